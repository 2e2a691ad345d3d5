"""What a version of a template changes: the warnings, then old and new words side by side."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kkc_desktop.domain.pack_preview import KindPreview
from kkc_desktop.ui.changes_table import insert_changes
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.tokens import token

_HEAD = ("Údaj", "Dosud", "Nově")
_BASE_PT = 10.5


class DifferenceView(QTextEdit):
    """Read-only text; the arrows scroll it, Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Co sada mění"))
        self.document().setDocumentMargin(14)

    def show_kind(self, kind: KindPreview | None, note: str) -> None:
        """Shows the warnings and the changes of a kind; `note` says from when it holds."""
        self.clear()
        if kind is None:
            return
        write = _Writer(self.textCursor())
        write.heading(f"{kind.title} ({kind.code})")
        write.line(f"{_versions(kind)}. {note}", "muted")
        for words in map(tr, kind.warnings):
            write.warning(words)
        if kind.is_known:
            write.line(tr("Tuto verzi program už zná; sada na ní nic nemění."), "text")
        if kind.changes:
            insert_changes(write.cursor, kind.changes, [tr(each) for each in _HEAD])
        self.moveCursor(QTextCursor.MoveOperation.Start)


class _Writer:
    """Writes lines in the fonts and colours of their meaning; the words are never markup."""

    def __init__(self, cursor: QTextCursor) -> None:
        self.cursor = cursor
        self._is_first = True

    def heading(self, words: str) -> None:
        self._begin(above=0)
        self._insert(words, _format(13.0, QFont.Weight.DemiBold))

    def line(self, words: str, tone: str) -> None:
        self._begin(above=4)
        self._insert(words, _format(_BASE_PT, QFont.Weight.Normal, tone))

    def warning(self, words: str) -> None:
        self._begin(above=6)
        self._insert(tr("⚠\u00a0Pozor: "), _format(_BASE_PT, QFont.Weight.DemiBold, "warning"))
        self._insert(words, _format(_BASE_PT))

    def _begin(self, *, above: int) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        if self._is_first:
            self.cursor.setBlockFormat(block)
        else:
            self.cursor.insertBlock(block)
        self._is_first = False

    def _insert(self, words: str, look: QTextCharFormat) -> None:
        self.cursor.insertText(words, look)


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
        return tr("Verze {}, {}").format(kind.version, tr(kind.state_words))
    return tr("Verze {} místo verze {}").format(kind.version, kind.before)
