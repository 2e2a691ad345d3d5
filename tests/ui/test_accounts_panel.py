"""Správa, tab Účty: who may sign in, and what only the head and the administrator may do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.factories import OFFICER_ID, PASSWORD
from tests.founded import HEAD_ID, HEAD_PASSWORD, NEWCOMER_ID, acts_of, recovery_code
from tests.keys import press, type_text
from tests.ui.signed_in import once_asked, signed_in

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import WrongPassword
from kkc_desktop.ui.accounts_panel import AccountsPanel
from kkc_desktop.ui.recovery_sheet import RecoverySheet
from kkc_desktop.ui.station_page import StationPage, StationPanels
from kkc_desktop.ui.station_panels import templates_panel

ACCOUNTS = 2


@pytest.fixture
def desk(tmp_path):
    with signed_in(tmp_path, HEAD_ID, HEAD_PASSWORD) as services:
        yield services


@pytest.fixture
def chosen_minutes():
    return [5]


@pytest.fixture
def panel(desk, chosen_minutes):
    return AccountsPanel(
        desk.accounts,
        desk.documents.pictures,
        lambda: chosen_minutes[-1],
        chosen_minutes.append,
    )


@pytest.fixture
def page(qtbot, desk, panel):
    page = StationPage(desk.setup, StationPanels(templates_panel(desk), panel))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.tabs.setCurrentIndex(ACCOUNTS)
    page.focus_first()
    return page


def rows_of(panel):
    model = panel.model
    return [[model.index(r, c).data() for c in range(3)] for r in range(model.rowCount())]


def choose(panel, officer_id):
    ids = [account.officer_id for account in panel._accounts.accounts()]
    panel.table.selectRow(ids.index(officer_id))


def test_each_account_says_whether_it_can_sign_in(page, panel):
    assert panel.table.hasFocus()
    assert rows_of(panel) == [
        ["pprap. Lenka Šťastná", "policista stálé služby", "má heslo"],
        ["npor. Jiří Novotný", "vedoucí", "má heslo"],
        ["Marek Zelený", "recepční", "bez hesla"],
    ]


def test_a_password_is_given_by_the_keyboard_and_has_to_be_changed(qtbot, page, panel, desk):
    def answer(dialog):
        for _ in range(2):
            type_text(dialog.focusWidget(), "Nové kolo jede z kopce")
            press(dialog.focusWidget(), Qt.Key.Key_Return)

    choose(panel, NEWCOMER_ID)
    once_asked(answer)
    with qtbot.waitSignal(page.saved):
        press(panel.table, Qt.Key.Key_Return)
    assert rows_of(panel)[2][-1] == "musí změnit heslo"
    assert acts_of(desk)[-1] == (HEAD_ID, Act.OPEN_ACCOUNT)


def test_a_closed_account_opens_nothing_any_more(qtbot, page, panel, desk):
    choose(panel, OFFICER_ID)

    def answer(dialog):
        next(b for b in dialog.findChildren(type(panel.close_button)) if "Uzav" in b.text()).click()

    once_asked(answer)
    with qtbot.waitSignal(page.saved):
        panel.close_button.click()
    assert rows_of(panel)[0][-1] == "uzavřen"
    with pytest.raises(WrongPassword):
        desk.accounts._door.take_keys(OFFICER_ID, PASSWORD)


def test_esc_at_the_question_closes_no_account(page, panel):
    choose(panel, OFFICER_ID)
    once_asked(lambda dialog: press(dialog, Qt.Key.Key_Escape))
    panel.close_button.click()
    assert rows_of(panel)[0][-1] == "má heslo"


def test_nobody_closes_their_own_account(page, panel):
    choose(panel, HEAD_ID)
    assert not panel.close_button.isEnabled()


def test_a_new_recovery_key_asks_the_password_and_is_put_into_the_safe(qtbot, page, panel, desk):
    def put_away(sheet):
        assert isinstance(sheet, RecoverySheet)
        type_text(sheet.last_group, sheet._code.split("-")[-1])
        press(sheet.last_group, Qt.Key.Key_Return)

    def answer(dialog):
        type_text(dialog.password_field, HEAD_PASSWORD)
        press(dialog.password_field, Qt.Key.Key_Return)
        dialog.finished.connect(lambda _: once_asked(put_away))

    assert "není" in panel.recovery_line.words
    once_asked(answer)
    with qtbot.waitSignal(page.saved):
        panel.recovery_button.click()
    assert "je v\u00a0trezoru" in panel.recovery_line.words
    with pytest.raises(WrongPassword):
        desk.accounts._door.vault.unlock_by_recovery(recovery_code())


def test_the_lock_can_only_be_made_stricter_than_five_minutes(qtbot, page, panel, chosen_minutes):
    assert (panel.minutes_box.minimum(), panel.minutes_box.maximum()) == (1, 5)
    with qtbot.waitSignal(page.saved):
        press(panel.minutes_box, Qt.Key.Key_Down)
    assert chosen_minutes == [5, 4]


def test_the_new_key_of_the_data_is_only_asked_for(qtbot, panel, page):
    with qtbot.waitSignal(panel.rotation_wanted):
        panel.rotation_button.click()


def test_who_stops_serving_loses_the_way_in_at_once(page, panel, desk):
    officer = desk.setup.officers()[0]
    page.editor.kept.emit(replace(officer, is_active=False))
    assert rows_of(panel)[0][-1] == "uzavřen"
    assert [a.officer_id for a in desk.accounts._door.accounts()] == [HEAD_ID, NEWCOMER_ID]


def test_an_officer_never_sees_the_accounts(page, desk):
    desk.workplace.seat(desk.setup.officers()[0])
    page.refresh()
    assert not page.tabs.isTabVisible(ACCOUNTS)


def test_the_dialog_of_a_password_names_the_account(qtbot, page, panel):
    names = []

    def answer(dialog):
        names.append(dialog.accessibleName())
        dialog.reject()

    choose(panel, NEWCOMER_ID)
    once_asked(answer)
    panel.give_button.click()
    assert names == ["Přidělit heslo: Marek Zelený"]
