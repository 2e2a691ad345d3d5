"""The sign-in window: who takes the desk over."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.station import Station
from kkc_desktop.services.duty import Duty
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.officer_rows import OfficerRows
from kkc_desktop.ui.style import begin_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel


class DutyDialog(QDialog):
    """Chooses the person on duty; Enter takes the desk over.

    With `note` it says why it was asked, for example that the desk is locked. It is the first
    window of a start: `painted` tells that it stands there, so that the rest may be loaded.
    """

    painted = Signal()

    def __init__(
        self,
        duty: Duty,
        station: Station,
        now: datetime,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._duty = duty
        self._now = now
        self._is_painted = False
        self.setObjectName("duty_dialog")
        self.setWindowTitle("KKC Desktop")
        self.setFixedSize(440, 500)
        begin_kind(self, "sign-in")
        self.officer_rows = OfficerRows(duty.candidates())
        self.officer_rows.taken.connect(self.take_over)
        self.take_over_button = QPushButton("  Převzít přepážku  Enter")
        self.take_over_button.setIcon(icon("sign-in", "white"))
        self.take_over_button.setAccessibleName("Převzít přepážku")
        self.take_over_button.setDefault(True)
        begin_kind(self.take_over_button, "primary")
        self.take_over_button.clicked.connect(self.take_over)
        self._clock = PlainLabel("", "card-title")
        self._lay_out(station, note)
        self.officer_rows.setFocus()

    def take_over(self) -> None:
        """Puts the chosen person on duty and closes."""
        chosen = self.officer_rows.chosen()
        if chosen is None:
            return
        with guarded(self):
            self._duty.begin(chosen)
            self.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leaves what can wait until the window stands on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        from kkc_desktop.domain.czech import clock_words

        self._clock.setText(clock_words(self._now))
        self.painted.emit()

    def _lay_out(self, station: Station, note: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(10)
        column.addLayout(_title_row(station))
        if note:
            column.addWidget(_note_card(note))
        column.addWidget(PlainLabel("Kdo přebírá přepážku", "field-label"))
        column.addWidget(_list_card(self.officer_rows), 1)
        column.addWidget(self.take_over_button)
        foot = QHBoxLayout()
        hint = PlainLabel("Šipky vyberou osobu; úkony se zapíší na její jméno.", "second-line")
        foot.addWidget(hint)
        foot.addStretch()
        foot.addWidget(self._clock)
        column.addLayout(foot)


def _title_row(station: Station) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel(f"KKC {station.short_name}", "window-name"))
    words.addWidget(PlainLabel("přepážka kontaktního a\u00a0koordinačního centra", "second-line"))
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconLabel("shield", "accent", 30))
    row.addLayout(words)
    row.addStretch()
    if station.is_exercise:
        from kkc_desktop.ui.widgets.marks import Badge

        row.addLayout(_at_top(Badge("CVIČENÍ", "exercise")))
    return row


def _note_card(note: str) -> QFrame:
    card = QFrame()
    begin_kind(card, "problem-note")
    row = QHBoxLayout(card)
    row.setContentsMargins(12, 9, 12, 9)
    row.setSpacing(10)
    row.addLayout(_at_top(IconLabel("note", "note")))
    label = PlainLabel(note)
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return card


def _at_top(mark: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(mark)
    column.addStretch()
    return column


def _list_card(rows: OfficerRows) -> QFrame:
    card = QFrame()
    begin_kind(card, "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(6, 6, 6, 6)
    column.addWidget(rows)
    return card
