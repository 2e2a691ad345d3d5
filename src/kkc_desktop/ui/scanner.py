"""A code reader types like a keyboard: it may fill a field and move on, and nothing else.

What tells it from a person is its speed. Its Enter and Tab never press a button, so a scanned code
cannot print, sign or open anything. On the Czech layout its digits arrive as +ěščřžýáíé. A zone of
a document of identity is taken out of the field it landed in, typed or pasted, and told.
"""

from collections.abc import Callable
from datetime import date, datetime
from os.path import commonprefix

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.mrz import MachineZone, ZoneFormat, is_whole_zone
from kkc_desktop.ui.enter_moves_on import move_on
from kkc_desktop.ui.field_before import FieldBefore, typed_into
from kkc_desktop.ui.reader_signs import (
    document_number,
    is_zone_begun,
    meant_signs,
    meant_zone,
    own_code,
)

FASTEST_PERSON = 0.030
"""Seconds between two keys; whoever is faster for several keys in a row is a scanner."""
BETWEEN_LINES = 0.5
"""Seconds in which a reader may go on with the next line of a zone."""
SETTLED_AFTER_MS = 300

_SHORTEST = 4
_SHORTEST_ZONE = min(each.value for each in ZoneFormat)
_WATCHED = "watchedForZone"
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_INPUTS = (QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_CZECH_DIGITS = str.maketrans("+ěščřžýáíé", "1234567890")
_TAKES_CODES = frozenset({"identifier", "reference_number", "listing"})
_NAMES = frozenset({"surname", "given_names", "birth_surname", "title_before", "title_after"})


def pressed_at(event: QKeyEvent) -> float:
    """When the key went down, in seconds by the clock of the keyboard's driver."""
    return event.timestamp() / 1000


class ScannerGuard(QObject):
    """Watches the keys of the whole program.

    Signals: zone_read(QWidget, MachineZone) of a document of identity, and code_read(QWidget, str)
    of our own paper or of a document whose number landed in a name; the field is as it was before.
    """

    zone_read = Signal(QWidget, object)
    code_read = Signal(QWidget, str)

    def __init__(
        self,
        application: QApplication,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        when: Callable[[QKeyEvent], float] = pressed_at,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._when = when
        self._last = float("-inf")
        self._burst = ""
        self._has_ended = False
        self._before: FieldBefore | None = None
        self._widget: QWidget | None = None
        self._seen = ""
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self._settling.timeout.connect(self.settle)
        application.installEventFilter(self)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys that a scanner sent and a person would not mean."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
            and watched is QApplication.focusWidget()
            and event.spontaneous()
        ):
            if event.matches(QKeySequence.StandardKey.Paste):
                return self._takes_paste(watched)
            return self._takes(watched, event)
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Takes a zone that arrived without any end of line, once nothing more follows."""
        if self._widget is not None and not self._has_ended:
            self._takes_zone(self._widget)

    def _takes(self, widget: QWidget, event: QKeyEvent) -> bool:
        at = self._when(event)
        longest = BETWEEN_LINES if self._burst.endswith("\n") else FASTEST_PERSON
        is_fast = at - self._last <= longest
        self._last = at
        if not is_fast or event.isAutoRepeat() or event.modifiers() & ~_PLAIN:
            self._begin(widget)
        if event.key() in _ENDS:
            return self._end(widget)
        if self._has_ended:
            self._begin(widget)
        self._burst += event.text()
        if not self._is_scanner:
            return False
        if self._is_whole() and self._takes_zone(widget):
            return True
        if isinstance(typed_into(widget), _INPUTS):
            return False
        self._put_back()
        return True

    def _begin(self, widget: QWidget) -> None:
        self._burst, self._has_ended = "", False
        self._before, self._widget = FieldBefore(widget), widget
        self._settling.stop()

    @property
    def _is_scanner(self) -> bool:
        return len(self._burst) >= _SHORTEST

    def _end(self, widget: QWidget) -> bool:
        """Ends a code; whatever follows it as fast is only the rest of its end."""
        if not self._is_scanner:
            return False
        if self._has_ended or self._takes_zone(widget):
            return True
        if is_zone_begun(self._burst):
            self._burst += "\n"
            return True
        self._has_ended = True
        line = typed_into(widget)
        if isinstance(line, QPlainTextEdit | QTextEdit):
            return False
        if isinstance(line, QLineEdit):
            if self._takes_code(line):
                return True
            _read_digits(line, self._burst)
        if isinstance(line, _INPUTS) and line.property("kind") != "search":
            move_on(widget)
        return True

    def _is_whole(self) -> bool:
        """Whether the last sign of a zone arrived; one of two short lines is waited for."""
        if not is_zone_begun(self._burst):
            return False
        self._settling.start()
        return is_whole_zone(meant_signs(self._burst), self._today())

    def _takes_zone(self, widget: QWidget) -> bool:
        zone = self._zone_in(self._burst)
        if zone is None or _is_secret(widget):
            return False
        self._settling.stop()
        self._has_ended = True
        self._put_back()
        self.zone_read.emit(widget, zone)
        return True

    def _takes_code(self, line: QLineEdit) -> bool:
        """Our own code in a field that is not for it, or the number of a document in a name."""
        is_on_page = not isinstance(line.window(), QDialog) and line.property("kind") != "search"
        is_free = line.objectName() in _TAKES_CODES
        code = own_code(self._burst) if is_on_page and not is_free else ""
        if not code and line.objectName() in _NAMES:
            code = document_number(self._burst)
        if code:
            self._put_back()
            self.code_read.emit(line, code)
        return bool(code)

    def _takes_paste(self, widget: QWidget) -> bool:
        if not isinstance(typed_into(widget), _INPUTS) or _is_secret(widget):
            return False
        zone = self._zone_in(QApplication.clipboard().text())
        if zone is None:
            return False
        self.zone_read.emit(widget, zone)
        return True

    def _follow(self, _old: QWidget | None, widget: QWidget | None) -> None:
        """Watches the line with the caret, for a menu pastes without any key."""
        line = typed_into(widget) if widget is not None else None
        if not isinstance(line, QLineEdit):
            return
        self._seen = line.text()
        if not line.property(_WATCHED):
            line.setProperty(_WATCHED, True)
            line.textChanged.connect(self._look_at_line)

    def _look_at_line(self, text: str) -> None:
        before, self._seen = self._seen, text
        if len(text) - len(before) < _SHORTEST_ZONE or self._is_scanner:
            return
        widget = QApplication.focusWidget()
        line = typed_into(widget) if widget is not None else None
        start = len(commonprefix((before, text)))
        zone = self._zone_in(text[start : start + len(text) - len(before)])
        if zone is not None and isinstance(line, QLineEdit) and not _is_secret(line):
            line.undo()
            self.zone_read.emit(line, zone)

    def _zone_in(self, text: str) -> MachineZone | None:
        return meant_zone(text, self._today())

    def _today(self) -> date:
        return self._now().astimezone(ZONE).date()

    def _put_back(self) -> None:
        if self._before is not None:
            self._before.put_back()


def _is_secret(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal


def _read_digits(line: QLineEdit, burst: str) -> None:
    """Writes digits in place of the letters that the Czech layout made of them."""
    digits = burst.translate(_CZECH_DIGITS)
    before = line.text()[: line.cursorPosition()]
    if digits.isdecimal() and digits != burst and before.endswith(burst):
        line.setSelection(len(before) - len(burst), len(burst))
        line.insert(digits)
