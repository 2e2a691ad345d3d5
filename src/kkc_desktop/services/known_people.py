"""People known at the desk: found while they are typed, looked at, offered as one before a save."""

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_match import CardMatch
from kkc_desktop.services.workplace import Workplace


class KnownPeople:
    """The verbs of looking a known person up."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def candidates(self, person: Person | PersonCard) -> tuple[CardMatch, ...]:
        """Other cards that may be this very person, with the reasons; leaves no trace.

        A protected person is nobody's likeness. Cards told apart from this one are left out.
        """
        if isinstance(person, Person) and person.is_protected:
            return ()
        with self._workplace.look(Act.SEARCH) as transaction:
            return transaction.person_search.alike(person)
