"""The event as it was: what was known by a moment, and what had happened by it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import NOW, a_log_entry, a_notice, an_incident

from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident import LogEntryId, LogStrike, NoticeId
from kkc_desktop.domain.incident_lists import IncidentState, LogKind
from kkc_desktop.domain.log_words import state_line
from kkc_desktop.domain.replay import as_of, moments_of

MINUTE = timedelta(minutes=1)


def at(minutes):
    return NOW + minutes * MINUTE


def line(number, written, happened=None, kind=LogKind.ENTRY, text="x"):
    return a_log_entry(
        id=LogEntryId(f"entry-{number}"),
        number=number,
        occurred_at=at(written if happened is None else happened),
        recorded_at=at(written),
        kind=kind,
        text=text,
    )


LINES = (
    line(1, 0, kind=LogKind.NOTICE, text="Přijato oznámení události."),
    line(2, 2, kind=LogKind.HANDOVER, text="Předáno IOS."),
    line(3, 5, text="Hlídka na místě"),
    line(4, 40, happened=3, text="Jeden jízdní pruh"),
    line(5, 50, kind=LogKind.STATE, text=state_line(IncidentState.UNDER_CONTROL)),
)
FILE = IncidentFile(
    incident=an_incident(
        state=IncidentState.UNDER_CONTROL, handed_over_at=at(2), accepted_by="por. Malá"
    ),
    notices=(
        a_notice(),
        a_notice(id=NoticeId("notice-2"), number=2, place="Konice, most", recorded_at=at(10)),
    ),
    steps=LINES[:2],
    log=LINES,
    strikes=(
        LogStrike(
            entry_id=LINES[2].id,
            incident_id=LINES[2].incident_id,
            reason="přepočteno",
            struck_at=at(20),
            struck_by=LINES[2].recorded_by,
        ),
    ),
)


def numbers(file):
    return [entry.number for entry in file.log]


@pytest.mark.parametrize(
    ("minutes", "known", "state"),
    [
        (-5, [], IncidentState.RECEIVED),
        (0, [1], IncidentState.RECEIVED),
        (2, [1, 2], IncidentState.HANDED_OVER),
        (39, [1, 2, 3], IncidentState.HANDED_OVER),
        (40, [1, 2, 3, 4], IncidentState.HANDED_OVER),
        (50, [1, 2, 3, 4, 5], IncidentState.UNDER_CONTROL),
    ],
)
def test_what_was_known_by_a_moment(minutes, known, state):
    file = as_of(FILE, at(minutes))
    assert numbers(file) == known
    assert file.incident.state is state


def test_a_late_line_stands_at_the_time_of_its_event_when_asked_so():
    assert numbers(as_of(FILE, at(4), by_event=True)) == [1, 2, 4]


def test_notices_handover_and_strikes_come_when_they_came():
    assert as_of(FILE, at(9)).latest.number == 1
    assert as_of(FILE, at(10)).latest.place == "Konice, most"
    before, after = as_of(FILE, at(1)).incident, as_of(FILE, at(2)).incident
    assert (before.handed_over_at, before.accepted_by) == (None, "")
    assert (after.handed_over_at, after.accepted_by) == (at(2), "por. Malá")
    assert as_of(FILE, at(19)).strikes == ()
    assert as_of(FILE, at(20)).strikes == FILE.strikes
    assert not as_of(FILE, at(1)).is_handed_over
    assert as_of(FILE, at(2)).is_handed_over


def test_at_the_end_everything_is_there():
    assert as_of(FILE, at(60)) == FILE
    assert as_of(FILE, at(-60)).latest.number == 1


def test_the_stops_are_the_changes_in_order_each_once():
    assert moments_of(FILE) == tuple(at(minutes) for minutes in (0, 2, 5, 10, 20, 40, 50))
    by_event = moments_of(FILE, by_event=True)
    assert by_event == tuple(at(minutes) for minutes in (0, 2, 3, 5, 10, 20, 50))


def test_a_calamity_is_dealt_with_from_its_beginning():
    calamity = replace(
        FILE, incident=replace(FILE.incident, scope=EventScope.CALAMITY), log=LINES[:1]
    )
    assert as_of(calamity, at(1)).incident.state is IncidentState.IN_PROGRESS
    assert as_of(FILE, at(1)).incident.state is IncidentState.RECEIVED
