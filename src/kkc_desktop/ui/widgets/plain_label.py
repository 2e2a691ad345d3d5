"""The one label of the desk: it shows words, never markup."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from kkc_desktop.ui import icons
from kkc_desktop.ui.style import set_kind


class PlainLabel(QLabel):
    """A label that prints <b> as it was typed."""

    def __init__(
        self, text: str = "", kind: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if kind or tone:
            set_kind(self, kind, tone)


class IconLabel(QLabel):
    """One icon beside words; it says nothing to a screen reader, the words do."""

    def __init__(
        self, name: str, tone: str = "muted", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._size = size
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._draw()

    def show_icon(self, name: str, tone: str) -> None:
        """Shows another icon in the same place."""
        self._name = name
        self._tone = tone
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draws the icon again when the scheme changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setPixmap(icons.pixmap(self._name, self._tone, self._size, ratio))
