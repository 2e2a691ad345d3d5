"""The sign-in window: who takes the desk over, by keyboard or mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.factories import NOW, a_station, an_officer
from tests.keys import press

from kkc_desktop.domain.station import OfficerId
from kkc_desktop.ui.duty_dialog import DutyDialog
from kkc_desktop.ui.officer_rows import OfficerRow
from kkc_desktop.ui.widgets.plain_label import PlainLabel

SURNAMES = ["Dvořáková", "Novák", "<b>O'Brien</b>", *(f"Svoboda {n}" for n in range(12))]


class Shift:
    """Remembers who took the desk over."""

    def __init__(self):
        self.taken = []

    def candidates(self):
        return tuple(an_officer(id=OfficerId(name), surname=name) for name in SURNAMES)

    def begin(self, officer_id):
        self.taken.append(officer_id)


@pytest.fixture
def shift():
    return Shift()


@pytest.fixture
def dialog(qtbot, shift):
    dialog = DutyDialog(shift, a_station(), NOW)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.painted):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: isinstance(dialog.focusWidget(), OfficerRow))
    return dialog


def words_of(widget):
    return [label.text() for label in widget.findChildren(PlainLabel)]


def test_enter_takes_the_desk_over_for_the_last_one_on_duty(dialog, shift):
    press(dialog.focusWidget(), Qt.Key.Key_Return)
    assert shift.taken == ["Dvořáková"]
    assert dialog.result() == DutyDialog.DialogCode.Accepted


def test_arrows_choose_another_person_and_the_ends_hold(dialog, shift):
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(dialog.focusWidget(), key)
    press(dialog.focusWidget(), Qt.Key.Key_Return)
    assert shift.taken == ["Novák"]


def test_a_person_far_down_is_scrolled_into_sight(dialog):
    for _ in SURNAMES:
        press(dialog.focusWidget(), Qt.Key.Key_Down)
    assert dialog.officer_rows.chosen() == SURNAMES[-1]
    assert not dialog.focusWidget().visibleRegion().isEmpty()


def test_tab_reaches_the_button_and_comes_back_to_the_chosen_row(dialog):
    press(dialog.focusWidget(), Qt.Key.Key_Down)
    press(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.take_over_button
    press(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget().officer_id == "Novák"


def test_a_click_chooses_and_a_double_click_takes_over(qtbot, dialog, shift):
    row = dialog.officer_rows.findChildren(OfficerRow)[2]
    qtbot.mouseClick(row.findChild(PlainLabel), Qt.MouseButton.LeftButton)
    assert dialog.officer_rows.chosen() == "<b>O'Brien</b>"
    assert shift.taken == []
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    assert shift.taken == ["<b>O'Brien</b>"]


def test_a_name_is_shown_as_it_was_typed_and_read_aloud(dialog):
    row = dialog.officer_rows.findChildren(OfficerRow)[2]
    assert "<b>O'Brien</b>" in words_of(row)[0]
    assert row.accessibleName().startswith(words_of(row)[0])


def test_words_too_long_for_a_row_end_with_an_ellipsis(qtbot):
    row = OfficerRow(an_officer(function="vedoucí oddělení " * 5), is_last=False)
    qtbot.addWidget(row)
    assert words_of(row)[1].endswith("…")
    assert "vedoucí" in row.accessibleName()


def test_the_time_stands_there_once_the_window_does(dialog):
    assert "9:05" in words_of(dialog)


def test_nobody_to_choose_takes_nothing_over(qtbot, shift):
    shift.candidates = tuple
    dialog = DutyDialog(shift, a_station(), NOW)
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    dialog.take_over()
    assert shift.taken == []
