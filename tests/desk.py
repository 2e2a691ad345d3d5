"""A whole desk in a test: real services on a real database, an officer on duty, a clock."""

from datetime import timedelta
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.factories import NOW, a_station, an_officer

from kkc_desktop.services.desk import Services
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database


class Clock:
    """Stands still until a test moves it on."""

    def __init__(self, at=NOW):
        self.at = at

    def __call__(self):
        return self.at

    def pass_by(self, **span):
        self.at += timedelta(**span)


def open_desk(path, clock=None):
    """The services of Konice on a new database; close `workplace.database` when done."""
    path.write_bytes(blank_file())
    numbers = count(1)
    database = Database.open(path)
    workplace = Workplace(database, clock or Clock(), lambda: f"record-{next(numbers)}")
    workplace.seat(an_officer())
    return Services(workplace)


@cache
def blank_file():
    """A new database with the station and its officer, made once because migrations take time."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kkc.db"
        database = Database.create(path, NOW)
        with database.transaction() as transaction:
            transaction.station.put(a_station())
            transaction.officers.put(an_officer())
        database.close()
        return path.read_bytes()
