"""The hour at which the demo's day is told: the same afternoon whenever it is run."""

from collections.abc import Callable
from datetime import datetime

from kkc_desktop.domain.czech import ZONE

_HOUR, _MINUTE = 14, 32


def afternoon(now: Callable[[], datetime]) -> Callable[[], datetime]:
    """A clock that reads 14.32 of today when it is asked for and then goes on with `now`.

    The visits count back from it, so all of them lie in one day even when it is run at night.
    """
    begun = now()
    shown = begun.astimezone(ZONE).replace(hour=_HOUR, minute=_MINUTE, second=0, microsecond=0)
    ahead = shown - begun
    return lambda: now() + ahead
