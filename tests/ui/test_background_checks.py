"""Checks nobody waits for: at the start of a shift, and while the desk is left alone."""

import os
import stat
from time import monotonic

import pytest
from tests.desk import open_desk

from kkc_desktop.domain.readiness import Devices
from kkc_desktop.ui import scan_device
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.devices import read_devices
from kkc_desktop.ui.idle_jobs import AGAIN_S, IDLE_S, IdleJobs
from kkc_desktop.ui.shift_check import ShiftCheck


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    yield services
    services.workplace.database.close()


class Elapsed:
    """Seconds that a test lets pass."""

    def __init__(self):
        self.seconds = 100.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def jobs(desk, qtbot):
    elapsed = Elapsed()
    jobs = IdleJobs(desk.readiness, elapsed, InlinePool())
    jobs.results = []
    jobs.elapsed = elapsed
    jobs.checked.connect(jobs.results.append)
    return jobs


def test_the_shift_begins_with_a_check_beside_the_window(desk, qtbot):
    check = ShiftCheck(desk.readiness, Devices)
    with qtbot.waitSignal(check.done) as said:
        check.start()
    assert said.args == [desk.readiness.last()]


def test_a_shift_check_can_be_made_again_after_it_failed_in_silence(desk, qtbot):
    check = ShiftCheck(desk.readiness, Devices, InlinePool())
    reports = []
    check.done.connect(reports.append)
    officer = desk.workplace.officer
    desk.workplace.seat(None)
    check.start()
    assert reports == []
    desk.workplace.seat(officer)
    check.start()
    assert reports == [desk.readiness.last()]


def test_the_store_is_read_once_nobody_touches_the_desk(jobs, desk):
    jobs.look(IDLE_S - 1)
    assert jobs.results == []
    jobs.look(IDLE_S)
    (result,) = jobs.results
    assert result.faults == ()
    assert desk.readiness.thorough == result


def test_the_store_is_read_again_only_after_hours(jobs):
    jobs.look(IDLE_S)
    jobs.elapsed.seconds += AGAIN_S - 1
    jobs.look(IDLE_S)
    assert len(jobs.results) == 1
    jobs.elapsed.seconds += 1
    jobs.look(IDLE_S)
    assert len(jobs.results) == 2


def test_a_locked_store_is_left_for_another_time(jobs, desk):
    keys = desk.workplace.database.keys
    desk.workplace.database.seal()
    jobs.look(IDLE_S)
    assert jobs.results == []
    desk.workplace.database.unseal(keys)
    jobs.look(IDLE_S)
    assert len(jobs.results) == 1


def test_a_thorough_reading_stops_between_its_steps(desk):
    class Touched(Exception):
        """Somebody came back."""

    def touched(step, _total):
        if step == 1:
            raise Touched

    with pytest.raises(Touched):
        desk.readiness.check_store(touched)
    assert desk.readiness.thorough is None


def a_scanner_program(folder, script):
    program = folder / "scanimage"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """A folder of programs that stand before the system's own."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def test_scanners_are_named_as_the_system_names_them(programs, qapp):
    a_scanner_program(programs, "printf 'a:1\\tCanon LiDE 400\\n\\nb:2\\tEpson V39\\n'")
    assert read_devices().scanners == ("Canon LiDE 400", "Epson V39")


def test_a_scanner_that_hangs_is_not_waited_for(programs, qapp, monkeypatch):
    monkeypatch.setattr(scan_device, "LIST_S", 0.2)
    a_scanner_program(programs, "exec sleep 60")
    begun = monotonic()
    assert read_devices().scanners == ()
    assert monotonic() - begun < 10


def test_a_computer_without_sane_has_no_scanner(qapp, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert read_devices().scanners == ()
