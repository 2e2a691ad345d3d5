"""A signed paper is mended by a new version; the original stays what it was, byte for byte."""

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2
from tests.factories import KEYS
from tests.services.conftest import HEAD

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.correction import Correction
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import (
    AttachmentKind,
    CorrectionKind,
    DocumentState,
    PrintPurpose,
    SignatureState,
)
from kkc_desktop.domain.errors import (
    NotComplete,
    RecordLocked,
    RecordNotFound,
    StorageUnavailable,
    WrongStep,
)
from kkc_desktop.printing.pages import page_count, text_of
from kkc_desktop.services.made_up_prints import print_made_up
from kkc_desktop.storage.connection import connect

WHY = Correction(
    kind=CorrectionKind.NEW_VERSION,
    reason="chybné místo",
    requester="oznamovatelka",
    support="výpis z mapy",
)


@pytest.fixture
def signed(desk):
    """A signed confirmation of a report by Jana Dvořáková in Konice."""
    visit = desk.reception.blank_contact()
    person = replace(
        desk.reception.blank_person(visit.contact.id, 0),
        given_names="Jana",
        surname="Dvořáková",
        residence="Konice, Zahradní 12",
    )
    contact = replace(visit.contact, reason=ContactReason.CRIME, subject="ztráta kola")
    desk.reception.register(replace(visit, contact=contact, persons=(person,)))
    dossier = desk.documents.begin("POO", contact_id=contact.id)
    document = replace(dossier.document, event_place="Konice", event_time="dnes mezi 8.00 a 9.00")
    return sign(desk, desk.documents.close(replace(dossier, document=document)))


def sign(desk, closed):
    for signature in closed.signatures:
        desk.signing.record(signature, SignatureState.SIGNED)
    desk.workplace.confirm()
    return desk.signing.confirm(closed.document.id)


def corrected(desk, original, **changes):
    """The closed next version with the changed fields."""
    draft = desk.correcting.begin(original.document.id, WHY)
    return desk.documents.close(replace(draft, document=replace(draft.document, **changes)))


def head_of(desk):
    officers = desk.workplace.database.officers_at_once()
    return next(officer for officer in officers if officer.id == HEAD)


def words_of(content):
    return " ".join(" ".join(text_of(content)).split())


def said(changes):
    return [(change.label, change.old, change.new) for change in changes]


def test_the_next_version_begins_with_everything_the_original_says(desk, signed):
    draft = desk.correcting.begin(signed.document.id, WHY)
    document = draft.document
    assert (document.version, document.corrects_id) == (2, signed.document.id)
    assert (document.state, document.evidence_number) == (DocumentState.DRAFT, "")
    assert (document.correction_reason, document.correction_requester) == (
        "chybné místo",
        "oznamovatelka",
    )
    assert document.event_time == signed.document.event_time
    assert [p.surname for p in draft.persons] == ["Dvořáková"]
    assert draft.persons[0].id == signed.persons[0].id  # the id of the card
    assert said(desk.correcting.changes(draft)) == []
    assert desk.documents.open(document.id).document == document


def test_a_second_draft_of_the_next_version_is_refused_until_the_first_is_thrown_away(desk, signed):
    draft = desk.correcting.begin(signed.document.id, WHY)
    with pytest.raises(WrongStep, match="Verze 2 této listiny už je rozepsána"):
        desk.correcting.begin(signed.document.id, WHY)
    desk.documents.discard(draft.document)
    assert desk.correcting.begin(signed.document.id, WHY).document.version == 2


def test_not_even_sql_gives_a_paper_two_next_versions(desk, signed):
    draft = desk.correcting.begin(signed.document.id, WHY)
    second = replace(draft.document, id=DocumentId("second"))
    with (
        pytest.raises(RecordLocked, match="už má následující verzi"),
        desk.workplace.act(Act.WRITE_DOCUMENT) as tx,
    ):
        tx.documents.add(second)
    another = replace(second, correction_kind=CorrectionKind.ADDENDUM)
    with desk.workplace.act(Act.WRITE_DOCUMENT) as tx:
        tx.documents.add(another)
    with (
        pytest.raises(RecordLocked, match="už má následující verzi"),
        desk.workplace.act(Act.WRITE_DOCUMENT) as tx,
    ):
        tx.documents.update(replace(another, correction_kind=CorrectionKind.NEW_VERSION))


def test_an_older_version_is_not_corrected_once_there_is_a_newer(desk, signed):
    corrected(desk, signed, event_place="Lipová")
    with pytest.raises(WrongStep, match="už existuje"):
        desk.correcting.begin(signed.document.id, WHY)


def test_a_correction_without_a_reason_begins_nothing(desk, signed, trail):
    before = trail()
    with pytest.raises(NotComplete):
        desk.correcting.begin(signed.document.id, replace(WHY, reason=" \n"))
    assert trail() == before
    assert desk.correcting.row(signed.document.id).newer is None


def test_an_unsigned_paper_has_no_next_version(desk, signed):
    second = corrected(desk, signed, event_place="Lipová")
    with pytest.raises(WrongStep):
        desk.correcting.begin(second.document.id, WHY)


def test_only_changed_fields_are_told_in_the_words_of_the_paper(desk, signed):
    draft = desk.correcting.begin(signed.document.id, WHY)
    person = replace(draft.persons[0], residence="Konice, Zahradní 21")
    later = replace(
        draft, document=replace(draft.document, event_place="Lipová"), persons=(person,)
    )
    assert said(desk.correcting.changes(later)) == [
        ("Trvalý pobyt", "Konice, Zahradní 12", "Konice, Zahradní 21"),
        ("Místo", "Konice", "Lipová"),
    ]


def test_another_officer_who_writes_the_version_is_one_of_the_changes(desk, signed):
    desk.workplace.seat(head_of(desk))
    desk.workplace.opened |= {signed.document.id}
    draft = desk.correcting.begin(signed.document.id, WHY)
    assert [change.label for change in desk.correcting.changes(draft)] == ["Sepsal(a)"]


def test_the_paper_of_the_new_version_names_the_original_its_day_and_the_reason(desk, signed):
    second = corrected(desk, signed, event_place="Lipová")
    text = words_of(desk.documents.paper(second.document.id).content)
    number = signed.document.evidence_number
    assert f"Verze 2, nahrazuje dokument evid. č. {number} ze dne 22. listopadu 2026" in text
    assert "důvod: chybné místo; o opravu žádá: oznamovatelka" in text


def test_closing_keeps_a_record_of_correction_on_one_page(desk, signed):
    second = corrected(desk, signed, event_place="Lipová")
    kept = desk.correcting.record(second.document.id)
    text = words_of(kept.content)
    assert page_count(kept.content) == 1
    for words in (
        "OPRAVNÝ ZÁZNAM",
        "oznamovatelka",
        "chybné místo",
        "výpis z mapy",
        signed.document.evidence_number,
        second.document.evidence_number,
        signed.document.paper_code,
        second.document.paper_code,
        desk.documents.paper(signed.document.id).sha256[:16],
        desk.documents.paper(second.document.id).sha256[:16],
        "Lipová",
        "Lenka Šťastná",
    ):
        assert words in text, words
    assert "dnes mezi 8.00 a 9.00" not in text


def test_the_kept_record_is_frozen_with_the_version(desk, signed):
    second = corrected(desk, signed, event_place="Lipová")
    raw = connect(desk.workplace.database.path, KEYS.store)
    for statement in (
        "UPDATE attachments SET content = x'00' WHERE document_id = ?",
        "DELETE FROM attachments WHERE document_id = ?",
    ):
        with pytest.raises(dbapi2.DatabaseError, match="locked"):
            raw.execute(statement, (second.document.id,))
    raw.close()


def test_an_original_and_an_addendum_have_no_record_of_correction(desk, signed):
    with pytest.raises(RecordNotFound):
        desk.correcting.record(signed.document.id)


def test_versions_chain_and_each_knows_its_place(desk, signed):
    second = sign(desk, corrected(desk, signed, event_place="Lipová"))
    third = sign(desk, corrected(desk, second, event_place="Dzbel"))
    row = desk.correcting.row(second.document.id)
    assert [each.version for each in row.versions] == [1, 2, 3]
    assert (row.older.id, row.newer.id) == (signed.document.id, third.document.id)
    assert said(desk.correcting.changes(third)) == [("Místo", "Lipová", "Dzbel")]


def test_a_voided_version_leaves_the_original_in_force_and_keeps_its_number(desk, signed):
    second = corrected(desk, signed, event_place="Lipová")
    desk.signing.void(second.document.id, "zase špatně")
    row = desk.correcting.row(signed.document.id)
    assert row.newer is None
    assert not row.is_corrected
    assert desk.correcting.begin(signed.document.id, WHY).document.version == 3


def test_the_original_stays_signed_and_its_bytes_stay(desk, signed):
    before = desk.documents.paper(signed.document.id)
    sign(desk, corrected(desk, signed, event_place="Lipová"))
    assert desk.documents.paper(signed.document.id) == before
    stored = desk.documents.open(signed.document.id).document
    assert (stored.state, stored.event_place) == (DocumentState.SIGNED, "Konice")


def test_a_reprint_of_a_corrected_paper_has_a_cover_slip_that_names_the_version(desk, signed):
    document_id = signed.document.id
    assert desk.correcting.cover(document_id, PrintPurpose.CITIZEN_COPY) is None
    print_made_up(desk.print_jobs, document_id, "T1", purpose=PrintPurpose.FILE)
    second = sign(desk, corrected(desk, signed, event_place="Lipová"))
    cover = desk.correcting.cover(document_id, PrintPurpose.CITIZEN_COPY, "Jana Dvořáková")
    text = words_of(cover)
    assert "opis č. 2" in text
    assert f"opravena verzí 2, evid. č. {second.document.evidence_number}" in text
    assert "Jana Dvořáková" in text
    paper = desk.documents.paper(document_id)
    assert paper.sha256[:8] in text
    job = desk.correcting.behind(cover, paper.content)
    assert text_of(job) == (*text_of(cover), *text_of(paper.content))


def test_a_reprint_after_the_template_moved_on_has_the_old_bytes(desk, signed, monkeypatch):
    before = desk.documents.paper(signed.document.id)
    shelf = desk.workplace.templates
    moved = tuple(
        replace(each, template=replace(each.template, version="9", title="Jiný název"))
        for each in shelf.all()
    )
    monkeypatch.setattr(shelf, "all", lambda: moved)
    assert desk.documents.paper(signed.document.id) == before
    cover = words_of(desk.correcting.cover(signed.document.id, PrintPurpose.REPRINT))
    assert before.sha256[:8] in cover
    print_made_up(desk.print_jobs, signed.document.id, "T1", purpose=PrintPurpose.REPRINT)
    printed = desk.signing.stored(signed.document.id)
    assert printed.copies[-1].sha256 == before.sha256


def test_the_papers_of_the_visit_are_those_in_force(desk, signed):
    contact_id = signed.document.contact_id

    def planned():
        return [paper.record_id for paper in desk.bundles.plan(contact_id) if paper.record_id]

    second = corrected(desk, signed, event_place="Lipová")
    assert planned() == [signed.document.id]
    sign(desk, second)
    assert planned() == [second.document.id]


def test_a_supporting_file_is_kept_beside_the_original_and_named_in_the_record(
    desk, signed, tmp_path
):
    proof = tmp_path / "mapa.pdf"
    proof.write_bytes(b"%PDF-1.7 mapa")
    draft = desk.correcting.begin(signed.document.id, WHY)
    kept = desk.correcting.add_support(draft.document.id, proof)
    assert (kept.document_id, kept.kind) == (
        signed.document.id,
        AttachmentKind.CORRECTION_SUPPORT,
    )
    second = desk.documents.close(draft)
    text = words_of(desk.correcting.record(second.document.id).content)
    assert f"mapa.pdf (otisk {kept.sha256[:16]}" in text


@pytest.mark.parametrize("content", [None, b""], ids=["missing", "empty"])
def test_a_supporting_file_that_cannot_be_read_is_refused(desk, signed, tmp_path, content):
    path = tmp_path / "nic.pdf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StorageUnavailable, match="nic.pdf"):
        desk.correcting.add_support(signed.document.id, path)


def test_the_whole_trail_proves_itself_after_a_correction(desk, signed, trail):
    head = head_of(desk)
    desk.workplace.seat(head)
    before = desk.oversight.verify().breaches
    sign(desk, corrected(desk, signed, event_place="Lipová"))
    assert (Act.BEGIN_VERSION, desk.correcting.row(signed.document.id).newer.id) in trail()
    assert desk.oversight.verify().breaches == before


def test_an_addendum_knows_its_kind_and_who_asked_for_it(desk, signed):
    addendum = desk.signing.begin_addendum(signed.document.id, "doplnění", "policejní orgán")
    document = addendum.document
    assert document.correction_kind is CorrectionKind.ADDENDUM
    assert (document.correction_requester, document.version) == ("policejní orgán", 1)
