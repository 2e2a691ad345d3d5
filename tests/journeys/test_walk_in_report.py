"""A walk-in citizen's report: told, written, closed, printed, signed, locked and found again."""

import hashlib
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from sqlcipher3 import dbapi2
from tests.factories import KEYS
from tests.journeys.counter import ALT, CTRL, whole_text

from kkc_desktop.domain.document_lists import (
    CopyHandover,
    DocumentState,
    InstructionAnswer,
    ObjectionsState,
    PrintPurpose,
)
from kkc_desktop.storage.connection import connect
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.print_dialog import PrintPreview

Key = Qt.Key
HORSE = "Příliš žluťoučký kůň úpěl ďábelské ódy"
STORY = f"{HORSE}. Kolo stálo u školy <b>& odjel</b> na něm muž v čepici."
REPORT = {
    "act_place": "Konice, jednací místnost 1",
    "act_started_at": "0840",
    "act_ended_at": "0900",
    "act_subject": "krádež kola",
    "surname": "Dvořáková",
    "given_names": "Jana Marie",
    "born_on": "15.3.1985",
    "birth_number": "8553150001",
    "instruction_answer": InstructionAnswer.UNDERSTOOD.label,
    "statement": STORY,
    "reported_person": "Олександра Ґедзь-Їжакевич, sousedka",
    "proofs": "kamera školy",
    "damage_czk": "12390",
    "claims_damages": "ano",
    "wants_notification": "ano",
}
REST = {"objections_state": ObjectionsState.NONE.label, "copy_handover": CopyHandover.TAKEN.label}


@pytest.fixture
def written(counter, clock):
    """The protocol written as far as the objections."""
    counter.registers_contact(reason="Oznámení tr. činu", subject="krádež kola")
    clock.pass_by(minutes=55)
    counter.begins("PTO")
    counter.fills(**REPORT)
    return counter


@pytest.fixture
def closed(written):
    written.fills(**REST)
    written.paper = written.closes_and_prints()
    return written


def test_closing_an_incomplete_report_leads_to_the_field_that_is_missing(written):
    written.press(Key.Key_Return, modifier=CTRL)
    assert written.field == "objections_state"
    assert written.services.documents.page() == []
    written.fills(**REST)
    assert written.closes().state is DocumentState.CLOSED


def test_the_paper_says_letter_by_letter_what_was_typed(closed):
    text = whole_text(closed.paper.content)
    for words in (STORY, REPORT["reported_person"], "Jana Marie", "Dvořáková", "12 390"):
        assert words in text
    assert "KONCEPT" not in text
    assert f"Strana 1 (celkem {closed.paper.page_count})" in text


def test_each_print_is_recorded_with_printer_and_copies(closed, tray):
    closed.press(Key.Key_P, modifier=CTRL)
    closed.waits_until(lambda: closed.focused.window().__class__ is PrintPreview, "no preview")
    closed.goes_to("Výtisků")
    closed.enters("3")
    closed.press(Key.Key_Return)
    dossier = closed.services.documents.open(closed.page.document.id)
    number = dossier.document.evidence_number
    assert [(sheet.title, sheet.copies) for sheet in tray] == [(number, 1), (number, 3)]
    assert tray[0].text == whole_text(closed.paper.content)
    assert {(copy.purpose, copy.printer) for copy in dossier.copies} == {
        (PrintPurpose.SIGNING, "Přepážka 1")
    }
    assert [copy.number for copy in dossier.copies] == [1, 2, 3, 4]


def test_the_file_on_disk_is_the_stored_paper_to_the_byte(closed, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    closed.press(Key.Key_P, modifier=CTRL)
    closed.press(Key.Key_P, modifier=ALT)
    number = closed.page.document.evidence_number
    closed.waits_until(lambda: [*tmp_path.glob("*.pdf")], "no file was saved")
    (file,) = tmp_path.glob("*.pdf")
    assert hashlib.sha256(file.read_bytes()).hexdigest() == closed.paper.sha256
    assert file.stem == number.replace("/", "-")


def test_a_signed_report_is_locked_and_found_again_by_name_without_hacky(closed, clock):
    document_id = closed.page.document.id
    closed.records_all_signatures()
    dossier = closed.services.documents.open(document_id)
    assert dossier.document.state is DocumentState.SIGNED
    assert all(signature.recorded_at == clock.at for signature in dossier.signatures)

    closed.press(Key.Key_1, modifier=ALT)
    found = closed.finds("dvorakova konice", Place.DOCUMENT)
    assert found.document == dossier.document
    before = closed.services.documents.open(document_id)
    closed.types("přepsáno")
    closed.press(Key.Key_S, modifier=CTRL)
    closed.press(Key.Key_O, modifier=ALT)
    assert closed.services.documents.open(document_id) == before


def test_a_closed_report_resists_raw_sql(closed, tmp_path):
    statements = (
        "UPDATE documents SET statement = 'jinak'",
        "UPDATE papers SET content = x'00'",
        "UPDATE persons SET surname = 'Jiná'",
        "DELETE FROM persons WHERE record_id IN (SELECT id FROM documents)",
        "DELETE FROM documents",
        "DELETE FROM papers",
    )
    with closing(connect(tmp_path / "stanice.kkc", KEYS.store)) as connection:
        for sql in statements:
            with pytest.raises(dbapi2.IntegrityError, match="locked"):
                connection.execute(sql)
