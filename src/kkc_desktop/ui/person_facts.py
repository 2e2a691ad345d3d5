"""What the card says today: labels and values, the birth number covered until it is asked for."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from kkc_desktop.domain.card_words import CARD_LABELS, label_of, masked, value_words
from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.ui.breakable import breakable
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_LABEL_WIDTH = 86
_ROW_HEIGHT = 25
_BESIDE = {"identity_document": "identity_document_number", "born_on": "birth_place"}
"""Values that stand in one row with another one."""


class PersonFacts(SectionCard):
    """Rows of what is known; what is not known has no row. Signal number_wanted()."""

    number_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("details", tr("Údaje"), parent)
        self.badge = Badge("", "success")
        self.add_tool(self.badge)
        self.show_button = QPushButton(tr(" Zobrazit"))
        self.show_button.setIcon(icon("access", "accenttext"))
        self.show_button.setAccessibleName(tr("Zobrazit rodné číslo"))
        set_kind(self.show_button, "quiet")
        self.show_button.clicked.connect(self.number_wanted)
        self.values: dict[str, PlainLabel] = {}
        self._labels: dict[str, PlainLabel] = {}
        self.body.addLayout(self._grid())

    def show_card(self, card: PersonCard, verified_on: date | None, today: date) -> None:
        """Shows the card; its birth number is covered again."""
        taken = {_BESIDE[name] for name in _BESIDE if value_words(card, name)}
        for name, value in self.values.items():
            words = _words(card, name)
            is_shown = bool(words) and name not in taken
            value.setText(breakable(words))
            value.setVisible(is_shown)
            self._labels[name].setText(tr(label_of(name, card.sex)))
            self._labels[name].setVisible(is_shown)
        self.show_button.setVisible(bool(card.birth_number))
        self._show_badge(verified_on, today)

    def show_number(self, birth_number: str) -> None:
        """Uncovers the birth number until the card is shown again."""
        self.values["birth_number"].setText(birth_number)
        self.show_button.hide()

    def _show_badge(self, verified_on: date | None, today: date) -> None:
        self.badge.setVisible(verified_on is not None)
        if verified_on is not None:
            is_today = verified_on == today
            when = tr("dnes") if is_today else day_words(verified_on)
            self.badge.show_state(
                tr("ověřeno\u00a0{}").format(when), "success" if is_today else "muted"
            )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(8, 0, 0, 6)  # a quiet button brings its own padding
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(CARD_LABELS):
            label, value = PlainLabel(tr(CARD_LABELS[name]), "second-line"), PlainLabel()
            value.setWordWrap(name != "birth_number")
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setBuddy(value)
            for widget in (label, value):
                widget.setMinimumHeight(_ROW_HEIGHT)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            is_number = name == "birth_number"
            grid.addWidget(value, row, 1, 1, 1 if is_number else 2)
            if is_number:
                grid.addWidget(self.show_button, row, 2)
            self._labels[name], self.values[name] = label, value
        return grid


def said_value(card: PersonCard, name: str) -> str:
    """The value; one of a code list in the language of the screen."""
    words = value_words(card, name)
    return tr(words) if isinstance(getattr(card, name), CodeList) else words


def _words(card: PersonCard, name: str) -> str:
    """The value as it is shown, with what stands in the same row."""
    words = said_value(card, name)
    if name == "birth_number":
        return masked(words)
    if name in _BESIDE and words:
        beside = said_value(card, _BESIDE[name])
        return ", ".join(part for part in (words, beside) if part)
    return words
