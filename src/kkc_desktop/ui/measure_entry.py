"""The line for a new measure and the one for a change of a measure, both filled by keyboard."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.enter_moves_on import EnterMovesOn, is_plain_enter
from kkc_desktop.ui.line_limit import limit_line, too_long
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.side_form import SideForm
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.deadline_edit import DeadlineEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_DUE_WIDTH, _OWNER_WIDTH, _ONE_ROW = 116, 190, 600
_NO_LIMIT = 16_777_215


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedMeasure:
    """A new measure as typed."""

    text: str
    owner: str
    due_at: datetime | None
    plan_line: str


class MeasureEntry(QWidget):
    """Text, owner, deadline; Enter goes on and, in the deadline, hands the measure over.

    Signals: entered() when it can be read, typed() at every keystroke.
    """

    entered = Signal()
    typed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan_line = ""
        self.text = _line(tr("Nové opatření: co udělat"), tr("Nové opatření"), "text")
        self.owner = _line(tr("Nové opatření: kdo"), tr("kdo, prázdné = nikdo"), "owner")
        self.due = _due(tr("Nové opatření: do kdy, například 1730 nebo +30"), now)
        self._enter = EnterMovesOn(self)
        for line in (self.text, self.owner):
            self._enter.watch(line)
        for line in (self.text, self.owner, self.due):
            line.textEdited.connect(self.typed)
        self.due.installEventFilter(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._lay_out(is_wide=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row where there is room for it."""
        super().resizeEvent(event)
        self._lay_out(is_wide=event.size().width() >= _ONE_ROW)

    def entry(self) -> TypedMeasure:
        """The measure as typed; Unreadable raised if its deadline cannot be read."""
        text = clean_text(self.text.text()).strip()
        return TypedMeasure(
            text=text,
            owner=clean_text(self.owner.text()).strip(),
            due_at=self.due.moment(),
            plan_line=self._plan_line,
        )

    def begin_from(self, words: str, due_at: datetime | None) -> None:
        """Takes over a line of the plan card; who does it is asked."""
        self._plan_line = words
        self.text.setText(words)
        self.due.set_moment(due_at)
        self.owner.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_typed(self) -> bool:
        """Whether something stands here that nobody has entered yet."""
        return bool(self.text.text().strip())

    def clear_entry(self) -> None:
        """Empties the line for the next one."""
        self._plan_line = ""
        self.text.clear()
        self.owner.clear()
        self.due.set_moment(None)
        unmark(self.text)

    def kept_words(self) -> dict[str, str]:
        """What stands in the line, letter by letter, for a draft."""
        return {
            "measure_text": self.text.text(),
            "measure_owner": self.owner.text(),
            "measure_due": self.due.text(),
            "measure_plan": self._plan_line,
        }

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts a kept line back."""
        self.text.setText(kept.get("measure_text", ""))
        self.owner.setText(kept.get("measure_owner", ""))
        self.due.setText(kept.get("measure_due", ""))
        self._plan_line = kept.get("measure_plan", "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the deadline ends the line."""
        if is_plain_enter(event):
            self.enter_measure()
            return True
        return super().eventFilter(watched, event)

    def enter_measure(self) -> None:
        """Hands the measure over, or leads to what is missing or cannot be read."""
        if not self.is_typed():
            mark(
                self.text,
                Level.ERROR,
                tr("Není zapsáno, co se má udělat."),
                tr("Napište pár slov."),
            )
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        unmark(self.text)
        long = next((line for line in (self.text, self.owner) if too_long(line)), None)
        wrong = long or (None if self.due.is_readable() else self.due)
        if wrong is None:
            self.entered.emit()
            return
        self.due.tidy()
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        wrong.selectAll()

    def _lay_out(self, *, is_wide: bool) -> None:
        for widget in (self.text, self.owner, self.due):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.text, 0, 0, 1, 1 if is_wide else 3)
        self._grid.addWidget(self.owner, 0 if is_wide else 1, 1 if is_wide else 0)
        self._grid.addWidget(self.due, 0 if is_wide else 1, 2)
        self.owner.setMinimumWidth(_OWNER_WIDTH if is_wide else 0)
        self.owner.setMaximumWidth(_OWNER_WIDTH if is_wide else _NO_LIMIT)


class MeasureChange(SideForm):
    """Owner, deadline, state and result of one measure; Enter goes on and, at the end, saves.

    Signals: saved() when it can be read, left() on Esc or the button back, typed() at every change.
    """

    saved = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure: Measure | None = None
        self.title = PlainLabel("", "medium")
        self.title.setWordWrap(True)
        self.owner = _line(tr("Opatření: kdo"), tr("kdo, prázdné = nikdo"), "owner")
        self.due = _due(tr("Opatření: do kdy, například 1730 nebo +30"), now)
        self.state = CodeListCombo()
        self.state.set_choices(MeasureState)
        self.state.setAccessibleName(tr("Opatření: stav"))
        self.result = _line(
            tr("Opatření: výsledek nebo důvod zrušení"), tr("výsledek, důvod"), "result"
        )
        self.save_button = _button(tr("Uložit"), "primary")
        self.take_button = _button(tr("Převzít"), "secondary")
        self.back_button = _button(tr("Zpět"), "secondary")
        self._enter = EnterMovesOn(self)
        for widget in (self.owner, self.due, self.state):
            self._enter.watch(widget)
        for line in (self.owner, self.due, self.result):
            line.textEdited.connect(self.typed)
        self.result.installEventFilter(self)
        self.save_button.clicked.connect(self.enter)
        self.back_button.clicked.connect(self.left)
        self._lay_out()

    def show_measure(self, measure: Measure, state: MeasureState | None = None) -> None:
        """Shows the measure to be changed; `state` is where it is to go at once."""
        self.measure = measure
        self.title.setText(tr("Opatření č.\u00a0{}: {}").format(measure.number, measure.text))
        self.owner.setText(measure.owner)
        self.due.set_moment(measure.due_at)
        self.state.set_value(state or measure.state)
        self.result.setText(measure.result)
        unmark(self.result)
        first = self.result if state is not None else self.owner
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def kept_words(self) -> dict[str, str]:
        """What differs from the stored measure, letter by letter, for a draft."""
        measure = self.measure
        if measure is None or self.isHidden():
            return {}
        typed = (self.owner.text(), self.result.text(), self.chosen_state())
        if typed == (measure.owner, measure.result, measure.state):
            return {}
        return {
            "change_id": measure.id,
            "change_owner": self.owner.text(),
            "change_due": self.due.text(),
            "change_state": self.chosen_state().name,
            "change_result": self.result.text(),
        }

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts kept words back, after `show_measure` of the same measure."""
        self.owner.setText(kept["change_owner"])
        self.due.setText(kept["change_due"])
        self.state.set_value(MeasureState[kept["change_state"]])
        self.result.setText(kept["change_result"])

    def show_missing(self, text: str, fix: str) -> None:
        """Says at the result what is missing there."""
        mark(self.result, Level.ERROR, text, fix)
        self.result.setPlaceholderText(text)
        self.result.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_state(self) -> MeasureState:
        """The state chosen."""
        state = self.state.value()
        assert isinstance(state, MeasureState), "the list offers states only"
        return state

    def enter(self) -> None:
        """Hands the change over, or leads to what cannot be read."""
        for line in (self.owner, self.result):
            if too_long(line):
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if not self.due.is_readable():
            self.due.tidy()
            self.due.setFocus(Qt.FocusReason.OtherFocusReason)
            self.due.selectAll()
            return
        self.saved.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self.owner, 0, 0)
        grid.addWidget(self.due, 0, 1)
        grid.addWidget(self.state, 0, 2)
        grid.addWidget(self.result, 1, 0, 1, 3)
        grid.addWidget(self.take_button, 2, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.back_button, 2, 1)
        grid.addWidget(self.save_button, 2, 2)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(grid)


def _line(name: str, prompt: str, field: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(prompt)
    limit_line(line, longest(Measure, field))
    return line


def _due(name: str, now: Callable[[], datetime]) -> DeadlineEdit:
    due = DeadlineEdit()
    due.set_now(now)
    due.setAccessibleName(name)
    due.setPlaceholderText(tr("do kdy, +30"))
    due.setFixedWidth(_DUE_WIDTH)
    return due


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    set_kind(button, kind)
    return button
