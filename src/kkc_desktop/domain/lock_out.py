"""How long an account stays locked after wrong passwords; the wall clock is never asked.

Time counts only by a clock that nobody can set, the one that runs since the machine was started.
After a restart the seconds that were left stay left and run on from there.
"""

from dataclasses import dataclass, replace

MOST_TRIES = 5
LOCK_OUT_S = 900.0


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row and the lock they led to, as of a moment of one run of the machine."""

    failed: int = 0
    left_s: float = 0.0
    as_of: float = 0.0
    boot: str = ""


NO_TRIES = Tries()


def left(tries: Tries, now: float, boot: str) -> float:
    """How many seconds the account stays locked, 0 when it is open."""
    return carried(tries, now, boot).left_s


def carried(tries: Tries, now: float, boot: str) -> Tries:
    """The same tries as of now; a clock of another run or one that went back counts nothing."""
    passed = now - tries.as_of if boot == tries.boot else 0.0
    left_s = max(0.0, tries.left_s - max(0.0, passed))
    return replace(tries, left_s=left_s, as_of=now, boot=boot)


def failed(tries: Tries, now: float, boot: str) -> Tries:
    """One more wrong try: the fifth locks, and so does every further one until a right one."""
    count = tries.failed + 1
    left_s = LOCK_OUT_S if count >= MOST_TRIES else left(tries, now, boot)
    return Tries(failed=count, left_s=left_s, as_of=now, boot=boot)


def succeeded() -> Tries:
    """A right password forgets the wrong ones."""
    return NO_TRIES
