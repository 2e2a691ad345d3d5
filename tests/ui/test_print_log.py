"""Výtisky a kdo je má: each copy with its number, who has it, what for and who printed it."""

import pytest
from PySide6.QtCore import Qt
from tests.closed_paper import a_signing_page
from tests.keys import press

from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose, SignatureState
from kkc_desktop.services.desk import Services
from kkc_desktop.services.print_jobs import PrintJobs
from kkc_desktop.ui import print_dialog
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.sending import Sent


@pytest.fixture
def jobs(workplace):
    return PrintJobs(workplace)


@pytest.fixture
def page(stack, closed, workplace):
    page = a_signing_page(Services(workplace))
    stack.addWidget(page)
    stack.resize(1084, 718)
    stack.show()
    page.show_dossier(closed)
    page.focus_first()
    return page


@pytest.fixture
def paper_tray(monkeypatch):
    """The device that always prints."""

    def print_paper(_parent, job, begin):
        begin("Přepážka 1", job.copies)
        return Sent(PrintJobState.PRINTED)

    monkeypatch.setattr(print_dialog, "print_paper", print_paper)


def print_copy(qtbot, page):
    """Takes the one printing dialog that is open as far as the paper in the tray."""
    preview = next(view for view in page.findChildren(PrintPreview) if view.isVisible())
    with qtbot.waitSignal(preview.printed):
        preview.print()


def test_each_copy_is_logged_with_purpose_printer_and_name(qtbot, paper_tray, page, stored):
    page.print_paper()
    preview = page.findChild(PrintPreview)
    preview.copies.setValue(2)
    print_copy(qtbot, page)
    copies = stored().copies
    assert [copy.number for copy in copies] == [1, 2]
    assert {copy.purpose for copy in copies} == {PrintPurpose.SIGNING}
    assert page.view.copy_list.rows()[0].second_line == "k podpisu · Přepážka 1 · Dvořáková"


def test_copy_for_the_citizen_and_for_the_file_are_told_apart(qtbot, paper_tray, page, stored):
    page.print_paper()
    print_copy(qtbot, page)
    for button in (page.ui.citizen_copy_button, page.ui.file_copy_button, page.ui.reprint_button):
        button.click()
        print_copy(qtbot, page)
    assert [copy.purpose for copy in stored().copies] == [
        PrintPurpose.SIGNING,
        PrintPurpose.CITIZEN_COPY,
        PrintPurpose.FILE,
        PrintPurpose.REPRINT,
    ]


def test_copy_for_the_citizen_tells_who_has_it(qtbot, paper_tray, page, stored):
    press(page.view.party_list, Qt.Key.Key_Down)
    page.print_citizen_copy()
    print_copy(qtbot, page)
    assert stored().copies[0].recipient == "Věra Tománková"
    press(page.view.party_list, Qt.Key.Key_End)
    page.print_citizen_copy()
    print_copy(qtbot, page)
    assert stored().copies[1].recipient == "Ing. Radek Tománek"


def test_anybody_may_be_typed_as_who_takes_the_copy(qtbot, paper_tray, page, stored):
    page.print_file_copy()
    preview = page.findChild(PrintPreview)
    box = preview.printers.recipient
    offered = [box.itemText(row) for row in range(box.count())]
    assert offered[0] == "spis"
    assert "Věra Tománková" in offered
    box.setCurrentText("OSPOD Konice")
    print_copy(qtbot, page)
    assert stored().copies[0].recipient == "OSPOD Konice"
    assert page.view.copy_list.rows()[0].title == "OSPOD Konice"


def test_what_is_not_known_to_be_printed_stands_above_with_a_dash(qtbot, page, jobs, closed):
    page.print_paper()
    preview = page.findChild(PrintPreview)
    preview._begin("Přepážka 1", 1)
    jobs.settle(preview._job_ids, PrintJobState.UNKNOWN)
    preview.reject()
    page.show_dossier(closed)
    row = page.view.copy_list.rows()[0]
    assert (row.ticket, row.is_muted) == ("–", True)
    assert "neví se" in row.second_line


def test_a_citizen_without_a_copy_waits_for_it_once_the_paper_is_signed(
    page, signing, workplace, stored
):
    for signature in stored().signatures:
        signing.record(signature, SignatureState.SIGNED)
    workplace.confirm()
    page.show_dossier(signing.confirm(page.document.id))
    waiting = [row for row in page.view.copy_list.rows() if row.time_text == "čeká"]
    assert [row.ticket for row in waiting] == ["–"] * len(waiting)
    assert "Věra Tománková" in {row.title for row in waiting}
