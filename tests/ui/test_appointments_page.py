"""Booking by keys alone: a free time, a slip, an outcome; the list names nobody."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from tests.desk import Clock, open_desk
from tests.factories import NOW
from tests.keys import press, type_text

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.prevention_lists import AppointmentState
from kkc_desktop.ui.appointment_dialogs import BookingDialog, OutcomeDialog
from kkc_desktop.ui.appointments_page import AppointmentsPage
from kkc_desktop.ui.style import Scheme, apply_style

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "kkc.db", Clock())
    yield services
    services.workplace.database.close()


@pytest.fixture
def page(qtbot, desk):
    page = AppointmentsPage(desk.appointments)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.refresh()
    page.show()
    page.activateWindow()
    page.focus_first()
    return page


def tomorrow(hour=9):
    return (NOW.astimezone(ZONE) + timedelta(days=1)).replace(hour=hour, minute=0, second=0)


def book(desk, start, **changes):
    return desk.appointments.book(replace(desk.appointments.blank(start), **changes))


def dialog_of(page, kind):
    (dialog,) = page.findChildren(kind)
    return dialog


def choose(page, start):
    slot = next(row.data for row in page.slots.rows() if row.data.starts_at == start)
    page.slots.select_data(slot)


def test_a_free_time_of_the_next_day_is_booked_by_keys(page, desk, qtbot):
    press(page.slots, Key.Key_Right)
    assert page.day == tomorrow().date()
    press(page.slots, Key.Key_Down)
    press(page.slots, Key.Key_Return)
    dialog = dialog_of(page, BookingDialog)
    type_text(dialog.things, "dvě kola")
    with qtbot.waitSignal(page.saved):
        dialog.perform()
    (booked,) = [slot.appointment for slot in desk.appointments.day(page.day) if slot.appointment]
    assert booked.things == "dvě kola"
    assert booked.starts_at.astimezone(ZONE).strftime("%H:%M") == "08:30"
    assert page.slots.current_data().appointment == booked


def test_a_time_that_meets_another_is_said_once_and_then_booked(page, desk):
    book(desk, tomorrow(), duration_minutes=60)
    page.go_to(tomorrow().date())
    free = desk.appointments.blank(tomorrow() + timedelta(minutes=30))
    dialog = BookingDialog(desk.appointments, free, lambda _: None, page)
    dialog.show()
    dialog.perform()
    assert dialog.isVisible()
    assert "už objednáno" in dialog.hint_label.text()
    dialog.perform()
    assert not dialog.isVisible()
    assert sum(not slot.is_free for slot in desk.appointments.day(page.day)) == 2


def test_names_stand_only_where_the_time_is_opened(page, desk):
    book(desk, tomorrow(), name="Jan Novák", phone="777 111 222")
    page.go_to(tomorrow().date())
    choose(page, tomorrow())
    listed = " ".join(row.all_words for row in page.slots.rows())
    assert "Novák" not in listed + page.words.text()
    page.finish()
    assert "Jan Novák" in dialog_of(page, OutcomeDialog).accessibleDescription()


def test_the_outcome_is_written_with_the_number_of_marked_things(page, desk, qtbot):
    book(desk, tomorrow())
    page.go_to(tomorrow().date())
    choose(page, tomorrow())
    press(page.slots, Key.Key_Return)
    dialog = dialog_of(page, OutcomeDialog)
    dialog.perform()
    assert "kolik věcí" in dialog.hint_label.text()
    dialog.marked_count.setValue(2)
    with qtbot.waitSignal(page.saved):
        dialog.perform()
    (slot,) = [slot for slot in desk.appointments.day(page.day) if slot.appointment]
    assert slot.appointment.state is AppointmentState.DONE
    assert slot.appointment.marked_count == 2
    assert not page.act_button.isEnabled()


def test_only_marking_that_was_done_asks_for_a_number(page, desk):
    booked = book(desk, tomorrow())
    dialog = OutcomeDialog(desk.appointments, booked, lambda _: None, page)
    dialog.show()
    assert dialog.marked_count.isVisible()
    dialog.state.set_value(AppointmentState.REFUSED)
    assert not dialog.marked_count.isVisible()
    assert "čestné prohlášení" in dialog.hint_label.text()


def test_ctrl_k_hands_the_slip_to_the_printer(page, desk, qtbot):
    book(desk, tomorrow())
    page.go_to(tomorrow().date())
    choose(page, tomorrow())
    with qtbot.waitSignal(page.print_wanted) as wanted:
        assert page.gives_paper()
    content, title = wanted.args
    assert content.startswith(b"%PDF")
    assert "9:00" in title


def test_a_free_time_has_no_slip_and_arrows_home_and_pages_move_the_day(page):
    assert not page.gives_paper()
    today = page.day
    press(page.slots, Key.Key_PageDown)
    assert page.day == today + timedelta(days=7)
    press(page.slots, Key.Key_Left)
    assert page.day == today + timedelta(days=6)
    press(page.slots, Key.Key_Home)
    assert page.day == today


def test_the_page_fits_a_small_window(page):
    assert page.minimumSizeHint().width() <= 797
    assert page.minimumSizeHint().height() <= 451
