"""Ochrana údajů záznamu: shown, decided by keys, and said over the record's page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.factories import an_officer
from tests.keys import press, type_text
from tests.known_people import a_card

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.data_lists import DataStepKind
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.care_band import CareBand, show_band
from kkc_desktop.ui.data_step_dialog import UNNEEDED, DataStepDialog
from kkc_desktop.ui.person_page import PersonPage
from kkc_desktop.ui.record_care_dialog import RecordCareDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "Nikdy jsem tam nebydlel a\u00a0adresa je opsaná z\u00a0cizího dokladu. " * 6


@pytest.fixture
def card(desk):
    return a_card(desk)


@pytest.fixture
def opened(desk, card, clock, qtbot):
    """Opens the dialog of the card for a role."""

    def open_for(role):
        desk.workplace.seat(an_officer(role=role))
        dialog = RecordCareDialog(desk.data_care, (RecordKind.PERSON, card.id), clock)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        return dialog

    return open_for


def takes(dialog, kind, words):
    """Takes the step as a person with a keyboard: into the button, Space, the words, Ctrl+Enter."""
    dialog.buttons[kind].setFocus()
    press(dialog.buttons[kind], Key.Key_Space)
    step = dialog.findChildren(DataStepDialog)[-1]
    step.activateWindow()
    QApplication.processEvents()  # the window is told so in the loop
    type_text(step.note, words)
    press(step.note, Key.Key_Return, CTRL)
    return step


def test_the_officer_has_no_buttons_of_the_head(opened):
    dialog = opened(Role.OFFICER)
    hidden = {kind for kind, button in dialog.buttons.items() if button.isHidden()}
    assert hidden == {DataStepKind.RESTRICT, DataStepKind.HOLD}
    assert dialog.mend_button.isHidden(), "a card is simply written in"
    head = opened(Role.HEAD)
    assert not any(button.isHidden() for button in head.buttons.values())


def test_the_head_restricts_disputes_and_holds_by_keys_and_ends_it_again(opened, card, desk):
    dialog = opened(Role.HEAD)
    for kind in (DataStepKind.RESTRICT, DataStepKind.DISPUTE, DataStepKind.HOLD):
        takes(dialog, kind, LONG)
    care = desk.data_care.of(RecordKind.PERSON, card.id)
    assert care.is_restricted
    assert care.is_held
    assert dialog.values["dispute"].text() == " ".join(LONG.split())
    assert dialog.buttons[DataStepKind.RESTRICT].text().replace("&", "") == "Zrušit omezení…"
    assert len(dialog.history.rows()) == 3
    takes(dialog, DataStepKind.RESTRICT, "ověřeno")
    assert not desk.data_care.of(RecordKind.PERSON, card.id).is_restricted


def test_a_step_without_a_reason_stays_open_and_says_so_at_the_field(opened, desk, card):
    dialog = opened(Role.OFFICER)
    step = takes(dialog, DataStepKind.DISPUTE, "")
    assert step.isVisible()
    assert "Chybí důvod." in step.hint_label.text()
    assert step.note.hasFocus()
    assert desk.data_care.whole(RecordKind.PERSON, card.id).steps == ()


def test_a_review_that_finds_the_data_needed_no_more_asks_for_no_day(opened, desk, card):
    dialog = opened(Role.OFFICER)
    dialog.take(DataStepKind.REVIEW)
    step = dialog.findChildren(DataStepDialog)[-1]
    assert step.review_on.isVisible()
    step.review_on.setText("nesmysl")
    step.need.set_value(UNNEEDED)
    assert not step.review_on.isVisible()
    type_text(step.note, "věc skončila")
    step.perform()
    assert desk.data_care.of(RecordKind.PERSON, card.id).is_unneeded
    assert dialog.values["review_on"].text().startswith("už není")


def test_the_page_has_a_band_only_where_something_was_decided(desk, card, clock, qtbot):
    files = desk.person_files
    page = PersonPage(
        files, desk.person_flags, desk.person_merging, desk.known_people.reveal_birth_number
    )
    qtbot.addWidget(page)
    page.show_file(files.open(card.id))
    page.show()
    show_band(desk, page, clock)
    assert page.findChild(CareBand) is None
    desk.data_care.dispute((RecordKind.PERSON, card.id), "", "<b>Nesouhlasím</b>")
    show_band(desk, page, clock)
    band = page.findChild(CareBand)
    assert band.isVisible()
    assert "<b>Nesouhlasím</b>" in band.words_label.text()
    desk.data_care.settle((RecordKind.PERSON, card.id), "opraveno")
    show_band(desk, page, clock)
    assert not band.isVisible()
