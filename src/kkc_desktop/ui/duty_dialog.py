"""The sign-in window: who takes the desk over."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.services.duty import Duty
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow


class DutyDialog(QDialog):
    """Chooses the person on duty; Enter takes the desk over.

    With `note` it says why it was asked, for example that the desk is locked.
    """

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
        self.setObjectName("duty_dialog")
        self.setWindowTitle("KKC Desktop")
        self.setFixedSize(440, 500)
        set_kind(self, "sign-in")
        self.officer_list = WorkList(46)
        self.officer_list.setAccessibleName("Kdo přebírá přepážku")
        self.officer_list.set_rows(
            [_row(o, is_last=n == 0) for n, o in enumerate(duty.candidates())]
        )
        self.officer_list.select_first()
        self.officer_list.activated_row.connect(self.take_over)
        self.take_over_button = QPushButton("  Převzít přepážku  Enter")
        self.take_over_button.setIcon(icon("sign-in", "white"))
        self.take_over_button.setAccessibleName("Převzít přepážku")
        self.take_over_button.setDefault(True)
        set_kind(self.take_over_button, "primary")
        self.take_over_button.clicked.connect(self._take_over_chosen)
        self._lay_out(station, now, note)
        self.officer_list.setFocus()

    def take_over(self, officer_id: object) -> None:
        """Puts the chosen person on duty and closes."""
        with guarded(self):
            self._duty.begin(OfficerId(str(officer_id)))
            self.accept()

    def _take_over_chosen(self) -> None:
        chosen = self.officer_list.current_data()
        if chosen is not None:
            self.take_over(chosen)

    def _lay_out(self, station: Station, now: datetime, note: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(10)
        column.addLayout(_title_row(station))
        if note:
            column.addWidget(_note_card(note))
        column.addWidget(PlainLabel("Kdo přebírá přepážku", "field-label"))
        column.addWidget(_list_card(self.officer_list), 1)
        column.addWidget(self.take_over_button)
        foot = QHBoxLayout()
        hint = PlainLabel("Šipky vyberou osobu; úkony se zapíší na její jméno.", "second-line")
        foot.addWidget(hint)
        foot.addStretch()
        foot.addWidget(PlainLabel(clock_words(now), "card-title"))
        column.addLayout(foot)


def _row(officer: Officer, *, is_last: bool) -> WorkRow:
    number = f"sl.\u00a0č.\u00a0{officer.service_number}" if officer.service_number else ""
    words = (officer.role.label, officer.function, number)
    return WorkRow(
        icon="on-duty" if is_last else "person",
        title=officer.full_name,
        second_line=" · ".join(word for word in words if word),
        data=officer.id,
    )


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
        row.addWidget(Badge("CVIČENÍ", "exercise"), alignment=Qt.AlignmentFlag.AlignTop)
    return row


def _note_card(note: str) -> QFrame:
    card = QFrame()
    set_kind(card, "problem-note")
    row = QHBoxLayout(card)
    row.setContentsMargins(12, 9, 12, 9)
    row.setSpacing(10)
    row.addWidget(IconLabel("note", "note"), alignment=Qt.AlignmentFlag.AlignTop)
    label = PlainLabel(note)
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return card


def _list_card(rows: WorkList) -> QFrame:
    card = QFrame()
    set_kind(card, "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(6, 6, 6, 6)
    column.addWidget(rows)
    return card
