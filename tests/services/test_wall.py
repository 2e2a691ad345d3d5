"""The wall display says what happens and never a word that somebody wrote down."""

from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from enum import Enum

import pytest
from tests.services.calamity_desk import an_incident

from kkc_desktop.domain.event_lists import BoardPart, DeclarationKind, FloodDegree
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType, LogKind
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.map_marker import MarkerTone
from kkc_desktop.domain.wall_picture import NO_PLACE
from kkc_desktop.services.boarding import TypedItem

NAME, PHONE = "Xaverius Zlobil", "604118230"
HOSTILE = f"{NAME} {PHONE}"
ON_DUTY = "Šťastná"


def all_texts(value):
    """Every text anywhere in the record."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Enum):
        yield str(value.value)
    elif is_dataclass(value):
        for field in fields(value):
            yield from all_texts(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for each in value:
            yield from all_texts(each)


def fill_with_names(desk, clock):
    """A calamity in which every field that takes words holds a name and a phone number."""
    typed = {
        "place_detail": HOSTILE,
        "access": HOSTILE,
        "description": HOSTILE,
        "affected_note": HOSTILE,
        "hazards_note": HOSTILE,
        "reporting_name": NAME,
        "offender": HOSTILE,
        "vehicle": HOSTILE,
        "services_required": HOSTILE,
        "endangered_count": 2,
    }
    first = an_incident(desk, f"Zlaté Hory, u {HOSTILE}", **typed)
    second = an_incident(desk, f"dům {HOSTILE}", IncidentType.MISSING_PERSON, **typed)
    third = an_incident(
        desk, f"u {NAME}", IncidentType.OTHER, latitude=50.27, longitude=17.4, **typed
    )
    calamity = desk.calamities.begin(f"Hledání {HOSTILE}", from_incident_id=first.id).incident.id
    desk.calamities.link(calamity, [second.id, third.id], HOSTILE)
    for river, profile in ((NAME, HOSTILE), ("Bělá", HOSTILE)):
        desk.gauging.record(
            calamity, TypedReading(river=river, profile=profile, level=120, source=HOSTILE)
        )
    plan = desk.cards.plan(IncidentType.MISSING_PERSON)
    desk.measures.take_line(second.id, plan[0], HOSTILE)
    desk.measures.add(calamity, HOSTILE, HOSTILE, clock() - timedelta(minutes=8), HOSTILE)
    desk.measures.add(second.id, HOSTILE, HOSTILE, clock() + timedelta(days=1), HOSTILE)
    blank = desk.declaring.blank(calamity, DeclarationKind.FLOOD_DEGREE)
    desk.declaring.record(
        replace(
            blank,
            flood_degree=FloodDegree.THIRD,
            territory=HOSTILE,
            declared_by=HOSTILE,
            note=HOSTILE,
            declared_at=clock(),
        )
    )
    person = desk.gathering.blank_person(calamity)
    desk.gathering.take_in(replace(person, name=NAME, contact=PHONE, came_from=HOSTILE))
    sought = desk.gathering.blank_sought(calamity)
    desk.gathering.seek(replace(sought, description=HOSTILE, seeker=NAME, seeker_contact=PHONE))
    desk.boarding.add(
        calamity,
        TypedItem(part=BoardPart.ROLE, title=HOSTILE, holder=NAME, contact=PHONE, note=HOSTILE),
    )
    desk.boarding.issue(calamity, HOSTILE, NAME)
    desk.incidents.log.write(calamity, LogLine(text=HOSTILE, counterpart=NAME))
    return calamity


def test_no_name_no_number_and_no_typed_word_comes_to_the_wall(desk, clock):
    picture = desk.wall.picture(fill_with_names(desk, clock))
    said = list(all_texts(picture))
    hostile = [text for text in said for part in (*NAME.split(), PHONE, ON_DUTY) if part in text]
    assert hostile == []
    assert len(picture.incidents) == 3
    assert len(picture.measures) == 3
    assert len(picture.gauges) == 2
    assert len(picture.entries) > 3
    assert (picture.people, picture.sought) == (1, 1)
    assert picture.flood is FloodDegree.THIRD


def test_places_kinds_and_plan_lines_stand_there_by_the_words_of_the_program(desk, clock):
    picture = desk.wall.picture(fill_with_names(desk, clock))
    first, second, third = picture.incidents
    assert picture.heading == "Povodeň – Zlaté Hory"
    assert (first.kind, first.place, first.tone) == (
        "Povodeň, záplava",
        "Zlaté Hory",
        MarkerTone.DANGER,
    )
    assert second.place == NO_PLACE
    assert third.place == "u obce Zlaté Hory"
    late, planned, invented = picture.measures
    assert invented.title == "opatření č.\u00a02"
    assert late.title == "opatření č.\u00a01"
    assert late.is_taken
    assert planned.title == desk.cards.plan(IncidentType.MISSING_PERSON)[0].words
    assert planned.incident_number == second.number
    assert [gauge.name for gauge in picture.gauges] == ["Bělá", "vodočet č.\u00a02"]


def test_the_newest_lines_are_told_by_their_kind_and_counted(desk, clock):
    calamity = fill_with_names(desk, clock)
    for _ in range(3):
        clock.pass_by(minutes=1)
        desk.incidents.log.write(calamity, LogLine(text=HOSTILE))
    newest = desk.wall.picture(calamity).entries[0]
    assert (newest.kind, newest.count, newest.occurred_at) == (LogKind.ENTRY, 3, clock())


def test_without_a_calamity_the_open_incidents_stand_there(desk, clock):
    an_incident(desk, "Konice 5")
    clock.pass_by(minutes=1)
    over = an_incident(desk, "Lipová")
    desk.incidents.change_state(over.id, IncidentState.ENDED)
    picture = desk.wall.picture()
    assert [each.place for each in picture.incidents] == ["Konice"]
    assert picture.heading == "Otevřené události"
    assert picture.began_at is None


def test_an_empty_station_shows_nothing(desk):
    picture = desk.wall.picture()
    assert (picture.incidents, picture.measures, picture.entries) == ((), (), ())


def test_a_calamity_that_ended_gives_way_to_what_runs(desk, clock):
    calamity = fill_with_names(desk, clock)
    for measure in desk.measures.open_ones():
        desk.measures.settle(measure.id, measure.state.DONE, "hotovo")
    desk.calamities.end(calamity)
    assert desk.wall.picture(calamity).heading == "Otevřené události"


def test_an_exercise_says_so(desk):
    assert not desk.wall.picture().is_exercise
    desk.workplace.adopt(replace(desk.workplace.station, is_exercise=True))
    assert desk.wall.picture().is_exercise


@pytest.mark.parametrize("state", [IncidentState.HANDED_OVER, IncidentState.UNDER_CONTROL])
def test_the_state_of_an_incident_follows(desk, state):
    incident = an_incident(desk, "Konice 5")
    desk.incidents.change_state(incident.id, state)
    assert desk.wall.picture().incidents[0].state is state
