"""A new password typed twice, with what it still lacks said while it is being typed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.password_rules import (
    ADVISED_LENGTH,
    LEAST_LENGTH,
    MOST_LENGTH,
    PASSWORD_ADVICE,
    PASSWORD_FIELD,
    check_repeated,
)
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.password_field import PasswordField
from kkc_desktop.ui.password_words import CAPS_LOCK
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_problem
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_LINE = 20
_LENGTH = f"aspoň {LEAST_LENGTH}{HARD}znaků"
_UNCOMMON = "nepatří k\u00a0častým, není v\u00a0něm jméno ani název stanice"
_SAME = "obě hesla stejná"


class NewPasswordForm(QWidget):
    """`problems_of` tells what is wrong with a password typed twice, the gravest finding first.

    Signals: changed() with every letter, submitted() by Enter in the second field.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(
        self,
        problems_of: Callable[[str, str], list[Problem]],
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._problems_of = problems_of
        self.password_field = PasswordField(tr("Nové heslo"))
        self.again_field = PasswordField(tr("Nové heslo znovu"))
        self._length, self._uncommon, self._same = (MessageLine(_LINE, "hint") for _ in range(3))
        self._advice = MessageLine(_LINE, "hint")
        self._lay_out(label or tr("&Nové heslo"))
        self._connect()
        self._follow()

    @property
    def password(self) -> str:
        """The password as typed in the first field."""
        return self.password_field.text()

    @property
    def again(self) -> str:
        """The password as typed in the second field."""
        return self.again_field.text()

    @property
    def lines(self) -> tuple[str, str, str, str]:
        """What stands below the fields."""
        lines = (self._length, self._uncommon, self._advice, self._same)
        return (lines[0].words, lines[1].words, lines[2].words, lines[3].words)

    def accept(self) -> bool:
        """Whether nothing is wrong; else says what, at the field, and puts the caret there."""
        problems = self._problems_of(self.password, self.again)
        if problems:
            self.show_problem(problems[0])
        return not problems

    def show_problem(self, problem: Problem) -> None:
        """Says the problem in the line of its rule and marks its field."""
        is_first = problem.field == PASSWORD_FIELD
        field = self.password_field if is_first else self.again_field
        self._line_of(problem).say(tr(problem.text), "error")
        set_problem(field, "error")
        field.setAccessibleDescription(f"{tr(problem.text)} {tr(problem.fix)}")
        field.selectAll()
        field.setFocus()

    def show_password(self, password: str) -> None:
        """Fills both fields with a password that somebody is to read."""
        for field in (self.password_field, self.again_field):
            field.setText(password)
            field.show_letters()

    def forget(self) -> None:
        """Empties both fields."""
        self.password_field.forget()
        self.again_field.forget()

    def focus_first(self) -> None:
        """The first field."""
        self.password_field.setFocus()

    def _line_of(self, problem: Problem) -> MessageLine:
        if problem.field != PASSWORD_FIELD:
            return self._same
        return self._uncommon if self._has_good_length() else self._length

    def _has_good_length(self) -> bool:
        return LEAST_LENGTH <= len(self.password) <= MOST_LENGTH

    def _follow(self) -> None:
        for field in (self.password_field, self.again_field):
            set_problem(field, "")
            field.setAccessibleDescription("")
        is_long = self._has_good_length()
        found = self._problems_of(self.password, self.password) if is_long else []
        self._length.say(_length_words(self.password), "success" if is_long else "open")
        if found:
            self._uncommon.say(tr(found[0].text), "error")
        else:
            self._uncommon.say(tr(_UNCOMMON), "success" if is_long else "open")
        is_same = bool(self.again) and not check_repeated(self.password, self.again)
        self._same.say(tr(_SAME), "success" if is_same else "open")
        is_advised = is_long and len(self.password) >= ADVISED_LENGTH
        self._advice.say(tr(PASSWORD_ADVICE), "success" if is_advised else "note")
        self.changed.emit()

    def _show_caps_lock(self, is_on: bool) -> None:
        if is_on:
            self._advice.say(tr(CAPS_LOCK), "warning")
        else:
            self._advice.say(tr(PASSWORD_ADVICE), "note")

    def _go_on(self) -> None:
        self.again_field.setFocus()

    def _connect(self) -> None:
        for field in (self.password_field, self.again_field):
            field.textChanged.connect(self._follow)
            field.caps_lock_changed.connect(self._show_caps_lock)
        self.password_field.returnPressed.connect(self._go_on)
        self.again_field.returnPressed.connect(self.submitted)

    def _lay_out(self, label: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(labelled(label, self.password_field))
        column.addWidget(self.password_field)
        for line in (self._length, self._uncommon, self._advice):
            column.addWidget(line)
        column.addSpacing(6)
        column.addWidget(labelled(tr("Nové heslo &znovu"), self.again_field))
        column.addWidget(self.again_field)
        column.addWidget(self._same)


def labelled(words: str, field: PasswordField) -> PlainLabel:
    """The label above the field; its mnemonic leads there."""
    label = PlainLabel(words, "field-label")
    label.setBuddy(field)
    return label


def _length_words(password: str) -> str:
    if not password:
        return tr(_LENGTH)
    return tr("{}, zapsáno {}").format(
        tr(_LENGTH), counted(len(password), "znak", "znaky", "znaků")
    )
