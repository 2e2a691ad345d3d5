"""The start page's rows, read in a few plain statements."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.factories import (
    NOW,
    OFFICER_ID,
    a_contact,
    a_copy,
    a_document,
    a_draft,
    a_log_entry,
    a_measure,
    a_notice,
    a_notification,
    a_person,
    an_incident,
)

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.data_lists import BreachRisk
from kkc_desktop.domain.desk import (
    BreachRow,
    DeadlineRow,
    DraftRow,
    Glance,
    IncidentRow,
    MeasureRow,
    SigningRow,
    TodayRow,
    WaitingRow,
)
from kkc_desktop.domain.document_lists import DocumentState, PrintPurpose
from kkc_desktop.domain.event_lists import EventScope, MeasureState
from kkc_desktop.domain.incident import LogStrike
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType, LogKind
from kkc_desktop.domain.promise import Promise
from kkc_desktop.domain.promise_lists import PromiseKind, PromiseManner
from kkc_desktop.domain.security_breach import REPORT_WITHIN, SecurityBreach, SecurityBreachId


def test_an_empty_desk_shows_nothing(database):
    assert database.glance(NOW, OFFICER_ID) == Glance()


def test_those_who_wait_stand_in_the_order_of_arrival(database):
    earlier = NOW - timedelta(minutes=12)
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
        transaction.persons.replace("contact-1", [a_person(), a_person(id="p2", surname="Malá")])
        transaction.contacts.add(
            a_contact(
                id="b",
                ticket="A\u00a02",
                arrived_at=earlier,
                first_contact_at=None,
                taken_over_at=NOW,
                reason=ContactReason.PREVENTION,
            )
        )
    assert database.glance(NOW, OFFICER_ID).waiting == (
        WaitingRow(
            contact_id="b",
            ticket="A\u00a02",
            initials="",
            arrived_at=earlier,
            first_contact_at=None,
            taken_over_at=NOW,
            handler_id=OFFICER_ID,
            is_for_officer=False,
        ),
        WaitingRow(
            contact_id="contact-1",
            ticket="A\u00a01",
            initials="J. D.",
            arrived_at=NOW,
            first_contact_at=NOW,
            taken_over_at=None,
            handler_id=OFFICER_ID,
            is_for_officer=True,
        ),
    )


@pytest.mark.parametrize(
    ("given_names", "surname"),
    [("Jana Marie", "Dvořáková"), ("", "Sukarno"), ("žofie", "von Bülow"), ("", ""), ("Іван", "")],
)
def test_initials_are_those_of_the_person(database, given_names, surname):
    person = a_person(given_names=given_names, surname=surname)
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
        transaction.persons.replace("contact-1", [person])
    assert [row.initials for row in database.glance(NOW, OFFICER_ID).waiting] == [person.initials]


def test_who_was_handed_to_the_officer_waits_for_the_officer(database):
    handed = a_contact(reason=ContactReason.PREVENTION, outcome=ContactOutcome.HANDED_TO_OFFICER)
    with database.transaction() as transaction:
        transaction.contacts.add(handed)
    assert [row.is_for_officer for row in database.glance(NOW, OFFICER_ID).waiting] == [True]


def test_today_are_the_contacts_finished_since_midnight_in_prague(database):
    midnight = NOW.replace(hour=23, minute=0) - timedelta(days=1)
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact(id="a", closed_at=midnight - timedelta(seconds=1)))
        transaction.contacts.add(a_contact(id="b", closed_at=midnight))
        transaction.contacts.add(
            a_contact(
                id="c",
                closed_at=NOW,
                outcome=ContactOutcome.SETTLED,
                evidence_number="KKC-KON-2026-000002",
            )
        )
    today = database.glance(NOW, OFFICER_ID).today
    assert [row.contact_id for row in today] == ["c", "b"]
    assert today[0] == TodayRow(
        contact_id="c",
        ticket="A\u00a01",
        evidence_number="KKC-KON-2026-000002",
        outcome="SETTLED",
        closed_at=NOW,
    )


def test_papers_to_sign_show_ticket_and_initials_and_how_many_were_printed(database):
    document = a_document(contact_id="contact-1", closed_at=NOW)
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
        transaction.documents.add(document)
        transaction.persons.replace(document.id, [a_person()])
        transaction.documents.add(a_document(id="draft"))
        transaction.documents.advance(replace(document, state=DocumentState.CLOSED))
        transaction.copies.add(a_copy(id="check", number=1, purpose=PrintPurpose.CHECK))
        transaction.copies.add(a_copy(number=2))
    assert database.glance(NOW, OFFICER_ID).to_sign == (
        SigningRow(
            document_id="document-1",
            template_code="PTO",
            ticket="A\u00a01",
            initials="J. D.",
            closed_at=NOW,
            copies_printed=1,
        ),
    )


def test_unfinished_work_is_what_is_kept_and_what_was_saved_as_a_draft(database):
    with database.transaction() as transaction:
        transaction.drafts.keep(a_draft())
        transaction.drafts.keep(a_draft(id="typed", title="PTO", saved_at=NOW))
        transaction.documents.add(a_document(id="typed"))
        earlier = NOW - timedelta(minutes=1)
        transaction.documents.add(a_document(id="saved", recorded_at=earlier))
    drafts = database.glance(NOW, OFFICER_ID).drafts
    assert {row.record_id for row in drafts[:2]} == {"contact-1", "typed"}
    assert drafts[2] == DraftRow(
        record_id="saved",
        form="DOCUMENT",
        title="PTO",
        officer_id=OFFICER_ID,
        saved_at=earlier,
        filled_count=0,
        is_saved_document=True,
    )
    assert len(drafts) == 3


def test_an_incident_shows_its_latest_notice_until_it_ends(database):
    with database.transaction() as transaction:
        transaction.incidents.add(an_incident())
        transaction.incidents.add_notice(a_notice())
        second = a_notice(id="n2", number=2, incident_type=IncidentType.GAS_LEAK)
        transaction.incidents.add_notice(second)
        transaction.incidents.add(an_incident(id="over", state=IncidentState.ENDED))
    assert database.glance(NOW, OFFICER_ID).incidents == (
        IncidentRow(
            incident_id="incident-1",
            evidence_number="",
            incident_type="GAS_LEAK",
            state="RECEIVED",
            received_at=NOW,
            handed_over_at=None,
        ),
    )


def test_the_whole_page_takes_five_statements(database):
    asked = []
    database._now_open.connection.set_trace_callback(asked.append)
    database.glance(NOW, OFFICER_ID)
    database._now_open.connection.set_trace_callback(None)
    assert len(asked) == 5


def test_open_measures_of_all_incidents_stand_by_their_deadline(database):
    with database.transaction() as transaction:
        transaction.incidents.add(an_incident())
        transaction.incidents.add_notice(a_notice(incident_type=IncidentType.GAS_LEAK))
        calamity = an_incident(id="flood", name="Povodeň – září", scope=EventScope.CALAMITY)
        transaction.incidents.add(calamity)
        for measure in (
            a_measure(id="a", due_at=None),
            a_measure(id="later", number=2, text="Tabule", due_at=NOW + timedelta(minutes=9)),
            a_measure(id="z", incident_id="flood", text="Lehátka", owner="Horák"),
            a_measure(id="done", number=3, state=MeasureState.DONE, settled_at=NOW),
        ):
            transaction.events.measures.add(measure)
        open_ones = transaction.events.open_measures()
    rows = database.glance(NOW, OFFICER_ID).measures
    assert [(row.text, row.due_at) for row in rows] == [(m.text, m.due_at) for m in open_ones]
    assert rows[0] == MeasureRow(
        incident_id="flood",
        text="Lehátka",
        owner="Horák",
        due_at=NOW - timedelta(minutes=8),
        incident_type="NOT_CHOSEN",
        calamity_name="Povodeň – září",
    )
    assert rows[1].incident_type == "GAS_LEAK"


def test_answers_that_are_late_are_those_that_the_query_finds(database):
    with database.transaction() as transaction:
        transaction.incidents.add(an_incident())
        due = NOW - timedelta(minutes=1)
        for told in (
            a_notification(id="silent", answer_due_at=due),
            a_notification(id="waiting", body="Obec", answer_due_at=NOW),
            a_notification(id="answered", body="ORP", answer_due_at=due, answered_at=NOW),
            a_notification(id="struck", body="Omyl", answer_due_at=due),
            a_notification(id="plain", body="MP 156"),
        ):
            transaction.events.notifications.add(told)
        entry = a_log_entry(
            kind=LogKind.NOTIFICATION, counterpart="Omyl", occurred_at=told.notified_at
        )
        transaction.incidents.add_log_entry(entry)
        transaction.events.strikes.add(
            LogStrike(
                entry_id=entry.id,
                incident_id=entry.incident_id,
                reason="omyl",
                struck_at=NOW,
                struck_by=OFFICER_ID,
            )
        )
        found = transaction.events.unanswered(NOW)
    rows = database.glance(NOW, OFFICER_ID).answers
    assert [each.id for each in found] == ["silent"]
    assert [(row.body, row.answer_due_at) for row in rows] == [(found[0].body, due)]


def test_a_promise_waits_under_the_number_of_its_record_until_it_is_kept(database):
    promise = Promise(
        id="promise-1",
        record_kind=RecordKind.DOCUMENT,
        record_id="document-1",
        promised_on=date(2026, 1, 31),
        due_on=date(2026, 2, 28),
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
    )
    with database.transaction() as tx:
        tx.documents.add(a_document(evidence_number="KKC-KON-2026-000007"))
        tx.contacts.add(a_contact())
        tx.promises.add(promise)
        call = replace(promise, id="call", record_kind=RecordKind.CONTACT, record_id="contact-1")
        tx.promises.add(replace(call, kind=PromiseKind.CALL_BACK, due_on=date(2026, 2, 1)))
    call_row, row = database.glance(NOW, OFFICER_ID).deadlines
    assert row == DeadlineRow(
        promise_id="promise-1",
        kind="NOTIFICATION",
        record_kind="DOCUMENT",
        record_id="document-1",
        number="KKC-KON-2026-000007",
        due_on=date(2026, 2, 28),
    )
    assert (call_row.kind, call_row.number) == ("CALL_BACK", a_contact().ticket)
    with database.transaction() as tx:
        tx.promises.keep(replace(promise, done_on=date(2026, 2, 2), manner=PromiseManner.PHONE))
    assert [each.promise_id for each in database.glance(NOW, OFFICER_ID).deadlines] == ["call"]


def test_a_breach_stands_there_until_it_is_reported_or_found_harmless(database):
    told = replace(a_breach(), id=SecurityBreachId("b2"), label="PZ 2/2026", reported_at=NOW)
    harmless = replace(
        a_breach(), id=SecurityBreachId("b3"), label="PZ 3/2026", risk=BreachRisk.NONE
    )
    closed = replace(a_breach(), id=SecurityBreachId("b4"), label="PZ 4/2026", closed_at=NOW)
    with database.transaction() as transaction:
        for each in (a_breach(), told, harmless, closed):
            transaction.security_breaches.add(each)
    row = BreachRow(breach_id="b1", label="PZ 1/2026", report_by=NOW + REPORT_WITHIN)
    assert database.glance(NOW, OFFICER_ID).breaches == (row,)


def a_breach():
    return SecurityBreach(
        id=SecurityBreachId("b1"),
        label="PZ 1/2026",
        learned_at=NOW,
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
        revision=1,
    )
