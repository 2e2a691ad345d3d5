"""What names a person beside their records: booked times, finds, the safe zone, half-written forms.

These name people by a card at most, often by a name alone. Whether it is this person is certain by
the card, by a number that only they have, or by the name with the day of birth, a phone or an
e-mail; a name alone is for a human to verify.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Self

from kkc_desktop.domain.card_words import values_in
from kkc_desktop.domain.code_lists import CodeList, DataRegime
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.draft import Draft, FormKind
from kkc_desktop.domain.name_forms import name_words
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_query import bare, bare_value

_OWN_NUMBERS = ("birth_number", "identity_document_number")
_SHARED_NUMBERS = ("phone", "email", "data_box")
_SHORTEST_NUMBER = 6
_NAMES = ("given_names", "surname", "name", "reporting_name")
_LED_FORMS = frozenset(
    {FormKind.NOTICE, FormKind.EVALUATION, FormKind.GATHERED, FormKind.CALAMITY_LINE}
    | {FormKind.HANDOVER}
)
"""Forms of events, which fall under hlava III, and the one that gathers all that is open."""


class BesideKind(CodeList):
    """Where beside the records a person may be named."""

    APPOINTMENT = "objednaný termín"
    FOUND_THING = "nález"
    GATHERED = "osoba ve středisku"
    SOUGHT = "hledání osoby ve středisku"
    DRAFT = "rozepsaný formulář"


class Likeness(CodeList):
    """Whether it is this person."""

    CERTAIN = "je to tato osoba"
    TO_VERIFY = "je třeba ověřit"
    OTHER = "někdo jiný"


@dataclass(frozen=True, slots=True, kw_only=True)
class BesideRecord:
    """One such place. `stated` and `left_out` are as those of a record in the report.

    Where the person is to be verified first, nothing is stated.
    """

    kind: BesideKind
    number: str
    on: date
    likeness: Likeness = Likeness.CERTAIN
    stated: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownBy:
    """By what a person is told from others: ids, names as folded words, numbers in one piece."""

    ids: frozenset[str]
    names: frozenset[frozenset[str]]
    own_numbers: frozenset[str]
    shared_numbers: frozenset[str]
    born_on: frozenset[date]

    @classmethod
    def of(cls, ids: Iterable[str], stated: Iterable[PersonCard | Person]) -> Self:
        """What the cards and the statements of one person say."""
        people = tuple(stated)
        return cls(
            ids=frozenset(ids),
            names=frozenset(
                frozenset((*_words(each.surname), *_words(each.given_names)[:1]))
                for each in people
                if each.surname.strip() and each.given_names.strip()
            ),
            own_numbers=_numbers(people, _OWN_NUMBERS),
            shared_numbers=_numbers(people, _SHARED_NUMBERS),
            born_on=frozenset(each.born_on for each in people if each.born_on),
        )

    def likeness(self, name: str, *others: str) -> Likeness:
        """Of somebody called so, of whom the other texts are known: a phone, a contact, a day."""
        if _holds(others, self.own_numbers):
            return Likeness.CERTAIN
        if not self.is_named_in(name):
            return Likeness.OTHER
        born = {day.isoformat() for day in self.born_on}
        if _holds(others, self.shared_numbers) or born.intersection(others):
            return Likeness.CERTAIN
        return Likeness.TO_VERIFY

    def is_named_in(self, text: str) -> bool:
        """Whether the surname and the first given name are words of the text, in any order."""
        words = set(_words(text))
        return any(name <= words for name in self.names)

    def likeness_in(self, draft: Draft) -> Likeness:
        """Of whoever the half-written form names."""
        found = {self._likeness_of(part) for part in _parts(_plain(draft))}
        return next((each for each in Likeness if each in found), Likeness.OTHER)

    def _likeness_of(self, part: Mapping[str, object]) -> Likeness:
        texts = [each for each in part.values() if isinstance(each, str)]
        if self.ids.intersection(texts):
            return Likeness.CERTAIN
        name = " ".join(str(part.get(field) or "") for field in _NAMES)
        found = self.likeness(name, *texts)
        if found is Likeness.OTHER and any(map(self.is_named_in, texts)):
            return Likeness.TO_VERIFY
        return found


def is_led(draft: Draft) -> bool:
    """Whether the form is of a record under hlava III."""
    if draft.form in _LED_FORMS:
        return True
    return any(part.get("regime") == DataRegime.LED.name for part in _parts(_plain(draft)))


def _plain(draft: Draft) -> object:
    try:
        return json.loads(draft.content)
    except ValueError:
        return {"content": draft.content}  # whatever it is, a name in it is found


def _parts(plain: object) -> Iterator[Mapping[str, object]]:
    """Every group of fields in it; texts in a list are a group of their own."""
    if isinstance(plain, dict):
        yield plain
        for each in plain.values():
            yield from _parts(each)
    elif isinstance(plain, list):
        yield {str(place): each for place, each in enumerate(plain) if isinstance(each, str)}
        for each in plain:
            yield from _parts(each)


def _words(text: str) -> list[str]:
    return name_words(fold(text))


def _numbers(people: Iterable[PersonCard | Person], fields: Iterable[str]) -> frozenset[str]:
    values = (
        value for each in people for name in fields for value in values_in(getattr(each, name))
    )
    return frozenset(each for each in map(bare_value, values) if len(each) >= _SHORTEST_NUMBER)


def _holds(texts: Iterable[str], numbers: frozenset[str]) -> bool:
    return any(number in bare(text) for text in texts for number in numbers)
