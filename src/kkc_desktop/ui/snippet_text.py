"""A text with a caret, whether it is a long box or one line: what snippets need of it.

Positions count letters as Python does; Qt counts an emoji as two.
"""

from typing import Protocol

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

TAKES_SNIPPETS = "takesSnippets"
"""The property of a line that snippets may be put into; a long box always takes them."""


class SnippetText(Protocol):
    """Reads and changes the text; `replace` is undone at once by one Ctrl+Z."""

    @property
    def widget(self) -> QWidget:
        """What has the caret."""
        ...

    def text(self) -> str:
        """The text with its hard spaces."""
        ...

    def selection(self) -> tuple[int, int]:
        """From where to where something is chosen; twice the caret where nothing is."""
        ...

    def select(self, start: int, end: int) -> None:
        """Chooses these letters."""
        ...

    def replace(self, start: int, end: int, text: str) -> None:
        """Puts the text in the place of these letters."""
        ...

    def caret(self) -> QRect:
        """Where the caret stands in the widget."""
        ...


class _Box:
    """A box of several lines."""

    def __init__(self, box: QPlainTextEdit) -> None:
        self.widget = box

    def text(self) -> str:
        return self.widget.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def selection(self) -> tuple[int, int]:
        text, cursor = self.text(), self.widget.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return _letters(text, start), _letters(text, end)

    def select(self, start: int, end: int) -> None:
        self.widget.setTextCursor(self._cursor(start, end))
        self.widget.ensureCursorVisible()

    def replace(self, start: int, end: int, text: str) -> None:
        self._cursor(start, end).insertText(text)

    def caret(self) -> QRect:
        at = self.widget.cursorRect()
        return QRect(self.widget.viewport().mapTo(self.widget, at.topLeft()), at.size())

    def _cursor(self, start: int, end: int) -> QTextCursor:
        text, cursor = self.text(), QTextCursor(self.widget.document())
        cursor.setPosition(units_before(text, start))
        cursor.setPosition(units_before(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


class _Line:
    """One line; a new line in a snippet becomes a space."""

    def __init__(self, line: QLineEdit) -> None:
        self.widget = line

    def text(self) -> str:
        return self.widget.text()

    def selection(self) -> tuple[int, int]:
        text, line = self.text(), self.widget
        if not line.hasSelectedText():
            at = _letters(text, line.cursorPosition())
            return at, at
        return _letters(text, line.selectionStart()), _letters(text, line.selectionEnd())

    def select(self, start: int, end: int) -> None:
        text = self.text()
        at = units_before(text, start)
        self.widget.setSelection(at, units_before(text, end) - at)

    def replace(self, start: int, end: int, text: str) -> None:
        self.select(start, end)
        self.widget.insert(text.replace("\n", " "))

    def caret(self) -> QRect:
        at = self.widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        assert isinstance(at, QRect | QRectF), "a line knows where its caret stands"
        return at if isinstance(at, QRect) else at.toRect()


def snippet_text(widget: QObject | None) -> SnippetText | None:
    """The text of the widget; None where no snippet may be put."""
    if isinstance(widget, QPlainTextEdit) and not widget.isReadOnly():
        return _Box(widget)
    if isinstance(widget, QLineEdit) and widget.property(TAKES_SNIPPETS):
        return None if widget.isReadOnly() else _Line(widget)
    return None


def _letters(text: str, units: int) -> int:
    """How many letters stand before so many of Qt's units."""
    if text.isascii() or len(text) == units_before(text, len(text)):
        return units
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))


def units_before(text: str, letters: int) -> int:
    """How many of Qt's units the first letters take."""
    return letters + sum(letter > "\uffff" for letter in text[:letters])
