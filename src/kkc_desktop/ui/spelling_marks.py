"""A wavy line under the words of one text that the dictionary does not know."""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor

from kkc_desktop.domain.spelling import FoundWord, unknown_words, words_of
from kkc_desktop.ui.speller import Speller
from kkc_desktop.ui.style import token
from kkc_desktop.ui.widgets.long_text import LongText

_SHUT = (QEvent.Type.ReadOnlyChange, QEvent.Type.EnabledChange, QEvent.Type.PaletteChange)

_WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
_AT_ONCE, _COST_OF_LINE = 8_000, 60
"""So many letters are looked up in one turn of the window; a line costs as much as so many."""


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
        self._asked_lines: list[QTextBlock] = []
        self._due: deque[QTextBlock] = deque()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._mark_due)
        self._is_refreshing = False
        self._is_on = True
        self.setDocument(box.document())
        # Qt goes through the whole text of itself soon; a long one then waits for its parts.
        self._is_beginning = box.document().characterCount() > _AT_ONCE
        QTimer.singleShot(0, self, self._begin)
        self.refresh()
        box.installEventFilter(self)
        box.cursorPositionChanged.connect(self._finish_word)
        speller.answered.connect(self._mark_asked)
        speller.changed.connect(self.refresh)

    def set_on(self, is_on: bool) -> None:
        """Marks or stops marking."""
        self._is_on = is_on
        self.refresh()

    def refresh(self) -> None:
        """Marks anew by what is known now; a long text by parts, between which the window turns."""
        if not self._is_beginning:
            self._due = deque(self._lines())
            self._mark_due()

    def count(self) -> int:
        """How many words are marked."""
        shown = (each.format for line in self._lines() for each in line.layout().formats())
        return sum(each.underlineStyle() is _WAVE for each in shown)

    def unknown(self) -> list[QTextCursor]:
        """Every marked word of the text, selected, in order."""
        return [_selected(line, word) for line in self._lines() for word in self._unknown_in(line)]

    def highlightBlock(self, _text: str) -> None:
        """Marks one line; asks about words that nobody has asked about yet."""
        block = self.currentBlock()
        if self._is_beginning:
            return
        if not self._is_refreshing and self.box.hasFocus():
            self._typed_line = block.blockNumber()
        found = self._unknown_in(block)
        wave = _wave() if found else None
        for word in found:
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

        is_typed_line = block.blockNumber() == self._typed_line
        has_asked = False

        def is_unknown(word: FoundWord) -> bool:
            nonlocal has_asked
            if is_typed_line and self._is_being_typed(block, word):
                return False
            said = self._speller.is_unknown(word.text)
            has_asked |= said is None
            return bool(said)

        found = unknown_words(block.text(), is_unknown)
        if has_asked:
            self._asked_lines.append(block)
        return found

    def _is_being_typed(self, block: QTextBlock, word: FoundWord) -> bool:
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

    def _mark_asked(self) -> None:
        """Marks the lines that had a word nobody had asked about before."""
        self._due.extend(self._asked_lines)
        self._asked_lines = []
        self._mark_due()

    def _begin(self) -> None:
        if self._is_beginning:
            self._is_beginning = False
            self.refresh()

    def _mark_due(self) -> None:
        left = _AT_ONCE
        with self._quietly():
            while self._due and left > 0:
                line = self._due.popleft()
                if line.isValid():
                    left -= line.length() + _COST_OF_LINE
                    self.rehighlightBlock(line)
        if self._due:
            self._soon.start()

    def _lines(self) -> Iterator[QTextBlock]:
        line = self.document().begin()
        while line.isValid():
            yield line
            line = line.next()

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
    wave.setUnderlineStyle(_WAVE)
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
