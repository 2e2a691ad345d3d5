"""Rejstřík čísel: by keyboard through any number of lines, with an alarm where one is missing."""

import pytest
from PySide6.QtCore import Qt
from tests.factories import NOW
from tests.keys import press
from tests.services.records import blank_forms, finished_contact, voided_document
from tests.services.test_numbers_register import take_away

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.numbers_register import RegisterFilter
from kkc_desktop.printing.pages import text_of
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.numbers_page import NumbersPage
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.reason_dialog import ReasonDialog

Key = Qt.Key
ALL, VOIDED, FORMS, GAPS = RegisterFilter


@pytest.fixture
def shown(desk, qtbot):
    """Makes the page and shows the register as it is now."""

    def show():
        page = NumbersPage(desk.numbers_register, desk.exporting, InlinePool())
        qtbot.addWidget(page)
        page.resize(1084, 718)
        page.show()
        page.refresh()
        page.focus_first()
        return page

    return show


def texts(page):
    return [page.model.data(page.model.index(row, 0)) for row in range(page.model.rowCount())]


def test_enter_opens_the_record_and_a_form_leads_to_the_forms(desk, shown):
    contact = finished_contact(desk)
    blank_forms(desk)
    page, wishes = shown(), []
    page.wanted.connect(wishes.append)
    press(page.table, Key.Key_Return)
    press(page.table, Key.Key_Home)
    press(page.table, Key.Key_Return)
    assert wishes == [
        Wish(place=Place.OUTAGE),
        Wish(place=Place.CONTACT, record_id=contact.id),
    ]


def test_a_long_year_is_read_by_pages_and_digits_lead_to_a_number(desk, shown):
    with desk.workplace.database.transaction() as tx:
        for number in range(1200):
            tx.numbers.issue("KON", 2026, RecordKind.CONTACT, f"c{number}", NOW)
    reads = []
    read = desk.numbers_register.lines
    desk.numbers_register.lines = lambda *said: reads.append(len(said[1])) or read(*said)
    page = shown()
    assert page.model.rowCount() == 1200
    assert page.table.currentIndex().row() == 1199
    press(page.table, Key.Key_7)
    press(page.number, Key.Key_3)
    press(page.number, Key.Key_Return)
    assert page.table.currentIndex().row() == 72
    assert page.focusWidget() is page.table
    assert sum(reads) <= 400, "only the pages that are looked at are read"


def test_a_gap_is_a_red_band_that_leads_to_what_is_missing(desk, shown):
    for _ in range(4):
        finished_contact(desk)
    assert shown()._band is None
    take_away(desk, 2, 3)
    page = shown()
    assert "chybí 2\u00a0čísla: KKC-KON-2026-000002 až 000003" in page._band.problem.text
    assert texts(page) == [
        "KKC-KON-2026-000001",
        "KKC-KON-2026-000002 až 000003",
        "KKC-KON-2026-000004",
    ]
    press(page._band, Key.Key_Return)
    assert page.chips.value is GAPS
    assert texts(page) == ["KKC-KON-2026-000002 až 000003"]
    said = []
    page.saved.connect(said.append)
    press(page.table, Key.Key_Return)
    assert said[0].is_warning


def test_the_chips_narrow_and_what_is_shown_is_printed(desk, shown):
    finished_contact(desk)
    voided_document(desk)
    page, printed = shown(), []
    page.print_wanted.connect(lambda content, title: printed.append((content, title)))
    page.chips.setFocus()
    press(page.chips, Key.Key_2)
    assert texts(page) == ["KKC-KON-2026-000002"]
    assert "omyl" in page.detail.text()
    page.print_paper()
    ((content, title),) = printed
    assert title == "Rejstřík čísel 2026"
    paper = "\n".join(text_of(content))
    assert "000002" in paper
    assert "000001" not in paper
    press(page.chips, Key.Key_4)
    assert page.body.currentIndex() == 1
    assert page.nothing._title.text() == "Řada je bez mezer"
    assert page.detail.text() == ""


def test_what_is_shown_goes_into_a_file_for_somebody_named(desk, shown, tmp_path, monkeypatch):
    finished_contact(desk)
    voided_document(desk)
    page, said = shown(), []
    page.saved.connect(said.append)
    path = tmp_path / "rejstrik.csv"
    monkeypatch.setattr(page.export, "choose_file", lambda _title: path)
    page.export_shown()
    dialog = page.findChild(ReasonDialog)
    dialog.perform()
    assert not path.exists(), "a file without a recipient is not written"
    dialog.ui.reason.set_value("kontrola krajského ředitelství")
    dialog.perform()
    content = path.read_text(encoding="utf-8-sig")
    assert content.count("KKC-KON-2026-0000") == 2
    assert said[-1].text == "Zapsáno do souboru rejstrik.csv."
    with desk.workplace.database.reading() as tx:
        last = tx.audit.all()[-1]
    assert last.act is Act.EXPORT_TABLE
    assert "kontrola krajského ředitelství" in last.reason
