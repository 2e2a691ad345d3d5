"""Incidents on disk, with their notices and their log, which are only added to."""

from datetime import datetime

from sqlalchemy import Connection, select

from kkc_desktop.domain.incident import Incident, LogEntry, Notice
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.storage.event_rows import EventRows
from kkc_desktop.storage.event_sums import EventSums
from kkc_desktop.storage.incident_tables import INCIDENTS, LOG_ENTRIES, NOTICES
from kkc_desktop.storage.log_pages import LogPages
from kkc_desktop.storage.rows import Shelf, Versioned, run

_OPEN = (
    IncidentState.RECEIVED,
    IncidentState.HANDED_OVER,
    IncidentState.IN_PROGRESS,
    IncidentState.UNDER_CONTROL,
)
_NOTICES = Shelf(NOTICES, Notice)
_LOG = Shelf(LOG_ENTRIES, LogEntry)
_LAST = """
    SELECT number, recorded_at FROM log_entries WHERE incident_id = ? ORDER BY number DESC LIMIT 1
"""


class Incidents(Versioned[Incident]):
    """Incidents; newest by the moment they were received."""

    shelf = Shelf(INCIDENTS, Incident)
    newest_by = "received_at"

    def __init__(self, connection: Connection, sums: EventSums) -> None:
        super().__init__(connection)
        entry = LOG_ENTRIES.c
        self.log_pages = LogPages(connection)
        self.log = EventRows(connection, sums, _LOG, entry.number, entry.incident_id)

    def open(self) -> tuple[Incident, ...]:
        """Incidents that are not over, newest first."""
        query = select(INCIDENTS).where(INCIDENTS.c.state.in_(_OPEN))
        return self.shelf.read(self.connection, query.order_by(INCIDENTS.c.received_at.desc()))

    def add_notice(self, notice: Notice) -> None:
        """Adds what is known now; earlier notices stay."""
        _NOTICES.add(self.connection, notice)

    def notices_of(self, incident_id: str) -> tuple[Notice, ...]:
        """All notices by number."""
        query = select(NOTICES).where(NOTICES.c.incident_id == incident_id)
        return _NOTICES.read(self.connection, query.order_by(NOTICES.c.number))

    def add_log_entry(self, entry: LogEntry) -> None:
        """Adds a line; earlier lines stay."""
        self.log.add(entry)

    def log_of(self, incident_id: str) -> tuple[LogEntry, ...]:
        """All lines by number, the order in which they were written."""
        return self.log.of(incident_id)

    def last_log_line(self, incident_id: str) -> tuple[int, datetime | None]:
        """Number and moment of writing of the last line; 0 and nothing before the first."""
        row = run(self.connection, _LAST, (incident_id,)).fetchone()
        return (int(row[0]), datetime.fromisoformat(row[1])) if row else (0, None)
