"""The safe zone: people taken in at the centre during an event, each in twenty seconds."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.draft import Draft, DraftId
from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.gathering_register import GatheredList, GatheringRegister
from kkc_desktop.domain.gathering_words import band_words
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.ui.draft_keeper import DraftKeeper
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.gathered_draft import from_draft, unfinished
from kkc_desktop.ui.gathered_table import GatheredTableModel
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.safe_zone_acts import PEOPLE, SafeZoneActs, SafeZoneServices
from kkc_desktop.ui.safe_zone_frame import SafeZoneFrame
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted

if TYPE_CHECKING:
    from kkc_desktop.services.drafts import Unfinished

_SMALLEST = QSize(560, 380)
_TURN_KEY, _COUNT_KEY = "F6", "F7"


class SafeZonePage(DeskPage):
    """The register of one event and the card of the next person.

    Signal print_wanted(bytes, PrintOrder) asks for the preview of a list.
    """

    print_wanted = Signal(object, object)

    def __init__(self, services: SafeZoneServices) -> None:
        super().__init__()
        self._services = services
        self._gathering = services.gathering
        self._register: GatheringRegister | None = None
        self._is_kept = False
        self.model = GatheredTableModel(self)
        self.frame = SafeZoneFrame(self, self.model)
        self.form = self.frame.quick.form
        self.table = self.frame.table
        self._keeper = DraftKeeper(services.drafts, self._unfinished, self)
        self.acts = SafeZoneActs(self, services, lambda: self.register, self._chosen)
        self._connect()
        self.frame.show_event(is_known=False)

    @property
    def register(self) -> GatheringRegister:
        """The register shown."""
        assert self._register is not None, "the page is shown with show_register or restore"
        return self._register

    def show_register(self, register: GatheringRegister | None) -> None:
        """Shows the register of an event with an empty card; None says that there is no event."""
        self.keep_now()
        self._keeper.forget()
        self._register = register
        self._is_kept = False
        self.frame.show_event(is_known=register is not None)
        if register is not None:
            self._show_new()

    def restore(self, draft: Draft) -> None:
        """Shows a kept card again in the register that it belongs to."""
        with guarded(self):
            person, texts = from_draft(draft.content)
            self.show_register(self._gathering.open(person.incident_id))
            self.form.show_person(replace(person, band=self.register.next_band))
            self.form.type_again(texts)
            self._is_kept = True
            self.form.focus(draft.focus_field or "name")

    def refresh(self) -> None:
        """Reads the register again; the card stays as typed."""
        if self._register is None:
            return
        with guarded(self):
            register = self._gathering.read(self.register.event.id, self.register)
            if register is not self.register:
                self._show(register)
            else:
                self.frame.sought.show_register(register, self._gathering.now())
            self._show_due()

    def focus_first(self) -> None:
        """The name of the next person, or in a small window the register."""
        if self._register is None:
            self.frame.back_button.setFocus()
        elif self.frame.has_card:
            if not self.form.form.focused_field():
                self.form.focus("name")
        else:
            self.table.setFocus()

    def save(self) -> None:
        """Ctrl+S writes the person down as Ctrl+Enter does."""
        self.finish()

    def finish(self) -> None:
        """Writes the person down and begins the next one."""
        if self._register is None:
            return
        if not self.frame.has_card:
            self.turn()
            return
        person = self.form.person
        problems = [*self.form.unreadable(), *self._gathering.problems(person)]
        if problems:
            self.form.show_problems(problems)
            return
        with guarded(self):
            try:
                taken = self._gathering.take_in(person)
            except NotComplete as refusal:
                self.form.show_problems(refusal.problems)
                return
            self._forget()
            self._show_next(taken)
            words = tr("Páska {} zapsána v\u00a0").format(band_words(taken.band))
            self.saved.emit(Said(text=f"{words}{clock_words(taken.recorded_at)}."))

    def print_paper(self) -> None:
        """Previews the chosen list."""
        kind = self.frame.prints.list.current_data()
        if self._register is not None and isinstance(kind, GatheredList):
            self._print(kind)

    def count(self) -> None:
        """F7: asks how many were counted."""
        if self._register is not None:
            self.acts.count()

    def turn(self) -> None:
        """F6: quick card or register, where there is no room for both."""
        if self.frame.has_card and not self.frame.turn_button.isVisible():
            if self.form.form.focused_field():
                self.table.setFocus()
            else:
                self.form.focus("name")
            return
        if self.frame.turn():
            self.form.focus("name")
        else:
            self.table.setFocus()

    def jump_to_problems(self) -> None:
        """F8: to the first field that stops the card."""
        if self._register is not None:
            problems = [*self.form.unreadable(), *self._gathering.problems(self.form.person)]
            self.form.show_problems(problems)

    def keep_now(self) -> None:
        """Hands the half-written card to the drafts at once."""
        self._keeper.flush()

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The event."""
        return (RecordKind.INCIDENT, self.register.event.id) if self._register else None

    def unfinished_words(self) -> str:
        """Names the half-written card."""
        is_touched = self._keeper.is_pending or self._is_kept
        return (
            tr("osobu s\u00a0páskou {}").format(band_words(self.form.person.band))
            if is_touched
            else ""
        )

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("Enter", tr("další pole; v\u00a0tabulce celá karta osoby")),
            ("Ctrl+Enter", tr("zapsat osobu a\u00a0začít další")),
            ("F7", tr("sečíst lidi")),
            ("F6", tr("karta nové osoby, nebo evidence")),
            (tr("1 až 6"), tr("zapnout nebo vypnout potřebu, stojí-li na nich kurzor")),
            ("Ctrl+P", tr("vytisknout vybraný seznam")),
        )

    def minimumSizeHint(self) -> QSize:
        """Smaller than everything at once."""
        return _SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Card and register take turns in a small window."""
        super().resizeEvent(event)
        self.frame.fit(event.size())

    def _print(self, kind: GatheredList) -> None:
        with guarded(self):
            papers = self._services.papers
            self.print_wanted.emit(
                papers.sheet(self.register, kind), papers.order(self.register, kind)
            )

    def _print_row(self, kind: object) -> None:
        if isinstance(kind, GatheredList):
            self._print(kind)

    def _chosen(self) -> GatheredPerson | None:
        index = self.table.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def _say(self, words: str, is_warning: bool) -> None:
        self.refresh()
        self.saved.emit(Said(text=words, is_warning=is_warning))

    def _back(self) -> None:
        event = self.register.event
        place = Place.CALAMITY if event.scope is EventScope.CALAMITY else Place.INCIDENT
        self.wanted.emit(Wish(place=place, record_id=event.id))

    # Showing.

    def _show_new(self) -> None:
        blank = self._gathering.blank_person(IncidentId(self.register.event.id))
        self._show(self.register)
        self._show_due()
        self.frame.quick.show_person(blank)
        self.frame.show_band(blank.band)

    def _show_next(self, taken: GatheredPerson) -> None:
        self._show(self._gathering.read(taken.incident_id))
        blank = self._gathering.blank_person(taken.incident_id, taken)
        self.frame.quick.show_person(blank)
        self.frame.show_band(blank.band)
        self.form.focus("name")

    def _show(self, register: GatheringRegister) -> None:
        self._register = register
        self.form.offer(register)
        self.form.show_band(register.next_band)
        self.frame.show_register(register, register.next_band)
        self.frame.sought.show_register(register, self._gathering.now())
        self._show_people()

    def _show_people(self) -> None:
        chosen = self.table.currentIndex()
        kept = self.model.row_at(chosen).id if chosen.isValid() else ""
        people = self.frame.shown_view.among(self.register.people)
        self.model.show_people(people, dict(self.register.group_sizes()))
        self.frame.show_people(is_empty=not people)
        for row in range(self.model.rowCount() if kept else 0):
            if self.model.row_at(self.model.index(row, 0)).id == kept:
                self.table.selectRow(row)
                return

    def _show_due(self) -> None:
        erasure = self._services.erasure
        due = erasure.due() if erasure.may() else ()
        words = ""
        if due:
            events = counted(len(due), "evidence je", "evidence jsou", "evidencí je")
            people = counted(sum(each.people for each in due), *PEOPLE)
            words = tr("Po lhůtě: {} k\u00a0výmazu, {}.").format(events, people)
        self.frame.show_due(words)

    # Drafts.

    def _unfinished(self) -> "Unfinished | None":
        if self._register is None or not self.form.has_person:
            return None
        field = self.form.form.focused_field()
        return unfinished(self.form.person, self.form.texts(), field)

    def _forget(self) -> None:
        self._keeper.forget()
        self._is_kept = False

    def _drop_emptied(self) -> None:
        """A card emptied by hand leaves no draft behind."""
        if self._is_kept and self._unfinished() is None:
            with guarded(self):
                self._services.drafts.discard(DraftId(self.form.person.id))
            self._forget()

    def _tell_kept(self, at: datetime) -> None:
        self._is_kept = True
        self.kept.emit(at)

    def _tell_unkept(self, error: KkcError) -> None:
        self.unkept.emit(error)

    def _edited(self) -> None:
        self._keeper.touch()
        self._drop_emptied()

    def _connect(self) -> None:
        frame = self.frame
        frame.quick.edited.connect(self._edited)
        self._keeper.kept.connect(self._tell_kept)
        self._keeper.failed.connect(self._tell_unkept)
        frame.back_button.clicked.connect(self._back)
        frame.turn_button.clicked.connect(self.turn)
        frame.erase_button.clicked.connect(self.acts.ask_erasure)
        frame.counts.count_button.clicked.connect(self.count)
        frame.view_group.idClicked.connect(self._show_people)
        frame.end_button.clicked.connect(self.acts.ask_end)
        frame.leave_button.clicked.connect(self.acts.ask_departure)
        frame.print_button.clicked.connect(self.print_paper)
        frame.take_button.clicked.connect(self.finish)
        frame.sought.more_button.clicked.connect(self.acts.ask_sought)
        frame.sought.list.activated_row.connect(self.acts.verify)
        frame.prints.list.activated_row.connect(self._print_row)
        self.acts.done.connect(self._say)
        self.table.activated.connect(self.acts.open_current)
        QShortcut(QKeySequence(_COUNT_KEY), self, self.count)
        QShortcut(QKeySequence(_TURN_KEY), self, self.turn)
