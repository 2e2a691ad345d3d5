"""A clock that nobody can set: seconds since the machine was started, sleep included."""

import sys
import time
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def boot_id() -> str:
    """Which run of the machine this is; empty where the system gives no name to it.

    Without a name the seconds alone have to do: after a restart they never say more than what
    has really passed, so nothing that waits for them ends too early.
    """
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""


def boot_seconds() -> float:
    """Seconds of this run; on Windows the monotonic clock counts sleep too."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
