"""Automatic backups: when they are made, when not, and what the duty line says."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.desk import Clock
from tests.founded import HEAD_ID, HEAD_PASSWORD, Stopwatch, desk_behind, door_at, put_station
from tests.keys import press
from tests.ui.signed_in import once_asked

from kkc_desktop.domain.backup import BackupMood
from kkc_desktop.domain.errors import DeskLocked
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.backup_watch import BackupWatch
from kkc_desktop.ui.backup_words import short_words, whole_sentence
from kkc_desktop.ui.widgets.progress_dialog import ProgressDialog


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def stopwatch():
    return Stopwatch()


@pytest.fixture
def desk(tmp_path, clock, stopwatch):
    data = tmp_path / "data"
    data.mkdir()
    door = door_at(put_station(data), clock)
    services = desk_behind(door, door.enter(HEAD_ID, HEAD_PASSWORD), clock, stopwatch)
    yield services
    services.workplace.database.close()


@pytest.fixture
def watch(desk, stopwatch):
    watch = BackupWatch(desk.backups, stopwatch, InlinePool())
    watch.states = []
    watch.told.connect(watch.states.append)
    return watch


@pytest.fixture
def pass_by(watch, stopwatch, clock):
    def pass_by(minutes, idle_s=0.0):
        for _ in range(int(minutes * 60)):
            stopwatch.seconds += 1
            clock.pass_by(seconds=1)
            watch.look(idle_s)

    return pass_by


def count(desk):
    return len(desk.backups.runs())


def test_the_first_backup_is_made_in_the_first_minute_and_not_at_the_sign_in(watch, desk, pass_by):
    watch.begin()
    assert watch.states[-1].mood is BackupMood.NONE
    assert count(desk) == 0
    pass_by(1)
    assert count(desk) == 1
    assert watch.states[-1].mood is BackupMood.GOOD


def test_a_backup_is_made_each_fifteen_minutes_of_use(watch, desk, pass_by):
    watch.begin()
    pass_by(1)
    pass_by(14)
    assert count(desk) == 1
    pass_by(2)
    assert count(desk) == 2


def test_a_desk_that_nobody_touches_is_not_used(watch, desk, pass_by):
    watch.begin()
    pass_by(1)
    pass_by(40, idle_s=301)
    assert count(desk) == 1
    assert watch.states[-1].words == "Záloha před\u00a040\u00a0min"
    pass_by(1)
    assert count(desk) == 1


def test_nothing_is_backed_up_while_the_desk_is_locked(watch, desk, pass_by):
    watch.begin()
    pass_by(1)
    watch.stop()
    pass_by(60)
    assert count(desk) == 1
    watch.begin()
    pass_by(1)
    assert desk.backups.used_s <= 61


def test_sealing_the_data_under_a_backup_leaves_neither_file_nor_line(
    desk, stopwatch, qtbot, monkeypatch
):
    begun, sealed = Event(), Event()
    original = desk.backups.back_up

    def slow(progress, is_cancelled):
        begun.set()
        sealed.wait(10)
        return original(progress, is_cancelled)

    monkeypatch.setattr(desk.backups, "back_up", slow)
    watch = BackupWatch(desk.backups, stopwatch)
    watch.begin()
    qtbot.waitUntil(lambda: not watch.task.is_under_way)
    stopwatch.seconds += 61
    watch.look(0)
    assert begun.wait(10)
    watch.stop()
    desk.duty.lock()
    sealed.set()
    qtbot.waitUntil(lambda: not watch.task.is_under_way)
    assert not list(desk.workplace.folder.glob("zalohy/*"))
    with pytest.raises(DeskLocked), desk.workplace.database.reading():
        pass


def test_a_failed_backup_turns_the_line_red_and_is_tried_again_later(
    watch, desk, pass_by, tmp_path
):
    place = tmp_path / "disk"
    place.mkdir()
    settings = desk.backups.settings()
    desk.backups.change_settings(type(settings)(backup_place=str(place)))
    place.rmdir()
    watch.begin()
    pass_by(1)
    state = watch.states[-1]
    assert state.mood.is_red
    assert short_words(state) == "Záloha se nezdařila"
    assert "není dostupné" in whole_sentence(state)
    place.mkdir()
    pass_by(6)
    assert watch.states[-1].mood is BackupMood.GOOD


def test_a_backup_made_by_hand_is_heard_of_at_once(watch, desk, pass_by):
    watch.begin()
    desk.backups.back_up()
    pass_by(1 / 60)
    assert watch.states[-1].mood is BackupMood.GOOD
    assert desk.backups.used_s < 2


def test_the_end_of_a_shift_waits_for_a_backup(watch, desk, pass_by):
    watch.begin()
    pass_by(1)
    pass_by(6)
    assert watch.back_up_before_leaving() == ""
    assert count(desk) == 2


def test_a_few_minutes_of_use_are_not_waited_for(watch, desk, pass_by):
    watch.begin()
    pass_by(1)
    pass_by(3)
    assert watch.back_up_before_leaving() == ""
    assert count(desk) == 1


def test_the_backup_at_the_end_can_be_skipped(watch, desk, pass_by, monkeypatch):
    def never_ends(progress, is_cancelled):
        while not is_cancelled():
            pass
        progress(0.5)

    watch.begin()
    pass_by(1)
    pass_by(6)
    monkeypatch.setattr(desk.backups, "back_up", never_ends)
    told = []

    def skip(dialog):
        told.append((type(dialog), dialog.stop_button.text()))
        press(dialog, Qt.Key.Key_Escape)

    once_asked(skip)
    assert watch.back_up_before_leaving() == ""
    assert told == [(ProgressDialog, "Přeskočit  Esc")]
    assert QApplication.activeModalWidget() is None
