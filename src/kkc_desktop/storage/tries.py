"""The file of wrong passwords: it survives a restart, and is read before anything is decrypted.

It is in plain and anyone who can write to the folder can delete it; then it counts as no tries, but
the program says in the audit trail that it was gone.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kkc_desktop.domain import lock_out
from kkc_desktop.domain.errors import LockedOut, StorageUnavailable
from kkc_desktop.domain.lock_out import NO_TRIES, Tries
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.storage.boot_clock import boot_id, boot_seconds
from kkc_desktop.storage.folder import explaining_files, write_atomically

FORMAT, VERSION = "kkc-pokusy", 1
MOST_BYTES = 1024 * 1024
MOST_UNTOLD = 1000


@dataclass(frozen=True, slots=True)
class FailedTry:
    """A wrong password that the audit trail does not know yet; the moment is of the wall clock."""

    officer_id: OfficerId
    at: datetime


class TriesFile:
    """Wrong tries of every account; each is counted before the password is even tried."""

    def __init__(
        self,
        path: Path,
        boot: Callable[[], str] = boot_id,
        seconds: Callable[[], float] = boot_seconds,
    ) -> None:
        self.path = path
        self._boot = boot()
        self._seconds = seconds
        self._tries: dict[OfficerId, Tries] = {}
        self._untold: tuple[FailedTry, ...] = ()
        self.was_damaged = False
        self._read()

    @property
    def untold(self) -> tuple[FailedTry, ...]:
        """Failed tries to be written to the audit trail at the next sign-in, the oldest first."""
        return self._untold

    def left(self, officer_id: OfficerId) -> float:
        """How many seconds the account stays locked, 0 when it is open."""
        return lock_out.left(self._of(officer_id), self._seconds(), self._boot)

    def tries_left(self, officer_id: OfficerId) -> int:
        """How many more wrong tries the account bears before it is locked."""
        return max(0, lock_out.MOST_TRIES - self._of(officer_id).failed)

    def begin(self, officer_id: OfficerId, at: datetime) -> None:
        """Counts the try as a wrong one until `succeeded`; LockedOut while the account is locked.

        So nobody wins a free try by killing the program before it finds the password wrong.
        """
        left_s = self.left(officer_id)
        if left_s > 0:
            raise LockedOut(left_s)
        tries = lock_out.failed(self._of(officer_id), self._seconds(), self._boot)
        self._tries[officer_id] = tries
        self._untold = (*self._untold, FailedTry(officer_id, at))[-MOST_UNTOLD:]
        self._write_if_possible()

    def succeeded(self, officer_id: OfficerId) -> None:
        """The try begun last had the right password: the account's wrong ones are forgotten.

        Those before it stay untold until the audit trail has them.
        """
        self._tries.pop(officer_id, None)
        own = [number for number, each in enumerate(self._untold) if each.officer_id == officer_id]
        if own:
            self._untold = self._untold[: own[-1]] + self._untold[own[-1] + 1 :]
        self._write_if_possible()

    def told(self, count: int) -> None:
        """The audit trail has the oldest `count` failed tries."""
        if count:
            self._untold = self._untold[count:]
            self._write_if_possible()

    def write(self) -> None:
        """Puts the file down; at the set-up of a station, so that it can be missed later."""
        now = self._seconds()
        plain = {
            "format": FORMAT,
            "version": VERSION,
            "accounts": {
                officer_id: _tries_to_plain(lock_out.carried(tries, now, self._boot))
                for officer_id, tries in self._tries.items()
            },
            "untold": [[each.officer_id, each.at.isoformat()] for each in self._untold],
        }
        with explaining_files(self.path.parent):
            write_atomically(self.path, json.dumps(plain, indent=1).encode())

    def _of(self, officer_id: OfficerId) -> Tries:
        return self._tries.get(officer_id, NO_TRIES)

    def _write_if_possible(self) -> None:
        """A full or read-only disk must not keep the officers out; the memory still counts."""
        with suppress(StorageUnavailable):
            self.write()

    def _read(self) -> None:
        """What the file says, as of now: after a restart the time starts to count again."""
        try:
            if self.path.stat().st_size > MOST_BYTES:
                raise ValueError(self.path)
            self._take(json.loads(self.path.read_bytes()))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            self.was_damaged = True
            self._tries, self._untold = {}, ()
        if any(tries.left_s for tries in self._tries.values()):
            self._write_if_possible()  # the rest of a lock counts on from here, restart or not

    def _take(self, plain: object) -> None:
        if not isinstance(plain, dict):
            raise TypeError(plain)
        if (plain["format"], plain["version"]) != (FORMAT, VERSION):
            raise ValueError(plain)
        now = self._seconds()
        accounts, untold = plain["accounts"], plain["untold"]
        if not isinstance(accounts, dict) or not isinstance(untold, list):
            raise TypeError(plain)
        self._tries = {
            OfficerId(officer_id): lock_out.carried(_tries(value), now, self._boot)
            for officer_id, value in accounts.items()
        }
        self._untold = tuple(_failed_try(value) for value in untold)


def _tries_to_plain(tries: Tries) -> list[object]:
    return [tries.failed, tries.left_s, tries.as_of, tries.boot]


def _tries(value: object) -> Tries:
    if not isinstance(value, list):
        raise TypeError(value)
    failed, left_s, as_of, boot = value
    if not isinstance(failed, int) or not isinstance(boot, str):
        raise TypeError(value)
    left_s, as_of = float(left_s), float(as_of)
    if not (failed >= 0 and 0 <= left_s <= lock_out.LOCK_OUT_S and as_of >= 0):
        raise ValueError(value)
    return Tries(failed=failed, left_s=left_s, as_of=as_of, boot=boot)


def _failed_try(value: object) -> FailedTry:
    if not isinstance(value, list):
        raise TypeError(value)
    officer_id, at = value
    moment = datetime.fromisoformat(at)
    if not isinstance(officer_id, str) or moment.tzinfo is None:
        raise ValueError(value)
    return FailedTry(OfficerId(officer_id), moment)
