"""A station entered through its door: the vault file, the tries, and whatever a kill broke off."""

import shutil
from contextlib import closing, suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

from tests.desk import RECOVERY_SECRET
from tests.factories import KEYS, PASSWORD, TEST_COST
from tests.faults.place import Finding, Place, tables_of
from tests.faults.place import judge as judge_entered

from kkc_desktop.domain.account import account_of
from kkc_desktop.domain.errors import WrongPassword
from kkc_desktop.domain.recovery_code import write_code
from kkc_desktop.services.door import Door
from kkc_desktop.services.entry import Entry
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.encrypting import plain_copies, prepared_vault
from kkc_desktop.storage.folder import is_plain
from kkc_desktop.storage.restore import check
from kkc_desktop.storage.swap import finish_interrupted
from kkc_desktop.storage.vault import Vault
from kkc_desktop.storage.vault_file import Row, VaultContent
from kkc_desktop.storage.vault_holders import held_by_password, held_by_recovery, signed

NEW_PASSWORD = "Nový člověk nosí boty 43"
BACKUPS = "zalohy"
ASIDE = "-pred-obnovou-"
_PASSWORDS = (PASSWORD, NEW_PASSWORD)
_PLAIN = Path(__file__).parents[1] / "storage/databases/0001-plain.kkc"


class GuardedPlace(Place):
    """The desk as the program starts it: what was broken off is ended, then somebody signs in."""

    door = None
    _password = ""

    def open(self):
        """Signs in by whichever of the two passwords is in force."""
        finish_interrupted(self.path)
        self.door = Door.at(self.path, self.clock, TEST_COST)
        officer_id = next(a.officer_id for a in self.door.vault.accounts() if a.has_password)
        for password in _PASSWORDS:
            with suppress(WrongPassword):
                database = self.door.enter(officer_id, password).database
                self._password, self.keys = password, database.keys
                officers = database.officers_at_once()
                return self.seat(database, next(o for o in officers if o.id == officer_id))
        raise AssertionError("no password opens the vault")

    @property
    def backups(self):
        """Where the backups go."""
        return self.folder / BACKUPS

    def beside(self):
        """Which password and which recovery key are in force, and backups that can be restored."""
        vault = Vault.read(self.door.vault.path, TEST_COST)
        return {
            "klíč": [(self.keys.generation, vault.generation, vault.is_rotating)],
            "heslo": [(_PASSWORDS.index(self._password), vault.backup_place)],
            "obnovovací klíč": [(_recovers(vault),)],
            "zálohy": [(path.name,) for path in self._whole_backups()],
            "odložené": [(path.name,) for path in sorted(self.folder.glob(f"*{ASIDE}*.kkc"))],
        }

    def _whole_backups(self):
        """Each file that has the name of a backup must be one from end to end."""
        for path in sorted(self.backups.glob("*.kkczaloha")):
            check(path, (self.keys,), self.folder / "zkouska")
            yield path


class PlainPlace(GuardedPlace):
    """A station from before the vault, which may be still plain or encrypted already."""

    def found(self):
        """Puts a plain station of the first version there."""
        shutil.copy(_PLAIN, self.path)

    def open(self):
        """Signs in, when there is a vault to sign in to."""
        if not self.is_still_plain():
            super().open()

    def is_still_plain(self):
        """Whether the move into the vault has not happened; what was broken off is ended."""
        finish_interrupted(self.path)
        return is_plain(self.path)

    def beside(self):
        """As of any guarded place, and the plain file that was kept as the way back."""
        copies = [p.name for p in plain_copies(self.path) if p.suffix == self.path.suffix]
        return super().beside() | {"nešifrované": copies}


class NewPlace(GuardedPlace):
    """A folder where a station is founded, which is founded anew when that was cut off."""

    def found(self):
        """Leaves the folder empty."""

    def open(self):
        """Signs in, when there is a station."""
        if self.has_station():
            super().open()

    def has_station(self):
        """Whether the program finds a station here or offers to found one."""
        new_id = count().__next__
        return Entry(self.path, self.clock, new_id, exercise=True).door(was_founded=False)


def judge(place):
    """What the real program finds, also in a file that is still plain and where nothing is yet."""
    if isinstance(place, NewPlace):
        return _judge_new(place)
    if isinstance(place, PlainPlace) and place.is_still_plain():
        with closing(connect(place.path, None)) as connection:
            return Finding(tables_of(connection) | {"nešifrované": []})
    return judge_entered(place)


def _judge_new(place):
    """The keys of a new station are random, so its rows are counted only."""
    if not place.has_station():
        return Finding({"stanice": []})
    counts = judge_entered(place).counts
    return Finding({"stanice": [tuple(sorted(counts.items()))]})


def vault_for(path, plain):
    """The vault of a plain station, with keys that every round knows."""
    head = plain.officers[-1]
    place = "store/{}".format
    holder = held_by_password(place(head.id), PASSWORD, TEST_COST, KEYS)
    content = VaultContent(
        store_id="store",
        revision=1,
        station=plain.station,
        backup_place="",
        generation=KEYS.generation,
        rows=(Row(replace(account_of(head), has_password=True), holder),),
        recovery=held_by_recovery(place("recovery"), RECOVERY_SECRET, KEYS),
    )
    return Vault(prepared_vault(path), signed(content, KEYS), TEST_COST)


def _recovers(vault):
    with suppress(WrongPassword):
        return bool(vault.unlock_by_recovery(write_code(RECOVERY_SECRET)))
    return False
