"""Two cards of one person: found as one, merged, used, and made two again, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from tests.journeys.counter import ALT, CTRL
from tests.known_people import a_card

from kkc_desktop.domain.audit import Act
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.person_dialogs import ReasonedDialog
from kkc_desktop.ui.person_page import PersonPage
from kkc_desktop.ui.print_dialog import PrintPreview

Key = Qt.Key
WHY = "stejná osoba, ověřeno dokladem"


@pytest.fixture
def cards(services, clock):
    """Jana Nováková twice, the second time without háčky and by another phone."""
    first = a_card(services, phone="603 214 587", residence="Kafkova 12")
    clock.pass_by(minutes=1)
    return first, a_card(services, surname="Novakova", phone="773 905 112", residence="Polní 8")


def opens_card(counter, steps):
    """Alt+6, so many lines down, Enter."""
    counter.press(Key.Key_6, modifier=ALT)
    counter.press(*[Key.Key_Down] * steps, Key.Key_Return)
    assert isinstance(counter.page, PersonPage)


def gives_reason(counter):
    def give():
        counter.types(WHY)
        counter.press(Key.Key_Return, modifier=CTRL)

    counter.waits_until(counter.sees(ReasonedDialog), "nobody was asked why")
    give()
    counter.waits_until(lambda: not counter.sees(ReasonedDialog)(), "it was not done")


def stored(counter, card):
    with counter.services.workplace.database.reading() as tx:
        return tx.person_cards.get(card.id)


def test_two_cards_are_merged_and_made_two_again_just_as_they_were(counter, clock, cards):
    first, second = cards
    opens_card(counter, 1)
    assert counter.page.file.card.id == first.id
    counter.goes_to("Sloučit…")
    clock.pass_by(minutes=1)
    counter.press(Key.Key_Space)
    gives_reason(counter)
    assert stored(counter, first).phone == "603 214 587, 773 905 112"
    assert stored(counter, second).merged_into == first.id
    counter.goes_to("Rozdělit kartu 000002…")
    clock.pass_by(minutes=1)
    counter.press(Key.Key_Space)
    gives_reason(counter)
    assert [stored(counter, card) for card in cards] == [first, second]
    with counter.services.workplace.database.reading() as tx:
        acts = [entry.act for entry in tx.audit.all()]
    assert acts.count(Act.MERGE_PERSONS) == acts.count(Act.UNMERGE_PERSONS) == 2


def test_a_value_of_the_other_card_is_chosen_before_merging(counter, cards):
    opens_card(counter, 1)
    counter.goes_to("Bydliště, druhá karta: Polní 8")
    counter.press(Key.Key_Space)
    counter.goes_to("Sloučit…")
    counter.press(Key.Key_Space)
    gives_reason(counter)
    assert stored(counter, cards[0]).residence == "Polní 8"


def test_a_known_person_comes_again_without_being_typed(counter, cards):
    opens_card(counter, 1)
    counter.press(Key.Key_Return, modifier=CTRL)
    assert isinstance(counter.page, ContactPage)
    counter.picks("Ztráta")
    counter.press(Key.Key_S, modifier=CTRL)
    opens_card(counter, 0)
    (line,) = counter.page.file.lines
    assert line.is_open
    assert counter.page.file.card.id == cards[0].id


def test_the_overview_of_the_person_is_printed_and_logged(counter, cards, tray):
    opens_card(counter, 1)
    counter.press(Key.Key_P, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the preview did not open")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: tray, "nothing was printed")
    (sheet,) = tray
    assert sheet.title == "Přehled osoby, karta 000001"
    assert "Kafkova 12" in sheet.text
    with counter.services.workplace.database.reading() as tx:
        told = [(entry.act, entry.record_id) for entry in tx.audit.all()]
    assert (Act.PRINT_DOCUMENT, cards[0].id) in told
