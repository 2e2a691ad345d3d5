"""The pages of a real sheet on the paper desk."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from tests.keys import press, type_text
from tests.ui.writing_desk import services_in

from kkc_desktop.ui.page_preview import PagePreview, place_words

Key = Qt.Key


@pytest.fixture
def documents(tmp_path):
    services = services_in(tmp_path)
    yield services.documents
    services.workplace.database.close()


@pytest.fixture
def sheet(documents):
    """Makes the check print of a statement."""

    def make(statement):
        begun = documents.begin("PTO")
        document = replace(begun.document, statement=statement)
        return documents.check_print(replace(begun, document=document))

    return make


@pytest.fixture
def three_pages(sheet):
    return sheet("Dlouhý text výpovědi. " * 400)


@pytest.fixture
def preview(documents, qtbot):
    preview = PagePreview(documents.pictures)
    qtbot.addWidget(preview)
    preview.resize(360, 600)
    preview.show()
    return preview


def test_the_whole_page_is_seen_on_white_paper(preview, three_pages):
    preview.show_pdf(three_pages, "Náhled odpovídá tisku")
    picture = preview.picture.toImage()
    assert preview.page_label.text() == "strana 1 ze\u00a03"
    assert preview.accessibleName() == "Náhled odpovídá tisku, strana 1 ze\u00a03"
    assert picture.pixelColor(2, 2) == QColor("white")
    assert picture.width() <= 360
    assert picture.height() / picture.width() == pytest.approx(297 / 210, abs=0.01)


def test_keys_turn_the_pages_and_stop_at_the_ends(preview, three_pages):
    preview.show_pdf(three_pages, "")
    seen = []
    for key in (Key.Key_PageUp, Key.Key_PageDown, Key.Key_Right, Key.Key_PageDown, Key.Key_Home):
        press(preview, key)
        seen.append(preview.page_number)
    assert seen == [1, 2, 3, 3, 1]
    press(preview, Key.Key_End)
    assert not preview.next_button.isEnabled()
    assert preview.previous_button.isEnabled()


def test_plus_enlarges_and_nought_shows_the_whole_page_again(preview, three_pages):
    preview.show_pdf(three_pages, "")
    whole = preview.picture.width()
    type_text(preview, "++")
    assert preview.picture.width() == pytest.approx(2 * whole, abs=2)
    type_text(preview, "0")
    assert preview.picture.width() == whole


def test_the_page_fits_into_a_smaller_room(preview, three_pages):
    preview.show_pdf(three_pages, "")
    before = preview.picture.height()
    preview.resize(360, 400)
    assert preview.picture.height() < before


def test_a_new_print_of_the_sheet_keeps_the_place(preview, three_pages, sheet):
    preview.show_pdf(three_pages, "")
    press(preview, Key.Key_PageDown)
    preview.show_pdf(three_pages, "")
    assert preview.page_number == 2
    preview.show_pdf(sheet("krátce"), "")
    assert (preview.page_number, preview.page_count) == (1, 1)


def test_an_empty_desk_turns_no_pages(preview, three_pages):
    preview.show_pdf(three_pages, "")
    preview.show_pdf(None, "Náhled")
    press(preview, Key.Key_PageDown)
    assert (preview.page_number, preview.page_count) == (0, 0)
    assert preview.picture.isNull()
    assert preview.page_label.text() == ""


def test_a_sentence_stands_in_the_place_of_the_page_letter_by_letter(preview):
    preview.show_words("Není <b>papír</b>.", "Náhled teď nelze vytvořit")
    assert preview.words == "Není <b>papír</b>."


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "z"), (2, "z"), (3, "ze"), (4, "ze"), (5, "z"), (7, "ze"), (13, "ze"), (23, "z")]
    + [(32, "ze"), (120, "ze")],
)
def test_the_number_of_pages_is_said_as_it_is_spoken(count, words):
    assert place_words(1, count) == f"strana 1 {words}\u00a0{count}"
