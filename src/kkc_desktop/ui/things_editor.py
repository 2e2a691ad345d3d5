"""The list of things or papers on a document, written by keyboard alone."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.document import Thing
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tab_order import order_tabs
from kkc_desktop.ui.thing_row import ThingRow
from kkc_desktop.ui.typed_rest import texts_without_meaning, type_again
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import PlainLabel


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
        self._empty_label = PlainLabel(tr("Žádné položky."), "second-line")
        self._key_cap = KeyCap("Ctrl+Delete")
        self._key_label = PlainLabel(tr("odebere položku"), "second-line")
        self.add_button = QPushButton(icon("add", "accent"), tr(" Přidat položku"))
        self.add_button.setAccessibleName(tr("Přidat položku"))
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
        for widget in (self.add_button, self._key_cap, self._key_label):
            widget.setVisible(not read_only)
        self._renumber()

    def things(self) -> tuple[Thing, ...]:
        """The rows in which something stands, in their order."""
        kept = [row.read() for row in self._filled_rows()]
        return tuple(replace(thing, position=place) for place, thing in enumerate(kept))

    def unreadable(self) -> list[Problem]:
        """Values that cannot be read, under the field of the list."""
        return [
            replace(problem, field="things", title=tr("{}. položka").format(number))
            for number, row in enumerate(self._rows, start=1)
            for problem in row.form.unreadable()
        ]

    def tab_stops(self) -> list[QWidget]:
        """Row after row, then the button for another one."""
        return [stop for row in self._rows for stop in row.tab_stops()] + [self.add_button]

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
        self._rows.append(row)
        self._column.addWidget(row)
        order_tabs(self.tab_stops())

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
        foot.addWidget(self._key_cap)
        foot.addWidget(self._key_label)
        return foot


def _has_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _is_removing(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Delete and _has_command(event)
