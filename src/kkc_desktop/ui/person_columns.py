"""The three columns of a person's page; in a small window they stand one under another."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.ui.style import set_kind

THREE, TWO = 980, 640
"""From these widths three, or two, columns stand side by side."""

_LEFT, _RIGHT = 278, 322
_SPACING = 12
_MARGIN = 20
_LEAST_MIDDLE = 320
_COLUMNS = 3
_ANY_WIDTH = 16_777_215


class PersonColumns(QWidget):
    """Facts at the left, the time line in the middle, likeness at the right."""

    def __init__(self, left: Sequence[QWidget], middle: QWidget, right: Sequence[QWidget]) -> None:
        super().__init__()
        set_kind(self, "scrolled")
        self._parts = (_column(left), middle, _column(right))
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_MARGIN, 0, _MARGIN, 10)
        self._grid.setSpacing(_SPACING)
        middle.setMinimumHeight(_LEAST_MIDDLE)
        self.fit(THREE)

    def fit(self, width: int) -> None:
        """Deals the parts for this width."""
        count = 3 if width >= THREE else 2 if width >= TWO else 1
        if count == self._count:
            return
        self._count = count
        _, middle, right = self._parts
        places = {
            3: ((0, 0), (0, 1), (0, 2)),
            2: ((0, 0), (0, 1), (1, 0)),
            1: ((0, 0), (1, 0), (2, 0)),
        }[count]
        for part, (row, column) in zip(self._parts, places, strict=True):
            spans = 2 if count == 2 and part is right else 1
            self._grid.removeWidget(part)
            self._grid.addWidget(part, row, column, 1, spans)
        self._fix_widths()
        for column in range(3):
            is_wide = column == 1 if count > 1 else column == 0
            self._grid.setColumnStretch(column, int(is_wide))
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def event(self, event: QEvent) -> bool:
        """Longer words or larger letters need wider columns."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fix_widths()
        return super().event(event)

    def _fix_widths(self) -> None:
        left, _, right = self._parts
        for part, width, is_fixed in (
            (left, _LEFT, self._count > 1),
            (right, _RIGHT, self._count == _COLUMNS),
        ):
            needed = max(width, part.minimumSizeHint().width())
            part.setMinimumWidth(needed if is_fixed else 0)
            part.setMaximumWidth(needed if is_fixed else _ANY_WIDTH)


def _column(parts: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_SPACING)
    for part in parts:
        part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(part)
    column.addStretch()
    return holder
