"""Those who may take the desk over, as rows of the sign-in window; light enough to come first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.station import Officer, OfficerId
from kkc_desktop.ui.style import begin_kind, text_font
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_LINE_HEIGHT = 18
_WORDS_WIDTH = 312


class OfficerRow(QPushButton):
    """A person with role, function and service number under the name."""

    taken = Signal()

    def __init__(self, officer: Officer, *, is_last: bool) -> None:
        super().__init__()
        self.officer_id = officer.id
        self.setCheckable(True)
        self.setAutoDefault(False)
        begin_kind(self, "officer")
        second_line = _second_line(officer)
        self.setAccessibleName(f"{officer.full_name}, {second_line}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_line(officer.full_name, "medium", text_font(weight=QFont.Weight.Medium)))
        words.addWidget(_line(second_line, "second-line", text_font(9.5)))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 9, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel("on-duty" if is_last else "person"))
        row.addLayout(words, 1)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """A double click takes the desk over for this person."""
        self.taken.emit()


class OfficerRows(QScrollArea):
    """One row is always chosen, the first at the start; arrows choose another."""

    taken = Signal()

    def __init__(self, officers: Sequence[Officer]) -> None:
        super().__init__()
        self.setAccessibleName("Kdo přebírá přepážku")
        self.setWidgetResizable(True)
        self._group = QButtonGroup(self)
        holder = QWidget()
        begin_kind(holder, "scrolled")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, officer in enumerate(officers):
            row = OfficerRow(officer, is_last=number == 0)
            if number == 0:
                row.setChecked(True)
                self.setFocusProxy(row)
            row.taken.connect(self.taken)
            self._group.addButton(row)
            column.addWidget(row)
        column.addStretch()
        self.setWidget(holder)
        self._group.buttonClicked.connect(self.ensureWidgetVisible)

    def chosen(self) -> OfficerId | None:
        """The chosen person; None when there is nobody to choose."""
        row = self._group.checkedButton()
        return row.officer_id if isinstance(row, OfficerRow) else None


def _second_line(officer: Officer) -> str:
    number = f"sl.\u00a0č.\u00a0{officer.service_number}" if officer.service_number else ""
    words = (officer.role.label, officer.function, number)
    return " · ".join(word for word in words if word)


def _line(words: str, kind: str, font: QFont) -> PlainLabel:
    """One line of a row, cut with an ellipsis where the window is too narrow for it."""
    label = PlainLabel(_cut(words, QFontMetrics(font)), kind)
    label.setFixedHeight(_LINE_HEIGHT)
    return label


def _cut(words: str, metrics: QFontMetrics) -> str:
    if metrics.horizontalAdvance(words) <= _WORDS_WIDTH:
        return words
    from PySide6.QtCore import Qt

    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WORDS_WIDTH)
