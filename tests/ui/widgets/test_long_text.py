"""The box for longer texts: pasting, limits, Tab."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from tests.keys import press, type_text

from kkc_desktop.ui.widgets.long_text import LongText


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    page.box = LongText(page)
    page.elsewhere = QLineEdit(page)
    layout.addWidget(page.box)
    layout.addWidget(page.elsewhere)
    page.show()
    page.box.setFocus()
    return page


@pytest.fixture
def box(page):
    return page.box


def paste(box, text, html=""):
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    box.insertFromMimeData(data)


def test_tab_moves_on_and_enter_makes_a_line(page, box):
    type_text(box, "jedna\ndvě")
    press(box, Qt.Key.Key_Tab)
    assert box.value() == "jedna\ndvě"
    assert page.elsewhere.hasFocus()


def test_hard_spaces_survive(box):
    box.set_value("podle §\u00a055\nodst.\u00a01")
    assert box.value() == "podle §\u00a055\nodst.\u00a01"


def test_a_paste_brings_letters_only(box, qtbot):
    with qtbot.waitSignal(box.cleaned) as cleaned:
        paste(box, "první\r\ndru\x00há\u202e <b>tučně</b>", html="<b>tučně</b>")
    assert box.value() == "první\ndruhá <b>tučně</b>"
    assert cleaned.args == [2]


def test_a_clean_paste_is_silent_also_when_its_letters_were_decomposed(box, qtbot):
    with qtbot.assertNotEmitted(box.cleaned):
        paste(box, "r\u030ceka\n")
    assert box.value() == "řeka\n"


def test_the_limit_is_told_before_it_is_passed(box):
    box.set_limit(20)
    type_text(box, "a" * 17)
    assert not box.is_limit_told()
    type_text(box, "a")
    assert box.is_limit_told()
    assert box.hint() == "zbývají 2\u00a0znaky"
    assert box.problem() is None


def test_nothing_is_cut_off_beyond_the_limit(box):
    box.set_limit(20)
    paste(box, "b" * 25)
    assert box.value() == "b" * 25
    assert box.hint() == "o 5\u00a0znaků víc"
    assert box.problem().text == "Text je o 5\u00a0znaků delší, než lze uložit."
    assert box.property("problem") == "error"
    box.selectAll()
    type_text(box, "c")
    assert box.problem() is None
    assert box.property("problem") == ""
    assert not box.is_limit_told()


def test_a_paste_far_beyond_the_limit_is_refused_whole_and_told(box):
    box.set_limit(20)
    type_text(box, "tady")
    paste(box, "b" * 1_000_000)
    assert box.value() == "tady"
    assert box.hint() == "nevloženo: o 999\u00a0984\u00a0znaků víc, než je 20\u00a0znaků"
    assert box.property("problem") == "error"
    assert box.problem() is None
    type_text(box, "c")
    assert box.property("problem") == ""
    assert box.hint() == ""


def test_a_picture_counts_as_one_character(box):
    box.set_limit(20)
    paste(box, "😀" * 20)
    assert box.problem() is None


def test_setting_the_same_text_leaves_the_cursor_alone(box):
    type_text(box, "abc")
    press(box, Qt.Key.Key_Left)
    box.set_value("abc")
    assert box.textCursor().position() == 2


def test_a_paste_is_one_step_of_undo_apart_from_what_is_typed_around_it(box):
    type_text(box, "Odešel")
    paste(box, " s kolem\u200b")
    type_text(box, " domů.")
    assert box.value() == "Odešel s kolem domů."
    steps = []
    for _ in range(3):
        press(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        steps.append(box.value())
    assert steps == ["Odešel s kolem", "Odešel", ""]
    press(box, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert box.value() == "Odešel"


def test_a_paste_of_a_broken_page_reads_on(box):
    paste(box, "Pachatel vešel do domu zadním vchodem a odci\u00ad\nzil jízdní\nkolo.")
    assert box.value() == "Pachatel vešel do domu zadním vchodem a odcizil jízdní kolo."
