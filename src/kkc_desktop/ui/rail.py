"""The rail with the desk's places; Alt and the digit goes there too."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.desk import Glance
from kkc_desktop.ui.allowed import MayAct, is_allowed
from kkc_desktop.ui.desk_work import DeskList, whole_list
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import PlainLabel

WIDE, NARROW = 196, 56


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One place of the rail; `digit` goes with Alt, an empty one means that it has no key."""

    place: Place
    icon: str
    words: str
    digit: str

    @property
    def key(self) -> str:
        """The key that leads there, empty where there is none."""
        return f"Alt+{self.digit}" if self.digit else ""


ENTRIES = (
    RailEntry(Place.DESK, "desk", "Přepážka", "1"),
    RailEntry(Place.CONTACTS, "contact", "Kontakty", "2"),
    RailEntry(Place.ADVICES, "advice", "Rady", "3"),
    RailEntry(Place.INCIDENTS, "incident", "Události", "4"),
    RailEntry(Place.DOCUMENTS, "document", "Dokumenty", "5"),
    RailEntry(Place.PERSONS, "persons", "Osoby", "6"),
    RailEntry(Place.REFERRALS, "referral", "Kam s tím", "7"),
)
LOWER_ENTRIES = (
    RailEntry(Place.HANDOVER, "handover", "Předání služby", "8"),
    RailEntry(Place.OVERVIEW, "overview", "Přehledy", "9"),
    RailEntry(Place.OVERSIGHT, "log", "Auditní stopa", ""),
    RailEntry(Place.STATION, "administration", "Správa", "0"),
)

COUNTED = {Place.INCIDENTS: DeskList.INCIDENTS, Place.DOCUMENTS: DeskList.TO_SIGN}
"""The places that have a number, and the list that it counts."""

_HOME_OF = {
    Place.WORK: Place.DESK,
    Place.WAITING: Place.DESK,
    Place.CONTACT: Place.CONTACTS,
    Place.ADVICE: Place.ADVICES,
    Place.INCIDENT: Place.INCIDENTS,
    Place.APPOINTMENTS: Place.ADVICES,
    Place.PREVENTION: Place.ADVICES,
    Place.CALAMITY: Place.INCIDENTS,
    Place.SAFE_ZONE: Place.INCIDENTS,
    Place.DOCUMENT: Place.DOCUMENTS,
    Place.SIGNING: Place.DOCUMENTS,
    Place.PERSON: Place.PERSONS,
}


class RailButton(QPushButton):
    """A place with its count and digit at the right."""

    def __init__(self, entry: RailEntry) -> None:
        super().__init__()
        self.entry = entry
        self.setIcon(icon(entry.icon))
        self.setIconSize(QSize(18, 18))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(", ".join(filter(None, (tr(entry.words), entry.key))))
        set_kind(self, "rail")
        self.count_button = QPushButton()
        self.count_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.count_button.hide()
        set_kind(self.count_button, "rail-count")
        self._digit = PlainLabel(entry.digit, "digit")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 9, 0)
        row.addStretch()
        row.addWidget(self.count_button)
        row.addWidget(self._digit)
        self.show_words(is_wide=True)

    def show_words(self, *, is_wide: bool) -> None:
        """Shows icon and words, or the icon alone with the words as its tip."""
        self.setText(f"  {tr(self.entry.words)}" if is_wide else "")
        words, key = tr(self.entry.words), self.entry.key
        tip = f"{words} ({key})" if key else words
        set_tip(self, "" if is_wide else tip)
        self._digit.setVisible(is_wide)
        self._is_wide = is_wide
        self.count_button.setVisible(is_wide and bool(self.count_button.text()))

    def set_count(self, counted: DeskList, count: int) -> None:
        """Shows how many wait there, where there is room for it; the number opens them."""
        self.count_button.setText(str(count) if count else "")
        self.count_button.setAccessibleName(tr("{}: všech {}").format(counted.title, count))
        self.count_button.setVisible(self._is_wide and bool(count))


class Rail(QFrame):
    """The left rail; `wanted` carries the Place, `list_wanted` the wish of a number."""

    wanted = Signal(object)
    list_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "rail")
        self._group = QButtonGroup(self)
        self._buttons: dict[Place, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 12)
        column.setSpacing(0)
        for entry in ENTRIES:
            column.addWidget(self._button(entry))
        column.addWidget(_hair_line())
        for entry in LOWER_ENTRIES:
            column.addWidget(self._button(entry))
        column.addStretch()
        self._hint = _key_hint()
        column.addWidget(self._hint)
        self.setFixedWidth(WIDE)

    def show_place(self, place: Place) -> None:
        """Marks the place as current; search belongs to none."""
        home = _HOME_OF.get(place, place)
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            button.setChecked(known is home)
        self._group.setExclusive(True)

    def show_counts(self, glanced: Glance) -> None:
        """Shows how many wait at the places that have a number."""
        counts = {DeskList.INCIDENTS: glanced.incidents, DeskList.TO_SIGN: glanced.to_sign}
        for place, counted in COUNTED.items():
            self._buttons[place].set_count(counted, len(counts[counted]))

    def show_allowed(self, may: MayAct) -> None:
        """Offers the places that the role on duty may go to."""
        for place, button in self._buttons.items():
            button.setVisible(is_allowed(place, may))

    def set_wide(self, *, is_wide: bool) -> None:
        """Folds to icons in a small window."""
        self.setFixedWidth(WIDE if is_wide else NARROW)
        self._hint.setVisible(is_wide)
        for button in self._buttons.values():
            button.show_words(is_wide=is_wide)

    def _button(self, entry: RailEntry) -> RailButton:
        button = RailButton(entry)
        self._group.addButton(button)
        self._buttons[entry.place] = button
        button.clicked.connect(self._tell_wanted)
        button.count_button.clicked.connect(self._tell_counted)
        return button

    def _tell_counted(self) -> None:
        button = self.sender()
        place = next(p for p, known in self._buttons.items() if known.count_button is button)
        self.list_wanted.emit(whole_list(COUNTED[place]))

    def _tell_wanted(self) -> None:
        button = self.sender()
        assert isinstance(button, RailButton), "only rail buttons are connected here"
        self.wanted.emit(button.entry.place)


def _hair_line() -> QWidget:
    holder = QWidget()
    line = QFrame()
    set_kind(line, "line")
    line.setFixedHeight(1)
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 7, 0, 8)
    box.addWidget(line)
    return holder


def _key_hint() -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(8, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(KeyCap("F1"))
    row.addWidget(PlainLabel(tr("zkratky na této stránce"), "second-line"))
    row.addStretch()
    return holder
