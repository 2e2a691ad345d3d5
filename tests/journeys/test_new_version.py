"""A mistake found after signing: a new version by keys alone, and the original as it was."""

import pytest
from PySide6.QtCore import Qt
from tests.journeys.counter import ALT, CTRL, whole_text
from tests.journeys.test_walk_in_report import REPORT, REST

from kkc_desktop.domain.document_lists import AttachmentKind, DocumentState
from kkc_desktop.ui.changes_dialog import ChangesDialog
from kkc_desktop.ui.correction_dialog import CorrectionDialog
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.signing_page import SigningPage

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
REASON, REQUESTER = "chybně opsaná výše škody", "oznamovatelka"


@pytest.fixture
def signed(counter):
    """The protocol with all signatures; `counter.original` is its document."""
    counter.begins("PTO")
    counter.fills(**REPORT | {"act_started_at": "0800", "act_ended_at": "0805"} | REST)
    counter.closes_and_prints()
    counter.original = counter.page.document
    counter.first_bytes = counter.services.documents.paper(counter.original.id)
    counter.records_all_signatures()
    return counter


@pytest.fixture
def second(signed):
    """The signed version 2 with two changed fields; its page is in front."""
    signed.begins_version(REASON, REQUESTER)
    signed.fills(statement="Kolo stálo u školy, odjel na něm muž v klobouku.", damage_czk="21000")
    signed.closes()
    signed.records_all_signatures()
    signed.second = signed.page.document
    return signed


def shown_changes(counter, key=Key.Key_C):
    """Alt and the letter of the page; what the dialog shows, and Esc."""
    counter.press(key, modifier=ALT)
    counter.waits_until(counter.sees(ChangesDialog), "the changes were not shown")
    dialog = counter.focused.window()
    words = f"{dialog.facts_label.text()} {dialog.view.toPlainText()}"
    counter.press(Key.Key_Escape)
    return words.replace("\u00a0", " ")


def printed(counter, key, modifier=ALT):
    """Opens the preview by the keys, Enter; the sheet then lies in the tray."""
    counter.press(key, modifier=modifier)
    counter.waits_until(counter.sees(PrintPreview), "the preview did not open")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: not counter.sees(PrintPreview)(), "the preview did not close")


def goes_to_version(counter, key, version):
    """Alt and the letter of the band; Qt clicks its button a moment later."""
    counter.press(key, modifier=ALT)
    counter.waits_until(
        lambda: counter.page.document.version == version, f"version {version} was not opened"
    )


def test_a_new_version_takes_everything_over_and_tells_what_it_changes(signed):
    signed.begins_version(REASON, REQUESTER)
    page = signed.page
    assert isinstance(page, DocumentPage)
    assert page.dossier.document.proofs == REPORT["proofs"]
    assert "nic nezměnilo" in shown_changes(signed, Key.Key_I)
    signed.fills(damage_czk="21000")
    words = shown_changes(signed, Key.Key_I)
    for said in ("12 390 Kč", "21 000 Kč", REASON, REQUESTER, "Šťastná"):
        assert said in words
    assert REPORT["proofs"] not in words


def test_without_a_reason_no_version_begins_and_the_caret_stands_in_the_reason(signed):
    signed.goes_to("version_button")
    signed.press(Key.Key_Space)
    signed.waits_until(signed.sees(CorrectionDialog), "nobody asked what is corrected")
    signed.press(Key.Key_Return, modifier=CTRL)
    dialog = signed.focused.window()
    assert isinstance(dialog, CorrectionDialog)
    assert signed.field == "reason"
    assert "Chybí důvod opravy" in dialog.ui.reason_hint.text()
    assert "kdo o\u00a0opravu žádá" in dialog.ui.requester_hint.text()


def test_the_closed_version_shows_its_difference_and_keeps_the_record(second, tray):
    words = shown_changes(second)
    assert "12 390 Kč" in words
    assert "klobouku" in words
    assert REPORT["proofs"] not in words
    with second.services.workplace.database.reading() as tx:
        (kept,) = tx.attachments.of(second.second.id)
    assert kept.kind is AttachmentKind.CORRECTION_RECORD
    assert second.original.evidence_number in whole_text(kept.content)
    printed(second, Key.Key_O, CTRL | SHIFT)
    assert "OPRAVNÝ ZÁZNAM" in tray[-1].text
    assert REASON in tray[-1].text


def test_the_original_reprints_byte_for_byte_behind_a_slip_that_names_the_version(second, tray):
    goes_to_version(second, Key.Key_H, 1)
    page = second.page
    assert isinstance(page, SigningPage)
    assert page.document.id == second.original.id
    assert page.document.state is DocumentState.SIGNED
    assert second.second.evidence_number in page.correcting.band.words_label.text()
    assert second.services.documents.paper(second.original.id) == second.first_bytes
    printed(second, Key.Key_K)
    text = tray[-1].text
    assert "PRŮVODNÍ LIST VÝTISKU" in text
    assert f"opravena verzí 2, evid. č. {second.second.evidence_number}" in text
    assert "opis č. 2" in text
    assert " ".join(whole_text(second.first_bytes.content).split()) in text
    copy = page.view.dossier.copies[-1]
    assert (copy.has_cover, copy.sha256) == (True, second.first_bytes.sha256)


def test_the_way_between_versions_goes_by_keys_both_ways(second):
    goes_to_version(second, Key.Key_H, 1)
    assert second.page.ui.version_button.isHidden()
    goes_to_version(second, Key.Key_L, 2)
    assert "nahrazuje verzi 1" in second.page.correcting.band.words_label.text()


def test_a_begun_version_is_gone_on_with_instead_of_a_second_one(signed):
    signed.begins_version(REASON, REQUESTER)
    draft_id = signed.page.dossier.document.id
    signed.press(Key.Key_Escape)
    signed.finds(signed.original.evidence_number, Place.DOCUMENT)
    assert "rozepsána verze 2" in signed.page.correcting.band.words_label.text()
    signed.goes_to("version_button")
    signed.press(Key.Key_Space)
    signed.waits_until(lambda: isinstance(signed.page, DocumentPage), "the draft was not opened")
    assert signed.page.dossier.document.id == draft_id


def test_search_finds_both_versions_and_says_which_is_in_force(second):
    hits = second.services.finding.look("dvorakova").hits
    papers = {hit.record_id: hit.standing for hit in hits}
    assert papers[second.original.id] == "verze 1, nahrazena verzí 2"
    assert papers[second.second.id] == "verze 2, platná"
    second.finds("dvorakova", Place.DOCUMENT)
    assert second.page.document.id in papers
