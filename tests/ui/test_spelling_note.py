"""What the pages say of unknown words: one note in the list on F8, never in the way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.keys import press, type_text

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.station import Role
from kkc_desktop.domain.template import Block
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk, qtbot, qapp):
    window = MainWindow(desk, desk.workplace.now, qapp)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.spelling.speller.close()


@pytest.fixture
def statement(window, qtbot):
    """The statement of a new protocol, with two misspelt words in it."""
    window.go(Wish(place=Place.DOCUMENT, template_code="PTO"))
    window.page.jump("statement")
    box = window.page.parts.panel(Block.STATEMENT).ui.statement
    type_text(box, "Pachatel odcizyl penezenku a odešel. ")
    qtbot.waitUntil(lambda: box.count_unknown() == 2, timeout=20_000)
    return box


def notes(page):
    return [p.text for p in page.frame.problem_list.problems if p.text.startswith("Pravopis")]


def test_the_list_says_it_once_and_leads_to_the_first_word(window, statement, qtbot):
    page = window.page
    press(window, Qt.Key.Key_F8)
    assert notes(page) == ["Pravopis: 2\u00a0neznámá slova."]
    card = next(c for c in page.frame.problem_list._cards if c.problem.text.startswith("Pravopis"))
    card.setFocus()
    press(card, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=20_000)
    assert statement.textCursor().selectedText() == "odcizyl"
    QApplication.activePopupWidget().close()


def test_the_key_of_the_window_mends_a_word(window, statement, qtbot):
    press(statement, Qt.Key.Key_Home, CTRL)
    press(statement, Qt.Key.Key_F7, SHIFT)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=20_000)
    menu = QApplication.activePopupWidget()
    qtbot.waitUntil(lambda: bool(menu.suggestions), timeout=20_000)
    press(menu, Qt.Key.Key_Return)
    assert statement.value() == "Pachatel odcizil penezenku a odešel. "
    press(statement, Qt.Key.Key_Z, CTRL)
    assert statement.value() == "Pachatel odcizyl penezenku a odešel. "


def test_unknown_words_mark_no_part_as_wanting(window, statement):
    page = window.page
    page.refresh()
    problem = page.frame.problem_place.problem
    assert problem is None or not problem.text.startswith("Pravopis")


def test_a_contact_says_it_too(window, qtbot):
    window.go(Wish(place=Place.CONTACT))
    page = window.page
    box = page.ui.subject
    box.setFocus()
    type_text(box, "ztratil penezenku v parku")
    qtbot.waitUntil(lambda: box.count_unknown() == 1, timeout=20_000)
    press(window, Qt.Key.Key_F8)
    page._check()
    said = [p.text for p in page.side.problem_list.problems]
    assert "Pravopis: 1\u00a0neznámé slovo." in said


def test_the_menu_has_the_switch(window, statement):
    action = next(
        a
        for m in window.header.menu_bar.actions()
        if m.menu()
        for a in m.menu().actions()
        if a.text() == "Prav&opis"
    )
    assert action.isChecked()
    action.trigger()
    assert statement.count_unknown() == 0
    action.trigger()
    assert statement.count_unknown() == 2


def test_a_word_added_by_the_head_is_kept_in_the_store(desk):
    desk.workplace.seat(replace(desk.workplace.officer, role=Role.HEAD))
    desk.spelling.add("šmírkamera")
    desk.spelling.add("šmírkamera")
    assert desk.spelling.words().count("šmírkamera") == 1
    assert "Přáslavice" in desk.spelling.words()


def test_a_hidden_word_is_unknown_until_it_is_added_again(desk):
    desk.workplace.seat(replace(desk.workplace.officer, role=Role.HEAD))
    desk.spelling.add("šmírkamera")
    with desk.workplace.act(Act.EDIT_LISTS) as tx:
        (entry,) = tx.list_entries.of(ListKind.SPELLING)
        tx.list_entries.update(replace(entry, is_hidden=True))
    assert "šmírkamera" not in desk.spelling.words()
    desk.spelling.add("šmírkamera")
    assert "šmírkamera" in desk.spelling.words()
