"""Where the water goes: limits reached, centimetres per hour, what is not known stays so."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import NOW, OFFICER_ID

from kkc_desktop.domain.calamity import GaugeReading
from kkc_desktop.domain.event_lists import FloodDegree, Trend
from kkc_desktop.domain.gauge import (
    Gauge,
    GaugeStanding,
    TypedReading,
    change_per_hour,
    change_words,
    check_reading,
    flow_words,
    gauge_of,
    parse_flow,
    reached,
    reading_words,
    standings_of,
)
from kkc_desktop.domain.typed_text import Unreadable

BELA = Gauge(river="Bělá", profile="Mikulovice", category="A", limits=(90, 120, 150))


def a_reading(level, minutes_ago=0, **more):
    made = GaugeReading(
        id=f"{level}-{minutes_ago}",
        incident_id="calamity",
        river="Bělá",
        profile="Mikulovice",
        level=level,
        read_at=NOW - timedelta(minutes=minutes_ago),
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
    )
    return replace(made, **more)


@pytest.mark.parametrize(
    ("level", "degree"),
    [
        (89, FloodDegree.NONE),
        (90, FloodDegree.FIRST),
        (120, FloodDegree.SECOND),
        (150, FloodDegree.THIRD),
    ],
)
def test_a_degree_is_reached_at_its_limit(level, degree):
    assert reached(level, BELA.limits) is degree


def test_an_unknown_limit_is_never_reached():
    assert reached(999, (None, None, None)) is FloodDegree.NONE
    assert reached(999, (90, None, None)) is FloodDegree.FIRST


def test_a_line_of_the_card_says_river_profile_category_limits_and_place():
    line = "Bělá | Mikulovice | A | 90 / 120 / 150 cm | 50.2990 17.3220 | ověřit"
    gauge = gauge_of(line)
    assert gauge == replace(BELA, latitude=50.299, longitude=17.322, is_unverified=True)
    assert gauge.name == "Bělá, Mikulovice"


@pytest.mark.parametrize("line", ["Bělá", "Bělá | Mikulovice | | ? / ? / ?", "Bělá|||nic|nikde"])
def test_what_a_line_does_not_say_is_unknown(line):
    gauge = gauge_of(line)
    assert (gauge.river, gauge.limits) == ("Bělá", (None, None, None))
    assert (gauge.latitude, gauge.has_unverified_limits) == (None, True)


@pytest.mark.parametrize(
    ("readings", "change"),
    [
        ([], None),
        ([(100, 0)], None),
        ([(88, 60), (100, 0)], 12),
        ([(94, 30), (100, 0)], 12),
        ([(124, 120), (100, 0)], -12),
        ([(10, 300), (88, 65), (99, 20), (100, 0)], 11),
        ([(90, 5), (100, 0)], None),
        ([(90, 400), (100, 0)], None),
        ([(100, 60), (100, 0)], 0),
    ],
    ids=["none", "one", "hour", "half", "falling", "nearest", "too near", "too far", "steady"],
)
def test_centimetres_per_hour_come_from_the_reading_nearest_to_an_hour_before(readings, change):
    assert change_per_hour([a_reading(*each) for each in readings]) == change


@pytest.mark.parametrize(
    ("change", "words"),
    [(12, "+12 za hodinu"), (-3, "−3 za hodinu"), (0, "beze změny"), (None, "")],
)
def test_the_change_is_told_in_words(change, words):
    assert change_words(change) == words


@pytest.mark.parametrize(
    ("typed", "litres", "words"),
    [
        ("12,4", 12_400, "12,4\u00a0m³/s"),
        ("12", 12_000, "12,0\u00a0m³/s"),
        ("0.148 m3/s", 148, "0,148\u00a0m³/s"),
        ("3,05\u00a0m³/s", 3_050, "3,05\u00a0m³/s"),
        ("0", 0, "0,0\u00a0m³/s"),
    ],
)
def test_a_flow_is_typed_in_cubic_metres_and_kept_in_litres(typed, litres, words):
    assert parse_flow(typed) == litres
    assert flow_words(litres) == words
    assert parse_flow(words) == litres


@pytest.mark.parametrize("typed", ["12,4 l/s", "mnoho", "-3", "1,2345", "12,", "²"])
def test_a_flow_that_means_nothing_is_refused(typed):
    with pytest.raises(Unreadable):
        parse_flow(typed)


def test_a_standing_knows_trend_age_and_the_limit_it_was_read_with():
    readings = (a_reading(136, 60), a_reading(148, 0, third_degree_level=145))
    standing = GaugeStanding(gauge=BELA, readings=readings)
    assert (standing.trend, standing.third_degree_level) == (Trend.RISING, 145)
    assert not standing.is_old(NOW + timedelta(minutes=60))
    assert standing.is_old(NOW + timedelta(minutes=61))
    assert reading_words(standing) == "Bělá, Mikulovice 148\u00a0cm, stoupá o\u00a012 za hodinu"
    flowing = GaugeStanding(gauge=BELA, readings=(a_reading(148, 0, flow=12_400),))
    assert reading_words(flowing) == "Bělá, Mikulovice 148\u00a0cm, průtok 12,4\u00a0m³/s"
    unread = GaugeStanding(gauge=BELA)
    assert (unread.trend, unread.is_old(NOW), reading_words(unread)) == (None, False, "")
    assert unread.third_degree_level == 150


def test_the_gravest_gauge_stands_first_and_one_that_nobody_read_last():
    unread = Gauge(river="Aupa", profile="nikdo")
    calm = a_reading(10, river="Cidlina", profile="x")
    grave = a_reading(160, flood_degree=FloodDegree.THIRD)
    found = standings_of([unread, BELA], [calm, grave])
    assert [each.gauge.river for each in found] == ["Bělá", "Cidlina", "Aupa"]
    assert found[1].gauge.limits == (None, None, None)


def test_a_reading_needs_river_level_and_source_and_no_future():
    later = NOW + timedelta(minutes=1)
    typed = TypedReading(river=" ", level=-1, read_at=later, limits=(100, 90, None))
    found = [problem.field for problem in check_reading(typed, NOW)]
    assert found == ["river", "level", "source", "read_at", "limits"]
    assert check_reading(TypedReading(river="Bělá", level=0, source="ČHMÚ"), NOW) == []
