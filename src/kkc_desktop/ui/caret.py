"""Where the caret stands in a field, so that a draft gives it back to the letter."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def caret_of(field: QWidget | None) -> int:
    """After how many characters the caret stands; 0 in what is no text field."""
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().position()
    return 0


def put_caret(field: QWidget | None, position: int) -> None:
    """Puts the caret there, without a selection; past the end of the text it stands at its end."""
    if isinstance(field, QLineEdit):
        field.setCursorPosition(position)
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(min(position, len(field.toPlainText())))
        field.setTextCursor(cursor)
