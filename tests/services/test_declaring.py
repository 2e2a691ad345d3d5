"""Declared by others, recorded here: who, what, when; never a button that declares."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.services.conftest import OVERSEER, RECEPTIONIST
from tests.services.records import a_taken_notice

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NoRight, NotComplete
from kkc_desktop.domain.event_lists import AlarmLevel, CrisisState, DeclarationKind, FloodDegree
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.methane import in_force
from kkc_desktop.domain.problems import Level
from kkc_desktop.storage.integrity import verify


@pytest.fixture
def incident(desk):
    return a_taken_notice(desk).incident


def blank(desk, incident, kind=DeclarationKind.ALARM_LEVEL, **values):
    return replace(desk.declaring.blank(incident.id, kind), **values)


def log_of(desk, incident):
    with desk.workplace.database.reading() as tx:
        return tx.incidents.log_of(incident.id)


def broken(desk):
    """What is wrong with the incident; the station of these tests was founded without a line."""
    found = verify(desk.workplace.database).breaches
    return [breach for breach in found if breach.record_kind is not RecordKind.STATION]


def plain(text):
    return text.replace("\u00a0", " ")


def problems(desk, declaration):
    return [(p.field, p.level) for p in desk.declaring.problems(declaration)]


def test_a_declared_level_is_stored_and_logged(desk, incident, clock, trail):
    declaration = blank(
        desk,
        incident,
        alarm_level=AlarmLevel.THIRD,
        declared_by="KOPIS HZS",
        territory="Zlaté Hory",
        declared_at=clock() - timedelta(minutes=5),
    )
    desk.declaring.record(declaration)
    (stored,) = desk.declaring.of_incident(incident.id)
    assert (stored.alarm_level, stored.declared_by) == (AlarmLevel.THIRD, "KOPIS HZS")
    line = log_of(desk, incident)[-1]
    assert line.kind is LogKind.DECLARATION
    assert line.occurred_at == declaration.declared_at
    assert plain(line.text) == (
        "Vyhlášeno: třetí stupeň poplachu, Zlaté Hory (KOPIS HZS, 22. 11. 2026 9:00)."
    )
    assert (Act.RECORD_DECLARATION, incident.id) in trail()
    assert broken(desk) == []


def test_the_receptionist_records_and_the_overseer_does_not(desk, incident):
    declaration = blank(desk, incident, alarm_level=AlarmLevel.FIRST, declared_by="velitel zásahu")
    desk.duty.begin(RECEPTIONIST)
    desk.declaring.record(declaration)
    desk.duty.begin(OVERSEER)
    with pytest.raises(NoRight):
        desk.declaring.record(declaration)


def test_an_end_is_another_row(desk, incident, clock):
    begun = desk.declaring.record(
        blank(
            desk,
            incident,
            DeclarationKind.FLOOD_DEGREE,
            flood_degree=FloodDegree.SECOND,
            territory="Zlatý potok",
            declared_by="povodňový orgán obce",
        )
    )
    clock.pass_by(hours=3)
    desk.declaring.record(replace(desk.declaring.end_of(begun), declared_by="povodňový orgán obce"))
    rows = desk.declaring.of_incident(incident.id)
    assert [row.is_revoked for row in rows] == [False, True]
    assert in_force(rows) == ()
    assert plain(log_of(desk, incident)[-1].text) == (
        "Odvoláno: 2. SPA pohotovost, Zlatý potok – odvoláno"
        " (povodňový orgán obce, 22. 11. 2026 12:05)."
    )


def test_what_is_missing_is_refused_and_leaves_nothing(desk, incident):
    before = len(log_of(desk, incident))
    with pytest.raises(NotComplete) as refused:
        desk.declaring.record(blank(desk, incident))
    assert {p.field for p in refused.value.problems} == {"alarm_level", "declared_by"}
    assert desk.declaring.of_incident(incident.id) == ()
    assert len(log_of(desk, incident)) == before


def test_a_time_to_come_is_refused(desk, incident, clock):
    declaration = blank(
        desk,
        incident,
        DeclarationKind.MAJOR_INCIDENT,
        declared_by="KOPIS HZS",
        declared_at=clock() + timedelta(minutes=1),
    )
    assert problems(desk, declaration) == [("declared_at", Level.ERROR)]


def test_the_first_flood_degree_arises_and_nobody_declares_it(desk, incident):
    declaration = blank(
        desk,
        incident,
        DeclarationKind.FLOOD_DEGREE,
        flood_degree=FloodDegree.FIRST,
        territory="Zlatý potok",
    )
    assert problems(desk, declaration) == [("flood_degree", Level.WARNING)]
    desk.declaring.record(declaration)
    assert plain(log_of(desk, incident)[-1].text).startswith("Nastalo: 1. SPA bdělost")


@pytest.mark.parametrize(
    ("state", "days", "is_warned"),
    [
        (CrisisState.DANGER, 30, False),
        (CrisisState.DANGER, 31, True),
        (CrisisState.EMERGENCY, 31, True),
        (CrisisState.STATE_THREAT, 90, False),
    ],
    ids=["danger-30", "danger-31", "emergency-31", "state-threat"],
)
def test_a_crisis_state_longer_than_thirty_days_is_worth_a_look(
    desk, incident, clock, state, days, is_warned
):
    declaration = blank(
        desk,
        incident,
        DeclarationKind.CRISIS_STATE,
        crisis_state=state,
        territory="Olomoucký kraj",
        declared_by="hejtman",
        valid_until=clock() + timedelta(days=days),
    )
    assert bool(problems(desk, declaration)) is is_warned
    desk.declaring.record(declaration)


def test_a_state_that_ends_before_it_begins_is_refused(desk, incident, clock):
    declaration = blank(
        desk,
        incident,
        DeclarationKind.CRISIS_STATE,
        crisis_state=CrisisState.DANGER,
        territory="Olomoucký kraj",
        declared_by="hejtman",
        valid_until=clock() - timedelta(days=1),
    )
    assert ("valid_until", Level.ERROR) in problems(desk, declaration)
