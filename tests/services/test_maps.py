"""What the records put on the map: places by coordinates or by their words, one numbering."""

from dataclasses import replace

import pytest
from tests.services.calamity_desk import a_flood, an_incident

from kkc_desktop.domain.event_lists import FloodDegree
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.map_marker import MarkerTone
from kkc_desktop.storage.integrity import verify


def by_place(desk):
    return {marker.title.partition(", ")[2]: marker for marker in desk.maps.markers()}


def test_coordinates_go_before_words_and_words_are_said_to_be_approximate(desk):
    an_incident(desk, "Mikulovice 12", latitude=50.3, longitude=17.33)
    an_incident(desk, "Vidnava, most")
    an_incident(desk, "kdesi v lese")
    found = by_place(desk)
    exact, near, nowhere = found["Mikulovice 12"], found["Vidnava, most"], found["kdesi v lese"]
    assert (exact.position.pair, exact.is_approximate) == ((50.3, 17.33), False)
    assert (near.position.pair, near.is_approximate) == ((50.3724, 17.1864), True)
    assert nowhere.position is None
    assert nowhere.words.endswith("(bez polohy)")


def test_of_two_places_of_one_name_the_one_near_the_station_is_meant(desk):
    an_incident(desk, "Lipová 5")
    near_konice = by_place(desk)["Lipová 5"].position
    assert near_konice.pair == (49.5261, 16.8619)


def test_the_numbers_of_the_only_calamity_hold_and_others_go_on_from_there(desk, clock):
    an_incident(desk, "Vidnava")
    clock.pass_by(minutes=1)
    flood = a_flood(desk, 3)
    numbers = {marker.record_id: marker.number for marker in desk.maps.markers()}
    assert [numbers[member.incident.id] for member in flood.members] == [1, 2, 3]
    assert sorted(numbers.values()) == [1, 2, 3, 4]


def test_with_two_calamities_everything_is_numbered_from_the_oldest(desk, clock):
    a_flood(desk, 2)
    clock.pass_by(minutes=1)
    a_flood(desk, 2)
    assert [marker.number for marker in desk.maps.markers()] == [1, 2, 3, 4]


def test_danger_open_and_over_have_signs_of_their_own(desk):
    danger = an_incident(desk, "Vidnava", endangered_count=2)
    an_incident(desk, "Mikulovice")
    tones = {marker.tone for marker in desk.maps.markers()}
    assert tones == {MarkerTone.DANGER, MarkerTone.OPEN}
    desk.incidents.change_state(danger.id, IncidentState.ENDED)
    assert [marker.tone for marker in desk.maps.markers()] == [MarkerTone.OPEN]


def test_a_gauge_stands_where_the_card_says_with_its_newest_reading(desk, clock):
    flood = a_flood(desk)
    typed = TypedReading(
        river="Romže", profile="Stražisko", level=100, source="hlídka", limits=(90, 120, 150)
    )
    desk.gauging.record(flood.incident.id, typed)
    clock.pass_by(hours=1)
    desk.gauging.record(flood.incident.id, replace(typed, level=125, read_at=clock()))
    (gauge,) = [m for m in desk.maps.markers() if m.tone is MarkerTone.GAUGE]
    card = next(each for each in desk.gauging.gauges() if each.profile == "Stražisko")
    assert gauge.position.pair == (card.latitude, card.longitude)
    assert gauge.degree is FloodDegree.SECOND
    assert gauge.detail == "125\u00a0cm, +25 za hodinu"


def test_the_map_and_the_wall_leave_no_line_and_no_forgery(desk, trail):
    a_flood(desk)
    before = trail(), verify(desk.workplace.database)
    desk.maps.markers()
    desk.maps.own_maps()
    desk.wall.picture()
    assert (trail(), verify(desk.workplace.database)) == before


@pytest.mark.parametrize("town", ["Konice", "Zlaté Hory", "Olomouc", "Němčice nad Hanou"])
def test_every_known_centre_stands_on_the_map(desk, town):
    desk.workplace.adopt(replace(desk.workplace.station, town=town))
    assert desk.maps.station_position() is not None
