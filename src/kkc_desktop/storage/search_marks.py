"""The coded words of the search index by which a search is narrowed, see migration 0006_search.

Each begins with a letter for private use, which no typed word can hold: words and marks never meet.
Days are those of UTC; the exact moments are compared as well, so that midnight is Prague's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.search_filter import SearchFilter, SearchState
from kkc_desktop.storage.columns import day_bounds, moment_text

_SIGN = "\ue000"
_DAY = timedelta(days=1)
_DECEMBER = 12
_EARLIEST_DAY = date(2000, 1, 1)
EARLIEST, LATEST = "", "~"
"""Before and after every moment as it is stored."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The filter in the language of FTS5, empty for none, and the moments between which to find."""

    match: str = ""
    since: str = EARLIEST
    until: str = LATEST

    def narrowing(self, words: str) -> str:
        """The words of a question and the filter in one."""
        return " AND ".join(f"({part})" for part in (words, self.match) if part)


EVERYTHING = Marks()
"""What narrows nothing."""


def marks_of(chosen: SearchFilter, today: date) -> Marks:
    """The filter as the index knows it; an open period reaches from 2000 to the next year."""
    parts = []
    if chosen.kind is not RecordKind.NONE:
        parts.append(_mark("k", chosen.kind.name))
    if chosen.state is not SearchState.ANY:
        parts.append(_mark("s", chosen.state.name))
    if chosen.officer_id:
        parts.append(_mark("w", chosen.officer_id))
    if chosen.station_code:
        parts.append(_mark("c", chosen.station_code))
    days = chosen.days(today)
    if days is None:
        return Marks(" AND ".join(parts))
    first = max(days[0], _EARLIEST_DAY)
    last = min(days[1], date(today.year + 1, 12, 31))
    spans = " OR ".join(_spans(first - _DAY, last))
    parts.append(f"({spans})" if spans else _mark("y", "0"))
    since = moment_text(day_bounds(first)[0])
    until = moment_text(day_bounds(last)[1]) if last >= first else since
    return Marks(" AND ".join(parts), since, until)


def _spans(first: date, last: date) -> Iterator[str]:
    """Whole years, else whole months, else days, that together are the period."""
    day = first
    while day <= last:
        next_year = date(day.year + 1, 1, 1)
        next_month = _next_month(day)
        if (day.month, day.day) == (1, 1) and next_year <= last + _DAY:
            yield _mark("y", f"{day:%Y}")
            day = next_year
        elif day.day == 1 and next_month <= last + _DAY:
            yield _mark("m", f"{day:%Y%m}")
            day = next_month
        else:
            yield _mark("d", f"{day:%Y%m%d}")
            day += _DAY


def _next_month(day: date) -> date:
    return date(day.year + day.month // _DECEMBER, day.month % _DECEMBER + 1, 1)


def _mark(letter: str, code: str) -> str:
    bare = "".join(filter(str.isalnum, code))
    return f'"{_SIGN}{letter}{bare}"'
