"""The waiting list by keys: call into a room, take over, left before service; no name in sight."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView
from tests.factories import an_officer
from tests.keys import press, type_text
from tests.services.records import waiting_visit

from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.waiting_page import WaitingPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk, clock, qapp, qtbot):
    """Three who wait: one for 31 minutes, one for 30, one who has just come."""
    apply_style(qapp, Scheme.LIGHT)
    for minutes in (1, 30):
        visit = waiting_visit(desk)
        person = desk.reception.blank_person(visit.contact.id, 0)
        named = replace(person, given_names="Jana", surname="Tajná")
        contact = replace(visit.contact, subject="krádež")
        desk.reception.register(Visit(contact=contact, persons=(named,)))
        clock.pass_by(minutes=minutes)
    desk.reception.register(waiting_visit(desk))
    page = WaitingPage(lambda: desk.today.glance().waiting, desk.reception)
    qtbot.addWidget(page)
    page.resize(1080, 700)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.focus_first()
    return page


def in_front(qtbot):
    """The dialog that was just opened, once it has the keyboard."""
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def cell(page, row, title):
    column = next(n for n, c in enumerate(page.model.columns) if c.title == title)
    return page.model.data(page.model.index(row, column))


def stored(desk, page, row=0):
    contact_id = page.model.row_at(page.model.index(row, 0)).contact_id
    return desk.reception.open(contact_id, "zkouška").contact


def test_who_waits_longer_than_half_an_hour_is_told_by_icon_word_and_colour(page):
    assert cell(page, 0, "Čeká") == "31\u00a0min, dlouho"
    assert cell(page, 1, "Čeká") == "30\u00a0min"
    late, fine = (page.model.row_at(page.model.index(row, 0)) for row in (0, 1))
    assert (page._wait_icon(late), page._wait_tone(late)) == ("warning", "warning")
    assert (page._wait_icon(fine), page._wait_tone(fine)) == ("", "")


def test_the_wait_of_who_was_taken_over_is_over(page, desk, clock):
    desk.reception.take_over(page.model.row_at(page.model.index(0, 0)).contact_id)
    clock.pass_by(minutes=20)
    page.refresh()
    assert cell(page, 0, "Čeká") == "31\u00a0min"
    assert cell(page, 1, "Čeká") == "50\u00a0min, dlouho"


def test_nothing_but_ticket_and_initials_is_read_across_the_counter(page):
    shown = " ".join(label.text() for label in page.findChildren(QLabel))
    table = page.findChild(QTableView).model()
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            shown += f" {table.data(table.index(row, column))}"
    assert "J. T." in shown
    for secret in ("Jana", "Tajná", "krádež", "trestn"):
        assert secret not in shown


def test_a_digit_calls_into_its_room_and_the_call_is_shown_large(desk, page):
    type_text(page.table, "2")
    room = desk.reception.rooms()[1]
    assert cell(page, 0, "Místnost") == room
    assert page.called.text() == f"A\u00a01 → {room}"
    assert page.called.isVisible()
    assert page.called.font().pointSize() >= 30
    page._rest.timeout.emit()
    assert page.called.isHidden()


def test_v_asks_for_the_room_and_takes_any_words(desk, page, qtbot):
    type_text(page.table, "v")
    dialog = in_front(qtbot)
    press(dialog.room, Key.Key_A, CTRL)
    type_text(dialog.room, "u automatu")
    press(dialog.room, Key.Key_Return, CTRL)
    assert cell(page, 0, "Místnost") == "u automatu"
    assert stored(desk, page).room == "u automatu"


def test_p_takes_over_and_the_wait_is_no_longer_long(desk, page, clock):
    type_text(page.table, "p")
    assert stored(desk, page).taken_over_at == clock()
    assert cell(page, 0, "Čeká") == "31\u00a0min"


def test_who_is_no_officer_is_not_offered_to_take_over(desk, page):
    desk.workplace.seat(an_officer(id=OfficerId("somebody"), role=Role.RECEPTIONIST))
    page.refresh()
    assert page.take_over_button.isHidden()


def test_two_keys_close_the_contact_of_who_went_away(desk, page, clock, qtbot):
    first = stored(desk, page)
    type_text(page.table, "o")
    dialog = in_front(qtbot)
    press(dialog.left_at, Key.Key_Return, CTRL)
    assert page.model.rowCount() == 2
    gone = desk.reception.open(first.id, "zkouška").contact
    assert (gone.outcome, gone.closed_at) == (ContactOutcome.LEFT, clock())


def test_a_time_before_the_arrival_is_said_at_the_input(page, qtbot):
    type_text(page.table, "o")
    dialog = in_front(qtbot)
    press(dialog.left_at, Key.Key_A, CTRL)
    type_text(dialog.left_at, "0001")
    press(dialog.left_at, Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert "odchodu" in dialog.hint_label.text()
    dialog.reject()


def test_enter_opens_the_contact(page, qtbot):
    with qtbot.waitSignal(page.wanted) as wish:
        press(page.table, Key.Key_Return)
    assert wish.args[0].place is Place.CONTACT
