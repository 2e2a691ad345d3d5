"""The rows of a work list, and the model that hands rows of any such list to the view."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """One row: a ticket or an icon, a title, a second line, a time and what it stands for.

    `tone` colours the time; the icon has a tone of its own.  A heading cannot be chosen.
    """

    title: str
    second_line: str = ""
    time_text: str = ""
    tone: str = ""
    icon: str = ""
    icon_tone: str = "muted"
    time_icon: str = ""
    ticket: str = ""
    badge: str = ""
    badge_tone: str = ""
    is_muted: bool = False
    is_strong: bool = False
    is_heading: bool = False
    data: object = None

    @property
    def all_words(self) -> str:
        """Everything the row says, for a screen reader."""
        words = (self.ticket, self.title, self.second_line, self.badge, self.time_text)
        return ", ".join(word for word in words if word)


class Line(Protocol):
    """What the list asks of a row; the rest of it is between the row and its delegate."""

    @property
    def title(self) -> str:
        """The words to type ahead by."""

    @property
    def is_heading(self) -> bool:
        """Whether it only names the rows below."""

    @property
    def all_words(self) -> str:
        """Everything the row says, for a screen reader."""


L = TypeVar("L", bound=Line)


class LineModel(QAbstractListModel, Generic[L]):
    """Read-only rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[L, ...] = ()

    def set_rows(self, rows: Sequence[L]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """The number of rows; a list has no children."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title for typing ahead, the whole row for drawing, all words for reading aloud."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.all_words
            case Qt.ItemDataRole.UserRole:
                return row
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading is neither chosen nor stepped upon."""
        if index.isValid() and self.rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
