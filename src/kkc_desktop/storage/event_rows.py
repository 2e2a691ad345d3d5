"""What hangs on an incident: rows that are added, some of them moved on, none thrown away."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlalchemy import Column, Connection, Table, select

from kkc_desktop.storage.event_sums import EventSums
from kkc_desktop.storage.rows import Shelf, not_found, run

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")


class EventRows(Generic[R]):
    """One table of rows that carry `incident_id`; every row is counted in the event's sum.

    `order` are the columns by which the rows of an incident are read.
    """

    def __init__(
        self,
        connection: Connection,
        sums: EventSums,
        shelf: Shelf[R],
        *order: Column[object],
    ) -> None:
        self._connection = connection
        self._sums = sums
        self._shelf = shelf
        self._order = order
        self._columns = shelf.columns

    def add(self, record: R) -> None:
        """Stores a new row."""
        row = self._shelf.row_of(record)
        sealed = self._shelf.as_columns(row)
        self._sums.count_in(self._incident_id(sealed), self._table.name, sealed)
        self._shelf.add_row(self._connection, row)

    def change(self, record: R) -> None:
        """Stores the row of this id as it is now; refused with RecordNotFound without one."""
        new = self._row_of(record)
        record_id = new[self._columns.index("id")]
        query = f"SELECT {', '.join(self._columns)} FROM {self._table.name} WHERE id = ?"
        old = run(self._connection, query, (record_id,)).fetchone()
        if old is None:
            raise not_found()
        names = [name for name, was, now in zip(self._columns, old, new, strict=True) if was != now]
        if names:
            self._sums.replace(self._incident_id(new), self._table.name, old, new)
            self._shelf.change(self._connection, record, names, {"id": record_id})

    def get(self, record_id: str) -> R:
        """The row of this id; refused with RecordNotFound."""
        query = select(self._table).where(self._table.c.id == record_id)
        found = self._shelf.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]

    def of(self, *incident_ids: str) -> tuple[R, ...]:
        """The rows of these incidents in their order."""
        query = select(self._table).where(self._table.c.incident_id.in_(incident_ids))
        return self._shelf.read(self._connection, query.order_by(*self._order))

    def count_of(self, incident_id: str) -> int:
        """How many rows the incident has."""
        query = f"SELECT count(*) FROM {self._table.name} WHERE incident_id = ?"
        return int(run(self._connection, query, (incident_id,)).fetchone()[0])

    @property
    def _table(self) -> Table:
        return self._shelf.table

    def _row_of(self, record: R) -> Sequence[object]:
        """The stored values in the order of the table's columns, as the sum reads them."""
        return self._shelf.as_columns(self._shelf.row_of(record))

    def _incident_id(self, row: Sequence[object]) -> str:
        return str(row[self._columns.index("incident_id")])
