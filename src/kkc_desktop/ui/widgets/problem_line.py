"""All problems of a form in one line, where a small window has no room for their list."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from kkc_desktop.domain.problems import Level, Problem, by_weight
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_HEIGHT = 34
_WORDS = {
    Level.ERROR: ("chyba", "chyby", "chyb"),
    Level.WARNING: ("upozornění", "upozornění", "upozornění"),
    Level.NOTE: ("poznámka", "poznámky", "poznámek"),
}
_OPENING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ProblemLine(QFrame):
    """Counts by weight and the gravest sentence; F8, Enter or a click opens them as a menu."""

    problem_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._icons = {level: IconLabel(level.name.lower(), level.name.lower()) for level in Level}
        self._counts = {level: PlainLabel("", "strong", level.name.lower()) for level in Level}
        self._sentence = PlainLabel()
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        for level in Level:
            row.addWidget(self._icons[level])
            row.addWidget(self._counts[level])
        row.addWidget(self._sentence, 1)
        row.addWidget(KeyCap("F8"))
        self.show_problems(())

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Shows these; without any the line is hidden."""
        self._problems = by_weight(problems)
        for level in Level:
            count = sum(problem.level is level for problem in self._problems)
            self._icons[level].setVisible(count > 0)
            self._counts[level].setVisible(count > 0)
            self._counts[level].setText(counted(count, *_WORDS[level]))
        if self._problems:
            gravest = self._problems[0]
            set_kind(self, f"problem-{gravest.level.name.lower()}")
            self._sentence.setText(_words(gravest))
        self.setAccessibleName("; ".join(_words(problem) for problem in self._problems))

    def open_list(self) -> None:
        """Opens all problems as a menu; the chosen one is activated."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for problem in self._problems:
            action = menu.addAction(_words(problem).replace("&", "&&"))
            action.setData(problem.field)
        menu.triggered.connect(self._activate)
        if self._problems:
            menu.setActiveAction(menu.actions()[0])
            menu.popup(self.mapToGlobal(self.rect().topLeft()) - menu.rect().bottomLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar open the list."""
        if event.key() in _OPENING_KEYS:
            self.open_list()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the list."""
        if self.rect().contains(event.position().toPoint()):
            self.open_list()

    def _activate(self, action: QAction) -> None:
        self.problem_activated.emit(action.data())


def _words(problem: Problem) -> str:
    return f"{tr(problem.title)}: {tr(problem.text)}" if problem.title else tr(problem.text)
