"""The code of a paper: twelve signs that name one version of its text, in three groups of four.

It is printed on each page, read by a person or a scanner, and typed at the desk to ask the paper
(idea 3 of features.md). The last sign is a check: one mistyped sign is noticed, and most swaps.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import MISSING, fields
from enum import Enum

from kkc_desktop.domain.code_signs import ALPHABET, grouped_signs, signs_of, typed_signs
from kkc_desktop.domain.document import CONTENT_FIELDS, Document, Thing
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Problem

SIGNS = 12
_UNSAID = frozenset({"paper_code"})


def paper_code(document: Document, persons: Iterable[Person], things: Iterable[Thing]) -> str:
    """The code of what the paper says; the same record gives the same code in every version.

    What has its usual value is left out, so that a field added later changes no older code.
    """
    said = {
        "document": _said(document, CONTENT_FIELDS),
        "persons": [_said(person) for person in persons],
        "things": [_said(thing) for thing in things],
    }
    return code_of_text(json.dumps(said, ensure_ascii=False, sort_keys=True))


def code_of_text(text: str) -> str:
    """The code of any text in its canonical form."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    number = int.from_bytes(digest[:7], "big") >> 1
    signs = signs_of(number, SIGNS - 1)
    return grouped_signs(signs + _check(signs))


def read_paper_code(typed: str) -> str:
    """The code as it is stored, of one typed or scanned in any writing.

    Refused with NotComplete when it is not whole or is copied with an error.
    """
    signs = typed_signs(typed)
    if len(signs) != SIGNS:
        raise _mistyped(f"Kód listiny má {SIGNS} znaků, zapsáno {len(signs)}.")
    if not set(signs) <= set(ALPHABET) or _check(signs[:-1]) != signs[-1]:
        raise _mistyped("Kód listiny je opsán s\u00a0chybou.")
    return grouped_signs(signs)


def _said(record: Document | Person | Thing, names: Iterable[str] = ()) -> dict[str, object]:
    wanted = set(names)
    return {
        field.name: _plain(getattr(record, field.name))
        for field in fields(record)
        if (not wanted or field.name in wanted)
        and field.name not in _UNSAID
        and (field.default is MISSING or getattr(record, field.name) != field.default)
    }


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value if isinstance(value, str | int | None) else str(value)


def _check(signs: str) -> str:
    """A weighted sum; odd weights tell every single slip, different ones most swaps."""
    total = sum(
        (2 * place + 1) * ALPHABET.index(sign) if sign in ALPHABET else 0
        for place, sign in enumerate(signs)
    )
    return ALPHABET[total % len(ALPHABET)]


def _mistyped(text: str) -> NotComplete:
    fix = "Opište jej znovu ze zápatí listiny; za slovem „kód“ jsou tři skupiny po čtyřech."
    return NotComplete((Problem(field="paper_code", text=text, fix=fix),))
