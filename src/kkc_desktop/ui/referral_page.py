"""Kam s tím: from the citizen's words to the office that deals with the matter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.knowledge import ReferralPlace
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.referral_detail import ReferralDetail
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

if TYPE_CHECKING:
    from kkc_desktop.services.referrals import Referrals

FULL_WIDTH = 760
"""Below this the detail is narrower."""

_ROW = 46
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ACT = "Zapsat do kontaktu"


class ReferralPage(DeskPage):
    """The directory of other offices; a chosen one begins a contact with the referral filled in."""

    def __init__(self, referrals: "Referrals", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._referrals = referrals
        self._places: dict[str, ReferralPlace] = {}
        self.words = QLineEdit()
        self.words.setMaxLength(200)
        self.words.setPlaceholderText("např. hlučný soused, ztracený řidičák, reklamace")
        self.words.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.card = SectionCard("referral", "Místa")
        self.places = WorkList(_ROW)
        self.places.setAccessibleName("Místa, kam občana odkázat")
        self.detail = ReferralDetail()
        self.back_button = _button(" Zpět  Esc", "Zpět, Esc", "secondary", "previous", "muted")
        self.write_button = _button(
            f" {_ACT}  Enter", f"{_ACT}, Enter", "primary", "contact", "white"
        )
        self._lay_out()
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._find)
        self.places.current_row_changed.connect(self._show_place)
        self.places.activated_row.connect(self.finish)
        self.back_button.clicked.connect(self.leave)
        self.write_button.clicked.connect(self.finish)
        self._find()

    def focus_first(self) -> None:
        """The citizen's words, ready to be typed over."""
        self.words.setFocus()
        self.words.selectAll()

    def finish(self) -> None:
        """Begins a contact in which the referral to the chosen place is written."""
        place = self.chosen()
        if place is not None:
            self.wanted.emit(Wish(place=Place.CONTACT, text=place.where))

    def chosen(self) -> ReferralPlace | None:
        """The chosen place."""
        return self._places.get(str(self.places.current_data()))

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the directory."""
        return (
            ("šipky", "vybrat místo, i při psaní"),
            ("Enter", "zapsat odkázání do nového kontaktu"),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the words are typed, arrows choose a place and Enter takes it."""
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.words and is_press and isinstance(event, QKeyEvent):
            if event.key() in _ENTER and not event.modifiers():
                self.finish()
                return True
            if event.key() in _STEPS:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the list keeps its room."""
        super().resizeEvent(event)
        self.detail.set_wide(is_wide=event.size().width() >= FULL_WIDTH)

    def _find(self) -> None:
        typed = self.words.text()
        found = self._referrals.find(typed)
        self._places = {place.code: place for place in found}
        self.places.set_rows([_row(place) for place in found])
        self.places.select_first()
        self.card.set_note(counted(len(found), "místo", "místa", "míst"))
        if found:
            self.card.clear_empty()
        else:
            hint = "Zkuste jiné slovo; bez slov se ukážou všechna místa."
            self.card.set_empty("search", "Nic nenalezeno", hint)
        self._show_place()

    def _show_place(self) -> None:
        place = self.chosen()
        self.detail.show_place(place)
        self.write_button.setEnabled(place is not None)

    def _step(self, steps: int) -> None:
        model = self.places.model()
        row = max(0, min(self.places.currentIndex().row() + steps, model.rowCount() - 1))
        self.places.setCurrentIndex(model.index(row, 0))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(10)
        head.addWidget(IconLabel("referral", "accent", 24))
        head.addWidget(PlainLabel("Kam s\u00a0tím", "page-title"))
        head.addWidget(PlainLabel("co nepatří policii, nebo ne jen jí", "second-line"))
        head.addStretch()
        self.card.body.addWidget(self.places)
        body = QHBoxLayout()
        body.setContentsMargins(20, 0, 20, 0)
        body.setSpacing(12)
        body.addWidget(self.card, 1)
        body.addWidget(self.detail)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 12, 0, 0)
        page.setSpacing(12)
        page.addLayout(head)
        page.addLayout(self._words_row())
        page.addLayout(body, 1)
        page.addWidget(action_bar((self.back_button,), (self.write_button,)))

    def _words_row(self) -> QHBoxLayout:
        card = QFrame()
        set_kind(card, "card")
        label = PlainLabel("S\u00a0č&ím občan přišel", "field-label")
        label.setBuddy(self.words)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(card)
        return row


def _row(place: ReferralPlace) -> WorkRow:
    matter = place.matter[:1].upper() + place.matter[1:]
    return WorkRow(icon="referral", title=matter, second_line=place.where, data=place.code)


def _button(text: str, name: str, kind: str, picture: str, tone: str) -> QPushButton:
    button = QPushButton(text)
    button.setIcon(icon(picture, tone))
    button.setAccessibleName(name)
    set_kind(button, kind)
    return button
