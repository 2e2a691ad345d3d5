"""A whole desk in a test: real services on a real database, an officer on duty, a clock."""

from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.factories import (
    KEYS,
    NOW,
    OFFICER_ID,
    PASSWORD,
    TEST_COST,
    a_station,
    an_officer,
)

from kkc_desktop.domain.account import account_of
from kkc_desktop.services.desk import Services
from kkc_desktop.services.door import Door, tries_of
from kkc_desktop.services.exercise import found_exercise
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.folder import vault_of
from kkc_desktop.storage.tries import TriesFile
from kkc_desktop.storage.vault_file import Row, VaultContent, to_bytes
from kkc_desktop.storage.vault_holders import held_by_password, held_by_recovery, signed

RECOVERY_SECRET = bytes(range(20))


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
    return Services(workplace, Door.at(path, workplace.now, TEST_COST))


def put_blank(path, cost=TEST_COST):
    """A founded station of one officer at the path, with its anchor and its vault."""
    content = blank_files()
    path.write_bytes(content[".kkc"])
    path.with_suffix(".kotva").write_bytes(content[".kotva"])
    vault_of(path).write_bytes(vault_file(cost))
    TriesFile(tries_of(path)).write()


@cache
def vault_file(cost):
    """The vault of the station, which gives KEYS to its officer for PASSWORD."""
    holder = held_by_password(f"store/{OFFICER_ID}", PASSWORD, cost, KEYS)
    account = replace(account_of(an_officer()), has_password=True)
    content = VaultContent(
        store_id="store",
        revision=1,
        station=a_station(),
        backup_place="",
        generation=KEYS.generation,
        rows=(Row(account, holder),),
        recovery=held_by_recovery("store/recovery", RECOVERY_SECRET, KEYS),
    )
    return to_bytes(signed(content, KEYS))


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


def open_exercise(folder):
    """A desk with today's made-up work; close its database afterwards."""
    numbers = count()
    return found_exercise(folder / "cviceni.kkc", Clock(), lambda: f"id-{next(numbers)}")
