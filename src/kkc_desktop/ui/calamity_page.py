"""The board of a calamity: waters, incidents, one time line, measures, map; and the other view."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.calamity_picture import CalamityIncident, CalamityPicture
from kkc_desktop.domain.gauge import GaugeStanding
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.measure_words import count_overdue
from kkc_desktop.domain.notified_words import (
    NotifiedRow,
    at_member_words,
    count_unanswered,
    notified_rows,
    share_words,
    told_elsewhere,
)
from kkc_desktop.ui.calamity_acts import CalamityActs, Parts
from kkc_desktop.ui.calamity_look import BOARD, FORCES, CalamityLook
from kkc_desktop.ui.calamity_map import CalamityMap
from kkc_desktop.ui.calamity_services import CalamityServices
from kkc_desktop.ui.common_line_card import CommonLineCard
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.event_papers import REPORT_CODE, card_line, paper_lines, show_papers
from kkc_desktop.ui.line_draft import LineDraft
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList

_SMALLEST = QSize(560, 380)
_EACH_MS = 30_000
_NO_PARTS = Parts()
_NO_INCIDENTS = (
    "incident",
    "Zatím žádná událost",
    "Tlačítkem Připojit sem přidáte otevřené události.",
)
_NO_MEASURES = ("done", "Žádné otevřené opatření", "Enter na události ukáže její opatření.")
_NOBODY = ("notified", "Zatím nikdo", "Vyrozumění zapíšete tlačítkem Zapsat.")


class CalamityPage(DeskPage):
    """Shows the picture of one calamity.

    Signals: print_wanted(bytes, str) carries a sheet and its name; wall_wanted(str) the id of the
    calamity that the wall display is to show, card_wanted(str, int) the calamity and the number of
    the notice whose handover card is wanted.
    """

    print_wanted = Signal(object, str)
    wall_wanted = Signal(str)
    card_wanted = Signal(str, int)

    def __init__(
        self,
        services: CalamityServices,
        parts: Parts = _NO_PARTS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._picture: CalamityPicture | None = None
        self._map: CalamityMap | None = None
        line_card = CommonLineCard(services.log, services.author_of)
        line_card.set_clock(services.now)
        self.look = CalamityLook(self, line_card)
        self.line_draft = LineDraft(services.drafts, line_card, self)
        self.line_draft.keeper.kept.connect(self.kept)
        self.line_draft.keeper.failed.connect(self.unkept)
        self.acts = CalamityActs(self, services, lambda: self.picture, self._tell, parts)
        self._first: WorkList | None = None
        self._has_measures = parts.measures is not None
        self._has_notified = parts.notified is not None
        self._timer = QTimer(self)
        self._timer.setInterval(_EACH_MS)
        self._connect()

    def put_map(self, shown: CalamityMap) -> None:
        """Puts the map in the place of the list of places; it follows every picture."""
        self._map = shown
        self.look.put_map(shown)
        shown.chosen.connect(self.look.members.select_incident)
        shown.opened.connect(
            lambda incident_id: self.wanted.emit(Wish(place=Place.INCIDENT, record_id=incident_id))
        )

    @property
    def picture(self) -> CalamityPicture:
        """The calamity shown."""
        assert self._picture is not None, "the page is shown with show_picture"
        return self._picture

    def show_picture(self, picture: CalamityPicture) -> None:
        """Shows a calamity; what is typed in its line stays."""
        self.line_draft.begin(picture.incident.id, picture.incident.evidence_number)
        if self._picture is None or self._picture.incident.id != picture.incident.id:
            self.look.views.setCurrentIndex(BOARD)
        self._picture = picture
        self._show()

    def refresh(self) -> None:
        """Reads everything again; rows chosen and words typed stay."""
        if self._picture is not None:
            with guarded(self):
                self._picture = self._services.calamities.picture(self._picture.incident.id)
                self._show()

    def focus_first(self) -> None:
        """The first incident; in the other view its first row."""
        if self.line_draft.take_caret():
            return
        first, self._first = self._first, None
        if self.look.views.currentIndex() == FORCES:
            self.look.forces.focus_first()
        elif first is not None and first.rows():
            first.select_first()
            first.setFocus()
        elif self.look.members.rows():
            if self.look.members.current_member() is None:
                self.look.members.select_first()
            self.look.members.setFocus()
        else:
            self.look.line_card.focus_entry()

    def keep_now(self) -> None:
        """Hands the typed line to the drafts at once."""
        self.line_draft.keeper.flush()

    def show_part(self, name: str) -> None:
        """Goes to what the wish named: open measures, who was informed, or the other view."""
        lists = {"Opatření": self.look.measures, "Vyrozumění": self.look.notified}
        self._first = lists.get(name)
        if name:
            self.look.views.setCurrentIndex(BOARD if self._first is not None else FORCES)

    def turn(self) -> None:
        """Ctrl+Tab: the board, or forces and public board."""
        views = self.look.views
        views.setCurrentIndex(BOARD if views.currentIndex() == FORCES else FORCES)
        self.focus_first()

    def finish(self) -> None:
        """Ctrl+Enter: begins the next situation report."""
        if self._picture is not None and self._may(Act.WRITE_DOCUMENT):
            self.wanted.emit(self._paper(REPORT_CODE))

    def save(self) -> None:
        """Ctrl+S stores the line that was typed."""
        self.look.line_card.enter_line()

    def print_paper(self) -> None:
        """Ctrl+P: which paper; the handover card and what hangs on the public board among them."""
        picture = self.picture
        lines = [(tr("&Situační zpráva č.\u00a0{}").format(picture.since.number + 1), self.finish)]
        lines.append(card_line(picture.notice.number, self._want_card))
        public = picture.public_notice
        if public is not None:
            words = tr("&Informace pro veřejnost č.\u00a0{}, velkým písmem").format(public.number)
            lines.append((words, self.print_public))
        show_papers(self.look.print_button, [*lines, *paper_lines(self._begin_paper)])

    def _want_card(self) -> None:
        self.card_wanted.emit(self.picture.incident.id, self.picture.notice.number)

    def _begin_paper(self, code: str) -> None:
        self.wanted.emit(self._paper(code))

    def print_public(self) -> None:
        """The text of the public board in large type."""
        notice = self.picture.public_notice
        if notice is None:
            return
        with guarded(self):
            content = self._services.boarding.public_sheet(notice)
            self.print_wanted.emit(
                content, tr("Informace pro veřejnost č.\u00a0{}").format(notice.number)
            )

    def jump_to_problems(self) -> None:
        """F8: the open measures, the overdue first."""
        self.look.measures.setFocus()

    def enriched(self, wish: Wish) -> Wish:
        """A paper begun from here belongs to this calamity."""
        if wish.place is not Place.DOCUMENT or self._picture is None:
            return wish
        return self._paper(wish.template_code)

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The calamity."""
        return (RecordKind.INCIDENT, self._picture.incident.id) if self._picture else None

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of the board."""
        return (
            ("Enter", tr("otevřít vybraný řádek")),
            ("Delete", tr("odpojit událost, škrtnout zápis")),
            ("Ctrl+J", tr("zapsat do časové osy")),
            ("Ctrl+Tab", tr("síly, vyhlášené stavy a\u00a0vývěska, nebo zpět")),
            ("Ctrl+Enter", tr("situační zpráva")),
            ("Ctrl+P", tr("co vytisknout")),
            ("F8", tr("otevřená opatření")),
        )

    def minimumSizeHint(self) -> QSize:
        """Smaller than the board, which scrolls."""
        return _SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the map behind a tab where there is no room beside the time line."""
        super().resizeEvent(event)
        self.look.fit(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        """Words that depend on the time go on while they can be seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rests while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen incident out."""
        member = self.look.members.current_member()
        is_there = self.look.members.hasFocus() and member is not None
        if event.matches(QKeySequence.StandardKey.Delete) and is_there:
            self._unlink(member)
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        look, acts = self.look, self.acts
        self._timer.timeout.connect(self._show_now)
        for tile in look.gauges:
            tile.clicked.connect(self._read_gauge)
        look.people.clicked.connect(self._show_people)
        look.members.activated_row.connect(self._open_member)
        look.members_card.more_button.clicked.connect(acts.join)
        look.notified.activated_row.connect(self._open_notified)
        look.notified_card.more_button.clicked.connect(
            lambda: acts.show_notified(self.picture.incident.id)
        )
        look.measures.activated_row.connect(self._open_measure)
        look.measures_card.more_button.clicked.connect(
            lambda: acts.show_measures(self.picture.incident.id)
        )
        look.places.activated_row.connect(self._open_place)
        look.line_card.entered.connect(self._write)
        look.line_card.opened.connect(acts.open_line)
        look.line_card.strike_wanted.connect(acts.strike)
        look.forces.item_wanted.connect(acts.edit_item)
        look.forces.hang_wanted.connect(acts.hang)
        look.forces.take_down_wanted.connect(acts.take_down)
        look.forces.print_wanted.connect(self.print_public)
        look.forces.declare_wanted.connect(acts.declare)
        look.forces.end_wanted.connect(acts.end_declaration)
        look.forces.evaluation_wanted.connect(self._evaluate)
        look.end_button.clicked.connect(acts.end)
        look.change_button.clicked.connect(acts.change_situation)
        look.wall_button.clicked.connect(lambda: self.wall_wanted.emit(self.picture.incident.id))
        look.view_button.clicked.connect(self.turn)
        look.print_button.clicked.connect(self.print_paper)
        look.report_button.clicked.connect(self.finish)
        QShortcut(QKeySequence("Ctrl+J"), self, look.line_card.focus_entry)
        QShortcut(QKeySequence("Ctrl+Tab"), self, self.turn)

    def _show(self) -> None:
        picture, look = self.picture, self.look
        self._show_now()
        look.line_card.show_picture(picture)
        look.show_places(picture)
        if self._map is not None:
            self._map.show_picture(picture)
        look.show_since(picture)
        look.people.show_people(picture.people)
        self._show_allowed()

    def _show_now(self) -> None:
        """Everything whose words change with the time."""
        if self._picture is None:
            return
        picture, look, now = self.picture, self.look, self._services.now()
        look.head.show_picture(picture, now)
        for place, tile in enumerate(look.gauges):
            standing = picture.gauges[place] if place < len(picture.gauges) else None
            tile.setVisible(standing is not None)
            if standing is not None:
                tile.show_standing(standing, now)
        look.members.show_members(picture.members, now)
        look.members_card.set_count(len(picture.members))
        _show_empty(look.members_card, bool(picture.members), _NO_INCIDENTS)
        look.measures.show_measures(picture.measures, now, only_open=True)
        overdue = count_overdue(picture.measures, now)
        look.measures_card.set_count(len(picture.measures), late=bool(overdue))
        _show_empty(look.measures_card, bool(picture.measures), _NO_MEASURES)
        self._show_notified(now)
        look.forces.show_picture(picture, now)

    def _show_notified(self, now: datetime) -> None:
        lines = self._services.notifying.bodies(self.picture.notice.incident_type)
        needed = [line for line in lines if line.is_always]
        members = self.picture.members
        where: dict[str, str] = {
            each.incident.id: tr(at_member_words(each.marker)) for each in members
        }
        handed = told_elsewhere([each.incident for each in members], (), where)
        rows = notified_rows(self.picture.notifications, needed, now, elsewhere=handed)
        self.look.notified.show_rows(rows)
        late = bool(count_unanswered(rows))
        self.look.notified_card.set_share(share_words(rows, tr) if rows else "", late=late)
        _show_empty(self.look.notified_card, bool(rows), _NOBODY)

    def _show_allowed(self) -> None:
        look, is_over = self.look, self.picture.is_over
        look.forces.show_allowed(self._may)
        may_join = self._may(Act.LINK_INCIDENT) and not is_over
        look.members_card.set_more(tr("Připojit") if may_join else "")
        may_notify = self._may(Act.NOTIFY_BODY) and self._has_notified
        look.notified_card.set_more(tr("Zapsat") if may_notify else "")
        may_measure = self._may(Act.WRITE_MEASURE) and self._has_measures
        look.measures_card.set_more(tr("Přidat") if may_measure else "")
        look.line_card.set_open(self._may(Act.WRITE_LOG))
        look.end_button.setVisible(self._may(Act.CHANGE_INCIDENT) and not is_over)
        look.change_button.setVisible(self._may(Act.TAKE_NOTICE) and not is_over)
        look.report_button.setVisible(self._may(Act.WRITE_DOCUMENT))

    def _may(self, act: Act) -> bool:
        return self._services.calamities.may(act)

    def _tell(self, words: str) -> None:
        self.refresh()
        self.saved.emit(Said(text=words))

    def _paper(self, code: str) -> Wish:
        incident_id = self.picture.incident.id
        return Wish(place=Place.DOCUMENT, template_code=code, incident_id=incident_id)

    def _write(self, incident_id: str, line: LogLine) -> None:
        with guarded(self):
            self._services.log.write(IncidentId(incident_id), line)
            self.look.line_card.clear_entry()
            self.line_draft.forget()
            self._tell(tr("Zapsáno do časové osy."))

    def _unlink(self, member: CalamityIncident | None) -> None:
        if member is not None and self._may(Act.LINK_INCIDENT) and not self.picture.is_over:
            self.acts.unlink(member)

    def _read_gauge(self) -> None:
        tile = self.sender()
        standing = next((each.standing for each in self.look.gauges if each is tile), None)
        self.acts.read_gauge(standing.gauge if standing else None)

    def _show_people(self) -> None:
        self.wanted.emit(Wish(place=Place.SAFE_ZONE, record_id=self.picture.incident.id))

    def _evaluate(self) -> None:
        self.wanted.emit(Wish(place=Place.EVALUATION, record_id=self.picture.incident.id))

    def _open_member(self, member: object) -> None:
        if isinstance(member, CalamityIncident):
            self.wanted.emit(Wish(place=Place.INCIDENT, record_id=member.incident.id))

    def _open_place(self, row: object) -> None:
        if isinstance(row, GaugeStanding):
            self.acts.read_gauge(row.gauge)
        else:
            self._open_member(row)

    def _open_measure(self, measure: object) -> None:
        if isinstance(measure, Measure):
            self.acts.show_measures(measure.incident_id)

    def _open_notified(self, row: object) -> None:
        if isinstance(row, NotifiedRow):
            note = row.notification
            self.acts.show_notified(note.incident_id if note else self.picture.incident.id)


def _show_empty(card: SectionCard, is_filled: bool, words: tuple[str, str, str]) -> None:
    if is_filled:
        card.clear_empty()
    else:
        card.set_empty(*map(tr, words))
