"""How a record called people before it was erased: what may stand typed elsewhere for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from kkc_desktop.domain.card_words import values_in
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.name_forms import name_words
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_query import bare, bare_value

_SHORTEST_PART = 3
_SHORTEST_NUMBER = 6
_NUMBERS = ("birth_number", "identity_document_number", "phone", "email", "data_box")


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedNames:
    """Words of surnames, folded, and numbers in one piece."""

    surnames: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    @classmethod
    def of(cls, people: Iterable[Person | PersonCard]) -> Self:
        """The surnames of these people, those they were born with, and their numbers."""
        surnames: set[str] = set()
        numbers: set[str] = set()
        for each in people:
            surnames |= _parts(each.surname) | _parts(each.birth_surname)
            for name in _NUMBERS:
                numbers |= _numbers(getattr(each, name))
            if isinstance(each, PersonCard):
                numbers |= _numbers(each.plate) | _numbers(each.account_number)
        return cls(surnames=frozenset(surnames), numbers=frozenset(numbers))

    @classmethod
    def written(cls, name: str, phone: str) -> Self:
        """A name in one piece, Jana Nováková or Nováková, Jana, with a phone."""
        before, comma, _ = name.partition(",")
        last = before if comma else (name.split() or [""])[-1]
        return cls(surnames=frozenset(_parts(last)), numbers=frozenset(_numbers(phone)))

    def __or__(self, other: Self) -> Self:
        """Both together."""
        return type(self)(
            surnames=self.surnames | other.surnames, numbers=self.numbers | other.numbers
        )

    def stand_in(self, typed: str) -> bool:
        """Whether the typed text holds one of the surnames as a word, or one of the numbers."""
        if self.surnames & set(name_words(fold(typed))):
            return True
        whole = bare(typed)
        return any(number in whole for number in self.numbers)


def _parts(surname: str) -> set[str]:
    """The words of a surname; the short ones of a long one, as *de la*, are nobody's name."""
    words = name_words(fold(surname))
    return {word for word in words if len(words) == 1 or len(word) >= _SHORTEST_PART}


def _numbers(field: str) -> set[str]:
    found = (bare_value(value) for value in values_in(field))
    return {number for number in found if len(number) >= _SHORTEST_NUMBER}
