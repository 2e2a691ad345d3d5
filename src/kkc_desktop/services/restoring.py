"""A restore step by step: the backup, who restores, what it will do, and the act itself.

The keys taken out of the backup stay in here; whoever leads the person through never sees them.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kkc_desktop.domain.account import Account
from kkc_desktop.domain.backup import BackupFault, BackupHead, FoundBackup
from kkc_desktop.domain.errors import WorldError, WrongStep
from kkc_desktop.domain.station import MANAGING_ROLES, OfficerId
from kkc_desktop.services.found_backups import find_backups
from kkc_desktop.services.rescue import Rescue
from kkc_desktop.storage.folder import vault_of
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.present import Present, look_at_present
from kkc_desktop.storage.restore import Restored
from kkc_desktop.storage.vault import Vault
from kkc_desktop.storage.work import Progress, Work

COUNTED = ("contacts", "advice", "incidents", "documents")
"""The tables whose rows a person calls records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """What a restore will do to the data in place.

    `newer` are the records of each kind that are in the present data and not in the backup, None
    when those do not open. `last_numbers` are the highest numbers known to have gone out.
    """

    head: BackupHead
    newer: Mapping[str, int] | None
    last_numbers: tuple[str, ...]
    are_numbers_known: bool
    is_known_place: bool
    is_only_vault: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreDone:
    """What a restore did: the numbers struck out as (first, last), and the kept copy's name."""

    head: BackupHead
    aside: str
    lost_numbers: tuple[tuple[str, str], ...]
    is_only_vault: bool


class Restoring:
    """One restore under way at the path of a station; nothing may have its data open."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self.path = path
        self.now = now
        self._rescue = Rescue(path, now)
        self._file: Path | None = None
        self._officer_id = OfficerId("")
        self._keys: tuple[Keys, ...] = ()
        self._refused: set[Path] = set()

    def usual_place(self) -> Path:
        """Where the backups of this station went, as far as can be known."""
        return self._rescue.usual_place()

    def newest(self) -> BackupHead | None:
        """The newest backup of use in the usual place."""
        with suppress(WorldError):
            for found in self.backups(self.usual_place()):
                if found.fault is None:
                    return found.head
        return None

    def backups(self, place: Path) -> tuple[FoundBackup, ...]:
        """The backups in the folder; one that was already refused stands there as damaged."""
        found = find_backups(place, self._store_id())
        return tuple(self._with_refusal(each) for each in found)

    def choose(self, file: Path) -> None:
        """This backup; whatever was chosen before is forgotten."""
        self._file, self._keys = file, ()

    def accounts(self, *, may_restore: bool) -> tuple[Account, ...]:
        """Who has an account in the backup; by a password only those who manage the station."""
        accounts = self._rescue.accounts(self._chosen())
        return tuple(each for each in accounts if not may_restore or each.role in MANAGING_ROLES)

    def open_by_password(self, officer_id: OfficerId, password: str) -> None:
        """Takes the keys out by the password of the time of the backup."""
        self._keys = self._rescue.take_keys(self._chosen(), officer_id, password)
        self._officer_id = officer_id

    def open_by_recovery(self, officer_id: OfficerId, code: str) -> None:
        """The same by the recovery key; the officer is who does it."""
        self._keys = self._rescue.take_keys_by_recovery(self._chosen(), code)
        self._officer_id = officer_id

    def prospect(self) -> Prospect:
        """What the restore of the opened backup will do."""
        head = self._rescue.head(self._chosen())
        present = look_at_present(self.path, self._keys)
        numbers = tuple(
            f"KKC-{series}-{last:06d}" for series, last in sorted(present.last_numbers.items())
        )
        return Prospect(
            head=head,
            newer=_newer(present, head),
            last_numbers=numbers,
            are_numbers_known=present.has_anchor or present.counts is not None,
            is_known_place=present.has_vault or present.has_anchor,
            is_only_vault=present.counts is not None and not present.has_vault,
        )

    def restore(
        self,
        *,
        last_seen: str = "",
        is_new_place: bool = False,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> RestoreDone:
        """Puts the backup in place. `last_seen` is the newest evidence number known from paper.

        Refused with DatabaseDamaged, DatabaseTooNew and WrongStep; then everything stays as it was.
        """
        done = self._rescue.restore(
            self._chosen(),
            self._keys,
            self._officer_id,
            is_new_place=is_new_place,
            last_seen=(last_seen,) if last_seen else (),
            work=Work(progress, is_cancelled),
        )
        self._keys = ()
        return _told(done)

    def refuse(self) -> None:
        """The chosen backup was found damaged only when it was read to its end."""
        self._refused.add(self._chosen())

    def _chosen(self) -> Path:
        if self._file is None:
            raise WrongStep("Záloha není vybrána.", "Vyberte ji v\u00a0seznamu.")
        return self._file

    def _store_id(self) -> str:
        with suppress(WorldError):
            return Vault.read(vault_of(self.path)).store_id
        return ""

    def _with_refusal(self, found: FoundBackup) -> FoundBackup:
        if found.path not in self._refused:
            return found
        return FoundBackup(
            path=found.path,
            byte_count=found.byte_count,
            head=found.head,
            fault=BackupFault.DAMAGED,
        )


def _newer(present: Present, head: BackupHead) -> Mapping[str, int] | None:
    if present.counts is None:
        return None
    return {
        name: more
        for name in COUNTED
        if (more := present.counts.get(name, 0) - head.counts.get(name, 0)) > 0
    }


def _told(done: Restored) -> RestoreDone:
    lost = tuple(
        (f"KKC-{series}-{first:06d}", f"KKC-{series}-{last:06d}")
        for series, (first, last) in sorted(done.lost_numbers.items())
    )
    return RestoreDone(
        head=done.head, aside=done.aside, lost_numbers=lost, is_only_vault=done.is_only_vault
    )
