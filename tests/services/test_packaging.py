"""A record as a package: the very bytes, metadata that can be read, sums that fit, a line of it."""

import json
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from tests.factories import a_data_step, a_package, a_person
from tests.naughty.corpus import KEPT, REFUSED
from tests.naughty.hostile import hostile
from tests.services.records import (
    a_notice,
    closed_document,
    complete_document,
    finished_contact,
    voided_document,
    waiting_visit,
)

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.data_lists import DataPurpose, DataStepKind, LegalBasis
from kkc_desktop.domain.document_lists import AttachmentKind
from kkc_desktop.domain.errors import NotComplete, RecordRestricted, StorageUnavailable, WrongStep
from kkc_desktop.domain.file_name import LONGEST_NAME, free_name, safe_file_name
from kkc_desktop.domain.hand_over_package import PackageForm
from kkc_desktop.domain.package_metadata import FORMAT, as_json, as_xml, whole_text
from kkc_desktop.domain.typed_text import text_for_file

DOCUMENT = RecordKind.DOCUMENT


@pytest.fixture
def closed(desk):
    """A closed document with a file beside it."""
    document = closed_document(desk).document
    kind = AttachmentKind(next(iter(AttachmentKind)))
    desk.returning.attach_file(document.id, kind, "../CON: mapa\u202e.pdf", b"%PDF-x", "plánek")
    return document


def make(desk, folder, record_id, kind=DOCUMENT, form=PackageForm.ZIP, recipient="SKPV Olomouc"):
    return desk.packaging.make(kind, record_id, folder, form, recipient)


def unpacked(path):
    if path.is_dir():
        files = [each for each in path.rglob("*") if each.is_file()]
        return {each.relative_to(path).as_posix(): each.read_bytes() for each in files}
    with ZipFile(path) as packed:
        assert all(not each.flag_bits & 1 for each in packed.infolist())
        return {name: packed.read(name) for name in packed.namelist()}


def lines(desk):
    with desk.workplace.database.reading() as tx:
        return [each for each in tx.audit.all() if each.act is Act.MAKE_PACKAGE]


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "flash"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("form", PackageForm)
def test_the_package_holds_the_very_bytes_and_its_sums_fit(desk, closed, out, form):
    path = make(desk, out, closed.id, form=form)
    assert path.name == f"{closed.evidence_number}-predani" + ".zip" * (form is PackageForm.ZIP)
    files = unpacked(path)
    number = closed.evidence_number
    with desk.workplace.database.reading() as tx:
        paper = tx.papers.get(closed.id)
    assert files[f"listiny/{number}.pdf"] == paper.content
    assert files[f"prilohy/{number}-01-_CON_ mapa.pdf"] == b"%PDF-x"
    sums = dict(line.split("  ")[::-1] for line in files.pop("SHA256SUMS").decode().splitlines())
    assert sums == {name: sha256(content).hexdigest() for name, content in files.items()}
    told = json.loads(files["metadata.json"])
    assert told["format"] == FORMAT
    assert {each["cesta"]: each["sha256"] for each in told["soubory"]} == {
        name: digest for name, digest in sums.items() if "/" in name
    }
    record = told["zaznamy"][0]
    assert record["evidencni_cislo"] == number
    assert record["osoby"][0]["prijmeni"] == "Malá"
    assert record["ucel"]
    assert told["prijemce"] == "SKPV Olomouc"
    root = ElementTree.fromstring(files["metadata.xml"])
    assert root.findtext("zaznamy/zaznam/osoby/osoba/prijmeni") == "Malá"
    assert root.findtext("soubory/soubor/sha256") == paper.sha256
    text = files["text.txt"].decode("utf-8-sig")
    assert number in text
    assert "ztráta" in text
    assert "Malá" in text
    [line] = lines(desk)
    assert line.record_id == closed.id
    assert line.reason.startswith(f"komu: SKPV Olomouc; balíček {path.name}, 2\u00a0soubory")
    assert desk.packaging.made_before(closed.id) == (line,)


def test_a_contact_takes_its_papers_along_and_each_has_its_line(desk, out):
    contact = finished_contact(desk)
    paper = closed_document(desk, contact.id).document
    draft = desk.documents.save(complete_document(desk, contact.id)).document
    preview = desk.packaging.preview(RecordKind.CONTACT, contact.id)
    assert [each.evidence_number for each in preview.records] == [
        contact.evidence_number,
        paper.evidence_number,
    ]
    assert [each.endswith("koncept") for each in preview.left_out] == [True]
    make(desk, out, contact.id, RecordKind.CONTACT)
    assert {line.record_id for line in lines(desk)} == {contact.id, paper.id}
    assert draft.id not in {line.record_id for line in lines(desk)}


def test_an_incident_tells_its_notices_and_its_log(desk, out):
    notice = a_notice(desk)
    told = {"reporting_name": "Jana Malá", "reporting_phone": "+420 601 000 001"}
    notice = replace(notice, notices=(replace(notice.latest, **told),))
    taken = desk.incidents.take_notice(notice).incident
    files = unpacked(make(desk, out, taken.id, RecordKind.INCIDENT))
    text = files["text.txt"].decode("utf-8-sig")
    assert "Hlášení č. 1" in text
    assert "Deník události" in text
    assert "kouř" in text
    assert "Oznamovatel: Jana Malá, +420 601 000 001" in text


def test_nothing_is_overwritten_and_an_exercise_says_so(desk, closed, out):
    first, second = make(desk, out, closed.id), make(desk, out, closed.id)
    assert second.name == first.name.replace(".zip", " (2).zip")
    practice = a_package(station=replace(a_package().station, is_exercise=True))
    assert practice.name.startswith("CVICENI-")
    assert whole_text(practice).startswith("CVIČENÍ")


def test_what_may_not_leave_is_refused_with_a_sentence(desk, out):
    draft = desk.documents.save(complete_document(desk)).document
    refused = [
        (DOCUMENT, draft.id, "koncept"),
        (DOCUMENT, voided_document(desk).id, "zneplatněno"),
        (RecordKind.CONTACT, desk.reception.register(waiting_visit(desk)).contact.id, "vyřízen"),
        (RecordKind.PERSON, "x", "nedělá"),
    ]
    for kind, record_id, words in refused:
        with pytest.raises(WrongStep) as refusal:
            desk.packaging.preview(kind, record_id)
        assert words in refusal.value.text
    assert lines(desk) == []
    assert list(out.iterdir()) == []


def test_a_restricted_record_is_not_handed_over(desk, closed, out):
    step = a_data_step(record_kind=DOCUMENT, record_id=closed.id)
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(step)
    with pytest.raises(RecordRestricted):
        make(desk, out, closed.id)
    contact = finished_contact(desk)
    on_contact = a_data_step(id="c", record_id=contact.id)
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(on_contact)
    with pytest.raises(RecordRestricted):
        desk.packaging.preview(RecordKind.CONTACT, contact.id)
    decided = {"regime": DataRegime.GDPR, "basis": LegalBasis.LEGAL_DUTY}
    lift = replace(step, id="t", kind=DataStepKind.LIFT)
    assess = replace(step, id="u", kind=DataStepKind.ASSESS, **decided)
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(lift)
        tx.data_steps.add(replace(assess, purpose=DataPurpose.LOST_AND_FOUND))
    told = json.loads(unpacked(make(desk, out, closed.id))["metadata.json"])["zaznamy"][0]
    assert told["ucel"] == DataPurpose.LOST_AND_FOUND.label
    assert told["pravni_titul"] == LegalBasis.LEGAL_DUTY.label


def test_a_recipient_and_a_folder_are_needed_and_a_failure_leaves_nothing(desk, closed, out):
    for changes, field in (({"recipient": "  "}, "recipient"), ({"folder": out / "x"}, "folder")):
        with pytest.raises(NotComplete) as refusal:
            make(desk, **{"folder": out, "record_id": closed.id, **changes})
        assert refusal.value.problems[0].field == field
    (out / f"{closed.evidence_number}-predani.nova").write_text("překáží")
    with pytest.raises(StorageUnavailable):
        make(desk, out, closed.id, form=PackageForm.FOLDER)
    assert [each.name for each in out.iterdir()] == [f"{closed.evidence_number}-predani.nova"]
    assert lines(desk) == []


def test_hostile_texts_stay_texts_in_both_files():
    for text in (*KEPT, *REFUSED):
        package = a_package(recipient=text)
        person = hostile(a_person(), text)
        package = replace(package, records=(replace(package.records[0], persons=(person,)),))
        shown = text_for_file(text)
        told = json.loads(as_json(package))["zaznamy"][0]["osoby"][0]
        assert told.get("prijmeni", "") == shown
        root = ElementTree.parse(BytesIO(as_xml(package)))
        assert (root.findtext(".//osoba/prijmeni") or "") == shown
        assert (root.findtext("prijemce") or "") == shown


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("CON", "_CON"),
        ("nul.pdf", "_nul.pdf"),
        ("příloha.pdf\u202efdp.exe", "příloha.pdffdp.exe"),
        (" . ", "soubor"),
        ("a\x00\nb.txt", "a b.txt"),
        ("x" * 300 + ".pdf", "x" * (LONGEST_NAME - 4) + ".pdf"),
    ],
)
def test_names_of_files_are_taken_by_every_system(name, safe):
    assert safe_file_name(name) == safe


def test_a_free_name_is_found():
    assert free_name("a", ".zip", ["A.ZIP", "a (2).zip"]) == "a (3).zip"
