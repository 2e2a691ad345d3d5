"""A dialog of a few labelled inputs that performs one act; what is refused stays typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.ui.binding import trouble
from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel


class EntryDialog(QDialog):
    """Enter goes from input to input and never performs the act, Ctrl+Enter does; Esc goes back.

    A heir adds its inputs with `add` and calls the service in `perform_act`.
    """

    def __init__(
        self,
        icon_name: str,
        question: str,
        explanation: str,
        act: str,
        *,
        width: int = 520,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(question)
        self.setAccessibleDescription(explanation)
        self.setMinimumWidth(width)
        set_kind(self, "dialog")
        self.inputs: dict[str, QWidget] = {}
        self._labels: dict[str, PlainLabel] = {}
        self.hint_label = PlainLabel("", "hint")
        self.hint_label.setWordWrap(True)
        self._explanation = PlainLabel(explanation, "second-line")
        self._explanation.setWordWrap(True)
        self._explanation.setVisible(bool(explanation))
        self._enter = EnterMovesOn(self)
        self.back_button = QPushButton(tr("Zpět  Esc"))
        self.back_button.setAccessibleName(tr("Zpět, Esc"))
        self.act_button = QPushButton()
        self.name_act(act)
        set_kind(self.back_button, "secondary")
        for button in (self.back_button, self.act_button):
            button.setAutoDefault(False)
        self.back_button.clicked.connect(self.reject)
        self.act_button.clicked.connect(self.perform)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.perform)
        self._lay_out(icon_name, question)

    def add(self, name: str, label: str, field: QWidget, limit: int = 0) -> None:
        """Adds an input under the field's own name; the label carries its mnemonic."""
        words = PlainLabel(label, "field-label")
        words.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label.replace("&", ""))
        self.put_in(words, field)
        self.inputs[name], self._labels[name] = field, words
        self._enter.watch(field)
        if limit and isinstance(field, QLineEdit):
            limit_line(field, limit)

    def put_in(self, words: PlainLabel, field: QWidget) -> None:
        """Puts the label beside its input."""
        row = self.grid.rowCount()
        self.grid.addWidget(words, row, 0, alignment=Qt.AlignmentFlag.AlignTop)
        words.setMinimumHeight(32)
        self.grid.addWidget(field, row, 1)

    def name_act(self, words: str, kind: str = "primary") -> None:
        """Names the act of the dialog."""
        self.act_button.setText(f"{words}  Ctrl+Enter")
        self.act_button.setAccessibleName(f"{words}, Ctrl+Enter")
        set_kind(self.act_button, kind)

    def show_row(self, name: str, *, is_visible: bool) -> None:
        """Shows or hides an input with its label."""
        self.inputs[name].setVisible(is_visible)
        self._labels[name].setVisible(is_visible)

    def perform(self) -> None:
        """Does the act; what is missing is said at its input and keeps the dialog open."""
        self.forget_problems()
        asked = ((n, field) for n, field in self.inputs.items() if field.isVisibleTo(self))
        faults = ((name, trouble(field)) for name, field in asked)
        unread = [Problem(field=name, text=f.text, fix=f.fix) for name, f in faults if f]
        if unread:
            self.show_problems(tuple(unread))
            return
        try:
            self.perform_act()
        except NotComplete as refusal:
            self.show_problems(refusal.problems)
        except KkcError as error:
            show_error(self, error)
        else:
            self.accept()

    def perform_act(self) -> None:
        """Calls the service; refused with NotComplete whose problems name the inputs."""
        raise NotImplementedError

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Marks the inputs and leads to the first of them."""
        for problem in problems:
            if problem.field in self.inputs:
                mark(self.inputs[problem.field], Level.ERROR, tr(problem.text), tr(problem.fix))
        first = problems[0]
        self.hint_label.setText(f"{tr(first.text)} {tr(first.fix)}".strip())
        set_tone(self.hint_label, "error")
        if first.field in self.inputs:
            self.inputs[first.field].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_problems(self) -> None:
        """Takes the marks off again."""
        for field in self.inputs.values():
            unmark(field)
        self.hint_label.setText("")
        set_tone(self.hint_label, "")

    def _lay_out(self, icon_name: str, question: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(icon_name, "accenttext", 24))
        title = PlainLabel(question, "block-title")
        title.setWordWrap(True)
        head.addWidget(title, 1)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.body.addLayout(self.grid)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch()
        self.foot.addWidget(self.act_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._explanation)
        column.addLayout(self.body, 1)
        column.addWidget(self.hint_label)
        column.addLayout(self.foot)
