"""Numbers of people, firms, accounts, phones and things in the one form in which they are found.

Each function gives that form, letters and digits without gaps, or an empty text when what was typed
is no such number. The typed text is kept beside it letter by letter (domain 6, general rule). Rules
and sources are in domain 6.2.
"""

import re

_GAPS = re.compile(r"[\s./\-–]+")
_ACCOUNT = re.compile(r"(?:([0-9]{1,6})-)?([0-9]{2,10})/([0-9]{4})")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}")
_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_E_MAIL = re.compile(r"[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+")
_DATA_BOX = re.compile(r"[a-z0-9]{7}")

_COMPANY_WEIGHTS = (8, 7, 6, 5, 4, 3, 2)
_ACCOUNT_WEIGHTS = (6, 3, 7, 9, 10, 5, 8, 4, 2, 1)
_CZECH = "420"
_IBAN_LENGTH_CZ = 24
_LONGEST_PHONE, _SHORTEST_PHONE = 15, 7


def company_number(text: str) -> str:
    """IČO: eight digits, the lost zeros at the front put back; 255 96 641, 7064."""
    digits = _bare(text).rjust(8, "0")
    if not (digits.isascii() and digits.isdigit()) or len(digits) != 8 or not digits.strip("0"):
        return ""
    total = sum(
        int(digit) * weight for digit, weight in zip(digits, _COMPANY_WEIGHTS, strict=False)
    )
    return digits if (11 - total % 11) % 10 == int(digits[7]) else ""


def bank_account(text: str) -> str:
    """A Czech account or an IBAN, as an IBAN: both writings of one account are found together."""
    found = _ACCOUNT.fullmatch(re.sub(r"\s", "", text.replace("–", "-")))
    if found is None:
        return iban(text)
    prefix, number, bank = (found[1] or "").rjust(6, "0"), found[2].rjust(10, "0"), found[3]
    if not (_fits_eleven(prefix) and _fits_eleven(number)) or not number.strip("0"):
        return ""
    body = f"{bank}{prefix}{number}"
    return f"CZ{98 - _remainder_97(f'{body}CZ00'):02}{body}"


def iban(text: str) -> str:
    """An international account number of any state, by mod 97; a Czech one by mod 11 as well."""
    signs = _bare(text).upper()
    if not _IBAN.fullmatch(signs) or _remainder_97(signs[4:] + signs[:4]) != 1:
        return ""
    if not signs.startswith("CZ"):
        return signs
    fits = len(signs) == _IBAN_LENGTH_CZ and signs[4:].isdigit()
    return signs if fits and _fits_eleven(signs[8:14]) and _fits_eleven(signs[14:]) else ""


def imei(text: str) -> str:
    """The number of a phone: 15 digits that fit Luhn's sum."""
    digits = _bare(text)
    if len(digits) != 15 or not (digits.isascii() and digits.isdigit()):
        return ""
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[1::2])
    return digits if (sum(int(digit) for digit in digits[::2]) + sum(doubled)) % 10 == 0 else ""


def vin(text: str) -> str:
    """The number of a vehicle: 17 signs without I, O and Q; European ones have no check digit."""
    signs = _bare(text).upper()
    has_both = not signs.isdigit() and any(sign.isdigit() for sign in signs)
    return signs if _VIN.fullmatch(signs) and has_both else ""


def phone(text: str) -> str:
    """E.164: +420777123456; nine digits without a prefix are Czech, other prefixes stay."""
    signs = re.sub(r"[\s./()\-–]", "", text)
    if signs.startswith("00"):
        signs = f"+{signs[2:]}"
    digits = signs.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        return ""
    if not signs.startswith("+"):
        is_czech = len(digits) == 9 and digits[0] in "23456789"
        return f"+{_CZECH}{digits}" if is_czech else ""
    if digits.startswith(_CZECH) and len(digits) != 12:
        return ""
    return f"+{digits}" if _SHORTEST_PHONE < len(digits) <= _LONGEST_PHONE else ""


def postcode(text: str) -> str:
    """PSČ: five digits, printed 779 00."""
    digits = re.sub(r"\s", "", text)
    is_code = len(digits) == 5 and digits.isascii() and digits.isdigit() and digits[0] in "1234567"
    return digits if is_code else ""


def postcode_words(text: str) -> str:
    """PSČ as it is printed; else as typed."""
    digits = postcode(text)
    return f"{digits[:3]} {digits[3:]}" if digits else text


def data_box(text: str) -> str:
    """The identifier of a data box: seven small letters and digits, no more is known of it."""
    signs = re.sub(r"\s", "", text).lower()
    return signs if _DATA_BOX.fullmatch(signs) else ""


def email(text: str) -> str:
    """An address with a name, @ and a domain; what is left of the sign keeps its capitals."""
    typed = text.strip()
    if not _E_MAIL.fullmatch(typed):
        return ""
    name, _, domain = typed.rpartition("@")
    return f"{name}@{domain.lower()}"


def _bare(text: str) -> str:
    return _GAPS.sub("", text)


def _fits_eleven(digits: str) -> bool:
    weights = _ACCOUNT_WEIGHTS[-len(digits) :]
    return sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11 == 0


def _remainder_97(signs: str) -> int:
    return int("".join(str(int(sign, 36)) for sign in signs)) % 97
