"""The audit trail on disk: only added to, each line chained by key to the one before."""

import hmac
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Connection, select

from kkc_desktop.domain.audit import Act, AuditEntry, RecordKind
from kkc_desktop.domain.audit_chain import CHAIN_START, chain_mac
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.storage.keys import derived
from kkc_desktop.storage.rows import Shelf, run
from kkc_desktop.storage.states import state_of
from kkc_desktop.storage.tables import AUDIT

_AUDIT = Shelf(AUDIT, AuditEntry)
_LAST = "SELECT number, chain, recorded_at FROM audit ORDER BY number DESC LIMIT 1"

_LAST_REASON = (
    "SELECT reason FROM audit WHERE substr(reason, 1, length(?)) = ? ORDER BY number DESC LIMIT 1"
)
_LAST_SEAL = (
    "SELECT number FROM audit WHERE record_kind = ? AND record_id = ? AND digest <> ''"
    " ORDER BY number DESC LIMIT 1"
)
_CLOSING = (
    "SELECT reason FROM audit WHERE act = ? AND record_id = ? AND reason <> ''"
    " ORDER BY number DESC LIMIT 1"
)


class Audit:
    """Who did what to which record, when and why; `newest` is the line this transaction added.

    `reason` is what the act under way says in its own line when it was given none before.
    """

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection = connection
        self._key = key
        self._last: tuple[int, str, datetime] | None = None
        self.newest: AuditEntry | None = None
        self.reason = ""

    def append(
        self,
        officer_id: OfficerId,
        act: Act,
        at: datetime,
        kind: RecordKind = RecordKind.NONE,
        record_id: str = "",
        reason: str = "",
    ) -> AuditEntry:
        """Adds the line that follows the last one; an act that changes seals the record's state."""
        number, previous = self.head()
        has_state = act.changes_record
        entry = AuditEntry(
            number=number + 1,
            recorded_at=at.astimezone(UTC),
            officer_id=officer_id,
            act=act,
            record_kind=kind,
            record_id=record_id,
            reason=reason,
            digest=state_of(self._connection, self._key, kind, record_id) if has_state else "",
        )
        entry = replace(entry, chain=chain_mac(self._key, previous, entry))
        _AUDIT.add(self._connection, entry)
        self._last = entry.number, entry.chain, entry.recorded_at
        self.newest = entry
        return entry

    def digest_of(self, text: str) -> str:
        """A short keyed digest: the same text is known again, a guessed one cannot be tried."""
        key = derived(self._key, "hledani")
        return hmac.digest(key, text.encode("utf-8", "surrogatepass"), "sha256").hex()[:16]

    def head(self) -> tuple[int, str]:
        """Number and chain of the last line."""
        last = self._last_line()
        return last[:2] if last else (0, CHAIN_START)

    def last_at(self) -> datetime | None:
        """When the last line was written, by the clock of that time."""
        last = self._last_line()
        return last[2] if last else None

    def _last_line(self) -> tuple[int, str, datetime] | None:
        """Read once: inside a transaction nobody but this trail adds a line."""
        if self._last is None:
            row = run(self._connection, _LAST).fetchone()
            if row:
                self._last = row[0], row[1], datetime.fromisoformat(row[2])
        return self._last

    def last_reason(self, beginning: str) -> str:
        """The newest reason that begins so, empty when there is none."""
        row = run(self._connection, _LAST_REASON, (beginning, beginning)).fetchone()
        return str(row[0]) if row else ""

    def seal_of(self, kind: RecordKind, record_id: str) -> tuple[int, bool]:
        """The line that last sealed the record, and whether line and record still agree.

        The line's number is 0 where the trail does not know the record.
        """
        row = run(self._connection, _LAST_SEAL, (kind.name, record_id)).fetchone()
        if row is None:
            return 0, False
        query = select(AUDIT).where(AUDIT.c.number.in_((row[0] - 1, row[0])))
        *before, entry = _AUDIT.read(self._connection, query.order_by(AUDIT.c.number))
        previous = before[0].chain if before else CHAIN_START
        is_whole = entry.chain == chain_mac(self._key, previous, entry)
        state = state_of(self._connection, self._key, kind, record_id)
        return entry.number, is_whole and entry.digest == state

    def closing_words(self, record_id: str) -> str:
        """What the line of the record's closing says of its sheet, empty where there is none."""
        row = run(self._connection, _CLOSING, (Act.CLOSE_DOCUMENT.name, record_id)).fetchone()
        return str(row[0]) if row else ""

    def all(self) -> tuple[AuditEntry, ...]:
        """Every line by number."""
        return _AUDIT.read(self._connection, select(AUDIT).order_by(AUDIT.c.number))

    def tail(self, count: int) -> tuple[AuditEntry, ...]:
        """The last lines by number, at most so many."""
        query = select(AUDIT).order_by(AUDIT.c.number.desc()).limit(count)
        return _AUDIT.read(self._connection, query)[::-1]
