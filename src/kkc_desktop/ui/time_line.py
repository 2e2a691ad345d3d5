"""The lines of a log under each other: thousands of them, drawn one by one as they are seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.time_line_delegate import ROW_HEIGHT, ROW_ROLE, TimeLineDelegate
from kkc_desktop.ui.time_rows import TimeRow
from kkc_desktop.ui.widgets.work_list import set_up_lines

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

Older = Callable[[TimeRow], Sequence[TimeRow]]
"""Reads the next rows that are older than this one; none when there are no more."""


class TimeLineModel(QAbstractListModel):
    """Read-only rows, of which the older ones are read when they are scrolled to.

    With `newest_on_top` the first row is the newest by the time of its event; otherwise the rows
    stand in the order in which they were written, the newest at the bottom.
    """

    def __init__(self, *, newest_on_top: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.newest_on_top = newest_on_top
        self.rows: list[TimeRow] = []
        self._older: Older | None = None

    def show_rows(self, rows: Sequence[TimeRow], older: Older | None = None) -> None:
        """Shows these rows, newest first; `older` reads on from the oldest one."""
        self.beginResetModel()
        self.rows = list(rows) if self.newest_on_top else list(reversed(rows))
        self._older = older if rows else None
        self.endResetModel()

    def add(self, row: TimeRow) -> None:
        """Puts a new line at its place."""
        place = self._place_of(row)
        self.beginInsertRows(_NO_PARENT, place, place)
        self.rows.insert(place, row)
        self.endInsertRows()

    def replace(self, row: TimeRow) -> None:
        """Shows the line as it is now; nothing happens unless it stands here."""
        for number, each in enumerate(self.rows):
            if each.entry.id == row.entry.id:
                self.rows[number] = row
                index = self.index(number)
                self.dataChanged.emit(index, index)
                return

    def has_older(self) -> bool:
        """Whether there may be rows older than the oldest one shown."""
        return self._older is not None

    def fetch_older(self) -> int:
        """Reads the next older rows and says how many there were."""
        if self._older is None:
            return 0
        oldest = self.rows[-1 if self.newest_on_top else 0]
        found = list(self._older(oldest))
        if not found:
            self._older = None
            return 0
        first = len(self.rows) if self.newest_on_top else 0
        self.beginInsertRows(_NO_PARENT, first, first + len(found) - 1)
        self.rows[first:first] = found if self.newest_on_top else reversed(found)
        self.endInsertRows()
        return len(found)

    def canFetchMore(self, parent: _Index) -> bool:
        """Where the newest is on top, the view asks by itself for what is below."""
        return self.newest_on_top and self.has_older() and not parent.isValid()

    def fetchMore(self, _parent: _Index) -> None:
        """Reads on."""
        self.fetch_older()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """The number of lines read so far; a list has no children."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, the whole row for drawing, all words for reading aloud and for a tip."""
        if role == ROW_ROLE:
            return self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.rows[index.row()].title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.rows[index.row()].spoken
        return None

    def _place_of(self, row: TimeRow) -> int:
        if not self.newest_on_top:
            return len(self.rows)
        place = 0
        while place < len(self.rows) and self.rows[place].order > row.order:
            place += 1
        return place


class TimeLine(QListView):
    """The view of a time line; with `has_markers` each row shows to which incident it belongs.

    Signals: opened(TimeRow) by Enter or a double click, strike_wanted(TimeRow) by Delete.
    """

    opened = Signal(object)
    strike_wanted = Signal(object)

    def __init__(
        self,
        *,
        newest_on_top: bool = False,
        has_markers: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.lines = TimeLineModel(newest_on_top=newest_on_top, parent=self)
        self.setModel(self.lines)
        self.setItemDelegate(TimeLineDelegate(has_markers=has_markers, parent=self))
        set_up_lines(self)
        self.setAccessibleName(tr("Řádky deníku"))
        self.setAccessibleDescription(tr("Enter ukáže celý zápis, Delete jej škrtne."))
        self.setUniformItemSizes(True)
        self.setMinimumHeight(ROW_HEIGHT)
        self.activated.connect(lambda index: self.opened.emit(self.lines.rows[index.row()]))
        self._follows = True
        self._is_filling = False
        self.verticalScrollBar().valueChanged.connect(self._take_scroll)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def show_rows(self, rows: Sequence[TimeRow], older: Older | None = None) -> None:
        """Shows these rows, newest first; the newest is in sight, the chosen one stays chosen."""
        chosen = self.current()
        self._is_filling = True
        self.lines.show_rows(rows, older)
        self._is_filling = False
        self._fill_view()
        self.show_newest()
        if chosen is not None:
            self.choose(chosen)

    def add(self, row: TimeRow) -> None:
        """Adds a new line and brings it into sight."""
        self.lines.add(row)
        self.show_newest()

    def rows(self) -> tuple[TimeRow, ...]:
        """The rows as they stand, from the top."""
        return tuple(self.lines.rows)

    def current(self) -> TimeRow | None:
        """The chosen row."""
        index = self.currentIndex()
        return self.lines.rows[index.row()] if index.isValid() else None

    def choose(self, row: TimeRow) -> None:
        """Chooses the row of the same entry, if it stands here."""
        for number, each in enumerate(self.lines.rows):
            if each.entry.id == row.entry.id:
                self.setCurrentIndex(self.lines.index(number))
                return

    def show_newest(self) -> None:
        """Scrolls to the end where new lines come, and stays there while rows come and go."""
        self._follows = True
        if self.lines.newest_on_top:
            self.scrollToTop()
        else:
            self.scrollToBottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher view asks for as many rows as it has room for."""
        super().resizeEvent(event)
        self._fill_view()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to strike the chosen line; the rest moves as in any list."""
        chosen = self.current()
        if event.key() == Qt.Key.Key_Delete and chosen is not None:
            self.strike_wanted.emit(chosen)
            return
        super().keyPressEvent(event)

    def _fill_view(self) -> None:
        """Reads on until there is something to scroll; by scrolling the rest is asked for."""
        if self._is_filling or self.lines.newest_on_top:
            return
        self._is_filling = True
        while len(self.lines.rows) * ROW_HEIGHT <= self.height() and self.lines.fetch_older():
            pass
        self._is_filling = False

    def _take_scroll(self, value: int) -> None:
        """At the top of a list whose older rows are above, reads them and stays where it was."""
        bar = self.verticalScrollBar()
        if self._is_filling or self.lines.newest_on_top:
            return
        self._follows = value == bar.maximum()
        if value > 0 or self._follows:
            return
        self._is_filling = True
        found = self.lines.fetch_older()
        if found:
            self.doItemsLayout()
            bar.setValue(found * ROW_HEIGHT)
        self._is_filling = False

    def _follow(self, _least: int, most: int) -> None:
        if self._follows and not self.lines.newest_on_top and not self._is_filling:
            self.verticalScrollBar().setValue(most)
