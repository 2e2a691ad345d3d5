"""The notice: numbered, never overwritten; the log only grows."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.services.conftest import RECEPTIONIST

from kkc_desktop.domain.errors import NoRight, NotComplete, WrongStep
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType, LogKind
from kkc_desktop.domain.log_page import LogLine


@pytest.fixture
def taken(desk):
    """An incident with its first notice stored."""
    file = desk.incidents.blank_file()
    notice = replace(
        file.latest,
        place="Konice, Zámecká 14",
        incident_type=IncidentType.GAS_LEAK,
        reporting_phone="604 118 230",
    )
    return desk.incidents.take_notice(replace(file, notices=(notice,)))


def test_taking_a_notice_opens_the_incident_with_a_number_and_a_log_line(taken):
    assert taken.incident.evidence_number == "KKC-KON-2026-000001"
    assert [entry.kind for entry in taken.steps] == [LogKind.NOTICE]


def test_only_place_and_what_happened_are_asked(desk):
    with pytest.raises(NotComplete) as refused:
        desk.incidents.take_notice(desk.incidents.blank_file())
    assert {problem.field for problem in refused.value.problems} == {"place", "incident_type"}


def test_a_changed_situation_is_notice_number_two(desk, taken):
    change = replace(desk.incidents.next_notice(taken), injured_count=1)
    changed = desk.incidents.take_notice(replace(taken, notices=(*taken.notices, change)))
    assert [notice.number for notice in changed.notices] == [1, 2]
    assert [notice.injured_count for notice in changed.notices] == [0, 1]
    assert changed.incident.evidence_number == taken.incident.evidence_number


def test_handing_over_needs_the_accepting_name(desk, taken, clock):
    with pytest.raises(NotComplete):
        desk.incidents.hand_to_operations(taken.incident.id, "  ", clock())


def test_handing_over_is_stamped_and_logged(desk, taken, clock):
    handed = desk.incidents.hand_to_operations(taken.incident.id, "por. Malá", clock())
    assert handed.incident.state is IncidentState.HANDED_OVER
    assert handed.incident.accepted_by == "por. Malá"
    assert handed.steps[-1].kind is LogKind.HANDOVER


def test_a_late_entry_keeps_both_times(desk, taken, clock):
    happened = clock() - timedelta(minutes=37)
    line = LogLine(text="3. patro odchází samo", occurred_at=happened)
    entry = desk.incidents.log.write(taken.incident.id, line)
    assert entry.occurred_at == happened
    assert entry.recorded_at == clock()
    assert entry.is_late(timedelta(minutes=36))
    assert not entry.is_late(timedelta(minutes=37))


def test_an_incident_never_goes_back(desk, taken):
    desk.incidents.change_state(taken.incident.id, IncidentState.UNDER_CONTROL)
    with pytest.raises(WrongStep):
        desk.incidents.change_state(taken.incident.id, IncidentState.IN_PROGRESS)


def test_a_receptionist_takes_a_notice_but_changes_no_state(desk, taken):
    desk.duty.begin(RECEPTIONIST)
    with pytest.raises(NoRight):
        desk.incidents.change_state(taken.incident.id, IncidentState.ENDED)


def test_words_of_the_log_are_found(desk, taken):
    desk.incidents.log.write(taken.incident.id, LogLine(text="uzavřena Hněvotínská"))
    assert [hit.record_id for hit in desk.finding.look("hnevotinska").hits] == [taken.incident.id]
