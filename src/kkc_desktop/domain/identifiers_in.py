"""The numbers that stand in a free text, in the one form in which they are found.

Used by the search index: what is written 777 123 456 in one record and +420777123456 in another is
the same. Too many forms do no harm, for a text is only ever found by a form that was looked for.
"""

import re

from kkc_desktop.domain import identifier_forms as forms


def _standing_alone(*shapes: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w+])(?:{'|'.join(shapes)})(?!\w)")


_PHONE = _standing_alone(
    r"(?:\+|00)[1-9][0-9 .\-/()]{6,20}[0-9]",
    r"[2-9][0-9]{2}[ .\-]?[0-9]{3}[ .\-]?[0-9]{3}",
)
_ACCOUNT = _standing_alone(r"(?:[0-9]{1,6}\s?[-–]\s?)?[0-9]{2,10}\s?/\s?[0-9]{4}")
_IBAN = _standing_alone(
    r"[A-Za-z]{2}[0-9]{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?",
)
_BIRTH_NUMBER = _standing_alone(r"([0-9]{6})\s?[/-]?\s?([0-9]{3,4})")
_IMEI = _standing_alone(r"[0-9]{2}[ \-]?[0-9]{6}[ \-]?[0-9]{6}[ \-]?[0-9]")
_VIN = _standing_alone(r"[A-HJ-NPR-Za-hj-npr-z0-9]{17}")
_COMPANY = _standing_alone(r"[0-9]{2,3} ?[0-9]{2,3} ?[0-9]{2,3}(?: [0-9]{2})?")
_NAMED_COMPANY = re.compile(r"\bI[ČC]O?:?\s*([0-9]{1,8})\b")
_PLATE = _standing_alone(
    r"[0-9][A-Za-z][0-9A-Za-z][ \-]?[0-9]{4}",
    r"[0-9][A-Z]{2}[ \-]?[A-Z][0-9]{3}",
    r"[Ee][Ll][0-9][ \-]?[0-9]{2}[A-Za-z]{2}",
    r"[A-Z]{2,3}[ \-]?[0-9]{2}[ \-]?[0-9]{2}",
)


def identifiers_in(text: str) -> tuple[str, ...]:
    """The phones, accounts, plates, birth numbers, IMEI, VIN and IČO of a text, each once.

    Letters and digits without gaps: +420777123456, CZ6508000000192000145399, 1M23456, 7103192745.
    """
    if not any(sign.isdigit() for sign in text):
        return ()
    found = [forms.phone(each) for each in _PHONE.findall(text)]
    found += [forms.bank_account(each) for each in _ACCOUNT.findall(text)]
    found += [_longest_iban(each) for each in _IBAN.findall(text)]
    found += ["".join(each) for each in _BIRTH_NUMBER.findall(text) if _may_be_birth_number(*each)]
    found += [forms.imei(each) for each in _IMEI.findall(text)]
    found += [forms.vin(each) for each in _VIN.findall(text)]
    found += [forms.company_number(each) for each in _COMPANY.findall(text)]
    found += [forms.company_number(each) for each in _NAMED_COMPANY.findall(text)]
    found += [re.sub(r"[ \-]", "", each).upper() for each in _PLATE.findall(text)]
    return tuple(dict.fromkeys(each for each in found if each))


def _longest_iban(written: str) -> str:
    """The IBAN at the beginning of the signs, for a short word behind it looks like its end."""
    parts = written.split(" ")
    whole = (forms.iban("".join(parts[:count])) for count in range(len(parts), 0, -1))
    return next((each for each in whole if each), "")


def _may_be_birth_number(day: str, rest: str) -> bool:
    """By its date alone: a wrong last digit must still be found."""
    month = int(day[2:4])
    shifted = month - 50 if month > 50 else month
    return 1 <= (shifted - 20 if shifted > 20 else shifted) <= 12 and 1 <= int(day[4:6]) <= 31
