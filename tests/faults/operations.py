"""Every file operation inside one folder, counted in one row, and what is done to the n-th.

The database (vfs.py) and files written by Python itself (files.py) both come through here, so that
"every file operation of an act" is one list that a sweep can walk from end to end.
"""

import os
import signal
from dataclasses import dataclass, replace
from enum import Enum, auto


class Kind(Enum):
    """What is asked of the file system."""

    OPEN = auto()
    LOOK = auto()
    READ = auto()
    WRITE = auto()
    TRUNCATE = auto()
    SYNC = auto()
    SYNC_FOLDER = auto()
    DELETE = auto()
    RENAME = auto()
    MAKE_FOLDER = auto()
    LOCK = auto()
    SHARE = auto()  # maps the index of the write-ahead log, memory that no power cut survives
    LOCK_SHARED = auto()
    READY = auto()  # no operation: here the acts begin
    ACKNOWLEDGED = auto()  # no operation: here the program said that an act is done


class Trouble(Enum):
    """What happens instead of the operation."""

    KILL = auto()  # SIGKILL before it
    KILL_WITHIN = auto()  # SIGKILL when half of the bytes are written
    EIO = auto()
    ENOSPC = auto()
    EACCES = auto()
    EBUSY = auto()
    EROFS = auto()
    SHORT = auto()  # half of the bytes are written, then there is no more room


CHANGING = frozenset(
    {Kind.WRITE, Kind.TRUNCATE, Kind.DELETE, Kind.RENAME, Kind.MAKE_FOLDER, Kind.OPEN}
)
_LOCKING = frozenset({Kind.LOCK, Kind.LOCK_SHARED})
_SYNCING = frozenset({Kind.SYNC, Kind.SYNC_FOLDER})
_CAN_HIT = {
    Trouble.KILL: frozenset(Kind),
    Trouble.KILL_WITHIN: frozenset({Kind.WRITE}),
    Trouble.EIO: frozenset(Kind),
    Trouble.ENOSPC: CHANGING - {Kind.DELETE} | _SYNCING | {Kind.SHARE},
    Trouble.EACCES: CHANGING,
    Trouble.EBUSY: _LOCKING | {Kind.OPEN, Kind.DELETE, Kind.RENAME},
    Trouble.EROFS: CHANGING,
    Trouble.SHORT: frozenset({Kind.WRITE}),
}


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing asked of the file system."""

    kind: Kind
    path: str
    offset: int = 0
    data: bytes = b""
    size: int = 0
    target: str = ""  # the new name of a rename
    creates: bool = False  # an opening that makes the file, a sharing that makes it longer


def can_hit(trouble: Trouble, operation: Operation) -> bool:
    """Whether this may happen to such an operation; a full disk opens what is there already."""
    if trouble is Trouble.ENOSPC and operation.kind in (Kind.OPEN, Kind.SHARE):
        return operation.creates
    return operation.kind in _CAN_HIT[trouble]


@dataclass(frozen=True, slots=True)
class Fault:
    """The trouble of the n-th operation, or of every one from the n-th on that it can hit."""

    at: int
    trouble: Trouble
    for_ever: bool = False

    def hits(self, number: int, operation: Operation) -> bool:
        """Whether this operation is the one, or one of those, that go wrong."""
        if self.for_ever:
            return number >= self.at and can_hit(self.trouble, operation)
        return number == self.at


class Watch:
    """Sees the operations in one folder; does nothing until it is told where and what."""

    def __init__(self) -> None:
        self._folder = ""
        self._fault: Fault | None = None
        self.count = 0
        self.log: list[Operation] = []

    def begin(self, folder: object) -> None:
        """From now on every operation in the folder is written into the log."""
        self._folder, self.log = f"{folder}{os.sep}", []

    def arm(self, fault: Fault | None = None) -> None:
        """From now on operations are counted; the fault meets one of them."""
        self.log.append(Operation(Kind.READY, ""))
        self._fault, self.count = fault, 0

    def mend(self) -> None:
        """The disk is well again."""
        self._fault = None

    def end(self) -> None:
        """From now on nothing is watched."""
        self._folder = ""

    def sees(self, path: str) -> bool:
        """Whether the path is one of those watched."""
        return bool(self._folder) and f"{path}{os.sep}".startswith(self._folder)

    def acknowledge(self) -> None:
        """Marks in the log that the program has just reported an act as done."""
        self.log.append(Operation(Kind.ACKNOWLEDGED, ""))

    def meet(self, operation: Operation) -> Trouble | None:
        """Counts the operation; the trouble it is to end in, None to go on."""
        self.log.append(self._inside(operation))
        self.count += 1
        fault = self._fault
        if fault is None or not fault.hits(self.count, operation):
            return None
        if fault.trouble is Trouble.KILL:
            die()
        return fault.trouble

    def _inside(self, operation: Operation) -> Operation:
        """The operation with its names as seen from the folder, which each round has anew."""
        start = len(self._folder)
        return replace(operation, path=operation.path[start:], target=operation.target[start:])


def die() -> None:
    """Ends this process as a power cut or an impatient person would: nothing more is run."""
    os.kill(os.getpid(), signal.SIGKILL)
