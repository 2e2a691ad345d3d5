"""The dry run, the proposal and its approval by a second person."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import NOW, a_data_step
from tests.services.conftest import HEAD, RECEPTIONIST, seat
from tests.services.records import closed_document, finished_contact
from tests.services.test_correcting import sign

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.data_lists import DataStepKind, ErasureState, KeptKind
from kkc_desktop.domain.errors import NoRight, NotComplete, PasswordNeeded, WrongStep
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.services import retention
from kkc_desktop.storage import kept_records

SIX_YEARS = {"days": 365 * 6}


@pytest.fixture
def contact(desk):
    """A contact without a name, finished six years ago."""
    found = finished_contact(desk)
    desk.workplace.now.pass_by(**SIX_YEARS)
    return found


def rows(desk):
    """Everything on disk but the trail."""
    with desk.workplace.database.reading() as tx:
        query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%index%'"
        names = [name for (name,) in tx.connection.exec_driver_sql(query)]
        return {
            name: list(tx.connection.exec_driver_sql(f"SELECT * FROM {name}"))
            for name in names
            if name != "audit"
        }


def proposed(desk):
    return desk.retention.propose(desk.retention.dry_run().due, "po lhůtě")


def as_head(desk):
    seat(desk, HEAD)
    desk.workplace.confirm()


def held(desk, record_id, kind=DataStepKind.HOLD, **values):
    step = a_data_step(
        id=desk.workplace.new_id(),
        record_id=record_id,
        kind=kind,
        recorded_at=desk.workplace.now(),
        recorded_by=desk.workplace.officer.id,
        **values,
    )
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(step)


def test_the_dry_run_writes_one_line_and_nothing_else(desk, contact, trail):
    before, lines = rows(desk), len(trail())
    found = desk.retention.dry_run()
    assert [each.record.record_id for each in found.due] == [contact.id]
    assert found.counts == {(KeptKind.ANONYMOUS_CONTACT, "K-STAT"): (1, 0)}
    assert rows(desk) == before
    assert trail()[lines:] == [(Act.PROPOSE_ERASURE, "")]


def test_what_a_review_found_needed_no_more_is_due_at_once_for_that_reason(desk):
    contact = finished_contact(desk)
    assert not desk.retention.dry_run().due
    desk.data_care.review_all(((RecordKind.CONTACT, contact.id),), None, "věc skončila")
    (due,) = desk.retention.dry_run().due
    assert (due.record.record_id, due.is_unneeded) == (contact.id, True)
    assert due.due_on == desk.workplace.today()
    erasure = desk.retention.propose((due,), "")
    as_head(desk)
    assert len(desk.retention.approve(erasure.id).erased) == 1
    assert not desk.retention.dry_run().due


def test_a_held_record_is_left_out_until_the_hold_ends_by_itself(desk, contact):
    until = desk.workplace.today() + timedelta(days=3)
    held(desk, contact.id, until_on=until)
    found = desk.retention.dry_run()
    assert (found.due, len(found.staying)) == ((), 1)
    assert "pozastaven" in found.staying[0].reasons[0]
    desk.workplace.now.pass_by(days=4)
    assert len(desk.retention.dry_run().due) == 1


def test_what_is_held_between_the_proposal_and_the_approval_stays(desk, contact):
    proposal = proposed(desk)
    held(desk, contact.id)
    as_head(desk)
    result = desk.retention.approve(proposal.id)
    assert result.erased == ()
    assert "pozastaven" in result.left[0][1]
    with desk.workplace.database.reading() as tx:
        assert tx.erasures.erased((contact.id,)) == ()


def test_nobody_approves_their_own_proposal(desk, contact):
    seat(desk, HEAD)
    proposal = proposed(desk)
    as_head(desk)
    with pytest.raises(WrongStep, match="jiná osoba"):
        desk.retention.approve(proposal.id)


def test_only_the_head_approves_and_only_with_the_password(desk, contact):
    proposal = proposed(desk)
    with pytest.raises(NoRight):
        desk.retention.approve(proposal.id)
    seat(desk, RECEPTIONIST)
    with pytest.raises(NoRight):
        desk.retention.dry_run()
    seat(desk, HEAD)
    with pytest.raises(PasswordNeeded):
        desk.retention.approve(proposal.id)


def test_a_settled_proposal_is_settled(desk, contact):
    proposal = proposed(desk)
    assert desk.retention.dry_run().due == ()  # it waits
    assert desk.retention.withdraw(proposal.id).state is ErasureState.WITHDRAWN
    with pytest.raises(WrongStep):
        desk.retention.withdraw(proposal.id)
    as_head(desk)
    with pytest.raises(WrongStep):
        desk.retention.approve(proposal.id)
    assert len(desk.retention.dry_run().due) == 1


def test_anonymous_contacts_become_statistics(desk, contact):
    proposal = desk.retention.propose_anonymous()
    as_head(desk)
    result = desk.retention.approve(proposal.id)
    assert [each.record_id for each in result.erased] == [contact.id]
    left = desk.reception.open(contact.id, "kontrola").contact
    assert (left.evidence_number, left.reason, left.closed_at) == (
        contact.evidence_number,
        contact.reason,
        contact.closed_at,
    )
    with pytest.raises(NotComplete):
        desk.retention.propose_anonymous()


def test_a_code_of_the_station_holds_at_once(desk, contact):
    seat(desk, HEAD)
    row = desk.lists.all_entries(ListKind.DISPOSAL)[0]
    desk.lists.change(ListKind.DISPOSAL, row.code, {**row.values, "mark": "ARCHIVE"})
    found = desk.retention.dry_run()
    assert "Znak A" in found.staying[0].reasons[0]


def test_an_open_find_keeps_its_contact(desk):
    visit = desk.reception.blank_contact()
    done = replace(
        visit.contact, reason=ContactReason.LOST_AND_FOUND, outcome=ContactOutcome.SETTLED
    )
    saved = desk.reception.finish(replace(visit, contact=done)).contact
    thing = desk.finds.record(replace(desk.finds.blank(saved.id), description="peněženka"))
    desk.workplace.now.pass_by(**SIX_YEARS)
    (staying,) = desk.retention.dry_run().staying
    assert staying.reasons == (f"Souvisí s\u00a0nedokončeným: nález {thing.label}.",)


def test_copies_from_before_are_named(desk, contact):
    as_head(desk)
    run = desk.backups.back_up()
    aside = desk.workplace.folder / "stanice-pred-obnovou-20260101-101010.kkc"
    aside.write_bytes(b"x")
    names = [copy.name for copy in desk.retention.dry_run().copies]
    assert names == [run.file_name, aside.name]
    desk.workplace.seat(desk.workplace.officer)


def a_named_contact(desk):
    visit = desk.reception.blank_contact()
    person = replace(desk.reception.blank_person(visit.contact.id, 0), surname="Malá")
    contact = replace(
        visit.contact, reason=ContactReason.LOST_DOCUMENTS, outcome=ContactOutcome.SETTLED
    )
    return desk.reception.finish(replace(visit, contact=contact, persons=(person,))).contact


def handed_over(desk, closed):
    """The document whose signing is over and which went to the system of the police."""
    sign(desk, closed)
    return desk.signing.hand_over(closed.document.id, "SKPV Prostějov").document


def found_at_most(desk, monkeypatch, most):
    for module in (kept_records, retention):
        monkeypatch.setattr(module, "MOST", most)
    return desk.retention.dry_run()


def test_older_records_of_a_longer_term_take_nobodys_place(desk, monkeypatch):
    for _ in range(3):
        finished_contact(desk)  # for five years
    named = a_named_contact(desk)  # for one
    desk.workplace.now.pass_by(days=400)
    found = found_at_most(desk, monkeypatch, 2)
    assert [each.record.record_id for each in found.due] == [named.id]
    assert not found.is_cut


def test_a_code_given_to_one_record_is_looked_for_by_its_own_term(desk):
    contact = finished_contact(desk)
    held(desk, contact.id, DataStepKind.ASSESS, disposal_code="K-1", review_on=NOW.date())
    desk.workplace.now.pass_by(days=400)
    (due,) = desk.retention.dry_run().due
    assert (due.record.record_id, due.term.code) == (contact.id, "K-1")


def test_more_than_is_listed_is_said_and_comes_next(desk, monkeypatch):
    contacts = [finished_contact(desk).id for _ in range(3)]
    desk.workplace.now.pass_by(**SIX_YEARS)
    found = found_at_most(desk, monkeypatch, 2)
    assert ([each.record.record_id for each in found.due], found.is_cut) == (contacts[:2], True)
    proposal = desk.retention.propose(found.due, "")
    as_head(desk)
    desk.retention.approve(proposal.id)
    found = desk.retention.dry_run()
    assert ([each.record.record_id for each in found.due], found.is_cut) == (contacts[2:], False)


def test_papers_with_a_reference_number_take_nobodys_place(desk, monkeypatch):
    for number in range(3):
        document = handed_over(desk, closed_document(desk))
        desk.signing.assign_reference(document.id, f"KRPM-{number}/ČJ-2026")
    free = handed_over(desk, closed_document(desk))
    desk.workplace.now.pass_by(**SIX_YEARS)
    found = found_at_most(desk, monkeypatch, 2)
    assert [each.record.record_id for each in found.due] == [free.id]
    assert len(found.staying) == 2
    assert found.is_cut


def test_a_paper_stays_while_its_correction_is_not_past_its_term(desk):
    original = handed_over(desk, closed_document(desk))
    desk.workplace.now.pass_by(days=400)
    addendum = desk.signing.begin_addendum(original.id, "doplnění", "policejní orgán")
    document = replace(addendum.document, event_place="Lipová", event_time="dnes")
    document = replace(document, event_summary="oprava", reported_at=desk.workplace.now())
    handed_over(desk, desk.documents.close(replace(addendum, document=document)))
    desk.workplace.now.pass_by(days=100)
    (staying,) = desk.retention.dry_run().staying
    assert (staying.record.record_id, len(staying.reasons)) == (original.id, 1)
    with pytest.raises(WrongStep, match="oprava nebo dodatek"):
        desk.retention.propose((staying,), "")
    desk.workplace.now.pass_by(days=100)
    due = {each.record.record_id for each in desk.retention.dry_run().due}
    assert {original.id, addendum.document.id} <= due
