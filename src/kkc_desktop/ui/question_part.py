"""The card of questions that belongs to the type of an incident, beside its eight answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kkc_desktop.domain.card_answers import CardAnswer, answers_of, kept_answers
from kkc_desktop.domain.card_lines import Question
from kkc_desktop.domain.czech import hard_spaces
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.enter_moves_on import EnterMovesOn, bring_into_view
from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

_MUST = "povinná"
_DONE = "zodpovězeno"
_UNSAID = "neuvedeno"
_NOT_ASKED = "z\u00a0dřívější karty"


class QuestionPart(IncidentPart):
    """Questions with a line for each answer; an answer to a question no longer asked stays below.

    Signals: edited() at every letter; ended() when Enter left the last line.
    """

    edited = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[QLineEdit] = []
        self._questions: tuple[Question, ...] = ()
        self._badges: dict[int, Badge] = {}
        self._is_read_only = False
        self._enter = EnterMovesOn(self)
        self._empty = EmptyState("list", "", "")
        self._title = PlainLabel("", "card-title")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 6, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._area, 1)
        column.addWidget(self._empty, 1)

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers as a notice keeps them, in the order of the card."""
        pairs = zip(self._questions, self.lines, strict=True)
        return kept_answers(
            CardAnswer(question=question.words, answer=clean_text(line.text()))
            for question, line in pairs
        )

    @property
    def share(self) -> str:
        """How many questions are answered, e.g. 2 z 5; empty without questions."""
        count = len(self._questions)
        return tr("{} z\u00a0{}").format(len(self.answers), count) if count else ""

    def show_card(
        self,
        incident_type: IncidentType,
        questions: Sequence[Question],
        kept: Sequence[str],
        *,
        is_read_only: bool,
    ) -> None:
        """Shows the questions of the type with the answers that the notice keeps."""
        answers = {each.question: each.answer for each in answers_of(kept)}
        asked = [" ".join(question.words.split()) for question in questions]
        more = [Question(words=words) for words in answers if words not in asked]
        wanted = (*questions, *more)
        self._is_read_only = is_read_only
        if wanted != self._questions:
            self._questions = wanted
            self._lay_out(len(questions))
        for question, line in zip(self._questions, self.lines, strict=True):
            text = answers.get(" ".join(question.words.split()), "")
            if line.text() != text:
                line.setText(text)
            line.setReadOnly(is_read_only)
            line.setPlaceholderText(tr(_UNSAID) if is_read_only else "")
            unmark(line)
        self._title.setText(tr("Karta otázek: {}").format(tr(incident_type.label)))
        self._show_emptiness(incident_type)
        self._follow()

    def show_problems(self, missed: Sequence[str]) -> None:
        """Marks the lines of these questions and no others."""
        for question, line in zip(self._questions, self.lines, strict=True):
            if question.words in missed:
                mark(
                    line, Level.WARNING, tr("Na povinnou otázku chybí odpověď."), tr("Zeptejte se.")
                )
            else:
                unmark(line)

    def focus_first(self) -> None:
        """Puts the caret into the first line without an answer, else into the first one."""
        empty = [line for line in self.lines if not line.text().strip()]
        self._focus(next(iter(empty or self.lines), None))

    def focus_question(self, words: str) -> None:
        """Puts the caret into the line of this question."""
        pairs = zip(self._questions, self.lines, strict=True)
        self._focus(next((line for question, line in pairs if question.words == words), None))

    def _focus(self, line: QLineEdit | None) -> None:
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(line)

    def _lay_out(self, asked_count: int) -> None:
        self.lines, self._badges = [], {}
        rows = QWidget()
        set_kind(rows, "scrolled")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 8, 4)
        column.setSpacing(10)
        for number, question in enumerate(self._questions):
            column.addLayout(self._row(number, question, is_asked=number < asked_count))
        column.addStretch()
        self._area.setWidget(rows)
        if self.lines:
            self.lines[-1].returnPressed.connect(self.ended)

    def _row(self, number: int, question: Question, *, is_asked: bool) -> QVBoxLayout:
        words = hard_spaces(question.words)
        label = PlainLabel(words, "strong" if question.is_mandatory else "")
        label.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label, 1)
        if question.is_mandatory:
            self._badges[number] = Badge(tr(_MUST), "warning")
            head.addWidget(self._badges[number], 0, Qt.AlignmentFlag.AlignTop)
        elif not is_asked:
            head.addWidget(PlainLabel(tr(_NOT_ASKED), "second-line"))
        line = QLineEdit()
        set_kind(line, "event")
        must = f", {tr(_MUST)}" if question.is_mandatory else ""
        line.setAccessibleName(f"{words}{must}")
        label.setBuddy(line)
        limit_line(line, longest(Notice, "card_answers") - len(question.words) - 1)
        if number + 1 < len(self._questions):
            self._enter.watch(line)
        line.textEdited.connect(self._tell)
        self.lines.append(line)
        row = QVBoxLayout()
        row.setSpacing(3)
        row.addLayout(head)
        row.addWidget(line)
        return row

    def _tell(self) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        """Says of each mandatory question whether it still waits."""
        for number, badge in self._badges.items():
            is_answered = bool(self.lines[number].text().strip())
            badge.show_state(
                tr(_DONE) if is_answered else tr(_MUST), "success" if is_answered else "warning"
            )

    def _show_emptiness(self, incident_type: IncidentType) -> None:
        is_empty = not self._questions
        self._area.setVisible(not is_empty)
        self._title.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        if incident_type is IncidentType.NOT_CHOSEN:
            self._empty.show_words(
                "list",
                tr("Druh události není určen"),
                tr("Karta otázek se ukáže podle zvoleného druhu."),
            )
        else:
            self._empty.show_words(
                "list",
                tr("Tento druh kartu otázek nemá"),
                tr("Otázky kteréhokoli druhu může doplnit vedoucí ve Správě."),
            )
