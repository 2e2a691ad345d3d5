"""What retention asks of the records: when each was finished and what still hangs on it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.czech import ZONE, moment_words
from kkc_desktop.domain.data_lists import KeptKind
from kkc_desktop.domain.data_standing import DECIDING
from kkc_desktop.domain.retention import KeptRecord
from kkc_desktop.storage.columns import day_bounds, moment_text
from kkc_desktop.storage.rows import run

MOST = 1_000
"""So many records of a kind of data are judged at once, those finished first."""


@dataclass(frozen=True)
class _Asked:
    """The questions to one table, called c, in the language of SQL; ?1 is the end of the day.

    `finished` is the moment of the end, NULL before it; `where` leaves out what never has one.
    """

    table: str
    kept: str
    finished: str
    where: str = "TRUE"
    number: str = "c.evidence_number"
    reference: str = "''"
    open_correction: str = "0"
    corrected: str = "NULL"
    named: str = "0"
    links: tuple[str, ...] = ()

    def first_ids(self, *, with_reference: bool) -> str:
        """The ids of those of the kind :kept finished before :until, first ones on top.

        One with a code of its own of those in :codes before what stands there with the code.
        """
        sign = "<>" if with_reference else "="
        until = "(SELECT e.value FROM json_each(:codes) e WHERE e.key = code)"
        return (
            f"SELECT id FROM (SELECT c.id, {self.finished} AS finished, {_OWN_CODE} AS code"
            f" FROM {self.table} c WHERE {self.where} AND {_NOT_ERASED}"
            f" AND {self.kept} = :kept AND {self.reference} {sign} '')"
            f" WHERE finished < coalesce({until}, :until) ORDER BY finished, id LIMIT :most"
        )

    @property
    def details(self) -> str:
        """What is asked of the records whose ids the list ?2 holds."""
        links = " UNION ALL ".join(("SELECT '' AS words", *self.links))
        return (
            f"SELECT c.id, {self.kept}, {self.number}, {self.finished}, {self.reference},"
            f" {self.open_correction}, {self.corrected}, {self.named},"
            f" (SELECT group_concat(words, '|') FROM ({links}))"
            f" FROM {self.table} c WHERE c.id IN (SELECT value FROM json_each(?2))"
            f" AND ?1 <> '' AND {_NOT_ERASED}"
        )


_LINKED = {
    "paper": "dokument",
    "event": "událost",
    "find": "nález",
    "time": "objednaný termín",
    "measure": "opatření",
    "contact": "kontakt",
    "flag": "platné upozornění u\u00a0karty",
}
_NOT_ERASED = "NOT EXISTS (SELECT 1 FROM erased_records e WHERE e.record_id = c.id)"
_OWN_CODE = f"""(SELECT s.disposal_code FROM data_steps s
    WHERE s.record_id = c.id AND s.disposal_code <> ''
        AND s.kind IN ({", ".join(f"'{kind.name}'" for kind in DECIDING)})
    ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1)"""
_NAMED = """EXISTS (SELECT 1 FROM persons p WHERE p.record_id = c.id AND p.given_names || p.surname
    || p.birth_surname || p.birth_number || p.phone || p.email || p.residence || p.data_box
    || p.identity_document_number <> '')"""
_ENDED = "('ENDED', 'EVALUATED')"
_CORRECTIONS = """FROM documents n WHERE n.corrects_id = c.id AND n.state <> 'VOIDED'
    AND NOT EXISTS (SELECT 1 FROM erased_records e WHERE e.record_id = n.id)"""
_CORRECTED = """CASE WHEN n.state = 'HANDED_OVER' THEN n.handed_over_at
    WHEN n.state IN ('SIGNED', 'REFUSED') AND n.regime <> 'LED'
    THEN coalesce(n.signed_at, n.closed_at) END"""


def _papers(column: str) -> str:
    return (
        f"SELECT 'paper ' || d.evidence_number FROM documents d WHERE d.{column} = c.id"
        " AND d.state IN ('DRAFT', 'CLOSED')"
    )


def _events(condition: str) -> str:
    return (
        f"SELECT 'event ' || i.evidence_number FROM incidents i WHERE {condition}"
        f" AND i.state NOT IN {_ENDED}"
    )


def _finds(column: str) -> str:
    return (
        f"SELECT 'find ' || f.label FROM found_things f WHERE f.{column} = c.id"
        " AND f.state = 'KEPT'"
    )


def _booked(column: str) -> str:
    return f"SELECT 'time ' FROM appointments a WHERE a.{column} = c.id AND a.state = 'BOOKED'"


_ASKED: dict[RecordKind, _Asked] = {
    RecordKind.CONTACT: _Asked(
        table="contacts",
        kept=f"CASE WHEN {_NAMED} THEN 'NAMED_CONTACT' ELSE 'ANONYMOUS_CONTACT' END",
        finished="c.closed_at",
        links=(
            _papers("contact_id"),
            _finds("contact_id"),
            _booked("contact_id"),
            _events("i.contact_id = c.id"),
        ),
    ),
    RecordKind.ADVICE: _Asked(
        table="advice", kept="'ADVICE'", finished="c.given_at", links=(_papers("advice_id"),)
    ),
    RecordKind.INCIDENT: _Asked(
        table="incidents",
        kept="'INCIDENT'",
        finished=f"""CASE WHEN c.state IN {_ENDED} THEN coalesce((SELECT max(e.recorded_at)
            FROM log_entries e WHERE e.incident_id = c.id AND e.kind = 'STATE'),
            c.handed_over_at, c.received_at) END""",
        where=f"c.state IN {_ENDED}",
        links=(
            _papers("incident_id"),
            "SELECT 'measure ' || m.number FROM measures m"
            " WHERE m.incident_id = c.id AND m.settled_at IS NULL",
            _events(
                "i.id IN (SELECT k.linked_id FROM calamity_links k WHERE k.incident_id = c.id)"
            ),
        ),
    ),
    RecordKind.DOCUMENT: _Asked(
        table="documents",
        kept="CASE c.regime WHEN 'LED' THEN 'LED_DOCUMENT' ELSE 'GDPR_DOCUMENT' END",
        # The local copy of a paper of title III counts from its hand-over to the police system.
        finished="""CASE WHEN c.state = 'VOIDED' THEN c.closed_at
            WHEN c.state = 'HANDED_OVER' THEN c.handed_over_at
            WHEN c.state IN ('SIGNED', 'REFUSED') AND c.regime <> 'LED'
            THEN coalesce(c.signed_at, c.closed_at) END""",
        where="c.state NOT IN ('DRAFT', 'CLOSED')",
        reference="c.reference_number",
        open_correction=f"EXISTS (SELECT 1 {_CORRECTIONS} AND {_CORRECTED} IS NULL)",
        corrected=f"(SELECT max({_CORRECTED}) {_CORRECTIONS})",
        links=(
            _finds("document_id"),
            "SELECT 'contact ' || k.ticket FROM contacts k"
            " WHERE k.id = c.contact_id AND k.closed_at IS NULL",
            _events("i.id = c.incident_id"),
        ),
    ),
    RecordKind.PERSON: _Asked(
        table="person_cards",
        kept="'PERSON_CARD'",
        number="CAST(c.number AS TEXT)",
        finished="c.changed_at",
        where="""c.merged_into = ''
            AND c.surname || c.given_names || c.birth_number || c.phone <> ''
            AND NOT EXISTS (SELECT 1 FROM persons p WHERE p.id = c.id)""",
        named="""EXISTS (SELECT 1 FROM persons p WHERE p.id = c.id OR p.id IN
            (SELECT m.id FROM person_cards m WHERE m.merged_into = c.id))""",
        links=(
            _booked("card_id"),
            "SELECT 'flag ' FROM person_flags f WHERE f.card_id = c.id"
            " AND f.ended_at IS NULL AND f.valid_until >= substr(?1, 1, 10)",
        ),
    ),
    RecordKind.APPOINTMENT: _Asked(
        table="appointments",
        kept="'APPOINTMENT'",
        number="''",
        finished="CASE WHEN c.state <> 'BOOKED' THEN c.starts_at END",
        where="c.state <> 'BOOKED'",
    ),
    RecordKind.FOUND_THING: _Asked(
        table="found_things",
        kept="'FOUND_THING'",
        number="c.label",
        finished="CASE WHEN c.state <> 'KEPT' THEN coalesce(c.left_at, c.recorded_at) END",
        where="c.state <> 'KEPT'",
    ),
}
_KEPT_KINDS: dict[RecordKind, tuple[KeptKind, ...]] = {
    RecordKind.CONTACT: (KeptKind.NAMED_CONTACT, KeptKind.ANONYMOUS_CONTACT),
    RecordKind.ADVICE: (KeptKind.ADVICE,),
    RecordKind.INCIDENT: (KeptKind.INCIDENT,),
    RecordKind.DOCUMENT: (KeptKind.LED_DOCUMENT, KeptKind.GDPR_DOCUMENT),
    RecordKind.PERSON: (KeptKind.PERSON_CARD,),
    RecordKind.APPOINTMENT: (KeptKind.APPOINTMENT,),
    RecordKind.FOUND_THING: (KeptKind.FOUND_THING,),
}
_PROMISES = """SELECT record_id, count(*) FROM promises
    WHERE record_id IN (SELECT value FROM json_each(?)) AND done_on IS NULL GROUP BY record_id"""


class KeptRecords:
    """Reads records as retention sees them; names nobody."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def finished(
        self, until: Mapping[KeptKind, date], codes: Mapping[str, date], today: date
    ) -> tuple[KeptRecord, ...]:
        """Records that were finished until the day of their kind of data, the first ones on top.

        One with a code of its own until the day of that code. At most MOST of each kind of data,
        and as many with a reference number, which the program never erases and which are to take
        nobody's place; none that was erased, and no card whose person a record names.
        """
        values = {
            "codes": json.dumps({code: _end(day) for code, day in codes.items()}),
            "most": MOST,
        }
        found: list[KeptRecord] = []
        for kind, asked in _ASKED.items():
            for kept in _KEPT_KINDS[kind]:
                own = {**values, "kept": kept.name, "until": _end(until[kept])}
                for with_reference in (False, True):
                    query = asked.first_ids(with_reference=with_reference)
                    rows = run(self._connection, query, own).fetchall()
                    found += self._details(kind, [record_id for (record_id,) in rows], today)
        return tuple(found)

    def get(self, kind: RecordKind, record_id: str, today: date) -> KeptRecord | None:
        """One record; None where there is none of a kind that has a term, or it was erased."""
        found = self._details(kind, [record_id], today) if kind in _ASKED else []
        return found[0] if found else None

    def _details(self, kind: RecordKind, ids: Sequence[str], today: date) -> list[KeptRecord]:
        if not ids:
            return []
        values = (_end(today), json.dumps(ids))
        promised = dict(run(self._connection, _PROMISES, values[1:]).fetchall())
        rows = run(self._connection, _ASKED[kind].details, values).fetchall()
        found = {row[0]: _record(kind, row, promised.get(row[0], 0)) for row in rows}
        return [found[record_id] for record_id in ids if record_id in found]


def _end(day: date) -> str:
    return moment_text(day_bounds(day)[1])


def _number(kind: RecordKind, stored: str) -> str:
    return number_words(int(stored)) if kind is RecordKind.PERSON else stored


def _record(kind: RecordKind, row: Sequence[object], promised: int) -> KeptRecord:
    record_id, kept, number, finished_at, reference, is_open, corrected, named, links = row
    at = datetime.fromisoformat(str(finished_at)) if finished_at else None
    return KeptRecord(
        record_kind=kind,
        record_id=str(record_id),
        kept_kind=KeptKind[str(kept)],
        evidence_number=_number(kind, str(number)) or (moment_words(at) if at else ""),
        finished_on=_day(finished_at),
        reference_number=str(reference),
        open_promises=promised,
        unfinished_links=_links(str(links).split("|")),
        has_open_correction=bool(is_open),
        corrected_on=_day(corrected),
        is_named_elsewhere=bool(named),
    )


def _day(moment: object) -> date | None:
    return datetime.fromisoformat(str(moment)).astimezone(ZONE).date() if moment else None


def _links(found: Iterable[str]) -> tuple[str, ...]:
    """What hangs on the record, in words: nález N-2026-0001."""
    parts = (each.partition(" ") for each in found if each)
    return tuple(sorted({f"{_LINKED[kind]} {number}".strip() for kind, _, number in parts}))
