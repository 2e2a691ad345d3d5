"""Lists of records: what they show across the counter, the filter, and the way in."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from tests.factories import (
    NOW,
    a_contact,
    a_document,
    a_notice,
    an_advice,
    an_incident,
)
from tests.keys import press, type_text

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.edited_code_lists import ListWords
from kkc_desktop.domain.errors import NoRight
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.record_columns import (
    advice_columns,
    contact_columns,
    document_columns,
    incident_columns,
)
from kkc_desktop.ui.records_page import RecordsPage
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

NAMES = {"officer-1": "pprap. Šťastná"}
CONTACTS = [
    a_contact(id=ContactId("1"), ticket="A\u00a01", evidence_number="KKC-KON-2026-000001"),
    a_contact(id=ContactId("2"), ticket="A\u00a02", outcome=ContactOutcome.SETTLED),
    a_contact(id=ContactId("3"), ticket="A\u00a012", closed_at=NOW),
]


class Shelf:
    """The stored contacts, which a test may change."""

    def __init__(self):
        self.rows = list(CONTACTS)
        self.reads, self.visits = [], []

    def __call__(self):
        self.reads.append(self.rows)
        return self.rows


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def page(qtbot, shelf):
    page = RecordsPage(
        "Kontakty",
        "contact",
        contact_columns(lambda officer_id: NAMES.get(officer_id, ""), ListWords),
        shelf,
        lambda contact: Wish(place=Place.CONTACT, record_id=contact.id),
        ("contact", "Zatím žádný kontakt", "První založí klávesa F2."),
        lambda: shelf.visits.append(len(shelf.reads)),
    )
    qtbot.addWidget(page)
    page.wishes = []
    page.wanted.connect(page.wishes.append)
    page.resize(1084, 718)
    page.show()
    page.refresh()
    page.focus_first()
    return page


def shown(page):
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def opened(page):
    return [wish.record_id for wish in page.wishes]


def test_enter_opens_the_newest_and_arrows_choose_another(page):
    press(page.table, Qt.Key.Key_Return)
    press(page.table, Qt.Key.Key_Down)
    press(page.table, Qt.Key.Key_Return)
    assert opened(page) == ["1", "2"]


def test_letters_typed_in_the_list_narrow_it_without_hacky_and_enter_opens(page):
    press(page.table, Qt.Key.Key_V)
    assert page.window().focusWidget() is page.filter
    type_text(page.filter, "yrizeno stastna")
    assert shown(page) == ["A\u00a02"]
    press(page.filter, Qt.Key.Key_Return)
    assert opened(page) == ["2"]


def test_a_hard_space_need_not_be_typed(page):
    type_text(page.filter, "A 12")
    assert shown(page) == ["A\u00a012"]


def test_a_number_is_found_without_its_noughts(page):
    type_text(page.filter, "1 kon")
    assert shown(page) == ["A\u00a01"]


def test_the_arrow_leads_from_the_filter_to_the_list(page):
    page.filter.setFocus()
    press(page.filter, Qt.Key.Key_Down)
    assert page.window().focusWidget() is page.table


def test_reading_again_keeps_the_chosen_record(page, shelf):
    press(page.table, Qt.Key.Key_Down)
    shelf.rows.insert(0, a_contact(id=ContactId("4"), ticket="A\u00a013"))
    page.refresh()
    press(page.table, Qt.Key.Key_Return)
    assert opened(page) == ["2"]


def test_an_empty_list_says_how_something_gets_there_and_enter_does_nothing(page, shelf):
    shelf.rows.clear()
    page.refresh()
    page.focus_first()
    press(page.filter, Qt.Key.Key_Return)
    assert opened(page) == []
    assert not page.table.isVisible()


def texts_of(columns, row):
    return " ".join(column.text_of(row) for column in columns)


def test_no_list_of_contacts_tells_why_somebody_came_or_what_they_said():
    columns = contact_columns(NAMES.get, ListWords)
    for reason in ContactReason:
        contact = a_contact(reason=reason, subject="SLOVA", note="SLOVA", referral="SLOVA")
        texts = texts_of(columns, contact)
        assert reason.label not in texts
        assert "SLOVA" not in texts


def test_no_list_tells_names_places_or_words():
    notice = a_notice()
    words = {f.name: "SLOVA" for f in fields(notice) if isinstance(f.default, str)}
    file = IncidentFile(
        incident=an_incident(accepted_by="SLOVA"), notices=(replace(notice, **words),)
    )
    advice = an_advice(citizen_words="SLOVA", note="SLOVA", referral="SLOVA")
    document = a_document(statement="SLOVA", act_place="SLOVA", reported_person="SLOVA")
    assert "SLOVA" not in texts_of(incident_columns(lambda _: ""), file)
    assert "SLOVA" not in texts_of(advice_columns(lambda _: "téma", ListWords), advice)
    assert "SLOVA" not in texts_of(document_columns(str), document)


def test_a_document_shows_its_kind_and_state():
    texts = texts_of(document_columns({"PTO": "Protokol"}.get), a_document())
    assert "Protokol" in texts
    assert "koncept" in texts


def test_a_visit_of_the_list_is_told_once_and_before_its_rows_are_read(page, shelf):
    page.refresh()
    assert shelf.visits == [0]
    page.hide()
    page.refresh()
    page.show()
    page.refresh()
    assert shelf.visits == [0, 2]


def test_a_visit_that_cannot_be_logged_shows_nothing(qtbot, shelf):
    def refuse():
        raise NoRight("Nelze.", "Požádejte policistu.")

    page = RecordsPage("Kontakty", "contact", (), shelf, Wish, ("contact", "", ""), refuse)
    qtbot.addWidget(page)
    page.refresh()
    assert shelf.reads == []
    page.findChild(ErrorDialog).close()
