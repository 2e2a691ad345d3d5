"""A card's data disputed, restricted and accounted for at the counter, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.factories import an_officer
from tests.journeys.counter import ALT, CTRL
from tests.known_people import a_card, a_visit_of

from kkc_desktop.domain.data_lists import DataStepKind
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.care_band import CareBand
from kkc_desktop.ui.data_step_dialog import DataStepDialog
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.record_care_dialog import RecordCareDialog

Key = Qt.Key


@pytest.fixture
def card(counter):
    desk = counter.services
    desk.workplace.seat(an_officer(role=Role.HEAD))
    counter.window.show_duty()
    card = a_card(desk)
    a_visit_of(desk, card)
    return card


def chooses(counter, words):
    """The row of the menus that the search box finds by its words."""
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types(words)
    counter.press(Key.Key_Return)


def test_the_head_restricts_a_card_and_it_is_then_only_kept(counter, card):
    counter.press(Key.Key_6, modifier=ALT)
    counter.press(Key.Key_Return)
    chooses(counter, ">údajů záznamu")
    dialog = counter.window.findChild(RecordCareDialog)
    assert dialog.isVisible()
    dialog.activateWindow()
    dialog.buttons[DataStepKind.RESTRICT].setFocus()
    counter.press(Key.Key_Space)
    step = dialog.findChild(DataStepDialog)
    step.activateWindow()
    QApplication.processEvents()
    counter.types("popírá přesnost")
    counter.press(Key.Key_Return, modifier=CTRL)
    dialog.activateWindow()
    counter.press(Key.Key_Escape)
    counter.window.activateWindow()
    band = counter.page.findChild(CareBand)
    assert band.isVisible()
    assert "omezeno" in band.words_label.text()


def test_everything_about_the_person_on_the_page_is_two_keys_away(counter, card):
    counter.press(Key.Key_6, modifier=ALT)
    counter.press(Key.Key_Return)
    chooses(counter, ">vše osobě")
    assert counter.window.place is Place.PROTECTION
    assert counter.page.part.list.current_data().id == card.id
    counter.press(Key.Key_P, modifier=CTRL)
    preview = counter.page.findChild(PrintPreview)
    assert preview.isVisible()
    preview.reject()
