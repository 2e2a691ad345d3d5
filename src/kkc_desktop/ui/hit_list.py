"""The list of hits: arrows skip the heads, Enter opens, also while the search box is typed in."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from kkc_desktop.ui.hit_delegate import ROW_ROLE, HitDelegate
from kkc_desktop.ui.hit_rows import HitRow
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class HitModel(QAbstractListModel):
    """Read-only lines of hits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[HitRow, ...] = ()

    def set_rows(self, rows: Sequence[HitRow]) -> None:
        """Replaces all lines."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """The number of lines; a list has no children."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the whole line for drawing, all words for reading aloud."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.all_words
            case _ if role == ROW_ROLE:
                return row
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A head is neither chosen nor stepped upon."""
        if index.isValid() and self.rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class HitList(QListView):
    """What was found; signals opened(HitRow) and current_changed(HitRow or None)."""

    opened = Signal(object)
    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HitModel(self)
        self._delegate = HitDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_kind(self, "bare")
        self.setAccessibleName(tr("Nálezy"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.activated.connect(self._tell_opened)
        self.selectionModel().currentChanged.connect(self._tell_current)

    def rows(self) -> tuple[HitRow, ...]:
        """The lines as shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[HitRow], query: str) -> None:
        """Shows these lines with the typed letters marked; the first one is chosen."""
        self._delegate.query = query
        self._model.set_rows(rows)
        self.scrollToTop()
        self.step(1)
        if not self.currentIndex().isValid():
            self.current_changed.emit(None)

    def current(self) -> HitRow | None:
        """The chosen line."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def choose(self, row: HitRow) -> None:
        """Chooses the line."""
        self.setCurrentIndex(self._model.index(self._model.rows.index(row)))

    def step(self, steps: int) -> None:
        """Goes so many lines down, or up; at either end it stays."""
        stops = [number for number, row in enumerate(self._model.rows) if not row.is_heading]
        if not stops:
            return
        index = self.currentIndex()
        place = stops.index(index.row()) + steps if index.isValid() else 0
        chosen = stops[max(0, min(place, len(stops) - 1))]
        self.setCurrentIndex(self._model.index(chosen))

    def _tell_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()])

    def _tell_current(self, _index: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(self.current())
