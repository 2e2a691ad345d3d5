"""People known at the desk: found while they are typed, looked at, offered as one before a save."""

from datetime import date
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.finding import Hit
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_file import in_force
from kkc_desktop.domain.person_match import CardMatch, KnownPerson
from kkc_desktop.domain.search_filter import SearchFilter
from kkc_desktop.services.disclosure import Record
from kkc_desktop.services.finding import Finding
from kkc_desktop.services.restricted import known_alike
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

OFFERED = 6
"""So many people are offered below a field that is typed in."""


class KnownPeople:
    """The verbs of looking a known person up."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def get_ready(self) -> None:
        """Learns the names ahead of the first keystroke; leaves no trace."""
        with self._workplace.look(Act.SEARCH) as transaction:
            self._workplace.known_names.follow(transaction.connection)

    def find(self, typed: str, limit: int = OFFERED) -> tuple[Hit, ...]:
        """Who fits the typed words or numbers, the closest first; leaves no trace.

        Whose data are only kept is not offered: they are not to be used.
        """
        with self._workplace.look(Act.SEARCH) as transaction:
            hits = transaction.person_search.find(typed, self._workplace.known_names, limit)
            found = transaction.data_steps.restricted_among([hit.record_id for hit in hits])
            return tuple(hit for hit in hits if hit.record_id not in found)

    def settle(self, typed: str, count: int) -> int:
        """Writes the search into the trail once the typing rests, see Finding.settle."""
        return Finding(self._workplace).settle(typed, count, SearchFilter(kind=RecordKind.PERSON))

    def look_at(self, card_id: str, search_line: int = 0) -> KnownPerson:
        """The person as known today; written into the trail before anything is shown."""
        words = "náhled"
        words += f"; nález hledání č.\u00a0{search_line}" if search_line else ""
        self._note(card_id, words)
        return self._known(card_id)

    def reveal_birth_number(self, card_id: str) -> str:
        """The birth number that a preview masks; shown only after the trail has it."""
        self._note(card_id, "zobrazení rodného čísla")
        with self._workplace.look(Act.CONSULT) as transaction:
            return transaction.person_cards.get(card_id).birth_number

    def take(self, card_id: str, target: Record) -> KnownPerson:
        """The person for a form that is being filled in; written as data taken over into it."""
        with self._workplace.look(Act.CONSULT) as transaction:
            card = transaction.person_search.holder(transaction.person_cards.get(card_id))
        source = (RecordKind.PERSON, card.id)
        with self._workplace.act(Act.COMBINE, *source, f"osoba převzata do: {target[0].label}"):
            pass
        return self._known(card.id)

    def candidates(self, person: Person | PersonCard) -> tuple[CardMatch, ...]:
        """Other cards that may be this very person, with the reasons; leaves no trace.

        A protected person is nobody's likeness. Cards told apart from this one are left out.
        """
        if isinstance(person, Person) and person.is_protected:
            return ()
        with self._workplace.look(Act.SEARCH) as transaction:
            return known_alike(self._workplace, transaction, person)

    def _note(self, card_id: str, words: str) -> None:
        with self._workplace.act(Act.CONSULT, RecordKind.PERSON, card_id, words):
            pass

    def _known(self, card_id: str) -> KnownPerson:
        with self._workplace.look(Act.CONSULT) as transaction:
            card = transaction.person_cards.get(card_id)
            family = transaction.person_cards.family(card_id)
            flags, today = transaction.people.flags_of(family), self._workplace.today()
            return KnownPerson(
                card=card,
                flags=tuple(flag for flag in flags if in_force(flag, today)),
                matches=known_alike(self._workplace, transaction, card),
                been_here=_days_of(transaction, family),
            )


def _days_of(transaction: "Transaction", person_ids: tuple[str, ...]) -> tuple[date, ...]:
    """Contacts under hlava III z. 110/2019 are left out: that somebody came is part of them."""
    records = transaction.person_records
    moments = [advice.given_at for advice in records.advice(person_ids)]
    contacts = records.contacts(person_ids)
    moments += [c.arrived_at for c in contacts if c.regime is DataRegime.GDPR]
    days = {moment.astimezone(ZONE).date() for moment in moments}
    return tuple(sorted(days, reverse=True))
