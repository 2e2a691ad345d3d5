"""A box for a longer text: a statement, a note, a description."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.text_limits import over_limit, paste_refused
from kkc_desktop.domain.typed_text import Unreadable, clean_text, count_invisible, pasted_text
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, plural
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_TOLD_FROM = 0.9
_HINT_HEIGHT = 20
_ROOM = 2
"""So many times the limit is still taken in, marked, to be shortened by the person."""
_LETTERS = ("znak", "znaky", "znaků")


class LongText(QPlainTextEdit):
    """Plain text only. Tab moves on, a limit is told before it is passed, nothing is cut off."""

    cleaned = Signal(int)
    """How many invisible characters a paste was relieved of."""

    is_prose = True
    """Whether it holds sentences, so that their spelling may be looked after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count_unknown: Callable[[], int] = int
        """How many words the dictionary does not know; whoever looks after the spelling says."""
        self._limit = 0
        self._is_marked = False
        self._hint = PlainLabel("", "hint", parent=self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint.hide()
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._tell_limit)

    def value(self) -> str:
        """The text as typed, hard spaces kept."""
        return clean_text(self.document().toRawText())

    def set_value(self, text: str) -> None:
        """Shows the text; the same text again leaves cursor and undo alone."""
        if self.value() != text:
            self.setPlainText(text)

    def set_limit(self, limit: int) -> None:
        """The most characters that can be saved; 0 means no limit."""
        self._limit = limit
        self._tell_limit()

    def problem(self) -> Unreadable | None:
        """Why the text cannot be used: it is longer than the limit."""
        return over_limit(self._length(), self._limit) if self._limit else None

    def is_limit_told(self) -> bool:
        """Whether the text is near or beyond the limit and the hint says so."""
        return bool(self._limit) and self._length() >= self._limit * _TOLD_FROM

    def hint(self) -> str:
        """What is told about the limit at the moment."""
        return self._hint.text()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes letters only: no fonts, no colours, nothing invisible, no line broken by a page.

        A paste far beyond the limit is refused whole: to lay it out would stop the screen.
        """
        pasted = source.text()
        if self._limit and self._length() + len(pasted) > self._limit * _ROOM:
            self._tell_refused(self._length() + len(pasted))
            return
        self.insert_apart(pasted_text(pasted))
        invisible = count_invisible(pasted)
        if invisible:
            self.cleaned.emit(invisible)

    def insert_apart(self, text: str, place: QTextCursor | None = None) -> None:
        """Writes the text at the caret, or instead of what `place` selects, as one step of undo.

        Qt would join it with the letters typed before and after it, were the text not called
        unmodified between them.
        """
        self.document().setModified(False)
        (place or self.textCursor()).insertText(text)
        self.document().setModified(False)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Takes whatever has a text."""
        return source.hasText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the hint in the bottom margin."""
        super().resizeEvent(event)
        self._place_hint()

    def _length(self) -> int:
        units = max(self.document().characterCount() - 1, 0)
        # Qt counts an emoji twice; only near the limit is it worth counting as it is saved.
        return len(self.value()) if self._limit and units >= self._limit * _TOLD_FROM else units

    def _tell_refused(self, length: int) -> None:
        said = paste_refused(length, self._limit)
        mark(self, Level.ERROR, tr(said.text), tr(said.fix))
        self._is_marked = True
        most = counted(self._limit, *_LETTERS)
        self._show_hint(
            tr("nevloženo: {}, než je {}").format(_words_of_rest(self._limit - length), most)
        )

    def _tell_limit(self) -> None:
        left = self._limit - self._length()
        self._show_hint(_words_of_rest(left) if self.is_limit_told() else "")
        self._show_state()

    def _show_hint(self, words: str) -> None:
        self._hint.setText(words)
        if bool(words) != self._hint.isVisibleTo(self):
            self.setViewportMargins(0, 0, 0, _HINT_HEIGHT if words else 0)
            self._hint.setVisible(bool(words))
            self._place_hint()

    def _show_state(self) -> None:
        """Marks the box while the text is too long; takes off only a mark of its own."""
        problem = self.problem()
        if problem:
            mark(self, Level.ERROR, tr(problem.text), tr(problem.fix))
        elif self._is_marked:
            unmark(self)
        self._is_marked = problem is not None

    def _place_hint(self) -> None:
        inside = self.viewport().geometry()
        self._hint.setGeometry(
            QRect(inside.left(), inside.bottom(), inside.width() - 6, _HINT_HEIGHT)
        )


def _words_of_rest(left: int) -> str:
    """How many characters still fit, or how many are too many."""
    if left < 0:
        return tr("o {} víc").format(counted(-left, *_LETTERS))
    return f"{plural(left, 'zbývá', 'zbývají', 'zbývá')} {counted(left, *_LETTERS)}"
