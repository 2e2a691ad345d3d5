"""A wavy line under the words of one text that the dictionary does not know."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor

from kkc_desktop.domain.spelling import FoundWord, unknown_words, words_of
from kkc_desktop.ui.speller import Speller
from kkc_desktop.ui.style import token
from kkc_desktop.ui.widgets.long_text import LongText

_SHUT = (QEvent.Type.ReadOnlyChange, QEvent.Type.EnabledChange, QEvent.Type.PaletteChange)


class SpellingMarks(QSyntaxHighlighter):
    """Follows what is typed; the word at the caret is left alone until it is finished.

    A mark is no change of the text: it is not told as one and Ctrl+Z does not know it. A box
    closed to writing bears none.
    """

    def __init__(self, box: LongText, speller: Speller) -> None:
        super().__init__(box)
        self.box = box
        self._speller = speller
        self._typed_line = -1
        self._is_refreshing = False
        self._is_on = True
        self.setDocument(box.document())
        self.refresh()
        box.installEventFilter(self)
        box.cursorPositionChanged.connect(self._finish_word)
        speller.learned.connect(self.refresh)

    def set_on(self, is_on: bool) -> None:
        """Marks or stops marking."""
        self._is_on = is_on
        self.refresh()

    def refresh(self) -> None:
        """Marks anew by what is known now."""
        with self._quietly():
            self.rehighlight()

    def unknown(self) -> list[QTextCursor]:
        """Every marked word of the text, selected, in order."""
        block, found = self.document().begin(), []
        while block.isValid():
            found += [_selected(block, word) for word in self._unknown_in(block)]
            block = block.next()
        return found

    def highlightBlock(self, _text: str) -> None:
        """Marks one line; asks about words that nobody has asked about yet."""
        block = self.currentBlock()
        if not self._is_refreshing and self.box.hasFocus():
            self._typed_line = block.blockNumber()
        wave = _wave()
        for word in self._unknown_in(block):
            start, end = _units(block, word)
            self.setFormat(start, end - start, wave)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Marks anew when the box is closed or opened, or wears another scheme."""
        if event.type() in _SHUT:
            self.refresh()
        return super().eventFilter(watched, event)

    def _unknown_in(self, block: QTextBlock) -> list[FoundWord]:
        if not self._is_on or self.box.isReadOnly() or not self.box.isEnabled():
            return []

        def is_unknown(word: FoundWord) -> bool:
            return not self._is_being_typed(block, word) and self._speller.is_unknown(word.text)

        return unknown_words(block.text(), is_unknown)

    def _is_being_typed(self, block: QTextBlock, word: FoundWord) -> bool:
        if block.blockNumber() != self._typed_line:
            return False
        start, end = _units(block, word)
        return start < self.box.textCursor().position() - block.position() <= end

    def _finish_word(self) -> None:
        """The caret has moved: what it left may be marked."""
        line = self.document().findBlockByNumber(self._typed_line)
        if not line.isValid():
            return
        if not any(self._is_being_typed(line, word) for word in words_of(line.text())):
            self._typed_line = -1
            with self._quietly():
                self.rehighlightBlock(line)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Qt tells a change of the text whenever a mark changes; nobody may take it for one."""
        self._is_refreshing = True
        was_blocked = self.box.blockSignals(True)
        yield
        self.box.blockSignals(was_blocked)
        self._is_refreshing = False


def _wave() -> QTextCharFormat:
    wave = QTextCharFormat()
    wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    wave.setUnderlineColor(token("error"))
    return wave


def _selected(block: QTextBlock, word: FoundWord) -> QTextCursor:
    start, end = _units(block, word)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(block: QTextBlock, word: FoundWord) -> tuple[int, int]:
    """Where the word begins and ends as Qt counts, which takes some pictures for two letters."""
    text = block.text()
    if len(text) == block.length() - 1:
        return word.start, word.end
    start = len(text[: word.start].encode("utf-16-le", "surrogatepass")) // 2
    return start, start + len(word.text)
