"""From a citizen's own words to the advice and the office that fit them.

Words are compared without háčky. Endings are forgiven, in words of five letters and more also one
wrong, missing, extra or swapped letter; a keyword of several words needs them all.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.knowledge import AdviceCategory, AdviceItem, ReferralPlace, is_printable

Places = tuple[int, ...]

_WORD = re.compile(r"\w+")
_SHORTEST_STEM = 4
_SHORTEST_WITH_TYPO = 5
_LONGEST_ENDING = 2
_LONG_STEM, _LONG_STEM_ENDING = 7, 3
_WHO = ("syn", "dcer", "dite", "det", "babick", "dedeck", "vnuk", "vnuc", "soused", "boji", "cizi")
"""Beginnings of words that say to whom it happened: they say less than what happened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedItem:
    """Advice with the citizen's words that brought it up."""

    item: AdviceItem
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicHit:
    """A topic the words point to; `items` hold what fits, printable ones first."""

    category: AdviceCategory
    items: tuple[SuggestedItem, ...]
    matched_words: tuple[str, ...]


def suggest_topics(words: str, categories: Iterable[AdviceCategory], today: date) -> list[TopicHit]:
    """Finds the topics of what the citizen said, the best first, equal ones in their order."""
    said = _Said(words)
    hits = []
    for category in categories:
        general = said.matches(category.keywords)
        own = [(item, said.matches(item.keywords)) for item in category.items]
        matched = general.union(*(places for _, places in own))
        if matched:
            items = _suggested(said, own, general, today)
            spoken = said.wordings(matched)
            hit = TopicHit(category=category, items=items, matched_words=spoken)
            hits.append((said.weight(matched), hit))
    hits.sort(key=lambda pair: -pair[0])
    return [hit for _, hit in hits]


def find_referrals(words: str, places: Iterable[ReferralPlace]) -> list[ReferralPlace]:
    """Finds the offices for what the citizen said, the best first; without words all of them."""
    if not words.strip():
        return list(places)
    said = _Said(words)
    found = []
    for place in places:
        matter = [word for word in _WORD.findall(place.matter) if len(word) > _SHORTEST_STEM]
        weight = said.weight(said.matches([*place.keywords, *matter]))
        if weight:
            found.append((weight, place))
    found.sort(key=lambda pair: -pair[0])
    return [place for _, place in found]


class _Said:
    """What the citizen said, word by word; a match is the places of its words."""

    def __init__(self, words: str) -> None:
        self._words = _WORD.findall(words)
        self._folded = [fold(word) for word in self._words]

    def matches(self, keywords: Iterable[str]) -> set[Places]:
        """Finds the keywords that were said."""
        return {places for keyword in keywords if (places := self._match(keyword))}

    def wording(self, places: Places) -> str:
        """Gives the words as the citizen put them."""
        return " ".join(self._words[place] for place in places)

    def wordings(self, matches: set[Places]) -> tuple[str, ...]:
        """Gives the matches in the order they were said, without those inside a longer one."""
        whole = [
            places
            for places in sorted(matches)
            if not any(set(places) < set(other) for other in matches)
        ]
        return tuple(dict.fromkeys(self.wording(places) for places in whole))

    def weight(self, matches: set[Places]) -> int:
        """Counts every word of every match: two words together say more than one."""
        return sum(1 if self._is_who(places) else 2 * len(places) for places in matches)

    def _is_who(self, places: Places) -> bool:
        return len(places) == 1 and self._folded[places[0]].startswith(_WHO)

    def _match(self, keyword: str) -> Places:
        found = set()
        for wanted in _folded_words(keyword):
            place = self._place(wanted)
            if place is None:
                return ()
            found.add(place)
        return tuple(sorted(found))

    def _place(self, wanted: str) -> int | None:
        for place, folded in enumerate(self._folded):
            if _same_word(folded, wanted):
                return place
        return None


def _suggested(
    said: _Said,
    own: list[tuple[AdviceItem, set[Places]]],
    general: set[Places],
    today: date,
) -> tuple[SuggestedItem, ...]:
    """Picks the items the words name; if they name only the topic, all of them."""
    named = [(item, matches) for item, matches in own if matches]
    chosen = named or [(item, general) for item, _ in own]
    items = [
        SuggestedItem(item=item, reason=said.wording(max(sorted(matches), key=len)))
        for item, matches in chosen
    ]
    return tuple(sorted(items, key=lambda each: not is_printable(each.item, today)))


@lru_cache(maxsize=4096)
def _folded_words(keyword: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(keyword)))


def _same_word(said: str, wanted: str) -> bool:
    if said == wanted or _has_ending(said, wanted):
        return True
    shorter, longer = (said, wanted) if len(said) < len(wanted) else (wanted, said)
    if len(shorter) < _SHORTEST_WITH_TYPO:
        return False
    if longer.startswith(shorter):
        return True
    if len(longer) - len(shorter) > _LONGEST_ENDING:
        return False
    return _differ_in_ending(shorter, longer) or _one_edit_apart(shorter, longer)


def _has_ending(said: str, wanted: str) -> bool:
    is_stem = len(wanted) >= _SHORTEST_STEM and said.startswith(wanted)
    return is_stem and len(said) - len(wanted) <= _LONGEST_ENDING


def _differ_in_ending(shorter: str, longer: str) -> bool:
    common = _common_letters(shorter, longer)
    ending = _LONG_STEM_ENDING if common >= _LONG_STEM else _LONGEST_ENDING
    return common >= _SHORTEST_WITH_TYPO and len(longer) - common <= ending


def _one_edit_apart(shorter: str, longer: str) -> bool:
    """Says whether one letter added, changed or swapped with its neighbour makes them equal."""
    common = _common_letters(shorter, longer)
    rest, longer_rest = shorter[common:], longer[common:]
    if len(longer) != len(shorter):
        return rest == longer_rest[1:]
    swapped = rest[1:2] + rest[:1] + rest[2:]
    return rest[1:] == longer_rest[1:] or swapped == longer_rest


def _common_letters(shorter: str, longer: str) -> int:
    common = 0
    while common < len(shorter) and shorter[common] == longer[common]:
        common += 1
    return common
