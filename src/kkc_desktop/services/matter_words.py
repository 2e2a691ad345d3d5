"""How a line of the handover puts its words together: short, with the day only when it matters."""

from datetime import datetime

from kkc_desktop.domain.czech import HARD, ZONE, clock_words

LONGEST_TITLE = 120


def when(now: datetime, moment: datetime) -> str:
    """The time of day, with the day when it is not today."""
    day = moment.astimezone(ZONE).date()
    clock = clock_words(moment)
    if day == now.astimezone(ZONE).date():
        return clock
    return f"{day.day}.{HARD}{day.month}. {clock}"


def short(text: str) -> str:
    """The text as one line of a sheet; what is too long ends with an ellipsis."""
    words = " ".join(text.split("\n"))
    return words if len(words) <= LONGEST_TITLE else f"{words[: LONGEST_TITLE - 1].rstrip()}…"


def joined(*parts: str) -> str:
    """The parts that say something, set apart by a dot."""
    return " · ".join(part for part in parts if part)
