"""A one-line input that says how long its text may be and never cuts it off in silence."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.text_limits import LINE, over_limit, paste_refused
from kkc_desktop.domain.typed_text import Unreadable, clean_text
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.tips import show_tip

_LIMIT = "limit"
_MOST_ROOM = LINE
"""So many letters over the limit may stand in the line, marked; more are not taken in at all.

Never more than the limit itself. Qt takes a long line in letter by letter, so twice the room is
four times the wait.
"""


def limit_line(line: QLineEdit, limit: int) -> None:
    """Lets the line say when its text is too long; a second call only changes the limit."""
    line.setProperty(_LIMIT, limit)
    line.setMaxLength(max(limit + min(limit, _MOST_ROOM), len(line.text())))
    if line.findChild(_Watch) is None:
        _Watch(line)


def too_long(line: QLineEdit) -> Unreadable | None:
    """Why the line's text cannot be saved; None while it fits or has no limit."""
    limit = line.property(_LIMIT)
    return over_limit(len(clean_text(line.text())), limit) if limit else None


def tell_refused(widget: QWidget, length: int, limit: int) -> None:
    """Says at the input that a paste was not taken in; what stood there stands there still."""
    said = paste_refused(length, limit)
    mark(widget, Level.ERROR, tr(said.text), tr(said.fix))
    below = widget.mapToGlobal(QPoint(0, widget.height()))
    show_tip(below, f"{tr(said.text)} {tr(said.fix)}")


class _Watch(QObject):
    """Marks a text that is too long, and gives back what stood before a paste that was cut."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._before = line.text()
        self._was_cut = self._is_marked = False
        line.inputRejected.connect(self._note_cut)
        line.textChanged.connect(self._follow)

    def _note_cut(self) -> None:
        self._was_cut = True
        QTimer.singleShot(0, self._tell_cut)

    def _follow(self, text: str) -> None:
        if self._was_cut and text != self._before:
            self._line.selectAll()
            self._line.insert(self._before)
            return
        self._before = text
        self._show_state()

    def _tell_cut(self) -> None:
        self._was_cut = False
        if self._line.isReadOnly():
            return
        limit = self._line.property(_LIMIT)
        tell_refused(self._line, 0, limit)
        self._is_marked = True

    def _show_state(self) -> None:
        problem = too_long(self._line)
        if problem:
            mark(self._line, Level.ERROR, tr(problem.text), tr(problem.fix))
        elif self._is_marked:
            unmark(self._line)
        self._is_marked = problem is not None
