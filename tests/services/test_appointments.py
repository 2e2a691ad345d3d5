"""Booked times: free and booked by day, meeting ones are said, each gets one outcome."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import NOW, a_contact, a_person

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.prevention_lists import AppointmentState
from kkc_desktop.domain.problems import Level
from kkc_desktop.printing.pages import text_of


@pytest.fixture
def start():
    """Nine o'clock of the next day."""
    return (NOW.astimezone(ZONE) + timedelta(days=1)).replace(hour=9, minute=0)


def book(desk, start, **changes):
    return desk.appointments.book(replace(desk.appointments.blank(start), **changes))


def times(desk, start):
    return {
        slot.starts_at.astimezone(ZONE).strftime("%H:%M"): slot.appointment
        for slot in desk.appointments.day(start.date())
    }


def test_a_day_has_half_hours_and_a_booking_takes_those_it_reaches_into(desk, start):
    assert len(times(desk, start)) == 20
    booked = book(desk, start, duration_minutes=45)
    found = times(desk, start)
    assert found["09:00"] == booked
    assert "09:30" not in found
    assert found["10:00"] is None


def test_of_today_only_what_is_still_to_come_is_free(desk, clock):
    whole = len(times(desk, NOW.astimezone(ZONE)))
    clock.pass_by(hours=2)
    today = clock().astimezone(ZONE)
    left = times(desk, today)
    assert len(left) == whole - 4
    assert min(left) >= today.strftime("%H:%M")
    assert times(desk, today - timedelta(days=1)) == {}


def test_a_time_that_nobody_keeps_is_free_again_but_stays_written(desk, start):
    booked = book(desk, start)
    desk.appointments.settle(replace(booked, state=AppointmentState.CANCELLED))
    day = desk.appointments.day(start.date())
    assert [slot.is_free for slot in day if slot.starts_at == start] == [False, True]


def test_meeting_times_are_only_warned_of(desk, start):
    book(desk, start, duration_minutes=30)
    second = replace(desk.appointments.blank(start + timedelta(minutes=15)))
    (problem,) = desk.appointments.problems(second)
    assert problem.level is Level.WARNING
    assert "9:00–9:30" in problem.text
    assert desk.appointments.book(second).revision == 1


def test_a_time_that_is_over_is_refused_with_the_way_out(desk):
    with pytest.raises(NotComplete) as refused:
        book(desk, NOW - timedelta(minutes=1))
    (problem,) = refused.value.problems
    assert problem.field == "starts_at"
    assert "zítra" in problem.fix


def test_marking_is_done_with_a_number_of_things_and_refused_without(desk, start):
    booked = book(desk, start)
    with pytest.raises(NotComplete):
        desk.appointments.settle(replace(booked, state=AppointmentState.DONE))
    done = desk.appointments.settle(replace(booked, state=AppointmentState.DONE, marked_count=2))
    assert done.revision == 2
    refused = book(desk, start + timedelta(hours=2))
    with pytest.raises(NotComplete):
        desk.appointments.settle(replace(refused, state=AppointmentState.REFUSED, marked_count=1))


def test_an_outcome_is_written_once(desk, start):
    booked = book(desk, start)
    settled = desk.appointments.settle(replace(booked, state=AppointmentState.MISSED))
    with pytest.raises(WrongStep):
        desk.appointments.settle(replace(settled, state=AppointmentState.CANCELLED))
    with pytest.raises(WrongStep):
        desk.appointments.move(replace(settled, things="kolo"))


def test_opening_one_is_written_into_the_trail_and_the_day_is_not(desk, start):
    booked = book(desk, start, name="Jan Novák")
    desk.appointments.day(start.date())
    assert desk.appointments.open(booked.id).name == "Jan Novák"
    with desk.workplace.database.reading() as tx:
        lines = [(line.act, line.record_kind) for line in tx.audit.all()][-2:]
    assert lines == [
        (Act.BOOK_APPOINTMENT, RecordKind.APPOINTMENT),
        (Act.CONSULT, RecordKind.APPOINTMENT),
    ]


def test_a_booking_from_a_contact_takes_over_its_person_unless_protected(desk, start):
    for is_protected, name in ((False, "Jan Novák"), (True, "")):
        contact_id = f"contact-{is_protected}"
        person = a_person(id=f"p-{is_protected}", record_id=contact_id, is_protected=is_protected)
        person = replace(person, given_names="Jan", surname="Novák", title_before="")
        with desk.workplace.database.transaction() as tx:
            tx.contacts.add(a_contact(id=contact_id))
            tx.persons.replace(contact_id, (person,))
        booked = desk.appointments.blank(start, contact_id)
        assert booked.name == name
        assert bool(booked.card_id) is bool(name)


def test_the_slip_says_when_and_what_to_bring_and_names_nobody(desk, start):
    booked = book(desk, start, name="Jan Novák", things="dvě kola")
    slip = desk.appointments.slip(booked, Language.UKRAINIAN, LeafletSize.NORMAL)
    text = " ".join(" ".join(text_of(slip)).split())
    assert "Ваш термін" in text
    assert "посвідчення особи" in text
    assert "9:00" in text
    assert "dvě kola" in text
    assert "Novák" not in text


def test_the_start_page_knows_how_many_come_today_and_nothing_of_who(desk):
    later = NOW + timedelta(hours=1)
    book(desk, later, name="Jan Novák")
    book(desk, later + timedelta(days=1))
    glance = desk.today.glance()
    assert glance.booked_at == (later,)
    assert "Novák" not in repr(glance)
