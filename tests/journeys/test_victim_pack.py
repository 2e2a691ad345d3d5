"""A victim's information pack by keys alone: from the contact and from a document."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from tests.factories import NOW
from tests.journeys.counter import CTRL

from kkc_desktop.domain.code_lists import ContactReason, Language
from kkc_desktop.domain.document_lists import InstructionAnswer, PrintStyle
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.signing_page import SigningPage
from kkc_desktop.ui.victim_pack_dialog import VictimPackDialog

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
DAY = timedelta(days=1)


def answers(counter):
    """Chooses what the victim said; nothing else has to be touched."""
    counter.waits_until(counter.sees(VictimPackDialog), "the pack is not offered")
    for _ in range(6):
        if counter.focused.accessibleName() != "Co oběť řekla":
            counter.press(Key.Key_Tab)
    counter.enters(InstructionAnswer.UNDERSTOOD.label)


def takes_pack(counter):
    """Ctrl+Shift+B, what the victim said, Ctrl+Enter, and Enter prints."""
    counter.press(Key.Key_B, modifier=CTRL | SHIFT)
    answers(counter)
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the papers are not shown")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: not counter.sees(PrintPreview)(), "the papers are not printed")


def given(counter):
    return counter.services.victim_packs.given(NOW - DAY, NOW + DAY)


@pytest.fixture
def victim(counter):
    """A Ukrainian woman who came because of violence at home."""
    counter.press(Key.Key_F2)
    counter.goes_to("reason")
    counter.enters(ContactReason.DOMESTIC_VIOLENCE.label)
    counter.fills(subject="manžel ji bije")
    counter.goes_to("Přidat osobu")
    counter.press(Key.Key_Space)
    counter.fills(surname="Шевченко")
    says(counter, "language", "ukrajinština")
    counter.press(Key.Key_S, modifier=CTRL)
    return counter.page.form.visit.contact.id


def says(counter, field, words):
    counter.page.form.focus(f"persons.0.{field}")
    counter.enters(words)


def test_from_a_contact_the_pack_is_printed_in_the_victims_language(counter, tray, victim):
    takes_pack(counter)
    (pack,) = given(counter)
    assert (pack.language, pack.print_style) == (Language.UKRAINIAN, PrintStyle.STANDARD)
    assert pack.translation_version
    (sheet,) = tray
    assert sheet.title == "Balíček oběti"
    text = sheet.text.replace("\u00a0", " ")
    assert "116 006" in text
    assert "15. Máte-li bydliště v jiném členském státě" in text
    assert "15. Якщо Ви проживаєте" in text
    assert "Poučení předáno písemně dne" in text
    assert "Bojíte se někoho blízkého?" not in text  # the leaflet is in her language as well
    copies = counter.services.signing.stored(pack.document_id).copies
    assert len(copies) == 2


def test_the_card_of_the_visit_offers_the_pack_with_its_key(counter, victim):
    button = counter.page.bundle.pack_button
    assert button.isVisibleTo(counter.page.bundle)
    assert "Ctrl+Shift+B" in button.toolTip()


def test_another_contact_is_not_offered_the_pack_on_its_card(counter):
    counter.registers_contact(reason="Oznámení", surname="Tománek", subject="krádež kola")
    assert not counter.page.bundle.pack_button.isVisibleTo(counter.page.bundle)


def test_large_print_is_one_more_key(counter, tray, victim):
    counter.press(Key.Key_B, modifier=CTRL | SHIFT)
    counter.waits_until(counter.sees(VictimPackDialog), "the pack is not offered")
    counter.press(Key.Key_Tab)
    assert counter.focused.accessibleName() == "Písmo"
    counter.enters(PrintStyle.LARGE.label)
    answers(counter)
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the papers are not shown")
    counter.press(Key.Key_Escape)
    assert given(counter)[0].print_style is PrintStyle.LARGE


def test_from_a_document_the_victim_is_taken_over(counter, tray):
    counter.begins("PTO")
    counter.fills(surname="Dvořáková")
    takes_pack(counter)
    (pack,) = given(counter)
    dossier = counter.services.documents.open(pack.document_id)
    assert dossier.persons[0].surname == "Dvořáková"


def test_the_pack_of_the_instruction_on_the_page_closes_that_very_one(counter, tray):
    counter.begins("POB")
    counter.page.jump("persons.0.surname")
    counter.press(Key.Key_Space)
    counter.fills(surname="Dvořáková")
    document_id = counter.page.dossier.document.id
    takes_pack(counter)
    assert given(counter)[0].document_id == document_id
    assert isinstance(counter.page, SigningPage)


def test_without_an_answer_nothing_is_closed_and_the_place_is_shown(counter, tray, victim):
    counter.press(Key.Key_B, modifier=CTRL | SHIFT)
    counter.waits_until(counter.sees(VictimPackDialog), "the pack is not offered")
    counter.press(Key.Key_Return, modifier=CTRL)
    assert counter.focused.accessibleName() == "Co oběť řekla"
    assert given(counter) == ()
    counter.press(Key.Key_Escape)
