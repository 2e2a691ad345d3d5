"""Files dropped on the window, wherever in it: taken as a scan, never as text of a field."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrop(QObject):
    """Listens at the window's own door, before any field in it. Signal dropped(list of Path).

    `is_open` is asked each time: a covered or locked desk and one with an open dialog take nothing.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget, is_open: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._is_open = is_open
        self._handle: QWindow | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes what is dragged over the window when it is made of files."""
        if watched is self._window and event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange):
            self._follow_handle()
        elif watched is self._handle and event.type() in _DROPS and isinstance(event, QDropEvent):
            return self._take(event)
        return super().eventFilter(watched, event)

    def _follow_handle(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _take(self, event: QDropEvent) -> bool:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return False
        if not self._is_open() or QApplication.activeModalWidget() is not None:
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True
