"""A saved view of the overviews: the same months back whenever it is opened."""

from datetime import date

import pytest

from kkc_desktop.domain.code_lists import ContactChannel, ContactReason
from kkc_desktop.domain.overview import OverviewFilter
from kkc_desktop.domain.overview_view import OverviewView, view_of, view_text
from kkc_desktop.domain.period import Period

TODAY, LATER = date(2026, 11, 22), date(2027, 2, 3)
FILTER = OverviewFilter(reason=ContactReason.CRIME, channel=list(ContactChannel)[-1])
PERIODS = {
    "this month": (Period.month(2026, 11), Period.month(2027, 2)),
    "last month": (Period.month(2026, 10), Period.month(2027, 1)),
    "next quarter": (Period.quarter(2027, 1), Period.quarter(2027, 2)),
    "last year": (Period.year(2025), Period.year(2026)),
    "own": (Period(first=date(2026, 1, 5), last=date(2026, 2, 6)),) * 2,
}


@pytest.mark.parametrize("name", PERIODS)
def test_a_view_means_the_same_distance_from_today(name):
    saved, shown = PERIODS[name]
    view = OverviewView(period=saved, compares_years=True, filter=FILTER)
    text = view_text(view, TODAY)
    assert view_of(text, TODAY) == view
    assert view_of(text, LATER).period == shown
    everything = OverviewView(period=saved, compares_years=False, filter=OverviewFilter())
    assert view_of(view_text(everything, TODAY), TODAY) == everything


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"kind": "MONTH", "back": 99999999, "years": false, "reason": "", "channel": ""}',
        '{"kind": "MONTH", "back": 0, "years": false, "reason": "X", "channel": ""}',
        '{"kind": "OWN", "first": "2026-02-02", "last": "2026-01-01", "years": false,'
        ' "reason": "", "channel": ""}',
    ],
)
def test_a_text_that_means_no_view_is_none(text):
    assert view_of(text, TODAY) is None


def test_the_year_before_of_a_leap_day():
    leap = Period(first=date(2028, 2, 29), last=date(2028, 2, 29))
    assert leap.year_before == Period(first=date(2027, 2, 28), last=date(2027, 2, 28))
    assert Period.month(2028, 2).year_before == Period.month(2027, 2)
    assert Period.quarter(2026, 4).year_before == Period.quarter(2025, 4)
