"""How the paper speaks is chosen on the page, kept in the draft and only said once it is closed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.factories import a_person
from tests.ui.writing_desk import COMPLETE, Desk, answer_with, services_in

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.template import Block
from kkc_desktop.ui.document_parts import PANELS

Key = Qt.Key


@pytest.fixture
def services(tmp_path):
    services = services_in(tmp_path)
    yield services
    services.workplace.database.close()


@pytest.fixture
def desk(services, qtbot):
    return Desk(services, qtbot)


def choose(desk, words):
    """Triggers the entry of the menu that has these words."""
    menu = desk.page.frame.wording.menu()
    next(a for a in menu.actions() if words in a.text().replace("&", "")).trigger()


def offered(desk):
    menu = desk.page.frame.wording.menu()
    return [a.text().replace("&", "").replace("\u00a0", " ") for a in menu.actions()]


def test_only_translated_languages_are_offered_and_one_letter_chooses_each(desk):
    desk.begin("PTO")
    assert offered(desk) == [
        *("Jen česky", "I ukrajinsky", "I polsky", "I anglicky", "I německy", ""),
        *("Běžné písmo", "Velké písmo (16 bodů)", "Snadné čtení"),
    ]
    texts = [action.text() for action in desk.page.frame.wording.menu().actions()]
    letters = [text[text.index("&") + 1].lower() for text in texts if text]
    assert len(set(letters)) == len(letters)


def test_a_record_for_the_station_offers_czech_alone(desk):
    desk.begin("UZ")
    assert offered(desk)[:2] == ["Jen česky", ""]


def test_the_choice_is_in_the_preview_the_dossier_and_the_draft(desk, services):
    desk.begin("POO")
    before = desk.page.dossier
    choose(desk, "německy")
    choose(desk, "Velké")
    document = desk.page.dossier.document
    assert (document.second_language, document.print_style) == (Language.GERMAN, PrintStyle.LARGE)
    paper = services.documents.check_print(desk.page.dossier)
    assert paper != services.documents.check_print(before)
    desk.page.keep_now()
    (draft,) = desk.drafts()
    desk.begin("UZ")
    desk.page.restore(services.drafts.give_back(draft.id))
    assert desk.page.dossier.document == document
    assert desk.page.frame.wording.text() == " P&apír: i\u00a0německy, 16\u00a0b."


def test_what_was_chosen_by_hand_stays_when_a_person_is_added(desk):
    desk.begin("PTO", persons=())
    choose(desk, "Snadné")
    panel = desk.page.parts.panel(Block.PERSONS)
    panel.show_dossier(with_persons(desk, a_person(language=Language.POLISH)))
    desk.page.refresh()
    assert desk.page.dossier.document.second_language is Language.CZECH


def test_a_person_of_another_language_changes_an_untouched_choice(desk):
    desk.begin("PTO", persons=())
    panel = desk.page.parts.panel(Block.PERSONS)
    panel.show_dossier(with_persons(desk, a_person(language=Language.POLISH)))
    desk.page.refresh()
    assert desk.page.dossier.document.second_language is Language.POLISH


def with_persons(desk, *persons):
    return replace(desk.page.dossier, persons=persons)


def test_the_instruction_shows_every_voice(desk):
    desk.begin("PTO")
    choose(desk, "ukrajinsky")
    choose(desk, "Snadné")
    desk.page.refresh()
    text = desk.page.parts.panel(Block.INSTRUCTION)
    desk.page.refresh()
    shown = text.ui.instruction_text.value()
    assert shown.index("Byl(a) jsem poučen(a)") < shown.index("Musíte říkat pravdu.")
    assert shown.index("Musíte říkat pravdu.") < shown.index("Мені роз’яснено")


def test_a_closed_paper_only_says_how_it_speaks(desk, services):
    begun = desk.begin(**COMPLETE)
    choose(desk, "anglicky")
    answer_with(Key.Key_Tab, Key.Key_Return)
    desk.page.finish()
    desk.page.start(services.documents.open(begun.document.id))
    button = desk.page.frame.wording
    assert not button.isEnabled()
    assert "anglicky" in button.accessibleName()
    assert desk.page.dossier.document.second_language is Language.ENGLISH


def test_its_letter_is_no_other_ones_on_the_page(desk, qapp):
    """A letter that means two things would only move the focus."""
    desk.begin("PTO")
    for make in PANELS.values():
        panel = make(desk.services.documents.now)
        texts = [label.text() for label in panel.findChildren(object) if hasattr(label, "text")]
        assert not [text for text in texts if isinstance(text, str) and "&a" in text.lower()]
        panel.deleteLater()


def test_a_narrow_window_says_less_and_the_tip_all(desk):
    desk.begin("PTO")
    choose(desk, "polsky")
    choose(desk, "Snadné")
    button = desk.page.frame.wording
    desk.window.resize(900, 640)
    assert button.text() == " P&apír: i\u00a0polsky"
    assert "papíru: i\u00a0polsky, snadné čtení" in button.toolTip()
