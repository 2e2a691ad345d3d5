"""Keeping the station's data: settings of lock and backup, backups, the key of the store."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.backup import LATE_AFTER, BackupState, FoundBackup, backup_state
from kkc_desktop.domain.errors import (
    KkcError,
    NotComplete,
    StorageUnavailable,
    WorldError,
    WrongStep,
)
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.safekeeping import (
    BACK_UP_AFTER_MINUTES,
    BackupRun,
    Safekeeping,
    check_safekeeping,
)
from kkc_desktop.services.door import Door
from kkc_desktop.services.found_backups import find_backups
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.backup import (
    DEFAULT_PLACE,
    back_up,
    is_same_disk,
    thin,
)
from kkc_desktop.storage.backup_seal import demand_unchanged
from kkc_desktop.storage.encrypting import plain_copies, remove_plain_copies
from kkc_desktop.storage.folder import explaining_files, vault_of
from kkc_desktop.storage.rekey import change_keys
from kkc_desktop.storage.restore import check, vault_in
from kkc_desktop.storage.work import Progress, Work

TRY_AGAIN_S = 300.0
_SAME_DISK = (
    "Zálohy leží na stejném disku jako data a\u00a0jeho porucha zničí obojí."
    " Vyberte složku na jiném disku."
)


def _unheard(_: float) -> None:
    """The progress that nobody follows."""


def _never() -> bool:
    return False


class BackupKeeping:
    """The verbs of safekeeping; those with progress are for a thread beside the window.

    `used_s` are the seconds of use since the last good backup, counted by whoever watches the
    desk; `tries_made` grows with each try that came to an end.
    """

    def __init__(self, workplace: Workplace, door: Door) -> None:
        self.used_s = 0.0
        self.tries_made = 0
        self._workplace = workplace
        self._door = door
        self._busy = threading.Lock()
        self._tried_at: float | None = None

    @property
    def may_back_up(self) -> bool:
        """Whether somebody is on duty who may."""
        return self._workplace.may(Act.BACK_UP)

    def settings(self) -> Safekeeping:
        """The settings in force."""
        with self._workplace.look(Act.CHECK_READINESS) as transaction:
            return transaction.safekeeping.get()

    def change_settings(self, settings: Safekeeping) -> None:
        """Stores the settings; they hold at once.

        Refused with NotComplete for a bad number of minutes or a place that is no folder.
        """
        problems = check_safekeeping(settings)
        if settings.backup_place and not Path(settings.backup_place).is_dir():
            text = f"Složka „{settings.backup_place}“ není dostupná."
            fix = "Připojte disk, nebo vyberte jinou složku."
            problems.append(Problem(field="backup_place", text=text, fix=fix))
        if problems:
            raise NotComplete(tuple(problems))
        workplace = self._workplace
        with workplace.act(
            Act.CHANGE_SAFEKEEPING, RecordKind.STATION, workplace.station.code
        ) as transaction:
            transaction.safekeeping.put(settings)
        workplace.lock_after_minutes = settings.lock_after_minutes
        if self._door.vault.backup_place != settings.backup_place:
            self._door.vault.put_backup_place(workplace.database.keys, settings.backup_place)

    def place(self) -> Path:
        """Where the backups go."""
        return self._place_of(self.settings())

    def note(self) -> str:
        """What is not good about the place, empty when nothing is."""
        place = self.place()
        is_default = place == self._workplace.folder / DEFAULT_PLACE
        is_same = is_default or is_same_disk(place, self._workplace.folder)
        return _SAME_DISK if is_same else ""

    def back_up(
        self,
        progress: Progress = _unheard,
        is_cancelled: Callable[[], bool] = _never,
        place: Path | None = None,
    ) -> BackupRun:
        """Makes a backup, tries it and notes the result; `failure` says what went wrong.

        Refused with WrongStep when another one is being made and when it was called off.
        """
        officer = self._workplace.permit(Act.BACK_UP)
        with self._alone():
            was_used_s, self._tried_at = self.used_s, self._workplace.elapsed()
            now, database = self._workplace.now(), self._workplace.database
            place = place or self.place()
            try:
                with explaining_files(database.path.parent):
                    vault = vault_of(database.path).read_bytes()
                work = Work(progress, is_cancelled)
                made = back_up(database, self._door.vault.store_id, vault, place, now, work)
            except WorldError as error:
                words = f"{error.text} {error.fix}".strip()
                made = BackupRun(made_at=now, place=str(place), failure=words)
            with suppress(KkcError):  # locked meanwhile or out of room: the backup itself is made
                reason = "nezdařila se" if made.failure else made.file_name
                with self._workplace.database.transaction(may_use_reserve=True) as transaction:
                    transaction.backup_runs.add(made)
                    transaction.audit.append(officer.id, Act.BACK_UP, now, reason=reason)
            self.tries_made += 1
            if not made.failure:
                self.used_s -= was_used_s
                with suppress(WorldError):
                    thin(place, self._door.vault.store_id, now)
            return made

    def is_due(self, used_s: float) -> bool:
        """Whether it is time for one: after so many seconds of use since the last good one.

        After a failed try it is due again in a while, not at once. What was done before the
        program started is not known, so the first one does not wait for that long.
        """
        if not self._workplace.may(Act.BACK_UP) or self._busy.locked():
            return False
        tried_at = self._tried_at
        if tried_at is not None and self._workplace.elapsed() - tried_at < TRY_AGAIN_S:
            return False
        if used_s >= BACK_UP_AFTER_MINUTES * 60:
            return True
        good = next((run for run in self.runs() if not run.failure), None)
        longest = LATE_AFTER if tried_at is not None else timedelta(minutes=BACK_UP_AFTER_MINUTES)
        return good is None or self._workplace.now() - good.made_at > longest

    def state(self, used_s: float) -> BackupState:
        """Age and result for the duty line, by the seconds of use since the last good one."""
        return backup_state(self.runs(), self._workplace.now(), used_s, self.note())

    def runs(self) -> tuple[BackupRun, ...]:
        """The latest tries, newest first."""
        with self._workplace.look(Act.CHECK_READINESS) as transaction:
            return transaction.backup_runs.newest()

    def find_backups(self) -> tuple[FoundBackup, ...]:
        """Every file in the place that is or looks like a backup, and what is wrong with it."""
        demand(self._workplace.officer.role, Act.BACK_UP)
        place = self.place()
        if self.settings().backup_place and not place.is_dir():
            raise StorageUnavailable(
                f"Místo pro zálohy není dostupné: {place}.",
                "Připojte disk, na který se zálohuje, nebo zvolte jiné místo.",
            )
        return find_backups(place, self._door.vault.store_id)

    def verify(
        self,
        file: Path,
        progress: Progress = _unheard,
        is_cancelled: Callable[[], bool] = _never,
    ) -> bool:
        """Goes through a backup again; refused with DatabaseDamaged.

        False for one from before a change of the key: it is unchanged since it was tried, only
        the keys of this desk do not open it any more.
        """
        demand(self._workplace.officer.role, Act.RESTORE)
        database, work = self._workplace.database, Work(progress, is_cancelled)
        keys = database.keys
        with self._alone():
            if vault_in(file, database.path).generation != keys.generation:
                demand_unchanged(file, keys.audit, work)
                return False
            check(file, (keys,), database.path.with_name(f"{database.path.name}.zkouska"), work)
            return True

    def change_keys(
        self, progress: Progress = _unheard, is_cancelled: Callable[[], bool] = _never
    ) -> None:
        """Encrypts the data under a new key; nothing can be read or saved meanwhile.

        Refused with PasswordNeeded; passwords and the recovery key stay. A backup should follow.
        """
        officer = self._workplace.permit(Act.CHANGE_KEYS)
        with self._alone():
            work = Work(progress, is_cancelled)
            now = self._workplace.now()
            change_keys(self._workplace.database, self._door.vault, officer.id, now, work)

    def give_way(self) -> None:
        """Closes the data so that a backup can be put in their place; see `services.rescue`.

        Refused with NoRight and PasswordNeeded; afterwards nobody is on duty.
        """
        self._workplace.permit(Act.RESTORE)
        with self._alone():
            self._workplace.seat(None)
            self._workplace.database.seal()

    def plain_copies(self) -> tuple[Path, ...]:
        """Unencrypted data that were kept as the way back from the move into the vault."""
        return plain_copies(self._workplace.database.path)

    def remove_plain_copies(self) -> None:
        """Gives the way back up and with it the last data that anyone can read."""
        workplace = self._workplace
        with workplace.act(
            Act.CHANGE_SAFEKEEPING,
            RecordKind.STATION,
            workplace.station.code,
            "smazána nešifrovaná kopie dat",
        ):
            pass
        remove_plain_copies(workplace.database.path)

    def _place_of(self, settings: Safekeeping) -> Path:
        if settings.backup_place:
            return Path(settings.backup_place)
        return self._workplace.folder / DEFAULT_PLACE

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._busy.acquire(blocking=False):
            raise WrongStep("Záloha nebo výměna klíče právě běží.", "Vyčkejte, až skončí.")
        try:
            yield
        finally:
            self._busy.release()
