"""Shifts of the standing service: when they change and what they are called (domain 7.2)."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from kkc_desktop.domain.czech import HARD, ZONE

HANDED_LATE = timedelta(hours=2)
"""So long after its end a shift is still the one that is being handed over."""
DAY_HOUR, NIGHT_HOUR = 7, 19
"""The usual hours at which shifts change; a station sets its own among its terms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One shift by its ends; `is_day` of two, both hours the same for a service of a whole day."""

    starts_at: datetime
    ends_at: datetime
    is_day: bool

    @property
    def words(self) -> str:
        """The shift with its hours: denní 7–19 h."""
        starts, ends = (each.astimezone(ZONE).hour for each in (self.starts_at, self.ends_at))
        hours = f"{starts}–{ends}{HARD}h"
        if starts == ends:
            return f"celodenní {hours}"
        return f"{'denní' if self.is_day else 'noční'} {hours}"


def shift_at(moment: datetime, day_hour: int = DAY_HOUR, night_hour: int = NIGHT_HOUR) -> Shift:
    """The shift that lasts at the moment; one that has just begun is not the one before."""
    local = moment.astimezone(ZONE)
    hours = sorted({day_hour % 24, night_hour % 24})
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    days = (midnight + timedelta(days=shift) for shift in (-1, 0, 1, 2))
    walls = [day + timedelta(hours=hour) for day in days for hour in hours]
    changes = [wall.replace(tzinfo=ZONE) for wall in walls]
    starts_at = max(change for change in changes if change <= local)
    ends_at = min(change for change in changes if change > local)
    return Shift(starts_at=starts_at, ends_at=ends_at, is_day=starts_at.hour == day_hour % 24)


def shift_handed_over(now: datetime, day_hour: int, night_hour: int) -> Shift:
    """The shift that somebody hands over now: for a while after its end still the last one."""
    return shift_at(now - HANDED_LATE, day_hour, night_hour)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftEvent:
    """One thing that happened in a shift, in words without names; `kind` is its heading."""

    at: datetime
    kind: str
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftOverview:
    """Everything that was begun in a shift up to `until`, in the order in which it came."""

    shift: Shift
    until: datetime
    events: tuple[ShiftEvent, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many there are of each kind, in the order of their headings."""
        found = Counter(event.kind for event in self.events)
        return {kind: found[kind] for kind in EVENT_KINDS}


EVENT_KINDS = ("Kontakty", "Rady", "Události", "Dokumenty")
