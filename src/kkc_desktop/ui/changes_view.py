"""What a new version of a paper says otherwise than the one before it."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from kkc_desktop.domain.difference import Change
from kkc_desktop.ui.changes_table import insert_changes
from kkc_desktop.ui.screen_language import tr

_HEAD = ("Údaj", "Původní znění", "Nové znění")


class ChangesView(QTextEdit):
    """A table that can only be read, scrolled by the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Co se změnilo"))

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Shows the changes, or says that there are none."""
        self.clear()
        cursor = self.textCursor()
        if not changes:
            cursor.insertText(
                tr("Zatím se nic nezměnilo: nová verze říká totéž co původní listina.")
            )
            return
        insert_changes(cursor, changes, [tr(each) for each in _HEAD])
        self.moveCursor(QTextCursor.MoveOperation.Start)
