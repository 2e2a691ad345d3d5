"""A table of any length: it reads the page that is looked at and keeps the last few.

A frame asks a thousand times, so words are made when a page is read and `data` only hands them out.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.record_table import Column, Index
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.tokens import token

Row = TypeVar("Row")
Read = Callable[[int, int], Sequence[Row]]
"""The rows from a number on, so many of them or fewer at the end."""

PAGE, KEPT = 128, 64
_SHIFT = 7  # 2 to the power of it is PAGE
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
TONES = {"accent": "accenttext"}
_NOWHERE = QModelIndex()
_UNREAD = "…"
_RISING, _FALLING = "↑", "↓"


class _Page(Generic[Row]):
    """The rows of one page and what their cells say."""

    def __init__(self, rows: Sequence[Row], columns: Sequence[Column[Row]], length: int) -> None:
        self.rows = rows
        self.is_whole = len(rows) == length
        self.texts = [[pictured(column.text_of(row)) for column in columns] for row in rows]
        self.texts += [[_UNREAD] * len(columns)] * (length - len(rows))
        self.tones = [[_said(column.tone_of, row) for column in columns] for row in rows]
        self.icons = [[_said(column.icon_of, row) for column in columns] for row in rows]


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Rows read when they are wanted; a row that could not be read says „…“."""

    # What Qt still asks a model that Python is taking down with its page.
    columns: tuple[Column[Row], ...] = ()
    _count = 0

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._alignments = [_RIGHT if column.align_right else None for column in self.columns]
        self._answered = {_FOREGROUND} if any(column.tone_of for column in columns) else set()
        self._answered |= {_ALIGNMENT} if any(self._alignments) else set()
        self._answered |= {_DECORATION} if any(column.icon_of for column in columns) else set()
        self._order = (-1, "")
        self._count = 0
        self._read: Read[Row] = lambda start, count: ()
        self._pages: dict[int, _Page[Row]] = {}
        self._number = -1
        self._page: _Page[Row] = _Page((), (), 0)

    @property
    def pages_kept(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    def show_rows(self, count: int, read: Read[Row]) -> None:
        """Shows so many rows instead of the present ones."""
        self.beginResetModel()
        self._count = count
        self._read = read
        self._pages.clear()
        self._number = -1
        self.endResetModel()

    def read_by(self, read: Read[Row]) -> None:
        """Reads the same rows in another way from now on, and what could not be read once more."""
        self._read = read
        whole = {number: page for number, page in self._pages.items() if page.is_whole}
        if len(whole) < len(self._pages):
            self._pages = whole
            self._number = -1
            last = self.index(self._count - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def mark_order(self, section: int, *, is_descending: bool) -> None:
        """Says in the head of the column that the rows are ordered by it, and which way."""
        self._order = (section, _FALLING if is_descending else _RISING)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def row_at(self, index: Index) -> Row | None:
        """The record shown there; None where it could not be read."""
        if not index.isValid():
            return None
        rows = self._page_of(index.row() >> _SHIFT).rows
        place = index.row() % PAGE
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of records; a record has no rows below it."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def words_at(self, row: int, column: int) -> tuple[str, str]:
        """What the cell says and what it means, for whoever paints it."""
        number = row >> _SHIFT
        page = self._page if number == self._number else self._page_of(number)
        place = row % PAGE
        tones = page.tones[place][column] if place < len(page.tones) else ""
        return page.texts[place][column], tones

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Words, alignment, tone and icon; nothing else is asked of the model."""
        if role:  # words are asked by zero, and a frame asks six times as often for nothing
            return self._look_of(index, role) if role in self._answered else None
        row = index.row()
        number = row >> _SHIFT
        page = self._page if number == self._number else self._page_of(number)
        return page.texts[row % PAGE][index.column()] if row >= 0 else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' titles, aligned as their cells, and the arrow of the order."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            title, (ordered, way) = tr(self.columns[section].title), self._order
            return f"{title}\u00a0{way}" if section == ordered else title
        return self._alignments[section] if role == _ALIGNMENT else None

    def _look_of(self, index: Index, role: int) -> object:
        column = index.column()
        if role == _ALIGNMENT:
            return self._alignments[column]
        page = self._page_of(index.row() >> _SHIFT)
        if role == _FOREGROUND:
            tone = self._mark(page.tones, index)
            return token(TONES.get(tone, tone)) if tone else None
        name = self._mark(page.icons, index)
        return icon(name) if name else None

    def _mark(self, marks: list[list[str]], index: Index) -> str:
        place = index.row() % PAGE
        return marks[place][index.column()] if place < len(marks) else ""

    def _page_of(self, number: int) -> _Page[Row]:
        if number != self._number:
            page = self._pages.pop(number, None) or self._read_page(number)
            self._pages[number] = page  # the last used stands last
            if len(self._pages) > KEPT:
                del self._pages[next(iter(self._pages))]
            self._number, self._page = number, page
        return self._page

    def _read_page(self, number: int) -> _Page[Row]:
        """The page; while the data cannot be read, as under a lock, it holds no rows."""
        start = number << _SHIFT
        length = max(0, min(PAGE, self._count - start))
        rows: Sequence[Row] = ()
        if length:
            try:
                rows = self._read(start, length)
            except KkcError:
                rows = ()
        return _Page(rows, self.columns, length)


def _said(say: Callable[[Row], str] | None, row: Row) -> str:
    return say(row) if say is not None else ""
