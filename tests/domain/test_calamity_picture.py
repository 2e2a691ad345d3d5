"""What the board concludes from the records: the degree in force, crisis states, the order."""

from datetime import timedelta

from tests.factories import NOW, OFFICER_ID

from kkc_desktop.domain.calamity_picture import (
    alarm_of,
    crisis_standings,
    flood_standing,
    is_expired,
)
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.event_lists import AlarmLevel, CrisisState, DeclarationKind, FloodDegree


def declared(minute, kind=DeclarationKind.FLOOD_DEGREE, **more):
    at = NOW + timedelta(minutes=minute)
    return Declaration(
        id=str(minute),
        incident_id=more.pop("incident_id", "calamity"),
        kind=kind,
        declared_at=at,
        recorded_at=at,
        recorded_by=OFFICER_ID,
        **more,
    )


def flood(minute, degree, territory="Zlatý potok", **more):
    return declared(minute, flood_degree=degree, territory=territory, **more)


def test_the_gravest_degree_in_force_is_told_with_what_held_there_before():
    standing = flood_standing(
        (
            flood(1, FloodDegree.SECOND),
            flood(2, FloodDegree.SECOND, "Bělá"),
            flood(3, FloodDegree.THIRD),
        )
    )
    assert (standing.before, standing.now.flood_degree) == (FloodDegree.SECOND, FloodDegree.THIRD)


def test_a_degree_that_was_revoked_gives_way_to_the_one_that_holds_elsewhere():
    revoked = flood(3, FloodDegree.NONE, is_revoked=True)
    lines = (flood(1, FloodDegree.THIRD), flood(2, FloodDegree.SECOND, "Bělá"), revoked)
    assert flood_standing(lines).now.territory == "Bělá"
    assert flood_standing((lines[0], revoked)).now is revoked
    assert flood_standing((lines[0], revoked)).before is FloodDegree.THIRD
    assert flood_standing(()) is None


def test_a_crisis_state_stays_until_revoked_and_says_when_its_term_has_passed():
    kind = DeclarationKind.CRISIS_STATE
    danger = declared(1, kind, crisis_state=CrisisState.DANGER, territory="kraj", valid_until=NOW)
    assert crisis_standings((danger,)) == (danger,)
    assert is_expired(danger, NOW + timedelta(seconds=1))
    assert not is_expired(danger, NOW)
    over = declared(2, kind, is_revoked=True, territory="Kraj ")
    assert crisis_standings((danger, over)) == ()


def test_the_alarm_level_in_force_is_the_newest_of_the_incident():
    kind = DeclarationKind.ALARM_LEVEL
    second = declared(1, kind, alarm_level=AlarmLevel.SECOND, incident_id="a")
    third = declared(2, kind, alarm_level=AlarmLevel.THIRD, incident_id="a")
    assert alarm_of((second, third), "a") is third
    assert alarm_of((second, third), "b") is None
    assert alarm_of((second, declared(3, kind, is_revoked=True, incident_id="a")), "a") is None
