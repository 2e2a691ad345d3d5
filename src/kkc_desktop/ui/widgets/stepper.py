"""The way of a paper from draft to handing over; it shows, it is not clicked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_LINE_WIDTH = 16


class Stepper(QWidget):
    """Steps in one line: done with a tick, the current one in blue, the rest muted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def set_steps(self, steps: Sequence[str], current_index: int) -> None:
        """Shows the steps; those before the current one are done."""
        self._clear()
        for index, step in enumerate(steps):
            if index:
                self._row.addWidget(_line())
            self._add_step(step, index - current_index)
        self.setAccessibleName(
            tr("Krok {} z {}: {}").format(current_index + 1, len(steps), steps[current_index])
        )

    def _add_step(self, step: str, distance: int) -> None:
        icon, tone = _look(distance)
        self._row.addWidget(IconLabel(icon, tone))
        self._row.addWidget(PlainLabel(step, "strong" if distance == 0 else "", tone))

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _look(distance: int) -> tuple[str, str]:
    if distance < 0:
        return "done", "success"
    return ("current", "accent") if distance == 0 else ("open", "muted")


def _line() -> QFrame:
    line = QFrame()
    line.setFixedWidth(_LINE_WIDTH)
    set_kind(line, "line")
    return line
