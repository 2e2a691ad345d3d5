"""What the window needs before its first paint: station, officers, who was last on duty."""

from typing import TYPE_CHECKING, TypeVar

from sqlcipher3 import dbapi2

from kkc_desktop.domain.plain import from_plain
from kkc_desktop.domain.station import Officer, OfficerId, Station

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")


def read_station(connection: dbapi2.Connection) -> Station | None:
    """The station, None before set-up."""
    found = _records(connection, Station, "SELECT * FROM station")
    return found[0] if found else None


def read_officers(connection: dbapi2.Connection) -> tuple[Officer, ...]:
    """All officers in the order they were added."""
    return _records(connection, Officer, "SELECT * FROM officers ORDER BY rowid")


def read_last_officer_id(connection: dbapi2.Connection) -> OfficerId | None:
    """Who took the desk over last."""
    row = connection.execute("SELECT officer_id FROM duty ORDER BY number DESC LIMIT 1").fetchone()
    return OfficerId(row[0]) if row else None


def _records(connection: dbapi2.Connection, record: type[R], query: str) -> tuple[R, ...]:
    cursor = connection.execute(query)
    names = [column[0] for column in cursor.description]
    return tuple(from_plain(record, dict(zip(names, row, strict=True))) for row in cursor)
