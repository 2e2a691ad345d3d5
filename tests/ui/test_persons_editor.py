"""Several persons of one record, edited one at a time by keys."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.factories import NOW, a_person
from tests.keys import answer, press, type_text

from kkc_desktop.domain.code_lists import IdentityDocumentKind, PersonRole
from kkc_desktop.domain.person import Person, PersonId, without_identity
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.ui.persons_editor import PersonsEditor
from kkc_desktop.ui.style import Scheme, apply_style

ROLES = (PersonRole.REPORTING_PERSON, PersonRole.WITNESS, PersonRole.INJURED_PARTY)
JANA = a_person(roles=(PersonRole.REPORTING_PERSON,))
PETR = a_person(id=PersonId("person-2"), position=1, given_names="Petr", surname="Malý", roles=())


@pytest.fixture
def editor(qtbot):
    editor = PersonsEditor(lambda: NOW)
    qtbot.addWidget(editor)
    editor.person_wanted = lambda position: Person(id=PersonId(f"new-{position}"))
    editor.told = []
    editor.changed.connect(lambda: editor.told.append("changed"))
    editor.resize(700, 400)
    editor.show()
    return editor


@pytest.fixture
def two(editor):
    editor.show_persons((JANA, PETR), ROLES)
    return editor


def focused(editor):
    return editor.window().focusWidget()


def tab_words(editor):
    return [editor.tabs.tabText(place) for place in range(editor.tabs.count())]


def test_shown_persons_read_back_exactly_and_nothing_counts_as_changed(two):
    assert two.persons() == (JANA, PETR)
    two.tabs.setCurrentIndex(1)
    two.tabs.setCurrentIndex(0)
    assert two.persons() == (JANA, PETR)
    assert two.told == []


def test_what_is_typed_goes_to_the_open_person_only(two):
    two.focus(1, "phone")
    type_text(focused(two), "603\u00a0214\u00a0587")
    assert two.persons() == (JANA, replace(PETR, phone="603\u00a0214\u00a0587"))
    assert two.told


def test_tabs_say_who_it_is_in_what_role(two):
    assert tab_words(two) == ["Jana D. – oznamovatel", "Petr M."]
    two.focus(0, "surname")
    type_text(focused(two), "O'Brien & synové")
    assert tab_words(two)[0] == "Jana O. – oznamovatel"


def test_a_person_with_one_name_only_keeps_it_whole(editor):
    editor.show_persons((a_person(given_names="", surname="Suu & Kyi", roles=()), PETR), ROLES)
    assert tab_words(editor)[0] == "Suu"


def test_a_new_person_is_empty_last_and_has_the_caret_in_the_surname(two):
    press(two.add_button, Qt.Key.Key_Space)
    assert focused(two) is two.fields.ui.surname
    type_text(focused(two), "Žák")
    assert [person.surname for person in two.persons()] == ["Dvořáková", "Malý", "Žák"]
    assert [person.position for person in two.persons()] == [0, 1, 2]


def test_the_first_person_is_added_by_the_same_button(editor):
    editor.show_persons((), ROLES)
    assert not editor.fields.ui.surname.isVisible()
    press(editor.add_button, Qt.Key.Key_Space)
    type_text(focused(editor), "Žák")
    assert editor.persons()[0].surname == "Žák"


def test_removing_asks_and_renumbers(two):
    answer("Ponechat")
    two.remove_button.click()
    assert len(two.persons()) == 2
    answer("Odebrat")
    two.remove_button.click()
    assert two.persons() == (replace(PETR, position=0),)


def test_an_unreadable_day_survives_turning_to_another_person(two):
    two.focus(0, "born_on")
    type_text(focused(two), "31.2.1985")
    two.tabs.setCurrentIndex(1)
    (problem,) = two.unreadable()
    assert (problem.field, problem.level) == ("persons.0.born_on", Level.ERROR)
    assert two.texts_without_meaning() == {"persons.0.born_on": "31.2.1985"}
    two.tabs.setCurrentIndex(0)
    assert two.fields.ui.born_on.text() == "31.2.1985"
    assert two.persons()[0].born_on == date(1985, 3, 15)


def test_such_a_text_comes_back_from_a_draft_also_for_a_person_not_open(two):
    two.type_again({"persons.1.born_on": "30.2.", "persons.0.born_on": "kdysi"})
    assert two.fields.ui.born_on.text() == "kdysi"
    two.tabs.setCurrentIndex(1)
    assert two.fields.ui.born_on.text() == "30.2."


def test_a_problem_is_marked_on_its_own_person_and_found_by_position(two):
    problem = Problem(field="persons.1.birth_number", text="Neshodují se.", fix="Porovnejte.")
    two.show_problems([problem, Problem(field="statement", text="Chybí.", fix="Doplňte.")])
    assert two.form.marked == set()
    assert two.focus(1, "birth_number")
    assert two.form.marked == {"birth_number"}
    assert two.focused_field() == "persons.1.birth_number"
    assert two.title_of("persons.1.birth_number") == "Rodné číslo, Petr M."
    assert not two.focus(2, "surname")
    assert not two.focus(0, "nothing")


def test_a_field_below_the_fold_is_unfolded_when_it_is_wanted(two):
    assert not two.fields.ui.representative.isVisible()
    assert two.focus(0, "representative")
    assert focused(two) is two.fields.ui.representative


def test_the_fold_counts_what_lies_filled_below_it_and_names_it_in_its_tip(two):
    assert two.fields.ui.details_line.text() == "vyplněno: 2\u00a0údaje"
    assert "Bydliště" in two.fields.ui.details_line.toolTip()


def test_roles_are_ticked_by_keys_and_several_at_once(two):
    two.tabs.setCurrentIndex(1)
    menu = two.role_button.menu()
    menu.popup(two.mapToGlobal(two.rect().center()))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        press(menu, key)
    menu.close()
    assert two.persons()[1].roles == ROLES[:2]
    assert two.persons()[0].roles == JANA.roles
    assert tab_words(two)[1] == "Petr M. – oznamovatel"


def test_a_role_that_is_not_offered_is_kept(editor):
    finder = a_person(roles=(PersonRole.FINDER,))
    editor.show_persons((finder,), ROLES)
    assert editor.persons() == (finder,)
    assert "nálezce" in editor.role_button.text()


def test_a_protected_person_has_no_identity_to_type(two):
    two.focus(0, "is_protected")
    answer("Utajit")
    press(focused(two), Qt.Key.Key_Space)
    assert two.persons()[0] == without_identity(JANA)
    assert tab_words(two)[0] == "Utajená osoba – oznamovatel"
    assert not two.fields.ui.surname.isEnabled()
    assert two.fields.ui.language.isEnabled()
    two.tabs.setCurrentIndex(1)
    assert two.fields.ui.surname.isEnabled()


def test_persons_of_a_closed_record_can_only_be_looked_at(editor):
    editor.show_persons((JANA, PETR), ROLES, read_only=True)
    for widget in (editor.fields.ui.surname, editor.fields.ui.identity_document):
        type_text(widget, "x")
    editor.tabs.setCurrentIndex(1)
    assert editor.persons() == (JANA, PETR)
    assert not editor.add_button.isVisible()
    assert not editor.remove_button.isVisible()
    assert not editor.role_button.isEnabled()


def test_enter_runs_through_the_short_fields(editor):
    editor.show_persons((Person(id=PersonId("p")),), ROLES)
    editor.focus(0, "surname")
    for text in ("Žák", "Jan", "1.2.1990", "", "o", "123456789", "p"):
        type_text(focused(editor), text)
        press(focused(editor), Qt.Key.Key_Return)
    person = editor.persons()[0]
    assert (person.surname, person.given_names, person.born_on) == ("Žák", "Jan", date(1990, 2, 1))
    assert person.identity_document is IdentityDocumentKind.IDENTITY_CARD
    assert person.identity_document_number == "123456789"
    assert focused(editor) is editor.fields.ui.phone


def test_a_narrow_card_cuts_the_role_short_and_stays_as_wide_as_its_column(qapp, two):
    apply_style(qapp, Scheme.LIGHT)
    two.role_button.set_choices((PersonRole.EXPLAINING_PERSON,))
    two.role_button.set_values((PersonRole.EXPLAINING_PERSON,))
    two.fields.set_narrow(is_narrow=True)
    two.role_button.set_narrow(is_narrow=True)
    assert two.minimumSizeHint().width() <= 398
    assert two.role_button.text().endswith("…")
    assert PersonRole.EXPLAINING_PERSON.label in two.role_button.accessibleName()
