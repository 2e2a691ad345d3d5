"""A document of identity is read anywhere; its holder is suggested, typed names stay as typed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import delete
from tests.journeys.counter import CTRL
from tests.journeys.program import start, station_in, tells
from tests.wedge import Wedge
from tests.zones import CARD, PASSPORT, card

from kkc_desktop.domain.code_lists import IdentityCheck, IdentityDocumentKind, Sex
from kkc_desktop.ui.document_reader import DocumentReader
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.scanner import ScannerGuard

Key = Qt.Key


@pytest.fixture
def reader(counter, clock, qapp):
    wedge = Wedge()
    guard = ScannerGuard(qapp, clock, when=wedge.when)
    DocumentReader(guard, counter.services.workplace, lambda: counter.window, parent=guard)
    wedge.guard = guard
    yield wedge
    delete(guard)


def strip(counter):
    return counter.page.persons_editor().suggestions.strip


def test_a_named_contact_with_a_card_read_over_the_chips(counter, reader):
    counter.press(Key.Key_F2)
    counter.picks("Informace")
    reader.reads(CARD)
    assert strip(counter).isVisible()
    assert counter.page.form.persons.persons()[0].surname == ""
    counter.press(Key.Key_F6)
    counter.press(Key.Key_S, modifier=CTRL)
    (contact,) = counter.services.reception.page()
    (person,) = counter.services.reception.open(contact.id).persons
    assert (person.surname, person.given_names) == ("Novakova", "Jana Marie")
    assert (person.born_on, person.sex) == (date(1981, 8, 27), Sex.FEMALE)
    assert person.identity_document is IdentityDocumentKind.IDENTITY_CARD
    assert person.identity_document_number == "999009999"
    assert person.identity_document_expires_on == date(2033, 1, 15)
    assert (person.citizenship, person.identity_document_issuer) == ("Česko", "Česko")
    assert person.identity_check is IdentityCheck.NOT_CHECKED
    assert not strip(counter).isVisible()


def test_typed_names_with_diacritics_stay_and_only_empty_fields_are_filled(counter, reader):
    counter.press(Key.Key_F2)
    counter.goes_to("Přidat osobu")
    counter.press(Key.Key_Space)
    counter.fills(surname="Nováková", given_names="Johana")
    counter.goes_to("surname")
    reader.reads(CARD, "\r\t")
    assert counter.field == "surname"
    assert counter.focused.text() == "Nováková"
    counter.press(Key.Key_F6)
    (person,) = counter.page.form.persons.persons()
    assert (person.surname, person.given_names) == ("Nováková", "Johana")
    assert person.identity_document_number == "999009999"
    assert [row.suggestion.words for row in strip(counter).rows] == ["Jana Marie"]
    counter.press(Key.Key_F6)
    assert counter.field == "given_names"
    assert counter.focused.text() == "Johana"
    counter.press(Key.Key_F6)
    assert counter.focused.text() == "Jana Marie"
    assert not strip(counter).isVisible()
    counter.press(Key.Key_Z, modifier=CTRL)
    assert counter.focused.text() == "Johana"


def test_a_card_pasted_into_the_short_text_of_a_contact(counter, reader, qapp):
    counter.press(Key.Key_F2)
    counter.fills(subject="ztráta klíčů")
    qapp.clipboard().setText(CARD.replace("\n", "\r\n"))
    QTest.keyClick(counter.focused, Key.Key_V, CTRL)
    assert counter.field == "subject"
    assert counter.focused.toPlainText() == "ztráta klíčů"
    counter.press(Key.Key_F6)
    assert counter.page.form.persons.persons()[0].surname == "Novakova"


def test_a_wrong_check_digit_is_told_with_what_was_read(counter, reader):
    counter.press(Key.Key_F2)
    reader.reads(CARD.replace("<<<2\n", "<<<3\n"))
    assert "kontrolní číslice nesouhlasí" in strip(counter).accessibleName()
    counter.press(Key.Key_F6)
    assert counter.page.form.persons.persons()[0].surname == "Novakova"


def test_a_card_read_anywhere_in_a_document_leads_to_its_persons(counter, reader):
    counter.begins("UZ")
    counter.goes_to("statement")
    counter.types("Dostavil se")
    reader.reads(PASSPORT)
    counter.press(Key.Key_F6)
    (person,) = counter.page.dossier.persons
    assert (person.surname, person.citizenship) == ("Eriksson", "Utopie, zkušební doklad")
    assert counter.page.dossier.document.statement == "Dostavil se"


def test_on_a_notice_a_card_names_who_reports_but_never_another_one(counter, reader):
    counter.press(Key.Key_F12)
    counter.fills(place="Konice")
    reader.reads(CARD)
    assert counter.page.ui.reporting_name.text() == "Jana Marie Novakova"
    assert counter.page.ui.place.text() == "Konice"
    reader.reads(PASSPORT)
    assert counter.page.ui.reporting_name.text() == "Jana Marie Novakova"


def test_on_an_advice_nobody_is_named_and_the_words_stay(counter, reader):
    counter.press(Key.Key_F3)
    counter.types("volal bankéř")
    reader.reads(CARD)
    assert counter.page.ui.citizen_words.text() == "volal bankéř"
    assert "nepřebírá" in counter.window.said.widget.text_label.text()
    assert counter.window.place is Place.ADVICE


def test_in_the_search_box_the_holder_is_found(counter, reader):
    counter.registers_contact(reason="Informace", surname="Nováková", given_names="Jana Marie")
    counter.press(Key.Key_F, modifier=CTRL)
    reader.reads(CARD)
    assert counter.window.place is Place.SEARCH
    assert counter.page.has_hits
    assert counter.focused.text() == "Jana Marie Novakova"


def test_our_own_code_read_into_a_name_asks_the_paper_and_leaves_the_name(counter, reader):
    counter.begins("UZ")
    counter.fills(act_subject="hlídka", act_place="Konice", statement="Přišel.")
    document = counter.closes()
    counter.press(Key.Key_F2)
    counter.goes_to("Přidat osobu")
    counter.press(Key.Key_Space)
    counter.types("Nov")
    reader.at += 1
    with counter.answering(Key.Key_Escape) as said:
        reader.types(document.paper_code, Key.Key_Return)
    assert said
    assert counter.focused.text() == "Nov"


def test_a_birth_number_suggests_the_date_of_birth_and_the_sex(counter, reader):
    counter.press(Key.Key_F2)
    counter.goes_to("Přidat osobu")
    counter.press(Key.Key_Space)
    counter.fills(birth_number="805612/0017")
    counter.press(Key.Key_Tab)
    assert [row.suggestion.field for row in strip(counter).rows] == ["born_on", "sex"]
    counter.press(Key.Key_F6)
    (person,) = counter.page.form.persons.persons()
    assert (person.born_on, person.sex) == (date(1980, 6, 12), Sex.FEMALE)


def test_a_warning_of_a_number_is_put_at_rest_by_a_reason(counter, reader):
    counter.press(Key.Key_F2)
    counter.goes_to("Přidat osobu")
    counter.press(Key.Key_Space)
    counter.fills(surname="Nováková", birth_number="710319/2746")
    counter.press(Key.Key_F6)
    assert counter.field == "identity_note"
    counter.types("opsáno z rodného listu")
    (person,) = counter.page.form.persons.persons()
    assert person.identity_note == "rodné číslo – ověřeno: opsáno z rodného listu"
    problems = counter.services.reception.problems(counter.page.form.visit)
    assert [p.level.label for p in problems if p.field.endswith("birth_number")] == ["Poznámka"]


def test_a_card_with_a_person_whose_identity_is_protected_writes_nothing(counter, reader):
    counter.press(Key.Key_F2)
    counter.goes_to("Přidat osobu")
    counter.press(Key.Key_Space)
    counter.page.form.persons.fields.ui.is_protected.setChecked(True)
    reader.reads(card())
    assert not strip(counter).isVisible()
    assert counter.page.form.persons.persons()[0].surname == ""


def test_a_stored_contact_that_is_only_read_takes_no_document(counter, reader):
    counter.registers_contact(reason="Informace", surname="Nováková", given_names="Jana")
    counter.press(Key.Key_F2)
    counter.picks("Informace")
    counter.goes_to("outcome")
    counter.enters("vyřízeno")
    counter.press(Key.Key_Return, modifier=CTRL)
    contact = next(c for c in counter.services.reception.page() if c.closed_at)
    counter.window.go(Wish(place=Place.CONTACT, record_id=contact.id))
    reader.reads(CARD)
    assert counter.page.form.persons.persons() == ()
    assert "nepřebírá" in counter.window.said.widget.text_label.text()


def test_a_locked_desk_reads_nothing(counter, reader):
    counter.press(Key.Key_F2)
    form = counter.page.form
    counter.window.is_locked = True
    reader.reads(CARD)
    assert form.persons.persons() == ()
    counter.window.is_locked = False


def test_suggestions_belong_to_their_person(counter, reader):
    counter.press(Key.Key_F2)
    reader.reads(CARD)
    editor = counter.page.form.persons
    editor.add_person()
    assert not strip(counter).isVisible()
    counter.press(Key.Key_F6)
    editor.tabs.setCurrentIndex(0)
    assert strip(counter).isVisible()
    counter.press(Key.Key_F6)
    assert [each.surname for each in editor.persons()] == ["Novakova", ""]


def test_dropped_suggestions_write_nothing(counter, reader):
    counter.press(Key.Key_F2)
    reader.reads(CARD)
    strip(counter).drop_button.click()
    counter.press(Key.Key_F6)
    assert counter.page.form.persons.persons()[0].surname == ""
    assert not strip(counter).isVisible()


def test_the_bar_code_of_a_document_read_into_a_name_is_suggested_as_its_number(counter, reader):
    counter.press(Key.Key_F2)
    counter.goes_to("Přidat osobu")
    counter.press(Key.Key_Space)
    counter.types("Nov")
    reader.at += 1
    reader.types("999009999", Key.Key_Return)
    assert counter.field == "surname"
    assert counter.focused.text() == "Nov"
    counter.press(Key.Key_F6)
    (person,) = counter.page.form.persons.persons()
    assert (person.surname, person.identity_document_number) == ("Nov", "999009999")


READS_A_CARD = """
def at_the_desk(counter):
    counter.press(Key.Key_F2)
    Wedge().reads(CARD)
    counter.press(Key.Key_F6)
    (person,) = counter.page.form.persons.persons()
    print(json.dumps([person.full_name, person.identity_document_number]))
    counter.window.close()

import json
from tests.wedge import Wedge
from tests.zones import CARD
from PySide6.QtCore import Qt
Key = Qt.Key
"""


def test_the_real_program_reads_a_card(tmp_path):
    folder = station_in(tmp_path / "data")
    program = start(READS_A_CARD, "--data-dir", folder, home=tmp_path)
    assert tells(program) == ["Jana Marie Novakova", "999009999"]
