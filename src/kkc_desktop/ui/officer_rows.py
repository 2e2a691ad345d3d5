"""The accounts that may take the desk over, as rows of the sign-in window; light, to come first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.account import Account
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, text_font
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_LINE_HEIGHT = 18
_WORDS_WIDTH = 312
_NO_PASSWORD = "heslo přidělí správce"


class OfficerRow(QPushButton):
    """An account: the person's name, and below it role, function and service number.

    Without a password it only says who gives one. Signals: taken() by a double click, pointed()
    by a single one.
    """

    taken = Signal()
    pointed = Signal()

    def __init__(self, account: Account, *, is_last: bool) -> None:
        super().__init__()
        self.officer_id = account.officer_id
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setEnabled(account.has_password)
        set_kind(self, "officer")
        whole = tr(account.role.label) + account.second_line.removeprefix(account.role.label)
        second_line = whole if account.has_password else tr(_NO_PASSWORD)
        self.setAccessibleName(f"{account.name}, {second_line}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_line(account.name, "medium", text_font(weight=QFont.Weight.Medium)))
        words.addWidget(_line(second_line, "second-line", text_font(9.5)))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 9, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel("on-duty" if is_last else "person"))
        row.addLayout(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """After a click the password follows."""
        super().mouseReleaseEvent(event)
        self.pointed.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """A double click takes the desk over for this person."""
        self.taken.emit()


class OfficerRows(QScrollArea):
    """The first account with a password is chosen at the start; arrows choose another.

    Signal chosen_changed() comes also when the same one is chosen again.
    """

    taken = Signal()
    pointed = Signal()
    chosen_changed = Signal()

    def __init__(self, accounts: Sequence[Account], last: str = "") -> None:
        super().__init__()
        self.setAccessibleName(tr("Kdo přebírá přepážku"))
        self.setWidgetResizable(True)
        self._group = QButtonGroup(self)
        holder = QWidget()
        set_kind(holder, "scrolled")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for account in accounts:
            row = OfficerRow(account, is_last=account.officer_id == last)
            row.taken.connect(self.taken)
            row.pointed.connect(self.pointed)
            self._group.addButton(row)
            if account.has_password and self._group.checkedButton() is None:
                row.setChecked(True)
                self.setFocusProxy(row)
            column.addWidget(row)
        column.addStretch()
        self.setWidget(holder)
        self._group.buttonClicked.connect(self._follow)

    def chosen(self) -> OfficerId | None:
        """The chosen account; None when there is none with a password."""
        row = self._group.checkedButton()
        return row.officer_id if isinstance(row, OfficerRow) else None

    def step(self, steps: int) -> None:
        """Chooses the next account below, or above when negative; the ends hold."""
        rows = [row for row in self._group.buttons() if row.isEnabled()]
        chosen = self._group.checkedButton()
        if chosen is not None:
            target = rows[min(max(rows.index(chosen) + steps, 0), len(rows) - 1)]
            target.setChecked(True)
            self._follow(target)

    def _follow(self, row: QAbstractButton) -> None:
        self.ensureWidgetVisible(row)
        self.setFocusProxy(row)
        self.chosen_changed.emit()


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
