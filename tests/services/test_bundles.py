"""One visit, one bundle: what belongs to it, persons given once, one job in the right order."""

from dataclasses import replace

import pytest
from tests.desk import open_desk
from tests.factories import NOW

from kkc_desktop.domain.bundle import PaperStage, copies_words, sheets_words
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.station import Role
from kkc_desktop.printing.pages import text_of


@pytest.fixture
def desk(tmp_path):
    desk = open_desk(tmp_path / "stanice.kkc")
    yield desk
    desk.workplace.database.close()


@pytest.fixture
def visit(desk):
    """Somebody who lost documents, known by name."""
    blank = desk.reception.blank_contact("ztráta občanského průkazu")
    person = desk.reception.blank_person(blank.contact.id, 0)
    named = replace(person, given_names="Jana", surname="Malá")
    contact = replace(
        blank.contact, reason=ContactReason.CRIME, subject="ztráta občanského průkazu"
    )
    return desk.reception.register(replace(blank, contact=contact, persons=(named,)))


def kinds(desk, visit):
    return [paper.kind for paper in desk.bundles.plan(visit.contact.id)]


def closed_receipt(desk, visit):
    dossier = desk.documents.begin("POO", contact_id=visit.contact.id)
    document = replace(
        dossier.document,
        event_place="Konice",
        event_time="dnes",
        event_summary="ztráta",
        reported_at=NOW,
    )
    return desk.documents.close(replace(dossier, document=document))


def test_the_papers_of_the_reason_are_suggested_in_their_order(desk, visit):
    assert kinds(desk, visit) == ["PTO", "PPO", "POO"]
    assert {p.stage for p in desk.bundles.plan(visit.contact.id)} == {PaperStage.SUGGESTED}


def test_a_receptionist_is_offered_only_what_they_may_write(desk, visit):
    officer = replace(desk.workplace.officer, role=Role.RECEPTIONIST)
    desk.workplace.seat(officer)
    assert "PTO" not in kinds(desk, visit)
    assert "POO" in kinds(desk, visit)


def test_a_leaflet_stands_last_and_can_be_printed_at_once(desk, visit):
    lost = replace(visit.contact, reason=ContactReason.LOST_DOCUMENTS)
    saved = desk.reception.register(replace(visit, contact=lost))
    *_, leaflet = desk.bundles.plan(saved.contact.id)
    assert leaflet.is_leaflet
    assert leaflet.stage is PaperStage.READY
    sheets = desk.bundles.sheets(saved.contact.id, [leaflet.key])
    assert [order.purpose for order in sheets.orders] == [PrintPurpose.LEAFLET]


def test_missing_papers_are_begun_with_the_person_given_once(desk, visit):
    begun = desk.bundles.begin_missing(visit.contact.id)
    assert [dossier.document.template_code for dossier in begun] == ["PTO", "PPO", "POO"]
    assert {dossier.persons[0].full_name for dossier in begun} == {"Jana Malá"}
    stages = [paper.stage for paper in desk.bundles.plan(visit.contact.id)]
    assert stages == [PaperStage.DRAFT] * 3
    assert desk.bundles.begin_missing(visit.contact.id) == ()


def test_a_person_mended_in_one_draft_is_offered_to_the_others_with_their_roles(desk, visit):
    first, *others = desk.bundles.begin_missing(visit.contact.id)
    mended = replace(first.persons[0], surname="Malá-Veselá")
    desk.documents.save(replace(first, persons=(mended,)))
    papers = desk.bundles.plan(visit.contact.id, first.document.id)
    marked = [paper.kind for paper in papers if paper.has_other_persons]
    assert marked == [dossier.document.template_code for dossier in others]
    assert desk.bundles.take_over_persons(visit.contact.id, first.document.id) == len(others)
    for before in others:
        after = desk.documents.open(before.document.id)
        assert after.persons[0].full_name == "Jana Malá-Veselá"
        assert after.persons[0].roles == before.persons[0].roles
    papers = desk.bundles.plan(visit.contact.id, first.document.id)
    assert not any(paper.has_other_persons for paper in papers)


def test_the_job_holds_each_paper_in_its_copies_and_says_whose_they_are(desk, visit):
    closed = closed_receipt(desk, visit)
    receipt = next(p for p in desk.bundles.plan(visit.contact.id) if p.kind == "POO")
    assert (receipt.stage, receipt.copies) == (PaperStage.READY, 2)
    assert copies_words(receipt) == "2\u00a0× 1\u00a0strana"
    assert sheets_words((receipt,)) == "jedna úloha, 2\u00a0strany"
    sheets = desk.bundles.sheets(visit.contact.id, [receipt.key])
    pages = text_of(sheets.content)
    assert len(pages) == 2
    assert all(closed.document.evidence_number in page for page in pages)
    purposes = [(order.purpose, order.recipient, order.copies) for order in sheets.orders]
    assert purposes[0][0] is PrintPurpose.SIGNING
    assert purposes[1] == (PrintPurpose.CITIZEN_COPY, purposes[1][1], 1)


def test_copies_of_a_printed_job_are_recorded_for_every_paper(desk, visit):
    closed = closed_receipt(desk, visit)
    sheets = desk.bundles.sheets(visit.contact.id, [closed.document.id])
    ids = desk.print_jobs.begin(sheets.orders, "T1")
    desk.print_jobs.settle(ids, PrintJobState.PRINTED)
    copies = desk.signing.stored(closed.document.id).copies
    assert [(copy.number, copy.purpose) for copy in copies] == [
        (1, PrintPurpose.SIGNING),
        (2, PrintPurpose.CITIZEN_COPY),
    ]
    receipt = next(p for p in desk.bundles.plan(visit.contact.id) if p.kind == "POO")
    assert receipt.stage is PaperStage.PRINTED


def test_nothing_chosen_is_said_with_what_to_do(desk, visit):
    with pytest.raises(NotComplete):
        desk.bundles.sheets(visit.contact.id, ["POO"])


def test_a_voided_paper_leaves_the_visit(desk, visit):
    closed = closed_receipt(desk, visit)
    desk.signing.void(closed.document.id, "omyl")
    stages = {paper.kind: paper.stage for paper in desk.bundles.plan(visit.contact.id)}
    assert stages["POO"] is PaperStage.SUGGESTED


def test_the_receipt_of_a_reason_is_the_paper_the_citizen_takes_home(desk, visit):
    assert desk.bundles.receipt_of(visit.contact.id).kind == "POO"
    closed = closed_receipt(desk, visit)
    assert desk.bundles.receipt_of(visit.contact.id).record_id == closed.document.id
