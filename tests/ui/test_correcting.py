"""Corrections and seals as they are seen and typed: dialogs, band, changes, the tab of the seal."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from tests.closed_paper import a_signing_page, a_workplace, closed_protocol
from tests.factories import NOW, PASSWORD
from tests.keys import press, type_text
from tests.printing.samples import RECEPTIONIST
from tests.seal_certificate import SEAL_PASSWORD, authority

from kkc_desktop.domain.correction import Correction, PaperVersion, VersionRow
from kkc_desktop.domain.difference import Change
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import (
    AttachmentKind,
    CorrectionKind,
    DocumentState,
    PrintJobState,
    PrintPurpose,
    SignatureState,
)
from kkc_desktop.domain.errors import WrongPassword
from kkc_desktop.printing.pages import page_count
from kkc_desktop.services.desk import Services
from kkc_desktop.storage.seal_place import write_seal_place
from kkc_desktop.ui import print_dialog
from kkc_desktop.ui.care_band import open_care
from kkc_desktop.ui.changes_view import ChangesView
from kkc_desktop.ui.correction_band import CorrectionBand
from kkc_desktop.ui.correction_dialog import CorrectionDialog
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.record_care_dialog import RecordCareDialog
from kkc_desktop.ui.seal_dialog import SealDialog
from kkc_desktop.ui.seal_panel import SealPanel
from kkc_desktop.ui.sending import Sent

ADDENDUM, VERSION = CorrectionKind.ADDENDUM, CorrectionKind.NEW_VERSION


@pytest.fixture
def services(tmp_path):
    services = Services(a_workplace(tmp_path / "data" / "kkc.db"))
    yield services
    services.workplace.database.close()


@pytest.fixture
def signed(services):
    closed = closed_protocol(services.documents)
    for signature in closed.signatures:
        services.signing.record(signature, SignatureState.SIGNED)
    services.workplace.confirm()
    return services.signing.confirm(closed.document.id)


@pytest.fixture
def page(qtbot, services, signed):
    page = a_signing_page(services)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.show()
    page.show_dossier(signed)
    return page


def dialog_of(page, act):
    act()
    return page.findChild(CorrectionDialog)


def test_an_addendum_is_handed_to_the_window_with_reason_and_requester(qtbot, page):
    dialog = dialog_of(page, page.ui.addendum_button.click)
    type_text(dialog.ui.reason, "chybné datum narození")
    type_text(dialog.ui.requester, "oznamovatelka")
    with qtbot.waitSignal(page.addendum_wanted) as wanted:
        dialog.ui.act_button.click()
    addendum = wanted.args[0].document
    assert (addendum.corrects_id, addendum.correction_kind) == (page.document.id, ADDENDUM)
    assert addendum.correction_reason == "chybné datum narození"
    assert addendum.correction_requester == "oznamovatelka"


def test_the_care_of_the_data_leads_to_the_correction_of_the_paper(page, services):
    open_care(services, page, services.documents.now)
    care = page.findChild(RecordCareDialog)
    assert care.mend_button.isVisible()
    care.mend_button.setFocus()
    press(care.mend_button, Qt.Key.Key_Space)
    assert not care.isVisible()
    assert page.findChild(CorrectionDialog).isVisible()


def test_a_supporting_file_goes_with_the_new_version(qtbot, page, services, tmp_path):
    proof = tmp_path / "účtenka.pdf"
    proof.write_bytes(b"%PDF-1.7")
    dialog = dialog_of(page, page.ui.version_button.click)
    type_text(dialog.ui.reason, "překlep")
    type_text(dialog.ui.requester, "oznamovatelka")
    dialog.take_file(proof)
    assert dialog.ui.file_name.text() == "účtenka.pdf"
    with qtbot.waitSignal(page.addendum_wanted):
        dialog.ui.act_button.click()
    with services.workplace.database.reading() as tx:
        (kept,) = tx.attachments.of(page.document.id)
    assert (kept.kind, kept.file_name) == (AttachmentKind.CORRECTION_SUPPORT, "účtenka.pdf")


def test_what_was_missing_is_forgiven_once_something_is_typed(page):
    dialog = dialog_of(page, page.ui.version_button.click)
    dialog.perform()
    assert dialog.ui.reason.property("problem") == "error"
    assert dialog.ui.requester.property("problem") == "error"
    type_text(dialog.ui.reason, "p")
    assert dialog.ui.reason.property("problem") == ""
    assert "vytiskne" in dialog.ui.reason_hint.text()


def test_a_receptionist_is_offered_no_correction_and_no_seal(page, services):
    services.workplace.seat(RECEPTIONIST)
    page.refresh()
    assert page.ui.version_button.isHidden()
    assert page.view.copies.more_button.isHidden()


def test_a_reprint_has_its_slip_and_one_copy_at_a_time(qtbot, page, services, monkeypatch):
    jobs = []

    def print_paper(_parent, job, begin):
        begin("Přepážka 1", job.copies)
        jobs.append(job.content)
        return Sent(PrintJobState.PRINTED)

    monkeypatch.setattr(print_dialog, "print_paper", print_paper)
    page.print_again()
    preview = page.findChild(PrintPreview)
    assert preview.preview.page_count == 1 + services.documents.paper(page.document.id).page_count
    assert preview.copies.maximum() == 1
    assert "průvodním listem" in preview.preview.caption_label.text()
    with qtbot.waitSignal(preview.printed):
        preview.print()
    assert page_count(jobs[0]) == preview.preview.page_count
    copy = page.view.dossier.copies[-1]
    assert (copy.purpose, copy.has_cover) == (PrintPurpose.REPRINT, True)
    words = [row.second_line for row in page.view.copy_list.rows()]
    assert any("s\u00a0průvodním listem" in each for each in words)


def test_the_saved_pdf_is_the_paper_without_the_slip(page, services, tmp_path):
    page.print_again()
    preview = page.findChild(PrintPreview)
    saved = preview.save_into(tmp_path)
    assert saved.read_bytes() == services.documents.paper(page.document.id).content


def test_the_first_copy_for_the_citizen_needs_no_slip(page, services):
    page.print_citizen_copy()
    preview = page.findChild(PrintPreview)
    assert preview.preview.page_count == services.documents.paper(page.document.id).page_count


def a_version(number, state=DocumentState.SIGNED, kind=VERSION):
    return PaperVersion(
        id=DocumentId(f"d{number}"),
        corrects_id=f"d{number - 1}" if number > 1 else "",
        kind=kind if number > 1 else CorrectionKind.NONE,
        version=number,
        state=state,
        evidence_number=f"KKC-KON-2026-00000{number}",
        closed_at=NOW + timedelta(hours=number),
        reason="překlep" if number > 1 else "",
        requester="svědek" if number > 1 else "",
        recorded_by="officer-1",
    )


@pytest.fixture
def band(qtbot):
    band = CorrectionBand()
    qtbot.addWidget(band)
    return band


def shown(band):
    return [button.text().strip() for button in band.buttons if not button.isHidden()]


def test_a_paper_that_nothing_mends_has_no_band(band):
    first = a_version(1)
    band.show_row(VersionRow(shown=first, versions=(first,)))
    assert band.isHidden()


def test_a_middle_version_leads_both_ways_and_to_its_changes(band, qtbot):
    first, second, third = a_version(1), a_version(2), a_version(3)
    band.show_row(VersionRow(shown=second, versions=(first, second, third)))
    assert len(shown(band)) == 4
    assert "Důvod: překlep · žádá: svědek" in band.reason_label.text()
    with qtbot.waitSignal(band.version_wanted) as wanted:
        band.newer_button.click()
    assert wanted.args == ["d3"]
    with qtbot.waitSignal(band.version_wanted) as wanted:
        band.older_button.click()
    assert wanted.args == ["d1"]


def test_an_addendum_leads_to_its_paper_and_has_no_record(band, qtbot):
    addendum = a_version(2, kind=ADDENDUM)
    band.show_row(VersionRow(shown=addendum, versions=(addendum,)))
    assert shown(band) == ["Předc&hozí listina"]
    with qtbot.waitSignal(band.version_wanted) as wanted:
        band.older_button.click()
    assert wanted.args == ["d1"]


def looks_of(view):
    """Every run of letters in the view with the look it has."""
    found, block = {}, view.document().begin()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            piece = runs.fragment()
            found[piece.text()] = piece.charFormat()
            runs += 1
        block = block.next()
    return found


def test_removed_words_are_struck_and_added_ones_underlined(qtbot):
    view = ChangesView()
    qtbot.addWidget(view)
    view.show_changes([Change("Úkon", "Text", "modré auto", "zelené auto")])
    looks = looks_of(view)
    assert looks["modré"].fontStrikeOut()
    assert looks["zelené"].underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline
    assert not looks[" auto"].fontStrikeOut()


def test_typed_markup_is_shown_letter_by_letter(qtbot):
    view = ChangesView()
    qtbot.addWidget(view)
    view.show_changes([Change("Úkon", "Text", "", "<b>tučně</b> & <img>")])
    assert "<b>tučně</b> & <img>" in view.toPlainText()
    assert "(neuvedeno)" in view.toPlainText()


@pytest.fixture
def with_seal(services, tmp_path):
    path = tmp_path / "pecet.p12"
    path.write_bytes(authority()[1])
    write_seal_place(services.workplace.folder, path)
    return path


def test_a_sealed_copy_is_saved_by_the_password_and_said(qtbot, with_seal, page, tmp_path):
    page.refresh()
    assert not page.view.copies.more_button.isHidden()
    folder = tmp_path / "ven"
    folder.mkdir()
    page.sealing.save_into(folder)
    dialog = page.findChild(SealDialog)
    type_text(dialog.password_field, SEAL_PASSWORD)
    with qtbot.waitSignal(page.saved, timeout=20_000) as said:
        press(dialog.password_field, Qt.Key.Key_Return)
    (copy,) = folder.iterdir()
    assert copy.name in said.args[0].text


def test_a_wrong_password_of_the_seal_is_said_and_forgotten(qtbot):
    def refuse(_password):
        raise WrongPassword("Certifikát se tímto heslem neotevřel.", "Zapište je znovu.")

    dialog = SealDialog("pecet.p12", refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    type_text(dialog.password_field, PASSWORD)
    dialog.seal()
    qtbot.waitUntil(lambda: "neotevřel" in dialog.message.words)
    assert dialog.password_field.text() == ""
    assert dialog.isVisible()


def test_the_tab_of_the_seal_names_the_file_and_may_forget_it(qtbot, services, with_seal):
    panel = SealPanel(services.sealing)
    qtbot.addWidget(panel)
    panel.refresh()
    assert "pecet.p12" in panel.place_label.text().replace("\u200b", "")
    assert panel.choose_button.isHidden()


def test_a_correction_in_words_keeps_what_was_typed(page):
    dialog = dialog_of(page, page.ui.version_button.click)
    type_text(dialog.ui.reason, "překlep  v místě")
    type_text(dialog.ui.support, "mapa")
    assert dialog.correction == Correction(
        kind=VERSION, reason="překlep v místě", requester="", support="mapa"
    )


def test_a_long_text_is_cut_alike_in_both_versions(qtbot):
    view = ChangesView()
    qtbot.addWidget(view)
    same = " ".join(f"slovo{n}" for n in range(40))
    view.show_changes([Change("Text", "Vylíčení", f"{same} starý", f"{same} nový {same * 3}")])
    assert view.toPlainText().count("… slovo28") == 2
