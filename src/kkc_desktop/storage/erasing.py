"""Erasing the data of one record: its number, kinds, codes, counts and moments stay, words go.

Which columns go follows from their type: every text, day of a person, place on the map and file,
but what is named here as kept. The database lets go only of records that are marked as erased,
and lets nothing be written into them again, see 0006_erasing.sql.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import REAL, Connection, LargeBinary, Table, Text

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.storage.account_tables import DATA_STEPS
from kkc_desktop.storage.columns import Words, moment_text
from kkc_desktop.storage.desk_tables import APPOINTMENTS, FOUND_THINGS, PROMISES, READ_BACKS
from kkc_desktop.storage.document_tables import COPIES, DOCUMENTS, PAPERS, SIGNATURES, THINGS
from kkc_desktop.storage.duty_tables import HANDOVER_ITEMS
from kkc_desktop.storage.event_sums import SUMMED, EventSums
from kkc_desktop.storage.event_tables import GATHERED_PERSONS, SOUGHT_PERSONS
from kkc_desktop.storage.incident_tables import INCIDENTS, LOG_ENTRIES, NOTICES
from kkc_desktop.storage.paper_tables import ATTACHMENTS, PRINT_JOBS, SCAN_PAGES
from kkc_desktop.storage.people_tables import PERSON_CARDS, PERSON_FLAGS
from kkc_desktop.storage.rows import run
from kkc_desktop.storage.tables import ADVICE, CONTACTS, NUMBERS, PERSONS

if TYPE_CHECKING:
    from kkc_desktop.storage.database import Database

Touched = tuple[RecordKind, str]
VOIDED = "údaje vymazány"
"""What the register says instead of why a number was voided."""

_ALWAYS_KEPT = frozenset({"id", "sha256", "recorded_by"})


@dataclass(frozen=True)
class Emptied:
    """A table of a record: `parent` names the record, `kept` the texts that are no words.

    `set_to` are further columns in the language of SQL; ?1 is the moment of the erasure, ?3 the
    list of words that name nobody.
    """

    table: Table
    parent: str
    kept: frozenset[str] = frozenset()
    set_to: dict[str, str] = field(default_factory=dict)

    @cached_property
    def emptied(self) -> dict[str, str]:
        """What each column becomes, in the language of SQL."""
        found = {}
        for column in self.table.columns:
            value = _EMPTY.get(type(column.type))
            if value is not None and not self._keeps(column.name):
                found[column.name] = value
        return found | self.set_to

    def _keeps(self, name: str) -> bool:
        return name in _ALWAYS_KEPT or name in self.kept or name.endswith("_id")


def _of(table: Table, parent: str, kept: str = "", **set_to: str) -> Emptied:
    return Emptied(table, parent, frozenset(kept.split()), set_to)


_EMPTY: dict[type, str] = {Text: "''", Words: "'[]'", REAL: "NULL", LargeBinary: "x''"}
_NO_DAYS = {"born_on": "NULL", "identity_document_expires_on": "NULL"}
_PERSONS = _of(PERSONS, "record_id", id="record_id || '-' || position", **_NO_DAYS)
_OF_EVENTS = {
    "evaluations": "rules_version signs",
    "gauge_readings": "river profile profile_category source",
    "log_strikes": "struck_by",
}
_ERASED_AT = "coalesce(erased_at, ?1)"
_OF_GATHERED = {
    GATHERED_PERSONS.name: {"apparent_age": "NULL", "erased_at": _ERASED_AT},
    SOUGHT_PERSONS.name: {"apparent_age": "NULL", "erased_at": _ERASED_AT},
}
_NUMBERED = "evidence_number"
_REFERRAL, _ROOM = (
    f"CASE WHEN trim({name}) IN (SELECT value FROM json_each(?3)) THEN {name} ELSE '' END"
    for name in ("referral", "room")
)

EMPTIED: dict[RecordKind, tuple[Emptied, ...]] = {
    RecordKind.CONTACT: (
        _of(CONTACTS, "id", f"{_NUMBERED} ticket", room=_ROOM, referral=_REFERRAL),
        _PERSONS,
    ),
    RecordKind.ADVICE: (
        _of(
            ADVICE,
            "id",
            f"{_NUMBERED} topics items leaflet_code leaflet_version",
            referral=_REFERRAL,
        ),
        _PERSONS,
    ),
    RecordKind.INCIDENT: (
        _of(INCIDENTS, "id", _NUMBERED),
        _of(NOTICES, "incident_id"),
        *(
            Emptied(
                table,
                "incident_id",
                frozenset(_OF_EVENTS.get(table.name, "").split()),
                _OF_GATHERED.get(table.name, {}),
            )
            for table in SUMMED
        ),
        _PERSONS,
    ),
    RecordKind.DOCUMENT: (
        _of(
            DOCUMENTS,
            "id",
            f"{_NUMBERED} reference_number template_code template_version translation_version"
            " paper_code",
        ),
        _PERSONS,
        _of(THINGS, "document_id"),
        _of(SIGNATURES, "document_id"),
        _of(COPIES, "document_id", "printed_by printer"),
        _of(PAPERS, "document_id"),
        _of(READ_BACKS, "document_id", "part"),
        _of(SCAN_PAGES, "document_id", "received_by"),
        _of(ATTACHMENTS, "document_id", "media_type added_by"),
    ),
    RecordKind.PERSON: (
        _of(PERSON_CARDS, "id", "merged_into changed_by", born_on="NULL"),
        _of(PERSON_FLAGS, "card_id", "ended_by"),
    ),
    RecordKind.APPOINTMENT: (_of(APPOINTMENTS, "id", card_id="''"),),
    RecordKind.FOUND_THING: (_of(FOUND_THINGS, "id", "label"),),
}
HANGING: dict[RecordKind, Emptied] = {
    RecordKind.PROMISE: _of(PROMISES, "record_id", "done_by"),
    RecordKind.DATA_STEP: _of(DATA_STEPS, "record_id", "disposal_code"),
    RecordKind.HANDOVER: _of(HANDOVER_ITEMS, "record_id"),
}
"""Rows at a record of any kind that are, or belong to, records sealed on their own."""

_JOBS = _of(PRINT_JOBS, "record_id", "printer began_by")
_MERGE_WORDS = (
    "UPDATE person_merges SET reason = '', undo_reason = '' WHERE ? IN (kept_id, merged_id)"
)
_SEARCHED = "SELECT recorded_at FROM search_entries WHERE record_id = ?"
_VOIDED = f"UPDATE {NUMBERS.name} SET void_reason = ? WHERE record_id = ? AND void_reason <> ''"
_DRAFTS = "DELETE FROM drafts WHERE id = ?1 OR instr(content, ?1) > 0"


class Erasing:
    """Empties records inside one transaction; each must be marked as erased before.

    `naming_nobody` are offices and rooms of the station's lists: they stay where they were chosen.
    """

    def __init__(self, connection: Connection, sums: EventSums) -> None:
        self._connection = connection
        self._sums = sums
        self.naming_nobody: tuple[str, ...] = ()

    def erase(self, kind: RecordKind, record_id: str, now: datetime) -> tuple[Touched, ...]:
        """Empties the record; gives the other records that have to be sealed anew with it.

        Its words in the search, cards of persons and their merges are emptied by their own
        repositories, see services/erasing_deed.
        """
        touched = tuple(self._hanging(record_id))
        for each in (*EMPTIED[kind], *HANGING.values(), _JOBS):
            self._empty(each, record_id, now)
        if kind is RecordKind.PERSON:
            run(self._connection, _MERGE_WORDS, (record_id,))
        run(self._connection, _VOIDED, (VOIDED, record_id))
        run(self._connection, _DRAFTS, (record_id,))
        return touched

    def found_at(self, record_id: str) -> datetime | None:
        """The moment under which the search shows the record, None where it does not."""
        row = run(self._connection, _SEARCHED, (record_id,)).fetchone()
        return datetime.fromisoformat(str(row[0])) if row else None

    def _hanging(self, record_id: str) -> Iterator[Touched]:
        for kind, each in HANGING.items():
            owner = "handover_id" if kind is RecordKind.HANDOVER else "id"
            query = f"SELECT DISTINCT {owner} FROM {each.table.name} WHERE {each.parent} = ?"
            for (found,) in run(self._connection, query, (record_id,)).fetchall():
                yield kind, found

    def _empty(self, each: Emptied, record_id: str, now: datetime) -> None:
        is_summed = each.table in SUMMED
        before = self._rows(each, record_id) if is_summed else []
        changes = ", ".join(f"{name} = {value}" for name, value in each.emptied.items())
        if changes:
            where = f"{each.parent} = ?2 AND ?1 <> '' AND ?3 <> ''"
            query = f"UPDATE {each.table.name} SET {changes} WHERE {where}"
            words = json.dumps(self.naming_nobody)
            run(self._connection, query, (moment_text(now), record_id, words))
        after = self._rows(each, record_id) if is_summed else []
        for old, new in zip(before, after, strict=True):
            self._sums.replace(record_id, each.table.name, old, new)

    def _rows(self, each: Emptied, record_id: str) -> list[tuple[object, ...]]:
        """The rows that are in the sum of their event, in the order in which they were written."""
        names = ", ".join(each.table.columns.keys())
        query = f"SELECT {names} FROM {each.table.name} WHERE {each.parent} = ?1"
        if each.table is LOG_ENTRIES:
            query += f" AND number >= ({_LOG_FROM})"
        return list(run(self._connection, f"{query} ORDER BY rowid", (record_id,)))


def fold_log(database: "Database") -> None:
    """Folds the write-ahead log into the file: its older pages still hold what was erased.

    While somebody reads, it is left to the next folding.
    """
    database.anchor.rest()
    with database.bare() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


_LOG_FROM = """SELECT coalesce(max(log_from), 9223372036854775807) FROM event_sums
    WHERE incident_id = ?1"""
