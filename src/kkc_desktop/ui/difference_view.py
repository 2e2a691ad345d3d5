"""The difference of two versions of a template: what goes is struck out, what comes underlined.

The words „dosud“ and „nově“ say it too, so that nobody needs to see a colour or a line.
"""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.difference import Change, Piece, excerpt, marked
from kkc_desktop.domain.pack_preview import KindPreview
from kkc_desktop.ui.tokens import token

_AROUND = 14
"""Words kept on each side of a change in a long text."""
_BASE_PT = 10.5


class DifferenceView(QTextEdit):
    """Read-only text; the arrows scroll it, Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Co sada mění")
        self.document().setDocumentMargin(14)

    def show_kind(self, kind: KindPreview | None, note: str) -> None:
        """Shows the warnings and the changes of a kind; `note` says from when it holds."""
        self.clear()
        if kind is None:
            return
        write = _Writer(self.textCursor())
        write.heading(f"{kind.title} ({kind.code})")
        write.line(f"{_versions(kind)}. {note}", "muted")
        for words in kind.warnings:
            write.warning(words)
        if kind.is_known:
            write.line("Tuto verzi program už zná; sada na ní nic nemění.", "text")
        place = ""
        for change in kind.changes:
            if change.place != place:
                place = change.place
                write.section(place)
            write.change(change)
        self.moveCursor(QTextCursor.MoveOperation.Start)


class _Writer:
    """Writes lines in the fonts and colours of their meaning; the words are never markup."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._is_first = True

    def heading(self, words: str) -> None:
        self._begin(above=0)
        self._insert(words, _format(13.0, QFont.Weight.DemiBold))

    def section(self, words: str) -> None:
        self._begin(above=14)
        self._insert(words, _format(11.0, QFont.Weight.DemiBold, "accenttext"))

    def line(self, words: str, tone: str) -> None:
        self._begin(above=4)
        self._insert(words, _format(_BASE_PT, QFont.Weight.Normal, tone))

    def warning(self, words: str) -> None:
        self._begin(above=6)
        self._insert(f"⚠{HARD}Pozor: ", _format(_BASE_PT, QFont.Weight.DemiBold, "warning"))
        self._insert(words, _format(_BASE_PT))

    def change(self, change: Change) -> None:
        """One changed thing: as it was, and as it will be."""
        self._begin(above=8)
        self._insert(change.label, _format(_BASE_PT, QFont.Weight.Medium))
        old, new = (excerpt(pieces, _AROUND) for pieces in marked(change.old, change.new))
        is_less, is_more = (any(piece.is_changed for piece in pieces) for pieces in (old, new))
        if is_less:
            self._pieces("dosud" if is_more else "odebráno", old, is_new=False)
        if is_more:
            self._pieces("nově" if is_less else "přidáno", new, is_new=True)

    def _pieces(self, word: str, pieces: Iterable[Piece], *, is_new: bool) -> None:
        self._begin(above=2, indent=1)
        self._insert(f"{word}: ", _format(9.5, QFont.Weight.Normal, "muted"))
        for piece in pieces:
            look = _format(_BASE_PT)
            if piece.is_changed:
                look = _format(_BASE_PT, QFont.Weight.Normal, "success" if is_new else "error")
                look.setFontUnderline(is_new)
                look.setFontStrikeOut(not is_new)
            self._insert(piece.text, look)

    def _begin(self, *, above: int, indent: int = 0) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setIndent(indent)
        if self._is_first:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_first = False

    def _insert(self, words: str, look: QTextCharFormat) -> None:
        self._cursor.insertText(words, look)


def _format(
    size: float, weight: QFont.Weight = QFont.Weight.Normal, tone: str = "text"
) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontPointSize(size)
    look.setFontWeight(weight)
    look.setForeground(token(tone))
    return look


def _versions(kind: KindPreview) -> str:
    if kind.is_known or not kind.before:
        return f"Verze {kind.version}, {kind.state_words}"
    return f"Verze {kind.version} místo verze {kind.before}"
