"""Chips: a digit chooses only while the chips have the keyboard."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from tests.keys import press, type_text

from kkc_desktop.domain.problems import Level
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.chips import ChipGroup
from kkc_desktop.ui.widgets.marks import KeyCap


@pytest.fixture
def chips(qtbot, qapp):
    return shown(qtbot, qapp, ChipGroup(list(Level), 2))


@pytest.fixture
def many(qtbot, qapp):
    return shown(qtbot, qapp, ChipGroup(["oheň", "plyn, látka", "voda"], 2, exclusive=False))


def test_chips_carry_the_czech_words_of_the_code_list(chips):
    assert [chip.text() for chip in chips.findChildren(QPushButton)] == [
        "Chyba",
        "Upozornění",
        "Poznámka",
    ]


def test_digit_chooses_its_chip(qtbot, chips):
    chips.setFocus()
    with qtbot.waitSignal(chips.chosen) as chosen:
        press(chips.focusWidget(), Qt.Key.Key_2)
    assert chosen.args == [Level.WARNING]
    assert chips.value is Level.WARNING


def test_czech_digit_row_chooses_too(chips):
    chips.setFocus()
    type_text(chips.focusWidget(), "š")
    assert chips.value is Level.NOTE


def test_digit_typed_into_a_field_beside_chooses_nothing(qtbot):
    window, field, chips = QWidget(), QLineEdit(), ChipGroup(list(Level), 2)
    column = QVBoxLayout(window)
    column.addWidget(chips)
    column.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    press(field, Qt.Key.Key_2)
    assert chips.value is None
    assert field.text() == "2"


def test_digit_without_a_chip_is_ignored(chips):
    chips.setFocus()
    press(chips.focusWidget(), Qt.Key.Key_9)
    assert chips.value is None


def test_value_set_by_the_program_is_shown_and_can_be_cleared(chips):
    chips.set_value(Level.NOTE)
    assert chips.value is Level.NOTE
    chips.set_value(None)
    assert chips.value is None


def test_several_chips_may_be_on_and_off_again(many):
    many.setFocus()
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        press(many.focusWidget(), key)
    assert many.values == ("oheň", "plyn, látka")


def test_key_cap_never_covers_the_word(many):
    for chip in many.findChildren(QPushButton):
        cap = chip.findChild(KeyCap)
        words = chip.fontMetrics().horizontalAdvance(chip.text()) + chip.iconSize().width() + 4
        assert not QRect(0, 0, 11 + words, chip.height()).intersects(cap.geometry())


def test_read_only_chips_do_not_change(chips):
    chips.set_value(Level.NOTE)
    chips.set_read_only(True)
    assert not any(chip.isEnabled() for chip in chips.findChildren(QPushButton))
    assert chips.value is Level.NOTE


def shown(qtbot, qapp, group):
    apply_style(qapp, Scheme.LIGHT)
    qtbot.addWidget(group)
    group.show()
    group.activateWindow()
    return group


def test_tab_passes_the_place_of_a_group_whose_chips_were_ordered_elsewhere(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, last, side = QLineEdit(), QLineEdit(), QLineEdit()
    for line in (first, last, side):
        column.addWidget(line)
    group = ChipGroup(("A", "B"), 2)
    column.addWidget(group)
    after = QLineEdit()
    column.addWidget(after)
    chips = group.findChildren(QPushButton)
    for before, behind in pairwise((first, *chips, last)):
        QWidget.setTabOrder(before, behind)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    side.setFocus()
    press(side, Qt.Key.Key_Tab)
    assert after.hasFocus()
    group.setFocus()
    assert chips[0].hasFocus()
