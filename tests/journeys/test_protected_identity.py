"""§ 55 odst. 2 TŘ: a name typed before it was protected is nowhere in the store afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from tests.journeys.counter import CTRL
from tests.journeys.markers import Marks, found_in

from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.document_lists import InstructionAnswer
from kkc_desktop.printing.pages import text_of
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.widgets.question import Question

Key = Qt.Key


@pytest.fixture
def marks():
    return Marks()


def protects(counter):
    """Ticks the protection and confirms it; gives what was said."""
    go = counter.page.jump if isinstance(counter.page, DocumentPage) else counter.page.form.focus
    go("persons.0.is_protected")
    said = []

    def answer():
        said.append(counter.focused.window().accessibleDescription())
        counter.press(Key.Key_Tab)
        counter.press(Key.Key_Return)

    counter.when(Question, answer)
    counter.press(Key.Key_Space)
    counter.waits_until(lambda: said, "nothing was asked")
    return said[0]


def stored(counter):
    """Every value of every table, shadow tables of the search among them, as one heap of bytes."""
    heap = []
    with counter.services.workplace.database.bare() as bare:
        tables = bare.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        for (table,) in tables:
            for row in bare.execute(f"SELECT * FROM {table}").fetchall():
                heap += [v if isinstance(v, bytes) else str(v).encode() for v in row]
    return b"\n".join(heap)


def files(counter):
    folder = counter.services.workplace.folder
    return b"\n".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())


def test_a_marker_typed_before_ticking_is_nowhere_in_the_store_afterwards(counter, marks):
    surname, given, phone = marks.word(), marks.word(), marks.phone()
    counter.press(Key.Key_F2)
    counter.goes_to("reason")
    counter.enters(ContactReason.VICTIM.label)
    counter.fills(subject="bojí se pachatele")
    counter.goes_to("Přidat osobu")
    counter.press(Key.Key_Space)
    counter.fills(surname=surname, given_names=given, phone=phone)
    counter.page.keep_now()
    counter.press(Key.Key_S, modifier=CTRL)
    contact_id = counter.page.form.visit.contact.id
    assert found_in(stored(counter), marks.used)  # the search would find it

    counter.window.go(Wish(place=Place.DOCUMENT, template_code="POB", contact_id=contact_id))
    counter.page.jump("persons.0.note")
    counter.types("čeká v\u00a0jednací místnosti")
    counter.page.keep_now()
    counter.press(Key.Key_S, modifier=CTRL)
    said = protects(counter)
    assert "odděleně od spisu" in said.replace("\u00a0", " ")
    counter.page.keep_now()
    assert found_in(b"".join(text_of_screen(counter)), marks.used) == set()
    counter.page.jump("instruction_answer")
    counter.enters(InstructionAnswer.UNDERSTOOD.label)
    closed = counter.services.documents.close(counter.page.dossier)
    paper = counter.services.documents.paper(closed.document.id).content
    assert found_in("".join(text_of(paper)).encode(), marks.used) == set()

    counter.window.go(Wish(place=Place.CONTACT, record_id=contact_id))
    protects(counter)
    counter.page.save()
    assert found_in(stored(counter), marks.used) == set()
    assert found_in(files(counter), marks.used) == set()
    assert not counter.services.finding.look(surname).hits
    titles = [draft.title for draft in counter.services.drafts.unfinished()]
    assert found_in("\n".join(titles).encode(), marks.used) == set()


def text_of_screen(counter):
    """What the page's inputs hold and its labels say."""
    for widget in counter.page.findChildren(QLabel):
        yield widget.text().encode()
    for widget in counter.page.findChildren(QLineEdit):
        yield widget.text().encode()
    for widget in counter.page.findChildren(QPlainTextEdit):
        yield widget.toPlainText().encode()


def test_who_keeps_the_identity_open_loses_nothing(counter, marks):
    surname = marks.word()
    counter.begins("PTO")
    counter.fills(surname=surname)
    counter.page.jump("persons.0.is_protected")
    with counter.answering(Key.Key_Escape):
        counter.press(Key.Key_Space)
    (person,) = counter.page.dossier.persons
    assert (person.surname, person.is_protected) == (surname, False)
