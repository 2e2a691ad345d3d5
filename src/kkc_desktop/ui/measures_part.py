"""The tab Opatření: the plan card ticked off, the measures, and the line for the next one."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.measure_words import count_overdue
from kkc_desktop.domain.plan_rows import PlanRow
from kkc_desktop.services.measures import Measures
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.measure_entry import MeasureChange, MeasureEntry
from kkc_desktop.ui.measure_rows import MeasureList
from kkc_desktop.ui.plan_list import PlanList
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.two_cards import TwoCards
from kkc_desktop.ui.watched_part import WatchedPart
from kkc_desktop.ui.widgets.section_card import EmptyState, SectionCard

_ROOMY, _ROOMY_BESIDE = 560, 1200


class MeasuresPart(WatchedPart):
    """What the station does about the incident: everything by keyboard, each act in the log.

    In the plan card Space ticks a line and + makes it a measure; in the list Enter changes a
    measure and Space settles it.
    """

    def __init__(
        self, measures: Measures, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._measures = measures
        self._now = now
        self._file: IncidentFile | None = None
        self.shown: tuple[Measure, ...] = ()
        self.plan_shown: tuple[PlanRow, ...] = ()
        self.plan_card = SectionCard("leaflet", tr("Karta opatření"))
        self.plan = PlanList()
        self.card = SectionCard("measures", tr("Opatření"))
        self.list = MeasureList()
        self.nothing = EmptyState(
            "measures",
            tr("Zatím žádné opatření"),
            tr("Zapište je do řádku dole, nebo je plus převezme z\u00a0karty."),
        )
        self.entry = MeasureEntry(now)
        self.change = MeasureChange(now)
        self._lay_out()
        self._connect()

    def show_incident(self, file: IncidentFile) -> None:
        """Shows the plan and the measures of this stored incident; what is typed for it stays."""
        if self._file is None or self._file.incident.id != file.incident.id:
            self.entry.clear_entry()
            self._leave_change()
        self._file = file
        self.refresh()

    def refresh(self) -> None:
        """Reads the measures again; what is typed stays."""
        if self._file is None:
            return
        may = self._measures.may(Act.WRITE_MEASURE)
        for widget in (self.entry, self.change, self.plan_card.more_button):
            widget.setEnabled(may)
        with guarded(self):
            self.shown = self._measures.of(self._file.incident.id)
            self.plan_shown = self._measures.plan(self._file.incident.id)
            self._show()

    def focus_first(self) -> None:
        """The plan if a line of it is still to be done, else the line of a new measure."""
        todo = [row for row in self.plan_shown if not row.is_done]
        if not todo:
            self.entry.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.plan.chosen() is None:
            self.plan.select_words(todo[0].line.words)
        self.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept_words(self) -> dict[str, str]:
        """What stands in the line of a new measure and in the change of one."""
        return self.entry.kept_words() | self.change.kept_words()

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts kept words back; a change only of a measure that is still open."""
        self.entry.give_back(kept)
        changed = next((each for each in self.shown if each.id == kept.get("change_id")), None)
        if changed is not None and changed.state.is_open:
            self._open_change(changed, None)
            self.change.give_back(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the cards under each other where there is no room beside."""
        super().resizeEvent(event)
        width = event.size().width()
        self._cards.fit(width)
        has_room = width >= (_ROOMY_BESIDE if self._cards.is_beside else _ROOMY)
        self.plan_card.set_note(tr("mezerník odškrtne, + udělá opatření") if has_room else "")
        self.card.set_note(tr("Enter změní, mezerník vyřídí") if has_room else "")

    def _tick(self, row: PlanRow) -> None:
        with guarded(self):
            self._measures.tick(self._incident().incident.id, row.line.words)
            self.tell(tr("Zapsáno do deníku: {}.").format(row.line.words))
            self._go_on()

    def _take(self, row: PlanRow) -> None:
        minutes = row.line.minutes
        due_at = None if minutes is None else self._now() + timedelta(minutes=minutes)
        self._leave_change()
        self.entry.begin_from(row.line.words, due_at)

    def _add(self) -> None:
        typed = self.entry.entry()
        with guarded(self):
            measure = self._measures.add(
                self._incident().incident.id,
                typed.text,
                typed.owner,
                typed.due_at,
                typed.plan_line,
            )
            self.entry.clear_entry()
            self._tell(measure, tr("zapsáno"))
            back = self.plan if typed.plan_line else self.entry.text
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_change(self, data: object) -> None:
        self._open_change(data, None)

    def _begin_settling(self, data: object) -> None:
        self._open_change(data, MeasureState.DONE)

    def _open_change(self, data: object, state: MeasureState | None) -> None:
        if isinstance(data, Measure) and data.state.is_open:
            self.entry.hide()
            self.change.show()
            self.change.show_measure(data, state)

    def _take_over(self) -> None:
        self.change.owner.setText(self._measures.own_name())
        self.change.enter()

    def _save_change(self) -> None:
        measure = self.change.measure
        if measure is None:
            return
        state, result = self.change.chosen_state(), self.change.result.text()
        with guarded(self):
            try:
                changed = self._changed(measure, state, result)
            except NotComplete as refusal:
                self.change.show_missing(tr(refusal.problems[0].text), tr(refusal.problems[0].fix))
                return
            self._leave_change()
            self._tell(changed, tr(state.label) if state is not measure.state else tr("změněno"))
            self.list.select_measure(changed.id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, measure: Measure, state: MeasureState, result: str) -> Measure:
        if not state.is_open and not result.strip():
            return self._measures.settle(measure.id, state, result)
        changed = self._measures.change(
            measure.id, self.change.owner.text(), self.change.due.moment()
        )
        if state is MeasureState.IN_PROGRESS and measure.state is MeasureState.OPEN:
            return self._measures.begin(measure.id)
        return changed if state.is_open else self._measures.settle(measure.id, state, result)

    def _tell(self, measure: Measure, what: str) -> None:
        self.tell(tr("Opatření č.\u00a0{}: {}.").format(measure.number, what))

    def _leave_change(self) -> None:
        had_focus = self.has_focus_in(self.change)
        self.change.hide()
        self.entry.show()
        if had_focus:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _incident(self) -> IncidentFile:
        assert self._file is not None, "acts come after show_incident"
        return self._file

    def _go_on(self) -> None:
        """Chooses the next line that is still to be done."""
        chosen = self.plan.currentIndex().row()
        rows = [row.data for row in self.plan.rows()]
        for row in rows[chosen + 1 :]:
            if isinstance(row, PlanRow) and not row.is_done and row.measure is None:
                self.plan.select_words(row.line.words)
                return

    def _show(self) -> None:
        now = self._now()
        rows = self.plan_shown
        self.plan.show_plan(rows, now)
        done = sum(row.is_done for row in rows)
        self.plan_card.set_share(tr("{} z\u00a0{}").format(done, len(rows)) if rows else "")
        if rows:
            self.plan_card.clear_empty()
        else:
            self.plan_card.set_empty(
                "leaflet",
                tr("Karta je prázdná"),
                tr("Řádky doplní vedoucí ve Správě na záložce Karty."),
            )
        self.list.show_measures(self.shown, now)
        self.list.setVisible(bool(self.shown))
        self.nothing.setVisible(not self.shown)
        count = sum(measure.state.is_open for measure in self.shown)
        late = count_overdue(self.shown, now)
        self.card.set_count(count, late=bool(late))
        self.counted.emit(count, bool(late))

    def _connect(self) -> None:
        self.plan.ticked.connect(self._tick)
        self.plan.taken.connect(self._take)
        self.plan_card.more_button.clicked.connect(self.plan.take_chosen)
        self.list.activated_row.connect(self._begin_change)
        self.list.settling.connect(self._begin_settling)
        self.entry.entered.connect(self._add)
        self.entry.typed.connect(self.typed)
        self.change.typed.connect(self.typed)
        self.change.saved.connect(self._save_change)
        self.change.left.connect(self._leave_change)
        self.change.take_button.clicked.connect(self._take_over)

    def _lay_out(self) -> None:
        self.plan_card.set_more(tr("Jako opatření"))
        self.plan_card.body.addWidget(self.plan, 1)
        self.change.hide()
        bottom = QVBoxLayout()
        bottom.setContentsMargins(7, 8, 7, 6)
        bottom.addWidget(self.entry)
        bottom.addWidget(self.change)
        self.card.body.addWidget(self.list, 1)
        self.card.body.addWidget(self.nothing, 1)
        self.card.body.addLayout(bottom)
        self._cards = TwoCards(self, self.plan_card, self.card)
