"""Saving, listing and searching beside the same work by SQLCipher alone, in the same run.

Ratios are asserted with a quarter of slack for a shared machine; milliseconds never.
"""

import gc
import random
import sys
import time
from contextlib import closing
from dataclasses import fields
from datetime import timedelta
from functools import partial
from statistics import median

import pytest
from tests.factories import KEYS, NOW, OFFICER_ID, a_contact, a_person

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.contact import Contact
from kkc_desktop.storage.connection import connect, demand_log
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.engine import make_engine, writing

RECORDS = 100_000
ROUNDS = 9
SLACK = 1.25
SYLLABLES = ["no", "vák", "dvo", "řák", "svo", "bo", "da", "pro", "cház", "ka", "ko", "vář"]
SYLLABLES += ["šťast", "ný", "kra", "tech", "víl", "če", "rný", "be", "ran", "žlu", "ťou", "čký"]
TYPED = ["dvořákova jana", "novák", "svoboda petr", "šťastný", "krádež kola", "123", "k", "zz"]


def name(chance):
    """A made-up name, some parts of it far more common than others."""
    return "".join(chance.choices(SYLLABLES, range(len(SYLLABLES), 0, -1), k=3)).capitalize()


def as_typed(texts):
    """What the search box asks while the texts are typed letter by letter."""
    return [text[:end] for text in texts for end in range(1, len(text) + 1)]


def spent(work, clock=time.perf_counter):
    """How long the work takes."""
    start = clock()
    work()
    return clock() - start


def worst(times):
    """The 99th of a hundred."""
    return sorted(times)[int(len(times) * 0.99) - 1]


def ms(seconds):
    """The time in words."""
    return f"{seconds * 1e3:.2f} ms"


def say(words, ratio):
    """Reports a measurement; shown with -s or when it fails."""
    sys.stdout.write(f"\n{words}: {ratio:.2f} times")


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """A database with a hundred thousand findable records and as many contacts in the list."""
    path = tmp_path_factory.mktemp("full") / "kkc.db"
    database = Database.create(path, NOW, KEYS)
    chance = random.Random(7)
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
        for number in range(RECORDS):
            words = " ".join(name(chance) for _ in range(12))
            transaction.search.index(
                RecordKind.DOCUMENT,
                f"d{number}",
                number=f"KKC-OL4-2026-{number:06d}",
                names=f"{name(chance)} {name(chance)}",
                text=words,
                title="Protokol",
                detail="",
                recorded_at=NOW,
            )
    yield database
    database.close()


def test_search_as_you_type_costs_at_most_twice_the_bare_index(full):
    queries = as_typed(TYPED)
    bare_query = (
        "SELECT e.kind, e.record_id, e.title, e.detail, e.recorded_at FROM words_index"
        " JOIN search_entries e ON e.id = words_index.rowid"
        " WHERE words_index MATCH ? ORDER BY words_index.rowid DESC LIMIT 50"
    )
    ours, bare = [], []
    with closing(connect(full.path, KEYS.store)) as connection:
        for _ in range(ROUNDS):
            for typed in queries:
                *whole, last = [f'"{word}"' for word in typed.split()]
                match = " AND ".join([*whole, f"{last} *"])
                bare.append(spent(lambda m=match: connection.execute(bare_query, (m,)).fetchall()))
            with full.reading() as reading:
                ours += [spent(lambda t=typed: reading.search.find(t)) for typed in queries]
    ratio = worst(ours) / worst(bare)
    say(f"search p99 {ms(worst(ours))}, bare {ms(worst(bare))}", ratio)
    say(f"search p50 {ms(median(ours))}, bare {ms(median(bare))}", median(ours) / median(bare))
    assert ratio <= 2 * SLACK


class BareSave:
    """The rows of one saved contact written again under other ids, by SQLite alone."""

    TABLES = ("numbers", "contacts", "persons", "search_entries", "audit")

    def __init__(self, connection):
        self.connection = connection
        self.rows = {
            table: [list(row) for row in connection.execute(f"SELECT * FROM {table}")]
            for table in self.TABLES
        }

    def __call__(self, record_id):
        ask = self.connection.execute
        ask("BEGIN IMMEDIATE")
        (sequence,) = ask("SELECT max(sequence) FROM numbers").fetchone()
        (line,) = ask("SELECT max(number) FROM audit").fetchone()
        ask("DELETE FROM persons WHERE record_id = ?", (record_id,))
        numbers, contact, search_entry, audit = (
            list(self.rows[table][0]) for table in self.TABLES if table != "persons"
        )
        numbers[2], numbers[4] = sequence + 1, record_id
        contact[0] = record_id
        search_entry[0], search_entry[2] = None, record_id
        audit[0] = line + 1
        for table, row in zip(
            ("numbers", "contacts", "search_entries", "audit"),
            (numbers, contact, search_entry, audit),
            strict=True,
        ):
            self.insert(table, [row])
        self.insert("persons", [[record_id, *row[1:]] for row in self.rows["persons"]])
        ask("COMMIT")

    def insert(self, table, rows):
        marks = ", ".join("?" * len(rows[0]))
        self.connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def save(begun, record_id):
    """One contact with three persons, its number, its audit line and its place in the index."""
    with begun() as transaction:
        number = transaction.numbers.issue("KON", 2026, RecordKind.CONTACT, record_id, NOW)
        transaction.contacts.add(a_contact(id=record_id, evidence_number=number.text))
        persons = [a_person(id=f"person-{place}") for place in range(3)]
        transaction.persons.replace(record_id, persons)
        transaction.search.index(
            RecordKind.CONTACT,
            record_id,
            number=number.text,
            names="Jana Dvořáková",
            text="Ztráta peněženky",
            title="Kontakt",
            detail="",
            recorded_at=NOW,
        )
        transaction.audit.append(OFFICER_ID, Act.REGISTER_CONTACT, NOW, record_id=record_id)


def test_a_save_costs_at_most_little_more_than_twice_the_bare_statements(tmp_path):
    database = Database.create(tmp_path / "kkc.db", NOW, KEYS)
    save(database.transaction, "first")
    ours, bare = [], []
    with closing(connect(database.path, KEYS.store)) as connection:
        bare_save = BareSave(connection)
        for number in range(300):
            ours.append(spent(partial(save, database.transaction, f"o{number}"), time.thread_time))
            bare.append(spent(partial(bare_save, f"b{number}"), time.thread_time))
    database.close()
    ratio = median(ours) / median(bare)
    say(f"save {ms(median(ours))} of CPU, bare {ms(median(bare))}", ratio)
    assert ratio <= 2.2 * SLACK


@pytest.fixture
def plain_and_encrypted(tmp_path):
    """A file of the desk with one contact, and the same in plain, which the desk never makes."""
    encrypted, plain = tmp_path / "kkc.db", tmp_path / "plain.db"
    database = Database.create(encrypted, NOW, KEYS)
    save(database.transaction, "first")
    database.close()
    with closing(connect(encrypted, KEYS.store)) as connection:
        connection.execute("ATTACH ? AS plain KEY ''", (str(plain),))
        connection.execute("SELECT sqlcipher_export('plain')")
    with closing(connect(plain, None)) as connection:
        demand_log(connection)
    return (plain, None), (encrypted, KEYS.store)


def test_a_save_into_the_encrypted_file_costs_little_more_than_into_a_plain_one(
    plain_and_encrypted,
):
    """The same save by the desk's own engine, and the same rows by SQLite alone."""
    files = [partial(connect, *file) for file in plain_and_encrypted]
    engines = [make_engine(file) for file in files]
    bares = [BareSave(file()) for file in files]
    ours, rows = ([], []), ([], [])
    for number in range(300):
        for at, (engine, bare) in enumerate(zip(engines, bares, strict=True)):
            begun = partial(writing, engine, KEYS.audit)
            ours[at].append(spent(partial(save, begun, f"o{number}"), time.thread_time))
            rows[at].append(spent(partial(bare, f"b{number}"), time.thread_time))
    for engine, bare in zip(engines, bares, strict=True):
        engine.dispose()
        bare.connection.close()
    plain, encrypted = map(median, ours)
    bare_plain, bare_encrypted = map(median, rows)
    ratio = encrypted / plain
    say(f"save encrypted {ms(encrypted)} of CPU, plain {ms(plain)}", ratio)
    words = f"rows alone encrypted {ms(bare_encrypted)}, plain {ms(bare_plain)}"
    say(words, bare_encrypted / bare_plain)
    assert ratio <= 1.8 * SLACK


def test_a_page_of_the_list_costs_little_more_than_the_bare_rows_at_any_depth(tmp_path):
    """Beside SQLite and the making of fifty records of plain texts.

    The page also makes moments and members of code lists of the texts, a third of its time, so it
    stays near the goal; rows alone, as the goal was first measured, cost 1.9 of SQLite's.
    """
    gc.collect()
    gc.freeze()  # as the desk does after its start
    database = Database.create(tmp_path / "kkc.db", NOW, KEYS)
    with database.transaction() as transaction:
        for number in range(5_000):
            arrived_at = NOW + timedelta(seconds=number)
            transaction.contacts.add(a_contact(id=f"c{number}", arrived_at=arrived_at))
    names = [field.name for field in fields(Contact)]
    query = f"SELECT {', '.join(names)} FROM contacts ORDER BY arrived_at DESC, id DESC LIMIT 50"

    def bare_page(connection):
        rows = connection.execute(query)
        return [Contact(**dict(zip(names, row, strict=True))) for row in rows]

    deep = NOW + timedelta(seconds=60), "c60"
    first, last, bare = [], [], []
    with closing(connect(database.path, KEYS.store)) as connection, database.reading() as reading:
        for _ in range(200):
            bare.append(spent(lambda: bare_page(connection)))
            first.append(spent(lambda: reading.contacts.page(None, 50)))
            last.append(spent(lambda: reading.contacts.page(deep, 50)))
    database.close()
    gc.unfreeze()
    ratio = median(first) / median(bare)
    say(f"page {ms(median(first))}, at the end {ms(median(last))}, bare {ms(median(bare))}", ratio)
    assert ratio <= 2.5 * SLACK
    assert median(last) <= 1.5 * SLACK * median(first)
