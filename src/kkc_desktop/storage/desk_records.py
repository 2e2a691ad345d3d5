"""Appointments, talks, promises, finds, edited lists and what was read back, on disk."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, func, select

from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.list_entry import ListEntry
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.prevention import Appointment, PreventionEvent
from kkc_desktop.domain.promise import Promise
from kkc_desktop.domain.promise_lists import FoundState
from kkc_desktop.domain.read_back import ReadBack
from kkc_desktop.storage import desk_tables as t
from kkc_desktop.storage.rows import Shelf, Versioned, not_found

_PROMISES = Shelf(t.PROMISES, Promise)
_KEEPING = ("done_on", "manner", "done_at", "done_by")
_READ_BACKS = Shelf(t.READ_BACKS, ReadBack)


class Appointments(Versioned[Appointment]):
    """Booked times; newest by when they start."""

    shelf = Shelf(t.APPOINTMENTS, Appointment)
    newest_by = "starts_at"

    def between(self, start: datetime, end: datetime) -> tuple[Appointment, ...]:
        """The times that start from `start` on and before `end`, the earliest first."""
        table = t.APPOINTMENTS.c
        query = select(t.APPOINTMENTS).where(table.starts_at >= start, table.starts_at < end)
        return self.shelf.read(self.connection, query.order_by(table.starts_at, table.id))

    def of_contact(self, contact_id: str) -> tuple[Appointment, ...]:
        """The times booked in the contact, the earliest first."""
        table = t.APPOINTMENTS.c
        query = select(t.APPOINTMENTS).where(table.contact_id == contact_id)
        return self.shelf.read(self.connection, query.order_by(table.starts_at, table.id))


class PreventionEvents(Versioned[PreventionEvent]):
    """Talks and campaigns; newest by when they were held."""

    shelf = Shelf(t.PREVENTION_EVENTS, PreventionEvent)
    newest_by = "held_at"

    def between(self, start: datetime, end: datetime) -> tuple[PreventionEvent, ...]:
        """What was or will be held from `start` on and before `end`, the earliest first."""
        table = t.PREVENTION_EVENTS.c
        query = select(t.PREVENTION_EVENTS).where(table.held_at >= start, table.held_at < end)
        return self.shelf.read(self.connection, query.order_by(table.held_at, table.id))


class FoundThings(Versioned[FoundThing]):
    """Found and handed-in things; newest by when they were written down."""

    shelf = Shelf(t.FOUND_THINGS, FoundThing)
    newest_by = "recorded_at"

    def kept(self) -> tuple[FoundThing, ...]:
        """The things still at the station, the longest kept first."""
        table = t.FOUND_THINGS.c
        query = select(t.FOUND_THINGS).where(table.state == FoundState.KEPT)
        return self.shelf.read(self.connection, query.order_by(table.recorded_at, table.id))

    def labelled(self, beginning: str) -> int:
        """How many labels begin so."""
        query = select(func.count()).where(t.FOUND_THINGS.c.label.startswith(beginning))
        return self.connection.execute(query).scalar_one()

    def of_document(self, document_id: str) -> tuple[FoundThing, ...]:
        """The things that the receipt speaks of."""
        table = t.FOUND_THINGS.c
        query = select(t.FOUND_THINGS).where(table.document_id == document_id)
        return self.shelf.read(self.connection, query.order_by(table.label))


class Promises:
    """What was promised; a kept promise stays as it was kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, promise: Promise) -> None:
        """Stores a new promise."""
        _PROMISES.add(self._connection, promise)

    def keep(self, promise: Promise) -> None:
        """Stores when and how the promise was kept; it is kept once."""
        _PROMISES.change(self._connection, promise, _KEEPING, {"id": promise.id})

    def get(self, promise_id: str) -> Promise:
        """The promise of this id; refused with RecordNotFound."""
        query = select(t.PROMISES).where(t.PROMISES.c.id == promise_id)
        found = _PROMISES.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]

    def of(self, record_ids: Collection[str]) -> tuple[Promise, ...]:
        """What was promised in these records."""
        table = t.PROMISES.c
        query = select(t.PROMISES).where(table.record_id.in_(record_ids))
        return _PROMISES.read(self._connection, query.order_by(table.due_on, table.id))

    def open(self) -> tuple[Promise, ...]:
        """What is not kept yet, due first on top."""
        table = t.PROMISES.c
        query = select(t.PROMISES).where(table.done_on.is_(None))
        return _PROMISES.read(self._connection, query.order_by(table.due_on, table.id))


class ListEntries(Versioned[ListEntry]):
    """The items that the station changed, added or hid; newest by their change."""

    shelf = Shelf(t.LIST_ENTRIES, ListEntry)
    newest_by = "changed_at"

    def of(self, kind: ListKind) -> tuple[ListEntry, ...]:
        """The station's own items of the list, by their code."""
        table = t.LIST_ENTRIES.c
        query = select(t.LIST_ENTRIES).where(table.list_kind == kind)
        return self.shelf.read(self.connection, query.order_by(table.code))

    def find(self, entry_id: str) -> ListEntry | None:
        """The item of this id; None where it is as shipped."""
        query = select(t.LIST_ENTRIES).where(t.LIST_ENTRIES.c.id == entry_id)
        return next(iter(self.shelf.read(self.connection, query)), None)


class ReadBacks:
    """What the citizen confirmed on the second screen; only added to while the document lives."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, read_back: ReadBack) -> None:
        """Stores one confirmed part."""
        _READ_BACKS.add(self._connection, read_back)

    def forget(self, document_id: str) -> None:
        """Deletes what was confirmed of a draft that is thrown away; of a closed one refused."""
        self._connection.execute(
            t.READ_BACKS.delete().where(t.READ_BACKS.c.document_id == document_id)
        )

    def of(self, document_id: str) -> tuple[ReadBack, ...]:
        """What was confirmed of the document, in the order it was."""
        table = t.READ_BACKS.c
        query = select(t.READ_BACKS).where(table.document_id == document_id)
        return _READ_BACKS.read(self._connection, query.order_by(table.confirmed_at, table.id))
