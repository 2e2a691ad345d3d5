"""Old and new words side by side: only what changed, marked by lines and not by colour alone."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import (
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from kkc_desktop.domain.difference import Change, Piece, excerpt, marked
from kkc_desktop.ui.style import token

NOTHING = "(neuvedeno)"
_AROUND = 12
_LONG = 400
_HEAD = ("Údaj", "Původní znění", "Nové znění")
_SHARES = (22, 39, 39)


class ChangesView(QTextEdit):
    """A table that can only be read, scrolled by the keyboard; typed text in it is never markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName("Co se změnilo")

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Shows the changes, or says that there are none."""
        self.clear()
        cursor = self.textCursor()
        if not changes:
            cursor.insertText("Zatím se nic nezměnilo: nová verze říká totéž co původní listina.")
            return
        table = cursor.insertTable(len(changes) + 1, len(_HEAD), _table_format())
        for column, words in enumerate(_HEAD):
            _write(table, 0, column, [(words, _bold())])
        for row, change in enumerate(changes, start=1):
            old, new = _shortened(*marked(change.old, change.new))
            head = [(change.label, _bold()), (f"\n{change.place}", _muted())]
            _write(table, row, 0, head)
            _write(table, row, 1, _words(old, _removed()))
            _write(table, row, 2, _words(new, _added()))
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _shortened(*versions: tuple[Piece, ...]) -> Iterator[tuple[Piece, ...]]:
    """Both versions whole or both cut, so that the same words stand side by side."""
    is_long = any(sum(len(piece.text) for piece in pieces) > _LONG for pieces in versions)
    return (excerpt(pieces, _AROUND) if is_long else pieces for pieces in versions)


def _words(
    pieces: tuple[Piece, ...], changed: QTextCharFormat
) -> list[tuple[str, QTextCharFormat]]:
    if not pieces:
        return [(NOTHING, _muted())]
    return [(piece.text, changed if piece.is_changed else QTextCharFormat()) for piece in pieces]


def _write(
    table: QTextTable, row: int, column: int, parts: Sequence[tuple[str, QTextCharFormat]]
) -> None:
    cell = table.cellAt(row, column)
    line = QTextTableCellFormat()
    line.setBottomBorder(1)
    line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    line.setBottomBorderBrush(token("border"))
    cell.setFormat(line)
    cursor = cell.firstCursorPosition()
    for words, style in parts:
        cursor.insertText(words, style)


def _table_format() -> QTextTableFormat:
    style = QTextTableFormat()
    style.setHeaderRowCount(1)
    style.setCellPadding(6)
    style.setCellSpacing(0)
    style.setBorder(0)
    style.setBorderCollapse(True)
    style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    style.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, share) for share in _SHARES]
    )
    return style


def _bold() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.DemiBold)
    return style


def _muted() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(token("muted"))
    return style


def _removed() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontStrikeOut(True)
    style.setForeground(token("error"))
    return style


def _added() -> QTextCharFormat:
    style = _bold()
    style.setFontUnderline(True)
    style.setForeground(token("success"))
    return style
