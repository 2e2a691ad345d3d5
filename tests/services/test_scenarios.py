"""Scenarios played through real services: what the program did, what is proved of the trainee."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from tests.desk import Clock, open_desk
from tests.printing.reading import text_of

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NoRight, WrongStep
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.scenario import ExpectationState
from kkc_desktop.services.exercise import found_exercise
from kkc_desktop.services.scenarios import shipped_scenarios
from kkc_desktop.storage.integrity import verify

CHILD, BOMB, OUTAGE = "ztracene-dite", "oznameni-bomby", "vypadek-proudu"


def scenario(code):
    return next(each for each in shipped_scenarios() if each.code == code)


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """The files of an exercise; each test plays in a copy."""
    folder = tmp_path_factory.mktemp("exercise")
    numbers = count()
    desk = found_exercise(folder / "cviceni.kkc", Clock(), lambda: f"id-{next(numbers)}")
    yield desk
    desk.workplace.database.close()


@pytest.fixture
def desk(founded):
    """The exercise with the clock an hour further on for each test."""
    founded.workplace.now.pass_by(hours=1)
    founded.workplace.seat(founded.workplace.officer)  # twelve hours begin again
    founded.scenarios.running = None  # what another test left half-way
    return founded


def clock_of(desk):
    return desk.workplace.now


def play_all(desk, code, *, is_shown):
    play = desk.scenarios.begin(scenario(code), is_shown=is_shown)
    begun = clock_of(desk).at
    while play.next_step:
        clock_of(desk).at = begun + timedelta(minutes=play.next_step.after)
        desk.scenarios.step(play)
    return play


@pytest.mark.parametrize("code", [CHILD, BOMB, OUTAGE])
def test_a_shown_scenario_does_everything_it_expects(desk, code):
    debriefing = desk.scenarios.end(play_all(desk, code, is_shown=True))
    assert debriefing.left_out == ()
    assert {finding.state for finding in debriefing.findings} == {ExpectationState.MET}
    assert not verify(desk.workplace.database).breaches


def test_the_trainees_own_work_is_proved_by_records_and_the_programs_is_not(desk):
    play = desk.scenarios.begin(scenario(CHILD))
    desk.scenarios.step(play)
    file = desk.incidents.blank_file()
    notice = replace(
        file.latest,
        place="hřiště",
        incident_type=IncidentType.MISSING_PERSON,
    )
    clock_of(desk).pass_by(seconds=72)
    taken = desk.incidents.take_notice(replace(file, notices=(notice,)))
    first, second = desk.scenarios.findings(play)
    assert first.words == "splněno v\u00a01:12"
    assert second.state is ExpectationState.WAITING
    clock_of(desk).pass_by(minutes=2)
    incident_id = IncidentId(taken.incident.id)
    desk.incidents.hand_to_operations(incident_id, "operátor 7", clock_of(desk).at)
    assert desk.scenarios.findings(play)[1].state is ExpectationState.LATE


def test_the_story_goes_on_where_the_trainee_did_nothing_and_says_what_was_left_out(desk):
    play = play_all(desk, CHILD, is_shown=False)
    debriefing = desk.scenarios.end(play)
    assert debriefing.steps_played == len(play.scenario.steps)
    assert any("cvičící zatím nepořídil" in words for words in debriefing.left_out)
    assert ExpectationState.MET not in {finding.state for finding in debriefing.findings}


def test_the_program_answers_what_the_trainee_asked(desk):
    play = desk.scenarios.begin(scenario(CHILD))
    desk.scenarios.step(play)
    file = desk.incidents.blank_file()
    notice = replace(file.latest, place="hřiště", incident_type=IncidentType.MISSING_PERSON)
    incident_id = desk.incidents.take_notice(replace(file, notices=(notice,))).incident.id
    desk.scenarios.step(play)
    desk.scenarios.step(play)
    told = desk.notifying.notify(incident_id, "MP 156")
    desk.scenarios.step(play)
    (now,) = [each for each in desk.notifying.of(incident_id) if each.id == told.id]
    assert now.answer == "Strážníci prohledávají park."
    assert play.left_out == []


def test_a_told_story_has_no_next_step(desk):
    play = play_all(desk, BOMB, is_shown=True)
    with pytest.raises(WrongStep, match="odehraný"):
        desk.scenarios.step(play)


def test_the_debriefing_is_marked_on_every_page_and_names_nobody(desk):
    debriefing = desk.scenarios.end(play_all(desk, BOMB, is_shown=True))
    content = desk.scenarios.sheet(debriefing)
    assert content == desk.scenarios.sheet(debriefing)
    text = "\n".join(text_of(content))
    assert text.count("CVIČENÍ") >= 3
    assert "splněno v" in text
    assert not re.search("Alena|340", text)


def test_real_data_are_never_played_with(tmp_path):
    desk = open_desk(tmp_path / "stanice.kkc")
    assert not desk.workplace.may(Act.PLAY_SCENARIO)
    with pytest.raises(NoRight, match="jen ve cvičné přepážce"):
        desk.scenarios.begin(scenario(CHILD))
    with pytest.raises(NoRight):
        desk.scenarios.offered()
    assert desk.incidents.page() == []
    desk.workplace.database.close()
