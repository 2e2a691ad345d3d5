"""The contact: registered while it waits, finished with a number, opened with a trace."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import an_officer
from tests.services.conftest import ADMINISTRATOR, RECEPTIONIST

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason, DataRegime
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.errors import NoRight, NotComplete, StaleRecord, WrongStep
from kkc_desktop.domain.station import Role
from kkc_desktop.services.drafts import Unfinished


def a_visit(desk, **changes):
    """A blank contact of the desk with a reason."""
    visit = desk.reception.blank_contact()
    given = {"reason": ContactReason.LOST_DOCUMENTS} | changes
    return replace(visit, contact=replace(visit.contact, **given))


def test_a_registered_contact_waits_without_a_number(desk):
    saved = desk.reception.register(a_visit(desk))
    assert saved.contact.is_waiting
    assert saved.contact.evidence_number == ""
    assert [row.contact_id for row in desk.today.glance().waiting] == [saved.contact.id]


def test_a_finished_contact_has_a_number_and_a_closing_time(desk, clock):
    saved = desk.reception.register(a_visit(desk))
    clock.pass_by(minutes=7)
    settled = replace(saved, contact=replace(saved.contact, outcome=ContactOutcome.SETTLED))
    closed = desk.reception.finish(settled).contact
    assert closed.evidence_number == "KKC-KON-2026-000001"
    assert closed.closed_at == clock()


def test_finishing_without_an_outcome_is_refused_and_leaves_no_hole(desk):
    with pytest.raises(NotComplete) as refused:
        desk.reception.finish(a_visit(desk))
    assert [problem.field for problem in refused.value.problems] == ["outcome"]
    done = desk.reception.finish(a_visit(desk, outcome=ContactOutcome.SETTLED))
    assert done.contact.evidence_number.endswith("000001")


def test_the_regime_follows_from_the_reason(desk):
    crime = desk.reception.register(a_visit(desk, reason=ContactReason.CRIME))
    advice = desk.reception.register(a_visit(desk, reason=ContactReason.PREVENTION))
    assert crime.contact.regime is DataRegime.LED
    assert advice.contact.regime is DataRegime.GDPR


def test_tickets_count_on_through_the_day_and_begin_anew_the_next(desk, clock):
    tickets = [desk.reception.register(a_visit(desk)).contact.ticket for _ in range(3)]
    assert tickets == ["A\u00a01", "A\u00a02", "A\u00a03"]
    clock.pass_by(days=1)
    assert desk.reception.blank_contact().contact.ticket == "A\u00a01"


def test_opening_a_contact_writes_who_looked(desk, trail):
    saved = desk.reception.register(a_visit(desk))
    desk.reception.open(saved.contact.id, "dotaz občana")
    assert trail()[-1] == (Act.CONSULT, saved.contact.id)


def test_a_second_save_of_an_old_reading_is_refused(desk):
    saved = desk.reception.register(a_visit(desk))
    desk.reception.register(replace(saved, contact=replace(saved.contact, subject="nově")))
    with pytest.raises(StaleRecord):
        desk.reception.register(saved)


def test_a_protected_person_is_stored_without_identity(desk):
    visit = a_visit(desk)
    person = replace(
        desk.reception.blank_person(visit.contact.id, 0), surname="Tajný", is_protected=True
    )
    desk.reception.register(replace(visit, persons=(person,)))
    stored = desk.reception.open(visit.contact.id).persons[0]
    assert stored.surname == ""
    assert stored.is_protected


def test_an_administrator_registers_nobody(desk):
    visit = a_visit(desk)
    desk.duty.begin(ADMINISTRATOR)
    with pytest.raises(NoRight):
        desk.reception.register(visit)


def test_taking_over_stamps_the_first_moment_only(desk, clock):
    saved = desk.reception.register(a_visit(desk)).contact
    first = desk.reception.take_over(saved.id).taken_over_at
    clock.pass_by(minutes=5)
    assert desk.reception.take_over(saved.id).taken_over_at == first


def test_only_an_officer_takes_a_person_over(desk):
    saved = desk.reception.register(a_visit(desk)).contact
    desk.duty.begin(RECEPTIONIST)
    with pytest.raises(NoRight):
        desk.reception.take_over(saved.id)
    assert not desk.reception.may_take_over()


def test_a_call_says_the_room_and_keeps_the_first_contact(desk, clock):
    visit = a_visit(desk, first_contact_at=None)
    saved = desk.reception.register(visit).contact
    with pytest.raises(NotComplete):
        desk.reception.call(saved.id, " ")
    first = desk.reception.call(saved.id, "jednací místnost 1").first_contact_at
    assert first == clock()
    clock.pass_by(minutes=5)
    again = desk.reception.call(saved.id, " oddělená čekárna ")
    assert (again.room, again.first_contact_at) == ("oddělená čekárna", first)
    [row] = desk.today.glance().waiting
    assert row.room == "oddělená čekárna"


def test_who_went_away_is_closed_as_left_at_the_typed_minute(desk, clock):
    saved = desk.reception.register(a_visit(desk)).contact
    clock.pass_by(minutes=20)
    for wrong in (None, clock() + timedelta(minutes=1), saved.arrived_at - timedelta(minutes=1)):
        with pytest.raises(NotComplete):
            desk.reception.leave(saved.id, wrong)
    at = clock() - timedelta(minutes=10)
    gone = desk.reception.leave(saved.id, at)
    assert (gone.outcome, gone.closed_at) == (ContactOutcome.LEFT, at)
    assert gone.evidence_number
    assert desk.today.glance().waiting == ()
    for act in (
        lambda: desk.reception.leave(saved.id, at),
        lambda: desk.reception.call(saved.id, "pult"),
        lambda: desk.reception.take_over(saved.id),
    ):
        with pytest.raises(WrongStep):
            act()


def test_who_went_away_in_the_minute_of_the_arrival_left_no_sooner_than_that(desk, clock):
    clock.pass_by(seconds=40)
    saved = desk.reception.register(a_visit(desk)).contact
    gone = desk.reception.leave(saved.id, clock().replace(second=0, microsecond=0))
    assert gone.closed_at == saved.arrived_at


def test_a_saved_contact_is_found_by_the_name_without_hacky(desk):
    visit = a_visit(desk)
    person = replace(
        desk.reception.blank_person(visit.contact.id, 0), given_names="Jana", surname="Dvořáková"
    )
    desk.reception.register(replace(visit, persons=(person,)))
    hits = desk.finding.look("dvorakova").hits
    assert [(hit.kind, hit.record_id) for hit in hits] == [
        (RecordKind.PERSON, person.id),
        (RecordKind.CONTACT, visit.contact.id),
    ]
    assert "Dvořáková" not in hits[1].title + hits[1].detail


def test_two_people_keep_their_drafts_of_one_record_beside_each_other(desk):
    def keep(words):
        visit = desk.reception.blank_contact()
        work = Unfinished(
            record_id="shared",
            form=FormKind.CONTACT,
            title=f"Kontakt {visit.contact.ticket}",
            content=words,
            focus_field="subject",
            filled_count=1,
        )
        desk.drafts.keep(work)

    keep("první")
    desk.workplace.seat(an_officer(id=RECEPTIONIST, role=Role.RECEPTIONIST))
    keep("druhá")
    assert [draft.content for draft in desk.drafts.unfinished()] == ["druhá"]
    desk.drafts.discard("shared")
    desk.workplace.seat(an_officer())
    assert [draft.content for draft in desk.drafts.unfinished()] == ["první"]
