"""A three-page paper is printed, signed, scanned askew and shuffled, and comes home by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.journeys.counter import ALT, CTRL, whole_text
from tests.journeys.test_walk_in_report import REPORT, REST
from tests.printing.scanning import Treatment, as_jpeg, as_pdf, pictures_of, signed, treated

from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.ui.ask_dialog import AskDialog
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.scan_dialog import ScanDialog
from kkc_desktop.ui.signing_page import SigningPage
from kkc_desktop.ui.widgets.long_text import LongText

Key = Qt.Key
LONG = " ".join(f"Ve {hour} hodin jsem kolo viděla u školy, zámek byl celý." for hour in range(34))


@pytest.fixture
def printed(counter):
    """The closed protocol on three sheets, and their pictures at 300 dpi."""
    counter.registers_contact(reason="Oznámení tr. činu", subject="krádež kola")
    counter.begins("PTO")
    counter.fills(**REPORT | REST)
    for panel in counter.page.findChildren(LongText):
        if panel.objectName() in ("statement", "proofs", "reported_person"):
            panel.set_value(LONG)  # typing it would take a minute
    paper = counter.closes_and_prints()
    pages = [signed(page) for page in pictures_of(paper.content)]
    assert len(pages) >= 3, whole_text(paper.content)[-600:]
    return pages


def scan_file(folder, pages, dpi):
    """Pages askew by 1.5 degrees in one PDF."""
    way = Treatment(dpi=dpi, skew=1.5)
    path = folder / f"sken-{dpi}.pdf"
    path.write_bytes(as_pdf([treated(page, way) for page in pages], dpi))
    return path


def choose(monkeypatch, *paths):
    names = [str(path) for path in paths]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))


def attaches(counter, act):
    """Does what opens the scan, presses Enter in its dialog and gives what that said."""
    said = []

    def enter():
        dialog = QApplication.activeModalWidget()
        said.append(dialog.accessibleName())
        counter.press(Key.Key_Return)

    counter.when(ScanDialog, enter)
    act()
    counter.waits_until(lambda: bool(said), "the scan was not shown", 60_000)
    counter.waits_until(lambda: not counter.sees(ScanDialog)(), "the dialog stayed")
    return said[0]


def test_a_shuffled_scan_with_a_page_missing_is_named_completed_and_signed(
    counter, printed, monkeypatch, tmp_path
):
    page = counter.page
    assert isinstance(page, SigningPage)
    document_id = page.document.id
    first, middle, *rest = printed
    choose(monkeypatch, scan_file(tmp_path, [*reversed(rest), first], 200))
    said = attaches(counter, lambda: counter.press(Key.Key_I, modifier=CTRL))
    assert "Připojí se" in said
    assert counter.page.scans.problem_label.text() == f"Chybí strana 2 z\u00a0{len(printed)}."
    for party in page.view.dossier.signatures:
        counter.signs(party.id)
    counter.press(Key.Key_Return, modifier=CTRL)
    assert counter.page.document.state is DocumentState.CLOSED
    assert "Chybí strana 2" in counter.page.ui.waiting_line.accessibleName()
    choose(monkeypatch, scan_file(tmp_path, [middle.rotate(180)], 300))
    attaches(counter, lambda: counter.press(Key.Key_I, modifier=ALT))
    assert counter.page.scans.returned.missing == ()
    with counter.giving_password():
        counter.press(Key.Key_Return, modifier=CTRL)
    assert counter.page.document.state is DocumentState.SIGNED
    kept = counter.services.returning.page(document_id, 2)
    assert kept.source_name == "sken-300.pdf"


def test_a_file_dropped_anywhere_opens_its_paper(counter, printed, tmp_path):
    number = counter.page.document.evidence_number
    counter.press(Key.Key_1, modifier=ALT)
    assert counter.window.place is Place.DESK
    path = tmp_path / "sken.jpg"
    path.write_bytes(as_jpeg(treated(printed[0], Treatment(turn=180)), Treatment()))
    attaches(counter, lambda: counter.window.papers.drop.dropped.emit([path]))
    assert isinstance(counter.page, SigningPage)
    assert counter.page.document.evidence_number == number
    assert counter.page.scans.returned.arrived == (1,)


def test_the_paper_is_asked_by_its_code_from_anywhere(counter, printed):
    code = counter.page.document.paper_code
    counter.press(Key.Key_1, modifier=ALT)
    answers = []

    def ask():
        counter.types(code)
        counter.press(Key.Key_Return)
        answers.append(QApplication.activeModalWidget().answer)
        counter.press(Key.Key_Escape)

    counter.when(AskDialog, ask)
    counter.press(Key.Key_I, modifier=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert answers[0].document_id


def test_a_code_in_the_search_box_asks_the_paper(counter, printed):
    code = counter.page.document.paper_code
    with counter.answering(Key.Key_Escape) as said:
        counter.press(Key.Key_F, modifier=CTRL)
        counter.types(code)
        counter.press(Key.Key_Return)
    assert "Zeptat se listiny" in said[0]
