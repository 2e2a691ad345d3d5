"""The sign-in window: whose account, which password, and what is said when it is wrong."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog
from tests.factories import OFFICER_ID, PASSWORD, an_officer
from tests.founded import (
    HEAD_ID,
    HEAD_PASSWORD,
    NEWCOMER_ID,
    Stopwatch,
    door_at,
    put_station,
    recovery_code,
)
from tests.keys import press, type_text

from kkc_desktop.domain.account import account_of
from kkc_desktop.domain.errors import DatabaseDamaged, NoRight
from kkc_desktop.ui.duty_dialog import EMERGENCY_WAITS, DutyDialog
from kkc_desktop.ui.officer_rows import OfficerRow, OfficerRows
from kkc_desktop.ui.widgets.plain_label import PlainLabel

ACCEPTED = QDialog.DialogCode.Accepted
NOTE = "Stanice je zamčena od 14:20."


class Visit:
    """Opens sign-in windows at one door and closes the databases they opened."""

    def __init__(self, qtbot, door):
        self.qtbot = qtbot
        self.door = door
        self.opened = []

    def __call__(self, **more):
        dialog = DutyDialog(self.door, self.door._now, enter=self.enter, **more)
        self.qtbot.addWidget(dialog)
        with self.qtbot.waitSignal(dialog.painted):
            dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def enter(self, officer_id, password):
        entrance = self.door.enter(officer_id, password)
        self.opened.append(entrance.database)
        return entrance

    def recover(self, code, officer_id, password):
        entrance = self.door.enter_by_recovery(code, officer_id, password)
        self.opened.append(entrance.database)
        return entrance


@pytest.fixture
def stopwatch():
    return Stopwatch()


@pytest.fixture
def visit(qtbot, tmp_path, stopwatch):
    visit = Visit(qtbot, door_at(put_station(tmp_path), stopwatch=stopwatch))
    yield visit
    for database in visit.opened:
        database.close()


def sign_in(qtbot, dialog, password):
    type_text(dialog.password_field, password)
    press(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog._is_busy)


def words_of(widget):
    return [label.text() for label in widget.findChildren(PlainLabel)]


def test_password_and_enter_open_the_desk_of_the_one_who_was_here_last(qtbot, visit):
    dialog = visit(first=HEAD_ID)
    assert dialog.password_field.hasFocus()
    sign_in(qtbot, dialog, HEAD_PASSWORD)
    assert dialog.result() == ACCEPTED
    assert dialog.taken_by == HEAD_ID
    assert dialog.entrance.database.officers_at_once()


def test_arrows_choose_another_account_while_the_caret_stays_in_the_password(qtbot, visit):
    dialog = visit(first=HEAD_ID)
    press(dialog.password_field, Qt.Key.Key_Down)
    assert dialog.officer_rows.chosen() == OFFICER_ID
    assert dialog.password_field.hasFocus()
    sign_in(qtbot, dialog, PASSWORD)
    assert dialog.taken_by == OFFICER_ID


def test_the_window_lives_while_the_key_is_derived(qtbot, visit):
    dialog = visit()
    type_text(dialog.password_field, PASSWORD)
    press(dialog.password_field, Qt.Key.Key_Return)
    assert "Ověřuji…" in dialog.take_over_button.text()
    assert not dialog.password_field.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.result() == ACCEPTED)


def test_a_wrong_password_is_forgotten_and_the_tries_that_remain_are_counted(qtbot, visit):
    dialog = visit()
    told = []
    for _ in range(4):
        sign_in(qtbot, dialog, "heslo od jiných dveří")
        told.append(dialog.message.words.replace("\u00a0", " "))
    assert told == [
        "Heslo nesouhlasí. Zbývají 4 pokusy.",
        "Heslo nesouhlasí. Zbývají 3 pokusy.",
        "Heslo nesouhlasí. Zbývají 2 pokusy.",
        "Heslo nesouhlasí. Zbývá 1 pokus.",
    ]
    assert dialog.password_field.text() == ""
    assert dialog.password_field.hasFocus()


def test_after_the_fifth_the_account_waits_a_quarter_of_an_hour(qtbot, visit, stopwatch):
    dialog = visit()
    for _ in range(5):
        sign_in(qtbot, dialog, "heslo od jiných dveří")
    assert "zamčen na 15\u00a0minut" in dialog.message.words
    assert dialog.message.words.endswith("15:00.")
    assert not dialog.password_field.isEnabled()
    stopwatch.seconds += 61
    dialog.show_lock()
    assert dialog.message.words.endswith("13:59.")
    stopwatch.seconds += 840
    dialog.show_lock()
    assert dialog.message.words == ""
    assert dialog.password_field.hasFocus()
    sign_in(qtbot, dialog, PASSWORD)
    assert dialog.result() == ACCEPTED


def test_a_colleague_signs_in_while_another_account_is_locked(qtbot, visit):
    dialog = visit()
    for _ in range(5):
        sign_in(qtbot, dialog, "heslo od jiných dveří")
    press(dialog.focusWidget(), Qt.Key.Key_Down)
    assert dialog.officer_rows.chosen() == HEAD_ID
    assert dialog.message.words == ""
    press(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.password_field.hasFocus()
    sign_in(qtbot, dialog, HEAD_PASSWORD)
    assert dialog.taken_by == HEAD_ID


def test_an_account_without_a_password_is_shown_and_cannot_be_chosen(visit):
    dialog = visit(first=NEWCOMER_ID)
    row = next(r for r in dialog.findChildren(OfficerRow) if r.officer_id == NEWCOMER_ID)
    assert not row.isEnabled()
    assert words_of(row) == ["Marek Zelený", "heslo přidělí správce"]
    assert dialog.officer_rows.chosen() == OFFICER_ID


def test_enter_without_a_password_asks_for_it_and_spends_no_try(visit):
    dialog = visit()
    press(dialog.password_field, Qt.Key.Key_Return)
    assert dialog.message.words == "Zapište heslo."
    assert visit.door.tries_left(OFFICER_ID) == 5


def test_the_eye_shows_the_password_and_another_account_hides_it_again(visit):
    dialog = visit()
    type_text(dialog.password_field, "tajné")
    press(dialog.password_field, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    assert dialog.password_field.are_letters_shown
    press(dialog.password_field, Qt.Key.Key_Down)
    assert not dialog.password_field.are_letters_shown
    assert dialog.password_field.text() == ""


def test_capitals_without_shift_give_caps_lock_away(visit):
    dialog = visit()
    type_text(dialog.password_field, "N")
    assert dialog.message.words == "Je zapnutý Caps Lock."
    type_text(dialog.password_field, "a")
    assert dialog.message.words == ""
    shifted = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier, "A")
    QApplication.sendEvent(dialog.password_field, shifted)
    assert dialog.message.words == ""


def test_a_locked_desk_says_so_and_unlocks_only_for_its_own_officer(visit):
    dialog = visit(first=OFFICER_ID, note=NOTE, is_locked=True)
    assert dialog.note_card.words == NOTE
    assert "Odemknout" in dialog.take_over_button.text()
    press(dialog.password_field, Qt.Key.Key_Down)
    assert "Převzít přepážku" in dialog.take_over_button.text()


def test_f12_is_remembered_until_somebody_has_signed_in(qtbot, visit):
    dialog = visit(first=OFFICER_ID, note=NOTE, is_locked=True)
    with qtbot.waitSignal(dialog.emergency_wanted):
        press(dialog.password_field, Qt.Key.Key_F12)
    assert dialog.note_card.words == EMERGENCY_WAITS
    sign_in(qtbot, dialog, PASSWORD)
    assert dialog.wants_emergency
    assert dialog.result() == ACCEPTED


def test_damaged_data_are_told_with_the_fix_and_a_backup_is_offered(qtbot, visit):
    visit.door.path.write_bytes(b"nothing of ours" * 100)
    dialog = visit()
    sign_in(qtbot, dialog, PASSWORD)
    assert dialog.note_card.isVisible()
    assert dialog.note_card.words
    with qtbot.waitSignal(dialog.restore_wanted):
        dialog.note_card.act_button.setFocus()
        press(dialog.note_card.act_button, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_what_a_backup_cannot_mend_offers_none(visit):
    dialog = visit()
    dialog._refuse(DatabaseDamaged("Poškozeno.", "Obnovte."))
    assert dialog.note_card.act_button.isVisible()
    dialog._refuse(NoRight("Tento účet je uzavřen.", "Přihlaste se jiným."))
    assert not dialog.note_card.act_button.isVisible()
    assert dialog.note_card.words == "Tento účet je uzavřen. Přihlaste se jiným."


def test_in_the_exercise_the_password_is_there_and_survives_a_change_of_account(qtbot, tmp_path):
    visit = Visit(qtbot, door_at(put_station(tmp_path, is_exercise=True)))
    dialog = visit()
    assert "Cvičení" in dialog.message.words
    prefilled = dialog.password_field.text()
    press(dialog.password_field, Qt.Key.Key_Down)
    assert prefilled
    assert dialog.password_field.text() == prefilled


def test_the_recovery_key_opens_the_desk_for_the_head(qtbot, visit):
    dialog = visit(recover=visit.recover)
    dialog.recovery_button.setFocus()

    def give_key():
        asked = QApplication.activeModalWidget()
        type_text(asked.code_field, recovery_code().lower().replace("-", " "))
        press(asked.code_field, Qt.Key.Key_Return)
        type_text(asked.form.password_field, "Nové kolo jede z kopce")
        type_text(asked.form.again_field, "Nové kolo jede z kopce")
        press(asked.form.again_field, Qt.Key.Key_Return)

    QTimer.singleShot(0, give_key)
    press(dialog.recovery_button, Qt.Key.Key_Return)
    assert dialog.is_recovered
    assert dialog.taken_by == HEAD_ID
    assert visit.door.enter(HEAD_ID, "Nové kolo jede z kopce").database.close() is None


def test_without_a_way_to_recover_none_is_offered(visit):
    assert not visit().recovery_button.isVisible()


def test_tab_goes_from_the_password_to_the_button_and_round_to_the_accounts(visit):
    dialog = visit()
    press(dialog.password_field, Qt.Key.Key_Tab)
    assert dialog.take_over_button.hasFocus()
    press(dialog.take_over_button, Qt.Key.Key_Tab)
    assert isinstance(dialog.focusWidget(), OfficerRow)
    press(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.password_field.hasFocus()


def test_a_click_on_a_row_leads_to_the_password_and_a_double_click_takes_over(qtbot, visit):
    dialog = visit()
    row = next(r for r in dialog.findChildren(OfficerRow) if r.officer_id == HEAD_ID)
    qtbot.mouseClick(row.findChild(PlainLabel), Qt.MouseButton.LeftButton)
    assert dialog.officer_rows.chosen() == HEAD_ID
    assert dialog.password_field.hasFocus()
    type_text(dialog.password_field, HEAD_PASSWORD)
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.taken_by == HEAD_ID)


def test_a_name_is_shown_as_it_was_typed_and_a_long_one_ends_with_an_ellipsis(qtbot):
    officer = an_officer(surname="<b>O'Brien</b>", function="vedoucí oddělení " * 5)
    rows = OfficerRows([replace(account_of(officer), has_password=True)])
    qtbot.addWidget(rows)
    row = rows.findChild(OfficerRow)
    assert "<b>O'Brien</b>" in words_of(row)[0]
    assert words_of(row)[1].endswith("…")
    assert row.accessibleName().startswith(words_of(row)[0])


def test_far_down_an_account_is_scrolled_into_sight(qtbot):
    officers = [an_officer(id=f"o{n}", surname=f"Svoboda {n}") for n in range(15)]
    rows = OfficerRows([replace(account_of(o), has_password=True) for o in officers])
    rows.resize(380, 140)
    qtbot.addWidget(rows)
    rows.show()
    rows.step(20)
    assert rows.chosen() == "o14"
    assert not rows.focusProxy().visibleRegion().isEmpty()
