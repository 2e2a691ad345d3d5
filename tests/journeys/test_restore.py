"""The data are lost or wrong: through a restore back to the desk in one run of the program."""

import pytest
from tests.desk import Clock
from tests.founded import put_station
from tests.journeys.program import start, tells
from tests.ui.restore_files import opened_again, register, worked_at

from kkc_desktop.app import now

RESTORES = """
import json

from PySide6.QtCore import Qt
from tests.founded import HEAD_ID, HEAD_PASSWORD
from tests.keys import press, type_text

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
told = []
keys = []


def presses(key, modifier=Qt.KeyboardModifier.NoModifier):
    keys.append(key)
    press(QApplication.focusWidget(), key, modifier)


def restore_dialog():
    from kkc_desktop.ui.backup_restore_dialog import BackupRestoreDialog

    dialog = in_front()
    is_ready = isinstance(dialog, BackupRestoreDialog) and dialog.choice.chosen()
    return dialog if is_ready and QApplication.focusWidget() is dialog.choice.table else None


def walk_through(dialog):
    presses(ENTER)
    type_text(QApplication.focusWidget(), HEAD_PASSWORD)
    presses(ENTER)
    wait(lambda: dialog if dialog.step == 2 and not dialog._is_busy else None, confirm)


def confirm(dialog):
    presses(ENTER)
    wait(lambda: dialog if dialog.is_restored else None, leave)


def leave(dialog):
    told.append(dialog.progress.title_label.text().split(" ze ")[0])
    presses(ENTER)
    told.append(len(keys))
    wait(sign_in_window, enter)


def sign_in_window():
    from kkc_desktop.ui.duty_dialog import DutyDialog

    dialog = in_front()
    return dialog if isinstance(dialog, DutyDialog) and dialog.password_field.hasFocus() else None


def enter(dialog):
    from tests.journeys.counter import Counter

    type_password(dialog)
    wait(desk_window, lambda window: or_die(at_the_desk, Counter(window)))


def type_password(dialog):
    dialog.officer_rows.step(int(dialog.officer_rows.chosen() != HEAD_ID))
    type_text(dialog.password_field, HEAD_PASSWORD)
    press(dialog.password_field, ENTER)


def at_the_desk(counter):
    counter.registers_contact(reason="Informace, rada", subject="kolo")
    told.append(counter.window.services.workplace.officer.surname)
    print(json.dumps(told))
    counter.window.close()
"""
AT_THE_START = """
def at_the_door(dialog):
    told.append([dialog.text.split("/")[-1], "Poslední záloha" in dialog.fix])
    wait(QApplication.focusWidget, wish)


def wish(_focused):
    presses(TAB)
    presses(SPACE)
    wait(restore_dialog, walk_through)
"""
AT_THE_DOOR = """
def at_the_door(dialog):
    wait(sign_in_window, try_password)


def try_password(dialog):
    type_password(dialog)
    button = dialog.note_card.act_button
    wait(lambda: button if button.isVisible() and dialog.password_field.isEnabled() else None, wish)


def wish(button):
    button.setFocus()
    presses(SPACE)
    wait(restore_dialog, walk_through)
"""
AT_THE_DESK = """
in_the_end = at_the_desk


def at_the_door(dialog):
    wait(sign_in_window, enter)


def at_the_desk(counter):
    global at_the_desk
    at_the_desk = in_the_end
    from PySide6.QtWidgets import QWidget

    from kkc_desktop.ui.page import Place, Wish

    window = counter.window
    window.go(Wish(place=Place.STATION, text="Zálohy"))
    panel = window.page.tabs.currentWidget().widget().findChild(QWidget, "backups_panel")
    told.append(type(window.page).__name__)
    wait(lambda: panel if panel.restore_button.isEnabled() else None, wish)


def wish(panel):
    from PySide6.QtWidgets import QPushButton

    def agree(question):
        yes = next(b for b in question.findChildren(QPushButton) if "Zavřít" in b.text())
        press(yes, SPACE)
        wait(password_dialog, prove)

    wait(in_front, agree)
    panel.restore_button.click()


def password_dialog():
    from kkc_desktop.ui.password_dialog import PasswordDialog

    dialog = in_front()
    return dialog if isinstance(dialog, PasswordDialog) else None


def prove(dialog):
    type_text(dialog.password_field, HEAD_PASSWORD)
    press(dialog.password_field, ENTER)
    wait(restore_dialog, walk_through)
"""
GROUND = [
    (
        AT_THE_START,
        lambda path: path.unlink(),
        [["stanice.kkc“ chybí. Nic nebylo přepsáno.", True]],
    ),
    (AT_THE_DOOR, lambda path: path.write_bytes(path.read_bytes()[:20_000]), []),
    (AT_THE_DESK, lambda path: None, ["StationPage"]),
]


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    path = put_station(folder)
    path.with_suffix(".zalozeno").touch()
    return path


@pytest.mark.parametrize(
    ("way", "lose", "first"), GROUND, ids=["at the start", "at the door", "at the desk"]
)
def test_the_program_goes_on_after_a_restore_and_no_number_goes_out_twice(
    path, tmp_path, way, lose, first
):
    clock = Clock(now())
    worked_at(path, clock, "after")
    lose(path)
    told = tells(start(RESTORES + way, "--data-dir", path.parent, home=tmp_path))
    assert told[: len(first)] == first
    restored, _, officer = told[len(first) :]
    assert (restored, officer) == ("Data jsou obnovena", "Novotný")
    services = opened_again(path, clock)
    assert register(services, "next") == "KKC-KON-2026-000003"
    assert services.oversight.verify().is_sound
    services.workplace.database.close()


def test_a_restore_takes_six_keys_and_one_password(path, tmp_path, record_property):
    """From the first sentence to the sign-in window, for whoever never did it before."""
    worked_at(path, Clock(now()))
    path.unlink()
    told = tells(start(RESTORES + AT_THE_START, "--data-dir", path.parent, home=tmp_path))
    record_property("keys", told[2])
    assert told[2] <= 6
