"""The texts of a handover in one box: the message, and what else domain 7.2 asks in words."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.domain.handover import Handover
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.long_text import LongText

TEXTS = {
    "message": ("&Vzkaz", "co má příští služba vědět"),
    "alerts": ("&Pátrání", "pátrání, vykázání (do kdy), dohledy, uzavírky, výstrahy"),
    "forces": ("&Síly", "přítomní, hlídky, dosažitelnost"),
    "findings": ("Poznat&ky", "stížnosti, návštěvy, média"),
}
"""Field of the handover, its button, what belongs there."""


class HandoverTexts(QFrame):
    """One box; the buttons above it choose which of the texts stands there. Signal changed()."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(tr("Texty pro příští službu"))
        self.buttons: dict[str, QPushButton] = {}
        self.box = LongText()
        self.box.setMinimumHeight(50)
        # The side takes what it needs, the box the rest: its own wish would make the side scroll.
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._texts = dict.fromkeys(TEXTS, "")
        self._field = "message"
        self._is_showing = False
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for field, (words, _) in TEXTS.items():
            row.addWidget(self._button(field, tr(words)))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.box, 1)
        self.box.textChanged.connect(self._note)
        self.choose("message")

    def show_handover(self, handover: Handover, *, is_locked: bool) -> None:
        """Shows the texts of the sheet; a locked one is read only."""
        self._texts = {field: getattr(handover, field) for field in TEXTS}
        self.box.setReadOnly(is_locked)
        self._show()

    def texts(self) -> Mapping[str, str]:
        """Each text by its field, as typed."""
        return dict(self._texts)

    def choose(self, field: str) -> None:
        """Shows another of the texts."""
        self._field = field
        for known, button in self.buttons.items():
            button.setChecked(known == field)
        self._show()

    @property
    def shown_field(self) -> str:
        """Which of the texts stands in the box."""
        return self._field

    def _show(self) -> None:
        words, hint = map(tr, TEXTS[self._field])
        self._is_showing = True
        self.box.setAccessibleName(words.replace("&", ""))
        self.box.setPlaceholderText("" if self.box.isReadOnly() else hint)
        self.box.set_limit(longest(Handover, self._field))
        self.box.set_value(self._texts[self._field])
        self._is_showing = False
        for field, button in self.buttons.items():
            plain = tr(TEXTS[field][0])
            button.setText(f"{plain} •" if self._texts[field].strip() else plain)

    def _note(self) -> None:
        if self._is_showing:
            return
        self._texts[self._field] = self.box.value()
        self.changed.emit()

    def _button(self, field: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setAccessibleName(words.replace("&", ""))
        set_kind(button, "filter")
        self.buttons[field] = button
        button.clicked.connect(self._tell_button)
        return button

    def _tell_button(self) -> None:
        chosen = self.sender()
        field = next(field for field, button in self.buttons.items() if button is chosen)
        self.choose(field)
        self.box.setFocus()
