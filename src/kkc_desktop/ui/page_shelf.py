"""The shelf of pages, each built when it is first wanted, and how a wish becomes a page."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.draft import Draft
from kkc_desktop.domain.errors import KkcError, ReasonNeeded
from kkc_desktop.domain.rights import demand
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.allowed import NEEDED_ACTS
from kkc_desktop.ui.desk_rows import DRAFT_PLACES
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.event_opening import EventOpening
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.page_builders import PageBuilders
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.trail import FORMS

if TYPE_CHECKING:
    from kkc_desktop.domain.dossier import Dossier, Visit
    from kkc_desktop.ui.form_watch import FormWatch
    from kkc_desktop.ui.search_page import SearchPage
    from kkc_desktop.ui.wall_desk import WallDesk

_DRAFTED = FORMS | {Place.HANDOVER}
_SHOWN_WHOLE = {Place.INCIDENT, Place.CALAMITY, Place.PERSON}
"""Pages that show a record with everything beside it; read twice, they would open half as fast."""


class PageShelf(QObject):
    """Holds the pages and passes their signals on; it knows pages, pages know no other.

    Signal built(DeskPage) comes before the page shows anything: a page that moves into the window
    later would lose the caret.
    """

    built = Signal(object)
    wanted = Signal(object)
    closed = Signal()
    saved = Signal(object)
    kept = Signal(object)
    unkept = Signal(object)

    def __init__(
        self,
        services: Services,
        now: Callable[[], datetime],
        window: QWidget,
        application: QApplication,
    ) -> None:
        super().__init__(window)
        self._application = application
        self._window = window
        self._services = services
        self._now = now
        self.wall: WallDesk | None = None
        self.builders = PageBuilders(services, now, window, self.page)
        self.builders.wall_wanted.connect(self._show_wall_of)
        self.form_watch: FormWatch | None = None
        self._pages: dict[Place, DeskPage] = {}
        self._events = EventOpening(services, self.page, self._kept, self.wanted.emit, window)

    def put(self, place: Place, page: DeskPage) -> None:
        """Places a page on the shelf and listens to it."""
        page.wanted.connect(self.wanted)
        page.closed.connect(self.closed)
        page.saved.connect(self.saved)
        page.kept.connect(self.kept)
        page.unkept.connect(self.unkept)
        self._pages[place] = page

    def page(self, place: Place) -> DeskPage:
        """The page of the place, built now if it is the first time."""
        if place not in self._pages:
            self.put(place, self.builders.build(place))
            if place in FORMS:
                self._count_on(place)
            self.built.emit(self._pages[place])
        return self._pages[place]

    def _count_on(self, place: Place) -> None:
        """How the form of the page goes is counted from now on."""
        from kkc_desktop.ui.form_watch import PLACES, FormWatch

        if self.form_watch is None:
            self.form_watch = FormWatch(self._services.form_health, self._application, self)
        if place in PLACES:
            self.form_watch.watch(self._pages[place], PLACES[place])

    def open(self, wish: Wish, reason: str = "") -> DeskPage | None:
        """The page showing what was wished; None when it could not be opened and that was said.

        For a record of another matter it asks the reason first, and opens nothing without one.
        """
        try:
            if wish.place is Place.WALL:
                self._show_wall(wish.record_id)
                return None
            return self._in_words(self._open(wish, reason))
        except ReasonNeeded:
            reason = self._asked_reason()
            return self.open(wish, reason) if reason else None
        except KkcError as error:
            show_error(self._window, error)
            return None

    def _in_words(self, page: DeskPage | None) -> DeskPage | None:
        """The page in the words of the station; those of the program serve where none are read."""
        if page is not None:
            from kkc_desktop.ui.care_band import show_band
            from kkc_desktop.ui.station_words import use_words

            with suppress(KkcError):
                use_words(page, self._services.workplace.lists.words())
            show_band(self._services, page, self._now)
        return page

    def disclose(self, page: DeskPage) -> None:
        """Asks to whom data of the record on the page were told, and writes it down."""
        from kkc_desktop.ui.disclosure_dialog import ask_disclosure

        ask_disclosure(self._services, page, self._window)

    def care_for(self, page: DeskPage) -> None:
        """Shows how the data of the record on the page stand, and what may be decided of them."""
        from kkc_desktop.ui.care_band import open_care

        open_care(self._services, page, self._now)

    def promise(self, page: DeskPage) -> None:
        """Asks what was promised in the record on the page, and writes it down.

        A contact that is being written is stored first.
        """
        from kkc_desktop.ui.promise_dialog import NewPromiseDialog

        contact_id = page.enriched(Wish(place=Place.DOCUMENT)).contact_id
        record = (RecordKind.CONTACT, contact_id) if contact_id else page.shown_record()
        if record is None:
            text = tr("Na této stránce není záznam, ke kterému by slib patřil.")
            show_error(self._window, KkcError(text, "Otevřete kontakt nebo dokument."))
            return
        dialog = NewPromiseDialog(self._services.promises, record, self._now, self._window)
        dialog.promised.connect(self.saved)
        dialog.open()

    def give_paper(self, page: DeskPage) -> None:
        """Gives the citizen the paper of the record on the page."""
        from kkc_desktop.ui.citizen_paper import CitizenPaper

        CitizenPaper(self._services, self._window, self._write_on).give(page)

    def _write_on(self, wish: Wish) -> None:
        """Opens a paper and goes where it still lacks something."""
        self.wanted.emit(wish)
        page = self.page(Place.DOCUMENT)
        if page.isVisible():
            page.gives_paper()

    def search_page(self) -> "SearchPage":
        """The page of hits."""
        from kkc_desktop.ui.search_page import SearchPage

        page = self.page(Place.SEARCH)
        assert isinstance(page, SearchPage), "the place of search holds the search page"
        return page

    def move_in_hits(self, steps: int) -> None:
        """Moves the chosen hit while the caret stays in the search box."""
        self.search_page().step(steps)

    def open_hit(self) -> None:
        """Opens the chosen hit."""
        self.search_page().open_current()

    def _asked_reason(self) -> str:
        from kkc_desktop.ui.consult_dialog import ask_reason

        return ask_reason(self._window)

    def _open(self, wish: Wish, reason: str) -> DeskPage | None:
        if wish.place in NEEDED_ACTS:
            demand(self._services.workplace.officer.role, NEEDED_ACTS[wish.place])
        draft = self._draft(wish)
        if draft:
            page = self.page(wish.place)
            page.restore(draft)
            page.refresh()
            return page
        openers: dict[Place, Callable[[Wish, str], DeskPage | None]] = {
            Place.CONTACT: self._contact,
            Place.ADVICE: self._advice,
            Place.INCIDENT: self._events.incident,
            Place.EVALUATION: self._events.evaluation,
            Place.CALAMITY: self._events.calamity,
            Place.DOCUMENT: self._document,
            Place.SIGNING: lambda wish, reason: self._signing(self._dossier(wish, reason)),
            Place.APPOINTMENTS: self._appointments,
            Place.SAFE_ZONE: self._events.safe_zone,
            Place.PROMISE: self._promise,
            Place.FINDS: self._finds,
            Place.PERSON: self._person,
            Place.PROTECTION: self._protection,
        }
        if wish.place in openers:
            opened = openers[wish.place](wish, reason)
            if opened is not None and wish.place not in _SHOWN_WHOLE:
                opened.refresh()
            return opened
        page = self.page(wish.place)
        page.show_part(wish.text)
        if wish.place is not Place.DESK:  # the window reads the start page whatever was opened
            page.refresh()
        return page

    def _show_wall(self, calamity_id: str) -> None:
        """Opens the wall display beside the window; the page on top stays."""
        from kkc_desktop.ui.wall_desk import WallDesk

        demand(self._services.workplace.officer.role, NEEDED_ACTS[Place.WALL])
        if self.wall is None:
            self.wall = WallDesk(self._services, self._now, self._window)
            self.saved.connect(self.wall.refresh_soon)
        self.wall.show(calamity_id)

    def _show_wall_of(self, calamity_id: str) -> None:
        self.open(Wish(place=Place.WALL, record_id=calamity_id))

    def _draft(self, wish: Wish) -> Draft | None:
        if wish.place not in _DRAFTED or not wish.record_id:
            return None
        return self._kept(wish.place, wish.record_id)

    def _kept(self, place: Place, record_id: str) -> Draft | None:
        """The kept work of this id; an incident and its evaluation are different forms."""
        drafts = self._services.drafts
        kept = (d for d in drafts.unfinished() if DRAFT_PLACES[d.form] is place)
        known = next((d for d in kept if d.id == record_id), None)
        return drafts.give_back(known.id) if known else None

    def _contact(self, wish: Wish, reason: str) -> DeskPage:
        from kkc_desktop.domain.contact import ContactId
        from kkc_desktop.ui.contact_page import ContactPage

        page = self.page(Place.CONTACT)
        assert isinstance(page, ContactPage), "the place of a contact holds the contact page"
        if wish.record_id:
            contact_id = ContactId(wish.record_id)
            page.show_visit(self._services.reception.open(contact_id, reason, wish.search_line))
        else:
            page.start(self._begun_contact(wish))
        return page

    def _begun_contact(self, wish: Wish) -> "Visit":
        """A new contact, with the known person it is begun with."""
        visit = self._services.reception.blank_contact(wish.text)
        if wish.surname:
            blank = self._services.reception.blank_person(visit.contact.id, 0)
            return replace(visit, persons=(replace(blank, surname=wish.surname),))
        if not wish.card_id:
            return visit
        from kkc_desktop.domain.audit import RecordKind
        from kkc_desktop.domain.card_words import statement_of

        target = (RecordKind.CONTACT, visit.contact.id)
        known = self._services.known_people.take(wish.card_id, target)
        return replace(visit, persons=(statement_of(known.card, visit.contact.id),))

    def _person(self, wish: Wish, reason: str) -> DeskPage:
        from kkc_desktop.domain.person_card import CardId
        from kkc_desktop.ui.person_page import PersonPage

        page = self.page(Place.PERSON)
        assert isinstance(page, PersonPage), "the place of a person holds the page of a card"
        card_id = CardId(wish.record_id)
        page.show_file(self._services.person_files.open(card_id, reason, wish.search_line))
        return page

    def _protection(self, wish: Wish, _reason: str) -> DeskPage:
        from kkc_desktop.ui.protection_page import ProtectionPage

        page = self.page(Place.PROTECTION)
        assert isinstance(page, ProtectionPage), "the place of protection holds its page"
        page.show_part(wish.text)
        if wish.card_id:
            page.choose_person(wish.card_id)
        return page

    def _advice(self, wish: Wish, reason: str) -> DeskPage:
        from kkc_desktop.domain.advice import AdviceId
        from kkc_desktop.ui.advice_page import AdvicePage

        page = self.page(Place.ADVICE)
        assert isinstance(page, AdvicePage), "the place of advice holds the advice page"
        if wish.record_id:
            advice_id = AdviceId(wish.record_id)
            page.show_advice(self._services.advising.open(advice_id, reason, wish.search_line))
        else:
            contact = self._services.reception.contact_of(wish.contact_id)
            page.start(self._services.advising.blank_advice(contact, wish.text))
        return page

    def _promise(self, wish: Wish, _reason: str) -> None:
        """Asks when and how the promise was kept; the page on top stays."""
        from kkc_desktop.domain.promise import PromiseId
        from kkc_desktop.ui.promise_dialog import PromiseDialog

        promises = self._services.promises
        promise = promises.get(PromiseId(wish.record_id))
        dialog = PromiseDialog(promises, promise, self._now, self._window)
        dialog.kept.connect(self.saved)
        dialog.wanted.connect(self.wanted)
        dialog.open()

    def _finds(self, wish: Wish, _reason: str) -> DeskPage | None:
        """The things at the station; from a contact it asks what was found, and the page stays."""
        from kkc_desktop.ui.find_dialogs import FindDialog
        from kkc_desktop.ui.finds_page import FindsPage

        finds = self._services.finds
        if wish.contact_id:
            dialog = FindDialog(finds, finds.blank(wish.contact_id), self._window)
            dialog.said.connect(self.saved)
            dialog.open()
            return None
        page = self.page(Place.FINDS)
        assert isinstance(page, FindsPage), "the place of finds holds the finds' page"
        page.show_thing(wish.record_id)
        return page

    def _appointments(self, wish: Wish, _reason: str) -> DeskPage:
        from kkc_desktop.ui.appointments_page import AppointmentsPage

        page = self.page(Place.APPOINTMENTS)
        assert isinstance(page, AppointmentsPage), "the place of bookings holds their page"
        page.begin_for(wish.contact_id)
        return page

    def addendum(self, dossier: "Dossier") -> DeskPage:
        """The document page with the addendum to a signed paper."""
        from kkc_desktop.ui.document_page import DocumentPage

        page = self.page(Place.DOCUMENT)
        assert isinstance(page, DocumentPage), "the place of a document holds the document page"
        page.start(dossier)
        self._in_words(page)
        return page

    def _document(self, wish: Wish, reason: str) -> DeskPage | None:
        from kkc_desktop.ui.document_page import DocumentPage

        page = self.page(Place.DOCUMENT)
        assert isinstance(page, DocumentPage), "the place of a document holds the document page"
        documents = self._services.documents
        if wish.form_id and not self._services.outage.is_begun(wish.form_id):
            dossier = self._services.outage.begin_entry(wish.form_id)
        elif wish.record_id:
            dossier = self._dossier(wish, reason)
            if dossier.document.is_frozen:
                return self._signing(dossier)
        else:
            code = wish.template_code or self._chosen_kind()
            if not code:
                return None
            dossier = documents.begin(
                code,
                contact_id=wish.contact_id,
                incident_id=wish.incident_id,
                advice_id=wish.advice_id,
            )
        page.start(dossier)
        return page

    def _chosen_kind(self) -> str:
        from kkc_desktop.ui.kind_dialog import choose_kind

        return choose_kind(self._services.documents.kinds(), self._window)

    def _dossier(self, wish: Wish, reason: str) -> "Dossier":
        from kkc_desktop.domain.document import DocumentId

        document_id = DocumentId(wish.record_id)
        return self._services.documents.open(document_id, reason, wish.search_line)

    def _signing(self, dossier: "Dossier") -> DeskPage:
        from kkc_desktop.ui.signing_page import SigningPage

        page = self.page(Place.SIGNING)
        assert isinstance(page, SigningPage), "the place of signing holds the signing page"
        page.show_dossier(dossier)
        return page
