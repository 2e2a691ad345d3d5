"""What a calamity joins, read in a fixed number of statements whatever it holds."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select, text

from kkc_desktop.domain.calamity import CalamityLink
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.incident import Incident, LogEntry, Notice
from kkc_desktop.domain.incident_lists import IncidentState, LogKind
from kkc_desktop.storage.columns import Moment
from kkc_desktop.storage.document_tables import DOCUMENTS
from kkc_desktop.storage.event_tables import CALAMITY_LINKS, LOG_STRIKES
from kkc_desktop.storage.incident_tables import INCIDENTS, LOG_ENTRIES, NOTICES
from kkc_desktop.storage.rows import Shelf, run

_INCIDENTS = Shelf(INCIDENTS, Incident)
_NOTICES = Shelf(NOTICES, Notice)
_LOG = Shelf(LOG_ENTRIES, LogEntry)
_LINKS = Shelf(CALAMITY_LINKS, CalamityLink)
_OPEN = (
    IncidentState.RECEIVED,
    IncidentState.HANDED_OVER,
    IncidentState.IN_PROGRESS,
    IncidentState.UNDER_CONTROL,
)

# Of rows written in one moment the one written later has the higher rowid; their ids tell nothing.
_MEMBERSHIP = """
    SELECT l.linked_id, l.incident_id, l.marker, i.name FROM calamity_links l
    JOIN incidents i ON i.id = l.incident_id
    WHERE l.is_linked AND l.rowid IN (SELECT max(rowid) FROM calamity_links GROUP BY linked_id)
"""
_LATELY = """
    SELECT incident_id, text, max(occurred_at) FROM log_entries
    WHERE incident_id IN ({marks}) AND kind = 'ENTRY'
        AND id NOT IN (SELECT entry_id FROM log_strikes WHERE incident_id IN ({marks}))
    GROUP BY incident_id
"""
_PRESENT = """
    SELECT count(*), coalesce(sum(apparent_age < ?), 0), coalesce(sum(apparent_age >= ?), 0)
    FROM gathered_persons WHERE incident_id IN ({marks}) AND left_at IS NULL
"""
_SOUGHT = """
    SELECT count(*) FROM sought_persons WHERE incident_id IN ({marks}) AND state = 'SOUGHT'
"""


class Calamities:
    """Reads over a calamity and all that it joins; `incidents` and `events` write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def links_of(self, calamity_id: str) -> tuple[CalamityLink, ...]:
        """Every joining and leaving of this calamity in the order it was written."""
        query = select(CALAMITY_LINKS).where(CALAMITY_LINKS.c.incident_id == calamity_id)
        return _LINKS.read(self._connection, query.order_by(text("calamity_links.rowid")))

    def membership(self) -> dict[str, tuple[str, int, str]]:
        """Calamity, number on its board and its name, by the id of each incident joined now."""
        rows = run(self._connection, _MEMBERSHIP).fetchall()
        return {linked: (calamity, marker, name) for linked, calamity, marker, name in rows}

    def incidents(self, ids: Sequence[str]) -> tuple[Incident, ...]:
        """The incidents of these ids, from the first received."""
        query = select(INCIDENTS).where(INCIDENTS.c.id.in_(ids))
        order = (INCIDENTS.c.received_at, INCIDENTS.c.id)
        return _INCIDENTS.read(self._connection, query.order_by(*order))

    def open_incidents(self) -> tuple[Incident, ...]:
        """Every incident and calamity that is not over, the newest first."""
        query = select(INCIDENTS).where(INCIDENTS.c.state.in_(_OPEN))
        order = (INCIDENTS.c.received_at.desc(), INCIDENTS.c.id)
        return _INCIDENTS.read(self._connection, query.order_by(*order))

    def latest_notices(self, ids: Sequence[str]) -> dict[str, Notice]:
        """The notice with the highest number of each incident."""
        table = NOTICES.c
        query = select(NOTICES).where(table.incident_id.in_(ids)).order_by(table.number)
        return {notice.incident_id: notice for notice in _NOTICES.read(self._connection, query)}

    def lately(self, ids: Sequence[str]) -> dict[str, str]:
        """The newest words that somebody wrote into the log of each incident, not struck ones."""
        rows = run(self._connection, _marked(_LATELY, ids), (*ids, *ids)).fetchall()
        return {incident_id: words for incident_id, words, _ in rows}

    def struck_told(self, ids: Sequence[str]) -> tuple[LogEntry, ...]:
        """The struck lines of these logs that had told of a notification."""
        struck = select(LOG_STRIKES.c.entry_id).where(LOG_STRIKES.c.incident_id.in_(ids))
        table = LOG_ENTRIES.c
        query = select(LOG_ENTRIES).where(
            table.incident_id.in_(ids),
            table.kind == LogKind.NOTIFICATION,
            table.id.in_(struck),
        )
        return _LOG.read(self._connection, query)

    def line_count(self, ids: Sequence[str], since: datetime | None = None) -> int:
        """How many lines these logs have; with `since` those written after it."""
        table = LOG_ENTRIES.c
        query = select(func.count()).select_from(LOG_ENTRIES).where(table.incident_id.in_(ids))
        if since is not None:
            query = query.where(table.recorded_at > since)
        return int(self._connection.execute(query).scalar_one())

    def present(self, ids: Sequence[str], child_under: int, senior_from: int) -> tuple[int, ...]:
        """How many gathered people are there now, children, seniors."""
        query = _marked(_PRESENT, ids)
        found = run(self._connection, query, (child_under, senior_from, *ids)).fetchone()
        return tuple(int(count) for count in found)

    def sought(self, ids: Sequence[str]) -> int:
        """How many people are being sought."""
        return int(run(self._connection, _marked(_SOUGHT, ids), tuple(ids)).fetchone()[0])

    def reports(
        self, calamity_id: str, template_code: str
    ) -> tuple[tuple[int, datetime, datetime], ...]:
        """Number, end of the period and beginning of its reports of this kind, as begun.

        No voided ones. A report knows the records as they stood when it was begun.
        """
        table = DOCUMENTS.c
        ended = func.coalesce(table.period_ended_at, table.recorded_at, type_=Moment())
        query = select(table.report_number, ended, table.recorded_at).where(
            table.incident_id == calamity_id,
            table.template_code == template_code,
            table.state != DocumentState.VOIDED,
        )
        found = self._connection.execute(query.order_by(table.recorded_at))
        return tuple((int(row[0]), row[1], row[2]) for row in found)


def _marked(statement: str, ids: Sequence[str]) -> str:
    return statement.format(marks=", ".join("?" * len(ids)))
