"""Every input that takes something of a citizen says why, and by what law."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from tests.factories import NOW, a_person
from tests.keys import press

from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import hard_spaces
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.template import BLOCK_FIELDS
from kkc_desktop.services.purposes import purpose_of, purposes
from kkc_desktop.ui.contact_form import ContactForm
from kkc_desktop.ui.generated.ui_contact_page import Ui_ContactPage
from kkc_desktop.ui.persons_editor import PersonsEditor

RECORDS = {"Contact": Contact, "Document": Document, "Person": Person}


@pytest.fixture
def editor(qtbot):
    editor = PersonsEditor(lambda: NOW)
    qtbot.addWidget(editor)
    return editor


def test_every_input_about_a_person_says_why(editor):
    without = [name for name in editor.form.fields if purpose_of("Person", name) is None]
    assert not without, f"add a purpose of {without} to resources/seed/purposes.toml"


def test_every_input_of_a_contact_says_why(qtbot):
    page, ui = QWidget(), Ui_ContactPage()
    qtbot.addWidget(page)
    ui.setupUi(page)
    form = ContactForm(ui, lambda: NOW, page)
    without = [name for name in form.form.fields if purpose_of("Contact", name) is None]
    assert not without, f"add a purpose of {without} to resources/seed/purposes.toml"


@pytest.mark.parametrize("block", BLOCK_FIELDS, ids=lambda block: block.value)
def test_every_input_of_a_document_says_why(block):
    without = [name for name in BLOCK_FIELDS[block] if purpose_of("Document", name) is None]
    assert not without, f"add a purpose of {without} to resources/seed/purposes.toml"


@pytest.mark.parametrize("field", purposes())
def test_a_purpose_names_a_field_that_is_there(field):
    record, _, name = field.partition(".")
    assert name in {each.name for each in fields(RECORDS[record])}


def test_the_words_are_whole_czech_sentences_with_a_source():
    for purpose in set(purposes().values()):
        assert purpose.words.endswith(".")
        assert hard_spaces(purpose.words) == purpose.words
        assert purpose.needs_review or any(
            sign in purpose.source for sign in ("§", "čl.", "zákon")
        ), purpose.source


def test_shift_f1_shows_the_purpose_at_the_field(editor):
    editor.show_persons((a_person(),), ())
    editor.show()
    editor.focus(0, "birth_number")
    field = editor.fields.ui.birth_number
    press(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    shown = [
        w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "QWhatsThat"
    ]
    assert "Rodné číslo zapisujeme jen tehdy" in field.whatsThis()
    assert any(each.isVisible() for each in shown)
