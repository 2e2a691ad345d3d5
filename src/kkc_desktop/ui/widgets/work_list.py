"""Lists of work: what waits, what is to be signed, what is half-written."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.work_list_delegate import TWO_LINES, WorkListDelegate
from kkc_desktop.ui.widgets.work_list_model import LineModel, WorkRow

__all__ = ["WorkList", "WorkRow", "set_up_lines"]


def set_up_lines(view: QListView) -> None:
    """What every list of drawn rows has in common."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    set_kind(view, "bare")
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMouseTracking(True)


class WorkList(QListView):
    """A list of two-line rows; Enter or a double click opens one.

    Signals carry the row's `data`.  Row heights: 48 waiting list, 46 two lines, 34 one line,
    27 in a list of blocks.
    """

    activated_row = Signal(object)
    current_row_changed = Signal(object)

    def __init__(self, row_height: int = TWO_LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LineModel[WorkRow](self)
        self.setModel(self._model)
        self.setItemDelegate(WorkListDelegate(row_height, self))
        set_up_lines(self)
        self.setMinimumHeight(row_height)
        self.activated.connect(self._tell_activated)
        self.selectionModel().currentChanged.connect(self._tell_current)

    def set_rows(self, rows: Sequence[WorkRow]) -> None:
        """Shows these rows; the chosen one stays chosen if it is still among them."""
        chosen = self.current_data()
        self._model.set_rows(rows)
        if chosen is not None:
            self.select_data(chosen)

    def rows(self) -> tuple[WorkRow, ...]:
        """The rows as shown."""
        return self._model.rows

    def current_data(self) -> object:
        """The data of the chosen row, or None."""
        index = self.currentIndex()
        return self._model.rows[index.row()].data if index.isValid() else None

    def select_data(self, data: object) -> None:
        """Chooses the row with this data, if there is one."""
        for number, row in enumerate(self._model.rows):
            if row.data == data and not row.is_heading:
                self.setCurrentIndex(self._model.index(number))
                return

    def select_first(self) -> None:
        """Chooses the first row that can be opened."""
        for number, row in enumerate(self._model.rows):
            if not row.is_heading:
                self.setCurrentIndex(self._model.index(number))
                return

    def _tell_activated(self, index: QModelIndex) -> None:
        self.activated_row.emit(self._model.rows[index.row()].data)

    def _tell_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.current_row_changed.emit(self.current_data() if index.isValid() else None)
