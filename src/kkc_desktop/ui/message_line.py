"""The reserved place below a field: one sentence about it, or nothing; nothing moves for it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_ICONS = {"success": "done", "locked": "lock"}
_TONES = {"locked": "error", "open": "muted"}
TWO_LINES = 38


class MessageLine(QWidget):
    """Icon and words in the tone of the message; as tall empty as full."""

    def __init__(self, height: int = TWO_LINES, kind: str = "message") -> None:
        super().__init__()
        self.setFixedHeight(height)
        self._icon = IconLabel("warning", "warning", 16)
        self._icon.hide()
        self._label = PlainLabel("", kind)
        self._label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, words: str, tone: str) -> None:
        """Says it as error, warning, note, success, locked, or open for what is still to be met."""
        colour = _TONES.get(tone, tone)
        self._icon.show_icon(_ICONS.get(tone, tone), colour)
        self._icon.show()
        self._label.setText(words)
        set_tone(self._label, colour)

    def be_silent(self) -> None:
        """Only keeps the place."""
        self._icon.hide()
        self._label.clear()
