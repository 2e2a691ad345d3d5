"""Days and times as fingers type them, and the refusals when they cannot be meant."""

from datetime import UTC, date, datetime, time

import pytest

from kkc_desktop.domain.czech import day_words, moment_words
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.domain.typed_time import (
    UnreadableClock,
    UnreadableDay,
    parse_clock,
    parse_day,
    parse_moment,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, 15, tzinfo=UTC)  # 10:30 in Prague


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("t", TODAY),
        ("D", TODAY),
        ("dnes", TODAY),
        ("v", date(2026, 11, 21)),
        ("Včera", date(2026, 11, 21)),
        ("z", date(2026, 11, 23)),
        ("1503", date(2026, 3, 15)),
        ("2412", date(2025, 12, 24)),
        ("153", date(2026, 3, 15)),
        ("15385", date(1985, 3, 15)),
        ("150385", date(1985, 3, 15)),
        ("1531985", date(1985, 3, 15)),
        ("15031985", date(1985, 3, 15)),
        ("15.3.85", date(1985, 3, 15)),
        ("15. 3. 1985", date(1985, 3, 15)),
        ("15.\u00a03.\u00a01985", date(1985, 3, 15)),
        ("15/3/85", date(1985, 3, 15)),
        ("15 3 85", date(1985, 3, 15)),
        ("15.3.", date(2026, 3, 15)),
        ("15.3", date(2026, 3, 15)),
        ("1985-03-15", date(1985, 3, 15)),
        ("15. března 1985", date(1985, 3, 15)),
        ("15 březen", date(2026, 3, 15)),
        ("1. července 2026", date(2026, 7, 1)),
        ("1. června 2026", date(2026, 6, 1)),
        ("2902", date(2024, 2, 29)),
        ("15.3.26", date(2026, 3, 15)),
        ("24.12.26", date(1926, 12, 24)),
        ("24.12.2026", date(2026, 12, 24)),
    ],
)
def test_a_typed_day_is_read(text, day):
    assert parse_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1503", date(2027, 3, 15)),
        ("2212", date(2026, 12, 22)),
        ("2902", date(2028, 2, 29)),
        ("15.3.27", date(2027, 3, 15)),
        ("t", TODAY),
    ],
)
def test_a_term_without_a_year_is_the_next_such_day(text, day):
    assert parse_day(text, TODAY, future=True) == day


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("31. 2. 1985", "Den 31. 2. 1985 v kalendáři není."),
        ("310285", "Den 31. 2. 1985 v kalendáři není."),
        ("3102", "Den 31. 2. v kalendáři není."),
        ("xyz", "Datum „xyz“ nelze přečíst."),
        ("15. xyz", "Datum „15. xyz“ nelze přečíst."),
        ("٣٠١٢", "Datum „٣٠١٢“ nelze přečíst."),
        ("<b>1.1.</b>", "Datum „<b>1.1.</b>“ nelze přečíst."),
        ("15.3.0085", "Rok 0085 je mimo rozsah 1800–2199."),
        ("111", "Datum „111“ lze číst dvojím způsobem: 11. 1. 2026, nebo 1. 11. 2026."),
    ],
)
def test_what_is_no_day_is_refused_with_a_czech_sentence(text, sentence):
    with pytest.raises(UnreadableDay) as refused:
        parse_day(text, TODAY)
    assert refused.value.text.replace("\u00a0", " ") == sentence
    assert refused.value.fix.endswith(".")


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("14:05", time(14, 5)),
        ("14.05", time(14, 5)),
        ("14,05", time(14, 5)),
        ("1405", time(14, 5)),
        ("805", time(8, 5)),
        ("0805", time(8, 5)),
        ("8", time(8)),
        ("8 hod.", time(8)),
        ("0:00", time(0)),
    ],
)
def test_a_typed_time_is_read(text, clock):
    assert parse_clock(text) == clock


@pytest.mark.parametrize("text", ["24:00", "8:60", "2561", "odpoledne", "", "8:5", "12345"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(UnreadableClock):
        parse_clock(text)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2211 0805", datetime(2026, 11, 22, 7, 5, tzinfo=UTC)),
        ("0805", datetime(2026, 11, 22, 7, 5, tzinfo=UTC)),
        ("14:05", datetime(2026, 11, 22, 13, 5, tzinfo=UTC)),
        ("14.05", datetime(2026, 11, 22, 13, 5, tzinfo=UTC)),
        ("15.3. 8:05", datetime(2026, 3, 15, 7, 5, tzinfo=UTC)),
        ("15. 3. 1985 8:05", datetime(1985, 3, 15, 7, 5, tzinfo=UTC)),
        ("1.7.2026 1200", datetime(2026, 7, 1, 10, 0, tzinfo=UTC)),
        ("v 2350", datetime(2026, 11, 21, 22, 50, tzinfo=UTC)),
        ("včera 23:50", datetime(2026, 11, 21, 22, 50, tzinfo=UTC)),
        ("2350", datetime(2026, 11, 21, 22, 50, tzinfo=UTC)),
        ("n", NOW),
        ("Teď", NOW),
    ],
)
def test_a_typed_moment_is_read_as_local_time(text, moment):
    assert parse_moment(text, NOW) == moment


def test_a_late_time_of_a_term_is_today():
    expected = datetime(2026, 11, 22, 22, 50, tzinfo=UTC)
    assert parse_moment("2350", NOW, future=True) == expected


@pytest.mark.parametrize("text", ["", "xyz", "15.3.85", "15. 3. 2026", "15.3. 2005", "31.2. 8:05"])
def test_a_moment_without_a_certain_time_is_refused(text):
    with pytest.raises(Unreadable):
        parse_moment(text, NOW)


def test_an_hour_skipped_in_spring_is_refused():
    with pytest.raises(UnreadableClock):
        parse_moment("29.3.2026 2:30", NOW)


@pytest.mark.parametrize(
    ("now", "text", "moment"),
    [
        (NOW, "2510 0230", datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
        (NOW, "2510 0230 SELČ", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (NOW, "2510 0230 sec", datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
        (
            datetime(2026, 10, 25, 0, 40, tzinfo=UTC),
            "0230",
            datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        ),
    ],
)
def test_the_hour_repeated_in_autumn_is_told_apart(now, text, moment):
    assert parse_moment(text, now) == moment


@pytest.mark.parametrize("hour", range(4))
def test_what_is_shown_reads_back_the_same_on_the_night_the_clocks_change(hour):
    moment = datetime(2026, 10, 25, hour, 30, tzinfo=UTC)
    assert parse_moment(moment_words(moment), NOW) == moment


def test_a_shown_day_reads_back_the_same():
    day = date(1985, 3, 15)
    assert parse_day(day_words(day), TODAY) == day
