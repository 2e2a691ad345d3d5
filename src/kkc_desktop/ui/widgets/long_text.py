"""A box for a longer text: a statement, a note, a description."""

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kkc_desktop.domain.czech import counted, plural
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.typed_text import Unreadable, clean_text, count_invisible
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_TOLD_FROM = 0.9
_HINT_HEIGHT = 20
_LETTERS = ("znak", "znaky", "znaků")


class LongText(QPlainTextEdit):
    """Plain text only. Tab moves on, a limit is told before it is passed, nothing is cut off."""

    cleaned = Signal(int)
    """How many invisible characters a paste was relieved of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        """The most characters the paper has room for; 0 means no limit."""
        self._limit = limit
        self._tell_limit()

    def problem(self) -> Unreadable | None:
        """Why the text cannot be used: it is longer than the limit."""
        over = self._length() - self._limit
        if not self._limit or over <= 0:
            return None
        return Unreadable(
            f"Text je o {counted(over, *_LETTERS)} delší, než se vejde.",
            f"Zkraťte jej na nejvýše {counted(self._limit, *_LETTERS)}.",
        )

    def is_limit_told(self) -> bool:
        """Whether the text is near or beyond the limit and the hint says so."""
        return bool(self._limit) and self._length() >= self._limit * _TOLD_FROM

    def hint(self) -> str:
        """What is told about the limit at the moment."""
        return self._hint.text()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes letters only: no fonts, colours or invisible characters."""
        pasted = source.text()
        self.textCursor().insertText(clean_text(pasted))
        invisible = count_invisible(pasted)
        if invisible:
            self.cleaned.emit(invisible)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Takes whatever has a text."""
        return source.hasText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the hint in the bottom margin."""
        super().resizeEvent(event)
        self._place_hint()

    def _length(self) -> int:
        return max(self.document().characterCount() - 1, 0)

    def _tell_limit(self) -> None:
        left = self._limit - self._length()
        is_told = self.is_limit_told()
        self._hint.setText(_words_of_rest(left) if is_told else "")
        if is_told != self._hint.isVisibleTo(self):
            self.setViewportMargins(0, 0, 0, _HINT_HEIGHT if is_told else 0)
            self._hint.setVisible(is_told)
            self._place_hint()
        self._show_state()

    def _show_state(self) -> None:
        """Marks the box while the text is too long; takes off only a mark of its own."""
        problem = self.problem()
        if problem:
            mark(self, Level.ERROR, problem.text, problem.fix)
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
        return f"o {counted(-left, *_LETTERS)} víc"
    return f"{plural(left, 'zbývá', 'zbývají', 'zbývá')} {counted(left, *_LETTERS)}"
