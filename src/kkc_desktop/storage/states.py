"""The state of a record as the audit trail seals it: everything that is stored under its id.

Its words in the search index belong to it: an older index would hide the record from the search.
Unfinished work is no record and is not sealed.
"""

import hmac
import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from sqlalchemy import Column, Connection, DefaultClause, Table

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.storage.document_tables import DOCUMENTS
from kkc_desktop.storage.incident_tables import INCIDENTS, LOG_ENTRIES, NOTICES
from kkc_desktop.storage.keys import derived
from kkc_desktop.storage.rows import run
from kkc_desktop.storage.tables import CONTACTS, PERSONS

Ask = Callable[[str, Sequence[object]], Iterable[tuple[object, ...]]]
"""Runs a statement with its values and gives the rows."""

NUMBER = "SELECT * FROM numbers WHERE record_id = ? ORDER BY year, sequence"
FOUND = (
    "SELECT kind, numbers, names, words, title, detail, recorded_at FROM search_entries"
    " WHERE record_id = ?"
)


def _columns(table: Table, first: str, last: str) -> list[Column[object]]:
    """The table's columns between two of them, both included."""
    names = table.columns.keys()
    wanted = names[names.index(first) : names.index(last) + 1]
    return [table.c[name] for name in wanted]


def _names(table: Table, first: str, last: str) -> str:
    return ", ".join(column.name for column in _columns(table, first, last))


def _added(table: Table, first: str, last: str, parent: str = "id", order: str = "id") -> str:
    """The columns that one version added, of rows that say something in one of them."""
    columns = _columns(table, first, last)
    usual = [
        f"'{column.server_default.arg}'"
        if isinstance(column.server_default, DefaultClause)
        else "NULL"
        for column in columns
    ]
    said = " OR ".join(
        f"{column.name} IS NOT {value}" for column, value in zip(columns, usual, strict=True)
    )
    names = ", ".join(column.name for column in columns)
    return f"SELECT {names} FROM {table.name} WHERE {parent} = ? AND ({said}) ORDER BY {order}"


_STATED = _names(PERSONS, "record_id", "note")
"""What a person's row held from the first version on."""
_OF_PERSONS = f"SELECT {_STATED} FROM persons WHERE record_id = ? ORDER BY position, id"
_ALL_OF_PERSONS = (
    f"SELECT {_names(PERSONS, 'record_id', 'is_representative_suspect')} FROM persons"
    " WHERE record_id = ? ORDER BY position, id"
)
_CARE = _added(PERSONS, "confidant", "is_representative_suspect", "record_id", "position, id")
_as_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_AFTER_ALL = (1 << 63) - 1

STATES: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.CONTACT: (
        f"SELECT {_names(CONTACTS, 'id', 'revision')} FROM contacts WHERE id = ?",
        _OF_PERSONS,
        NUMBER,
        FOUND,
    ),
    RecordKind.ADVICE: ("SELECT * FROM advice WHERE id = ?", NUMBER, FOUND),
    RecordKind.INCIDENT: (
        f"SELECT {_names(INCIDENTS, 'id', 'revision')} FROM incidents WHERE id = ?",
        f"SELECT {_names(NOTICES, 'id', 'recorded_by')} FROM notices WHERE incident_id = ?"
        " ORDER BY recorded_at, id",
        f"SELECT {_names(LOG_ENTRIES, 'id', 'text')} FROM log_entries WHERE incident_id = ?1"
        # The bound does not depend on the row, so that the lines in the sum are not even looked at.
        " AND number < coalesce("
        f"(SELECT log_from FROM event_sums WHERE incident_id = ?1), {_AFTER_ALL})"
        " ORDER BY number, id",
        NUMBER,
        FOUND,
    ),
    RecordKind.DOCUMENT: (
        f"SELECT {_names(DOCUMENTS, 'id', 'void_reason')} FROM documents WHERE id = ?",
        _OF_PERSONS,
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
    RecordKind.HANDOVER: (
        "SELECT * FROM handovers WHERE id = ?",
        "SELECT * FROM handover_items WHERE handover_id = ? ORDER BY position, id",
    ),
    RecordKind.EVENT_CARD: ("SELECT * FROM event_cards WHERE id = ?",),
    RecordKind.PERSON: (
        "SELECT * FROM person_cards WHERE id = ?",
        "SELECT * FROM person_flags WHERE card_id = ? ORDER BY id",
        "SELECT * FROM person_merges WHERE kept_id = ?1 OR merged_id = ?1 ORDER BY id",
        "SELECT * FROM told_apart WHERE card_id = ?1 OR other_id = ?1 ORDER BY card_id, other_id",
    ),
    RecordKind.APPOINTMENT: ("SELECT * FROM appointments WHERE id = ?",),
    RecordKind.PREVENTION_EVENT: ("SELECT * FROM prevention_events WHERE id = ?",),
    RecordKind.PROMISE: ("SELECT * FROM promises WHERE id = ?",),
    RecordKind.FOUND_THING: ("SELECT * FROM found_things WHERE id = ?", FOUND),
    RecordKind.LIST_ENTRY: ("SELECT * FROM list_entries WHERE id = ?",),
    RecordKind.DATA_STEP: ("SELECT * FROM data_steps WHERE id = ?",),
    RecordKind.ERASURE: (
        "SELECT * FROM erasures WHERE id = ?",
        "SELECT * FROM erasure_items WHERE erasure_id = ? ORDER BY due_on, record_id",
    ),
    RecordKind.SECURITY_BREACH: ("SELECT * FROM security_breaches WHERE id = ?",),
    RecordKind.PLACE_IMPORT: ("SELECT * FROM place_imports WHERE id = ?",),
    RecordKind.TEMPLATE_PACK: (
        "SELECT * FROM template_packs WHERE id = ?",
        "SELECT * FROM pack_files WHERE pack_id = ? ORDER BY name",
    ),
}
ADDED_STATES: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.DOCUMENT: (
        _added(DOCUMENTS, "correction_kind", "next_report_note"),
        "SELECT id FROM copies WHERE document_id = ? AND has_cover ORDER BY number, id",
        "SELECT id, document_id, page_number, sha256, source_name, received_at, received_by"
        " FROM scan_pages WHERE document_id = ? ORDER BY page_number",
        "SELECT id, document_id, kind, file_name, media_type, sha256, note, added_at, added_by"
        " FROM attachments WHERE document_id = ? ORDER BY added_at, id",
        _added(DOCUMENTS, "evaluation_level", "listing_note"),
        _CARE,
        "SELECT * FROM read_backs WHERE document_id = ? ORDER BY confirmed_at, id",
    ),
    RecordKind.CONTACT: (_added(CONTACTS, "room", "room"), _CARE),
    RecordKind.ADVICE: (_ALL_OF_PERSONS,),
    RecordKind.INCIDENT: (
        _added(INCIDENTS, "scope", "closing_reason"),
        _added(NOTICES, "latitude", "card_answers", "incident_id", "number"),
        # Lines from before the sum: the sum holds these columns of all later ones.
        f"SELECT id, {_names(LOG_ENTRIES, 'reported_at', 'corrects_number')} FROM log_entries"
        " WHERE incident_id = ?1 AND number < coalesce("
        f"(SELECT log_from FROM event_sums WHERE incident_id = ?1), {_AFTER_ALL})"
        " AND (reported_at IS NOT NULL OR addressee <> '' OR corrects_number <> 0)"
        " ORDER BY number, id",
        "SELECT total, log_from FROM event_sums WHERE incident_id = ?",
        _ALL_OF_PERSONS,
    ),
}
"""Sealed only where they say something, so that what was sealed before them stays true.

Each version's added columns stand in a query of their own: one more column in an older query
would belie what it sealed.
"""
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
    return hmac.digest(derived(audit_key, "stav"), _as_text(rows).encode(), "sha256").hex()
