"""An emergency over an open dialog: the incident page in a modal window of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from kkc_desktop.ui.page import DeskPage
from kkc_desktop.ui.screen_language import tr


class EmergencyCover(QObject):
    """Lays a page over a dialog, which stays below with all that was typed.

    `page` is the page that lies over a dialog now, None when there is none. Signal
    taken_back(DeskPage) when the page has been left and may go back to its place, covered() when a
    page was laid.
    """

    taken_back = Signal(object)
    covered = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.page: DeskPage | None = None
        self._cover: QDialog | None = None
        self._caret: QWidget | None = None

    @property
    def is_down(self) -> bool:
        """Whether a page lies over a dialog now."""
        return self._cover is not None

    def keeping_caret(self, open_page: Callable[[], DeskPage | None]) -> DeskPage | None:
        """Opens the page that is to be laid; it takes the caret, which later goes back."""
        self._caret = self._window.focusWidget()
        return open_page()

    def lay(self, page: DeskPage, dialog: QWidget) -> QDialog:
        """Lays the page over the dialog until it is left."""
        self.page = page
        self._cover = _CoverWindow(page, dialog, self._window)
        page.closed.connect(self._take_back)
        page.wanted.connect(self._take_back)
        self._cover.show()
        self.covered.emit()
        return self._cover

    def _take_back(self) -> None:
        page, cover = self.page, self._cover
        if page is None or cover is None:
            return
        self.page = self._cover = None
        page.closed.disconnect(self._take_back)
        page.wanted.disconnect(self._take_back)
        self.taken_back.emit(page)
        cover.done(0)
        cover.deleteLater()
        caret, self._caret = self._caret, None
        if caret is not None and isValid(caret):
            caret.setFocus(Qt.FocusReason.OtherFocusReason)


class _CoverWindow(QDialog):
    """As large as the main window, without a frame."""

    def __init__(self, page: QWidget, over: QWidget, window: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("emergency_cover")
        self.setAccessibleName(tr("Oznámení události"))
        self.setModal(True)
        self.setGeometry(window.geometry())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        page.show()

    def reject(self) -> None:
        """Esc belongs to the page, which keeps its draft and asks to be closed."""
