"""Shows the blanks of a long text; their brackets stay the sign, the colour only helps."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from kkc_desktop.domain.snippet import Blank
from kkc_desktop.ui.snippet_text import units_before
from kkc_desktop.ui.tokens import token

_OURS = QTextFormat.Property.UserProperty + 7


def mark_blanks(box: QPlainTextEdit, text: str, blanks: Iterable[Blank]) -> None:
    """Marks these places and leaves the marks of others alone."""
    kept = [each for each in box.extraSelections() if not each.format.hasProperty(_OURS)]
    ours = [_selection(box, text, blank) for blank in blanks]
    if ours or len(kept) != len(box.extraSelections()):
        box.setExtraSelections([*kept, *ours])


def _selection(box: QPlainTextEdit, text: str, blank: Blank) -> QTextEdit.ExtraSelection:
    form = QTextCharFormat()
    form.setBackground(token("warningbg"))
    form.setForeground(token("warning"))
    form.setProperty(_OURS, True)
    cursor = QTextCursor(box.document())
    cursor.setPosition(units_before(text, blank.start))
    cursor.setPosition(units_before(text, blank.end), QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, form
    return selection
