"""A known person is offered while typed, fills what is empty and never what was written."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from tests.desk import Clock, open_desk
from tests.factories import NOW, OFFICER_ID, a_person
from tests.keys import press, type_text

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.person_card import CardId, PersonFlag
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.person_lookup import PersonLookup


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    services = open_desk(tmp_path / "kkc.kkc", clock)
    yield services
    services.workplace.database.close()


def keep(desk, **fields):
    """A person who was here once, with these fields."""
    visit = desk.reception.blank_contact()
    contact = replace(visit.contact, reason=ContactReason.CRIME, subject="Krádež kola")
    desk.reception.register(Visit(contact=contact, persons=(a_person(**fields),)))


STEPAN = {
    "id": "stepan",
    "given_names": "Štěpán",
    "surname": "Novák",
    "born_on": date(1985, 3, 15),
    "birth_number": "850315/1234",
    "phone": "603 214 587",
    "residence": "Kafkova 12, 779 00 Olomouc",
}


@pytest.fixture
def page(qtbot, desk, clock):
    """The page of a new contact with one empty person and the caret in the surname."""
    keep(desk, **STEPAN)
    clock.pass_by(days=1)
    page = ContactPage(desk.reception, desk.drafts, desk.duty, desk.workplace)
    page.person_lookup = PersonLookup(desk.workplace, page)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.show()
    page.start(desk.reception.blank_contact())
    page.form.add_person()
    return page


def inputs(page):
    return page.form.persons.fields.ui


def typed(edit, text):
    """Types into the field as a person would."""
    edit.setFocus()
    type_text(edit, text)


def person(page):
    return page.form.persons.persons()[0]


def lines(desk, act):
    with desk.workplace.database.reading() as reading:
        return [entry for entry in reading.audit.all() if entry.act is act]


def test_typing_a_surname_offers_who_is_known_and_says_why(page):
    typed(inputs(page).surname, "novak")
    assert inputs(page).surname.offered_words() == ("Novák Š., 1985 · Olomouc · shoda bez háčků",)
    assert inputs(page).surname.hasFocus()
    assert inputs(page).surname.text() == "novak"


def test_down_and_enter_take_the_person_with_everything_known(page, desk):
    surname = inputs(page).surname
    typed(surname, "novak s")
    press(surname, Qt.Key.Key_Down)
    press(surname, Qt.Key.Key_Return)
    taken = person(page)
    assert taken.id == "stepan"
    assert surname.offered_words() == ()
    for name, value in STEPAN.items():
        assert getattr(taken, name) == value
    (line,) = lines(desk, Act.COMBINE)
    assert (line.record_kind, line.record_id) == (RecordKind.PERSON, "stepan")


def test_what_was_typed_elsewhere_stays_and_is_shown_as_differing(page):
    typed(inputs(page).phone, "777 000 111")
    typed(inputs(page).birth_number, "850315/")
    press(inputs(page).birth_number, Qt.Key.Key_Down)
    press(inputs(page).birth_number, Qt.Key.Key_Return)
    taken = person(page)
    assert taken.phone == "777 000 111"
    assert (taken.surname, taken.birth_number) == ("Novák", "850315/1234")
    shown = [label.text() for label in page.form.persons.suggestions.strip.row_labels]
    assert shown == ["Telefon: 603 214 587"]


def test_the_two_names_are_looked_up_together(page):
    typed(inputs(page).surname, "Novák")
    typed(inputs(page).given_names, "Jar")
    assert inputs(page).given_names.offered_words() == ()
    inputs(page).given_names.clear()
    typed(inputs(page).given_names, "Št")
    assert len(inputs(page).given_names.offered_words()) == 1


def test_esc_closes_the_offers_and_enter_without_a_choice_goes_on(page):
    surname = inputs(page).surname
    typed(surname, "nov")
    press(surname, Qt.Key.Key_Escape)
    assert surname.offered_words() == ()
    typed(surname, "ak")
    press(surname, Qt.Key.Key_Return)
    assert person(page).surname == "novak"
    assert person(page).id != "stepan"
    assert inputs(page).given_names.hasFocus()


def test_nobody_found_stands_in_nobodys_way(page):
    typed(inputs(page).surname, "Zcela neznámý")
    assert inputs(page).surname.offered_words() == ()
    assert not page.form.persons.recall.line.isVisible()


def test_a_warning_in_force_is_read_at_once(page, desk, clock):
    flag = PersonFlag(
        id="flag",
        card_id=CardId("stepan"),
        kind=FlagKind.IN_PAIR,
        reason="slovní napadení obsluhy",
        valid_until=clock().date() + timedelta(days=30),
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
    )
    with desk.workplace.act(Act.FLAG_PERSON, RecordKind.PERSON, "stepan") as tx:
        tx.people.add_flag(flag)
    surname = inputs(page).surname
    typed(surname, "novák")
    press(surname, Qt.Key.Key_Down)
    press(surname, Qt.Key.Key_Return)
    line = page.form.persons.recall.line
    assert line.isVisibleTo(page)
    assert line.said[0].startswith("Upozornění: jednat ve dvou, platí do")


def test_a_likely_card_is_offered_before_the_save_and_blocks_nothing(page, desk):
    typed(inputs(page).surname, "Nowaková")
    typed(inputs(page).birth_number, "8503151234")
    page.form.persons.recall.compare()
    line = page.form.persons.recall.line
    assert line.said == ["Možná tatáž osoba: karta\u00a0000001, Novák Š. – stejné rodné číslo"]
    visit = page.form.visit
    contact = replace(visit.contact, reason=ContactReason.CRIME, subject="Krádež")
    desk.reception.register(replace(visit, contact=contact))
    made = lines(desk, Act.KEEP_PERSON)[-1]
    assert "přes možnou shodu s\u00a0kartou 000001: stejné rodné číslo" in made.reason


def test_the_offered_card_can_be_taken_instead(page):
    typed(inputs(page).birth_number, "8503151234")
    page.form.persons.recall.compare()
    page.form.persons.recall.line.take_buttons[0].click()
    assert person(page).id == "stepan"
    assert person(page).surname == "Novák"
    assert person(page).birth_number == "8503151234"
    assert not page.form.persons.recall.line.said


def test_one_person_is_in_a_record_once(page):
    surname = inputs(page).surname
    typed(surname, "novák")
    press(surname, Qt.Key.Key_Down)
    press(surname, Qt.Key.Key_Return)
    page.form.persons.add_person()
    typed(surname, "novák")
    press(surname, Qt.Key.Key_Down)
    press(surname, Qt.Key.Key_Return)
    ids = [each.id for each in page.form.persons.persons()]
    assert ids.count("stepan") == 1
    assert page.form.persons.tabs.currentIndex() == 0


def test_the_search_is_noted_once_the_typing_rests(page, desk, qtbot):
    before = len(lines(desk, Act.SEARCH))
    typed(inputs(page).surname, "novák")
    assert len(lines(desk, Act.SEARCH)) == before
    qtbot.waitUntil(lambda: len(lines(desk, Act.SEARCH)) == before + 1, timeout=5_000)
    assert "filtr karta osoby, nálezů 1" in lines(desk, Act.SEARCH)[-1].reason
    assert "nov" not in lines(desk, Act.SEARCH)[-1].reason
