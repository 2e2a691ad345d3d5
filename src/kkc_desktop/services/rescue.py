"""Restoring a station from a backup: what is needed when nobody can sign in any more.

The accounts are those of the backup, as they were when it was made. A person whose role may not
restore needs the recovery key from the safe.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kkc_desktop.domain.account import Account
from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.backup import BackupHead
from kkc_desktop.domain.errors import DatabaseDamaged, WorldError
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.door import Door
from kkc_desktop.storage.backup import DEFAULT_PLACE
from kkc_desktop.storage.folder import vault_of
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.restore import Restored, check, read_head, restore, vault_in
from kkc_desktop.storage.vault import Vault
from kkc_desktop.storage.work import Work


class Rescue:
    """The verbs of the restore dialog and command; nothing may have the database open."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self.path = path
        self._now = now

    def usual_place(self) -> Path:
        """Where the backups of this station went, as far as can be known."""
        try:
            place = Vault.read(vault_of(self.path)).backup_place
        except WorldError:
            place = ""
        return Path(place) if place else self.path.parent / DEFAULT_PLACE

    def head(self, file: Path) -> BackupHead:
        """What the backup says of itself; DatabaseDamaged when it is no whole backup."""
        return read_head(file)

    def accounts(self, file: Path) -> tuple[Account, ...]:
        """Who can open the backup by a password."""
        accounts = vault_in(file, self.path).accounts()
        return tuple(account for account in accounts if account.is_open and account.has_password)

    def take_keys(self, file: Path, officer_id: OfficerId, password: str) -> tuple[Keys, ...]:
        """The keys of the backup; refused with NoRight for a role that may not restore.

        WrongPassword and LockedOut as at the sign-in: wrong tries are counted together.
        """
        vault = vault_in(file, self.path)
        keys = Door(self.path, vault, self._now).take_keys(officer_id, password)
        account = vault.account(officer_id)
        if account is None:
            raise DatabaseDamaged("Tento účet v\u00a0záloze není.", "Zvolte jiný účet.")
        demand(account.role, Act.RESTORE)
        return keys

    def take_keys_by_recovery(self, file: Path, code: str) -> tuple[Keys, ...]:
        """The same by the recovery key of the time when the backup was made; any role may."""
        return vault_in(file, self.path).unlock_by_recovery(code)

    def check(self, file: Path, keys: tuple[Keys, ...], work: Work | None = None) -> BackupHead:
        """Goes through the whole backup and changes nothing."""
        return check(file, keys, self.path.with_name(f"{self.path.name}.zkouska"), work)

    def restore(
        self,
        file: Path,
        keys: tuple[Keys, ...],
        officer_id: OfficerId,
        *,
        is_new_place: bool = False,
        last_seen: tuple[str, ...] = (),
        work: Work | None = None,
    ) -> Restored:
        """Puts the backup in place; what was there stays beside. See `storage.restore.restore`."""
        return restore(
            file,
            keys,
            self.path,
            officer_id,
            self._now(),
            is_new_place=is_new_place,
            last_seen=last_seen,
            work=work,
        )
