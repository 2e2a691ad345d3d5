"""The filter of a search: its days, its words for the trail, and back from a saved view."""

from datetime import date

import pytest

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.search_filter import (
    SearchFilter,
    SearchState,
    SearchTime,
    SearchView,
    search_view,
)
from kkc_desktop.domain.typed_text import Unreadable

TODAY = date(2026, 11, 22)
FULL = SearchFilter(
    kind=RecordKind.DOCUMENT,
    time=SearchTime.OWN,
    first=date(2026, 1, 2),
    last=date(2026, 3, 4),
    state=SearchState.SIGNED,
    officer_id="o-1",
    station_code="KON",
)


@pytest.mark.parametrize(
    ("chosen", "days"),
    [
        (SearchFilter(), None),
        (SearchFilter(time=SearchTime.WEEK), (date(2026, 11, 16), TODAY)),
        (SearchFilter(time=SearchTime.YEAR), (date(2025, 11, 23), TODAY)),
        (
            SearchFilter(time=SearchTime.CALENDAR_YEAR, year=2024),
            (date(2024, 1, 1), date(2024, 12, 31)),
        ),
        (SearchFilter(time=SearchTime.OWN, last=TODAY), (date.min, TODAY)),
    ],
)
def test_the_days_of_a_filter_count_today(chosen, days):
    assert chosen.days(TODAY) == days


def test_the_trail_is_told_every_part():
    assert SearchFilter().words == "vše"
    said = "dokument, od 2.\u00a01.\u00a02026 do 4.\u00a03.\u00a02026, podepsáno, o-1, stanice KON"
    assert FULL.words.replace(" ", "\u00a0") == said.replace(" ", "\u00a0")
    assert SearchFilter(time=SearchTime.CALENDAR_YEAR, year=2024).words == "rok 2024"


def test_a_kind_alone_narrows_nothing():
    assert not SearchFilter(kind=RecordKind.CONTACT).narrows
    assert FULL.narrows


@pytest.mark.parametrize("chosen", [SearchFilter(), FULL])
def test_a_view_is_read_back_as_it_was_kept(chosen):
    view = SearchView(query="Žižkov „5“", chosen=chosen)
    assert search_view(view.content()) == view


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"query": 1}'])
def test_what_is_no_view_is_refused(content):
    with pytest.raises(Unreadable):
        search_view(content)
