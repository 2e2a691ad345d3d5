"""A lost identity card and a handed-in letter, from the greeting to the paper in hand, by keys."""

import pytest
from PySide6.QtCore import Qt
from tests.journeys.counter import ALT, CTRL

from kkc_desktop.domain.document_lists import DocumentState, LossManner, PrintPurpose
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.signing_page import SigningPage
from kkc_desktop.ui.widgets.question import Question

Key = Qt.Key
MOST_KEYS_FOR_A_CARD = 15
"""Beside the letters of name, description and number; what the journey took on 2026-11-30."""
MOST_KEYS_FOR_A_LETTER = 7


@pytest.fixture
def person(counter):
    return counter


def takes_from_preview(person):
    person.waits_until(person.sees(PrintPreview), "the preview did not open")
    person.press(Key.Key_Return)
    person.waits_until(lambda: not person.sees(PrintPreview)(), "the preview did not close")


def test_a_lost_card_ends_with_the_confirmation_in_hand(person, tray):
    person.press(Key.Key_F2)
    person.picks("Ztráta dokladů")
    person.press(Key.Key_I, modifier=ALT)
    person.waits_until(lambda: person.field == "surname", "no person was added")
    person.types("Malá")
    person.goes_to("given_names")
    person.types("Jana")
    person.press(Key.Key_K, modifier=CTRL)
    assert isinstance(person.page, DocumentPage)
    assert person.page.template.code == "POZ"
    assert person.field == "loss_manner", "the caret stands at the first thing that is missing"
    person.enters(LossManner.LOST.label)
    person.press(Key.Key_F8, Key.Key_Return)
    person.goes_to("Popis")
    person.types("občanský průkaz")
    person.press(Key.Key_Tab)
    person.types("č. 000000001")
    person.when(Question, lambda: person.press(Key.Key_Tab, Key.Key_Return))
    person.press(Key.Key_Return, modifier=CTRL)
    assert isinstance(person.page, SigningPage)
    person.press(Key.Key_K, modifier=CTRL)
    takes_from_preview(person)
    assert "Toto potvrzení není dokladem totožnosti." in tray[-1].text
    assert "občanský průkaz" in tray[-1].text
    [copy] = person.services.signing.stored(person.page.document.id).copies
    assert (copy.purpose, copy.recipient) == (PrintPurpose.CITIZEN_COPY, "Jana Malá")
    assert person.page.document.state is DocumentState.CLOSED
    assert person.keys <= MOST_KEYS_FOR_A_CARD, f"it took {person.keys} keys"


def test_a_handed_in_letter_is_confirmed_by_one_key(person, tray):
    person.press(Key.Key_F2)
    person.picks("Převzetí písemnosti")
    person.goes_to("subject")
    person.types("odvolání ve dvou stejnopisech")
    person.press(Key.Key_K, modifier=CTRL)
    takes_from_preview(person)
    assert "POTVRZENÍ O PŘEVZETÍ PÍSEMNOSTI" in tray[-1].text
    assert "odvolání ve dvou stejnopisech" in tray[-1].text
    [row] = person.services.today.glance().to_sign
    assert row.template_code == "PPP"
    assert person.keys <= MOST_KEYS_FOR_A_LETTER, f"it took {person.keys} keys"
