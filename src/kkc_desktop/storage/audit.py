"""The audit trail on disk: only added to, each line chained to the one before."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Connection, select

from kkc_desktop.domain.audit import CHAIN_START, Act, AuditEntry, RecordKind, chain_hash
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.storage.rows import Shelf, run
from kkc_desktop.storage.tables import AUDIT

_AUDIT = Shelf(AUDIT, AuditEntry)
_LAST = "SELECT number, chain FROM audit ORDER BY number DESC LIMIT 1"


class Audit:
    """Who did what to which record, when and why."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(
        self,
        officer_id: OfficerId,
        act: Act,
        at: datetime,
        kind: RecordKind = RecordKind.NONE,
        record_id: str = "",
        reason: str = "",
    ) -> AuditEntry:
        """Adds the line that follows the last one."""
        number, previous = run(self._connection, _LAST).fetchone() or (0, CHAIN_START)
        entry = AuditEntry(
            number=number + 1,
            recorded_at=at.astimezone(UTC),
            officer_id=officer_id,
            act=act,
            record_kind=kind,
            record_id=record_id,
            reason=reason,
        )
        entry = replace(entry, chain=chain_hash(previous, entry))
        _AUDIT.add(self._connection, entry)
        return entry

    def all(self) -> tuple[AuditEntry, ...]:
        """Every line by number."""
        return _AUDIT.read(self._connection, select(AUDIT).order_by(AUDIT.c.number))

    def tail(self, count: int) -> tuple[AuditEntry, ...]:
        """The last lines by number, at most so many."""
        query = select(AUDIT).order_by(AUDIT.c.number.desc()).limit(count)
        return _AUDIT.read(self._connection, query)[::-1]
