"""The seven questions below a long text: which it seems to answer, and a way to each of them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kkc_desktop.domain.seven_questions import QUESTIONS, answers_in, heading_of
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.long_text import LongText

ASK_KEY = "F7"
_ASKS = f"Zapíše otázku na konec textu ({ASK_KEY})"
_SHOWS = "Ukáže odpověď v\u00a0textu"


class QuestionRow(QWidget):
    """Only a reminder. A click shows where the text answers, or writes the question at its end.

    F7 anywhere in `area` asks the next question that is still open.
    """

    def __init__(self, box: LongText, area: QWidget) -> None:
        super().__init__()
        self._box = box
        self._open: list[str] = []
        self.chips = {question: QPushButton() for question in QUESTIONS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for question, chip in self.chips.items():
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(partial(self.go_to, question))
            row.addWidget(chip)
        row.addStretch()
        shortcut = QShortcut(QKeySequence(ASK_KEY), area)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.ask_next)
        self.refresh()

    def refresh(self) -> None:
        """Shows which of the seven questions the text seems to answer."""
        answered = answers_in(self._box.value())
        self._open = [question for question in QUESTIONS if question not in answered]
        for question, chip in self.chips.items():
            is_open = question in self._open
            chip.setText(f"{'○' if is_open else '✓'} {question}")
            set_kind(chip, "question", "warning" if is_open else "success")
            words = tr(_ASKS) if is_open else tr(_SHOWS)
            set_tip(chip, words)
            chip.setAccessibleName(f"{question}: {words}")

    def go_to(self, question: str) -> None:
        """Selects the answer, or puts the caret behind the question written at the end."""
        place = answers_in(self._box.value()).get(question)
        if place is None:
            self._ask(question)
            return
        cursor = self._box.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        self._show(cursor)

    def ask_next(self) -> None:
        """Writes the next open question, beginning behind the one that the caret stands at."""
        self.refresh()
        if not self._open or self._box.isReadOnly():
            return
        before = self._box.value()[: self._box.textCursor().position()]
        asked = [each for each in self._open if before.endswith(heading_of(each))]
        place = self._open.index(asked[0]) + 1 if asked else 0
        self._ask(self._open[place % len(self._open)])

    def _ask(self, question: str) -> None:
        if self._box.isReadOnly():
            return
        text, heading = self._box.value(), heading_of(question)
        cursor = self._box.textCursor()
        if heading in text:
            cursor.setPosition(text.index(heading) + len(heading))
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            gap = "\n" if text and not text.endswith("\n") else ""
            self._box.insert_apart(f"{gap}{heading}", cursor)
        self._show(cursor)

    def _show(self, cursor: QTextCursor) -> None:
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._box.setTextCursor(cursor)
        self._box.ensureCursorVisible()
