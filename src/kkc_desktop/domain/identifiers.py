"""What is odd about a typed number; only ever a warning, for a register or a paper may be wrong.

Each check gives the Problem of a field or None. Rules are in domain 6.2, forms in
identifier_forms.py; what was typed is never changed.
"""

import re
from collections.abc import Callable

from kkc_desktop.domain import identifier_forms as forms
from kkc_desktop.domain.code_lists import IdentityDocumentKind
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.typed_text import quoted

Kind = IdentityDocumentKind

_COPY_AGAIN = "Opište je znovu; souhlasí-li s\u00a0předlohou, nechte je, jak je."
_CZECH_OFFICE = re.compile(r"\b(?:cesk|cz|cr\b|mu\b|meu|mesu|msu|mest|magistrat|obec|urad)")
_SHORT_PHONE = re.compile(r"1[0-9]{2}|116[0-9]{3}")
_FOREIGN_NUMBER = re.compile(r"[A-Z0-9]{5,15}")
_CZECH_NUMBERS = {
    Kind.IDENTITY_CARD: (
        re.compile(r"[0-9]{9}|[A-Z]{2}[0-9]{6}|[0-9]{6}[A-Z]{2}[0-9]{2}"),
        "Číslo občanského průkazu má 9\u00a0číslic.",
    ),
    Kind.PASSPORT: (re.compile(r"[0-9]{8}"), "Číslo českého pasu má 8\u00a0číslic."),
    Kind.DRIVING_LICENCE: (
        re.compile(r"[A-Z]{2}[0-9]{6}"),
        "Číslo řidičského průkazu má 2\u00a0písmena a\u00a06\u00a0číslic.",
    ),
}
_WITH_NUMBER = frozenset(
    {*_CZECH_NUMBERS, Kind.E_DOKLADY, Kind.RESIDENCE_PERMIT, Kind.SERVICE_CARD, Kind.OTHER}
)


def check_company_number(text: str, field: str = "company_number") -> Problem | None:
    """IČO."""
    if not text.strip() or forms.company_number(text):
        return None
    if len(re.sub(r"\s", "", text)) != 8:
        return _warning(field, f"IČO {quoted(text)} nemá 8\u00a0číslic.", _COPY_AGAIN)
    return _warning(field, "Poslední číslice IČO nesouhlasí s\u00a0ostatními.", _COPY_AGAIN)


def check_bank_account(text: str, field: str = "bank_account") -> Problem | None:
    """A Czech account, or an IBAN."""
    if not text.strip() or forms.bank_account(text):
        return None
    fix = "Opište je znovu, například 19-2000145399/0800 nebo IBAN."
    return _warning(field, f"Číslo účtu {quoted(text)} nevychází kontrolním součtem.", fix)


def check_phone(text: str, field: str = "phone") -> Problem | None:
    """A telephone; a short one, 158 or 116 006, is whole as well."""
    typed = re.sub(r"\s", "", text)
    if not typed or _SHORT_PHONE.fullmatch(typed) or forms.phone(text):
        return None
    fix = "České má 9\u00a0číslic, cizí začíná předvolbou, například +421."
    return _warning(field, f"Telefon {quoted(text)} není celé číslo.", fix)


def check_email(text: str, field: str = "email") -> Problem | None:
    """An e-mail address, by its shape alone."""
    if not text.strip() or forms.email(text):
        return None
    fix = "Opište adresu znovu, například jana@example.cz."
    return _warning(field, f"E-mail {quoted(text)} není celá adresa.", fix)


def check_data_box(text: str, field: str = "data_box") -> Problem | None:
    """The identifier of a data box."""
    if not text.strip() or forms.data_box(text):
        return None
    fix = "Identifikátor má 7\u00a0malých písmen a\u00a0číslic."
    return _warning(field, f"Datová schránka {quoted(text)} nemá obvyklý tvar.", fix)


def check_postcode(text: str, field: str = "postcode") -> Problem | None:
    """PSČ."""
    if not text.strip() or forms.postcode(text):
        return None
    return _warning(field, f"PSČ {quoted(text)} nemá 5\u00a0číslic.", "Například 798\u00a052.")


def check_document_number(
    text: str, kind: IdentityDocumentKind, issuer: str = "", citizenship: str = ""
) -> Problem | None:
    """The number of a document of identity, Czech unless its issuer or its holder are foreign.

    There is no check digit in the number itself.
    """
    number = re.sub(r"[\s-]", "", text).upper()
    if not number or kind not in _WITH_NUMBER:
        return None
    field = "identity_document_number"
    if kind in _CZECH_NUMBERS and not _is_foreign(issuer, citizenship):
        shape, words = _CZECH_NUMBERS[kind]
        if shape.fullmatch(number):
            return None
        fix = "Porovnejte s\u00a0dokladem; u\u00a0cizího zapište stát do pole Doklad vydal."
        return _warning(field, words, fix)
    if _FOREIGN_NUMBER.fullmatch(number):
        return None
    fix = "Opište z\u00a0dokladu jen písmena a\u00a0číslice."
    return _warning(field, f"Číslo dokladu {quoted(text)} nemá obvyklý tvar.", fix)


def check_thing_number(text: str, field: str = "identifier") -> Problem | None:
    """The mark of a thing where its kind can be told: an IMEI by 15 digits, a VIN by 17 signs.

    Numbers of frames and series are free.
    """
    bare = re.sub(r"[\s./\-–]", "", text).upper()
    if len(bare) == 15 and bare.isascii() and bare.isdigit() and not forms.imei(bare):
        fix = "Ukáže je telefon po zadání *#06#; jinému výrobnímu číslu upozornění nevadí."
        return _warning(field, f"IMEI {quoted(text)} nevychází kontrolním součtem.", fix)
    signs = set(bare)
    is_vin = len(bare) == 17 and bare.isascii() and bare.isalnum() and not bare.isdigit()
    if is_vin and signs & set("IOQ") and signs & set("0123456789"):
        fix = "Jsou to jedničky a\u00a0nuly; porovnejte s\u00a0technickým průkazem."
        return _warning(field, "VIN nemá písmena I, O\u00a0a\u00a0Q.", fix)
    return None


CHECKS: dict[str, Callable[[str, str], Problem | None]] = {
    "phone": check_phone,
    "email": check_email,
    "data_box": check_data_box,
}
"""The checks of a person's fields that need nothing but their own text."""


def _is_foreign(issuer: str, citizenship: str) -> bool:
    said = issuer if issuer.strip() else citizenship
    return bool(said.strip()) and _CZECH_OFFICE.search(fold(said)) is None


def _warning(field: str, text: str, fix: str) -> Problem:
    return Problem(field=field, text=text, fix=fix, level=Level.WARNING)
