"""Every kind of paper filled in every way that must print well.

A new way of filling is one function and one line in VARIANTS; the tests of the archival file, of
the margins and of equal bytes then try it with every kind, or with those that ONLY names.
"""

from collections.abc import Callable
from dataclasses import replace

from tests.printing import samples
from tests.printing.reading import printed
from tests.printing.spoken import SPEAKING, spoken

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document import Document, Thing
from kkc_desktop.domain.document_lists import ClosingManner, PrintStyle
from kkc_desktop.domain.person import Person
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
    document = replace(samples.filled(code), **_long_fields(code))
    return printed(code, document, _long_names(code), _long_things(code), trail=TRAIL)


def large(code: str) -> bytes:
    """In type of 16 points."""
    return printed(code, samples.filled(code, print_style=PrintStyle.LARGE), trail=TRAIL)


def easy(code: str) -> bytes:
    """In type for easy reading."""
    return printed(code, samples.filled(code, print_style=PrintStyle.EASY), trail=TRAIL)


def ukrainian(code: str) -> bytes:
    """In Czech and Ukrainian, handed over at a time that is known."""
    return spoken(code, "uk", trail=TRAIL, instruction_given_at=samples.NOW)


def ukrainian_longest(code: str) -> bytes:
    """In two languages, with more of everything than fits on a page."""
    persons, things = _long_names(code), _long_things(code)
    return spoken(code, "uk", persons, things, trail=TRAIL, **_long_fields(code))


def german_large(code: str) -> bytes:
    """In Czech and German in type of 16 points."""
    return spoken(code, "de", trail=TRAIL, print_style=PrintStyle.LARGE)


def polish_easy(code: str) -> bytes:
    """In Czech and Polish for easy reading."""
    return spoken(code, "pl", trail=TRAIL, print_style=PrintStyle.EASY)


def english_interpreted(code: str) -> bytes:
    """In Czech and English, with an interpreter."""
    first, *others = samples.persons_of(code)
    spoke = replace(first, language=Language.ENGLISH, interpreter="Mgr. Jana Bílá, telefonicky")
    manner = {"closing_manner": ClosingManner.INTERPRETED}
    return spoken(code, "en", (spoke, *others), trail=TRAIL, **manner)


VARIANTS: dict[str, Callable[[str], bytes]] = {
    "empty": empty,
    "typical": typical,
    "longest": longest,
    "large": large,
    "easy": easy,
    "ukrainian": ukrainian,
    "ukrainian longest": ukrainian_longest,
    "german large": german_large,
    "polish easy": polish_easy,
    "english interpreted": english_interpreted,
}
ONLY: dict[str, tuple[str, ...]] = {
    "ukrainian": SPEAKING,
    "ukrainian longest": SPEAKING,
    "german large": ("PTO", "POO", "POB"),
    "polish easy": ("POO", "PPO", "PUP"),
    "english interpreted": ("PTO", "UZV"),
}
"""The kinds of a filling that does not suit or need them all."""

CASES = [(code, fill) for fill in VARIANTS for code in ONLY.get(fill, samples.KINDS)]


def _long_names(code: str) -> list[Person]:
    names = {"given_names": "Maximiliána Bartolomějka", "surname": "Nejedlá-Svobodová " * 4}
    first, others = samples.persons_of(code)[:1], samples.persons_of(code)[1:]
    return [*(replace(person, **names) for person in first), *others]


def _long_things(code: str) -> list[Thing]:
    return [
        replace(thing, description=_LONG, identifier="VIN-" + "X9" * 40, value_czk=123_456_789)
        for thing in samples.things_of(code) * 4
    ]


def _long_fields(code: str) -> dict[str, object]:
    return dict.fromkeys(_text_fields(code), _LONG) | {
        "version": 99,
        "reference_number": "KRPM-123456-789/ČJ-2026-140512-PROTIDROG",
        "evidence_number": "KKC-ABCDEF-2026-123456",
    }


def _text_fields(code: str) -> list[str]:
    names = [name for use in samples.template(code).blocks for name in BLOCK_FIELDS[use.block]]
    kinds = Document.__dataclass_fields__
    return [name for name in names if isinstance(kinds[name].default, str)]
