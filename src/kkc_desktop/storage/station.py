"""The station, its officers, and who took the desk over when."""

from datetime import datetime

from sqlalchemy import Connection, select, text

from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.storage.rows import Shelf, not_found
from kkc_desktop.storage.tables import DUTY, OFFICERS, STATION

_STATION = Shelf(STATION, Station)
_OFFICERS = Shelf(OFFICERS, Officer)


class StationRow:
    """The one station of this database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Station | None:
        """The station, None before set-up."""
        found = _STATION.read(self._connection, select(STATION))
        return found[0] if found else None

    def put(self, station: Station) -> None:
        """Stores the station in place of what stood there."""
        self._connection.execute(STATION.delete())
        _STATION.add(self._connection, station)


class Officers:
    """Everyone who may be or was on duty; nobody is deleted, leavers become inactive."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Officer, ...]:
        """All officers in the order they were added."""
        return _OFFICERS.read(self._connection, select(OFFICERS).order_by(text("officers.rowid")))

    def get(self, officer_id: str) -> Officer:
        """The officer of this id."""
        query = select(OFFICERS).where(OFFICERS.c.id == officer_id)
        found = _OFFICERS.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]

    def put(self, officer: Officer) -> None:
        """Stores a new officer or the changed card of a known one."""
        _OFFICERS.put(self._connection, officer)


class Duty:
    """Who took the desk over and when; only added to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, officer_id: OfficerId, at: datetime) -> None:
        """Notes that the officer took the desk over."""
        self._connection.execute(DUTY.insert(), {"officer_id": officer_id, "began_at": at})

    def last(self) -> OfficerId | None:
        """Who took it over last."""
        query = select(DUTY.c.officer_id).order_by(DUTY.c.number.desc()).limit(1)
        found = self._connection.execute(query).scalar()
        return OfficerId(found) if found else None
