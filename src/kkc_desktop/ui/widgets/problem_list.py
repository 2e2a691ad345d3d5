"""What is wrong and how to mend it, in its reserved place beside the form."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kkc_desktop.domain.problems import Level, Problem, by_weight
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import CountBadge, KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_ACTIVATING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ProblemCard(QFrame):
    """One problem: its field, its sentence, its remedy; Enter or a click goes to the field."""

    activated = Signal(str)

    def __init__(self, problem: Problem, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = problem
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        tone = problem.level.name.lower()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 9)
        row.setSpacing(10)
        row.addWidget(IconLabel(tone, tone), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(tone), 1)
        if key:
            row.addWidget(KeyCap(key), alignment=Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{self._title()}. {tr(problem.text)} {self._fix()}")
        set_kind(self, f"problem-{tone}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar go to the field."""
        if event.key() in _ACTIVATING_KEYS:
            self.activated.emit(self.problem.field)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the field."""
        if self.rect().contains(event.position().toPoint()):
            self.activated.emit(self.problem.field)

    def _title(self) -> str:
        title = tr(self.problem.title)
        return (
            f"{tr(self.problem.level.label)} – {title}" if title else tr(self.problem.level.label)
        )

    def _fix(self) -> str:
        return tr("Jak opravit: {}").format(tr(self.problem.fix)) if self.problem.fix else ""

    def _words(self, tone: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        title = PlainLabel(self._title(), "problem-title", tone)
        title.setWordWrap(True)
        words.addWidget(title)
        words.addWidget(_wrapped(tr(self.problem.text)))
        if self.problem.fix:
            words.addWidget(_wrapped(self._fix(), "second-line"))
        return words


class ProblemList(QWidget):
    """All problems of a form, the gravest first; F8 on the page leads to `focus_first`."""

    problem_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[ProblemCard] = []
        self._count = CountBadge()
        self.quiet_line = _FineLine()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._head())
        self._column.addWidget(self.quiet_line)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems as shown."""
        return tuple(card.problem for card in self._cards)

    def show_problems(self, problems: Iterable[Problem], open_answers: Iterable[str] = ()) -> None:
        """Shows these problems; cards stay untouched when nothing has changed.

        `open_answers` names what merely waits for its answer, told in the quiet line.
        """
        self.quiet_line.show_open(open_answers)
        wanted = by_weight(problems)
        if wanted == self.problems:
            return
        self._drop_cards()
        for problem in wanted:
            self._add_card(problem)
        has_error = any(problem.level is Level.ERROR for problem in wanted)
        self._count.set_count(len(wanted), "late" if has_error else "")
        self.quiet_line.setVisible(not wanted)

    def focus_first(self) -> None:
        """Puts the keyboard on the gravest problem."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_card(self, problem: Problem) -> None:
        card = ProblemCard(problem)
        card.activated.connect(self.problem_activated)
        self._cards.append(card)
        self._column.addWidget(card)
        # Otherwise Qt shows it with the next event, and until then it takes no focus.
        card.show()

    def _drop_cards(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(tr("Problémy"), "section-title"))
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(KeyCap("F8"))
        return head


class _FineLine(QWidget):
    """The quiet line while nothing is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("done", "success")
        self.words_label = PlainLabel(tr("Nic nechybí"), "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.words_label)
        row.addStretch()

    def show_open(self, answers: Iterable[str]) -> None:
        """Says that nothing is missing, or which answers are still to come."""
        names = ", ".join(name.lower() for name in answers)
        self.words_label.setText(tr("Zbývá: {}").format(names) if names else tr("Nic nechybí"))
        self._icon.show_icon("note" if names else "done", "muted" if names else "success")


def _wrapped(text: str, kind: str = "") -> PlainLabel:
    label = PlainLabel(text, kind)
    label.setWordWrap(True)
    return label
