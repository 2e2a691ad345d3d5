"""So many keys does each job take, and no more; letters of texts and passwords are not counted.

A key with Ctrl, Shift or Alt is one; what a reader reads is none. Whoever adds a field in the way
of a job sees it here: give it a default or another place, do not raise the number.
"""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from shiboken6 import delete
from tests.journeys.counter import CTRL, name_of
from tests.journeys.test_walk_in_report import REPORT, REST
from tests.known_people import a_card
from tests.wedge import Wedge
from tests.zones import CARD

from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.ui.contact_reasons import REASON_CHIPS, usual_outcome
from kkc_desktop.ui.document_reader import DocumentReader
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.scanner import ScannerGuard
from kkc_desktop.ui.signing_page import SigningPage
from kkc_desktop.ui.widgets.question import Question

Key = Qt.Key
ANONYMOUS = 12
"""Promised for the most common reasons, after F2."""


@contextmanager
def at_most(counter, keys):
    before = counter.keys
    yield
    assert counter.keys - before <= keys


@pytest.fixture
def reader(counter, clock, qapp):
    wedge = Wedge()
    guard = ScannerGuard(qapp, clock, when=wedge.when)
    DocumentReader(guard, counter.services.workplace, lambda: counter.window, parent=guard)
    yield wedge
    delete(guard)


@pytest.mark.parametrize("digit", range(1, 9))
def test_an_anonymous_contact(counter, digit):
    reason = REASON_CHIPS[digit - 1].reason
    with at_most(counter, 5):
        begins_contact(counter, digit)
        finishes_contact(counter, reason)
    (contact,) = counter.services.reception.page()
    assert contact.reason is reason
    assert contact.closed_at


@pytest.mark.parametrize("digit", range(1, 9))
def test_an_anonymous_contact_with_a_sentence_about_it(counter, digit):
    reason = REASON_CHIPS[digit - 1].reason
    counter.press(Key.Key_F2)
    with at_most(counter, ANONYMOUS):
        counter.press(Qt.Key(Key.Key_0 + digit))
        counter.press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
        assert counter.field == "subject"
        counter.types("chce vědět, kam dál")
        finishes_contact(counter, reason)
    (contact,) = counter.services.reception.page()
    assert (contact.subject, contact.reason) == ("chce vědět, kam dál", reason)
    assert contact.closed_at


def test_a_named_contact_read_from_a_card(counter, reader):
    with at_most(counter, 4):
        begins_contact(counter, 7)
        reader.reads(CARD)
        counter.press(Key.Key_F6)
        counter.press(Key.Key_Return, modifier=CTRL)
    (contact,) = counter.services.reception.page()
    (person,) = counter.services.reception.open(contact.id).persons
    assert person.surname == "Novakova"
    assert contact.closed_at


def test_a_known_person_taken_into_a_contact(counter, services):
    card = a_card(services, phone="603 214 587")
    with at_most(counter, 4):
        counter.press(Key.Key_F, modifier=CTRL)
        counter.types("novakova")
        counter.press(Key.Key_Return, modifier=CTRL)
        counter.press(Key.Key_7)
        counter.press(Key.Key_Return, modifier=CTRL)
    (contact,) = services.reception.page()
    (person,) = services.reception.open(contact.id).persons
    assert person.id == card.id
    assert contact.closed_at


@pytest.mark.parametrize(
    ("language", "letters", "keys"), [("čeština", "", 10), ("ukrajinština", "ukr", 10)]
)
def test_advice_with_its_leaflet(counter, tray, language, letters, keys):
    with at_most(counter, keys):
        counter.press(Key.Key_F3)
        counter.types("volal mi policista, že mám převést peníze na bezpečný účet")
        counter.press(Key.Key_Return, Key.Key_Space)
        counter.fills(form=AdviceForm.SPOKEN_LEAFLET.label)
        counter.press(Key.Key_Tab)
        assert counter.field == "leaflet_language"
        counter.types(letters)
        assert counter.focused.currentText() == language
        counter.press(Key.Key_Return, modifier=CTRL)
        counter.waits_until(counter.sees(PrintPreview), "the leaflet was not shown")
        counter.press(Key.Key_Return)
    counter.waits_until(lambda: tray, "the leaflet was not printed")


def test_an_emergency_notice_handed_over(counter):
    with at_most(counter, 7):
        counter.press(Key.Key_F12)
        counter.types("Konice, škola")
        counter.press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
        counter.types("požár")
        counter.press(Key.Key_Return)
        counter.types("hoří střecha")
        counter.press(Key.Key_Return, modifier=CTRL)
        assert counter.field == "accepted_by"
        counter.types("por. Malá")
        counter.press(Key.Key_Return, modifier=CTRL)
    (file,) = counter.services.incidents.page()
    incident = file.incident
    assert file.latest.incident_type is IncidentType.FIRE
    assert incident.state is IncidentState.HANDED_OVER


def test_lost_documents_to_the_confirmation_in_hand(counter, reader, tray):
    with at_most(counter, 10):
        begins_contact(counter, 1)
        reader.reads(CARD)
        counter.press(Key.Key_F6)
        counter.press(Key.Key_K, modifier=CTRL)
        assert counter.field == "loss_manner"
        counter.types("ztráta")
        counter.press(Key.Key_K, modifier=CTRL)
        assert name_of(counter.focused) == "Popis"
        counter.types("občanský průkaz")
        closes_and_gives(counter)
    counter.waits_until(lambda: tray, "nothing was printed")
    assert "Novakova" in tray[0].text


def test_a_receipt_for_documents_handed_in(counter, reader, tray):
    with at_most(counter, 9):
        begins_contact(counter, 5)
        reader.reads(CARD)
        counter.press(Key.Key_F6)
        counter.press(Key.Key_K, modifier=CTRL)
        assert name_of(counter.focused) == "Popis"
        counter.types("kupní smlouva na vozidlo")
        closes_and_gives(counter)
    counter.waits_until(lambda: tray, "nothing was printed")
    assert "kupní smlouva" in tray[0].text


def test_two_parties_sign(counter):
    counter.begins("PTO")
    counter.fills(**REPORT | REST)
    counter.closes()
    assert len(counter.page.view.dossier.signatures) == 2
    with at_most(counter, 4):
        counter.records_all_signatures()
    assert counter.page.document.state is DocumentState.SIGNED


def test_a_snippet_with_its_blank_filled(counter):
    counter.begins("UZ")
    counter.goes_to("statement")
    with at_most(counter, 2):
        counter.types("spont")
        counter.press(Key.Key_M, modifier=CTRL)
        counter.types("viděla dva muže u kol")
        counter.press(Key.Key_Tab)
    assert counter.page.dossier.document.statement == (
        "Osoba k\u00a0věci souvisle uvádí: viděla dva muže u kol"
    )


def begins_contact(counter, digit):
    counter.press(Key.Key_F2, Qt.Key(Key.Key_0 + digit))


def finishes_contact(counter, reason):
    """Ctrl+Enter leads to the outcome where none is usual; its letter, Ctrl+Enter."""
    counter.press(Key.Key_Return, modifier=CTRL)
    if usual_outcome(reason) is ContactOutcome.OPEN:
        assert counter.field == "outcome"
        counter.press(Key.Key_V)
        counter.press(Key.Key_Return, modifier=CTRL)


def closes_and_gives(counter):
    """The paper for the citizen twice: it closes the paper, then prints it."""
    counter.when(Question, lambda: counter.press(Key.Key_Tab, Key.Key_Return))
    counter.press(Key.Key_K, modifier=CTRL)
    assert isinstance(counter.page, SigningPage), f"{name_of(counter.focused)} is missing"
    counter.press(Key.Key_K, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the preview did not open")
    counter.press(Key.Key_Return)
