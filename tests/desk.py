"""A whole desk in a test: real services on a real database, an officer on duty, a clock."""

from datetime import timedelta
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.factories import KEYS, NOW, a_station, an_officer

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
    put_blank(path)
    numbers = count(1)
    database = Database.open(path, KEYS)
    workplace = Workplace(database, clock or Clock(), lambda: f"record-{next(numbers)}")
    workplace.seat(an_officer())
    return Services(workplace)


def put_blank(path):
    """A founded station of one officer at the path, with its anchor."""
    content = blank_files()
    path.write_bytes(content[".kkc"])
    path.with_suffix(".kotva").write_bytes(content[".kotva"])


@cache
def blank_files():
    """Database and anchor of the station with its officer, made once: migrations take time."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "stanice.kkc"
        database = Database.create(path, NOW, KEYS)
        with database.transaction() as transaction:
            transaction.station.put(a_station())
            transaction.officers.put(an_officer())
        database.close()
        return {end: path.with_suffix(end).read_bytes() for end in (".kkc", ".kotva")}
