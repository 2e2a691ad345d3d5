"""Readings: final, with a source, compared with limits that nobody guessed."""

from datetime import timedelta

import pytest
from tests.services.calamity_desk import a_flood
from tests.services.conftest import HEAD, RECEPTIONIST

from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import CardKind, FloodDegree, Trend
from kkc_desktop.domain.gauge import TypedReading, gauge_of
from kkc_desktop.domain.incident_lists import IncidentType, LogKind
from kkc_desktop.services.cards import shipped_cards

LIMITS = (90, 120, 150)


@pytest.fixture
def flood(desk):
    return a_flood(desk, 1).incident


def read(desk, flood, level, **more):
    typed = TypedReading(
        river="Zlatý potok", profile="Zlaté Hory", level=level, source="hlídka 214", **more
    )
    return desk.gauging.record(flood.id, typed)


def test_no_limit_of_a_shipped_gauge_is_guessed_and_every_centre_has_its_own_waters():
    cards = [card for card in shipped_cards() if card.kind is CardKind.GAUGES]
    assert {card.station for card in cards} == {"OL4", "NNH", "KON", "ZLH"}
    for line in (line for card in cards for line in card.lines):
        gauge = gauge_of(line)
        assert gauge.limits == (None, None, None)
        assert gauge.has_unverified_limits
        assert 49 < gauge.latitude < 51
        assert 16 < gauge.longitude < 18


def test_the_head_writes_the_limits_in_and_they_hold_from_then_on(desk, flood):
    desk.duty.begin(HEAD)
    line = "Zlatý potok | Zlaté Hory | C | 90 / 120 / 150 cm"
    desk.cards.change(CardKind.GAUGES, IncidentType.NOT_CHOSEN, [line])
    (gauge,) = desk.gauging.gauges()
    assert (gauge.limits, gauge.has_unverified_limits) == (LIMITS, False)


def test_a_reading_is_stored_with_what_it_reaches_and_told_in_the_log(desk, flood, clock):
    read(desk, flood, 136, limits=LIMITS)
    clock.pass_by(minutes=60)
    standing = read(desk, flood, 148, limits=LIMITS)
    assert (standing.degree, standing.trend) == (FloodDegree.SECOND, Trend.RISING)
    assert standing.change_per_hour == 12
    picture = desk.calamities.picture(flood.id)
    line = picture.lines[0].entry
    assert (line.kind, line.counterpart) == (LogKind.READING, "hlídka 214")
    assert line.text == (
        "Zlatý potok, Zlaté Hory 148\u00a0cm, stoupá o\u00a012 za hodinu; hladina dosáhla 2. SPA."
    )
    assert picture.gauges[0].latest.third_degree_level == 150
    assert [reading.level for reading in desk.gauging.readings(flood.id)] == [136, 148]


def test_a_reading_typed_later_tells_the_trend_of_its_own_time(desk, flood, clock):
    read(desk, flood, 100)
    clock.pass_by(minutes=120)
    read(desk, flood, 180)
    late = read(desk, flood, 130, read_at=clock() - timedelta(minutes=60))
    assert late.change_per_hour == 30


def test_limits_typed_with_a_reading_are_offered_again_but_stay_unverified(desk, flood):
    romze = TypedReading(
        river="Romže", profile="Stražisko", level=95, source="obec", limits=(90, 120, None)
    )
    desk.gauging.record(flood.id, romze)
    gauge = next(each for each in desk.gauging.gauges() if each.river == "Romže")
    assert (gauge.limits, gauge.is_unverified) == ((90, 120, None), True)
    desk.duty.begin(HEAD)
    line = "Romže | Stražisko | C | 80 / ? / 150 cm"
    desk.cards.change(CardKind.GAUGES, IncidentType.NOT_CHOSEN, [line])
    (gauge,) = desk.gauging.gauges()
    assert (gauge.limits, gauge.is_unverified) == ((80, 120, 150), True)


def test_what_a_gauge_reaches_declares_nothing(desk, flood):
    read(desk, flood, 200, limits=LIMITS)
    picture = desk.calamities.picture(flood.id)
    assert picture.gauges[0].degree is FloodDegree.THIRD
    assert picture.flood is None


def test_a_reading_without_level_or_source_is_refused_and_the_reception_may_write_one(desk, flood):
    desk.duty.begin(RECEPTIONIST)
    with pytest.raises(NotComplete):
        desk.gauging.record(flood.id, TypedReading(river="Bělá", level=3))
    read(desk, flood, 3)
