"""A desk with a million made-up records, made in bulk once and kept for all the benchmarks.

Nine hundred thousand contacts, documents, incidents and pieces of advice over eleven years and a
hundred thousand people, in the order of time. Rows, words and marks are those that the services
write; lines of the trail, people within the records and papers are left out.
"""

import hashlib
import random
from contextlib import closing
from datetime import timedelta
from itertools import accumulate
from pathlib import Path

from tests.desk import Clock, blank_files, vault_file
from tests.factories import (
    KEYS,
    NOW,
    OFFICER_ID,
    TEST_COST,
    a_contact,
    a_document,
    a_notice,
    an_advice,
    an_incident,
    an_officer,
)
from tests.made_up_people import MEN, SURNAMES, WOMEN, female, listed, people, surnames

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactChannel, ContactOutcome, ContactReason
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.domain.numbering import evidence_number_text
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.services.desk import Services
from kkc_desktop.services.door import Door
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.advice import Advice
from kkc_desktop.storage.columns import moment_text
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.contacts import Contacts
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.documents import Documents
from kkc_desktop.storage.folder import vault_of
from kkc_desktop.storage.incidents import _NOTICES, Incidents
from kkc_desktop.storage.migrate import MIGRATIONS
from kkc_desktop.storage.numbers import _NUMBERS
from kkc_desktop.storage.search import _names, _numbers

RECORDS, PEOPLE = 900_000, 100_000
YEARS = 11
STATION = "KON"
OFFICERS = (OFFICER_ID, "officer-2", "officer-3")
RARE_STATE = DocumentState.VOIDED
"""One document of three thousand."""

KINDS = (RecordKind.CONTACT, RecordKind.DOCUMENT, RecordKind.ADVICE, RecordKind.INCIDENT)
SHARES = (45, 28, 20, 7)
TOPICS = listed("""
ztráta doklad peněženka krádež kolo podvod telefon banka soused hluk nehoda vozidlo značka oheň
požár povodeň voda byt klíč pes dítě škola obchod vlak autobus nádraží náměstí park ulice dům
sklep garáž okno dveře zámek alarm kamera svědek oznámení přestupek vysvětlení předvolání spis
""")
COMMON = listed("a v na se že do z s je to o k pro ve po byl byla jsem už který když také")
TITLES = {
    "PTO": "Protokol o trestním oznámení",
    "UZ": "Úřední záznam",
    "POZ": "Potvrzení o ztrátě",
}
_BATCH = 20_000
_TABLES = ("contacts", "documents", "advice", "incidents", "notices", "numbers", "search_entries")
_TRIGGERS = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ({})"
_ENTER = """
    INSERT INTO search_entries
        (kind, record_id, numbers, names, words, title, detail, recorded_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_MARK = """
    UPDATE search_entries SET marks = (
        SELECT m.marks FROM search_marks m WHERE m.record_id = search_entries.record_id
    )
"""


class Rows:
    """Rows of one table, alike but for a few named fields, written by thousands."""

    def __init__(self, connection, shelf, record):
        self._connection, self._shelf = connection, shelf
        self._base = list(shelf.row_of(record))
        self._insert = (
            f"INSERT INTO {shelf.table.name} ({', '.join(shelf.names)})"
            f" VALUES ({', '.join('?' * len(shelf.names))})"
        )
        self._waiting = []

    def add(self, **fields):
        row = self._base.copy()
        for name, value in fields.items():
            row[self._shelf.names.index(name)] = value
        self._waiting.append(row)
        if len(self._waiting) >= _BATCH:
            self.write()

    def write(self):
        self._connection.executemany(self._insert, self._waiting)
        self._waiting = []


def million_desk(cache, records=RECORDS, known=PEOPLE):
    """The services of the desk; the file is made only when there is none of this very make.

    `cache` is `request.config.cache`; close `workplace.database` when done. Nobody may write to
    the file: the next benchmark reads the same one.
    """
    path = Path(cache.mkdir("million")) / f"{records}-{known}.kkc"
    make = path.with_suffix(".made")
    if not make.exists() or make.read_text() != _make_of():
        make.unlink(missing_ok=True)
        make_million(path, records, known)
        make.write_text(_make_of())
    database = Database.open(path, KEYS)
    workplace = Workplace(database, Clock(), lambda: "record")
    workplace.seat(an_officer())
    return Services(workplace, Door.at(path, workplace.now, TEST_COST))


def make_million(path, records, known):
    """Makes the file."""
    for old in path.parent.glob(f"{path.stem}.*"):
        old.unlink()
    for end, content in blank_files().items():
        path.with_suffix(end).write_bytes(content)
    vault_of(path).write_bytes(vault_file(TEST_COST))
    with closing(connect(path, KEYS.store)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = 0")
        connection.execute("BEGIN")
        _fill(connection, records)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database = Database.open(path, KEYS)
    fixed = {"recorded_at": NOW, "recorded_by": OFFICER_ID, "revision": 1}
    fixed |= {"changed_at": NOW, "changed_by": OFFICER_ID}
    with database.transaction() as transaction:
        for fields in people(known):
            transaction.person_cards.add(PersonCard(**fields, **fixed))
    database.close()


def _make_of():
    """By what a file made differently is known."""
    scripts = sorted((MIGRATIONS / "versions").glob("*.sql"))
    texts = [path.read_bytes() for path in (Path(__file__), *scripts)]
    return hashlib.sha256(b"".join(texts)).hexdigest()


def _fill(connection, records):
    """Rows without their triggers, then the index at once, then the triggers as they were."""
    query = _TRIGGERS.format(", ".join("?" * len(_TABLES)))
    triggers = connection.execute(query, _TABLES).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    _write(connection, records)
    connection.execute(_MARK)
    for index in ("names_index", "words_index"):
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    for _, sql in triggers:
        connection.execute(sql)


def _write(connection, records):
    chance = random.Random(7)
    contacts = Rows(connection, Contacts.shelf, a_contact())
    documents = Rows(connection, Documents.shelf, a_document())
    advice = Rows(connection, Advice.shelf, an_advice())
    incidents = Rows(connection, Incidents.shelf, an_incident())
    notices = Rows(connection, _NOTICES, a_notice())
    numbers = list(_NUMBERS.names)
    assert set(numbers) == {
        *("station_code", "year", "sequence", "kind", "record_id", "issued_at", "void_reason")
    }
    insert = f"INSERT INTO numbers ({', '.join(numbers)}) VALUES (:{', :'.join(numbers)})"
    weights = [1 / place for place in range(1, len(SURNAMES) + 1)]
    words = COMMON + TOPICS + [name.lower() for name in surnames(chance, 4_000)]
    frequencies = list(accumulate(1 / (place + 10) for place in range(len(words))))
    begun, step = NOW - timedelta(days=365 * YEARS), timedelta(days=365 * YEARS) / records
    year = sequence = 0
    entries, issued = [], []
    for place, kind in enumerate(chance.choices(KINDS, SHARES, k=records)):
        at = begun + place * step
        stored = moment_text(at)
        record_id = f"{place:08x}-0000-4000-8000-000000000000"
        year, sequence = at.year, sequence + 1 if at.year == year else 1
        number = evidence_number_text(STATION, year, sequence)
        issued.append(
            {
                "station_code": STATION,
                "year": year,
                "sequence": sequence,
                "kind": kind.name,
                "record_id": record_id,
                "issued_at": stored,
                "void_reason": "",
            }
        )
        officer = chance.choice(OFFICERS)
        last = chance.choices(SURNAMES, weights)[0]
        given, last = (
            (chance.choice(WOMEN), female(last)) if place % 2 else (chance.choice(MEN), last)
        )
        text = " ".join(chance.choices(words, cum_weights=frequencies, k=25))
        fixed = {"id": record_id, "evidence_number": number, "recorded_by": officer}
        title = f"Kontakt A\u00a0{place % 60 + 1}"
        if kind is RecordKind.CONTACT:
            is_new = place > records - 20
            contacts.add(
                **fixed,
                ticket=f"A\u00a0{place % 60 + 1}",
                arrived_at=stored,
                first_contact_at=stored,
                closed_at=None if is_new else moment_text(at + timedelta(minutes=9)),
                channel=chance.choice(tuple(ContactChannel)).name,
                reason=chance.choice(tuple(ContactReason)).name,
                outcome=(ContactOutcome.OPEN if is_new else ContactOutcome.SETTLED).name,
                subject=text[:120],
                handler_id=officer,
                recorded_at=stored,
            )
        elif kind is RecordKind.DOCUMENT:
            code = chance.choice(tuple(TITLES))
            title = TITLES[code]
            state = RARE_STATE if place % 3_000 == 0 else DocumentState.SIGNED
            documents.add(
                **fixed,
                template_code=code,
                state=state.name,
                officer_id=officer,
                recorded_at=stored,
                act_started_at=stored,
                closed_at=stored,
                statement=text,
            )
        elif kind is RecordKind.ADVICE:
            title = "Falešný bankéř"
            advice.add(**fixed, given_at=stored, recorded_at=stored, citizen_words=text[:120])
        else:
            state = IncidentState.IN_PROGRESS if place > records - 200 else IncidentState.ENDED
            type_ = chance.choice(tuple(IncidentType)[1:])
            title = type_.label.capitalize()
            incidents.add(**fixed, state=state.name, received_at=stored)
            notices.add(
                id=f"n{record_id}",
                incident_id=record_id,
                incident_type=type_.name,
                description=text,
                recorded_at=stored,
                recorded_by=officer,
            )
        entries.append(
            (
                kind.name,
                record_id,
                _numbers(number),
                _names(f"{given} {last}"),
                text,
                title,
                number,
                stored,
            )
        )
        if len(entries) >= _BATCH:
            connection.executemany(_ENTER, entries)
            connection.executemany(insert, issued)
            entries, issued = [], []
    for rows in (contacts, documents, advice, incidents, notices):
        rows.write()
    connection.executemany(_ENTER, entries)
    connection.executemany(insert, issued)
