"""A drawn form and a record bound by name: the fields are those for which the form has an input."""

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.problems import Problem, by_weight
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.services.purposes import purpose_of
from kkc_desktop.ui import binding
from kkc_desktop.ui.enter_moves_on import EnterMovesOn, bring_into_view
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.timed_edit import TimedEdit

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")

RECORD_FIELD = "record_field"
"""The property of an input that says which field of which record it shows: Contact.subject."""


class RecordForm(QObject, Generic[Record]):
    """Shows a record in the inputs of a compiled form and reads it back.

    Several forms may share one record: `for form in forms: record = form.read(record)`. An input
    nobody touched gives back exactly what was shown, also where the screen says less.
    """

    changed = Signal()
    """Whatever the person changed in any input; showing a record does not count."""

    def __init__(
        self, ui: object, record_type: type[Record], now: Callable[[], datetime] | None = None
    ) -> None:
        """Binds the inputs; `now` is the clock for typed days and moments."""
        super().__init__()
        self._inputs: dict[str, QWidget] = {}
        for field in fields(record_type):
            widget = getattr(ui, field.name, None)
            if isinstance(widget, QWidget) and binding.is_input(widget):
                self._inputs[field.name] = widget
        self._shown: dict[str, tuple[object, object]] = {}
        self._is_showing = False
        self._enter = EnterMovesOn(self)
        self.marked: set[str] = set()
        for name, widget in self._inputs.items():
            if now and isinstance(widget, TimedEdit):
                widget.set_now(now)
            binding.set_limit(widget, longest(record_type, name))
            purpose = purpose_of(record_type.__name__, name)
            widget.setWhatsThis(purpose.whole if purpose else "")  # Shift+F1 shows it
            widget.setProperty(RECORD_FIELD, f"{record_type.__name__}.{name}")
            self._enter.watch(widget)
            binding.edited(widget).connect(self._tell_changed)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the bound fields in the record's order."""
        return tuple(self._inputs)

    def input_of(self, field: str) -> QWidget:
        """The input of a bound field."""
        return self._inputs[field]

    def show(self, record: Record) -> None:
        """Shows the record; what was typed before is gone, marks included."""
        self._is_showing = True
        for name, widget in self._inputs.items():
            value = getattr(record, name)
            binding.write(widget, value)
            self._shown[name] = (binding.read(widget), value)
        self._is_showing = False
        self.show_problems(())

    def read(self, record: Record) -> Record:
        """The record with what stands in the inputs; an unreadable input leaves its field alone."""
        return replace(record, **dict(self._readable()))

    def unreadable(self) -> list[Problem]:
        """The inputs whose text cannot be used, each with its Czech sentence."""
        found = []
        for name, widget in self._inputs.items():
            problem = binding.trouble(widget)
            if problem:
                found.append(Problem(field=name, text=problem.text, fix=problem.fix))
        return found

    def unknown_words(self) -> dict[str, int]:
        """How many words of each long text the dictionary does not know."""
        texts = {name: box for name, box in self._inputs.items() if isinstance(box, LongText)}
        return {name: box.count_unknown() for name, box in texts.items()}

    def is_dirty(self) -> bool:
        """Whether anything differs from the record shown last."""
        values = dict(self._readable())
        is_changed = any(values.get(name) != value for name, (_, value) in self._shown.items())
        return is_changed or bool(self.unreadable())

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Marks the inputs of these problems, the weightiest of each, and unmarks all others."""
        weightiest = {problem.field: problem for problem in reversed(by_weight(problems))}
        for problem in self.unreadable():
            weightiest.setdefault(problem.field, problem)
        self.marked = weightiest.keys() & self._inputs.keys()
        for name, widget in self._inputs.items():
            if name in self.marked:
                problem = weightiest[name]
                mark(widget, problem.level, tr(problem.text), tr(problem.fix))
            else:
                unmark(widget)

    def focus(self, field: str) -> bool:
        """Puts the cursor into the field and scrolls to it; False if the form has no such field."""
        widget = self._inputs.get(field)
        if widget is None:
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()
        bring_into_view(widget)
        return True

    def focused_field(self) -> str:
        """The field the cursor stands in, or an empty name."""
        for name, widget in self._inputs.items():
            focused = widget.window().focusWidget()
            if focused is widget or (focused and widget.isAncestorOf(focused)):
                return name
        return ""

    def set_read_only(self, is_read_only: bool) -> None:
        """Lets the person only look and copy, or edit again."""
        for widget in self._inputs.values():
            binding.set_read_only(widget, is_read_only)

    def _readable(self) -> Iterable[tuple[str, object]]:
        """The value of each input that can be read."""
        for name, widget in self._inputs.items():
            try:
                value = binding.read(widget)
            except Unreadable:
                continue
            if name in self._shown and self._shown[name][0] == value:
                value = self._shown[name][1]
            yield name, value

    def _tell_changed(self) -> None:
        if not self._is_showing:
            self.changed.emit()
