"""The state of a record as the audit trail seals it: everything that is stored under its id.

Its words in the search index belong to it: an older index would hide the record from the search.
Unfinished work is no record and is not sealed.
"""

import hmac
import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from sqlalchemy import Connection, DefaultClause

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.storage.document_tables import DOCUMENTS
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
_LAST_FIRST_COLUMN = "void_reason"
"""The last column of the first shape of documents; what was added stands behind it."""


def _first_columns() -> str:
    names = DOCUMENTS.columns.keys()
    return ", ".join(names[: names.index(_LAST_FIRST_COLUMN) + 1])


def _added_columns() -> str:
    """The added columns of a document that says something in one of them."""
    columns = list(DOCUMENTS.columns)
    names = [column.name for column in columns]
    added = columns[names.index(_LAST_FIRST_COLUMN) + 1 :]
    usual = [
        f"'{column.server_default.arg}'"
        if isinstance(column.server_default, DefaultClause)
        else "NULL"
        for column in added
    ]
    said = " OR ".join(
        f"{column.name} IS NOT {value}" for column, value in zip(added, usual, strict=True)
    )
    names = [column.name for column in added]
    return f"SELECT {', '.join(names)} FROM documents WHERE id = ? AND ({said})"


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
        f"SELECT {_first_columns()} FROM documents WHERE id = ?",
        PERSONS,
        "SELECT * FROM things WHERE document_id = ? ORDER BY position, id",
        "SELECT * FROM signatures WHERE document_id = ? ORDER BY position, id",
        "SELECT id, document_id, number, printed_at, printed_by, purpose, printer, recipient,"
        " sha256 FROM copies WHERE document_id = ? ORDER BY number, id",
        "SELECT document_id, sha256, page_count, stored_at FROM papers WHERE document_id = ?",
        NUMBER,
        FOUND,
    ),
    RecordKind.OUTAGE_KIT: (
        "SELECT * FROM outage_kits WHERE id = ?",
        "SELECT * FROM blank_forms WHERE kit_id = ? ORDER BY position, id",
        "SELECT station_code, year, sequence, record_id, issued_at FROM numbers"
        " WHERE record_id IN (SELECT id FROM blank_forms WHERE kit_id = ?)"
        " ORDER BY year, sequence",
    ),
    RecordKind.TEMPLATE_PACK: (
        "SELECT * FROM template_packs WHERE id = ?",
        "SELECT * FROM pack_files WHERE pack_id = ? ORDER BY name",
    ),
}
ADDED_STATES: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.DOCUMENT: (
        _added_columns(),
        "SELECT id FROM copies WHERE document_id = ? AND has_cover ORDER BY number, id",
        "SELECT id, document_id, page_number, sha256, source_name, received_at, received_by"
        " FROM scan_pages WHERE document_id = ? ORDER BY page_number",
        "SELECT id, document_id, kind, file_name, media_type, sha256, note, added_at, added_by"
        " FROM attachments WHERE document_id = ? ORDER BY added_at, id",
    ),
}
"""Sealed only where they say something, so that what was sealed before them stays true."""
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
        added = (list(ask(query, (record_id,))) for query in ADDED_STATES.get(kind, ()))
        rows += [found for found in added if found]
    else:
        return ""
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return hmac.digest(derived(audit_key, "stav"), text.encode(), "sha256").hex()
