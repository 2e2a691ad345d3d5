"""Persons of a contact and what is kept of an unfinished one, typed by keys."""

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from tests.contact_desk import ContactDesk, open_counter

from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.draft import DraftId

NOW = datetime(2026, 3, 12, 13, 31, 7, tzinfo=UTC)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def counter(tmp_path, qtbot):
    services = open_counter(tmp_path / "kkc.sqlite", NOW)
    desk = ContactDesk(services, qtbot)
    desk.begin()
    yield desk
    services.workplace.database.close()


def test_a_person_is_typed_by_keys_and_stored_with_the_contact(counter):
    counter.press(Key.Key_2)
    counter.page.form.add_person()
    counter.type("Šťastná")
    counter.press(Key.Key_Return)
    counter.type("Žofie Anna")
    counter.press(Key.Key_Return)
    counter.type("15.3.85")
    counter.press(Key.Key_S, modifier=CTRL)
    (person,) = counter.services.reception.open(counter.contacts()[0].id).persons
    assert (person.surname, person.given_names) == ("Šťastná", "Žofie Anna")
    assert person.born_on.isoformat() == "1985-03-15"


def test_a_person_of_whom_nothing_was_said_is_not_stored(counter):
    counter.press(Key.Key_2)
    counter.page.form.add_person()
    counter.press(Key.Key_S, modifier=CTRL)
    assert counter.services.reception.open(counter.contacts()[0].id).persons == ()


def test_an_impossible_date_stops_saving_and_f8_with_enter_goes_back_to_it(counter):
    counter.press(Key.Key_1)
    counter.page.form.add_person()
    counter.page.form.focus("persons.0.born_on")
    counter.type("31.2.1985")
    counter.press(Key.Key_S, modifier=CTRL)
    assert counter.contacts() == []
    (problem,) = (
        p for p in counter.page.side.problem_list.problems if p.field == "persons.0.born_on"
    )
    assert problem.title == "Datum narození"
    counter.page.ui.subject.setFocus()
    counter.press(Key.Key_F8)
    counter.press(Key.Key_Return)
    assert counter.focused is counter.page.form.persons.fields.ui.born_on
    assert counter.focused.text() == "31.2.1985"


def test_esc_leaves_and_the_draft_brings_back_every_field_and_the_focus(counter, qtbot):
    counter.press(Key.Key_4, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    counter.type("Předvolání na <b>10</b>")
    counter.page.form.add_person()
    counter.type("Nováková")
    counter.page.form.focus("persons.0.born_on")
    counter.type("31.2.1985")
    counter.press(Key.Key_Escape)
    assert counter.closings == ["closed"]
    assert counter.kept == [NOW]
    assert counter.contacts() == []
    (draft,) = counter.services.drafts.unfinished()
    assert "Nov" not in draft.title
    after_the_crash = ContactDesk(counter.services, qtbot)
    after_the_crash.page.restore(draft)
    after_the_crash.page.focus_first()
    visit = after_the_crash.page.form.visit
    assert visit.contact == counter.page.form.visit.contact
    assert visit.contact.subject == "Předvolání na <b>10</b>"
    assert visit.persons[0].surname == "Nováková"
    assert after_the_crash.focused is after_the_crash.page.form.persons.fields.ui.born_on
    assert after_the_crash.focused.text() == "31.2.1985"


def test_saving_in_the_middle_of_a_word_does_not_disturb_the_typing(counter):
    counter.press(Key.Key_2)
    counter.page.form.add_person()
    counter.type("Malá")
    counter.page.form.persons.add_person()
    counter.type("Dvo")
    counter.press(Key.Key_S, modifier=CTRL)
    counter.type("řáková")
    counter.press(Key.Key_S, modifier=CTRL)
    persons = counter.services.reception.open(counter.contacts()[0].id).persons
    assert [person.surname for person in persons] == ["Malá", "Dvořáková"]


def test_an_untouched_contact_leaves_no_draft(counter):
    counter.press(Key.Key_Escape)
    assert counter.services.drafts.unfinished() == ()


def test_the_identity_of_a_protected_person_reaches_neither_draft_nor_record(counter):
    counter.press(Key.Key_2)
    counter.page.form.add_person()
    counter.type("Tajná")
    counter.page.form.focus("persons.0.born_on")
    counter.type("31.2.1985")
    counter.page.form.focus("persons.0.is_protected")
    counter.answer("Utajit")
    counter.press(Key.Key_Space)
    counter.page.keep_now()
    (draft,) = counter.services.drafts.unfinished()
    assert "Tajná" not in draft.content
    assert "1985" not in draft.content
    assert not counter.page.form.persons.fields.ui.surname.isEnabled()
    counter.page.save()
    (person,) = counter.services.reception.open(counter.contacts()[0].id).persons
    assert (person.surname, person.is_protected) == ("", True)


def test_only_a_touched_contact_is_named_as_unfinished(counter):
    assert counter.page.unfinished_words() == ""
    counter.press(Key.Key_7)
    assert counter.page.unfinished_words() == "kontakt A\u00a01"
    counter.press(Key.Key_S, modifier=CTRL)
    assert counter.page.unfinished_words() == ""


def test_a_draft_that_cannot_be_kept_is_said_until_it_can(counter):
    counter.press(Key.Key_7)
    path = counter.services.workplace.database.path
    hidden = path.with_name("away")
    counter.services.workplace.database.close()
    path.rename(hidden)
    counter.page.keep_now()
    assert counter.kept == []
    assert "Neuloženo" in [p.title for p in counter.page.side.problem_list.problems]
    hidden.rename(path)


def test_tab_goes_from_the_person_to_the_acts_below_the_form(counter):
    counter.press(Key.Key_2)
    counter.page.form.add_person()
    counter.page.ui.anonymous_button.setFocus()
    visited = []
    for _ in range(14):
        counter.press(Key.Key_Tab)
        visited.append(counter.focused.objectName() or counter.focused.accessibleName())
    assert visited == [
        *("surname", "given_names", "born_on", "birth_number", "identity_document"),
        *("identity_document_number", "identity_check", "phone", "details_fold"),
        *("Role: neuvedena", "Přidat osobu", "Odebrat osobu…"),
        *("discard_button", "hand_over_button"),
    ]


def test_a_draft_from_a_newer_or_older_page_still_opens(counter):
    counter.press(Key.Key_1)
    counter.page.keep_now()
    (draft,) = counter.services.drafts.unfinished()
    content = json.loads(draft.content)
    del content["texts"]
    counter.page.restore(
        type(draft)(
            id=DraftId("id-1"),
            form=draft.form,
            title="",
            content=json.dumps(content),
            officer_id=draft.officer_id,
            saved_at=NOW,
        )
    )
    assert counter.page.form.visit.contact.reason is ContactReason.LOST_DOCUMENTS
