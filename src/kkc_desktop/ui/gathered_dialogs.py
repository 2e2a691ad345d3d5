"""The short questions of the safe zone: head count, leaving, somebody sought."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.gathering_register import DESTINATIONS
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.text_limits import LINE
from kkc_desktop.domain.typed_text import Unreadable, clean_text
from kkc_desktop.ui import binding
from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.age_edit import AgeEdit
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.free_combo import FreeCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.typed_edit import TypedEdit

_WIDTH = 460
_MOST_COUNTED = 99_999


class CountEdit(TypedEdit[int]):
    """How many people were counted."""

    def parse(self, typed: str) -> int:
        """The number typed."""
        text = "".join(typed.split())
        if not text.isdecimal() or int(text) > _MOST_COUNTED:
            raise Unreadable("To není počet lidí.", "Zapište celé číslo, třeba 47.")
        return int(text)

    def words(self, value: int) -> str:
        """The bare number."""
        return str(value)


class GatheredDialog(QDialog):
    """Fields under each other with an act; what is refused is said and stays typed.

    Ctrl+Enter does the act, Esc goes back. A subclass fills the fields and says what to perform.
    """

    def __init__(
        self, icon: str, question: str, explanation: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(question)
        self.setAccessibleDescription(explanation)
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.fields: dict[str, QWidget] = {}
        self.hint = PlainLabel("", "second-line")
        self.hint.setWordWrap(True)
        self.act_button = _button("", "primary")
        self.back_button = _button("Zpět  Esc", "secondary")
        self.back_button.setAccessibleName("Zpět, Esc")
        self._enter = EnterMovesOn(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(3)
        self._left = QHBoxLayout()
        self._left.setSpacing(8)
        self._lay_out(icon, question, explanation)
        self.act_button.clicked.connect(self.perform)
        self.back_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.perform)

    def act(self) -> None:
        """What the dialog is for; it may refuse."""
        raise NotImplementedError

    def perform(self) -> None:
        """Does the act; what is missing is said at its field and keeps the dialog open."""
        unreadable = [(name, binding.trouble(widget)) for name, widget in self.fields.items()]
        wrong = [Problem(field=n, text=p.text, fix=p.fix) for n, p in unreadable if p]
        if wrong:
            self._show_missing(wrong[0])
            return
        try:
            self.act()
        except NotComplete as refusal:
            self._show_missing(refusal.problems[0])
        except KkcError as error:
            show_error(self, error)
        else:
            self.accept()

    def add_field(self, name: str, words: str, field: QWidget) -> None:
        """Puts a field with its label under the others."""
        label = PlainLabel(words, "field-label")
        label.setBuddy(field)
        field.setObjectName(name)
        if isinstance(field, QLineEdit):
            limit_line(field, LINE)
        self.fields[name] = field
        self._enter.watch(field)
        self._rows.addWidget(label)
        self._rows.addWidget(field)
        self._rows.addSpacing(7)

    def add_words(self, words: str, kind: str = "") -> PlainLabel:
        """Puts words under the fields."""
        label = PlainLabel(words, kind)
        label.setWordWrap(True)
        self._rows.addWidget(label)
        return label

    def add_button(self, button: QPushButton) -> None:
        """Puts another act at the left of the buttons."""
        self._left.addWidget(button)

    def name_act(self, words: str, key: str = "Ctrl+Enter", kind: str = "primary") -> None:
        """Names the act of the dialog."""
        self.act_button.setText(f"{words}  {key}")
        self.act_button.setAccessibleName(f"{words}, {key}")
        set_kind(self.act_button, kind)

    def text(self, name: str) -> str:
        """What stands in a line."""
        field = self.fields[name]
        if isinstance(field, FreeCombo):
            return field.value()
        assert isinstance(field, QLineEdit), "only lines are asked for their text"
        return clean_text(field.text()).strip()

    def _show_missing(self, problem: Problem) -> None:
        field = self.fields.get(problem.field)
        for each in self.fields.values():
            unmark(each)
        self.hint.setText(f"{problem.text} {problem.fix}")
        set_tone(self.hint, "error")
        if field is not None:
            mark(field, Level.ERROR, problem.text, problem.fix)
            field.setFocus()

    def _lay_out(self, icon: str, question: str, explanation: str) -> None:
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(IconLabel(icon, "accenttext", 24), alignment=Qt.AlignmentFlag.AlignTop)
        asked = PlainLabel(question, "block-title")
        asked.setWordWrap(True)
        title.addWidget(asked, 1)
        told = PlainLabel(explanation, "second-line")
        told.setWordWrap(True)
        told.setVisible(bool(explanation))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addLayout(self._left)
        buttons.addStretch()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.act_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(title)
        column.addWidget(told)
        column.addLayout(self._rows)
        column.addWidget(self.hint)
        column.addLayout(buttons)


class CountDialog(GatheredDialog):
    """F7: how many were counted; Enter writes it."""

    def __init__(
        self, expected: int, perform: Callable[[int, str], None], parent: QWidget | None = None
    ) -> None:
        explanation = (
            f"V\u00a0evidenci je teď {expected}. Zapište, kolik jste jich napočítali; rozdíl se"
            " ukáže a\u00a0zapíše do deníku."
        )
        super().__init__("measures", "Kolik lidí je ve středisku?", explanation, parent)
        self._perform = perform
        self.counted = CountEdit()
        self.note = QLineEdit()
        self.add_field("counted", "&Napočítáno", self.counted)
        self.add_field("note", "&Poznámka", self.note)
        self.name_act("Zapsat počet")
        self.counted.removeEventFilter(self._enter)  # one number, so Enter is enough
        self.counted.returnPressed.connect(self.perform)
        self.counted.setFocus()

    def act(self) -> None:
        """Writes the count."""
        value = self.counted.value()
        if value is None:
            text = "Není zapsáno, kolik lidí jste napočítali."
            raise NotComplete((Problem(field="counted", text=text, fix="Zapište číslo."),))
        self._perform(value, self.text("note"))


Departing = tuple[str, Sequence[str]]
"""The words of a choice and the ids of the people it stands for."""


class DepartureDialog(GatheredDialog):
    """Who leaves, where and when; without a time they leave now.

    `perform` gets the chosen ids, the place and the moment.
    """

    def __init__(
        self,
        question: str,
        choices: Sequence[Departing],
        now: Callable[[], datetime],
        perform: Callable[[Sequence[str], str, datetime | None], None],
        parent: QWidget | None = None,
        *,
        is_final: bool = False,
    ) -> None:
        explanation = "Zapíše se, kam a\u00a0v\u00a0kolik odjeli; v\u00a0evidenci zůstanou."
        super().__init__("hand-over", question, explanation, parent)
        self._perform = perform
        self._choices = list(choices)
        self.who = CodeListCombo()
        self.who.set_choices([(n, words) for n, (words, _) in enumerate(choices)])
        self.who.set_value(0)
        self.where = FreeCombo()
        self.where.set_choices([(each, each) for each in DESTINATIONS])
        self.where.set_value("")
        self.where.set_limit(LINE)
        self.left_at = MomentEdit()
        self.left_at.set_now(now)
        self.left_at.set_clock_only(True)
        self.left_at.setPlaceholderText("teď")
        self.add_field("people", "Kdo o&djíždí", self.who)
        self.add_field("left_to", "&Kam", self.where)
        self.add_field("left_at", "&V\u00a0kolik (F9 teď)", self.left_at)
        self.name_act(
            "Ukončit pobyt všech" if is_final else "Zapsat odjezd",
            kind="danger" if is_final else "primary",
        )
        (self.where if len(self._choices) == 1 else self.who).setFocus()

    def act(self) -> None:
        """Writes the departure."""
        number = self.who.value()
        chosen = self._choices[number][1] if isinstance(number, int) else ()
        self._perform(chosen, self.text("left_to"), self.left_at.value())


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What was typed about somebody sought."""

    description: str
    apparent_age: int | None
    came_from: str
    seeker: str
    seeker_contact: str


class SeekDialog(GatheredDialog):
    """Somebody asks for a person: who is sought, who asks and where to tell them."""

    def __init__(
        self,
        perform: Callable[["Sought"], None],
        parent: QWidget | None = None,
    ) -> None:
        explanation = (
            "Zapište, jak ji popisuje ten, kdo hledá; program jen navrhne, kdo by to mohl být."
        )
        super().__init__("search", "Koho hledají?", explanation, parent)
        self._perform = perform
        self.age = AgeEdit()
        for name, words in (("description", "&Jméno nebo popis"), ("came_from", "&Odkud")):
            self.add_field(name, words, QLineEdit())
        self.add_field("apparent_age", "&Věk asi", self.age)
        self.add_field("seeker", "Kdo &hledá", QLineEdit())
        self.add_field("seeker_contact", "&Spojení na něj", QLineEdit())
        self.name_act("Zapsat dotaz")
        self.fields["description"].setFocus()

    def act(self) -> None:
        """Stores the question."""
        self._perform(
            Sought(
                description=self.text("description"),
                apparent_age=self.age.value(),
                came_from=self.text("came_from"),
                seeker=self.text("seeker"),
                seeker_contact=self.text("seeker_contact"),
            )
        )


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button
