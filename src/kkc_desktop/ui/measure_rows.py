"""The list of measures: on the incident's tab and on the board of a calamity."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.measure_words import by_urgency, measure_words
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_ICONS = {
    MeasureState.OPEN: ("to-do", "muted"),
    MeasureState.IN_PROGRESS: ("to-do", "accenttext"),
    MeasureState.DONE: ("done", "success"),
    MeasureState.CANCELLED: ("void", "muted"),
}


class MeasureList(WorkList):
    """The measures of one incident or several, the overdue first; `current_data` is the Measure.

    What is settled stands last and muted, unless only the open ones are wanted. Enter activates a
    row, Space says that it is to be settled: signal settling(Measure).
    """

    settling = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(tr("Opatření"))

    def show_measures(
        self, measures: Iterable[Measure], now: datetime, *, only_open: bool = False
    ) -> None:
        """Shows them as of now; the chosen one stays chosen."""
        chosen = self.current_data()
        shown = [each for each in measures if each.state.is_open or not only_open]
        self.set_rows([_row(each, now) for each in by_urgency(shown)])
        if isinstance(chosen, Measure):
            self.select_measure(chosen.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space settles the chosen measure."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif self.current_data() is not None:
            self.settling.emit(self.current_data())

    def select_measure(self, measure_id: str) -> None:
        """Chooses the measure of this id, if it is there."""
        for row in self.rows():
            if isinstance(row.data, Measure) and row.data.id == measure_id:
                self.select_data(row.data)
                return


def _row(measure: Measure, now: datetime) -> WorkRow:
    words = measure_words(measure, now, tr)
    icon, tone = _ICONS[measure.state]
    if measure.is_overdue(now):
        icon, tone = "error", "error"
    return WorkRow(
        icon=icon,
        icon_tone=tone,
        title=words.title,
        second_line=words.second_line,
        time_text=tr(words.time_text),
        tone=words.tone if measure.state.is_open else "",
        is_muted=not measure.state.is_open,
        data=measure,
    )
