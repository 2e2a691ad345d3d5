"""What stood in an input before a reader typed into it, to be put back when that was no text."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_PARAGRAPH = "\u2029"


def typed_into(widget: QWidget) -> QWidget:
    """The line into which letters go: that of an editable list or of a number; else itself."""
    line = widget.lineEdit() if isinstance(widget, QComboBox | QAbstractSpinBox) else None
    return line if line is not None else widget


class FieldBefore:
    """Remembers the input at the moment it is made; undo still leads back over what is put back."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._input = typed_into(widget)
        self._text, self._place, self._selected = "", 0, (-1, 0)
        self._index = widget.currentIndex() if isinstance(widget, QComboBox) else -1
        if isinstance(self._input, QLineEdit):
            line = self._input
            self._text, self._place = line.text(), line.cursorPosition()
            self._selected = (line.selectionStart(), len(line.selectedText()))
        elif isinstance(self._input, QPlainTextEdit | QTextEdit):
            cursor = self._input.textCursor()
            self._place = cursor.selectionStart()
            self._text = cursor.selectedText()

    def put_back(self) -> None:
        """Takes out whatever was typed since; an input that could not be typed into stays."""
        if isinstance(self._widget, QComboBox) and self._widget.currentIndex() != self._index:
            self._widget.setCurrentIndex(self._index)
        if isinstance(self._input, QLineEdit):
            self._put_back_line(self._input)
        elif isinstance(self._input, QPlainTextEdit | QTextEdit):
            self._put_back_text(self._input)

    def _put_back_line(self, line: QLineEdit) -> None:
        if line.isReadOnly() or line.text() == self._text:
            return
        line.selectAll()
        line.insert(self._text)
        start, length = self._selected
        if start >= 0:
            line.setSelection(start, length)
        else:
            line.setCursorPosition(self._place)

    def _put_back_text(self, box: QPlainTextEdit | QTextEdit) -> None:
        cursor = box.textCursor()
        if box.isReadOnly() or cursor.position() <= self._place:
            return
        end = cursor.position()
        cursor.setPosition(self._place)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(self._text.replace(_PARAGRAPH, "\n"))
        box.setTextCursor(cursor)
