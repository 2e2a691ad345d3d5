"""What goes onto the disk comes back equal."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.chain import first_broken
from tests.factories import (
    KEYS,
    NOW,
    OFFICER_ID,
    a_contact,
    a_copy,
    a_document,
    a_draft,
    a_log_entry,
    a_notice,
    a_paper,
    a_person,
    a_signature,
    a_station,
    a_thing,
    an_advice,
    an_incident,
    an_officer,
)

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document_lists import DocumentState, SignatureState
from kkc_desktop.domain.errors import RecordNotFound, StaleRecord
from kkc_desktop.domain.incident_lists import IncidentState

versioned = pytest.mark.parametrize(
    ("repository", "record"),
    [
        ("contacts", a_contact()),
        ("advice", an_advice()),
        ("incidents", an_incident()),
        ("documents", a_document(damage_czk=0)),
    ],
    ids=["contact", "advice", "incident", "document"],
)


@versioned
def test_a_record_comes_back_as_it_was_put_in(transaction, repository, record):
    getattr(transaction, repository).add(record)
    assert getattr(transaction, repository).get(record.id) == record


@versioned
def test_a_changed_record_gets_the_next_revision(transaction, repository, record):
    shelf = getattr(transaction, repository)
    shelf.add(record)
    changed = shelf.update(replace(record, recorded_by="officer-2"))
    assert changed.revision == record.revision + 1
    assert shelf.get(record.id) == changed


@versioned
def test_a_save_over_somebody_elses_save_is_refused(transaction, repository, record):
    shelf = getattr(transaction, repository)
    shelf.add(record)
    theirs = shelf.update(replace(record, recorded_by="officer-2"))
    with pytest.raises(StaleRecord):
        shelf.update(replace(record, recorded_by="officer-3"))
    assert shelf.get(record.id) == theirs


@versioned
def test_an_unknown_record_is_not_found(transaction, repository, record):
    with pytest.raises(RecordNotFound):
        getattr(transaction, repository).get(record.id)
    with pytest.raises(RecordNotFound):
        getattr(transaction, repository).update(record)


@versioned
def test_pages_go_from_the_newest_on_without_gap_or_repetition(transaction, repository, record):
    shelf = getattr(transaction, repository)
    for number in range(7):
        moment = NOW + timedelta(minutes=number // 2)
        shelf.add(replace(record, id=f"r{number}", **{shelf.newest_by: moment}))
    seen, before = [], None
    while page := shelf.page(before, 3):
        seen += [found.id for found in page]
        before = getattr(page[-1], shelf.newest_by), page[-1].id
    assert seen == ["r6", "r5", "r4", "r3", "r2", "r1", "r0"]


def test_a_moment_of_another_zone_is_the_same_moment(transaction):
    local = NOW.astimezone(ZoneInfo("Europe/Prague"))
    transaction.contacts.add(a_contact(arrived_at=local))
    assert transaction.contacts.get("contact-1").arrived_at == NOW


def test_a_moment_without_a_zone_is_refused(database):
    with pytest.raises(Exception, match="without a time zone"), database.transaction() as kept:
        kept.contacts.add(a_contact(arrived_at=NOW.replace(tzinfo=None)))


def test_a_member_of_another_code_list_is_refused(database):
    with pytest.raises(Exception, match="is not of"), database.transaction() as kept:
        kept.contacts.add(a_contact(reason=DocumentState.DRAFT))


def test_notices_and_log_come_back_by_number(transaction):
    transaction.incidents.add(an_incident())
    second = a_notice(id="notice-2", number=2, hazards=(), occurred_at=NOW)
    transaction.incidents.add_notice(second)
    transaction.incidents.add_notice(a_notice())
    assert transaction.incidents.notices_of("incident-1") == (a_notice(), second)
    assert transaction.incidents.last_log_line("incident-1") == (0, None)
    transaction.incidents.add_log_entry(a_log_entry())
    assert transaction.incidents.log_of("incident-1") == (a_log_entry(),)
    assert transaction.incidents.last_log_line("incident-1") == (1, NOW)


def test_open_incidents_are_those_that_are_not_over(transaction):
    for number, state in enumerate(IncidentState):
        received_at = NOW + timedelta(minutes=number)
        incident = an_incident(id=state.name, state=state, received_at=received_at)
        transaction.incidents.add(incident)
    assert [incident.id for incident in transaction.incidents.open()] == [
        "UNDER_CONTROL",
        "IN_PROGRESS",
        "HANDED_OVER",
        "RECEIVED",
    ]


def test_persons_and_things_are_replaced_in_their_order(transaction):
    transaction.documents.add(a_document())
    transaction.persons.replace("document-1", [a_person(id="gone")])
    transaction.persons.replace("document-1", [a_person(id="b"), a_person(id="a", born_on=None)])
    persons = transaction.persons.of("document-1")
    assert [(person.id, person.position) for person in persons] == [("b", 0), ("a", 1)]
    assert persons[0] == a_person(id="b", record_id="document-1")
    transaction.things.replace("document-1", [a_thing(value_czk=None)])
    assert transaction.things.of("document-1") == (
        a_thing(value_czk=None, document_id="document-1"),
    )


def test_one_person_may_stand_in_two_records(transaction):
    transaction.persons.replace("contact-1", [a_person()])
    transaction.persons.replace("document-1", [a_person()])
    assert transaction.persons.of("contact-1") == (a_person(record_id="contact-1"),)
    assert transaction.persons.of("document-1") == (a_person(record_id="document-1"),)


def test_signatures_copies_and_the_sheet_come_back(transaction):
    transaction.documents.add(a_document())
    closed = replace(a_document(), state=DocumentState.CLOSED, closed_at=NOW)
    transaction.documents.advance(closed)
    transaction.signatures.replace("document-1", [a_signature()])
    signed = a_signature(state=SignatureState.SIGNED, recorded_at=NOW, recorded_by=OFFICER_ID)
    transaction.signatures.record(signed)
    assert transaction.signatures.of("document-1") == (signed,)
    transaction.papers.store(a_paper())
    assert transaction.papers.get("document-1") == a_paper()
    assert transaction.copies.next_number("document-1") == 1
    transaction.copies.add(a_copy())
    assert transaction.copies.of("document-1") == (a_copy(),)
    assert transaction.copies.next_number("document-1") == 2


def test_there_is_no_sheet_before_closing(transaction):
    transaction.documents.add(a_document())
    with pytest.raises(RecordNotFound):
        transaction.papers.get("document-1")


def test_documents_are_found_by_what_they_were_begun_from(transaction):
    transaction.documents.add(a_document(id="a", contact_id="contact-1"))
    transaction.documents.add(a_document(id="b", corrects_id="a"))
    transaction.documents.add(a_document(id="c", incident_id="incident-1"))
    assert [found.id for found in transaction.documents.of_contact("contact-1")] == ["a"]
    assert [found.id for found in transaction.documents.begun_from("a")] == ["b"]
    assert [found.id for found in transaction.documents.begun_from("incident-1")] == ["c"]


def test_documents_may_be_listed_by_state(transaction):
    transaction.documents.add(a_document(id="a"))
    transaction.documents.add(a_document(id="b"))
    transaction.documents.advance(a_document(id="b", state=DocumentState.CLOSED, closed_at=NOW))
    closed = transaction.documents.page(states=[DocumentState.CLOSED])
    assert [found.id for found in closed] == ["b"]


def test_the_station_is_one_even_when_its_code_changes(transaction):
    assert transaction.station.get() is None
    transaction.station.put(a_station())
    transaction.station.put(a_station(code="OL4", is_exercise=True))
    assert transaction.station.get() == a_station(code="OL4", is_exercise=True)


def test_officers_keep_their_order_when_one_is_changed(transaction):
    transaction.officers.put(an_officer())
    transaction.officers.put(an_officer(id="officer-2", surname="Malá"))
    transaction.officers.put(an_officer(is_active=False))
    assert transaction.officers.get(OFFICER_ID) == an_officer(is_active=False)
    assert [officer.id for officer in transaction.officers.all()] == [OFFICER_ID, "officer-2"]


def test_the_desk_belongs_to_who_took_it_over_last(transaction):
    transaction.officers.put(an_officer())
    transaction.officers.put(an_officer(id="officer-2"))
    assert transaction.duty.last() is None
    transaction.duty.begin("officer-2", NOW)
    transaction.duty.begin(OFFICER_ID, NOW)
    assert transaction.duty.last() == OFFICER_ID


def test_the_audit_trail_is_one_whole_chain(transaction):
    local = NOW.astimezone(ZoneInfo("Europe/Prague"))
    transaction.audit.append(OFFICER_ID, Act.BEGIN_DUTY, local)
    transaction.audit.append(
        OFFICER_ID, Act.CONSULT, NOW, RecordKind.DOCUMENT, "document-1", "žádost o opis"
    )
    lines = transaction.audit.all()
    assert [line.number for line in lines] == [1, 2]
    assert first_broken(lines, KEYS.audit) is None
    assert transaction.audit.tail(1) == lines[1:]


def test_a_draft_is_kept_in_its_last_state_until_removed(transaction):
    transaction.drafts.keep(a_draft())
    transaction.drafts.keep(a_draft(title="Kontakt A\u00a02"))
    transaction.drafts.keep(a_draft(id="other", officer_id="officer-2"))
    assert transaction.drafts.get("contact-1", OFFICER_ID) == a_draft(title="Kontakt A\u00a02")
    assert [draft.id for draft in transaction.drafts.of(OFFICER_ID)] == ["contact-1"]
    assert len(transaction.drafts.of()) == 2
    transaction.drafts.remove("contact-1", OFFICER_ID)
    with pytest.raises(RecordNotFound):
        transaction.drafts.get("contact-1", OFFICER_ID)


def test_tickets_are_counted_by_the_day_of_prague(transaction):
    late = NOW.replace(hour=22, minute=59)
    transaction.contacts.add(a_contact(id="a", arrived_at=late))
    transaction.contacts.add(a_contact(id="b", arrived_at=late + timedelta(minutes=1)))
    assert transaction.contacts.tickets_of(NOW.date()) == 1
    assert transaction.contacts.tickets_of(NOW.date() + timedelta(days=1)) == 1


def test_the_longest_waiting_contact_is_first(transaction):
    transaction.contacts.add(a_contact(id="b", arrived_at=NOW))
    transaction.contacts.add(a_contact(id="a", arrived_at=NOW - timedelta(minutes=5)))
    transaction.contacts.add(a_contact(id="gone", closed_at=NOW))
    assert [contact.id for contact in transaction.contacts.waiting()] == ["a", "b"]
