"""The acts of the whole desk are found by their words and done where the person came from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.journeys.counter import CTRL
from tests.journeys.test_walk_in_report import REPORT, REST

from kkc_desktop.ui.ask_dialog import AskDialog
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.signing_page import SigningPage

Key = Qt.Key


@pytest.fixture
def closed(counter):
    counter.begins("PTO")
    counter.fills(**REPORT | REST)
    counter.closes()
    return counter


def asks_for(counter, words):
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types(words)
    assert counter.window.place is Place.SEARCH
    counter.press(Key.Key_Return)


def test_the_paper_for_the_citizen_is_the_one_the_search_began_at(closed, tray):
    asks_for(closed, "papír pro obč")
    assert isinstance(closed.page, SigningPage)
    closed.waits_until(closed.sees(PrintPreview), "the preview did not open")
    closed.press(Key.Key_Return)
    closed.waits_until(lambda: bool(tray), "nothing was printed")
    assert tray[0].title == closed.page.document.evidence_number


def test_a_paper_is_asked_from_the_search(closed):
    seen = []

    def leave():
        seen.append(QApplication.activeModalWidget())
        closed.press(Key.Key_Escape)

    closed.when(AskDialog, leave)
    asks_for(closed, "zeptat list")
    assert seen
    assert isinstance(closed.page, SigningPage)


def test_a_scan_is_taken_from_the_search(closed, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: asked.append(closed.page) or ([], "")
    )
    asks_for(closed, "převz sken")
    assert asked == [closed.page]
    assert isinstance(closed.page, SigningPage)


def test_a_paper_begun_from_the_search_belongs_to_the_contact_it_began_at(counter):
    counter.registers_contact(reason="Ztráta", subject="občanský průkaz")
    asks_for(counter, "podan vysv")
    assert isinstance(counter.page, DocumentPage)
    (contact,) = counter.services.reception.page()
    assert counter.page.dossier.document.contact_id == contact.id
