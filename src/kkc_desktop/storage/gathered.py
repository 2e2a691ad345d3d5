"""The people of the safe zone on disk: the next band, how many are here, whose term is over."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from kkc_desktop.domain.gathering import GatheredPerson, SoughtPerson
from kkc_desktop.domain.incident_lists import IncidentState, LogKind
from kkc_desktop.storage.event_rows import EventRows
from kkc_desktop.storage.event_sums import EventSums
from kkc_desktop.storage.event_tables import GATHERED_PERSONS, SOUGHT_PERSONS
from kkc_desktop.storage.incident_tables import LOG_ENTRIES
from kkc_desktop.storage.rows import Shelf, run

_SHELF = Shelf(GATHERED_PERSONS, GatheredPerson)
_SOUGHT = Shelf(SOUGHT_PERSONS, SoughtPerson)
_NEXT = "SELECT coalesce(max(band), 0) + 1 FROM gathered_persons WHERE incident_id = ?"
_STAMP = "SELECT total FROM event_sums WHERE incident_id = ?"
_PRESENT = "SELECT count(*) FROM gathered_persons WHERE incident_id = ? AND left_at IS NULL"
_HELD = """
    SELECT i.id FROM incidents i WHERE i.state IN (?, ?) AND (
        EXISTS (SELECT 1 FROM gathered_persons g WHERE g.incident_id = i.id
            AND g.erased_at IS NULL)
        OR EXISTS (SELECT 1 FROM sought_persons s WHERE s.incident_id = i.id
            AND s.erased_at IS NULL))
    ORDER BY i.received_at, i.id
"""
_ENDED = (IncidentState.ENDED.name, IncidentState.EVALUATED.name)


class GatheredRows(EventRows[GatheredPerson]):
    """The gathered persons of an incident or a calamity, by their bands."""

    def __init__(self, connection: Connection, sums: EventSums) -> None:
        super().__init__(connection, sums, _SHELF, GATHERED_PERSONS.c.band)

    def next_band(self, incident_id: str) -> int:
        """The number of the band that is given out next, from 1."""
        return int(run(self._connection, _NEXT, (incident_id,)).fetchone()[0])

    def present(self, incident_id: str) -> int:
        """How many of them have not left."""
        return int(run(self._connection, _PRESENT, (incident_id,)).fetchone()[0])

    def stamp(self, incident_id: str) -> str:
        """The sum of the event's rows: another one after any change of them."""
        row = run(self._connection, _STAMP, (incident_id,)).fetchone()
        return str(row[0]) if row else ""

    def here(self, incident_id: str, group_name: str | None = None) -> tuple[GatheredPerson, ...]:
        """Those who have not left, of the whole event or of one group of this very name."""
        person = GATHERED_PERSONS.c
        query = select(GATHERED_PERSONS).where(
            person.incident_id == incident_id, person.left_at.is_(None)
        )
        if group_name is not None:
            query = query.where(person.group_name == group_name)
        return _SHELF.read(self._connection, query.order_by(person.band))

    def held(self) -> tuple[str, ...]:
        """The ids of ended incidents that still hold somebody's name, the oldest first."""
        return tuple(str(row[0]) for row in run(self._connection, _HELD, _ENDED))

    def named(self, incident_id: str) -> tuple[GatheredPerson, ...]:
        """Those whose names are not erased."""
        person = GATHERED_PERSONS.c
        query = select(GATHERED_PERSONS).where(
            person.incident_id == incident_id, person.erased_at.is_(None)
        )
        return _SHELF.read(self._connection, query.order_by(person.band))

    def sought_named(self, incident_id: str) -> tuple[SoughtPerson, ...]:
        """The sought persons whose descriptions are not erased."""
        person = SOUGHT_PERSONS.c
        query = select(SOUGHT_PERSONS).where(
            person.incident_id == incident_id, person.erased_at.is_(None)
        )
        return _SOUGHT.read(self._connection, query.order_by(person.asked_at, person.id))

    def state_lines(self, incident_id: str) -> Sequence[tuple[str, datetime]]:
        """Words and moment of each line of the log that moved the incident on, oldest first."""
        line = LOG_ENTRIES.c
        query = select(line.text, line.recorded_at).where(
            line.incident_id == incident_id, line.kind == LogKind.STATE
        )
        found = self._connection.execute(query.order_by(line.number)).all()
        return [(row[0], row[1]) for row in found]
