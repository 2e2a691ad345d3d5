"""The side of the contact: its problems, what it may lead on to, and its four stamps."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.ui.contact_reasons import PAPER_TITLES, papers_for
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemList
from kkc_desktop.ui.widgets.section_card import SectionCard

_NOT_YET = "–"


class ContactSide(QWidget):
    """Signal led_on(Place, template code) when the contact is to go on elsewhere."""

    led_on = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem_list = ProblemList()
        self.leads = SectionCard("hand-over", "Pokračovat")
        self._papers: list[QPushButton] = []
        self._times = _Times()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.problem_list)
        column.addWidget(self.leads)
        column.addWidget(self._times)
        column.addStretch()
        self._lead("Preventivní rada  F3", "advice", Place.ADVICE, "")
        self._lead("Událost  F12", "incident", Place.INCIDENT, "")

    def show_reason(self, reason: ContactReason) -> None:
        """Offers the papers of this reason; without a reason there is none to offer."""
        codes = papers_for(reason) if reason is not ContactReason.NONE else ()
        if codes == tuple(button.objectName() for button in self._papers):
            return
        for button in self._papers:
            self.leads.body.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._papers = [
            self._lead(PAPER_TITLES[code], "document", Place.DOCUMENT, code, row)
            for row, code in enumerate(codes)
        ]

    def show_times(self, contact: Contact) -> None:
        """Shows the four stamps."""
        self._times.show_contact(contact)

    def _lead(
        self, words: str, icon_name: str, place: Place, code: str, row: int = -1
    ) -> QPushButton:
        button = QPushButton(f" {words}")
        button.setIcon(icon(icon_name))
        button.setObjectName(code or place.name)
        button.setAccessibleName(f"Pokračovat: {words}")
        button.setProperty("place", place.name)
        set_kind(button, "rail")
        button.clicked.connect(self._tell)
        self.leads.body.insertWidget(row, button)
        return button

    def _tell(self) -> None:
        button = self.sender()
        place = Place[str(button.property("place"))]
        self.led_on.emit(place, button.objectName() if place is Place.DOCUMENT else "")


class _Times(SectionCard):
    """Arrival, first contact, taking over, closing."""

    def __init__(self) -> None:
        super().__init__("clock", "Časy")
        grid = QGridLayout()
        grid.setContentsMargins(8, 0, 8, 6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self._values = [PlainLabel(_NOT_YET) for _ in range(4)]
        names = ("Příchod", "První kontakt", "Převzal policista", "Ukončeno")
        for row, (name, value) in enumerate(zip(names, self._values, strict=True)):
            grid.addWidget(PlainLabel(name, "second-line"), row, 0)
            grid.addWidget(value, row, 1)
        self.body.addLayout(grid)

    def show_contact(self, contact: Contact) -> None:
        stamps: Iterable[datetime | None] = (
            contact.arrived_at,
            contact.first_contact_at,
            contact.taken_over_at,
            contact.closed_at,
        )
        for value, stamp in zip(self._values, stamps, strict=True):
            value.setText(clock_words(stamp) if stamp else _NOT_YET)
