"""Who of the gathered may be the person somebody seeks; it suggests, a human verifies.

Words are compared without diacritics, in any order, a surname in its male and female form, with
one letter wrong in a longer word. Each part that agrees gives points and is named, so that the
desk sees why: „shoda: jméno, věk, ulice“.
"""

import re
from collections.abc import Callable, Iterable
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

    def why(self, say: Callable[[str], str] = str) -> str:
        """The parts that agree: jméno, věk, ulice."""
        return ", ".join(say(part.label) for part in self.parts)


def matches(
    sought: SoughtPerson, gathered: Iterable[GatheredPerson], most: int = _MOST_SUGGESTED
) -> tuple[GatheringMatch, ...]:
    """The gathered persons it may be, the likeliest first; erased ones are nobody."""
    return matches_of_all((sought,), gathered, most)[sought.id]


def matches_of_all(
    sought: Iterable[SoughtPerson],
    gathered: Iterable[GatheredPerson],
    most: int = _MOST_SUGGESTED,
) -> dict[str, tuple[GatheringMatch, ...]]:
    """The same for several sought persons by their ids; the gathered are taken apart once."""
    wanted, found = tuple(sought), {}
    known = [_Known.of(each) for each in gathered if wanted and each.erased_at is None]
    for each in wanted:
        asked = _Asked(each)
        compared = [_compared(asked, person) for person in known]
        likely = [match for match in compared if match.points >= LEAST_POINTS]
        likely.sort(key=lambda match: (-match.points, match.person.band))
        found[str(each.id)] = tuple(likely[:most])
    return found


def age_in(text: str) -> int | None:
    """The age that the text tells: „chlapec 4 roky“ is 4; None where it tells none."""
    found = _AGE_IN_WORDS.search(text)
    return int(found[1]) if found else None


def are_alike(one: str, other: str) -> bool:
    """Whether two words may be the same name: without diacritics, -ová, an ending, one typo."""
    return _are_stems_alike(_stem(fold(one)), _stem(fold(other)))


@dataclass(frozen=True, slots=True)
class _Known:
    """A gathered person taken apart: the stems of the name, of the street, of other words."""

    person: GatheredPerson
    names: tuple[str, ...]
    firsts: tuple[str, ...]
    street: tuple[str, ...]
    described: tuple[str, ...]

    @classmethod
    def of(cls, person: GatheredPerson) -> "_Known":
        whole = _TOKEN.findall(person.name)
        names = [fold(word) for word in whole if word[0].isupper() and len(word) > 1]
        others = [fold(word) for word in whole if not word[0].isupper()] + _tokens(person.animals)
        street = [token for token in _tokens(person.came_from) if _may_be_street(token)]
        described = [
            token
            for token in others
            if len(token) >= _SHORTEST_WORD and token not in _NO_MEANING and token not in street
        ]
        return cls(
            person,
            tuple(map(_stem, names)),
            tuple(sorted(name[0] for name in names)),
            tuple(map(_stem, street)),
            tuple(map(_stem, described)),
        )


class _Asked:
    """The sought person taken apart; what was compared once is remembered."""

    def __init__(self, sought: SoughtPerson) -> None:
        tokens = _tokens(f"{sought.description} {sought.came_from}")
        words = [token for token in tokens if len(token) > 1 and not token.isdigit()]
        initials = [fold(letter) for letter in _INITIAL.findall(sought.description)]
        self.initials = tuple(sorted(initials))
        self.age = sought.apparent_age
        if self.age is None:
            self.age = age_in(sought.description)
        self._stems = tuple(dict.fromkeys(map(_stem, words)))
        self._answers: dict[str, bool] = {}

    def has(self, stem: str) -> bool:
        """Whether one of the words told is like this one."""
        if stem not in self._answers:
            self._answers[stem] = any(_are_stems_alike(stem, word) for word in self._stems)
        return self._answers[stem]


def _compared(asked: _Asked, known: _Known) -> GatheringMatch:
    parts: list[MatchPart] = []
    points = _name_points(asked, known, parts)
    points += _age_points(asked.age, known.person.apparent_age, parts)
    if known.street and all(map(asked.has, known.street)):
        points += _STREET
        parts.append(MatchPart.STREET)
    agreed = sum(map(asked.has, known.described))
    if agreed:
        points += min(agreed * _WORD_OF_DESCRIPTION, _MOST_FOR_DESCRIPTION)
        parts.append(MatchPart.DESCRIPTION)
    return GatheringMatch(person=known.person, parts=tuple(parts), points=points)


def _name_points(asked: _Asked, known: _Known, parts: list[MatchPart]) -> int:
    agreed = sum(map(asked.has, known.names))
    if agreed:
        parts.append(MatchPart.NAME)
        return _NAME if agreed == len(known.names) else _PART_OF_NAME
    if len(known.firsts) > 1 and asked.initials == known.firsts:
        parts.append(MatchPart.INITIALS)
        return _INITIALS
    return 0


def _age_points(asked: int | None, known: int | None, parts: list[MatchPart]) -> int:
    if asked is None or known is None:
        return 0
    if abs(asked - known) <= _tolerance(asked):
        parts.append(MatchPart.AGE)
        return _AGE
    return -_WRONG_AGE if abs(asked - known) > _FAR_APART else 0


def _tokens(text: str) -> list[str]:
    return [fold(token) for token in _TOKEN.findall(text)]


def _may_be_street(token: str) -> bool:
    return len(token) > 1 and not token[0].isdigit() and token not in _NO_STREET


def _are_stems_alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST_WITH_TYPO or abs(len(one) - len(other)) > 1:
        return False
    # One wrong place leaves the first or the last letter as it is.
    return (one[0] == other[0] or one[-1] == other[-1]) and _is_one_typo(one, other)


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
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    if len(one) == len(other):
        is_swapped = len(one) > 1 and one[:2] == other[1::-1] and one[2:] == other[2:]
        return one[1:] == other[1:] or is_swapped
    shorter, longer = sorted((one, other), key=len)
    return longer[1:] == shorter
