"""A typed day or moment: it needs to know what time it is, and F9 writes it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.ui.widgets.typed_edit import TypedEdit, Value

NOW_KEY = Qt.Key.Key_F9


class TimedEdit(TypedEdit[Value]):
    """A typed value near today. The clock is handed in by `set_now` before anything is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: Callable[[], datetime] | None = None
        self._is_term = False

    def set_now(self, now: Callable[[], datetime]) -> None:
        """Hands in the clock; it gives an aware moment."""
        self._now = now

    def set_term(self, is_term: bool) -> None:
        """Says whether the field is a term, so that a day without a year is the next one."""
        self._is_term = is_term

    def now(self) -> datetime:
        """The present moment by the clock handed in."""
        if self._now is None:
            raise RuntimeError(f"{self.objectName()}: hand the clock in by set_now or RecordForm")
        return self._now()

    def now_value(self) -> Value:
        """What F9 writes."""
        raise NotImplementedError

    def write_now(self) -> None:
        """Writes the present as if it had been typed, so that Ctrl+Z takes it back."""
        if self.isReadOnly():
            return
        now = self.now_value()
        self.selectAll()
        self.insert(self.words(now))
        self.set_value(now)

    def event(self, event: QEvent) -> bool:
        """Keeps F9 for itself before a shortcut of the window takes it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == NOW_KEY
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F9 writes now; everything else is typed."""
        if event.key() == NOW_KEY:
            self.write_now()
            return
        super().keyPressEvent(event)
