"""Days and times as people type them at the counter: 1503, 15.3.85, t, 2211 0805, n.

What cannot be read is refused with a Czech sentence and never guessed.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from kkc_desktop.domain.czech import (
    MONTHS,
    NOMINATIVE_MONTHS,
    ZONE,
    clock_words,
    day_words,
    fold,
    hard_spaces,
    is_repeated,
    is_skipped,
)
from kkc_desktop.domain.typed_text import Unreadable, quoted

DAY_FIX = "Zapište den, například 15.3.85, 1503 nebo t (dnes)."
CLOCK_FIX = "Zapište čas, například 14:05 nebo 1405; klávesa F9 zapíše čas teď."
DEADLINE_FIX = "Zapište čas, například 1730, nebo za kolik minut, například +30."
MOMENT_FIX = "Zapište čas, například 0805 nebo 15.3. 8:05; klávesa F9 zapíše čas teď."

_DAYS_FROM_TODAY = {
    **dict.fromkeys(("t", "d", "dnes"), 0),
    **dict.fromkeys(("v", "vcera"), -1),
    **dict.fromkeys(("z", "zitra"), 1),
}
_MONTH_NAMES = {
    fold(name): number
    for names in (MONTHS, NOMINATIVE_MONTHS)
    for number, name in enumerate(names, start=1)
}
_NOW = frozenset({"n", "ted", "nyni"})
_PASS_OF_ZONE = {"selc": 0, "sec": 1}
_FIRST_YEAR, _LAST_YEAR = 1800, 2199
_LEAP_CYCLE = 9
_HALF_A_DAY = timedelta(hours=12)

_SEPARATED = re.compile(r"([0-9]{1,2})[./ -]+([0-9]{1,2})(?:[./ -]+([0-9]{4}|[0-9]{2}))?[. ]*")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_WITH_MONTH = re.compile(r"([0-9]{1,2})\.? *([a-z]{3,})(?: +([0-9]{4}))?")
_CLOCK = re.compile(r"([0-9]{1,2})[:.,]([0-9]{2})(?: *(?:h|hod|hodin)\.?)?")
_CLOCK_DIGITS = re.compile(r"([0-9]{1,2}?)([0-9]{2})|([0-9]{1,2})(?: *(?:h|hod|hodin)\.?)?")
_IN_MINUTES = re.compile(r"\+ *([0-9]{1,4})(?: *m(?:in)?)?|([0-9]{1,4}) *m(?:in)?")
_LAST_WORD = re.compile(r"(.*\S)\s+([0-9]{1,2}[:.,][0-9]{2}|[0-9]{3,4})")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_DAY_WITHOUT_YEAR = re.compile(r"[0-9]{1,2}[./ -]+[0-9]{1,2}\.?|[0-9]{1,2}\.? *[a-z]{3,}")


class UnreadableDay(Unreadable):
    """The text is no day of the calendar."""

    def __init__(self, text: str, fix: str = DAY_FIX) -> None:
        super().__init__(text, fix)


class UnreadableClock(Unreadable):
    """The text is no time of day, or that time was skipped by the clocks."""

    def __init__(self, text: str, fix: str = CLOCK_FIX) -> None:
        super().__init__(text, fix)


def parse_day(text: str, today: date, *, future: bool = False) -> date:
    """The typed day; without a year the latest one up to today, or, for a term, the next one.

    An odd count of digits that makes two different days are refused.
    """
    typed = _tidy(text)
    if typed in _DAYS_FROM_TODAY:
        return today + timedelta(days=_DAYS_FROM_TODAY[typed])
    days = {_day(*parts, today, future=future) for parts in _possible(_split_day(text, typed))}
    if len(days) > 1:
        choices = ", nebo ".join(day_words(day) for day in sorted(days))
        raise UnreadableDay(
            f"Datum {quoted(text)} lze číst dvojím způsobem: {choices}.",
            "Oddělte den a měsíc tečkou.",
        )
    return days.pop()


def parse_clock(text: str) -> time:
    """The typed time of day: 14:05, 14.05, 1405, 805 or just the hour."""
    typed = _tidy(text)
    if found := _CLOCK.fullmatch(typed):
        hour, minute = int(found[1]), int(found[2])
    elif found := _CLOCK_DIGITS.fullmatch(typed):
        hour, minute = int(found[1] or found[3]), int(found[2] or 0)
    else:
        raise UnreadableClock(f"Čas {quoted(text)} nelze přečíst.")
    if hour > 23 or minute > 59:
        raise UnreadableClock(f"Čas {hour}:{minute:02} den nemá.")
    return time(hour, minute)


def parse_moment(text: str, now: datetime, *, future: bool = False) -> datetime:
    """The typed day and time as an aware moment in UTC; without a day today.

    A bare time more than half a day ahead was yesterday, unless a term is meant. In the hour the
    clocks repeat the later pass that is not ahead of now is meant, unless SELČ or SEČ says which.
    """
    typed, pass_number = _without_zone(_tidy(text))
    if typed in _NOW:
        return now.astimezone(UTC)
    today = now.astimezone(ZONE).date()
    day_text, clock_text = _split_moment(text, typed)
    clock = parse_clock(clock_text)
    if day_text:
        return _moment(parse_day(day_text, today, future=future), clock, pass_number, now)
    moment = _moment(today, clock, pass_number, now)
    if moment - now > _HALF_A_DAY and not future:
        return _moment(today - timedelta(days=1), clock, pass_number, now)
    return moment


def parse_deadline(text: str, now: datetime) -> datetime:
    """The typed end of a term as an aware moment in UTC: 1730, 15.3. 8:00, or +30 minutes from now.

    A bare time that is over today is tomorrow's.
    """
    if found := _IN_MINUTES.fullmatch(_tidy(text)):
        minutes = timedelta(minutes=int(found[1] or found[2]))
        return (now.astimezone(UTC) + minutes).replace(second=0, microsecond=0)
    try:
        moment = parse_moment(text, now, future=True)
    except UnreadableClock as unreadable:
        raise UnreadableClock(unreadable.text, DEADLINE_FIX) from None
    typed, pass_number = _without_zone(_tidy(text))
    if moment >= now.replace(second=0, microsecond=0) or _split_moment(text, typed)[0]:
        return moment
    tomorrow = now.astimezone(ZONE).date() + timedelta(days=1)
    return _moment(tomorrow, moment.astimezone(ZONE).time(), pass_number, now)


def _tidy(text: str) -> str:
    """Lower case without diacritics, single plain spaces."""
    return " ".join(fold(text).split())


def _split_day(text: str, typed: str) -> list[tuple[int, int, str]]:
    """The ways to read the text as day, month and typed year."""
    if found := _ISO.fullmatch(typed):
        return [(int(found[3]), int(found[2]), found[1])]
    if found := _SEPARATED.fullmatch(typed):
        return [(int(found[1]), int(found[2]), found[3] or "")]
    if found := _WITH_MONTH.fullmatch(typed):
        return [(int(found[1]), _month_named(text, found[2]), found[3] or "")]
    if re.fullmatch("[0-9]{3,8}", typed):
        return list(_split_digits(typed))
    raise UnreadableDay(f"Datum {quoted(text)} nelze přečíst.")


def _split_digits(digits: str) -> Iterator[tuple[int, int, str]]:
    """Day, month and year out of digits alone; an odd count can be cut in two ways."""
    year_length = {3: 0, 4: 0, 5: 2, 6: 2, 7: 4, 8: 4}[len(digits)]
    year = digits[len(digits) - year_length :]
    day_and_month = digits[: len(digits) - year_length]
    cuts = (2,) if len(day_and_month) == 4 else (2, 1)
    for cut in cuts:
        yield int(day_and_month[:cut]), int(day_and_month[cut:]), year


def _possible(ways: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The ways that could be a day; if none could, the first, to be named in the refusal."""
    return [way for way in ways if 1 <= way[0] <= 31 and 1 <= way[1] <= 12] or ways[:1]


def _month_named(text: str, name: str) -> int:
    """The month's number by its Czech name."""
    if name not in _MONTH_NAMES:
        raise UnreadableDay(f"Datum {quoted(text)} nelze přečíst.")
    return _MONTH_NAMES[name]


def _day(day: int, month: int, year: str, today: date, *, future: bool) -> date:
    """The nearest such day on the wanted side of today; a day of a full year stays as typed."""
    years = _years(year, today, future=future)
    days = [date(year, month, day) for year in years if _is_day(day, month, year)]
    if not days:
        shown = f" {years[0]}" if year else ""
        raise UnreadableDay(hard_spaces(f"Den {day}. {month}.{shown} v kalendáři není."))
    wanted = [found for found in days if (found >= today if future else found <= today)]
    return (wanted or days)[0]


def _years(year: str, today: date, *, future: bool) -> list[int]:
    """The years that may be meant, the likeliest first."""
    if not year:
        step = 1 if future else -1
        return [today.year + step * distance for distance in range(_LEAP_CYCLE)]
    if len(year) == 2:
        this_century = 2000 + int(year)
        is_ahead = this_century > today.year
        return [this_century] if future else [this_century - 100 * is_ahead, 1900 + int(year)]
    if not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
        raise UnreadableDay(f"Rok {year} je mimo rozsah {_FIRST_YEAR}–{_LAST_YEAR}.")
    return [int(year)]


def _is_day(day: int, month: int, year: int) -> bool:
    """Whether the calendar of that year has the day."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _without_zone(typed: str) -> tuple[str, int | None]:
    """The text without a closing SELČ or SEČ, and which pass of a repeated hour that means."""
    rest, _, last = typed.rpartition(" ")
    if last in _PASS_OF_ZONE:
        return rest, _PASS_OF_ZONE[last]
    return typed, None


def _split_moment(text: str, typed: str) -> tuple[str, str]:
    """The day's part, empty for a bare time, and the time's part."""
    if _CLOCK.fullmatch(typed) or _CLOCK_DIGITS.fullmatch(typed):
        return "", typed
    found = _LAST_WORD.fullmatch(typed)
    if not found:
        raise UnreadableClock(f"Den a čas {quoted(text)} nelze přečíst.", MOMENT_FIX)
    if _YEAR.fullmatch(found[2]) and _DAY_WITHOUT_YEAR.fullmatch(found[1]):
        what = f"Není jasné, zda je {found[2]} rok, nebo čas."
        raise UnreadableClock(what, "Zapište čas s dvojtečkou, například 15.3. 20:05.")
    return found[1], found[2]


def _moment(day: date, clock: time, pass_number: int | None, now: datetime) -> datetime:
    """The moment of that wall time in UTC, in which two passes of an hour differ."""
    local = datetime.combine(day, clock, ZONE)
    if is_skipped(local):
        what = f"Čas {clock_words(local.replace(tzinfo=UTC), UTC)} dne {day_words(day)} nebyl"
        raise UnreadableClock(f"{what}: hodiny se posunuly na letní čas.")
    if not is_repeated(local):
        return local.astimezone(UTC)
    if pass_number is None:
        pass_number = int(local.replace(fold=1).astimezone(UTC) <= now)
    return local.replace(fold=pass_number).astimezone(UTC)
