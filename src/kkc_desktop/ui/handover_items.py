"""The items of a shift handover: one list, three answers to each row, however many there are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from kkc_desktop.domain.event_lists import ItemDecision
from kkc_desktop.domain.handover import HandoverItem
from kkc_desktop.ui.handover_item_delegate import ROW_ROLE, HandoverItemDelegate, answer_at
from kkc_desktop.ui.handover_rows import HandoverRow, rows_of
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import set_up_lines

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_KEYS = {
    "1": ItemDecision.CLOSED,
    "2": ItemDecision.HANDED,
    "3": ItemDecision.MARKED,
    # The same keys on a Czech keyboard without Shift.
    "+": ItemDecision.CLOSED,
    "ě": ItemDecision.HANDED,
    "š": ItemDecision.MARKED,
}


class _Model(QAbstractListModel):
    """The rows of the sheet, read-only; answers go through the page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[HandoverRow] = []

    def show_rows(self, rows: list[HandoverRow]) -> None:
        """Shows these rows; where only answers changed, the list stays where it is."""
        if [_identity(row) for row in rows] == [_identity(row) for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """The number of rows; a list has no children."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for drawing, its words for reading aloud and for typing ahead."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.words
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading is neither chosen nor stepped upon."""
        if index.isValid() and self.rows[index.row()].item is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class HandoverItems(QListView):
    """Arrows move, 1 2 3 or a click answer, Enter opens what the item speaks of.

    N asks for a note. Signals: answered(str, ItemDecision) with the item's id, opened(HandoverItem)
    and note_wanted(HandoverItem).
    """

    answered = Signal(str, object)
    opened = Signal(object)
    note_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.is_locked = True
        self.setModel(self._model)
        self.setItemDelegate(HandoverItemDelegate(self))
        set_up_lines(self)
        self.setAccessibleName(tr("Co přechází do další služby"))
        self.activated.connect(self._tell_opened)

    def show_items(self, items: Sequence[HandoverItem], *, is_locked: bool) -> None:
        """Shows the items; a locked sheet takes no answers. The chosen item stays chosen."""
        self.is_locked = is_locked
        chosen = self.current_item
        self._model.show_rows(rows_of(items))
        if chosen is not None:
            self.choose(chosen.id)

    @property
    def current_item(self) -> HandoverItem | None:
        """The chosen item, or None."""
        index = self.currentIndex()
        return self._model.rows[index.row()].item if index.isValid() else None

    def choose(self, item_id: str) -> None:
        """Chooses the item of this id, if it is there."""
        self._choose(lambda item: item.id == item_id)

    def choose_undecided(self) -> bool:
        """Chooses the next undecided item from the chosen one on; says whether there is one."""
        index = self.currentIndex()
        start = index.row() if index.isValid() else 0
        order = [*range(start, len(self._model.rows)), *range(start)]
        for number in order:
            item = self._model.rows[number].item
            if item is not None and item.decision is ItemDecision.UNDECIDED:
                self.setCurrentIndex(self._model.index(number))
                return True
        return False

    def choose_first(self) -> None:
        """Chooses the first item."""
        self._choose(lambda _item: True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2 and 3 answer; everything else is the list's own."""
        decision = _KEYS.get(event.text())
        item = self.current_item
        is_note = event.text().lower() == "n"
        if item is None or not (decision or is_note) or event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif decision:
            self._answer(item, decision)
        elif not self.is_locked:
            self.note_wanted.emit(item)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on an answer gives it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        item = self._model.rows[index.row()].item if index.isValid() else None
        if item is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        decision = answer_at(self.visualRect(index), event.position().toPoint())
        if decision is not None:
            self._answer(item, decision)

    def _answer(self, item: HandoverItem, decision: ItemDecision) -> None:
        if not self.is_locked:
            self.answered.emit(item.id, decision)

    def _choose(self, fits: Callable[[HandoverItem], bool]) -> None:
        for number, row in enumerate(self._model.rows):
            if row.item is not None and fits(row.item):
                self.setCurrentIndex(self._model.index(number))
                return

    def _tell_opened(self, index: QModelIndex) -> None:
        item = self._model.rows[index.row()].item
        if item is not None:
            self.opened.emit(item)


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def _identity(row: HandoverRow) -> str:
    return row.item.id if row.item else row.heading
