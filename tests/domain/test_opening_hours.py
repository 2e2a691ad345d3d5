"""Opening hours as a unit types them, and whether a place is open now."""

from datetime import datetime

import pytest

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.opening_hours import UnreadableHours, open_words, parse_hours

TYPED = "po, st 8–17; út, čt 8–12; pá zavřeno"
HOURS = "po, st 8–12, 13–17; út-čt 8:30-11"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the week from Monday 30 November 2026."""
    month, day = (11, 30) if day == 0 else (12, day)
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


def test_days_and_spans_are_read_with_any_dash() -> None:
    spans = parse_hours(HOURS)
    assert [(span.weekday, span.opens.hour) for span in spans] == [
        *((0, 8), (0, 13), (2, 8), (2, 13)),
        *((1, 8), (2, 8), (3, 8)),
    ]


@pytest.mark.parametrize("text", [TYPED, "8–17", "po 8", "po 17–8", "xx 8–12", "po 8–27", "po"])
def test_what_is_no_hours_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(UnreadableHours) as refused:
        parse_hours(text)
    assert "po, st 8–17" in refused.value.fix


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (at(0, 9), "teď otevřeno do\u00a012:00"),
        (at(0, 12), "teď zavřeno, otevírá v\u00a013:00"),
        (at(0, 17), "teď zavřeno, otevírá zítra v\u00a08:30"),
        (at(3, 12), "teď zavřeno, otevírá v\u00a0pondělí v\u00a08:00"),
    ],
)
def test_whether_it_is_open_and_what_comes_next(moment: datetime, words: str) -> None:
    assert open_words(HOURS, moment) == words


def test_a_place_that_opens_once_a_week_waits_for_its_day() -> None:
    assert open_words("po 8–9", at(0, 10)) == "teď zavřeno, otevírá v\u00a0pondělí v\u00a08:00"


def test_a_place_always_open_never_closes_and_unknown_hours_say_nothing() -> None:
    assert open_words("nonstop", at(0, 3)) == "teď otevřeno"
    assert open_words("", at(0, 3)) == ""
    assert open_words("podle domluvy", at(0, 3)) == ""
