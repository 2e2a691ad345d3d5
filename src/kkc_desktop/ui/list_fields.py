"""The input of one field of an edited list, made from the description of the field."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from kkc_desktop.domain.list_schema import FieldKind, ListField, Value
from kkc_desktop.domain.list_text import BETWEEN, read_value, value_text
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.problem_mark import unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_read_only
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.long_text import LongText

_LONG_HEIGHT = 108
_CHOICES_HEIGHT = 108
_MANY_WORDS = 2_000


class FieldInput(QObject):
    """Shows and reads one value. Signal edited() when the person changed it."""

    edited = Signal()

    def __init__(self, known: ListField, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.known = known
        self.widget = _widget(known, now)
        self.widget.setObjectName(known.name)
        self.widget.setAccessibleName(tr(known.label))
        _changed(self.widget).connect(self.edited)

    def show(self, value: Value) -> None:
        """Shows the value."""
        unmark(self.widget)
        match self.widget:
            case QCheckBox():
                self.widget.setChecked(value is True)
            case QListWidget():
                _tick(self.widget, value if isinstance(value, tuple) else ())
            case CodeListCombo():
                choices = self.known.choices
                self.widget.set_value(choices[str(value)] if choices and value else None)
            case DayEdit():
                self.widget.set_day(value if isinstance(value, date) else None)
            case LongText():
                self.widget.set_value(str(value or ""))
            case QLineEdit():
                self.widget.setText(value_text(self.known, value))
                self.widget.setCursorPosition(0)

    def read(self, today: date) -> Value:
        """The value as typed; refused with Unreadable."""
        match self.widget:
            case QCheckBox():
                return self.widget.isChecked()
            case QListWidget():
                return _ticked(self.widget)
            case CodeListCombo():
                chosen = self.widget.value()
                return str(getattr(chosen, "name", ""))
            case DayEdit():
                return self.widget.day()
            case LongText():
                return self.widget.value()
            case QLineEdit():
                return read_value(self.known, self.widget.text(), today)
        raise Unreadable("Pole nelze přečíst.", "")

    def set_read_only(self, *, read_only: bool) -> None:
        """Lets the person only look."""
        if isinstance(self.widget, QCheckBox | QListWidget):
            self.widget.setEnabled(not read_only)
        elif isinstance(self.widget, CodeListCombo):
            self.widget.set_read_only(read_only)
        elif isinstance(self.widget, LongText | QLineEdit):
            self.widget.setReadOnly(read_only)
            set_read_only(self.widget, read_only=read_only)


def _widget(known: ListField, now: Callable[[], datetime]) -> QWidget:
    match known.kind:
        case FieldKind.YES_NO:
            return QCheckBox(tr(known.label))
        case FieldKind.DAY:
            day = DayEdit()
            day.set_now(now)
            day.set_term(True)
            return day
        case FieldKind.LONG_TEXT:
            box = LongText()
            box.set_limit(known.limit)
            box.setFixedHeight(_LONG_HEIGHT)
            return box
        case FieldKind.CHOICE:
            combo = CodeListCombo()
            combo.set_choices(known.choices or ())
            return combo
        case FieldKind.CHOICES:
            return _tick_list(known)
        case _:
            line = QLineEdit()
            limit_line(line, _MANY_WORDS if known.kind is FieldKind.WORDS else known.limit)
            if known.kind is FieldKind.WORDS:
                line.setPlaceholderText(tr("slovo{}jiné slovo").format(BETWEEN))
            return line


def _changed(widget: QWidget) -> SignalInstance:
    match widget:
        case QCheckBox():
            return widget.toggled
        case QListWidget():
            return widget.itemChanged
        case CodeListCombo():
            return widget.currentIndexChanged
        case _:
            assert isinstance(widget, QLineEdit | LongText), "every other input is a text"
            return widget.textChanged


def _tick_list(known: ListField) -> QListWidget:
    ticks = QListWidget()
    set_kind(ticks, "ticks")
    ticks.setFixedHeight(_CHOICES_HEIGHT)
    for member in known.choices or ():
        item = QListWidgetItem(tr(member.label), ticks)
        item.setData(Qt.ItemDataRole.UserRole, member.name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
    return ticks


def _tick(ticks: QListWidget, names: tuple[str, ...]) -> None:
    for number in range(ticks.count()):
        item = ticks.item(number)
        is_on = item.data(Qt.ItemDataRole.UserRole) in names
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
    ticks.setCurrentRow(0)


def _ticked(ticks: QListWidget) -> tuple[str, ...]:
    items = (ticks.item(number) for number in range(ticks.count()))
    return tuple(
        str(item.data(Qt.ItemDataRole.UserRole))
        for item in items
        if item.checkState() is Qt.CheckState.Checked
    )
