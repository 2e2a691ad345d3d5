"""A line of text that stands for a value: a day, a moment, an amount."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr

Value = TypeVar("Value")


class TypedEdit(QLineEdit, Generic[Value]):
    """Reads what was typed and writes it tidily when the person leaves the field.

    What cannot be read stays letter by letter as typed, and the field marks itself. A value that
    was shown and not touched is given back exactly, even where its words say less, e.g. seconds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Value | None = None
        self._words_of_value = ""
        self._is_marked = False
        self.editingFinished.connect(self.tidy)

    def value(self) -> Value | None:
        """What the text means; None if it is empty, Unreadable raised if it means nothing."""
        typed = self.text()
        if typed == self._words_of_value:
            return self._value
        return self.parse(typed) if typed.strip() else None

    def set_value(self, value: Value | None) -> None:
        """Shows the value in place of whatever was typed."""
        self._value = value
        self._words_of_value = "" if value is None else self.words(value)
        if self.text() != self._words_of_value:
            self.setText(self._words_of_value)
        self._show_state()

    def parse(self, typed: str) -> Value:
        """What the typed text means; raises Unreadable."""
        raise NotImplementedError

    def words(self, value: Value) -> str:
        """The value as it is shown; `parse` reads it back."""
        raise NotImplementedError

    def problem(self) -> Unreadable | None:
        """Why the text cannot be read; None if it can."""
        try:
            self.value()
        except Unreadable as unreadable:
            return unreadable
        return None

    def is_readable(self) -> bool:
        """Whether the text is empty or means something."""
        return self.problem() is None

    def tidy(self) -> None:
        """Writes a readable value in its usual words, or marks the field."""
        if self.is_readable():
            self.set_value(self.value())
        else:
            self._show_state()

    def _show_state(self) -> None:
        """Marks the field if its text means nothing; takes off only a mark of its own."""
        problem = self.problem()
        if problem:
            mark(self, Level.ERROR, tr(problem.text), tr(problem.fix))
        elif self._is_marked:
            unmark(self)
        self._is_marked = problem is not None
