"""The seven questions below a statement: a click and F7 lead to each of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.keys import press, type_text

from kkc_desktop.ui.question_row import QuestionRow
from kkc_desktop.ui.widgets.long_text import LongText

F7 = Qt.Key.Key_F7
TOLD = "Včera večer mi soused u obchodu odcizil kolo."


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.box = LongText()
    page.row = QuestionRow(page.box, page)
    layout = QVBoxLayout(page)
    layout.addWidget(page.box)
    layout.addWidget(page.row)
    page.box.textChanged.connect(page.row.refresh)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.box.setFocus()
    type_text(page.box, TOLD)
    return page


def click(page, question):
    QTest.mouseClick(page.row.chips[question], Qt.MouseButton.LeftButton)


def test_the_row_says_what_is_answered_and_what_is_open(page):
    texts = {question: chip.text() for question, chip in page.row.chips.items()}
    assert texts["kdy"] == "✓ kdy"
    assert texts["proč"] == "○ proč"


def test_a_click_on_an_answered_question_shows_the_answer(page):
    click(page, "kdy")
    assert page.box.textCursor().selectedText() == "Včera"
    assert page.box.value() == TOLD


def test_a_click_on_an_open_question_writes_it_to_be_answered(page):
    click(page, "proč")
    assert page.box.value() == f"{TOLD}\nProč: "
    type_text(page.box, "neboť jsme se hádali.")
    assert page.row.chips["proč"].text() == "✓ proč"


def test_f7_asks_one_open_question_after_another_and_each_only_once(page):
    for _ in range(4):
        press(page.box, F7)
    assert page.box.value() == f"{TOLD}\nJak: \nČím: \nProč: "
    assert page.box.textCursor().position() == len(f"{TOLD}\nJak: ")


def test_one_undo_takes_a_question_back(page):
    press(page.box, F7)
    page.box.undo()
    assert page.box.value() == TOLD


def test_a_text_closed_to_writing_is_not_asked(page):
    page.box.setReadOnly(True)
    click(page, "proč")
    page.row.ask_next()
    assert page.box.value() == TOLD
