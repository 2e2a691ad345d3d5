"""One key hides the window and every open dialog, and gives the caret back afterwards."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from kkc_desktop.ui.widgets.privacy_screen import PrivacyScreen

_NO_NAME = "KKC Desktop"


class PrivacyCovers(QObject):
    """A cover over each window of the desk; Esc in any of them asks to take all of them away.

    A window that blanks itself hears covered() and gets no cover.
    """

    uncover_wanted = Signal()
    covered = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._covers: list[PrivacyScreen] = []
        self._caret: QWidget | None = None
        self._titles: dict[QWidget, str] = {}

    @property
    def is_covered(self) -> bool:
        """Whether the screen is hidden now."""
        return bool(self._covers)

    def cover(self, time_text: str) -> None:
        """Hides everything at once; lists and menus that hang open are closed."""
        if self._covers:
            return
        while popup := QApplication.activePopupWidget():
            popup.close()
        self._caret = QApplication.focusWidget()
        active = QApplication.activeWindow()
        for window in self._windows():
            cover = PrivacyScreen(window)
            cover.uncover_wanted.connect(self.uncover_wanted)
            cover.cover(time_text)
            self._covers.append(cover)
            self._titles[window] = window.windowTitle()
            window.setWindowTitle(_NO_NAME)
        for cover in self._covers:
            if cover.window() is active:
                cover.setFocus()
        self.covered.emit()

    def uncover(self) -> None:
        """Shows everything again, the caret where it was."""
        covers, self._covers = self._covers, []
        for cover in covers:
            if isValid(cover):
                cover.hide()
                cover.deleteLater()
        titles, self._titles = self._titles, {}
        for window, title in titles.items():
            if isValid(window):
                window.setWindowTitle(title)
        if self._caret is not None and isValid(self._caret):
            self._caret.setFocus()
        self._caret = None

    def set_time(self, time_text: str) -> None:
        """Shows the time of day."""
        for cover in self._covers:
            if isValid(cover):
                cover.set_time(time_text)

    def _windows(self) -> Iterator[QWidget]:
        yield self._window
        for widget in QApplication.topLevelWidgets():
            is_open = isinstance(widget, QDialog) and widget.isVisible()
            if is_open and not widget.property("blanks_itself"):
                yield widget
