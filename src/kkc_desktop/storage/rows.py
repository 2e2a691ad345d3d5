"""Between a record and its row: by name, so that no field is written down twice."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from sqlalchemy import Connection, Select, Table, literal, select, tuple_
from sqlalchemy.dialects import sqlite
from sqlcipher3 import dbapi2

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.errors import RecordNotFound, StaleRecord
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.incident import Incident
from kkc_desktop.domain.list_entry import ListEntry
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.prevention import Appointment, PreventionEvent
from kkc_desktop.domain.security_breach import SecurityBreach
from kkc_desktop.domain.text_limits import demand_texts

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")
V = TypeVar(
    "V",
    Contact,
    AdviceRecord,
    Incident,
    Document,
    PersonCard,
    Appointment,
    PreventionEvent,
    FoundThing,
    ListEntry,
    SecurityBreach,
)

PAGE = 50


def run(
    connection: Connection,
    statement: str,
    values: Sequence[object] | Mapping[str, object] = (),
) -> dbapi2.Cursor:
    """Runs a plain statement inside the connection's transaction, past SQLAlchemy."""
    return _bare(connection).execute(statement, values)


def _bare(connection: Connection) -> dbapi2.Connection:
    return connection.connection.dbapi_connection


class Shelf(Generic[R]):
    """One table and the record that its rows are.

    Rows are written by plain statements: through SQLAlchemy a save would cost several times what
    SQLite itself takes for it.
    """

    def __init__(self, table: Table, record: type[R]) -> None:
        self.table = table
        self._record = record
        self.names = tuple(field.name for field in fields(record))
        self.columns = tuple(table.columns.keys())
        self._in_table_order = itemgetter(*(self.names.index(name) for name in self.columns))
        self._values = attrgetter(*self.names)
        self._writers = _writers(table, self.names)
        columns, marks = ", ".join(self.names), ", ".join("?" * len(self.names))
        self._insert = f"INSERT INTO {table.name} ({columns}) VALUES ({marks})"

    def row_of(self, record: R) -> tuple[object, ...]:
        """The record's fields as stored, in the order of `names`.

        Refused with NotComplete when a text would not come back letter by letter.
        """
        demand_texts(record)
        row = list(self._values(record))
        for place, write in self._writers:
            row[place] = write(row[place])
        return tuple(row)

    def as_columns(self, row: tuple[object, ...]) -> tuple[object, ...]:
        """What `row_of` gives, in the order of the table's columns."""
        found: tuple[object, ...] = self._in_table_order(row)
        return found

    def add(self, connection: Connection, record: R) -> None:
        """Stores a new row."""
        self.add_row(connection, self.row_of(record))

    def add_row(self, connection: Connection, row: tuple[object, ...]) -> None:
        """Stores what `row_of` gave as a new row."""
        run(connection, self._insert, row)

    def put(self, connection: Connection, record: R, identity: tuple[str, ...] = ("id",)) -> None:
        """Stores a new row or changes the one of the same identity."""
        changes = ", ".join(f"{name} = excluded.{name}" for name in self.names)
        query = f"{self._insert} ON CONFLICT ({', '.join(identity)}) DO UPDATE SET {changes}"
        run(connection, query, self.row_of(record))

    def change(
        self, connection: Connection, record: R, names: Iterable[str], where: dict[str, object]
    ) -> bool:
        """Stores these fields of the record; says whether there was such a row."""
        row = dict(zip(self.names, self.row_of(record), strict=True))
        known = {name: row[name] for name in names}
        changes = ", ".join(f"{name} = ?" for name in known)
        condition = " AND ".join(f"{name} = ?" for name in where)
        query = f"UPDATE {self.table.name} SET {changes} WHERE {condition}"
        values = (*known.values(), *where.values())
        return bool(run(connection, query, values).rowcount > 0)

    def read(self, connection: Connection, query: Select[tuple[object, ...]]) -> tuple[R, ...]:
        """The records of the rows that the query finds."""
        rows = connection.execute(query)
        names = list(rows.keys())
        return tuple(self._record(**dict(zip(names, row, strict=True))) for row in rows.all())

    def replace_children(
        self, connection: Connection, parent: str, parent_id: str, records: Iterable[R]
    ) -> None:
        """Puts these rows in place of all that hung on the parent."""
        delete = f"DELETE FROM {self.table.name} WHERE {parent} = ?"
        run(connection, delete, (parent_id,))
        _bare(connection).executemany(self._insert, [self.row_of(record) for record in records])


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
        return self.update_columns(record, frozenset(self.shelf.names) - {"id"})

    def update_columns(self, record: V, names: frozenset[str]) -> V:
        """Stores only these columns and the next revision."""
        changed = replace(record, revision=record.revision + 1)
        where: dict[str, object] = {"id": record.id, "revision": record.revision}
        if not self.shelf.change(self.connection, changed, sorted(names | {"revision"}), where):
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


def _writers(
    table: Table, names: tuple[str, ...]
) -> tuple[tuple[int, Callable[[object], object]], ...]:
    """Place and function of each column that keeps something else than the field's own value."""
    dialect = sqlite.dialect()
    found = (
        (place, table.c[name].type.bind_processor(dialect)) for place, name in enumerate(names)
    )
    return tuple((place, write) for place, write in found if write is not None)
