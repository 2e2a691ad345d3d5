"""People looked up while they are typed: what a form needs of the service, and its trace."""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.finding import Hit
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_match import CardMatch, KnownPerson
from kkc_desktop.services.known_people import KnownPeople
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import DeskPage, page_around

_SETTLED_AFTER_MS = 900
_NO_RECORD = (RecordKind.NONE, "")


class PersonLookup(QObject):
    """Looks people up for the record that a page fills in.

    That somebody was found is noted once the typing rests, as on the page of hits.
    """

    def __init__(self, workplace: Workplace, page: DeskPage) -> None:
        super().__init__(page)
        self._page = page
        self._workplace = workplace
        self._people = KnownPeople(workplace)
        self._typed, self._count = "", 0
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._settling.timeout.connect(self.settle)

    def find(self, typed: str) -> tuple[Hit, ...]:
        """Who fits; nobody for a role that may not search."""
        if not self._workplace.may(Act.SEARCH):
            return ()
        hits: tuple[Hit, ...] = ()
        with suppress(KkcError):  # whoever types is not disturbed
            hits = self._people.find(typed)
        self._typed, self._count = typed, len(hits)
        if hits:
            self._settling.start()
        else:
            self._settling.stop()
        return hits

    def take(self, card_id: str) -> KnownPerson | None:
        """The person of the card for the form; None when the taking over was refused."""
        self.settle()
        with guarded(self._page):
            return self._people.take(card_id, self._page.shown_record() or _NO_RECORD)
        return None

    def alike(self, person: Person) -> tuple[CardMatch, ...]:
        """Other cards that may be this person; none for a role that may not search."""
        if not self._workplace.may(Act.SEARCH):
            return ()
        with suppress(KkcError):
            return self._people.candidates(person)
        return ()

    def settle(self) -> None:
        """Notes what was found since the last note; done at once before somebody else sits down."""
        self._settling.stop()
        typed, self._typed = self._typed, ""
        if typed and self._count:
            with guarded(self._page):
                self._people.settle(typed, self._count)


def lookup_at(widget: QWidget) -> PersonLookup | None:
    """The look-up of the page on which the widget stands."""
    around = page_around(widget)
    return around.person_lookup if around is not None else None
