"""A code scanner types like a keyboard: it may fill a field and move on, and nothing else.

What tells it from a person is its speed. Its Enter and Tab never press a button, so a scanned code
cannot print, sign or open anything. On the Czech layout its digits arrive as +ěščřžýáíé.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit, QWidget

from kkc_desktop.ui.enter_moves_on import move_on

FASTEST_PERSON = 0.030
"""Seconds between two keys; whoever is faster for several keys in a row is a scanner."""

_SHORTEST = 4
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_INPUTS = (QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_CZECH_DIGITS = str.maketrans("+ěščřžýáíé", "1234567890")


def pressed_at(event: QKeyEvent) -> float:
    """When the key went down, in seconds by the clock of the keyboard's driver."""
    return event.timestamp() / 1000


class ScannerGuard(QObject):
    """Watches the keys of the whole program; install it as event filter of the application."""

    def __init__(
        self, parent: QObject | None = None, when: Callable[[QKeyEvent], float] = pressed_at
    ) -> None:
        super().__init__(parent)
        self._when = when
        self._last = 0.0
        self._burst = ""
        self._has_ended = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys that a scanner sent and a person would not mean."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
            and watched is QApplication.focusWidget()
            and event.spontaneous()
        ):
            return self._takes(watched, event)
        return super().eventFilter(watched, event)

    def _takes(self, widget: QWidget, event: QKeyEvent) -> bool:
        at = self._when(event)
        is_fast = at - self._last <= FASTEST_PERSON
        self._last = at
        if not is_fast or event.isAutoRepeat() or event.modifiers() & ~_PLAIN:
            self._burst, self._has_ended = "", False
        if event.key() in _ENDS:
            return self._end(widget, event)
        self._burst = event.text() if self._has_ended else self._burst + event.text()
        self._has_ended = False
        return self._is_scanner and not isinstance(widget, _INPUTS)

    @property
    def _is_scanner(self) -> bool:
        return len(self._burst) >= _SHORTEST

    def _end(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Ends a code; whatever follows it as fast is only the rest of its end."""
        if not self._is_scanner:
            return False
        if self._has_ended:
            return True
        self._has_ended = True
        if isinstance(widget, QPlainTextEdit | QTextEdit):
            return False
        if isinstance(widget, QLineEdit):
            _read_digits(widget, self._burst)
        if isinstance(widget, _INPUTS) and widget.property("kind") != "search":
            move_on(widget)
        return True


def _read_digits(line: QLineEdit, burst: str) -> None:
    """Writes digits in place of the letters that the Czech layout made of them."""
    digits = burst.translate(_CZECH_DIGITS)
    before = line.text()[: line.cursorPosition()]
    if digits.isdecimal() and digits != burst and before.endswith(burst):
        line.setSelection(len(before) - len(burst), len(burst))
        line.insert(digits)
