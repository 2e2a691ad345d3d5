"""Every number of the desk opens the records that it counts, by mouse and by keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from tests.keys import press, type_text
from tests.services.records import (
    a_taken_notice,
    closed_document,
    complete_document,
    finished_contact,
    waiting_visit,
)

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.promise_lists import PromiseKind
from kkc_desktop.ui.desk_work import DeskList
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.rail import COUNTED
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.waiting_page import WaitingPage

Key = Qt.Key


@pytest.fixture
def window(desk, qapp, qtbot):
    """A desk with so many records of each kind that no two numbers are the same."""
    contacts = [desk.reception.register(waiting_visit(desk)).contact for _ in range(2)]
    for _ in range(3):
        finished_contact(desk)
    for _ in range(4):
        closed_document(desk)
    for _ in range(5):
        desk.documents.save(complete_document(desk))
    for _ in range(6):
        incident = a_taken_notice(desk).incident
    for number in range(7):
        desk.measures.add(incident.id, f"opatření {number}")
    for _ in range(8):
        desk.promises.promise(
            PromiseKind.OTHER, RecordKind.CONTACT, contacts[0].id, desk.promises.today(), ""
        )
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(desk, desk.workplace.now, qapp)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


NUMBERS = {
    DeskList.WAITING: 2,
    DeskList.TODAY: 3,
    DeskList.TO_SIGN: 4,
    DeskList.DRAFTS: 5,
    DeskList.INCIDENTS: 6,
    DeskList.MEASURES: 7,
    DeskList.DEADLINES: 8,
}


def opened(window):
    """How many records the page shows, and the number above them."""
    page = window.page
    if isinstance(page, WaitingPage):
        return page.model.rowCount(), page.count.text()
    return len(page.list.rows()), page.count.text()


@pytest.mark.parametrize("each", DeskList, ids=lambda each: each.name)
def test_the_number_of_a_card_opens_exactly_its_records(window, each):
    count = NUMBERS[each]
    card = window.start_page.cards[each]
    assert card._count.text() == str(count)
    assert card.more_button.accessibleName() == f"{each.title}: všech {count}"
    card.more_button.setFocus()
    press(card.more_button, Key.Key_Return)
    assert opened(window) == (count, str(count))
    if each is not DeskList.WAITING:
        assert window.page.list.rows() == window.start_page.lists[each].rows()
    window.page.leave()
    assert window.place is Place.DESK


@pytest.mark.parametrize("place", COUNTED, ids=lambda place: place.name)
def test_the_number_of_the_rail_opens_exactly_its_records(window, place):
    button = window.rail._buttons[place].count_button
    count = NUMBERS[COUNTED[place]]
    assert button.text() == str(count)
    assert button.accessibleName() == f"{COUNTED[place].title}: všech {count}"
    press(button, Key.Key_Space)
    assert window.place is Place.WORK
    assert opened(window) == (count, str(count))


def test_an_empty_card_offers_nothing_to_open(desk, qapp, qtbot):
    window = MainWindow(desk, desk.workplace.now, qapp)
    qtbot.addWidget(window)
    for card in window.start_page.cards.values():
        assert card.more_button.isHidden()


def test_letters_narrow_the_list_and_enter_opens_what_is_left(window):
    window.start_page.cards[DeskList.MEASURES].more_button.click()
    page = window.page
    type_text(page.list, "opatreni")
    type_text(page.filter, " 3")
    assert [row.title for row in page.list.rows()] == ["opatření 3"]
    press(page.filter, Key.Key_Return)
    assert window.place is Place.INCIDENT


def test_a_settled_record_leaves_the_list_when_it_is_read_again(window, clock):
    window.start_page.cards[DeskList.WAITING].more_button.click()
    clock.pass_by(minutes=1)
    row = window.page.model.row_at(window.page.model.index(0, 0))
    window.services.reception.leave(row.contact_id, clock() - timedelta(seconds=1))
    window.page.refresh()
    assert opened(window) == (1, "1")
