"""The list of things or papers on a document, written by keyboard alone."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.document import Thing
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.block_panel import indent_number
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.typed_rest import texts_without_meaning, type_again
from kkc_desktop.ui.widgets.crowns_edit import CrownsEdit
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_PIECES = 9999


class ThingRow(QWidget):
    """One thing in two lines: what it is; its mark, number of pieces and value."""

    entered = Signal()
    """Enter in the last input of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thing: Thing | None = None
        self.description = _line("Popis", "co to je: druh, značka, barva")
        self.identifier = _line("Označení", "výrobní č., č. listiny")
        self.quantity = QSpinBox()
        self.quantity.setRange(1, _MOST_PIECES)
        self.quantity.setSuffix("\u00a0ks")
        self.quantity.setFixedWidth(76)
        self.quantity.setAccessibleName("Počet kusů")
        indent_number(self.quantity)
        self.value_czk = CrownsEdit()
        self.value_czk.setPlaceholderText("hodnota Kč")
        self.value_czk.setAccessibleName("Hodnota v korunách")
        self.value_czk.setFixedWidth(100)
        self.number_label = PlainLabel("", "second-line")
        self.remove_button = QPushButton()
        self._draw_remove_button()
        self._lay_out()
        self.form = RecordForm(self, Thing)
        self.value_czk.installEventFilter(self)

    def show_thing(self, thing: Thing, number: int) -> None:
        """Shows the thing under its number on the paper."""
        self.thing = thing
        self.form.show(thing)
        self.show_number(number)

    def show_number(self, number: int) -> None:
        """Shows the place in the list; screen readers hear it with each input."""
        self.number_label.setText(f"{number}.")
        self.remove_button.setAccessibleName(f"Odebrat {number}. položku")

    def read(self) -> Thing:
        """The thing as typed."""
        assert self.thing is not None, "a row is shown a thing before it is read"
        return self.form.read(self.thing)

    def is_empty(self) -> bool:
        """Whether nothing was typed into the row."""
        words = (self.description.text(), self.identifier.text(), self.value_czk.text())
        return not any(word.strip() for word in words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter at the end of the row is told to the list."""
        if isinstance(event, QKeyEvent) and _is_enter(event):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _draw_remove_button(self) -> None:
        self.remove_button.setIcon(icon("discard"))
        self.remove_button.setToolTip("Odebrat položku (Ctrl+Delete)")
        self.remove_button.setFixedWidth(34)
        set_kind(self.remove_button, "quiet")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 20)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.number_label, 0, 0)
        grid.addWidget(self.description, 0, 1, 1, 4)
        grid.addWidget(self.identifier, 1, 1)
        grid.addWidget(self.quantity, 1, 2)
        grid.addWidget(self.value_czk, 1, 3)
        grid.addWidget(self.remove_button, 1, 4)


class ThingsEditor(QWidget):
    """Rows of things; Enter after the last value opens the next row, Ctrl+Delete takes one away.

    `new_thing(position)` makes an empty thing; it is set before anything is shown.
    """

    changed = Signal()
    left = Signal()
    """Enter at the end of an empty last row: the person is done here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new_thing: Callable[[int], Thing] | None = None
        self._rows: list[ThingRow] = []
        self._is_read_only = False
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self._empty_label = PlainLabel("Žádné položky.", "second-line")
        self.add_button = QPushButton(icon("add", "accent"), " Přidat položku")
        self.add_button.setAccessibleName("Přidat položku")
        self.add_button.clicked.connect(self.add_row)
        set_kind(self.add_button, "quiet")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(self._column)
        outer.addWidget(self._empty_label)
        outer.addLayout(self._foot())

    @property
    def rows(self) -> tuple[ThingRow, ...]:
        """The rows as shown."""
        return tuple(self._rows)

    def show_things(self, things: tuple[Thing, ...], *, read_only: bool = False) -> None:
        """Shows the list; a list that may be written always offers one row."""
        self._is_read_only = read_only
        for row in self.rows:
            self._drop(row)
        for thing in things:
            self._append(thing)
        if not things and not read_only and self.new_thing:
            self._append(self.new_thing(0))
        self.add_button.setVisible(not read_only)
        self._renumber()

    def things(self) -> tuple[Thing, ...]:
        """The rows in which something stands, in their order."""
        kept = [row.read() for row in self._filled_rows()]
        return tuple(replace(thing, position=place) for place, thing in enumerate(kept))

    def unreadable(self) -> list[Problem]:
        """Values that cannot be read, under the field of the list."""
        return [
            replace(problem, field="things", title=f"{number}. položka")
            for number, row in enumerate(self._rows, start=1)
            for problem in row.form.unreadable()
        ]

    def texts_without_meaning(self) -> dict[str, str]:
        """Typed values that no record can hold, as things.<place>.<field>."""
        return {
            f"things.{place}.{name}": text
            for place, row in enumerate(self._filled_rows())
            for name, text in texts_without_meaning(row.form).items()
        }

    def type_again(self, texts: Mapping[str, str]) -> None:
        """Puts back what `texts_without_meaning` gave."""
        for place, row in enumerate(self._rows):
            start = f"things.{place}."
            own = {n.removeprefix(start): t for n, t in texts.items() if n.startswith(start)}
            type_again(row.form, own)

    def add_row(self) -> None:
        """Opens an empty row at the end, or goes to it if there is one."""
        if not self.new_thing or self._is_read_only:
            return
        if not self._rows or not self._rows[-1].is_empty():
            self._append(self.new_thing(len(self._rows)))
            self._renumber()
        self._rows[-1].description.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Puts the cursor into the first description."""
        target = self._rows[0].description if self._rows else self.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Delete removes the row the cursor is in."""
        row = self._focused_row()
        if _is_removing(event) and row:
            self._remove(row)
            return
        super().keyPressEvent(event)

    def _append(self, thing: Thing) -> None:
        row = ThingRow()
        row.show_thing(thing, len(self._rows) + 1)
        row.form.set_read_only(self._is_read_only)
        row.remove_button.setVisible(not self._is_read_only)
        row.form.changed.connect(self.changed)
        row.entered.connect(self._go_on)
        row.remove_button.clicked.connect(self._remove_clicked)
        row.description.installEventFilter(self)
        row.identifier.installEventFilter(self)
        row.value_czk.installEventFilter(self)
        before = self._rows[-1].remove_button if self._rows else None
        self._rows.append(row)
        self._column.addWidget(row)
        if before:
            QWidget.setTabOrder(before, row.description)
        for earlier, later in _pairs(row):
            QWidget.setTabOrder(earlier, later)
        QWidget.setTabOrder(row.remove_button, self.add_button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes Ctrl+Delete from a line before it deletes a word there."""
        if not isinstance(event, QKeyEvent) or not _is_removing(event):
            return super().eventFilter(watched, event)
        row = self._focused_row()
        if event.type() == QEvent.Type.KeyPress and row:
            self._remove(row)
        event.accept()
        return True

    def _remove_clicked(self) -> None:
        row = next((row for row in self._rows if row.remove_button is self.sender()), None)
        if row:
            self._remove(row)

    def _remove(self, row: ThingRow) -> None:
        if self._is_read_only:
            return
        place = self._rows.index(row)
        self._drop(row)
        if not self._rows and self.new_thing:
            self._append(self.new_thing(0))
        self._renumber()
        beside = self._rows[min(place, len(self._rows) - 1)]
        beside.description.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, row: ThingRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _go_on(self) -> None:
        place = self._rows.index(self._focused_row() or self._rows[-1])
        if place < len(self._rows) - 1:
            self._rows[place + 1].description.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._rows[-1].is_empty():
            self.left.emit()
        else:
            self.add_row()

    def _filled_rows(self) -> list[ThingRow]:
        return [row for row in self._rows if not row.is_empty()]

    def _focused_row(self) -> ThingRow | None:
        focused = self.window().focusWidget()
        return next((row for row in self._rows if focused and row.isAncestorOf(focused)), None)

    def _renumber(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.show_number(number)
        self._empty_label.setVisible(not self._rows)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.add_button)
        foot.addStretch()
        foot.addWidget(KeyCap("Ctrl+Delete"))
        foot.addWidget(PlainLabel("odebere položku", "second-line"))
        return foot


def _line(name: str, holder: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(holder)
    return line


def _has_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _is_enter(event: QKeyEvent) -> bool:
    is_pressed = event.type() == QEvent.Type.KeyPress
    return is_pressed and event.key() in _ENTER and not _has_command(event)


def _is_removing(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Delete and _has_command(event)


def _pairs(row: ThingRow) -> list[tuple[QWidget, QWidget]]:
    stops: list[QWidget] = [row.description, row.identifier, row.quantity, row.value_czk]
    return list(zip(stops, [*stops[1:], row.remove_button], strict=True))
