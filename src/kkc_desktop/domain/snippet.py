"""A snippet: a ready text with blanks, written [co] or [co: nápověda].

A blank that nobody filled in stays in the text as it was written, so that a draft keeps it; the
validation list names it and the record is not closed. Only what a snippet brought counts as a
blank: brackets with a word that no snippet has, such as [sic], are the person's own.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, NamedTuple

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.problems import Problem

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_BLANK = re.compile(r"\[([^\[\]:\n]{1,60})(?::[ \u00a0]?([^\[\]\n]{1,120}))?\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """One ready text; `places` are names of SnippetPlace, none means every long text."""

    abbreviation: str
    title: str
    text: str
    places: tuple[str, ...] = ()


class Blank(NamedTuple):
    """A place to be filled in: from where to where it stands, what belongs there and a hint."""

    start: int
    end: int
    what: str
    hint: str


def blanks(text: str, known: Collection[str] | None = None) -> list[Blank]:
    """The blanks of the text in their order; only those among `known` words if any are given."""
    found = [
        Blank(each.start(), each.end(), each[1].strip(), each[2] or "")
        for each in _BLANK.finditer(text)
    ]
    return found if known is None else [each for each in found if each.what in known]


def blank_words(snippets: Iterable[Snippet]) -> frozenset[str]:
    """What the blanks of these snippets ask for."""
    return frozenset(each.what for snippet in snippets for each in blanks(snippet.text))


def fault_of(text: str) -> str:
    """Why the text cannot be a snippet; empty if it can."""
    rest = _BLANK.sub("", text)
    if "[" in rest or "]" in rest:
        return "Hranatá závorka v\u00a0textu není uzavřená, nebo je v\u00a0ní jiná závorka."
    return ""


def matching(typed: str, snippets: Iterable[Snippet]) -> list[Snippet]:
    """Those that the typed letters may mean: the exact one first, then by abbreviation and title.

    Háčky and capitals do not matter.
    """
    wanted = fold(typed)
    ranked = []
    for snippet in snippets:
        abbreviation = fold(snippet.abbreviation)
        words = fold(snippet.title).split()
        if abbreviation == wanted:
            ranked.append((0, snippet))
        elif abbreviation.startswith(wanted):
            ranked.append((1, snippet))
        elif any(word.startswith(wanted) for word in words):
            ranked.append((2, snippet))
    return [snippet for _, snippet in sorted(ranked, key=lambda each: each[0])]


def abbreviated(typed: str, snippets: Iterable[Snippet]) -> list[Snippet]:
    """Those whose abbreviation begins with the typed letters."""
    wanted = fold(typed)
    return [each for each in snippets if fold(each.abbreviation).startswith(wanted)]


def exact(typed: str, snippets: Iterable[Snippet]) -> Snippet | None:
    """The snippet of exactly this abbreviation."""
    wanted = fold(typed)
    return next((each for each in snippets if wanted and fold(each.abbreviation) == wanted), None)


def blanks_left(record: "DataclassInstance", known: Collection[str]) -> list[Problem]:
    """What stops closing: texts of the record in which a blank is not filled in."""
    found = []
    for each in fields(record):
        text = getattr(record, each.name)
        if isinstance(text, str) and "[" in text:
            found += _left_in(each.name, text, known)
    return found


def _left_in(field: str, text: str, known: Collection[str]) -> list[Problem]:
    names = list(dict.fromkeys(each.what for each in blanks(text, known)))
    if not names:
        return []
    words = ", ".join(f"[{each}]" for each in names)
    fix = "Tab vybere místo v\u00a0textu; napište údaj, nebo závorku smažte."
    return [Problem(field=field, text=f"Zbývá doplnit: {words}.", fix=fix)]
