"""How a line of the log is said on screen and on paper: from whom, how late, why struck.

`say` is what the screen does with words of the program before names and typed text join them.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from kkc_desktop.domain.czech import HARD, ZONE, clock_words, counted, duration_words, moment_words
from kkc_desktop.domain.incident import LogEntry, LogStrike
from kkc_desktop.domain.incident_lists import IncidentState, LogChannel

Say = Callable[[str], str]

LATE_WORD = "dodatečně"
STRUCK_WORD = "škrtnuto"


def late_words(entry: LogEntry, late_after: timedelta) -> str:
    """How long after the event the line was written; empty when it was written in time."""
    if not entry.is_late(late_after):
        return ""
    return f"o{HARD}{delay_words(entry.recorded_at - entry.occurred_at)} později"


def delay_words(delay: timedelta) -> str:
    """The delay as it stands after o: 37 minut, 1 h 05, 3 dny."""
    minutes = int(delay.total_seconds()) // 60
    if minutes < 60:
        return counted(minutes, "minutu", "minuty", "minut")
    if minutes < 2 * 1440:
        return duration_words(minutes)
    return counted(minutes // 1440, "den", "dny", "dnů")


def route_words(entry: LogEntry, say: Say = str) -> str:
    """By what means, who said it and who was told: telefonem, HZS Jeseník → hlídka 214."""
    channel = "" if entry.channel is LogChannel.IN_PERSON else say(entry.channel.label)
    said = "" if entry.counterpart and entry.counterpart in entry.text else entry.counterpart
    people = f"{said} → {entry.addressee}".strip() if entry.addressee else said
    return " ".join(part for part in (channel, people) if part)


def written_words(entry: LogEntry, author: str, late_after: timedelta, say: Say = str) -> str:
    """When it was written and by whom, and how late: zapsáno 16:12, o 37 minut později."""
    when = say("zapsáno {}").format(clock_or_moment(entry.recorded_at, entry.occurred_at))
    late = say(late_words(entry, late_after))
    return ", ".join(part for part in (when, late, author) if part)


def strike_words(strike: LogStrike, striker: str, occurred_at: datetime, say: Say = str) -> str:
    """Who struck the line of an event of that time, when and why."""
    when = f"{say(STRUCK_WORD)} {clock_or_moment(strike.struck_at, occurred_at)}"
    words = ", ".join(part for part in (when, striker) if part)
    return say("{} · důvod: {}").format(words, strike.reason) if strike.reason else words


def reported_words(entry: LogEntry, say: Say = str) -> str:
    """When the news came, if that was not at once."""
    if entry.reported_at is None:
        return ""
    return say("hlášeno {}").format(clock_or_moment(entry.reported_at, entry.occurred_at))


def second_line(
    entry: LogEntry,
    author: str,
    late_after: timedelta,
    strike: LogStrike | None = None,
    striker: str = "",
    say: Say = str,
) -> str:
    """What stands under the text: from whom and by what, who wrote it when; or who struck it."""
    if strike is not None:
        return strike_words(strike, striker, entry.occurred_at, say)
    mended = say("opravuje č.\u00a0{}").format(entry.corrects_number)
    parts = (
        route_words(entry, say),
        mended if entry.corrects_number else "",
        reported_words(entry, say),
    )
    written = written_words(entry, author, late_after, say)
    return " · ".join(part for part in (*parts, written) if part)


def extract_line(
    entry: LogEntry, strike: LogStrike | None, late_after: timedelta, when: str = ""
) -> str:
    """The line within a paper's running text; a struck one says so in words.

    `when` says the time of the event, by default with day and year.
    """
    when = when or moment_words(entry.occurred_at)
    if strike is not None:
        return f"{when} {STRUCK_WORD}: „{entry.text}“ (důvod: {strike.reason})"
    late = f" (zapsáno {LATE_WORD})" if entry.is_late(late_after) else ""
    return f"{when} {entry.text}{late}"


def state_line(state: IncidentState) -> str:
    """What the log says when the incident moves on; the replay reads the state back from it."""
    return f"Stav události: {state.label}."


def clock_or_moment(moment: datetime, beside: datetime) -> str:
    """The time of day, with the day where it is not that of the moment beside."""
    return clock_words(moment) if day_of(moment) == day_of(beside) else moment_words(moment)


def day_of(moment: datetime) -> date:
    """The day in Prague."""
    return moment.astimezone(ZONE).date()
