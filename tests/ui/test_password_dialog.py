"""The password once more: before an act that binds, by the person on duty and nobody else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from tests.factories import OFFICER_ID, PASSWORD
from tests.founded import Stopwatch, acts_of
from tests.keys import press, type_text
from tests.ui.signed_in import once_asked, signed_in

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NoRight, PasswordNeeded
from kkc_desktop.ui.password_dialog import PasswordDialog, confirmed, with_password

ACCEPTED = QDialog.DialogCode.Accepted


@pytest.fixture
def stopwatch():
    return Stopwatch()


@pytest.fixture
def desk(tmp_path, stopwatch):
    with signed_in(tmp_path, stopwatch=stopwatch) as services:
        yield services


@pytest.fixture
def dialog(qtbot, desk):
    dialog = PasswordDialog(desk.accounts, "Potvrdit podpisy")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def confirm(qtbot, dialog, password):
    type_text(dialog.password_field, password)
    press(dialog.password_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.is_busy)


def test_the_act_and_the_person_are_named_and_the_password_confirms(qtbot, dialog, desk):
    assert dialog.accessibleName() == "Potvrdit podpisy"
    assert "Šťastná" in dialog.words_label.text()
    confirm(qtbot, dialog, PASSWORD)
    assert dialog.result() == ACCEPTED
    desk.workplace.demand_confirmed()


def test_a_wrong_password_confirms_nothing_and_stands_in_the_trail(qtbot, dialog, desk):
    confirm(qtbot, dialog, "heslo od jiných dveří")
    assert "Zbývají 4" in dialog.message.words
    assert dialog.password_field.text() == ""
    with pytest.raises(PasswordNeeded):
        desk.workplace.demand_confirmed()
    assert acts_of(desk)[-1] == (OFFICER_ID, Act.FAIL_SIGN_IN)


def test_five_wrong_ones_lock_the_confirmation_too(qtbot, dialog, stopwatch):
    for _ in range(5):
        confirm(qtbot, dialog, "heslo od jiných dveří")
    assert "zamčen" in dialog.message.words
    assert not dialog.password_field.isEnabled()
    stopwatch.seconds += 901
    dialog.show_lock()
    confirm(qtbot, dialog, PASSWORD)
    assert dialog.result() == ACCEPTED


def test_esc_leaves_the_act_undone(qtbot, desk):
    once_asked(lambda dialog: press(dialog, Qt.Key.Key_Escape))
    assert not confirmed(None, desk.accounts, "Potvrdit podpisy")


def test_an_act_that_asks_is_done_again_after_the_password(qtbot, desk):
    done = []

    def act():
        desk.workplace.demand_confirmed()
        done.append("hotovo")
        return "hotovo"

    def answer(dialog):
        type_text(dialog.password_field, PASSWORD)
        press(dialog.password_field, Qt.Key.Key_Return)

    once_asked(answer)
    assert with_password(None, desk.accounts, act) == "hotovo"
    assert done == ["hotovo"]


def test_an_act_that_asks_for_nothing_is_done_at_once(desk):
    assert with_password(None, desk.accounts, lambda: 7) == 7


def test_what_is_refused_for_another_reason_passes_on(desk):
    def act():
        raise NoRight("Nelze.", "")

    with pytest.raises(NoRight):
        with_password(None, desk.accounts, act)
