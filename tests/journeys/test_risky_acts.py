"""A new key, and handing over: a backup comes before, and the desk goes on or is locked."""

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete
from tests.founded import (
    HEAD_ID,
    HEAD_PASSWORD,
    Stopwatch,
    acts_of,
    desk_behind,
    door_at,
    put_station,
)
from tests.journeys.counter import Counter, Key
from tests.keys import press, type_text
from tests.ui.signed_in import once_asked

from kkc_desktop.domain.audit import Act
from kkc_desktop.ui.desk_session import DeskSession
from kkc_desktop.ui.duty_dialog import DutyDialog
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.progress_dialog import ProgressDialog


class Desk:
    def __init__(self, folder, clock, application):
        self.path = put_station(folder)
        self.clock = clock
        self.stopwatch = Stopwatch()
        door = door_at(self.path, clock)
        entrance = door.enter(HEAD_ID, HEAD_PASSWORD)
        self.services = desk_behind(door, entrance, clock, self.stopwatch)
        self.session = DeskSession(application, self.services, door, clock)
        self.session.show()

    @property
    def window(self):
        return self.session.window

    def rotates(self):
        self.window.go(Wish(place=Place.STATION, text="Účty"))
        self.window.shelf.builders.rotation_wanted.emit()

    def acts(self):
        return [act for _, act in acts_of(self.services)]


@pytest.fixture
def desk(tmp_path, clock, tray, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    desk = Desk(tmp_path, clock, qapp)
    counter = Counter(desk.window)
    assert counter.focused
    yield desk
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)
    desk.session.end()
    QThreadPool.globalInstance().waitForDone()
    desk.services.workplace.database.close()
    window = desk.window
    delete(desk.session)
    window.is_locked = True
    delete(window)


def agree(word, then):
    """Presses the button with this word in the question, then deals with what comes next."""

    def answer(dialog):
        dialog.finished.connect(lambda _: once_asked(then))
        button = next(b for b in dialog.findChildren(QPushButton) if word in b.text())
        press(button, Key.Key_Space)

    return answer


def prove(dialog):
    type_text(dialog.password_field, HEAD_PASSWORD)
    press(dialog.password_field, Key.Key_Return)


def test_the_key_is_changed_after_a_backup_and_the_desk_goes_on(desk):
    once_asked(agree("Vyměnit", prove))
    desk.rotates()
    assert desk.services.workplace.database.keys.generation == 2
    acts = desk.acts()
    assert acts.index(Act.BACK_UP) < acts.index(Act.CHANGE_KEYS)
    assert "novým klíčem" in desk.window.said.widget.text_label.text()
    Counter(desk.window).registers_contact(reason="Informace, rada", subject="kolo")
    assert desk.acts()[-1] is Act.REGISTER_CONTACT
    door_at(desk.path).take_keys(HEAD_ID, HEAD_PASSWORD)


def test_esc_at_the_question_changes_no_key(desk):
    once_asked(lambda dialog: press(dialog, Key.Key_Escape))
    desk.rotates()
    assert desk.services.workplace.database.keys.generation == 1
    assert Act.BACK_UP not in desk.acts()


def test_a_lock_asked_for_while_the_key_changes_comes_right_after(desk, monkeypatch):
    change_keys, seen = desk.services.backups.change_keys, []

    def slow(progress, is_cancelled):
        while not desk.window.is_locked:
            pass
        change_keys(progress, is_cancelled)

    def lock(dialog):
        if isinstance(dialog, ProgressDialog) and desk.session._risky.is_changing:
            desk.window.lock()
            once_asked(come_back)
        else:
            once_asked(lock)

    def come_back(dialog):
        if not isinstance(dialog, DutyDialog):
            once_asked(come_back)
            return
        seen.append(desk.services.workplace.database.is_sealed)
        prove(dialog)

    monkeypatch.setattr(desk.services.backups, "change_keys", slow)

    def prove_and_lock(dialog):
        prove(dialog)
        once_asked(lock)

    once_asked(agree("Vyměnit", prove_and_lock))
    desk.rotates()
    assert seen == [True]
    assert desk.services.workplace.database.keys.generation == 2
    assert not desk.window.is_locked


def test_handing_over_backs_up_and_locks(desk):
    desk.services.backups.used_s = 301
    seen = []

    def look(dialog):
        if isinstance(dialog, DutyDialog):
            seen.append(desk.services.workplace.database.is_sealed)
            prove(dialog)
        else:
            once_asked(look)

    once_asked(look)
    desk.window.hand_over_wanted.emit()
    assert seen == [True]
    assert desk.acts()[-3:-1] == [Act.BACK_UP, Act.LOCK]
