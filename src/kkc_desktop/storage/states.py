"""The state of a record as the audit trail seals it: everything that is stored under its id.

Its words in the search index belong to it: an older index would hide the record from the search.
Unfinished work is no record and is not sealed.
"""

import hmac
import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from sqlalchemy import Connection

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.storage.keys import derived
from kkc_desktop.storage.rows import run

Ask = Callable[[str, Sequence[object]], Iterable[tuple[object, ...]]]
"""Runs a statement with its values and gives the rows."""

NUMBER = "SELECT * FROM numbers WHERE record_id = ? ORDER BY year, sequence"
PERSONS = "SELECT * FROM persons WHERE record_id = ? ORDER BY position, id"
FOUND = (
    "SELECT kind, numbers, names, words, title, detail, recorded_at FROM search_entries"
    " WHERE record_id = ?"
)
STATES: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.CONTACT: ("SELECT * FROM contacts WHERE id = ?", PERSONS, NUMBER, FOUND),
    RecordKind.ADVICE: ("SELECT * FROM advice WHERE id = ?", NUMBER, FOUND),
    RecordKind.INCIDENT: (
        "SELECT * FROM incidents WHERE id = ?",
        "SELECT * FROM notices WHERE incident_id = ? ORDER BY recorded_at, id",
        "SELECT * FROM log_entries WHERE incident_id = ? ORDER BY number, id",
        NUMBER,
        FOUND,
    ),
    RecordKind.DOCUMENT: (
        "SELECT * FROM documents WHERE id = ?",
        PERSONS,
        "SELECT * FROM things WHERE document_id = ? ORDER BY position, id",
        "SELECT * FROM signatures WHERE document_id = ? ORDER BY position, id",
        "SELECT * FROM copies WHERE document_id = ? ORDER BY number, id",
        "SELECT document_id, sha256, page_count, stored_at FROM papers WHERE document_id = ?",
        NUMBER,
        FOUND,
    ),
}
STATION_STATE = (
    "SELECT * FROM station",
    "SELECT * FROM officers ORDER BY id",
    "SELECT * FROM safekeeping",
)


def state_of(connection: Connection, audit_key: bytes, kind: RecordKind, record_id: str) -> str:
    """The MAC in hex over all rows of the record; empty for what is no record."""
    return sealed_state(partial(run, connection), audit_key, kind, record_id)


def sealed_state(ask: Ask, audit_key: bytes, kind: RecordKind, record_id: str) -> str:
    """The same over a bare connection's `execute`."""
    if kind is RecordKind.STATION:
        rows = [list(ask(query, ())) for query in STATION_STATE]
    elif kind in STATES:
        rows = [list(ask(query, (record_id,))) for query in STATES[kind]]
    else:
        return ""
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return hmac.digest(derived(audit_key, "stav"), text.encode(), "sha256").hex()
