"""A desk on a disk of its own: how a round opens it, and what a judge finds on it afterwards."""

import hashlib
import os
import shutil
from collections import Counter
from contextlib import closing
from itertools import count
from pathlib import Path

from tests.chain import first_broken
from tests.desk import Clock, put_blank
from tests.factories import KEYS, an_officer

from kkc_desktop.services.desk import Services
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.restore import LOST_NUMBER

FILE = "stanice.kkc"
_ENOUGH_BYTES = 500_000_000
_TABLES = """SELECT name FROM sqlite_schema WHERE type = 'table'
    AND name NOT LIKE 'sqlite%' AND name NOT GLOB '*_index*' ORDER BY name"""


class Broken(Exception):
    """The disk holds something that must never be there."""


def fast_folder():
    """Where disks are made: in memory where that has room, else the usual place."""
    memory = Path("/dev/shm")
    if not (memory.is_dir() and os.access(memory, os.W_OK)):
        return None
    return str(memory) if shutil.disk_usage(memory).free > _ENOUGH_BYTES else None


class Place:
    """The folder of one station; record ids run on through every opening, the clock stands.

    Two rounds of the same acts therefore leave the same records.
    """

    def __init__(self, folder, ids="record"):
        self.folder = Path(folder)
        self.path = self.folder / FILE
        self.clock = Clock()
        self.database = None
        self.desk = None
        self.keys = KEYS
        numbers = count(1)
        self._new_id = lambda: f"{ids}-{next(numbers)}"

    def found(self):
        """Puts the new station there that every test begins with."""
        put_blank(self.path)

    def open(self):
        """Opens the desk as the program does, the officer on duty."""
        self.seat(Database.open(self.path, self.keys), an_officer())

    def seat(self, database, officer):
        """All services over the open database, the officer on duty."""
        self.database = database
        workplace = Workplace(database, self.clock, self._new_id)
        workplace.seat(officer)
        self.desk = Services(workplace)

    def beside(self):
        """What else counts of the folder, as tables of a finding; the place is closed."""
        return {}

    def rest(self):
        """Waits for what the program still writes behind the last act."""
        if self.database is not None:
            self.database.anchor.rest()

    def close(self):
        """Gives the file back."""
        if self.database is not None:
            self.database.close()
            self.database = None


class Finding:
    """What stands on a disk: a digest of every record, and how many there are of each kind."""

    def __init__(self, tables):
        self.counts = {name: len(rows) for name, rows in tables.items()}
        self.digest = hashlib.sha256(repr(sorted(tables.items())).encode()).hexdigest()


def judge(place):
    """What the real program finds on the disk; raises Broken, or what the program raises."""
    place.open()
    try:
        _demand(place.database.anchor.fault, "", "anchor")
        with place.database.reading() as reading:
            _demand(first_broken(reading.audit.all(), place.keys.audit), None, "audit trail")
    finally:
        place.close()
    with closing(connect(place.path, place.keys.store)) as connection:
        _demand(_ask(connection, "PRAGMA cipher_integrity_check"), [], "encryption")
        _demand(_ask(connection, "PRAGMA quick_check"), [("ok",)], "quick_check")
        _demand(_ask(connection, "PRAGMA foreign_key_check"), [], "foreign_key_check")
        tables = tables_of(connection)
        _demand_numbers(connection, tables["numbers"])
    return Finding(tables | place.beside())


def tables_of(connection):
    """Every row of every table but the search's own."""
    names = [name for (name,) in _ask(connection, _TABLES)]
    return {name: _ask(connection, f"SELECT * FROM {name}") for name in names}


def _ask(connection, query):
    return connection.execute(query).fetchall()


def _demand(found, wanted, what):
    if found != wanted:
        raise Broken(f"{what}: {str(found)[:200]}")


NUMBERED = ("contacts", "advice", "incidents", "documents")
FORMS_NOT_TYPED_IN = "blank_forms WHERE id NOT IN (SELECT id FROM documents)"


def _demand_numbers(connection, register):
    """No hole, none twice, and each record carries the number that the register gave it."""
    series = Counter((row[0], row[1]) for row in register)
    for (station, year), length in series.items():
        numbers = sorted(row[2] for row in register if row[:2] == (station, year))
        _demand(numbers, list(range(1, length + 1)), f"numbers of {station} {year}")
    given = [
        number
        for source in (*NUMBERED, FORMS_NOT_TYPED_IN)
        for (number,) in _ask(connection, f"SELECT evidence_number FROM {source}")
        if number
    ]
    _demand(len(set(given)), len(given), "a number given twice")
    with_record = [row for row in register if row[-1] != LOST_NUMBER]
    _demand(len(given), len(with_record), "numbers without a record")
