"""The log read part by part, newest first, so that a long one opens as fast as a short one."""

from collections.abc import Sequence

from sqlalchemy import Connection, Select, TextClause, func, literal, select, text, tuple_
from sqlalchemy.sql.elements import ColumnElement

from kkc_desktop.domain.incident import LogEntry, LogStrike
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.log_page import LogFilter
from kkc_desktop.storage.event_tables import LOG_STRIKES
from kkc_desktop.storage.incident_tables import LOG_ENTRIES
from kkc_desktop.storage.rows import Shelf
from kkc_desktop.storage.search import words_match

_LOG = Shelf(LOG_ENTRIES, LogEntry)
_STRIKES = Shelf(LOG_STRIKES, LogStrike)
_HAS_WORDS = "log_entries.rowid IN (SELECT rowid FROM log_index WHERE log_index MATCH :match)"
_STEPS = (LogKind.NOTICE, LogKind.HANDOVER, LogKind.NOTIFICATION)
_COLUMN = LOG_ENTRIES.c


class LogPages:
    """Reads lines of one log in the order of writing, or of several by the time of the event."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def written(
        self, incident_id: str, wanted: LogFilter, before: int | None, limit: int
    ) -> tuple[LogEntry, ...]:
        """The lines of one incident written last, newest first; `before` is a number."""
        query = select(LOG_ENTRIES).where(*_conditions((incident_id,), wanted))
        if before is not None:
            query = query.where(_COLUMN.number < before)
        return self._read(query.order_by(_COLUMN.number.desc()).limit(limit))

    def happened(
        self,
        incident_ids: Sequence[str],
        wanted: LogFilter,
        before: LogEntry | None,
        limit: int,
    ) -> tuple[LogEntry, ...]:
        """The lines of these incidents that happened last, newest first."""
        place = _COLUMN.occurred_at, _COLUMN.recorded_at, _COLUMN.id
        query = select(LOG_ENTRIES).where(*_conditions(incident_ids, wanted))
        if before is not None:
            moment = _COLUMN.occurred_at.type
            known = literal(before.occurred_at, moment), literal(before.recorded_at, moment)
            query = query.where(tuple_(*place) < tuple_(*known, before.id))
        return self._read(query.order_by(*(column.desc() for column in place)).limit(limit))

    def count(self, incident_ids: Sequence[str], wanted: LogFilter) -> int:
        """How many lines of these incidents the filter lets through."""
        query = select(func.count()).select_from(LOG_ENTRIES)
        query = query.where(*_conditions(incident_ids, wanted))
        return self._connection.execute(query).scalar_one()

    def strikes_of(self, entries: Sequence[LogEntry]) -> tuple[LogStrike, ...]:
        """The strikes of these lines."""
        ids = [entry.id for entry in entries]
        query = select(LOG_STRIKES).where(LOG_STRIKES.c.entry_id.in_(ids))
        return _STRIKES.read(self._connection, query)

    def steps_of(self, incident_id: str) -> tuple[LogEntry, ...]:
        """The lines of notices, handovers and notified bodies, in the order of writing."""
        return self.of_kinds(incident_id, *_STEPS)

    def of_kinds(self, incident_id: str, *kinds: LogKind) -> tuple[LogEntry, ...]:
        """The lines of these kinds alone, in the order of writing."""
        query = select(LOG_ENTRIES).where(_COLUMN.incident_id == incident_id)
        return self._read(query.where(_COLUMN.kind.in_(kinds)).order_by(_COLUMN.number))

    def _read(self, query: Select[tuple[object, ...]]) -> tuple[LogEntry, ...]:
        return _LOG.read(self._connection, query)


def is_step(entry: LogEntry) -> bool:
    """Whether the line says how far the incident is."""
    return entry.kind in _STEPS


def _conditions(
    incident_ids: Sequence[str], wanted: LogFilter
) -> list[ColumnElement[bool] | TextClause]:
    found: list[ColumnElement[bool] | TextClause] = [_COLUMN.incident_id.in_(incident_ids)]
    if wanted.kinds:
        found.append(_COLUMN.kind.in_(wanted.kinds))
    match = words_match(wanted.words)
    if match:
        found.append(text(_HAS_WORDS).bindparams(match=match))
    return found
