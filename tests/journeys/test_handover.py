"""A change of shift by key events only: filled, decided, signed, taken over by the colleague."""

from functools import partial

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from tests.factories import PASSWORD
from tests.founded import HEAD_ID, HEAD_PASSWORD
from tests.journeys.counter import ALT, CTRL, Key
from tests.journeys.test_desk_session import Desk
from tests.services.records import waiting_visit
from tests.services.shift_desk import paper_text, put_incident

from kkc_desktop.domain.event_lists import HandoverState
from kkc_desktop.storage.integrity import verify
from kkc_desktop.ui.handover_page import HandoverPage
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.password_dialog import PasswordDialog
from kkc_desktop.ui.style import Scheme, apply_style

MESSAGE = "Klíč od jednací místnosti 2 vázne."


@pytest.fixture
def desk(empty_desk):
    """With an incident and somebody waiting."""
    put_incident(empty_desk.services)
    empty_desk.services.reception.register(waiting_visit(empty_desk.services))
    return empty_desk


@pytest.fixture
def empty_desk(tmp_path, clock, tray, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    desk = Desk(tmp_path, clock, qapp)
    assert desk.counter.focused
    yield desk
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)
    desk.session.end()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()  # what the checks of the shift found still reaches the session
    desk.database.close()
    window = desk.session.window
    delete(desk.session)
    window.is_locked = True
    delete(window)


def gives_password(desk, password, *, opened_by=None):
    """Types the password into the question that the keys open, and waits for its end."""
    counter = desk.counter

    def answer():
        counter.types(password)
        counter.press(Key.Key_Return)

    counter.when(PasswordDialog, answer)
    if opened_by is not None:
        opened_by()


def writes_message(counter):
    """Alt+V leads into the box; Qt presses a button by its letter after a moment."""
    counter.press(Key.Key_V, modifier=ALT)
    counter.waits_until(counter.page.view.texts.box.hasFocus, "the caret is not in the box")
    counter.types(MESSAGE)


def signs_by_keys(desk):
    """From the start page to the signed sheet."""
    counter = desk.counter
    counter.press(Key.Key_8, modifier=ALT)
    assert counter.window.place is Place.HANDOVER
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.waits_until(lambda: counter.page.sheet is not None, "the sheet was not filled")
    counter.waits_until(
        lambda: any(row.line.fault == "chybí" for row in counter.page.view.equipment.rows),
        "the printers did not answer",
    )
    assert counter.focused is counter.page.view.items
    counter.press(Key.Key_2, Key.Key_3)
    writes_message(counter)
    counter.press(Key.Key_F8)
    assert counter.focused is counter.page.view.signatures.choice
    while counter.page.view.signatures.incoming_id != HEAD_ID:
        counter.press(Key.Key_Down)
    gives_password(desk, PASSWORD, opened_by=lambda: counter.press(Key.Key_Return, modifier=CTRL))
    counter.waits_until(
        lambda: desk.services.handing_over.unconfirmed() is not None, "it was not signed"
    )


def test_the_shift_is_handed_over_and_taken_by_keys_alone(desk, tray):
    signs_by_keys(desk)
    counter = desk.counter
    assert counter.focused is counter.page.view.main_button
    counter.prints()
    assert [sheet.copies for sheet in tray] == [1]
    desk.locked(
        lambda: counter.press(Key.Key_Return, modifier=CTRL),
        lambda: desk.enters(HEAD_ID, HEAD_PASSWORD),
    )
    incoming = desk.counter
    assert incoming.window.place is Place.DESK
    assert incoming.window.start_page.notice.isVisible()
    gives_password(
        desk, HEAD_PASSWORD, opened_by=lambda: incoming.press(Key.Key_Return, modifier=CTRL)
    )
    service = desk.services.handing_over
    incoming.waits_until(lambda: service.unconfirmed() is None, "it was not confirmed")
    page = incoming.page
    assert isinstance(page, HandoverPage)
    assert page.sheet.handover.state is HandoverState.CONFIRMED
    assert page.sheet.handover.incoming_id == HEAD_ID
    text = paper_text(desk.services, page.sheet)
    for words in (MESSAGE, "Lenka Šťastná", "Jiří Novotný", "Požár, Konice", "stopa"):
        assert words in text
    assert tray[0].text.startswith(text[:40])
    incoming.press(Key.Key_Return, modifier=CTRL)
    assert incoming.window.place is Place.DESK
    assert not incoming.window.start_page.notice.isVisible()
    assert verify(desk.database).breaches == ()


def test_a_shift_with_nothing_open_takes_so_many_keys(empty_desk):
    counter = empty_desk.counter
    before = counter.keys
    counter.press(Key.Key_8, modifier=ALT)
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.waits_until(lambda: counter.page.sheet is not None, "the sheet was not filled")
    counter.press(Key.Key_F8)
    counter.press(Key.Key_Down)
    assert counter.page.view.signatures.incoming_id == HEAD_ID
    signs = partial(counter.press, Key.Key_Return, modifier=CTRL)
    gives_password(empty_desk, PASSWORD, opened_by=signs)
    is_signed = empty_desk.services.handing_over.unconfirmed
    counter.waits_until(lambda: is_signed() is not None, "it was not signed")
    assert counter.keys - before <= 6  # Enter after the password is the last one


def test_what_nobody_confirmed_is_shown_to_whoever_signs_in_next(desk):
    signs_by_keys(desk)
    desk.locked(desk.by_key, lambda: desk.enters(HEAD_ID, HEAD_PASSWORD))
    assert desk.counter.window.start_page.notice.isVisible()


def test_f12_over_a_sheet_being_typed_loses_nothing(desk):
    counter = desk.counter
    counter.press(Key.Key_8, modifier=ALT)
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.waits_until(lambda: counter.page.sheet is not None, "the sheet was not filled")
    writes_message(counter)
    counter.press(Key.Key_F12)
    assert counter.window.place is Place.INCIDENT
    counter.press(Key.Key_Escape)
    assert counter.window.place is Place.HANDOVER
    assert counter.page.view.texts.box.value() == MESSAGE
