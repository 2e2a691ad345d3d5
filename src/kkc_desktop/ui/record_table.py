"""Lists of records: a read-only table model told by columns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

TONE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The meaning of a cell for the delegate: success, warning, error, … or an empty word."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, its words for a record, their meaning and the icon before them."""

    title: str
    text_of: Callable[[Row], str]
    tone_of: Callable[[Row], str] | None = None
    width: int | None = None
    align_right: bool = False
    icon_of: Callable[[Row], str] | None = None


class RecordTableModel(QAbstractTableModel, Generic[Row]):
    """Shows records as rows. Words are made once per row, because a frame asks a thousand times."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._alignments = [_RIGHT if column.align_right else None for column in self.columns]
        self._rows: list[Row] = []
        self._texts: list[list[str]] = []
        self._tones: list[list[str]] = []
        self._icons: list[list[str]] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows these records in this order instead of the present ones."""
        self.beginResetModel()
        self._rows = list(rows)
        self._texts = [
            [pictured(column.text_of(row)) for column in self.columns] for row in self._rows
        ]
        self._tones = [[_tone(column, row) for column in self.columns] for row in self._rows]
        self._icons = [[_icon(column, row) for column in self.columns] for row in self._rows]
        self.endResetModel()

    def row_at(self, index: Index) -> Row:
        """The record shown there."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of records; a record has no rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Words, alignment, tone and icon; nothing else is asked of the model."""
        if role == _DISPLAY:
            return self._texts[index.row()][index.column()] if index.isValid() else None
        if role == _ALIGNMENT:
            return self._alignments[index.column()] if index.isValid() else None
        if role == TONE_ROLE:
            return self._tones[index.row()][index.column()] if index.isValid() else None
        if role == _DECORATION and index.isValid():
            name = self._icons[index.row()][index.column()]
            return icon(name) if name else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' titles, aligned as their cells; rows have no heads."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return tr(self.columns[section].title)
        return self._alignments[section] if role == _ALIGNMENT else None


def _tone(column: Column[Row], row: Row) -> str:
    return column.tone_of(row) if column.tone_of else ""


def _icon(column: Column[Row], row: Row) -> str:
    return column.icon_of(row) if column.icon_of else ""
