"""The recovery key: shown once and put into the safe, and the way in when all is forgotten."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from tests.factories import OFFICER_ID
from tests.founded import (
    HEAD_ID,
    HEAD_PASSWORD,
    acts_of,
    desk_behind,
    door_at,
    put_station,
    recovery_code,
)
from tests.keys import press, type_text
from tests.ui.signed_in import signed_in

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.recovery_code import write_code
from kkc_desktop.printing.pages import text_of
from kkc_desktop.ui.recovery_dialog import RecoveryDialog
from kkc_desktop.ui.recovery_sheet import RecoverySheet
from kkc_desktop.ui.widgets.plain_label import PlainLabel

ACCEPTED = QDialog.DialogCode.Accepted
NEW = "Nové kolo jede z kopce"


@pytest.fixture
def desk(tmp_path):
    with signed_in(tmp_path, HEAD_ID, HEAD_PASSWORD) as services:
        yield services


@pytest.fixture
def sheet(qtbot, desk):
    return shown(qtbot, RecoverySheet(desk.accounts, recovery_code(), desk.documents.pictures))


@pytest.fixture
def asked(qtbot, tmp_path):
    door = door_at(put_station(tmp_path))
    dialog = shown(qtbot, RecoveryDialog(door, door.enter_by_recovery))
    yield dialog
    if dialog.entrance is not None:
        dialog.entrance.database.close()


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def test_the_whole_key_is_shown_in_groups(sheet):
    words = [label.text() for label in sheet.findChildren(PlainLabel)]
    assert [group for group in recovery_code().split("-") if group not in words] == []


def test_it_closes_only_when_the_last_group_was_copied_from_the_paper(sheet, desk):
    press(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.last_group.hasFocus()
    type_text(sheet.last_group, "XXXX")
    press(sheet.last_group, Qt.Key.Key_Return)
    assert "Nesouhlasí" in sheet.message.words
    assert not desk.accounts.is_recovery_kept
    sheet.last_group.clear()
    type_text(sheet.last_group, recovery_code().split("-")[-1].lower())
    press(sheet.last_group, Qt.Key.Key_Return)
    assert sheet.result() == ACCEPTED
    assert desk.accounts.is_recovery_kept
    assert acts_of(desk)[-1] == (HEAD_ID, Act.CHANGE_SAFEKEEPING)


def test_the_paper_for_the_safe_carries_the_key_and_no_name(desk):
    (text,) = text_of(desk.accounts.recovery_paper(recovery_code()))
    assert [group for group in recovery_code().split("-") if group not in text] == []
    assert "Obvodní oddělení Konice" in text
    assert not [name for name in ("Novotný", "Šťastná", "Zelený") if name in text]


def test_the_key_goes_to_no_file_and_to_no_clipboard(qtbot, sheet, desk, tmp_path):
    QApplication.clipboard().clear()
    desk.accounts.recovery_paper(recovery_code())
    secret = recovery_code().split("-")
    found = [p for p in tmp_path.rglob("*") if p.is_file() and secret[0].encode() in p.read_bytes()]
    assert found == []
    assert QApplication.clipboard().text() == ""


def test_a_colleague_who_takes_the_desk_does_not_find_the_key_there(sheet, desk):
    desk.duty.begin(OFFICER_ID)
    sheet.reject()
    assert not sheet.isVisible()


def test_a_new_key_has_to_be_put_into_the_safe_again(desk):
    desk.accounts.confirm_recovery_kept()
    desk.workplace.confirm()
    code = desk.accounts.renew_recovery()
    assert code != recovery_code()
    assert not desk.accounts.is_recovery_kept


def test_the_key_typed_carelessly_gives_the_head_a_new_password(qtbot, asked):
    type_text(asked.code_field, recovery_code().lower().replace("-", "  "))
    press(asked.code_field, Qt.Key.Key_Return)
    assert "správně" in asked.message.words
    for _ in range(2):
        type_text(asked.focusWidget(), NEW)
        press(asked.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.result() == ACCEPTED)
    assert asked.recovered == HEAD_ID
    services = desk_behind(asked._door, asked.entrance)
    services.accounts.tell_recovery()
    assert acts_of(services)[-1] == (HEAD_ID, Act.RECOVER_ACCOUNT)
    assert asked._door.check(HEAD_ID, NEW)


def test_a_typing_error_is_told_before_any_password_is_asked(asked):
    wrong = recovery_code()[:-1] + ("0" if recovery_code()[-1] != "0" else "1")
    type_text(asked.code_field, wrong)
    press(asked.code_field, Qt.Key.Key_Return)
    assert "opsán s\u00a0chybou" in asked.message.words
    assert asked.code_field.hasFocus()


def test_the_key_of_another_station_opens_nothing(qtbot, asked):
    type_text(asked.code_field, write_code(bytes(20)))
    press(asked.code_field, Qt.Key.Key_Return)
    for _ in range(2):
        type_text(asked.focusWidget(), NEW)
        press(asked.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "neotevírá" in asked.message.words)
    assert asked.entrance is None
    assert asked.isVisible()


def test_only_those_who_manage_the_station_come_in_so(asked):
    offered = [
        asked.account_choice.box.itemText(n) for n in range(asked.account_choice.box.count())
    ]
    assert offered == ["npor. Jiří Novotný – vedoucí"]
    assert OFFICER_ID not in offered


def test_a_password_with_the_heads_own_name_is_refused_there_too(asked):
    type_text(asked.code_field, recovery_code())
    press(asked.code_field, Qt.Key.Key_Return)
    for _ in range(2):
        type_text(asked.focusWidget(), "novotný má psa")
        press(asked.focusWidget(), Qt.Key.Key_Return)
    assert "příjmení" in asked.form.lines[1]
    assert asked.isVisible()
