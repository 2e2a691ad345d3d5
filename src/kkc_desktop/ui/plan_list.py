"""The plan card of an incident: its lines, ticked off as they are done."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.measure_words import measure_words, when_words
from kkc_desktop.domain.plan_rows import PlanRow
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

ROW_HEIGHT = 34


class PlanList(WorkList):
    """Space or Enter ticks the chosen line, + makes it a measure.

    Signals: ticked(PlanRow), taken(PlanRow); for lines alone that nobody has done or taken yet.
    """

    ticked = Signal(object)
    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW_HEIGHT, parent)
        self.setAccessibleName(
            tr("Karta opatření: mezerník odškrtne řádek, plus z něj udělá opatření")
        )
        self.activated_row.connect(self._tick)

    def show_plan(self, rows: Iterable[PlanRow], now: datetime) -> None:
        """Shows the card as of now; the chosen line stays chosen."""
        chosen = self.current_data()
        self.set_rows([_row(row, now) for row in rows])
        if isinstance(chosen, PlanRow):
            self.select_words(chosen.line.words)

    def select_words(self, words: str) -> None:
        """Chooses the line of these words, if it is there."""
        for row in self.rows():
            if isinstance(row.data, PlanRow) and row.data.line.words == words:
                self.select_data(row.data)
                return

    def chosen(self) -> PlanRow | None:
        """The chosen line."""
        row = self.current_data()
        return row if isinstance(row, PlanRow) else None

    def tick_chosen(self) -> None:
        """Ticks the chosen line."""
        self._tick(self.current_data())

    def take_chosen(self) -> None:
        """Makes the chosen line a measure."""
        row = self.chosen()
        if row is not None and row.ticked is None and row.measure is None:
            self.taken.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, + takes; every other key moves."""
        if event.key() == Qt.Key.Key_Space:
            self.tick_chosen()
        elif event.key() == Qt.Key.Key_Plus or event.text() == "+":
            self.take_chosen()
        else:
            super().keyPressEvent(event)

    def _tick(self, row: object) -> None:
        if isinstance(row, PlanRow) and row.ticked is None and row.measure is None:
            self.ticked.emit(row)


def _row(row: PlanRow, now: datetime) -> WorkRow:
    icon, tone, said, said_tone = "plan-line", "muted", "", ""
    if row.ticked is not None:
        icon, tone, said = "plan-done", "success", when_words(row.ticked.occurred_at, now)
    elif row.measure is not None:
        words = measure_words(row.measure, now, tr)
        icon, tone = ("plan-done", "success") if row.is_done else ("measures", "accenttext")
        said, said_tone = (
            tr("č.\u00a0{} · {}").format(row.measure.number, tr(words.time_text)),
            words.tone,
        )
        said_tone = said_tone if row.measure.state.is_open else ""
    elif row.line.minutes is not None:
        said = f"{row.line.minutes}{HARD}min"
    return WorkRow(
        icon=icon,
        icon_tone=tone,
        title=row.line.words,
        time_text=said,
        tone=said_tone,
        is_muted=row.is_done,
        data=row,
    )
