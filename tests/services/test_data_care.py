"""Care of a record's data: what follows from its kind, each step, each refusal, what is stopped."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.known_people import a_card, a_paper_of, a_protocol_of, a_visit_of
from tests.services.conftest import HEAD, RECEPTIONIST, seat
from tests.services.records import a_taken_notice, finished_contact, recorded_advice

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactReason, DataRegime
from kkc_desktop.domain.data_lists import DataPurpose, DataStepKind, LegalBasis
from kkc_desktop.domain.data_standing import years_later
from kkc_desktop.domain.document_lists import PrintPurpose
from kkc_desktop.domain.errors import (
    NoRight,
    NotComplete,
    ReasonNeeded,
    RecordNotFound,
    RecordRestricted,
    WrongStep,
)
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.services.data_care import processings
from kkc_desktop.services.disclosure import note_combination

WHY = "žádost občana"


@pytest.fixture
def card(desk):
    return a_card(desk)


@pytest.fixture
def visit(desk, card):
    return a_visit_of(desk, card)


@pytest.fixture
def contact(visit):
    return RecordKind.CONTACT, visit.contact.id


def test_a_record_nobody_decided_about_stands_by_its_kind_and_reason(desk, card, contact):
    care = desk.data_care.of(*contact)
    assert (care.regime, care.purpose, care.basis) == (
        DataRegime.LED,
        DataPurpose.CRIME,
        LegalBasis.POLICE_TASK,
    )
    assert care.review_on == years_later(desk.data_care.today(), 3)
    found = a_visit_of(desk, card, ContactReason.LOST_AND_FOUND)
    assert desk.data_care.of(RecordKind.CONTACT, found.contact.id).purpose is (
        DataPurpose.LOST_AND_FOUND
    )
    others = {
        RecordKind.ADVICE: recorded_advice(desk).id,
        RecordKind.INCIDENT: a_taken_notice(desk).incident.id,
        RecordKind.DOCUMENT: a_paper_of(desk, card).document.id,
        RecordKind.PERSON: card.id,
    }
    purposes = {kind: desk.data_care.of(kind, each).purpose for kind, each in others.items()}
    assert purposes == {
        RecordKind.ADVICE: DataPurpose.PREVENTION,
        RecordKind.INCIDENT: DataPurpose.EMERGENCY,
        RecordKind.DOCUMENT: DataPurpose.CRIME,
        RecordKind.PERSON: DataPurpose.COUNTER,
    }


def test_every_shipped_row_waits_for_a_lawyer_and_names_its_source():
    assert all(row.needs_review and row.source for row in processings())
    rest = {(row.kind, row.regime) for row in processings() if not row.keys}
    assert (RecordKind.CONTACT, DataRegime.LED) in rest
    assert (RecordKind.CONTACT, DataRegime.GDPR) in rest


def test_an_assessment_holds_until_the_next_one_and_leaves_a_line_without_names(
    desk, contact, trail
):
    day = desk.data_care.today() + timedelta(days=200)
    care = desk.data_care.assess(
        contact, DataRegime.GDPR, DataPurpose.COUNTER, LegalBasis.LEGAL_DUTY, " S/5 ", day, WHY
    )
    assert (care.regime, care.disposal_code, care.review_on) == (DataRegime.GDPR, "S/5", day)
    desk.data_care.dispute(contact, "dotčená osoba", "Bydliště neodpovídá.")
    assert desk.data_care.of(*contact).review_on == day
    with desk.workplace.database.reading() as tx:
        lines = [e for e in tx.audit.all() if e.act is Act.ASSESS_DATA]
        (first, second) = tx.data_steps.of([contact[1]])
    assert (lines[0].record_kind, lines[0].record_id) == (RecordKind.DATA_STEP, first.id)
    assert contact[1] in lines[0].reason
    assert WHY not in lines[0].reason
    assert second.purpose is DataPurpose.COUNTER


@pytest.mark.parametrize("days", [0, -1, 1097])
def test_the_next_review_lies_ahead_and_within_three_years(desk, contact, days):
    day = desk.data_care.today() + timedelta(days=days)
    with pytest.raises(NotComplete) as refusal:
        desk.data_care.review_all((contact,), day, WHY)
    assert refusal.value.problems[0].field == "review_on"


def test_three_years_after_the_last_of_february_is_the_28th():
    assert years_later(date(2028, 2, 29), 3) == date(2031, 2, 28)
    assert years_later(date(2026, 11, 30), 3) == date(2029, 11, 30)


def test_a_review_puts_the_next_one_off_or_finds_the_data_needed_no_more(desk, contact):
    day = years_later(desk.data_care.today(), 3)
    assert desk.data_care.review_all((contact,), day, WHY)[0].review_on == day
    (care,) = desk.data_care.review_all((contact,), None, "vyřízeno, nic dalšího")
    assert care.is_unneeded
    assert care.review_on is None
    assert desk.data_care.of(*contact) == care


def test_a_hold_ends_by_its_day_or_by_a_release(desk, clock, contact):
    seat(desk, HEAD)
    day = desk.data_care.today() + timedelta(days=10)
    with pytest.raises(NotComplete):
        desk.data_care.hold(contact, desk.data_care.today(), WHY)
    assert desk.data_care.hold(contact, day, "řízení u soudu").hold_until == day
    with pytest.raises(WrongStep):
        desk.data_care.hold(contact, None, WHY)
    clock.pass_by(days=10)
    assert desk.data_care.of(*contact).is_held
    clock.pass_by(days=1)
    assert not desk.data_care.of(*contact).is_held
    seat(desk, HEAD)
    desk.data_care.hold(contact, None, WHY)
    assert not desk.data_care.release(contact, WHY).is_held


def test_a_dispute_is_noted_in_the_persons_words_and_settled_once(desk, contact):
    care = desk.data_care.dispute(contact, "dotčená osoba", "Nebyl jsem tam.")
    assert care.dispute == "Nebyl jsem tam."
    with pytest.raises(WrongStep):
        desk.data_care.dispute(contact, "", "Znovu.")
    assert desk.data_care.settle(contact, "opraveno dodatkem").dispute == ""
    with pytest.raises(WrongStep):
        desk.data_care.settle(contact, WHY)


def test_no_step_without_a_reason_for_a_record_there_is_not_or_of_another_kind(desk, contact):
    day = desk.data_care.today() + timedelta(days=9)
    with pytest.raises(NotComplete):
        desk.data_care.review_all((contact,), day, "  ")
    with pytest.raises(RecordNotFound):
        desk.data_care.review_all(((RecordKind.CONTACT, "nobody"),), day, WHY)
    with pytest.raises(WrongStep):
        desk.data_care.review_all(((RecordKind.HANDOVER, "x"),), day, WHY)
    assert desk.data_care.whole(*contact).steps == ()


def test_the_officer_may_not_restrict_nor_hold(desk, contact):
    with pytest.raises(NoRight):
        desk.data_care.restrict(contact, "", WHY)
    with pytest.raises(NoRight):
        desk.data_care.hold(contact, None, WHY)


def restricted(desk, record):
    officer = desk.workplace.officer
    seat(desk, HEAD)
    desk.data_care.restrict(record, "dotčená osoba", "popírá přesnost")
    desk.workplace.seat(officer)


def test_a_restricted_card_is_read_with_a_reason_and_not_changed_nor_given_away(desk, card):
    record = RecordKind.PERSON, card.id
    restricted(desk, record)
    with pytest.raises(ReasonNeeded):
        desk.person_files.open(card.id)
    desk.person_files.open(card.id, WHY)
    with pytest.raises(RecordRestricted):
        desk.person_files.keep(card)
    with pytest.raises(RecordRestricted):
        desk.disclosure.copied(*record)
    with pytest.raises(RecordRestricted):
        desk.disclosure.combine(record, (RecordKind.CONTACT, "x"))
    order = PrintOrder(
        record_kind=record[0], record_id=card.id, title="karta", purpose=PrintPurpose.FILE
    )
    other = PrintOrder(
        record_kind=RecordKind.NONE, record_id="", title="jiné", purpose=PrintPurpose.FILE
    )
    for orders in ((order,), (order, other)):
        with pytest.raises(RecordRestricted):
            desk.print_jobs.begin(orders, "tiskárna")
    with desk.workplace.database.transaction() as tx, pytest.raises(RecordRestricted):
        note_combination(desk.workplace, tx, record, (RecordKind.CONTACT, "x"))
    desk.disclosure.disclose(*record, "soud", "uplatnění nároku")
    seat(desk, HEAD)
    desk.data_care.lift(record, "přesnost ověřena")
    assert desk.person_files.keep(card).revision == card.revision + 1


def test_a_restricted_person_is_not_offered_to_be_used_again(desk, card):
    plain, secret = (a_card(desk, surname=card.surname) for _ in range(2))
    restricted(desk, (RecordKind.PERSON, secret.id))

    def alike():
        known, file = desk.known_people, desk.person_files.open(plain.id, WHY)
        for found in (known.candidates(plain), known.look_at(plain.id).matches, file.alike):
            yield {each.card.id for each in found}

    def offered():
        return {hit.record_id for hit in desk.known_people.find(card.surname)}

    assert offered() == {card.id, plain.id}
    assert list(alike()) == [{card.id, secret.id}] * 3
    seat(desk, RECEPTIONIST)
    assert offered() == {card.id, plain.id}
    assert list(alike()) == [{card.id}] * 3


def test_what_a_new_record_states_of_a_restricted_person_leaves_the_card_as_it_is(desk, card):
    restricted(desk, (RecordKind.PERSON, card.id))
    a_visit_of(desk, replace(card, given_names="Johana"))
    with desk.workplace.database.reading() as tx:
        assert tx.person_cards.get(card.id) == card
        names = {each.given_names for each in tx.people.statements_of([card.id])}
    assert names == {"Johana"}


def test_neither_of_two_cards_is_merged_or_told_apart_while_one_is_restricted(desk, card):
    other = a_card(desk, surname="Novákova")
    restricted(desk, (RecordKind.PERSON, other.id))
    with pytest.raises(RecordRestricted):
        desk.person_merging.merge(card, other, {}, WHY)
    with pytest.raises(RecordRestricted):
        desk.person_merging.tell_apart(card, other)


def test_whoever_is_not_of_the_police_does_not_read_a_restricted_record(desk, contact, trail):
    restricted(desk, contact)
    seat(desk, RECEPTIONIST)
    lines = trail()
    with pytest.raises(RecordRestricted):
        desk.reception.open(contact[1], WHY)
    assert trail() == lines


def test_a_restricted_paper_keeps_its_state_and_a_restricted_event_its_log_goes_on(desk, card):
    paper = a_protocol_of(desk, card).document
    restricted(desk, (RecordKind.DOCUMENT, paper.id))
    with pytest.raises(RecordRestricted):
        desk.signing.assign_reference(paper.id, "KRPM-1/2026")
    event = a_taken_notice(desk).incident
    restricted(desk, (RecordKind.INCIDENT, event.id))
    assert desk.incidents.hand_to_operations(
        event.id, "IOS", desk.workplace.now()
    ).incident.handed_over_at


def test_marks_are_nothing_until_a_step_was_taken(desk, contact):
    assert desk.data_care.marks(*contact) is None
    desk.data_care.dispute(contact, "", "Nesouhlasím.")
    marks = desk.data_care.marks(*contact)
    assert marks is not None
    assert marks.dispute == "Nesouhlasím."
    assert not marks.is_restricted


def test_several_records_are_reviewed_at_once_each_with_a_step_of_its_own(desk, card, contact):
    other = RecordKind.PERSON, card.id
    day = desk.data_care.today() + timedelta(days=365)
    assert len(desk.data_care.review_all((contact, other), day, WHY)) == 2
    with desk.workplace.database.reading() as tx:
        steps = tx.data_steps.of([card.id, contact[1]])
        lines = [entry.record_id for entry in tx.audit.all() if entry.act is Act.REVIEW_DATA]
    assert [step.kind for step in steps] == [DataStepKind.REVIEW, DataStepKind.REVIEW]
    assert {*lines} == {step.id for step in steps}
    with pytest.raises(RecordNotFound):
        desk.data_care.review_all(((RecordKind.CONTACT, "nobody"), other), day, WHY)
    with desk.workplace.database.reading() as tx:
        kept = tx.data_steps.of(["nobody", card.id, contact[1]])
    assert kept == steps, "all or nothing"


def test_what_is_due_within_thirty_days_stands_on_the_list_until_it_is_reviewed(
    desk, clock, card, contact
):
    assert desk.data_care.to_review().records == ()
    clock.pass_by(days=3 * 365 + 1 - 31)
    assert desk.data_care.to_review().records == ()
    clock.pass_by(days=1)
    due = desk.data_care.to_review().records
    assert {each.record.id for each in due} == {card.id, contact[1]}
    day = desk.data_care.today() + timedelta(days=31)
    desk.data_care.review_all((contact,), day, WHY)
    assert [each.record.id for each in desk.data_care.to_review().records] == [card.id]
    clock.pass_by(days=1)
    first, second = desk.data_care.to_review().records
    assert (first.record.id, second.record.id) == (card.id, contact[1])
    desk.data_care.review_all((contact, (RecordKind.PERSON, card.id)), None, "není třeba")
    assert desk.data_care.to_review().records == ()
    assert desk.reception.open(contact[1], WHY).contact.id == contact[1]


def test_a_hostile_note_is_kept_letter_by_letter(desk, contact):
    words = "<b>tučně</b> {0} %s ' OR 1=1 --"
    assert desk.data_care.dispute(contact, "", words).dispute == words
    assert desk.data_care.whole(*contact).steps[0].note == words


def test_the_day_the_term_is_over_follows_from_the_edited_terms(desk, clock, contact):
    care = desk.data_care.of(*contact)
    (term,) = [each for each in desk.retention.terms() if each.code == care.disposal_code]
    assert care.due_on == term.due_on(desk.data_care.today())
    day = desk.data_care.today() + timedelta(days=9)
    other = next(e for e in desk.retention.terms() if e.has_term and e.code != term.code)
    desk.data_care.assess(
        contact, care.regime, care.purpose, care.basis, other.code, day, "podle plánu"
    )
    assert desk.data_care.of(*contact).due_on == other.due_on(desk.data_care.today())


def test_a_list_of_reviews_that_is_not_whole_says_so_and_the_next_come_after_it(desk, clock):
    contacts = [finished_contact(desk) for _ in range(3)]
    clock.pass_by(days=3 * 365 + 1)
    found = desk.data_care.to_review(limit=2)
    assert ([each.record.id for each in found.records], found.is_cut) == (
        [each.id for each in contacts[:2]],
        True,
    )
    reviewed = tuple((RecordKind.CONTACT, each.record.id) for each in found.records)
    desk.data_care.review_all(reviewed, None, WHY)
    found = desk.data_care.to_review(limit=2)
    assert ([each.record.id for each in found.records], found.is_cut) == ([contacts[2].id], False)
