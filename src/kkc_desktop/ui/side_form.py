"""A form that stands in a part of an event for a while: its last Enter stores, Esc leaves it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.ui.enter_moves_on import is_plain_enter


class SideForm(QWidget):
    """A heir installs itself as the filter of its last field and stores in `enter`.

    Signals: left() on Esc, typed() at every keystroke.
    """

    typed = Signal()
    left = Signal()

    def enter(self) -> None:
        """Hands over what is typed, or leads to what cannot be read."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the last field ends the form."""
        if is_plain_enter(event):
            self.enter()
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keeps Esc for itself before the page takes it."""
        if _is_escape(event, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the form."""
        if _is_escape(event, QEvent.Type.KeyPress):
            self.left.emit()
            return
        super().keyPressEvent(event)


def _is_escape(event: QEvent, kind: QEvent.Type) -> bool:
    return (
        event.type() == kind and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
    )
