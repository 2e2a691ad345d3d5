"""From draft to paper: begun from what is known, refused while incomplete, frozen when closed."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from sqlcipher3 import dbapi2
from tests.factories import KEYS
from tests.services.conftest import HEAD, RECEPTIONIST

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactReason, IdentityCheck, PersonRole
from kkc_desktop.domain.document_lists import (
    Answer,
    CopyHandover,
    DocumentState,
    InstructionAnswer,
    ObjectionsState,
    PrintPurpose,
    SignatureState,
)
from kkc_desktop.domain.errors import (
    NoRight,
    NotComplete,
    RecordLocked,
    StaleRecord,
    UnknownTemplate,
    WrongStep,
)
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.made_up_prints import print_made_up
from kkc_desktop.storage.connection import connect

PANGRAM = "Příliš žluťoučký kůň úpěl ďábelské ódy"


@pytest.fixture
def receipt(desk):
    """A complete confirmation of a report, begun from a contact with a named person."""
    visit = desk.reception.blank_contact()
    person = replace(
        desk.reception.blank_person(visit.contact.id, 0),
        given_names="Оксана",
        surname="Шевченко",
    )
    contact = replace(visit.contact, reason=ContactReason.CRIME, subject=PANGRAM)
    desk.reception.register(replace(visit, contact=contact, persons=(person,)))
    dossier = desk.documents.begin("POO", contact_id=contact.id)
    document = replace(dossier.document, event_place="Konice", event_time="dnes mezi 8.00 a 9.00")
    return replace(dossier, document=document)


@pytest.fixture
def closed(desk, receipt):
    return desk.documents.close(receipt)


def raw(desk):
    return connect(desk.workplace.database.path, KEYS.store)


def test_a_document_takes_over_what_the_contact_says(receipt):
    assert receipt.document.event_summary == PANGRAM
    assert [person.surname for person in receipt.persons] == ["Шевченко"]
    assert receipt.persons[0].roles[0] is PersonRole.REPORTING_PERSON


def test_an_incomplete_protocol_names_what_the_law_misses_and_stores_nothing(desk):
    dossier = desk.documents.begin("PTO")
    with pytest.raises(NotComplete) as refused:
        desk.documents.close(dossier)
    assert {"act_ended_at", "statement", "persons"} <= {p.field for p in refused.value.problems}
    assert all(problem.fix for problem in refused.value.problems)
    assert desk.documents.page() == []


def test_a_draft_may_be_incomplete(desk):
    saved = desk.documents.save(desk.documents.begin("PTO"))
    assert saved.document.state is DocumentState.DRAFT
    assert saved.document.evidence_number == ""


def test_closing_gives_number_pages_bytes_and_hash_at_once(desk, closed):
    paper = desk.documents.paper(closed.document.id)
    assert closed.document.evidence_number == "KKC-KON-2026-000001"
    assert paper.sha256 == hashlib.sha256(paper.content).hexdigest()
    pages = text_of(paper.content)
    assert paper.page_count == len(pages)
    assert PANGRAM in " ".join(pages[0].split())
    assert "KONCEPT" not in pages[0]


def test_the_check_print_says_koncept_and_the_closed_one_gives_the_stored_bytes(desk, receipt):
    assert "KONCEPT" in text_of(desk.documents.check_print(receipt))[0]
    closed = desk.documents.close(receipt)
    assert desk.documents.check_print(closed) == desk.documents.paper(closed.document.id).content


def test_a_closed_document_cannot_be_saved_or_closed_again(desk, closed):
    for act in (desk.documents.save, desk.documents.close):
        with pytest.raises(WrongStep):
            act(closed)


def test_a_stale_draft_screen_cannot_change_a_closed_document(desk, receipt):
    saved = desk.documents.save(receipt)
    desk.documents.close(saved)
    with pytest.raises((RecordLocked, StaleRecord)):
        desk.documents.save(replace(saved, document=replace(saved.document, event_place="jinde")))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE documents SET event_summary = 'jinak'",
        "UPDATE documents SET evidence_number = 'KKC-KON-2026-000009'",
        "DELETE FROM documents",
        "UPDATE persons SET surname = 'Jiný' WHERE record_id = (SELECT id FROM documents)",
        "DELETE FROM persons WHERE record_id = (SELECT id FROM documents)",
        "UPDATE papers SET content = x'00'",
        "DELETE FROM papers",
        "UPDATE audit SET reason = 'nic'",
        "DELETE FROM audit",
        "DELETE FROM numbers",
    ],
)
def test_raw_sql_cannot_change_what_was_closed(desk, closed, statement):
    with raw(desk) as connection, pytest.raises(dbapi2.IntegrityError):
        connection.execute(statement)


def test_every_party_must_have_a_result_before_the_paper_is_signed(desk, closed):
    desk.workplace.confirm()
    with pytest.raises(NotComplete):
        desk.signing.confirm(closed.document.id)
    for signature in closed.signatures:
        desk.signing.record(signature, SignatureState.SIGNED)
    desk.workplace.confirm()
    signed = desk.signing.confirm(closed.document.id)
    assert signed.document.state is DocumentState.SIGNED
    assert signed.document.signed_at is not None


def test_a_refusal_needs_its_reason_and_counts_as_a_result(desk):
    dossier = _closed_protocol(desk)
    citizen = next(s for s in dossier.signatures if not s.is_officer)
    officer = next(s for s in dossier.signatures if s.is_officer)
    with pytest.raises(NotComplete):
        desk.signing.record(citizen, SignatureState.REFUSED)
    desk.signing.record(citizen, SignatureState.REFUSED, "důvod nesdělila", "Marek Zelený")
    desk.signing.record(officer, SignatureState.SIGNED)
    desk.workplace.confirm()
    assert desk.signing.confirm(dossier.document.id).document.state is DocumentState.REFUSED


def test_signatures_are_final_after_signing(desk, closed):
    for signature in closed.signatures:
        desk.signing.record(signature, SignatureState.SIGNED)
    desk.workplace.confirm()
    desk.signing.confirm(closed.document.id)
    with pytest.raises((WrongStep, RecordLocked)):
        desk.signing.record(closed.signatures[0], SignatureState.REFUSED, "rozmyslel si to")


def test_a_void_keeps_number_and_paper(desk, closed):
    voided = desk.signing.void(closed.document.id, "chybný útvar")
    assert voided.document.state is DocumentState.VOIDED
    assert desk.documents.paper(closed.document.id).content
    with desk.workplace.database.reading() as tx:
        register = tx.numbers.register("KON", 2026)
    assert [(line.sequence, line.void_reason) for line in register] == [(1, "chybný útvar")]


def test_every_print_is_a_new_copy_of_the_stored_bytes(desk, closed):
    print_made_up(desk.print_jobs, closed.document.id, "T1", 2)
    print_made_up(desk.print_jobs, closed.document.id, "T1", purpose=PrintPurpose.CITIZEN_COPY)
    dossier = desk.signing.stored(closed.document.id)
    assert [copy.number for copy in dossier.copies] == [1, 2, 3]
    sha256 = desk.documents.paper(closed.document.id).sha256
    assert {copy.sha256 for copy in dossier.copies} == {sha256}


def test_an_addendum_names_the_paper_it_mends(desk, closed):
    for signature in closed.signatures:
        desk.signing.record(signature, SignatureState.SIGNED)
    desk.workplace.confirm()
    desk.signing.confirm(closed.document.id)
    before = desk.documents.paper(closed.document.id).content
    addendum = desk.signing.begin_addendum(closed.document.id, "překlep v místě")
    document = replace(
        addendum.document,
        event_place="Lipová",
        event_time="dnes",
        event_summary="oprava",
        reported_at=desk.workplace.now(),
    )
    mended = desk.documents.close(replace(addendum, document=document))
    text = " ".join(" ".join(text_of(desk.documents.paper(mended.document.id).content)).split())
    assert closed.document.evidence_number in text
    assert "překlep v místě" in text
    assert desk.documents.paper(closed.document.id).content == before


def test_handing_over_needs_a_recipient_and_a_signed_paper(desk, closed):
    with pytest.raises(WrongStep):
        desk.signing.hand_over(closed.document.id, "SKPV Prostějov")
    for signature in closed.signatures:
        desk.signing.record(signature, SignatureState.SIGNED)
    desk.workplace.confirm()
    desk.signing.confirm(closed.document.id)
    handed = desk.signing.hand_over(closed.document.id, "SKPV Prostějov").document
    assert handed.state is DocumentState.HANDED_OVER
    assert handed.handed_over_to == "SKPV Prostějov"


def test_a_reference_number_comes_later_and_is_found(desk, closed):
    desk.signing.assign_reference(closed.document.id, "KRPM-12345-1/ČJ-2026-140512")
    assert [hit.record_id for hit in desk.finding.look("krpm-12345").hits] == [closed.document.id]


def test_only_an_officer_writes_a_protocol(desk):
    desk.duty.begin(RECEPTIONIST)
    codes = {template.code for template in desk.documents.kinds()}
    assert "PTO" not in codes
    assert {"PPP", "ZPR"} <= codes
    with pytest.raises(NoRight):
        desk.documents.begin("PTO")


def test_an_unknown_template_is_named(desk):
    with pytest.raises(UnknownTemplate, match="XYZ"):
        desk.documents.begin("XYZ")


def test_numbers_are_one_series_over_all_kinds_of_records(desk, closed):
    desk.duty.begin(HEAD)
    again = desk.documents.begin("POO", contact_id=closed.document.contact_id)
    document = replace(again.document, event_place="Konice", event_time="dnes")
    assert desk.documents.close(
        replace(again, document=document)
    ).document.evidence_number.endswith("000002")


def test_opening_a_document_writes_who_looked(desk, closed, trail):
    desk.documents.open(closed.document.id)
    assert trail()[-1] == (Act.CONSULT, closed.document.id)


def _closed_protocol(desk):
    dossier = desk.documents.begin("PTO")
    template = desk.documents.template(dossier.document)
    person = replace(
        desk.documents.blank_person(dossier.document.id, 0, template),
        given_names="Radek",
        surname="Tománek",
        residence="Zámecká 14, Konice",
        delivery_address="tamtéž",
        born_on=date(1979, 6, 4),
        identity_check=IdentityCheck.DOCUMENT,
    )
    document = replace(
        dossier.document,
        act_subject="krádež věci z vozidla",
        act_ended_at=desk.workplace.now(),
        instruction_answer=InstructionAnswer.UNDERSTOOD,
        statement=PANGRAM,
        reported_person="neznámý",
        proofs="kamery provozovatele",
        damage_czk=32_390,
        claims_damages=Answer.YES,
        wants_notification=Answer.YES,
        objections_state=ObjectionsState.NONE,
        copy_handover=CopyHandover.TAKEN,
    )
    return desk.documents.close(replace(dossier, document=document, persons=(person,)))


def test_a_stored_draft_can_be_thrown_away_without_a_trace_in_search_or_numbers(desk, receipt):
    saved = desk.documents.save(receipt)
    desk.documents.discard(saved.document)
    assert desk.documents.page() == []
    assert [hit.kind for hit in desk.finding.look("zlutoucky").hits] == [RecordKind.CONTACT]
    assert desk.documents.close(receipt).document.evidence_number.endswith("000001")


def test_a_closed_document_cannot_be_thrown_away(desk, closed):
    with pytest.raises(WrongStep):
        desk.documents.discard(closed.document)
