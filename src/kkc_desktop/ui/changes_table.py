"""The one table of old and new words: only what changed, marked not by colour alone."""

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

from kkc_desktop.domain.difference import Change, Piece, excerpt, marked
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import token

NOTHING = "(neuvedeno)"
_AROUND = 12
"""Words kept on each side of a change in a long text."""
_LONG = 400
_SHARES = (22, 39, 39)


def insert_changes(cursor: QTextCursor, changes: Sequence[Change], head: Sequence[str]) -> None:
    """Writes the changes at the cursor under three words: what, as it was, as it will be.

    What is removed is struck out, what is added stands underlined and bold; typed text is never
    markup.
    """
    table = cursor.insertTable(len(changes) + 1, len(_SHARES), _table_format())
    for column, words in enumerate(head):
        _write(table, 0, column, [(words, _bold())])
    for row, change in enumerate(changes, start=1):
        old, new = _shortened(*marked(change.old, change.new))
        _write(table, row, 0, [(tr(change.label), _bold()), (f"\n{tr(change.place)}", _muted())])
        _write(table, row, 1, _words(old, _removed()))
        _write(table, row, 2, _words(new, _added()))


def _shortened(*versions: tuple[Piece, ...]) -> Iterator[tuple[Piece, ...]]:
    """Both versions whole or both cut, so that the same words stand side by side."""
    is_long = any(sum(len(piece.text) for piece in pieces) > _LONG for pieces in versions)
    return (excerpt(pieces, _AROUND) if is_long else pieces for pieces in versions)


def _words(
    pieces: tuple[Piece, ...], changed: QTextCharFormat
) -> list[tuple[str, QTextCharFormat]]:
    if not pieces:
        return [(tr(NOTHING), _muted())]
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
    style.setTopMargin(8)
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
