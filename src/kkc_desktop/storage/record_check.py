"""Is every record as the trail last sealed it, and does everything belong to something?"""

import hashlib
import re
from collections.abc import Iterator

from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.verification import Breach, BreachKind
from kkc_desktop.storage.states import sealed_state
from kkc_desktop.storage.trail_check import STATION, Report, TrailFacts

TABLES = {
    RecordKind.CONTACT: "contacts",
    RecordKind.ADVICE: "advice",
    RecordKind.INCIDENT: "incidents",
    RecordKind.DOCUMENT: "documents",
    RecordKind.OUTAGE_KIT: "outage_kits",
    RecordKind.TEMPLATE_PACK: "template_packs",
    RecordKind.HANDOVER: "handovers",
    RecordKind.EVENT_CARD: "event_cards",
    RecordKind.PERSON: "person_cards",
    RecordKind.APPOINTMENT: "appointments",
    RecordKind.PREVENTION_EVENT: "prevention_events",
    RecordKind.PROMISE: "promises",
    RecordKind.FOUND_THING: "found_things",
    RecordKind.LIST_ENTRY: "list_entries",
    RecordKind.DATA_STEP: "data_steps",
    RecordKind.ERASURE: "erasures",
    RecordKind.SECURITY_BREACH: "security_breaches",
    RecordKind.PLACE_IMPORT: "place_imports",
}
RETURNED = {
    "scan_pages": (
        BreachKind.SCAN,
        "Stránka vráceného skenu neodpovídá otisku, s\u00a0nímž byla připojena.",
    ),
    "attachments": (
        BreachKind.ATTACHMENT,
        "Přiložený soubor neodpovídá otisku, s\u00a0nímž byl přiložen.",
    ),
}
_NOWHERE = " AND ".join(f"record_id NOT IN (SELECT id FROM {table})" for table in TABLES.values())
_ORPHANS = {
    "osoba bez záznamu": f"SELECT record_id FROM persons WHERE {_NOWHERE}",
    "hledaná slova bez záznamu": f"SELECT record_id FROM search_entries WHERE {_NOWHERE}",
    "číslo bez záznamu": (
        f"SELECT record_id FROM numbers WHERE void_reason = '' AND {_NOWHERE}"
        " AND record_id NOT IN (SELECT id FROM blank_forms)"
    ),
}
_NAMES = """
    SELECT 'surname', surname, count(*) FROM person_cards WHERE surname <> '' GROUP BY surname
    UNION ALL
    SELECT 'given', given_names, count(*) FROM person_cards WHERE given_names <> ''
    GROUP BY given_names
"""
_KNOWN_NAMES = "SELECT part, spelled, people FROM known_names"
_MISMARKED = """
    SELECT e.kind, e.record_id FROM search_entries e
    JOIN search_marks m ON m.record_id = e.record_id WHERE m.marks <> e.marks
"""
_HOLES = """
    SELECT station_code, year, count(*), max(sequence) FROM numbers GROUP BY station_code, year
    HAVING count(*) <> max(sequence) OR min(sequence) <> 1
"""
_LAST = "SELECT coalesce(max(sequence), 0) FROM numbers WHERE station_code = ? AND year = ?"
_SEALED_BEFORE = "SELECT max(number) FROM audit WHERE digest = ? AND number < ?"
_PAPER_DIGEST = re.compile(r"\b[0-9a-f]{16}\b")


def check_records(
    connection: dbapi2.Connection, key: bytes, facts: TrailFacts, report: Report
) -> Iterator[Breach]:
    """Compares every record with its last sealed state, then looks for what is missing."""
    unseen = dict(facts.seals)
    seal = unseen.pop((STATION, ""), None)
    if seal or connection.execute("SELECT 1 FROM station").fetchone():
        yield from check_record(connection, key, RecordKind.STATION, "", seal)
    for kind, table in TABLES.items():
        rows = connection.execute(f"SELECT id FROM {table} ORDER BY id").fetchall()
        for (record_id,) in rows:
            seal = unseen.pop((kind.name, record_id), None)
            yield from check_record(connection, key, kind, record_id, seal)
            report(1)
    for (kind_name, record_id), (number, digest) in unseen.items():
        if kind_name in RecordKind.__members__:  # else the line is forged, and told as such
            yield from _missing(connection, key, RecordKind[kind_name], record_id, number, digest)


def check_record(
    connection: dbapi2.Connection,
    key: bytes,
    kind: RecordKind,
    record_id: str,
    seal: tuple[int, str] | None,
) -> Iterator[Breach]:
    """Compares one record with its last sealed state."""
    state = sealed_state(connection.execute, key, kind, record_id)
    what = f"Záznam ({kind.label})"
    if seal is None:
        words = f"{what} je uložen, ale stopa o\u00a0něm neví."
        yield _breach(BreachKind.RECORD_UNKNOWN, words, 0, kind, record_id)
    elif state != seal[1]:
        number = seal[0]
        (older,) = connection.execute(_SEALED_BEFORE, (state, number)).fetchone()
        if older:
            words = f"{what} má podobu z\u00a0řádku {older}, platí podoba z\u00a0řádku {number}."
            yield _breach(BreachKind.OLDER_RECORD, words, number, kind, record_id)
        else:
            words = f"{what} není takový, jaký jej zapsal řádek {number}."
            yield _breach(BreachKind.RECORD_CHANGED, words, number, kind, record_id)


def _missing(
    connection: dbapi2.Connection,
    key: bytes,
    kind: RecordKind,
    record_id: str,
    number: int,
    digest: str,
) -> Iterator[Breach]:
    """A record that is not there is right when the trail last sealed that it is not."""
    if digest != sealed_state(connection.execute, key, kind, record_id):
        words = f"Záznam ({kind.label}) z\u00a0řádku {number} v\u00a0datech chybí."
        yield _breach(BreachKind.RECORD_MISSING, words, number, kind, record_id)


def check_papers(
    connection: dbapi2.Connection, facts: TrailFacts, report: Report
) -> Iterator[Breach]:
    """Compares the bytes of each stored sheet with its digest in the table and in the trail."""
    ids = connection.execute("SELECT document_id FROM papers ORDER BY document_id").fetchall()
    query = "SELECT content, sha256 FROM papers WHERE document_id = ?"
    for (document_id,) in ids:
        content, stored = connection.execute(query, (document_id,)).fetchone()
        number, reason = facts.papers.get(document_id, (0, ""))
        sealed = _PAPER_DIGEST.findall(reason)
        is_whole = _is_whole(content, stored, document_id, facts)
        if not is_whole or sealed not in ([], [stored[:16]]):
            words = "Uložený list neodpovídá otisku, s\u00a0nímž byl uzavřen."
            yield _breach(BreachKind.PAPER, words, number, RecordKind.DOCUMENT, document_id)
        report(1)


def check_returned(
    connection: dbapi2.Connection, facts: TrailFacts, report: Report
) -> Iterator[Breach]:
    """Compares the bytes of each scanned page and kept file with its digest.

    The digests themselves are sealed with the state of their document.
    """
    for table, (kind, words) in RETURNED.items():
        ids = connection.execute(f"SELECT id FROM {table} ORDER BY id").fetchall()
        query = f"SELECT content, sha256, document_id FROM {table} WHERE id = ?"
        for (row_id,) in ids:
            content, stored, document_id = connection.execute(query, (row_id,)).fetchone()
            if not _is_whole(content, stored, document_id, facts):
                yield _breach(kind, words, 0, RecordKind.DOCUMENT, document_id)
            report(1)


def _is_whole(content: bytes, stored: str, document_id: str, facts: TrailFacts) -> bool:
    """Whether these are the bytes of the digest, or none since the trail says they were erased."""
    if not content and document_id in facts.erased:
        return True
    return hashlib.sha256(content).hexdigest() == stored


def check_belonging(
    connection: dbapi2.Connection, facts: TrailFacts, last_numbers: dict[str, int]
) -> Iterator[Breach]:
    """The register is whole, nothing hangs on nothing, and duty fits the trail."""
    for station_code, year, count, last in connection.execute(_HOLES).fetchall():
        words = f"Rejstřík {station_code} {year} má mezeru: {count} čísel, poslední {last}."
        yield Breach(kind=BreachKind.REGISTER, words=words)
    for series, last in last_numbers.items():
        station_code, _, year = series.rpartition("-")
        (found,) = connection.execute(_LAST, (station_code, int(year))).fetchone()
        if found < last:
            words = f"Rejstřík {series} končí číslem {found}, vydáno bylo i\u00a0číslo {last}."
            yield Breach(kind=BreachKind.REGISTER, words=words)
    for words, query in _ORPHANS.items():
        for (record_id,) in connection.execute(query).fetchall():
            kind = BreachKind.REGISTER if words.startswith("číslo") else BreachKind.RECORD_MISSING
            yield Breach(kind=kind, words=f"V\u00a0datech je {words}.", record_id=record_id)
    yield from _check_derived(connection)
    rows = connection.execute("SELECT officer_id FROM duty ORDER BY number").fetchall()
    if [officer_id for (officer_id,) in rows] != facts.duty:
        words = "Převzetí přepážky v\u00a0datech neodpovídají auditní stopě."
        yield Breach(kind=BreachKind.DUTY, words=words)


def _check_derived(connection: dbapi2.Connection) -> Iterator[Breach]:
    """What the search keeps beside the records says what they say."""
    known = connection.execute(_KNOWN_NAMES).fetchall()
    if set(known) != set(connection.execute(_NAMES).fetchall()):
        words = "Hledání nenajde, co má: známá jména neodpovídají kartám osob."
        yield Breach(kind=BreachKind.SEARCH, words=words)
    for kind_name, record_id in connection.execute(_MISMARKED).fetchall():
        words = "Hledání s\u00a0filtrem nenajde, co má: znaky záznamu v\u00a0rejstříku nesouhlasí."
        kind = RecordKind.__members__.get(kind_name, RecordKind.NONE)  # it may be forged as well
        yield _breach(BreachKind.SEARCH, words, 0, kind, record_id)


def _breach(
    kind: BreachKind, words: str, number: int, record_kind: RecordKind, record_id: str
) -> Breach:
    return Breach(
        kind=kind, words=words, audit_number=number, record_kind=record_kind, record_id=record_id
    )
