"""Another password: of one's own will, after a given one, and given by the administrator."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from tests.factories import OFFICER_ID, PASSWORD, an_officer
from tests.founded import HEAD_ID, HEAD_PASSWORD, NEWCOMER_ID
from tests.keys import press, type_text
from tests.ui.signed_in import signed_in

from kkc_desktop.domain.errors import WrongPassword
from kkc_desktop.ui.change_password_dialog import ChangePasswordDialog
from kkc_desktop.ui.give_password_dialog import GivePasswordDialog
from kkc_desktop.ui.secure_dialog import SecureDialog

ACCEPTED, REJECTED = QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected
NEW = "Nové kolo jede z kopce"


@pytest.fixture
def desk(tmp_path):
    with signed_in(tmp_path) as services:
        yield services


@pytest.fixture
def head_desk(tmp_path):
    with signed_in(tmp_path, HEAD_ID, HEAD_PASSWORD) as services:
        yield services


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def write(dialog, *texts):
    """Types each text where the caret is and goes on by Enter."""
    for text in texts:
        field = dialog.focusWidget()
        field.clear()
        type_text(field, text)
        press(field, Qt.Key.Key_Return)


def is_accounts_password(desk, officer_id, password):
    return desk.accounts._door.check(officer_id, password)


def test_old_new_and_again_by_the_keyboard_alone_change_the_password(qtbot, desk):
    dialog = shown(qtbot, ChangePasswordDialog(desk.accounts))
    write(dialog, PASSWORD, NEW, NEW)
    qtbot.waitUntil(lambda: dialog.result() == ACCEPTED)
    assert is_accounts_password(desk, OFFICER_ID, NEW)
    assert not is_accounts_password(desk, OFFICER_ID, PASSWORD)


def test_a_wrong_old_password_changes_nothing(qtbot, desk):
    dialog = shown(qtbot, ChangePasswordDialog(desk.accounts))
    write(dialog, "heslo od jiných dveří", NEW, NEW)
    qtbot.waitUntil(lambda: "Zbývají 4" in dialog.message.words)
    assert dialog.old_field.hasFocus()
    assert dialog.old_field.text() == ""
    assert dialog.form.password == NEW
    assert is_accounts_password(desk, OFFICER_ID, PASSWORD)


@pytest.mark.parametrize(
    ("new", "again", "line", "words"),
    [
        ("krátké", "krátké", 0, "aspoň 10\u00a0znaků"),
        ("heslo12345", "heslo12345", 1, "nejčastější"),
        ("šťastná to žena", "šťastná to žena", 1, "příjmení"),
        (NEW, "Nové kolo jede do kopce", 3, "neshodují"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_before_any_try_is_spent(
    qtbot, desk, new, again, line, words
):
    dialog = shown(qtbot, ChangePasswordDialog(desk.accounts))
    write(dialog, PASSWORD, new, again)
    assert words in dialog.form.lines[line]
    expected = dialog.form.again_field if line == 3 else dialog.form.password_field
    assert dialog.focusWidget() is expected
    assert expected.property("problem") == "error"
    assert is_accounts_password(desk, OFFICER_ID, PASSWORD)


def test_the_length_is_counted_while_it_is_being_typed(qtbot, desk):
    dialog = shown(qtbot, ChangePasswordDialog(desk.accounts))
    type_text(dialog.form.password_field, "věta")
    assert dialog.form.lines[0].endswith("zapsáno 4\u00a0znaky")


def test_nothing_typed_as_the_old_password_is_asked_for(qtbot, desk):
    dialog = shown(qtbot, ChangePasswordDialog(desk.accounts))
    dialog.act_button.setFocus()
    press(dialog.act_button, Qt.Key.Key_Return)
    assert dialog.message.words == "Zapište heslo."
    assert dialog.old_field.hasFocus()


def test_a_given_password_must_be_changed_or_the_desk_left(qtbot, head_desk):
    accounts = head_desk.accounts
    dialog = shown(qtbot, GivePasswordDialog(accounts, accounts.accounts()[2]))
    dialog.suggest_button.setFocus()
    press(dialog.suggest_button, Qt.Key.Key_Return)
    given = dialog.form.password
    assert dialog.form.password_field.are_letters_shown
    assert len(given.split()) == 4
    press(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.result() == ACCEPTED)
    head_desk.duty.end()
    accounts._door.take_keys(NEWCOMER_ID, given)
    head_desk.duty.begin(NEWCOMER_ID)
    assert accounts.must_change
    forced = shown(qtbot, ChangePasswordDialog(accounts, is_forced=True))
    assert "Odejít" in forced.leave_button.text()
    press(forced, Qt.Key.Key_Escape)
    assert forced.result() == REJECTED
    forced = shown(qtbot, ChangePasswordDialog(accounts, is_forced=True))
    write(forced, given, NEW, NEW)
    qtbot.waitUntil(lambda: forced.result() == ACCEPTED)
    assert not accounts.must_change


def test_no_two_suggestions_are_alike(head_desk):
    accounts = head_desk.accounts
    suggested = {accounts.suggest_password(NEWCOMER_ID) for _ in range(20)}
    assert len(suggested) == 20


def test_a_password_given_by_hand_is_typed_twice(qtbot, head_desk):
    accounts = head_desk.accounts
    dialog = shown(qtbot, GivePasswordDialog(accounts, accounts.accounts()[2]))
    write(dialog, NEW, NEW)
    qtbot.waitUntil(lambda: dialog.result() == ACCEPTED)
    assert is_accounts_password(head_desk, NEWCOMER_ID, NEW)


def test_an_officer_may_not_give_passwords_and_is_told(qtbot, desk):
    dialog = shown(qtbot, GivePasswordDialog(desk.accounts, desk.accounts.accounts()[2]))
    write(dialog, NEW, NEW)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.isVisible()
    with pytest.raises(WrongPassword):
        desk.accounts._door.take_keys(NEWCOMER_ID, NEW)


def test_a_station_of_the_last_version_is_secured_by_one_who_manages_it(qtbot, head_desk):
    officers = (an_officer(), *head_desk.setup.officers()[1:])
    dialog = shown(qtbot, SecureDialog(officers, head_desk.workplace.station))
    write(dialog, "novotny jede", "novotny jede")
    assert dialog.result() != ACCEPTED
    assert "příjmení" in dialog.form.lines[1]
    dialog.form.forget()
    dialog.form.focus_first()
    write(dialog, NEW, NEW)
    assert dialog.result() == ACCEPTED
    assert (dialog.officer_id, dialog.password) == (HEAD_ID, NEW)
