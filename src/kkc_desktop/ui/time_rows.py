"""What one line of a time line shows, put into words once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kkc_desktop.domain.czech import HARD, clock_words
from kkc_desktop.domain.incident import LogEntry, LogStrike
from kkc_desktop.domain.log_words import LATE_WORD, STRUCK_WORD, day_of, second_line
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.number_marker import Marker

AuthorOf = Callable[[OfficerId], str]
"""Who wrote a line, as spoken at the desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRow:
    """A line of the log ready to be drawn.

    `mark` is the word at the right with its icon and tone; struck rows are drawn struck through.
    """

    entry: LogEntry
    strike: LogStrike | None = None
    late_after: timedelta
    clock: str
    title: str
    second_line: str
    marker: Marker | None = None
    mark: str = ""
    mark_icon: str = ""
    mark_tone: str = "muted"
    spoken: str

    @property
    def is_struck(self) -> bool:
        """Whether somebody struck it."""
        return self.strike is not None

    @property
    def order(self) -> tuple[datetime, datetime, str]:
        """The place by the time of the event; of two at once, by that of writing."""
        return (self.entry.occurred_at, self.entry.recorded_at, self.entry.id)


def time_row(
    entry: LogEntry,
    author: str,
    late_after: timedelta,
    *,
    today: date,
    strike: LogStrike | None = None,
    striker: str = "",
    marker: Marker | None = None,
) -> TimeRow:
    """The line in words; an event of another day than today names its day in the second line."""
    second = second_line(entry, author, late_after, strike, striker, tr)
    happened = day_of(entry.occurred_at)
    if happened != today:
        second = f"{happened.day}.{HARD}{happened.month}. · {second}"
    mark, mark_icon, mark_tone = "", "", "muted"
    if strike is not None:
        mark, mark_icon = tr(STRUCK_WORD), "struck"
    elif entry.is_late(late_after):
        mark, mark_icon, mark_tone = tr(LATE_WORD), "history", "warning"
    clock = clock_words(entry.occurred_at)
    where = f"{marker.words}, " if marker else ""
    said = f", {mark}" if mark else ""
    return TimeRow(
        entry=entry,
        strike=strike,
        late_after=late_after,
        clock=clock,
        title=pictured(entry.text),
        second_line=pictured(second),
        marker=marker,
        mark=mark,
        mark_icon=mark_icon,
        mark_tone=mark_tone,
        spoken=f"{where}{clock} {entry.text}{said}. {second}",
    )
