"""The first window of a new computer: try the desk, or found the station."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.station_dialog import StationDialog
from kkc_desktop.ui.station_form import NO_STATION
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.action_tile import ActionTile
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel


class FirstStartDoor(Enum):
    """Which way the person went."""

    EXERCISE = auto()
    STATION = auto()
    RESTORE = auto()


class FirstStartDialog(QDialog):
    """Two doors. After it closes `door` says which one, None when the window was only closed.

    `station`, `officers`, `founder_id` and `password` are filled when the door is STATION.
    """

    def __init__(
        self, new_id: Callable[[], str], *, has_exercise: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.door: FirstStartDoor | None = None
        self.station: Station = NO_STATION
        self.officers: tuple[Officer, ...] = ()
        self.founder_id = OfficerId("")
        self.password = ""
        self.setObjectName("first_start_dialog")
        self.setWindowTitle("KKC Desktop")
        self.setFixedSize(440, 500)
        set_kind(self, "sign-in")
        self.exercise_door = ActionTile(
            "exercise", *_exercise_words(has_exercise=has_exercise), "1"
        )
        self.station_door = ActionTile(
            "station-building", tr("Založit stanici"), tr("název, obvod a první služebníci"), "2"
        )
        self.restore_button = QPushButton(tr("&Obnovit ze zálohy…"))
        self.restore_button.setAccessibleName(tr("Obnovit ze zálohy"))
        self.restore_button.setAutoDefault(True)
        set_kind(self.restore_button, "link")
        self.station_dialog = StationDialog(new_id, self)
        for tile in (self.exercise_door, self.station_door):
            tile.setAutoDefault(True)
        self.exercise_door.clicked.connect(self.enter_exercise)
        self.station_door.clicked.connect(self.found_station)
        self.restore_button.clicked.connect(self.restore)
        self._lay_out()
        self.exercise_door.setFocus()

    def enter_exercise(self) -> None:
        """Goes to the desk with made-up people."""
        self.door = FirstStartDoor.EXERCISE
        self.accept()

    def found_station(self) -> None:
        """Asks for the station; what was typed there stays when the person comes back."""
        if self.station_dialog.exec() == QDialog.DialogCode.Accepted:
            self.door = FirstStartDoor.STATION
            self.station = self.station_dialog.station
            self.officers = self.station_dialog.officers
            self.founder_id = self.station_dialog.founder.id
            self.password = self.station_dialog.password
            self.accept()

    def restore(self) -> None:
        """The station was on another computer and there is a backup of it."""
        self.door = FirstStartDoor.RESTORE
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and arrows choose a door."""
        doors = {"1": self.exercise_door, "+": self.exercise_door}
        doors |= {"2": self.station_door, "ě": self.station_door}
        if event.text() in doors:
            doors[event.text()].click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(12)
        column.addLayout(_title_row())
        column.addSpacing(2)
        column.addWidget(PlainLabel(tr("Na tomto počítači zatím není založena stanice."), "muted"))
        column.addWidget(self.exercise_door)
        column.addWidget(self.station_door)
        column.addWidget(_note())
        elsewhere = QHBoxLayout()
        elsewhere.addWidget(PlainLabel(tr("Stanice už běžela na jiném počítači?"), "second-line"))
        elsewhere.addWidget(self.restore_button)
        elsewhere.addStretch()
        column.addLayout(elsewhere)
        column.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(tr("Data zůstávají jen v tomto počítači."), "second-line"))
        foot.addStretch()
        close_button = QPushButton(tr("Ukončit  Esc"))
        close_button.setAccessibleName(tr("Ukončit"))
        close_button.setAutoDefault(False)
        close_button.clicked.connect(self.reject)
        set_kind(close_button, "quiet")
        foot.addWidget(close_button)
        column.addLayout(foot)


def _exercise_words(*, has_exercise: bool) -> tuple[str, str]:
    if has_exercise:
        return tr("Pokračovat ve cvičení"), tr("záznamy z\u00a0minula zůstaly")
    return tr("Vyzkoušet (cvičení)"), tr("hotová přepážka s\u00a0vymyšlenými lidmi")


def _title_row() -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel("KKC Desktop", "window-name"))
    words.addWidget(
        PlainLabel(tr("přepážka kontaktního a\u00a0koordinačního centra"), "second-line")
    )
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconLabel("shield", "accent", 30))
    row.addLayout(words)
    row.addStretch()
    return row


def _note() -> QFrame:
    card = QFrame()
    set_kind(card, "problem-note")
    row = QHBoxLayout(card)
    row.setContentsMargins(12, 9, 12, 9)
    row.setSpacing(10)
    row.addWidget(IconLabel("note", "note"), alignment=Qt.AlignmentFlag.AlignTop)
    label = PlainLabel(
        tr(
            "Cvičení má vlastní data a\u00a0nápis CVIČENÍ na okně i\u00a0na každém výtisku."
            " Do stanice se z\u00a0něj nic nepřenese a\u00a0stanici lze založit kdykoli potom."
        )
    )
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return card
