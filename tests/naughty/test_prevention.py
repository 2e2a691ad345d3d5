"""Booked times, talks, named advice and the directory: kept letter by letter, shown as typed."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from tests.factories import NOW, OFFICER_ID, a_contact, a_person
from tests.naughty.corpus import CORE, KEPT, REFUSED
from tests.naughty.test_shown import MARKUP, dressed_up, shown, underlined  # noqa: F401

from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.knowledge import ReferralPlace
from kkc_desktop.domain.prevention import Appointment, PreventionEvent
from kkc_desktop.services.referrals import ReferralCounts
from kkc_desktop.ui.advice_person import AdvicePersonDialog
from kkc_desktop.ui.appointment_dialogs import BookingDialog, OutcomeDialog
from kkc_desktop.ui.appointments_page import AppointmentsPage
from kkc_desktop.ui.prevention_event_dialog import PreventionEventDialog
from kkc_desktop.ui.prevention_page import PreventionPage
from kkc_desktop.ui.records_dialog import RecordsDialog
from kkc_desktop.ui.referral_detail import ReferralDetail
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.work_list import WorkRow

MIXED = " ".join(" ".join(CORE).split())[:150]


@pytest.fixture(autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


def booking(text):
    return Appointment(
        id="a",
        starts_at=NOW + timedelta(hours=1),
        name=text,
        phone=text,
        things=text,
        outcome_note=text,
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
    )


def talk(text):
    return PreventionEvent(
        id="t",
        title=text,
        topics=("K06",),
        place=text,
        lecturer=text,
        note=text,
        held_at=NOW,
        audience_count=1,
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
    )


def appointments_page(desk, text):
    desk.appointments.book(booking(text))
    page = AppointmentsPage(desk.appointments)
    page.refresh()
    return page


def booking_dialog(desk, text):
    return BookingDialog(desk.appointments, booking(text), lambda _: None)


def outcome_dialog(desk, text):
    return OutcomeDialog(desk.appointments, booking(text), lambda _: None)


def prevention_page(desk, text):
    desk.prevention.record(talk(text))
    page = PreventionPage(desk.prevention)
    page.refresh()
    return page


def talk_dialog(desk, text):
    return PreventionEventDialog(desk.prevention, talk(text), lambda _: None)


def person_dialog(desk, text):
    person = a_person(surname=text, given_names=text, phone=text)
    return AdvicePersonDialog(person, lambda _: None, desk.advising.now)


def records_dialog(desk, text):
    return RecordsDialog("contact", text, [WorkRow(title=text, second_line=text, data=1)])


def referral_detail(desk, text):
    place = ReferralPlace(
        code="x",
        matter=text,
        where=text,
        note=text,
        reasons=(),
        keywords=(),
        local_contact=text,
        review_on=date(2020, 1, 1),
        address=text,
        phone=text,
        hours=text,
    )
    contact = a_contact(outcome=ContactOutcome.REFERRED, referral=text)
    detail = ReferralDetail()
    detail.show_place(place, NOW, ReferralCounts(month=(contact,), year=(contact,)))
    return detail


WIDGETS = (
    appointments_page,
    booking_dialog,
    outcome_dialog,
    prevention_page,
    talk_dialog,
    person_dialog,
    records_dialog,
    referral_detail,
)


@pytest.mark.parametrize("make", WIDGETS, ids=lambda make: make.__name__)
@pytest.mark.parametrize("text", [MARKUP, MIXED], ids=["markup", "mixed"])
def test_a_text_is_shown_as_it_was_typed(shown, make, text):  # noqa: F811
    widget = shown(make, text)
    assert dressed_up(widget) == []
    assert underlined(widget) == []
    widget.grab()


@pytest.mark.parametrize("make", [booking, talk])
def test_every_text_comes_back_letter_by_letter_or_is_refused(desk, make):
    store = desk.appointments.book if make is booking else desk.prevention.record
    for number, text in enumerate(KEPT):
        record = replace(make(text), id=f"kept-{number}")
        if make is talk and not text.strip():
            continue
        stored = store(record)
        with desk.workplace.database.reading() as tx:
            shelf = tx.appointments if make is booking else tx.prevention_events
            again = shelf.get(record.id)
        assert again == stored
        words = [f.name for f in fields(record) if getattr(record, f.name) == text]
        assert all(getattr(again, name) == text for name in words)
    for text in REFUSED:
        with pytest.raises(NotComplete):
            store(replace(make(text), id="refused"))
