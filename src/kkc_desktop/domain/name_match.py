"""How well a known person's names answer what was typed, and the reason in words (features 10)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.name_forms import (
    most_typos,
    name_words,
    spelling_distance,
    surname_forms,
    typing_distance,
    typo_words,
)

SHORTEST_BIRTH_SURNAME = 3
"""So many letters make the beginning of a birth surname; fewer would fit half of all women."""


class Closeness(IntEnum):
    """From the very spelling to the loosest likeness; hits are listed in this order."""

    EXACT = 0
    WITHOUT_HACKY = 1
    OTHER_FORM = 2
    BEGINNING = 3
    BEGINNING_WITHOUT_HACKY = 4
    GIVEN_NAME = 5
    TYPO = 6
    BIRTH_SURNAME = 7


@dataclass(frozen=True, slots=True, order=True)
class NameMatch:
    """How close it is, the finer order among equally close ones, and why in Czech.

    `misspelt` is the typed word and the name it was meant as.
    """

    closeness: Closeness
    finer: int
    words: str = field(compare=False)
    misspelt: tuple[str, str] | None = field(default=None, compare=False)

    @property
    def why(self) -> str:
        """The reason whole: překlep v příjmení: chybí á."""
        return f"{self.words}: {typo_words(*self.misspelt)}" if self.misspelt else self.words


@dataclass(frozen=True, slots=True)
class _Name:
    """One word of a person's names and which of them it belongs to."""

    spelled: str
    folded: str
    is_surname: bool


NamesRead = dict[tuple[str, bool], tuple[_Name, ...]]


def name_match(
    typed: Sequence[str],
    surname: str,
    given_names: str,
    birth_surname: str,
    read: NamesRead,
) -> NameMatch | None:
    """The match of the typed words in any order, as close as the worst of them; None without one.

    The words are in lower case; the last one may be only a beginning. `read` keeps the names that
    were read for the same question: those who are compared share most of them.
    """
    names = (
        *_names(surname, read, is_surname=True),
        *_names(given_names, read, is_surname=False),
    )
    last = len(typed) - 1
    found = []
    for place, word in enumerate(typed):
        folded = fold(word)
        match = _best(word, folded, names, may_go_on=place == last, is_alone=last == 0)
        match = match or _of_birth(folded, birth_surname, may_go_on=place == last)
        if match is None:
            return None
        found.append(match)
    return max(found)


def _names(text: str, read: NamesRead, *, is_surname: bool) -> tuple[_Name, ...]:
    known = read.get((text, is_surname))
    if known is None:
        known = tuple(_Name(word, fold(word), is_surname) for word in name_words(text))
        read[text, is_surname] = known
    return known


def _best(
    word: str, folded: str, names: Sequence[_Name], *, may_go_on: bool, is_alone: bool
) -> NameMatch | None:
    found = [
        match
        for name in names
        if (match := _same(word, folded, name, may_go_on=may_go_on, is_alone=is_alone))
    ]
    if not found:
        found = [match for name in names if (match := _alike(folded, name))]
    return min(found, default=None)


def _same(
    word: str, folded: str, name: _Name, *, may_go_on: bool, is_alone: bool
) -> NameMatch | None:
    begins = may_go_on and name.folded.startswith(folded)
    if is_alone and not name.is_surname:
        same = begins or name.folded == folded
        return NameMatch(Closeness.GIVEN_NAME, 0, "jméno") if same else None
    if name.spelled == word:
        return NameMatch(Closeness.EXACT, 0, "přesná shoda")
    if name.folded == folded:
        distance = spelling_distance(word, name.spelled)
        return NameMatch(Closeness.WITHOUT_HACKY, distance, "shoda bez háčků")
    if name.is_surname and name.folded in surname_forms(folded):
        return NameMatch(Closeness.OTHER_FORM, 0, "jiný tvar příjmení")
    if not begins:
        return None
    words = "začátek příjmení" if name.is_surname else "začátek jména"
    if name.spelled.startswith(word):
        return NameMatch(Closeness.BEGINNING, 0, words)
    return NameMatch(Closeness.BEGINNING_WITHOUT_HACKY, 0, f"{words} bez háčků")


def _alike(folded: str, name: _Name) -> NameMatch | None:
    most = most_typos(folded)
    if not most or abs(len(folded) - len(name.folded)) > most:
        return None
    distance = typing_distance(folded, name.folded)
    if distance > most:
        return None
    where = "v\u00a0příjmení" if name.is_surname else "ve jméně"
    return NameMatch(Closeness.TYPO, distance, f"překlep {where}", (folded, name.spelled))


def _of_birth(folded: str, birth_surname: str, *, may_go_on: bool) -> NameMatch | None:
    born = fold(birth_surname)
    begins = may_go_on and len(folded) >= SHORTEST_BIRTH_SURNAME and born.startswith(folded)
    if born and (born == folded or begins):
        return NameMatch(Closeness.BIRTH_SURNAME, 0, f"rodné příjmení {birth_surname}")
    return None
