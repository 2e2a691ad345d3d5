"""The form of one item of an edited list, drawn from the list's description."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.list_row import ListRow
from kkc_desktop.domain.list_schema import ListSchema, Value
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.typed_text import Unreadable, clean_text
from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.list_fields import FieldInput
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_read_only
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_LONGEST_CODE = 40


class ListForm(QScrollArea):
    """Shows one item. Signal changed() while somebody writes."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._schema: ListSchema | None = None
        self._shown: tuple[str, dict[str, Value]] = ("", {})
        self._is_showing = False
        self.inputs: dict[str, FieldInput] = {}
        self.code = QLineEdit()
        self._enter = EnterMovesOn(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_schema(self, schema: ListSchema) -> None:
        """Draws the inputs of this list."""
        if schema is self._schema:
            return
        self._schema = schema
        self.code = QLineEdit()
        self.code.setObjectName("code")
        self.code.setAccessibleName(schema.code_label)
        limit_line(self.code, _LONGEST_CODE)
        self.code.textChanged.connect(self._tell)
        self._enter.watch(self.code)
        self.inputs = {each.name: FieldInput(each, self._now) for each in schema.fields}
        holder = QWidget()
        set_kind(holder, "scrolled")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(3)
        if schema.may_add:
            self._add(column, schema.code_label, self.code)
        for each in self.inputs.values():
            each.edited.connect(self._tell)
            self._enter.watch(each.widget)
            label = (
                f"{tr(each.known.label)}\u00a0*" if each.known.is_needed else tr(each.known.label)
            )
            self._add(column, "" if isinstance(each.widget, QCheckBox) else label, each.widget)
        column.addStretch()
        self.setWidget(holder)

    def show_row(self, row: ListRow | None, *, read_only: bool) -> None:
        """Shows the item; None is a new one."""
        assert self._schema is not None, "the list comes before its items"
        self._is_showing = True
        values = self._schema.filled(row.values if row is not None else {})
        self.code.setText(row.code if row is not None else "")
        unmark(self.code)
        is_known = row is not None or read_only
        self.code.setReadOnly(is_known)
        set_read_only(self.code, read_only=is_known)
        for name, each in self.inputs.items():
            each.show(values[name])
            each.set_read_only(read_only=read_only)
        self._is_showing = False
        self._shown = (self.code.text(), self.read() or values)
        self.verticalScrollBar().setValue(0)

    def is_dirty(self) -> bool:
        """Whether something differs from what was shown."""
        return (self.code.text(), self.read()) != self._shown

    def read(self) -> dict[str, Value] | None:
        """The values as typed; None while one of them cannot be read."""
        try:
            return {name: each.read(self._today()) for name, each in self.inputs.items()}
        except Unreadable:
            return None

    def typed_code(self) -> str:
        """The code as typed."""
        return clean_text(self.code.text()).strip()

    def unreadable(self) -> list[Problem]:
        """What was typed and means nothing."""
        found = []
        for name, each in self.inputs.items():
            try:
                each.read(self._today())
            except Unreadable as error:
                found.append(Problem(field=name, text=error.text, fix=error.fix))
        return found

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Marks the inputs and goes to the first of them."""
        by_field = {problem.field: problem for problem in problems}
        widgets = {"code": self.code, **{n: each.widget for n, each in self.inputs.items()}}
        first = None
        for name, widget in widgets.items():
            problem = by_field.get(name)
            if problem is None:
                unmark(widget)
                continue
            mark(widget, Level.ERROR, tr(problem.text), tr(problem.fix))
            first = first or widget
        if first is not None:
            first.setFocus()
            self.ensureWidgetVisible(first)

    def focus_first(self) -> None:
        """The first input that can be written into."""
        first = next(iter(self.inputs.values())).widget if self.inputs else self.code
        (first if self.code.isReadOnly() else self.code).setFocus()

    def _today(self) -> date:
        return self._now().astimezone(ZONE).date()

    def _tell(self) -> None:
        if not self._is_showing:
            self.changed.emit()

    def _add(self, column: QVBoxLayout, words: str, widget: QWidget) -> None:
        if words:
            label = PlainLabel(words, "field-label")
            label.setBuddy(widget)
            column.addWidget(label)
        column.addWidget(widget)
        column.addSpacing(4)
