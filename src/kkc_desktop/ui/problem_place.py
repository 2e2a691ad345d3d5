"""The reserved place under a block where its gravest problem is told; nothing ever moves for it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kkc_desktop.domain.problems import Problem, by_weight
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemCard

_HEIGHT = 112


class ProblemPlace(QWidget):
    """One problem of the block in sight, or a quiet line that nothing is missing."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._card: ProblemCard | None = None
        self._fine = _fine_line()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch()
        self._column.addWidget(self._fine)

    @property
    def problem(self) -> Problem | None:
        """The problem as shown."""
        return self._card.problem if self._card else None

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Shows the gravest of these."""
        gravest = next(iter(by_weight(problems)), None)
        if gravest == self.problem:
            return
        if self._card:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if gravest:
            self._card = ProblemCard(gravest)
            self._card.activated.connect(self.activated)
            self._column.addWidget(self._card)
        self._fine.setVisible(gravest is None)


def _fine_line() -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel("done", "success"))
    row.addWidget(PlainLabel(tr("V\u00a0této části nic nechybí"), "muted"))
    row.addStretch()
    return line
