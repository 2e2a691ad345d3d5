"""A table whose rows may be ticked: the first column carries the tick, Space turns it."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kkc_desktop.ui.record_table import Column, Index, RecordTableModel

Row = TypeVar("Row")

_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class TickedModel(RecordTableModel[Row]):
    """Rows with a tick; `may_tick` says which have one. Signal ticked() after each change."""

    ticked = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        may_tick: Callable[[Row], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._may_tick = may_tick
        self._ticked: set[int] = set()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows these rows; none of them is ticked."""
        self._ticked.clear()
        super().set_rows(rows)
        self.ticked.emit()

    def ticked_rows(self) -> tuple[Row, ...]:
        """The ticked ones in their order."""
        return tuple(self._rows[number] for number in sorted(self._ticked))

    def tick_first(self, count: int) -> None:
        """Ticks so many rows that may be, from the top, and no other; 0 unticks all."""
        allowed = (number for number, row in enumerate(self._rows) if self._may_tick(row))
        self._ticked = {number for number, _ in zip(allowed, range(count), strict=False)}
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, 0), [_CHECK])
        self.ticked.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row that may be ticked can be."""
        known = super().flags(index)
        is_ticking = index.isValid() and index.column() == 0
        if is_ticking and self._may_tick(self.row_at(index)):
            return known | Qt.ItemFlag.ItemIsUserCheckable
        return known

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """The tick of the first column besides what every table says."""
        if role == _CHECK and index.isValid() and index.column() == 0:
            if not self._may_tick(self.row_at(index)):
                return None
            is_ticked = index.row() in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = _DISPLAY) -> bool:
        """Turns the tick of the row."""
        if role != _CHECK or not self._may_tick(self.row_at(index)):
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index, [_CHECK])
        self.ticked.emit()
        return True
