"""A known person in the preview of the search: what is known today, the birth number covered."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.card_words import label_of, masked, number_words
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_match import KnownPerson
from kkc_desktop.services.known_people import KnownPeople
from kkc_desktop.ui.breakable import breakable
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.hit_preview import WIDTH, HitPreview
from kkc_desktop.ui.hit_rows import PEOPLE, HitRow
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.known_person_line import KnownPersonLine
from kkc_desktop.ui.person_facts import said_value
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

FOLLOWS_AFTER_MS = 80
"""What is typed faster leaves the preview as it is: the list comes first."""

LOOKED_AT_AFTER_MS = 500
_LABEL_WIDTH = 86
_SHOWN = ("born_on", "birth_number", "identity_document_number", "residence", "phone")
_LOGGED = "Náhled osoby se zapisuje do protokolu přístupů."


class PersonPreview(QFrame):
    """Signals: open_wanted(); contact_wanted(str), number_wanted(str) with the id of the card."""

    open_wanted = Signal()
    contact_wanted = Signal(str)
    number_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.card: PersonCard | None = None
        self.title_label = PlainLabel("", "block-title")
        self.title_label.setWordWrap(True)
        self.number_label = PlainLabel("", "second-line")
        self.line = KnownPersonLine()
        self.values = {name: PlainLabel() for name in _SHOWN}
        self._labels = {name: PlainLabel("", "second-line") for name in _SHOWN}
        self.show_button = QPushButton(icon("access", "accenttext"), tr(" Zobrazit"))
        self.show_button.setAccessibleName(tr("Zobrazit rodné číslo"))
        self.contact_button = QPushButton(icon("contact"), tr(" Nový kontakt"))
        self.contact_button.setAccessibleName(tr("Nový kontakt s\u00a0osobou, Ctrl+Enter"))
        self.open_button = QPushButton(icon("next", "white"), tr(" Otevřít kartu  Enter"))
        self.open_button.setAccessibleName(tr("Otevřít kartu, Enter"))
        kinds = ("quiet", "secondary", "primary")
        buttons = (self.show_button, self.contact_button, self.open_button)
        for button, kind in zip(buttons, kinds, strict=True):
            set_kind(button, kind)
        self.show_button.clicked.connect(self._ask_number)
        self.contact_button.clicked.connect(self._ask_contact)
        self.open_button.clicked.connect(self.open_wanted)
        self._lay_out()

    def show_person(self, known: KnownPerson) -> None:
        """Shows what is known; the birth number is covered again."""
        self.card = card = known.card
        name = " ".join(part for part in (card.given_names, card.surname) if part)
        self.title_label.setText(breakable(name or tr("beze jména")))
        self.number_label.setText(tr("karta {}").format(number_words(card.number)))
        self.line.show_known(known.flags, known.matches, may_take=False)
        for field, value in self.values.items():
            words = said_value(card, field)
            is_number = field == "birth_number"
            value.setText(masked(words) if is_number else breakable(words))
            value.setVisible(bool(words))
            self._labels[field].setText(tr(label_of(field, card.sex)))
            self._labels[field].setVisible(bool(words))
        self.show_button.setVisible(bool(card.birth_number))

    def show_number(self, birth_number: str) -> None:
        """Uncovers the birth number."""
        self.values["birth_number"].setText(birth_number)
        self.show_button.hide()

    def _ask_number(self) -> None:
        if self.card is not None:
            self.number_wanted.emit(self.card.id)

    def _ask_contact(self) -> None:
        if self.card is not None:
            self.contact_wanted.emit(self.card.id)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("person", "accent", 24))
        head.addWidget(self.title_label, 1)
        head.addWidget(Badge(tr("náhled")))
        logged = QHBoxLayout()
        logged.setSpacing(8)
        logged.addWidget(IconLabel("access", size=16))
        logged.addWidget(PlainLabel(tr(_LOGGED), "second-line"), 1)
        acts = QHBoxLayout()
        acts.addWidget(self.contact_button)
        acts.addWidget(self.open_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.number_label)
        column.addWidget(self.line)
        column.addLayout(self._grid())
        column.addStretch()
        column.addLayout(logged)
        column.addLayout(acts)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(_SHOWN):
            is_number = field == "birth_number"
            grid.addWidget(self._labels[field], row, 0)
            grid.addWidget(self.values[field], row, 1, 1, 1 if is_number else 2)
            self.values[field].setWordWrap(not is_number)
            if is_number:
                grid.addWidget(self.show_button, row, 2)
        return grid


class SearchPreview(QStackedWidget):
    """The preview of a record at once; of a person once the choice rests, for it is logged.

    `search_line` is the trail's line of the search, 0 while it is not noted.
    """

    def __init__(self, people: KnownPeople | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._card_id = ""
        self.search_line = 0
        self.record = HitPreview()
        self.person = PersonPreview()
        self.setFixedWidth(WIDTH)
        self.addWidget(self.record)
        self.addWidget(self.person)
        self._resting = QTimer(self, singleShot=True, interval=LOOKED_AT_AFTER_MS)
        self._resting.timeout.connect(self.look_now)
        self._next: HitRow | None = None
        self._following = QTimer(self, singleShot=True, interval=FOLLOWS_AFTER_MS)
        self._following.timeout.connect(self._show_next)
        self.person.number_wanted.connect(self._reveal)

    def follow(self, row: HitRow | None) -> None:
        """Shows the line once the list that it leads is painted; only the last one of several."""
        card_id = _card_of(row)
        if not card_id or card_id != self._card_id:
            self.stop()
        self._next = row
        self._following.start()

    def show_row(self, row: HitRow | None) -> None:
        """Shows what the line says; what is known of a person waits until the choice rests."""
        self._following.stop()
        self.record.show_row(row)
        card_id = _card_of(row)
        if card_id and card_id == self._card_id:
            return
        self.stop()
        self._card_id = card_id
        if card_id and self._people is not None:
            self._resting.start()

    def stop(self) -> None:
        """Looks at nobody any more."""
        self._following.stop()
        self._resting.stop()
        self._card_id = ""
        self.setCurrentWidget(self.record)

    def look_now(self) -> None:
        """Shows the chosen person, which the trail then knows."""
        if self._following.isActive():
            self._show_next()
        self._resting.stop()
        if self._people is None or not self._card_id or not self.isVisible():
            return
        with guarded(self):
            self.person.show_person(self._people.look_at(self._card_id, self.search_line))
            self.setCurrentWidget(self.person)

    def _show_next(self) -> None:
        self.show_row(self._next)

    def _reveal(self, card_id: str) -> None:
        if self._people is not None:
            with guarded(self):
                self.person.show_number(self._people.reveal_birth_number(card_id))


def _card_of(row: HitRow | None) -> str:
    """The card that the line stands for, empty where it stands for nobody."""
    return row.wish.record_id if row is not None and row.wish and row.kind is PEOPLE else ""
