"""The one label of the desk: it shows words, never markup."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from kkc_desktop.ui import icons
from kkc_desktop.ui.style import set_kind

_PLAIN_TEXT = 0  # Qt.TextFormat by number: to name it makes all names of Qt, 25 ms of every start


class PlainLabel(QLabel):
    """A label that prints <b> as it was typed."""

    def __init__(
        self, text: str = "", kind: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", _PLAIN_TEXT)
        self.setText(text)
        if kind or tone:
            set_kind(self, kind, tone)


class IconLabel(QWidget):
    """One icon beside words; it says nothing to a screen reader, the words do."""

    def __init__(
        self, name: str, tone: str = "muted", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._size = size
        self.setFixedSize(size, size)

    def show_icon(self, name: str, tone: str) -> None:
        """Shows another icon in the same place."""
        self._name = name
        self._tone = tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the icon in the scheme in force, at the resolution of its screen."""
        ratio = self.devicePixelRatioF()
        picture = icons.pixmap(self._name, self._tone, self._size, ratio)
        QPainter(self).drawPixmap(0, 0, picture)
