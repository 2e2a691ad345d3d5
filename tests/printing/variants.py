"""Every kind of paper filled in every way that must print well.

A new way of filling is one function and one line in VARIANTS; the tests of the archival file, of
the margins and of equal bytes then try it with every kind.
"""

from collections.abc import Callable
from dataclasses import replace

from tests.printing import samples
from tests.printing.reading import printed

from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.template import BLOCK_FIELDS

TRAIL = (12_345_678, "7f3a91c204bd")
_LONG = "Příliš žluťoučký kůň úpěl ďábelské ódy, „citoval“ § 158 odst. 2. " * 9 + "W" * 120


def empty(code: str) -> bytes:
    """Nothing is filled in; only what the law wants stands there."""
    return printed(code, samples.empty(code), (), (), trail=TRAIL)


def typical(code: str) -> bytes:
    """As an officer would write it."""
    return printed(code, trail=TRAIL)


def longest(code: str) -> bytes:
    """More of everything than fits on a page, and words longer than a line."""
    names = {"given_names": "Maximiliána Bartolomějka", "surname": "Nejedlá-Svobodová " * 4}
    first, others = samples.persons_of(code)[:1], samples.persons_of(code)[1:]
    persons = (*(replace(person, **names) for person in first), *others)
    things = [
        replace(thing, description=_LONG, identifier="VIN-" + "X9" * 40, value_czk=123_456_789)
        for thing in samples.things_of(code) * 4
    ]
    document = replace(
        samples.filled(code),
        **dict.fromkeys(_text_fields(code), _LONG),
        version=99,
        reference_number="KRPM-123456-789/ČJ-2026-140512-PROTIDROG",
        evidence_number="KKC-ABCDEF-2026-123456",
    )
    return printed(code, document, persons, things, trail=TRAIL)


def large(code: str) -> bytes:
    """In type of 16 points."""
    return printed(code, samples.filled(code, print_style=PrintStyle.LARGE), trail=TRAIL)


def easy(code: str) -> bytes:
    """In type for easy reading."""
    return printed(code, samples.filled(code, print_style=PrintStyle.EASY), trail=TRAIL)


VARIANTS: dict[str, Callable[[str], bytes]] = {
    "empty": empty,
    "typical": typical,
    "longest": longest,
    "large": large,
    "easy": easy,
}


def _text_fields(code: str) -> list[str]:
    names = [name for use in samples.template(code).blocks for name in BLOCK_FIELDS[use.block]]
    kinds = Document.__dataclass_fields__
    return [name for name in names if isinstance(kinds[name].default, str)]
