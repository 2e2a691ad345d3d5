"""The state of a record as the audit trail seals it: everything that is stored under its id."""

import hmac
import json

from sqlalchemy import Connection

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.storage.keys import derived
from kkc_desktop.storage.rows import run

NUMBER = "SELECT * FROM numbers WHERE record_id = ? ORDER BY year, sequence"
PERSONS = "SELECT * FROM persons WHERE record_id = ? ORDER BY position, id"
STATES: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.CONTACT: ("SELECT * FROM contacts WHERE id = ?", PERSONS, NUMBER),
    RecordKind.ADVICE: ("SELECT * FROM advice WHERE id = ?", NUMBER),
    RecordKind.INCIDENT: (
        "SELECT * FROM incidents WHERE id = ?",
        "SELECT * FROM notices WHERE incident_id = ? ORDER BY recorded_at, id",
        "SELECT * FROM log_entries WHERE incident_id = ? ORDER BY number, id",
        NUMBER,
    ),
    RecordKind.DOCUMENT: (
        "SELECT * FROM documents WHERE id = ?",
        PERSONS,
        "SELECT * FROM things WHERE document_id = ? ORDER BY position, id",
        "SELECT * FROM signatures WHERE document_id = ? ORDER BY position, id",
        "SELECT * FROM copies WHERE document_id = ? ORDER BY number, id",
        "SELECT document_id, sha256, page_count, stored_at FROM papers WHERE document_id = ?",
        NUMBER,
    ),
}
STATION_STATE = (
    "SELECT * FROM station",
    "SELECT * FROM officers ORDER BY id",
    "SELECT * FROM safekeeping",
)


def state_of(connection: Connection, audit_key: bytes, kind: RecordKind, record_id: str) -> str:
    """The MAC in hex over all rows of the record; empty for what is no record."""
    if kind is RecordKind.STATION:
        rows = [run(connection, query).fetchall() for query in STATION_STATE]
    elif kind in STATES:
        rows = [run(connection, query, (record_id,)).fetchall() for query in STATES[kind]]
    else:
        return ""
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return hmac.digest(derived(audit_key, "stav"), text.encode(), "sha256").hex()
