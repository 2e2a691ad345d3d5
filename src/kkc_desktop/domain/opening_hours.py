"""Opening hours as the unit types them: po, st 8–17; út, čt 8–12. What cannot be read says so."""

import re
from dataclasses import dataclass
from datetime import datetime, time

from kkc_desktop.domain.czech import ZONE, fold
from kkc_desktop.domain.typed_text import Unreadable, quoted

HOURS_FIX = "Zapište dny a\u00a0hodiny, například po, st 8–17; út 8–12, nebo nonstop."

_DAYS = ("po", "ut", "st", "ct", "pa", "so", "ne")
_ON_DAYS = (
    "v\u00a0pondělí",
    "v\u00a0úterý",
    "ve\u00a0středu",
    "ve\u00a0čtvrtek",
    "v\u00a0pátek",
    "v\u00a0sobotu",
    "v\u00a0neděli",
)
_DASH = re.compile(r"\s*[-–—]\s*")
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?")
_PART = re.compile(r"((?:[a-z]{2}(?:-[a-z]{2})?[, ]*)+)([\d:.,\- ]+)")
_END = time.max


class UnreadableHours(Unreadable):
    """The text is no opening hours."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{quoted(text)} nejsou hodiny, kterým by program rozuměl.", HOURS_FIX)


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """One time of one weekday (0 is Monday) when somebody is there."""

    weekday: int
    opens: time
    closes: time

    def holds(self, local: datetime) -> bool:
        """Whether the moment is in it."""
        is_day = local.weekday() == self.weekday
        return is_day and self.opens <= local.time() < self.closes


def parse_hours(text: str) -> tuple[OpenSpan, ...]:
    """Reads the hours; refused with UnreadableHours. Nothing typed is nothing known."""
    words = _DASH.sub("-", fold(text)).strip()
    if words in ("nonstop", "nepretrzite"):
        return tuple(OpenSpan(day, time.min, _END) for day in range(len(_DAYS)))
    found: list[OpenSpan] = []
    for part in filter(None, (part.strip() for part in words.split(";"))):
        match = _PART.fullmatch(part)
        if match is None:
            raise UnreadableHours(text)
        days, spans = _days(match[1], text), _spans(match[2], text)
        found += [OpenSpan(day, *span) for day in days for span in spans]
    return tuple(found)


def hours_fault(text: str) -> UnreadableHours | None:
    """Why the hours cannot be read; None when they can."""
    try:
        parse_hours(text)
    except UnreadableHours as fault:
        return fault
    return None


def is_open(text: str, now: datetime) -> bool:
    """Whether the place is open now; not when its hours are not known."""
    try:
        return any(span.holds(now.astimezone(ZONE)) for span in parse_hours(text))
    except UnreadableHours:
        return False


def open_words(text: str, now: datetime) -> str:
    """Whether the place is open now and what comes next; empty when its hours are not known."""
    try:
        spans = parse_hours(text)
    except UnreadableHours:
        return ""
    if not spans:
        return ""
    local = now.astimezone(ZONE)
    now_open = next((span for span in spans if span.holds(local)), None)
    if now_open is not None:
        until = "" if now_open.closes == _END else f" do\u00a0{_clock(now_open.closes)}"
        return f"teď otevřeno{until}"
    return f"teď zavřeno, otevírá {_next_words(spans, local)}"


def _next_words(spans: tuple[OpenSpan, ...], local: datetime) -> str:
    def wait(span: OpenSpan) -> tuple[int, time]:
        days = (span.weekday - local.weekday()) % 7
        is_over = days == 0 and span.opens <= local.time()
        return (7 if is_over else days), span.opens

    days, opens = min(map(wait, spans))
    if days == 0:
        return f"v\u00a0{_clock(opens)}"
    day = "zítra" if days == 1 else _ON_DAYS[(local.weekday() + days) % 7]
    return f"{day} v\u00a0{_clock(opens)}"


def _clock(at: time) -> str:
    return f"{at.hour}:{at.minute:02}"


def _days(words: str, text: str) -> list[int]:
    found: list[int] = []
    for each in re.split(r"[, ]+", words.strip(" ,")):
        first, _, last = each.partition("-")
        if first not in _DAYS or (last or first) not in _DAYS:
            raise UnreadableHours(text)
        begin, end = _DAYS.index(first), _DAYS.index(last or first)
        found += range(begin, end + 1)
    return found


def _spans(words: str, text: str) -> list[tuple[time, time]]:
    found = []
    for each in filter(None, re.split(r"[, ]+", words)):
        match = _SPAN.fullmatch(each)
        if match is None:
            raise UnreadableHours(text)
        try:
            opens = time(int(match[1]), int(match[2] or 0))
            closes = _END if match[3] == "24" else time(int(match[3]), int(match[4] or 0))
        except ValueError:
            raise UnreadableHours(text) from None
        if closes <= opens:
            raise UnreadableHours(text)
        found.append((opens, closes))
    if not found:
        raise UnreadableHours(text)
    return found
