"""Chips as an input: one choice or several, and values that have no chip."""

from enum import Enum

import pytest
from PySide6.QtWidgets import QPushButton
from tests.keys import type_text

from kkc_desktop.ui import binding
from kkc_desktop.ui.widgets.chip_field import ChipField


class Hazard(Enum):
    FIRE = "požár"
    GAS = "plyn"
    WATER = "voda"
    OTHER = "jiné"

    @property
    def label(self):
        return self.value


CHIPS = [Hazard.FIRE, Hazard.GAS, Hazard.WATER]


@pytest.fixture
def field(qtbot):
    field = ChipField()
    qtbot.addWidget(field)
    return field


def chip(field, text):
    return next(c for c in field.findChildren(QPushButton) if c.text().strip() == text)


def test_a_digit_chooses_one(field, qtbot):
    field.set_choices(CHIPS, 3)
    binding.write(field, Hazard.OTHER)
    assert binding.read(field) is Hazard.OTHER
    with qtbot.waitSignal(binding.edited(field)):
        type_text(chip(field, "požár"), "2")
    assert binding.read(field) is Hazard.GAS


def test_several_are_a_tuple_and_one_without_a_chip_is_kept(field):
    field.set_choices(CHIPS, 3, is_exclusive=False)
    binding.write(field, (Hazard.OTHER, Hazard.WATER))
    chip(field, "požár").click()
    assert binding.read(field) == (Hazard.FIRE, Hazard.WATER, Hazard.OTHER)


def test_locked_chips_do_not_change(field):
    field.set_choices(CHIPS, 3)
    binding.write(field, Hazard.FIRE)
    binding.set_read_only(field, True)
    chip(field, "plyn").click()
    assert binding.read(field) is Hazard.FIRE
