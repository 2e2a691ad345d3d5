"""The side of the contact: its problems, what it may lead on to, and its four stamps."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.template import Template
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemList
from kkc_desktop.ui.widgets.section_card import SectionCard

_ROOM_FOR_TWO_PROBLEMS = 224
"""So that a problem or two move nothing below them."""

_ROOM_FOR_A_PROBLEM = 112
"""Where the papers of the visit want their place too."""

_NOT_YET = "–"


class ContactSide(QWidget):
    """Signal led_on(Place, template code) when the contact is to go on elsewhere."""

    led_on = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem_list = ProblemList()
        self.problem_place = QWidget()
        self.problem_place.setMinimumHeight(_ROOM_FOR_TWO_PROBLEMS)
        place = QVBoxLayout(self.problem_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.problem_list)
        place.addStretch()
        self.leads = SectionCard("hand-over", tr("Pokračovat"))
        self.leads.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._papers: list[QPushButton] = []
        self._left_out: frozenset[str] = frozenset()
        self._times = _Times()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.problem_place)
        column.addWidget(self.leads)
        column.addWidget(self._times)
        column.addStretch()
        self._lead(tr("Preventivní rada"), "advice", Place.ADVICE, key="F3")
        self._lead(tr("Událost"), "incident", Place.INCIDENT, key="Shift+F12")
        self._find = self._lead(tr("Zapsat nález"), "find", Place.FINDS, key="Shift+F2")
        self._find.hide()

    def put_bundle(self, card: QWidget) -> None:
        """Puts the papers of the visit above the stamps."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout), "the side is one column"
        column.insertWidget(column.indexOf(self._times), card)

    def leave_out(self, kinds: Collection[str]) -> None:
        """Offers no paper that already stands among the papers of the visit, and makes them room.

        Their rows lead to the same place, and there is no room for both at 1280 by 800.
        """
        self._left_out = frozenset(kinds)
        self._show_leads()
        self.problem_place.setMinimumHeight(
            _ROOM_FOR_A_PROBLEM if kinds else _ROOM_FOR_TWO_PROBLEMS
        )

    def show_papers(self, kinds: tuple[Template, ...]) -> None:
        """Offers these kinds of paper."""
        if [kind.code for kind in kinds] == [button.objectName() for button in self._papers]:
            return
        for button in self._papers:
            self.leads.body.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._papers = [
            self._lead(kind.title, "document", Place.DOCUMENT, code=kind.code, row=row)
            for row, kind in enumerate(kinds)
        ]
        self._show_leads()

    def offer_find(self, is_offered: bool) -> None:
        """Offers to write down a thing that was found or handed in."""
        self._find.setVisible(is_offered)

    def show_times(self, contact: Contact) -> None:
        """Shows the four stamps."""
        self._times.show_contact(contact)

    def _show_leads(self) -> None:
        for button in self._papers:
            button.setVisible(button.objectName() not in self._left_out)

    def _lead(
        self,
        words: str,
        picture: str,
        place: Place,
        *,
        code: str = "",
        key: str = "",
        row: int = -1,
    ) -> QPushButton:
        button = QPushButton(f" {words}")
        button.setIcon(icon(picture))
        button.setObjectName(code)
        button.setAccessibleName(tr("Pokračovat: {}").format(words))
        button.setAccessibleDescription(tr("klávesa {}").format(key) if key else "")
        button.setProperty("place", place.name)
        set_kind(button, "rail")
        inside = QHBoxLayout(button)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addStretch()
        if key:
            inside.addWidget(KeyCap(key))
        button.clicked.connect(self._tell)
        self.leads.body.insertWidget(row, button)
        return button

    def _tell(self) -> None:
        button = self.sender()
        self.led_on.emit(Place[str(button.property("place"))], button.objectName())


class _Times(QFrame):
    """Arrival, first contact, taking over, closing."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        names = (tr("Příchod"), tr("První kontakt"), tr("Převzetí"), tr("Ukončení"))
        self._values = [PlainLabel(_NOT_YET) for _ in names]
        for place, (name, value) in enumerate(zip(names, self._values, strict=True)):
            row, column = divmod(place, 2)
            grid.addWidget(PlainLabel(name, "second-line"), row, 2 * column)
            grid.addWidget(value, row, 2 * column + 1)

    def show_contact(self, contact: Contact) -> None:
        """Shows the stamps the contact has so far."""
        stamps = (
            contact.arrived_at,
            contact.first_contact_at,
            contact.taken_over_at,
            contact.closed_at,
        )
        for value, stamp in zip(self._values, stamps, strict=True):
            value.setText(clock_words(stamp) if stamp else _NOT_YET)
