"""The light goes out: forms from the drawer are filled in by pen and typed in when it is back."""

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from tests.journeys.counter import ALT, CTRL, whole_text

from kkc_desktop.domain.document_lists import BlankFormState, DocumentState
from kkc_desktop.ui import outage_page
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.outage_kit_dialog import OutageKitDialog
from kkc_desktop.ui.outage_page import OutagePage
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.reason_dialog import ReasonDialog

Key = Qt.Key
WRITTEN = {
    "surname": "Dvořáková",
    "given_names": "Jana",
    "event_place": "Konice",
    "event_time": "včera ve 22 hodin",
    "event_summary": "ztratila peněženku",
    "reported_at": "0640",
}


@pytest.fixture
def device(monkeypatch, tmp_path):
    """Where the person chose to print: a file, whose name and pages tell what was painted."""
    jobs = []

    def choose_file(printer, _parent):
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "tiskopisy.pdf"))
        jobs.append(tmp_path / "tiskopisy.pdf")
        return True

    monkeypatch.setattr(outage_page, "choose_printer", choose_file)
    return jobs


@pytest.fixture
def drawer(counter, device):
    """The counter after somebody made a kit of three receipts by keys."""
    counter.finds("tiskopisy", Place.OUTAGE)
    assert isinstance(counter.page, OutagePage)
    counter.when(OutageKitDialog, lambda: orders(counter, POO=3))
    counter.press(Key.Key_S, modifier=ALT)
    counter.waits_until(lambda: device, "nothing was printed")
    return counter


def orders(counter, **counts):
    """Empties the usual kit and types these counts in, then Ctrl+Enter."""
    dialog = QApplication.activeModalWidget()
    for code, box in dialog.counts.items():
        while counter.focused is not box:
            counter.press(Key.Key_Tab)
        counter.enters(str(counts.get(code, 0)))
    counter.press(Key.Key_Return, modifier=CTRL)


def forms_of(counter):
    return [row.form for row in counter.services.outage.rows()]


def types_in(counter, number):
    """Types the end of a number into the page's field and Enter."""
    counter.goes_to("Číslo nebo kód vyplněného tiskopisu")
    counter.types(number)
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: isinstance(counter.page, DocumentPage), "no entry was begun")


def test_a_kit_made_by_keys_is_printed_as_one_job_and_lies_in_the_list(drawer, device):
    forms = forms_of(drawer)
    assert [form.evidence_number[-6:] for form in forms] == ["000001", "000002", "000003"]
    (file,) = device
    with pdfium.PdfDocument(file) as printed:
        assert printed.get_metadata_value("Title") == "Tiskopisy pro výpadek KKC-KON-2026-000001"
        assert len(printed) == sum(form.page_count for form in forms)
    assert drawer.page.frame.count.text().startswith("nevráceno 3\u00a0tiskopisy")
    assert len(drawer.page.chosen()) == 3


def test_a_form_filled_in_by_pen_is_typed_in_under_its_number(drawer, clock):
    clock.pass_by(hours=9)
    types_in(drawer, "2")
    form = forms_of(drawer)[1]
    assert f"zapsáno dodatečně z\u00a0tiskopisu {form.evidence_number}" in (
        drawer.page.ui.note_label.text()
    )
    drawer.fills(**WRITTEN)
    paper = drawer.closes_and_prints()
    document = drawer.page.document
    assert document.evidence_number == form.evidence_number
    assert (document.event_time, document.recorded_at) == ("včera ve 22 hodin", clock())
    assert document.reported_at < document.recorded_at
    assert "zapsáno dodatečně" in drawer.page.ui.state_line.text()
    text = whole_text(paper.content)
    assert "ZAPSÁNO DODATEČNĚ" in text
    assert f"evid. č. {form.evidence_number}" in text
    assert forms_of(drawer)[1].state is BlankFormState.RETURNED
    drawer.finds("tiskopisy", Place.OUTAGE)
    assert drawer.page.frame.count.text().startswith("nevráceno 2\u00a0tiskopisy, zapsáno 1")
    assert [form.evidence_number[-1] for form in shown(drawer)] == ["1", "3"]


def shown(counter):
    model = counter.page.model
    return [model.row_at(model.index(row, 0)).form for row in range(model.rowCount())]


def test_an_interrupted_entry_goes_on_where_it_was_left(drawer):
    types_in(drawer, "1")
    drawer.fills(event_place="Konice")
    drawer.press(Key.Key_Escape)
    assert isinstance(drawer.page, OutagePage)
    types_in(drawer, "1")
    assert drawer.page.dossier.document.event_place == "Konice"
    assert drawer.page.dossier.document.is_late_entry


def test_a_discarded_entry_gives_the_form_back(drawer):
    types_in(drawer, "1")
    drawer.fills(event_place="Konice")
    drawer.press(Key.Key_S, modifier=CTRL)
    drawer.goes_to("Zahodit koncept…")
    with drawer.answering(Key.Key_Tab, Key.Key_Return) as said:
        drawer.press(Key.Key_Space)
    assert "zůstane mezi nevrácenými" in said[0]
    assert all(form.is_in_drawer for form in forms_of(drawer))


def test_unused_forms_are_struck_out_and_the_record_of_it_is_shown(drawer):
    drawer.when(ReasonDialog, lambda: gives_reason(drawer, "nová verze tiskopisu"))
    drawer.press(Key.Key_E, modifier=ALT)
    drawer.waits_until(drawer.sees(PrintPreview), "no record was shown")
    QApplication.activeModalWidget().close()
    assert {form.state for form in forms_of(drawer)} == {BlankFormState.VOIDED}
    assert drawer.page.frame.count.text().endswith("zneplatněno 3")
    assert shown(drawer) == []


def gives_reason(counter, reason):
    counter.types(reason)
    counter.press(Key.Key_Return, modifier=CTRL)


def test_a_closed_entry_is_found_again_by_the_number_of_its_form(drawer):
    types_in(drawer, "3")
    drawer.fills(**WRITTEN)
    drawer.closes_and_prints()
    document = drawer.page.document
    drawer.finds("tiskopisy", Place.OUTAGE)
    drawer.goes_to("Číslo nebo kód vyplněného tiskopisu")
    drawer.types(document.evidence_number)
    drawer.press(Key.Key_Return)
    drawer.waits_until(lambda: not isinstance(drawer.page, OutagePage), "nothing was opened")
    assert drawer.page.document.id == document.id
    assert drawer.page.document.state is DocumentState.CLOSED
