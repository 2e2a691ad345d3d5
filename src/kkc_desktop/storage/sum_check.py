"""Does what hangs on each event add up to its sealed sum, and is every log line found?"""

from collections.abc import Iterator

from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.verification import Breach, BreachKind
from kkc_desktop.storage.event_sums import NO_SUM, recounted

_SUM = "SELECT total, log_from FROM event_sums WHERE incident_id = ?"
_LAST_LINE = "SELECT coalesce(max(number), 0) FROM log_entries WHERE incident_id = ?"
_UNFOUND = """
    SELECT e.incident_id FROM log_entries e LEFT JOIN log_index i ON i.rowid = e.rowid
    WHERE i.incident_id IS NOT e.incident_id OR i.number IS NOT e.number
        OR instr(i.words, e.text) <> 1
    UNION SELECT incident_id FROM log_index WHERE rowid NOT IN (SELECT rowid FROM log_entries)
"""


def check_sum(connection: dbapi2.Connection, key: bytes, incident_id: str) -> Iterator[Breach]:
    """Adds up every row of the event; without a sum there may be none but old log lines."""
    row = connection.execute(_SUM, (incident_id,)).fetchone()
    if row is None:
        (last,) = connection.execute(_LAST_LINE, (incident_id,)).fetchone()
        row = (NO_SUM, last + 1)
    total, log_from = row
    if recounted(connection.execute, key, incident_id, log_from) != total:
        words = "Deník, opatření, vyrozumění nebo osoby události nejsou takové, jak byly zapsány."
        yield Breach(
            kind=BreachKind.RECORD_CHANGED,
            words=words,
            record_kind=RecordKind.INCIDENT,
            record_id=incident_id,
        )


def check_sums(connection: dbapi2.Connection, key: bytes) -> Iterator[Breach]:
    """Adds up every event."""
    for (incident_id,) in connection.execute("SELECT id FROM incidents ORDER BY id").fetchall():
        yield from check_sum(connection, key, incident_id)


def check_log_found(connection: dbapi2.Connection) -> Iterator[Breach]:
    """The search holds every line of every log under its own event."""
    for (incident_id,) in connection.execute(_UNFOUND).fetchall():
        yield Breach(
            kind=BreachKind.SEARCH,
            words="Hledání nenajde, co má: řádky deníku v\u00a0rejstříku slov chybí.",
            record_kind=RecordKind.INCIDENT,
            record_id=incident_id,
        )
