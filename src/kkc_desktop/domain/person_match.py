"""May two be one person? It only advises: a human decides, and two people may share a name."""

import re
from dataclasses import dataclass
from datetime import date

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard, PersonFlag
from kkc_desktop.domain.person_lists import MatchReason

_NUMBERS = re.compile(r"[\d/]+\w?\b")
_APART = re.compile(r"[\s/-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class CardMatch:
    """A card that may be the same person, and everything that speaks for it, the strongest first.

    `card` is the one that holds: a merged card stands for the card it was merged into.
    """

    card: PersonCard
    reasons: tuple[MatchReason, ...]

    @property
    def words(self) -> str:
        """The reasons as one text: stejné rodné číslo, stejné číslo dokladu."""
        return ", ".join(reason.label for reason in self.reasons)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """A person as known today, with the warnings in force and the cards that may be the same.

    `been_here` are the days of advice and of contacts that are no police matter, the last first.
    """

    card: PersonCard
    flags: tuple[PersonFlag, ...] = ()
    matches: tuple[CardMatch, ...] = ()
    been_here: tuple[date, ...] = ()


def reasons_for(person: Person | PersonCard, card: PersonCard) -> tuple[MatchReason, ...]:
    """What speaks for one person in both; empty when nothing does (features 11)."""
    found = []
    if _is_same(person.birth_number, card.birth_number):
        found.append(MatchReason.BIRTH_NUMBER)
    is_born_alike = person.born_on is not None and person.born_on == card.born_on
    if is_born_alike and _surnames(person) & _surnames(card):
        found.append(MatchReason.NAME_AND_BIRTH)
    if _is_same(person.identity_document_number, card.identity_document_number):
        found.append(MatchReason.DOCUMENT_NUMBER)
    return tuple(found)


def match_numbers(person: Person | PersonCard) -> tuple[str, ...]:
    """The numbers by which such a card is looked up, in one piece as they are kept in the index."""
    numbers = [bare_number(person.birth_number), bare_number(person.identity_document_number)]
    numbers += [f"{person.born_on:%Y%m%d}"] if person.born_on else []
    return tuple(number for number in numbers if number)


def bare_number(typed: str) -> str:
    """The number in one piece, however it was written: 850315/1234 is 8503151234."""
    return _APART.sub("", typed).casefold()


def _is_same(one: str, other: str) -> bool:
    return bool(bare_number(one)) and bare_number(one) == bare_number(other)


def _surnames(person: Person | PersonCard) -> set[str]:
    """The surname of now and of birth; who has one name only has it among the given ones."""
    names = (person.surname or person.given_names, person.birth_surname)
    return {fold(name.strip()) for name in names if name.strip()}


def place_of(residence: str) -> str:
    """The town of an address, fit for a list: without street, numbers and postcode.

    Before a number there may be a street, so without a comma only what follows the last one.
    """
    last = residence.rsplit(",", 1)[-1]
    parts = [part.strip(" /") for part in _NUMBERS.split(last)]
    if "," not in residence:
        return parts[-1]
    return next((part for part in reversed(parts) if part), "")
