"""From the words of a notice to the type of incident they point to; a person decides.

The rules are data, `resources/seed/type_words.toml`: lines of beginnings of words with a weight.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.seed_rows import SeedRow, read_rows, refuse_twins

LIGHTEST = 2
"""The weight from which a type is worth suggesting."""

_WORD = re.compile(r"\w+")
_WHOLE = "="
_ORDINARY_WEIGHT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRule:
    """A line of the rules: all its `beginnings` must be said; one with = in front is a word."""

    beginnings: tuple[str, ...]
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeWords:
    """By which words one type is suggested."""

    incident_type: IncidentType
    rules: tuple[TypeRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeSuggestion:
    """The type that the words point to; `words` led to it, as they were said and in that order."""

    incident_type: IncidentType
    words: tuple[str, ...]


def parse_type_words(text: str) -> tuple[TypeWords, ...]:
    """Every type of the file; refused with PackUnreadable when one is not as it should be."""
    rows = read_rows(text, "type", "type")
    types = tuple(_type_words(row) for row in rows)
    refuse_twins([each.incident_type.name for each in types])
    return types


def suggest_type(words: str, types: Iterable[TypeWords]) -> TypeSuggestion | None:
    """The type with the greatest weight, of equal ones the first; None if nothing points clearly.

    A word counts only with its beginning: „nehoří“ is no fire.
    """
    said = _WORD.findall(words)
    folded = [fold(word) for word in said]
    best, best_weight = None, LIGHTEST - 1
    for each in types:
        weight, places = _weigh(each.rules, folded)
        if weight > best_weight:
            best_weight = weight
            spoken = tuple(dict.fromkeys(said[place] for place in sorted(places)))
            best = TypeSuggestion(incident_type=each.incident_type, words=spoken)
    return best


def _weigh(rules: Iterable[TypeRule], folded: list[str]) -> tuple[int, set[int]]:
    """The weight of all rules that were met, and where in the sentence their words stand."""
    total, places = 0, set[int]()
    for rule in rules:
        found = [_place(beginning, folded) for beginning in rule.beginnings]
        met = [place for place in found if place is not None]
        if len(met) == len(found):
            total += rule.weight
            places.update(place for place in met if len(folded[place]) > 2)
    return total, places


def _place(beginning: str, folded: list[str]) -> int | None:
    is_whole = beginning.startswith(_WHOLE)
    wanted = beginning.removeprefix(_WHOLE)
    for place, word in enumerate(folded):
        if word == wanted or (not is_whole and word.startswith(wanted)):
            return place
    return None


def _type_words(row: SeedRow) -> TypeWords:
    words = TypeWords(
        incident_type=row.needed_member("type", IncidentType),
        rules=tuple(_rule(row, line) for line in row.texts("words")),
    )
    row.finish()
    return words


def _rule(row: SeedRow, line: str) -> TypeRule:
    words, _, weight = line.partition("|")
    if weight.strip() and not weight.strip().isdecimal():
        row.refuse("váha není číslo", "words")
    beginnings = tuple(fold(word) for word in words.split())
    if not beginnings:
        row.refuse("řádek je bez slov", "words")
    return TypeRule(beginnings=beginnings, weight=int(weight.strip() or _ORDINARY_WEIGHT))
