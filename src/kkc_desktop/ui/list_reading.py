"""How a list of records comes to its table: short ones at once, long ones beside the window.

A long list opens with what its newest end shows, counted from the nearer end, while the places of
all its rows are read in a thread; from then on any row is one step away, in any order.
"""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.record_list import ListedRecord, ListQuery
from kkc_desktop.services.record_lists import RecordLists
from kkc_desktop.ui.background import Cancelled, Pool, Task, run_task
from kkc_desktop.ui.paged_model import PagedTableModel

AT_ONCE = 5_000
"""Rows whose places are read before the table is painted."""

NEAR = 50_000
"""Rows from either end that are counted off before the places are known; 50,000 take 5 ms."""

Found = tuple["array[int]", dict[str, int], int]
"""Places in order, rows by state, and how long the whole list is."""


class ListReading(QObject):
    """Fills the model. Signals: began() where rows are awaited; replacing() before and shown()
    after every new set of rows; failed(KkcError).

    `total` is how many records the whole list has, `states` how many of the shown ones are in
    which state; both are None until they are known.
    """

    began = Signal()
    replacing = Signal()
    shown = Signal()
    failed = Signal(object)

    def __init__(
        self,
        lists: RecordLists,
        kind: RecordKind,
        model: PagedTableModel[ListedRecord],
        pool: Pool | None = None,
    ) -> None:
        super().__init__(model)
        self._lists, self._kind, self._model, self._pool = lists, kind, model, pool
        self._task: Task | None = None
        self._after_paint = QTimer(self)  # a thread beside the first paint would slow it down
        self._after_paint.setSingleShot(True)
        self._after_paint.timeout.connect(self._look_beside)
        self._is_short = True
        self.query = ListQuery()
        self.places: array[int] | None = None
        self.total: int | None = None
        self.states: dict[str, int] | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether rows are still being looked for."""
        return self._task is not None or self._after_paint.isActive()

    @property
    def is_short(self) -> bool:
        """Whether the whole list is so short that it is read at once."""
        return self._is_short

    def read(self, query: ListQuery) -> None:
        """Shows what is asked for; until it is known a long list keeps its present rows."""
        self.stop()
        self.query = query
        most = self._lists.most(self._kind)
        self._is_short = most <= AT_ONCE
        if self._is_short:
            self._show(self._found(query, None))
            return
        if query.is_plain:
            self.replacing.emit()
            self.places = self.total = self.states = None
            self._model.show_rows(most, self._newest)
            self._after_paint.start()
            self.shown.emit()
        else:
            self._look_beside()

    def _look_beside(self) -> None:
        query, task = self.query, None

        def work(own: Task) -> Found:
            return self._found(query, own)

        def done(found: Found) -> None:
            if self._task is task:
                self._task = None
                self._show(found)

        def fail(error: KkcError) -> None:
            if self._task is task:  # what failed is still wanted
                self._task = None
                self.failed.emit(error)

        self._task = task = run_task(work, done, fail, self._pool)
        if not task.is_under_way:
            self._task = None
        self.began.emit()

    def stop(self) -> None:
        """Looks for nothing any more."""
        self._after_paint.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def index_of(self, record_id: str) -> int:
        """The row that shows the record; -1 where none does."""
        if not record_id:
            return -1
        if self.places is None:
            found = self._lists.index_of(self._kind, record_id)
            return -1 if found is None else found
        place = self._lists.place_of(self._kind, record_id)
        try:
            return self.places.index(place) if place is not None else -1
        except ValueError:
            return -1

    def _found(self, query: ListQuery, task: Task | None) -> Found:
        def is_stopped() -> bool:
            return task is not None and task.is_cancelled

        places = self._lists.places(self._kind, query, is_stopped)
        if places is None:
            raise Cancelled
        total = self._lists.count(self._kind) if query.is_narrow else len(places)
        return places, self._lists.states(self._kind, query), total

    def _show(self, found: Found) -> None:
        self.replacing.emit()
        was_newest = self.places is None and self._model.rowCount() == len(found[0])
        self.places, self.states, self.total = found
        if was_newest and self.query.is_plain:
            self._model.read_by(self._at)
        else:
            self._model.show_rows(len(self.places), self._at)
        self.shown.emit()

    def _newest(self, start: int, count: int) -> Sequence[ListedRecord]:
        total = self._model.rowCount()
        if min(start, total - start - count) > NEAR:
            return ()  # the window would stand still; the places come in a second or two
        return self._lists.newest(self._kind, start, count, total)

    def _at(self, start: int, count: int) -> Sequence[ListedRecord]:
        assert self.places is not None, "the places are known before they are read by"
        return self._lists.rows(self._kind, self.places[start : start + count])
