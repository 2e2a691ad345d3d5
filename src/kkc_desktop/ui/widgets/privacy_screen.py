"""The opaque cover over the window while a citizen looks over the counter."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel


class PrivacyScreen(QFrame):
    """Lies over all of its parent; Esc asks to take it away.

    The window tells it the time, so that it needs no clock of its own.
    """

    uncover_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        set_kind(self, "privacy")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Obrazovka je skrytá. Esc ji vrátí."))
        self.clock_label = PlainLabel("", "clock")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        for widget in (
            IconLabel("hide", "muted", 32),
            self.clock_label,
            PlainLabel(tr("Obrazovka je skrytá. Esc ji vrátí."), "muted"),
        ):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        parent.installEventFilter(self)
        self.hide()

    def cover(self, time_text: str) -> None:
        """Covers the parent and takes the keyboard."""
        self.set_time(time_text)
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def set_time(self, time_text: str) -> None:
        """Shows the time of day."""
        self.clock_label.setText(time_text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps covering all of the parent when it changes its size."""
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Takes keys before the shortcuts of what is covered; only an emergency passes."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_F12:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to uncover; every other key is swallowed."""
        if event.key() == Qt.Key.Key_Escape:
            self.uncover_wanted.emit()
        event.accept()
