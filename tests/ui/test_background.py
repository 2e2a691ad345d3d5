"""Long work beside the window."""

import sys
from threading import Event, current_thread, main_thread

import pytest

from kkc_desktop.domain.errors import KkcError, PrinterUnavailable
from kkc_desktop.ui.background import InlinePool, run_task


class Outcome:
    """Remembers what arrived and on which thread."""

    def __init__(self):
        self.done = []
        self.failed = []
        self.threads = set()

    def on_done(self, result):
        self.done.append(result)
        self.threads.add(current_thread())

    def on_failed(self, error):
        self.failed.append(error)
        self.threads.add(current_thread())


@pytest.fixture
def outcome(qapp):
    return Outcome()


def fail(_task):
    raise PrinterUnavailable("Tiskárna neodpovídá.")


def test_work_runs_elsewhere_and_its_result_arrives_on_the_main_thread(qtbot, outcome):
    task = run_task(lambda _task: current_thread(), outcome.on_done)
    qtbot.waitUntil(lambda: bool(outcome.done))
    assert outcome.done[0] is not main_thread()
    assert outcome.threads == {main_thread()}
    assert task is not None


def test_a_task_nobody_keeps_still_delivers(qtbot, outcome):
    run_task(lambda _task: 42, outcome.on_done)
    qtbot.waitUntil(lambda: outcome.done == [42])


def test_an_error_of_the_desk_arrives_on_the_main_thread(qtbot, outcome):
    run_task(fail, outcome.on_done, outcome.on_failed)
    qtbot.waitUntil(lambda: bool(outcome.failed))
    assert isinstance(outcome.failed[0], KkcError)
    assert outcome.threads == {main_thread()}
    assert outcome.done == []


def test_a_bug_in_the_work_goes_to_the_crash_dialog(monkeypatch, outcome):
    crashed = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: crashed.append(kind))
    run_task(lambda _task: 1 // 0, outcome.on_done, outcome.on_failed, InlinePool())
    assert crashed == [ZeroDivisionError]
    assert (outcome.done, outcome.failed) == ([], [])


def test_cancelled_work_stops_at_its_next_report_and_delivers_nothing(qtbot, outcome):
    started, may_go_on = Event(), Event()

    def work(task):
        started.set()
        may_go_on.wait(10)
        task.report(1, 2)
        return "too late"

    task = run_task(work, outcome.on_done, outcome.on_failed)
    assert started.wait(10)
    task.cancel()
    with qtbot.waitSignal(task.ended):
        may_go_on.set()
    assert (outcome.done, outcome.failed) == ([], [])


def test_progress_is_told(qtbot, outcome):
    may_start = Event()

    def work(task):
        may_start.wait(10)
        task.report(1, 2)
        task.report(2, 2)

    told = []
    task = run_task(work, outcome.on_done)
    task.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(task.ended):
        may_start.set()
    assert told == [(1, 2), (2, 2)]


def test_inline_work_is_done_when_the_call_returns(outcome):
    run_task(lambda _task: 42, outcome.on_done, pool=InlinePool())
    run_task(fail, outcome.on_done, outcome.on_failed, InlinePool())
    assert outcome.done == [42]
    assert len(outcome.failed) == 1


class Window:
    """Says which thread let go of it last."""

    def __init__(self, let_go_by):
        self.let_go_by = let_go_by

    def __del__(self):
        self.let_go_by.append(current_thread())

    def work(self, _task):
        return 42

    def on_done(self, result):
        pass


def test_a_window_that_asked_for_work_is_never_let_go_by_the_worker(qtbot, qapp):
    let_go_by = []
    for _ in range(200):
        window = Window(let_go_by)
        run_task(window.work, window.on_done, window.on_done)
    del window
    qtbot.waitUntil(lambda: len(let_go_by) == 200)
    assert set(let_go_by) == {main_thread()}
