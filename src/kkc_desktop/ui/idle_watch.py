"""Notices that nobody has touched the desk for a while; the wall clock is never asked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_LOOK_EVERY_MS = 1000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Says `idle` once when the last touch is `limit_s` seconds old, and again after the next one.

    `elapsed` gives seconds that only ever grow. `looked` comes with each look, a second apart.
    """

    idle = Signal()
    looked = Signal(float)

    def __init__(
        self,
        application: QApplication,
        elapsed: Callable[[], float],
        limit_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._elapsed = elapsed
        self._limit_s = limit_s
        self._touched_at = elapsed()
        self._is_told = False
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application.installEventFilter(self)

    @property
    def idle_s(self) -> float:
        """How long nobody has touched the desk."""
        return self._elapsed() - self._touched_at

    def touch(self) -> None:
        """Somebody is here."""
        self._touched_at = self._elapsed()
        self._is_told = False

    def look(self) -> None:
        """Says `idle` when it is time."""
        self.looked.emit(self.idle_s)
        # Whoever heard of it may have locked the desk, and somebody may have signed in since.
        if self.idle_s >= self._limit_s() and not self._is_told:
            self._is_told = True
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Every key and every move of the mouse counts as a touch; none is taken away."""
        if event.type() in _TOUCHES:
            self.touch()
        return False
