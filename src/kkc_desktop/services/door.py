"""The door of the station: who may enter, and the keys they take in.

It is what the sign-in window knows before anything is decrypted; opening takes most of a second
on purpose and is done in a thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.account import Account
from kkc_desktop.domain.errors import WrongPassword
from kkc_desktop.domain.station import OfficerId, Station
from kkc_desktop.storage.folder import vault_of
from kkc_desktop.storage.kdf_cost import STANDARD_COST, KdfCost
from kkc_desktop.storage.vault import Vault

if TYPE_CHECKING:
    from kkc_desktop.storage.database import Database
    from kkc_desktop.storage.keys import Keys
    from kkc_desktop.storage.tries import TriesFile


def tries_of(database: Path) -> Path:
    """Where the wrong tries at this database's accounts are kept."""
    return database.with_suffix(".pokusy")


def forget_cut_founding(path: Path) -> None:
    """Removes the vault of a founding that was cut off before there was any database."""
    for leftover in (vault_of(path), tries_of(path)):
        leftover.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Entrance:
    """An opened door: the database and whose account opened it."""

    database: "Database"
    officer_id: OfficerId


class Door:
    """The accounts of one station, their wrong tries, and the way in."""

    def __init__(self, path: Path, vault: Vault, now: Callable[[], datetime]) -> None:
        self.path = path
        self.vault = vault
        self._now = now

    @cached_property
    def tries(self) -> "TriesFile":
        """The wrong tries; read when the window already stands there."""
        from kkc_desktop.storage.tries import TriesFile

        return TriesFile(tries_of(self.path))

    @classmethod
    def at(cls, path: Path, now: Callable[[], datetime], cost: KdfCost = STANDARD_COST) -> "Door":
        """The door of the database at the path; KeyringDamaged when its vault cannot be read.

        `cost` is the least that a guess of a password has to cost here.
        """
        return cls(path, Vault.read(vault_of(path), cost), now)

    @property
    def station(self) -> Station:
        """Code, names and exercise of the station; no more is known outside."""
        return self.vault.station

    def accounts(self, first: str = "") -> tuple[Account, ...]:
        """The open accounts, the given one before the others."""
        found = [account for account in self.vault.accounts() if account.is_open]
        return tuple(sorted(found, key=lambda account: account.officer_id != first))

    def locked_for(self, officer_id: OfficerId) -> float:
        """How many seconds the account stays locked after wrong tries; 0 when it is open."""
        return self.tries.left(officer_id)

    def tries_left(self, officer_id: OfficerId) -> int:
        """How many more wrong tries the account bears before it is locked."""
        return self.tries.tries_left(officer_id)

    def enter(self, officer_id: OfficerId, password: str) -> Entrance:
        """Opens the database by the account's password.

        Refused with LockedOut, WrongPassword, and as the opening of a database is.
        """
        from kkc_desktop.storage.entering import open_by

        return Entrance(
            open_by(self.path, self.vault, self.take_keys(officer_id, password)), officer_id
        )

    def enter_by_recovery(self, code: str, officer_id: OfficerId, password: str) -> Entrance:
        """Opens the database by the recovery key and gives the account a new password."""
        from kkc_desktop.storage.entering import open_by

        database = open_by(self.path, self.vault, self.vault.unlock_by_recovery(code))
        try:
            officer = next(o for o in database.officers_at_once() if o.id == officer_id)
            self.vault.set_password(database.keys, officer, password)
        except BaseException:
            database.close()
            raise
        self.tries.succeeded(officer_id)
        return Entrance(database, officer_id)

    def enter_again(self, database: "Database", officer_id: OfficerId, password: str) -> None:
        """Opens the locked database of this desk again, by the same or another account."""
        from kkc_desktop.storage.entering import unseal_by

        unseal_by(database, self.vault, self.take_keys(officer_id, password))

    def take_keys(self, officer_id: OfficerId, password: str) -> "tuple[Keys, ...]":
        """The keys behind the password; every try counts, the fifth wrong one locks the account."""
        self.tries.begin(officer_id, self._now())
        keys = self.vault.unlock(officer_id, password)
        self.tries.succeeded(officer_id)
        return keys

    def check(self, officer_id: OfficerId, password: str) -> bool:
        """Whether the password is the account's; counted as every try is."""
        try:
            self.take_keys(officer_id, password)
        except WrongPassword:
            return False
        return True
