"""Choosing a kind of document by keys."""

import pytest
from PySide6.QtCore import Qt
from tests.keys import press, type_text

from kkc_desktop.services.templates import shipped_templates
from kkc_desktop.ui.kind_dialog import KindDialog

KINDS = shipped_templates()
Key = Qt.Key


@pytest.fixture
def dialog(qtbot):
    dialog = KindDialog(KINDS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_every_kind_is_offered_with_its_law_and_digit(dialog):
    rows = dialog.list.rows()
    assert [row.title for row in rows] == [kind.title for kind in KINDS]
    assert [row.time_text for row in rows] == [str(n) for n in range(1, len(KINDS) + 1)]
    assert all(row.second_line for row in rows)


def test_enter_begins_the_first_kind(dialog):
    press(dialog.search, Key.Key_Return)
    assert dialog.chosen_code == KINDS[0].code


def test_arrows_choose_while_the_caret_stays_in_the_field(dialog):
    press(dialog.search, Key.Key_Down)
    press(dialog.search, Key.Key_Down)
    press(dialog.search, Key.Key_Return)
    assert dialog.chosen_code == KINDS[2].code


def test_a_digit_begins_at_once(dialog):
    type_text(dialog.search, "4")
    assert dialog.chosen_code == KINDS[3].code
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "code"),
    [("vysvetl", "UZV"), ("POO", "POO"), ("událost", "OMU"), ("preventivni", "ZPR")],
)
def test_a_part_of_the_name_without_hacky_finds_the_kind(dialog, typed, code):
    type_text(dialog.search, typed)
    press(dialog.search, Key.Key_Return)
    assert dialog.chosen_code == code


def test_a_word_nobody_knows_begins_nothing(dialog):
    type_text(dialog.search, "xyz")
    assert dialog.nothing_label.isVisible()
    press(dialog.search, Key.Key_Return)
    assert (dialog.chosen_code, dialog.isVisible()) == ("", True)


def test_esc_begins_nothing(dialog):
    press(dialog.search, Key.Key_Escape)
    assert (dialog.chosen_code, dialog.isVisible()) == ("", False)
