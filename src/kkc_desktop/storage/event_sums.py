"""The running sum that seals what hangs on an event, so that one more row costs one row.

An incident may have thousands of log lines and gathered people; to seal it anew with every line
by reading them all would make each line dearer than the last. Instead each row has a MAC under a
key of its own, and the sum of all of them, modulo 2**256, stands in `event_sums` and belongs to
the incident's sealed state. Who does not know the key can neither make a row nor find another set
of rows of the same sum; the verification adds all rows up again.

Log lines from before this sum are sealed one by one; `log_from` is the first line in the sum.
"""

import hmac
import json
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from sqlalchemy import Connection

from kkc_desktop.storage.event_tables import (
    BOARD_ITEMS,
    CALAMITY_LINKS,
    DECLARATIONS,
    DESCRIPTIONS,
    EVALUATIONS,
    GATHERED_PERSONS,
    GAUGE_READINGS,
    HEAD_COUNTS,
    LOG_STRIKES,
    MEASURES,
    NOTIFICATIONS,
    PUBLIC_NOTICES,
    SOUGHT_PERSONS,
)
from kkc_desktop.storage.incident_tables import LOG_ENTRIES
from kkc_desktop.storage.keys import derived
from kkc_desktop.storage.rows import run

SUMMED = (
    LOG_ENTRIES,
    LOG_STRIKES,
    DESCRIPTIONS,
    EVALUATIONS,
    DECLARATIONS,
    MEASURES,
    NOTIFICATIONS,
    CALAMITY_LINKS,
    BOARD_ITEMS,
    GAUGE_READINGS,
    PUBLIC_NOTICES,
    GATHERED_PERSONS,
    SOUGHT_PERSONS,
    HEAD_COUNTS,
)
"""The tables whose rows hang on an incident by `incident_id` and are sealed by its sum."""

NO_SUM = "0" * 64
_as_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_MODULUS = 1 << 256
_READ = "SELECT total FROM event_sums WHERE incident_id = ?"
_BEGIN = """
    INSERT INTO event_sums (incident_id, total, log_from)
    SELECT ?, ?, count(*) + 1 FROM log_entries WHERE incident_id = ?
"""
_MOVE = "UPDATE event_sums SET total = ? WHERE incident_id = ?"

Ask = Callable[[str, Sequence[object]], Iterable[tuple[object, ...]]]


class EventSums:
    """Keeps the sums up to date inside one transaction."""

    def __init__(self, connection: Connection, audit_key: bytes) -> None:
        self._connection = connection
        self._audit_key = audit_key
        self._totals: dict[str, int] = {}

    @cached_property
    def _key(self) -> bytes:
        return derived(self._audit_key, "soucet")

    def count_in(self, incident_id: str, table: str, row: Sequence[object]) -> None:
        """Counts in a row that is going to be stored; called before it is."""
        self._move(incident_id, row_mac(self._key, table, row))

    def replace(
        self, incident_id: str, table: str, old: Sequence[object], new: Sequence[object]
    ) -> None:
        """Counts a row as it is now in place of what it was."""
        change = row_mac(self._key, table, new) - row_mac(self._key, table, old)
        self._move(incident_id, change)

    def _move(self, incident_id: str, change: int) -> None:
        moved = (self._total(incident_id) + change) % _MODULUS
        run(self._connection, _MOVE, (f"{moved:064x}", incident_id))
        self._totals[incident_id] = moved

    def _total(self, incident_id: str) -> int:
        if incident_id not in self._totals:
            row = run(self._connection, _READ, (incident_id,)).fetchone()
            if row is None:
                run(self._connection, _BEGIN, (incident_id, NO_SUM, incident_id))
            self._totals[incident_id] = int(row[0], 16) if row else 0
        return self._totals[incident_id]


def row_mac(key: bytes, table: str, row: Sequence[object]) -> int:
    """The row's share of the sum: a MAC over its table and its values as stored."""
    return int.from_bytes(hmac.digest(key, _as_text([table, *row]).encode(), "sha256"))


def recounted(ask: Ask, audit_key: bytes, incident_id: str, log_from: int) -> str:
    """The sum over the rows that stand there now, over a bare connection's `execute`."""
    key, total = derived(audit_key, "soucet"), 0
    for table in SUMMED:
        names = ", ".join(table.columns.keys())
        query = f"SELECT {names} FROM {table.name} WHERE incident_id = ?"
        values: tuple[object, ...] = (incident_id,)
        if table is LOG_ENTRIES:
            query, values = f"{query} AND number >= ?", (incident_id, log_from)
        for row in ask(query, values):
            total += row_mac(key, table.name, row)
    return f"{total % _MODULUS:064x}"
