"""Between a record and its row: by name, so that no field is written down twice."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from sqlalchemy import Connection, Select, Table, bindparam, insert, literal, select, tuple_, update

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.errors import RecordNotFound, StaleRecord
from kkc_desktop.domain.incident import Incident

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")
V = TypeVar("V", Contact, AdviceRecord, Incident, Document)

PAGE = 50


class Shelf(Generic[R]):
    """One table and the record that its rows are."""

    def __init__(self, table: Table, record: type[R]) -> None:
        self.table = table
        self._record = record
        self._names = tuple(field.name for field in fields(record))
        self._values = attrgetter(*self._names)
        self._insert = insert(table)

    def row_of(self, record: R) -> dict[str, object]:
        """The record's fields by column."""
        return dict(zip(self._names, self._values(record), strict=True))

    def add(self, connection: Connection, record: R) -> None:
        """Stores a new row."""
        connection.execute(self._insert, self.row_of(record))

    def read(self, connection: Connection, query: Select[tuple[object, ...]]) -> tuple[R, ...]:
        """The records of the rows that the query finds."""
        rows = connection.execute(query).mappings()
        return tuple(self._record(**row) for row in rows)

    def replace_children(
        self, connection: Connection, parent: str, parent_id: str, records: Iterable[R]
    ) -> None:
        """Puts these rows in place of all that hung on the parent."""
        table = self.table
        connection.execute(table.delete().where(table.c[parent] == parent_id))
        rows = [self.row_of(record) for record in records]
        if rows:
            connection.execute(self._insert, rows)


class Versioned(Generic[V]):
    """Records that carry a revision: a save over somebody else's save is refused."""

    shelf: ClassVar[Shelf[V]]
    newest_by: ClassVar[str]

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def add(self, record: V) -> None:
        """Stores a new record as it is."""
        self.shelf.add(self.connection, record)

    def update(self, record: V) -> V:
        """Stores the changed record and gives it back with its next revision."""
        return self.update_columns(record, frozenset(self.shelf.row_of(record)) - {"id"})

    def update_columns(self, record: V, names: frozenset[str]) -> V:
        """Stores only these columns and the next revision."""
        table = self.shelf.table
        changed = replace(record, revision=record.revision + 1)
        row = self.shelf.row_of(changed)
        values = {name: row[name] for name in sorted(names | {"revision"})}
        query = update(table).where(
            table.c.id == bindparam("its_id"), table.c.revision == bindparam("its_revision")
        )
        known = {"its_id": record.id, "its_revision": record.revision}
        if self.connection.execute(query, values | known).rowcount == 0:
            self.get(record.id)
            raise StaleRecord(
                "Záznam mezitím uložil někdo jiný. Váš text zůstal na obrazovce.",
                "Otevřete záznam znovu a svůj text do něj doplňte.",
            )
        return changed

    def get(self, record_id: str) -> V:
        """The record of this id."""
        table = self.shelf.table
        found = self.shelf.read(self.connection, select(table).where(table.c.id == record_id))
        if not found:
            raise not_found()
        return found[0]

    def page(self, before: tuple[datetime, str] | None = None, limit: int = PAGE) -> tuple[V, ...]:
        """Records, newest first; `before` is the moment and id of the last one already shown."""
        return self.shelf.read(self.connection, self._page(before, limit))

    def _page(self, before: tuple[datetime, str] | None, limit: int) -> Select[tuple[object, ...]]:
        table = self.shelf.table
        place = table.c[self.newest_by], table.c.id
        query = select(table).order_by(place[0].desc(), place[1].desc()).limit(limit)
        if before is None:
            return query
        moment, record_id = before
        return query.where(tuple_(*place) < tuple_(literal(moment, place[0].type), record_id))


def not_found() -> RecordNotFound:
    """The refusal of an id that nothing is stored under."""
    return RecordNotFound("Záznam nebyl nalezen.", "Vyhledejte jej podle čísla nebo jména.")
