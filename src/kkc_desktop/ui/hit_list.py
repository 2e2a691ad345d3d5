"""The list of hits: arrows skip the heads, Enter opens, also while the search box is typed in."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    Signal,
)
from PySide6.QtWidgets import QListView, QWidget

from kkc_desktop.ui.hit_delegate import HitDelegate
from kkc_desktop.ui.hit_rows import HitRow
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import set_up_lines
from kkc_desktop.ui.widgets.work_list_model import LineModel


class HitList(QListView):
    """What was found.

    Signals opened(HitRow), current_changed(HitRow or None) by a step, and listed(HitRow or None)
    with the line that is chosen first among new ones.
    """

    opened = Signal(object)
    current_changed = Signal(object)
    listed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LineModel[HitRow](self)
        self._delegate = HitDelegate(self)
        self._is_listing = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        set_up_lines(self)
        self.setAccessibleName(tr("Nálezy"))
        self.activated.connect(self._tell_opened)
        self.selectionModel().currentChanged.connect(self._tell_current)

    def rows(self) -> tuple[HitRow, ...]:
        """The lines as shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[HitRow], query: str) -> None:
        """Shows these lines with the typed letters marked; the first one is chosen."""
        self._delegate.query = query
        self._is_listing = True
        self._model.set_rows(rows)
        self.scrollToTop()
        self.step(1)
        self._is_listing = False
        self.listed.emit(self.current())

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
        if not self._is_listing:
            self.current_changed.emit(self.current())
