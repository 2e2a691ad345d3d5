"""Who of the gathered may be the person somebody seeks; it suggests, a human verifies.

Words are compared without diacritics, in any order, a surname in its male and female form, with
one letter wrong in a longer word. Each part that agrees gives points and is named, so that the
desk sees why: „shoda: jméno, věk, ulice“.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.gathering import GatheredPerson, SoughtPerson

LEAST_POINTS = 40
"""What a suggestion must have; a street and an age alone are just enough."""

_NAME, _PART_OF_NAME, _INITIALS, _AGE, _STREET, _WORD_OF_DESCRIPTION = 50, 35, 20, 20, 20, 15
_MOST_FOR_DESCRIPTION = 30
_WRONG_AGE = 25
_FAR_APART = 12
_MOST_SUGGESTED = 3
_TOKEN = re.compile(r"[^\W_]+")
_AGE_IN_WORDS = re.compile(r"(\d{1,3})\s*(?:let|roky|rok|r\b)", re.IGNORECASE)
_INITIAL = re.compile(r"\b([^\W\d_])\.")
_EMPTY_WORDS = "let roky rok asi cca kolem jeho jeji ktery ktera ulice namesti"
_STREET_WORDS = "ulice ul namesti nam trida tr cislo cp obec mesto"
_NO_MEANING = frozenset(_EMPTY_WORDS.split())
_NO_STREET = frozenset(_STREET_WORDS.split())
_ENDINGS = ("ova", "a", "y", "i", "e", "u")
_SHORTEST_STEM, _SHORTEST_WITH_TYPO, _SHORTEST_WORD = 3, 4, 4


class MatchPart(CodeList):
    """What agrees between a sought and a gathered person."""

    NAME = "jméno"
    INITIALS = "iniciály"
    AGE = "věk"
    STREET = "ulice"
    DESCRIPTION = "popis"


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheringMatch:
    """A gathered person who may be the sought one; more `points` agree better."""

    person: GatheredPerson
    parts: tuple[MatchPart, ...]
    points: int

    @property
    def why(self) -> str:
        """The parts that agree: jméno, věk, ulice."""
        return ", ".join(part.label for part in self.parts)


def matches(
    sought: SoughtPerson, gathered: Iterable[GatheredPerson], most: int = _MOST_SUGGESTED
) -> tuple[GatheringMatch, ...]:
    """The gathered persons it may be, the likeliest first; erased ones are nobody."""
    asked = _Asked.of(sought)
    found = [
        match
        for person in gathered
        if person.erased_at is None and (match := _compared(asked, person)).points >= LEAST_POINTS
    ]
    found.sort(key=lambda match: (-match.points, match.person.band))
    return tuple(found[:most])


def age_in(text: str) -> int | None:
    """The age that the text tells: „chlapec 4 roky“ is 4; None where it tells none."""
    found = _AGE_IN_WORDS.search(text)
    return int(found[1]) if found else None


def are_alike(one: str, other: str) -> bool:
    """Whether two words may be the same name: without diacritics, -ová, an ending, one typo."""
    one, other = fold(one), fold(other)
    if one == other or _stem(one) == _stem(other):
        return True
    first, second = _stem(one), _stem(other)
    if min(len(first), len(second)) < _SHORTEST_WITH_TYPO:
        return False
    return _is_one_typo(first, second)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The sought person taken apart once for all comparisons."""

    words: tuple[str, ...]
    initials: tuple[str, ...]
    age: int | None

    @classmethod
    def of(cls, sought: SoughtPerson) -> "_Asked":
        tokens = _tokens(f"{sought.description} {sought.came_from}")
        age = sought.apparent_age
        return cls(
            words=tuple(t for t in tokens if len(t) > 1 and not t.isdigit()),
            initials=tuple(fold(letter) for letter in _INITIAL.findall(sought.description)),
            age=age if age is not None else age_in(sought.description),
        )


def _compared(asked: _Asked, person: GatheredPerson) -> GatheringMatch:
    parts: list[MatchPart] = []
    street = [t for t in _tokens(person.came_from) if _may_be_street(t)]
    street_found = [t for t in street if any(are_alike(t, word) for word in asked.words)]
    names = [t for t in _name_tokens(person.name) if len(t) > 1]
    points = _name_points(asked, names, parts)
    points += _description_points(asked, person, names, street_found, parts)
    if asked.age is not None and person.apparent_age is not None:
        apart = abs(asked.age - person.apparent_age)
        if apart <= _tolerance(asked.age):
            points += _AGE
            parts.append(MatchPart.AGE)
        elif apart > _FAR_APART:
            points -= _WRONG_AGE
    if street and len(street_found) == len(street):
        points += _STREET
        parts.append(MatchPart.STREET)
    order = list(MatchPart)
    return GatheringMatch(person=person, parts=tuple(sorted(parts, key=order.index)), points=points)


def _name_points(asked: _Asked, names: Sequence[str], parts: list[MatchPart]) -> int:
    known = [name for name in names if any(are_alike(name, word) for word in asked.words)]
    if known and len(known) == len(names):
        parts.append(MatchPart.NAME)
        return _NAME
    if known:
        parts.append(MatchPart.NAME)
        return _PART_OF_NAME
    firsts = sorted(fold(name)[0] for name in names)
    if len(firsts) > 1 and sorted(asked.initials) == firsts:
        parts.append(MatchPart.INITIALS)
        return _INITIALS
    return 0


def _description_points(
    asked: _Asked,
    person: GatheredPerson,
    names: Sequence[str],
    street: Sequence[str],
    parts: list[MatchPart],
) -> int:
    """Ordinary words of the two descriptions that agree, at most two of them count."""
    known = {*names, *street}
    told = [
        token
        for token in _tokens(f"{person.name} {person.animals}")
        if len(token) >= _SHORTEST_WORD and token not in known and token not in _NO_MEANING
    ]
    agreed = [token for token in told if any(are_alike(token, word) for word in asked.words)]
    if agreed:
        parts.append(MatchPart.DESCRIPTION)
    return min(len(agreed) * _WORD_OF_DESCRIPTION, _MOST_FOR_DESCRIPTION)


def _tokens(text: str) -> list[str]:
    return [fold(token) for token in _TOKEN.findall(text)]


def _name_tokens(text: str) -> list[str]:
    return [fold(token) for token in _TOKEN.findall(text) if token[0].isupper()]


def _may_be_street(token: str) -> bool:
    return len(token) > 1 and not token[0].isdigit() and token not in _NO_STREET


def _tolerance(age: int) -> int:
    """How far a guess of the age may be off: a year for small children, more for the old."""
    return max(1, round(age / 10))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def _is_one_typo(one: str, other: str) -> bool:
    """Whether one letter more, less, another, or two swapped neighbours make the difference."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    if len(one) == len(other):
        is_swapped = len(one) > 1 and one[:2] == other[1::-1] and one[2:] == other[2:]
        return one[1:] == other[1:] or is_swapped
    shorter, longer = sorted((one, other), key=len)
    return longer[1:] == shorter
