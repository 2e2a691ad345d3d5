"""What is copied from a record is logged at once and leaves the clipboard after half a minute."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.page import page_around

CLEARED_AFTER_MS = 30_000

Copied = Callable[[RecordKind, str], None]


class ClipboardWatch(QObject):
    """Watches the clipboard of the application for as long as `window` lives.

    Nothing has the focus here while somebody copies in another program, so that is not ours.
    `copied` writes the line into the trail; where it cannot, nothing stays on the clipboard.
    """

    def __init__(
        self,
        application: QApplication,
        copied: Copied,
        window: QWidget,
        cleared_after_ms: int = CLEARED_AFTER_MS,
    ) -> None:
        super().__init__(window)
        self._clipboard: QClipboard = application.clipboard()
        self._copied = copied
        self._window = window
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=cleared_after_ms)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._notice)
        application.aboutToQuit.connect(self.clear)

    def clear(self) -> None:
        """Empties the clipboard, unless something else was copied meanwhile, here or elsewhere."""
        self._timer.stop()
        text, self._text = self._text, ""
        if text and self._clipboard.text() == text:
            self._clipboard.clear()

    def _notice(self) -> None:
        record = shown_record_at(QApplication.focusWidget())
        text = self._clipboard.text()
        if record is None or not text:
            return
        self._text = text
        self._timer.start()
        try:
            self._copied(*record)
        except KkcError as error:
            self.clear()
            show_error(self._window, error)


def shown_record_at(widget: QWidget | None) -> tuple[RecordKind, str] | None:
    """The record on the page that this widget or its dialog belongs to."""
    page = page_around(widget)
    return page.shown_record() if page is not None else None
