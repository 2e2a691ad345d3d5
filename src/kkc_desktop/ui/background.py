"""Long work beside the window: progress, cancelling, and the result on the main thread.

Only for what takes longer than a tenth of a second; saving and searching need no thread.
"""

import sys
from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from kkc_desktop.domain.errors import KkcError

Result = TypeVar("Result")


class Pool(Protocol):
    """Something that runs work: Qt's thread pool, or an InlinePool."""

    def start(self, runnable: QRunnable, /) -> None:
        """Runs the work now or soon."""


class InlinePool:
    """Runs the work at once on the spot."""

    def start(self, runnable: QRunnable, /) -> None:
        """Runs the work before it returns."""
        runnable.run()


class Cancelled(Exception):
    """Raised inside the work by `report` after the person cancelled."""


class Task(QObject):
    """One piece of work under way. `progressed` gives done and total, `ended` comes last."""

    progressed = Signal(int, int)
    ended = Signal()
    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(self, on_failed: Callable[[KkcError], None] | None) -> None:
        super().__init__()
        self._on_failed = on_failed
        self._cancelled = Event()
        # The task lives on the main thread, so signals of the worker are delivered there.
        self._returned.connect(self._finish)
        self._raised.connect(self._fail)

    def cancel(self) -> None:
        """Asks the work to stop at its next report."""
        self._cancelled.set()

    def report(self, done: int, total: int) -> None:
        """Called by the work: tells how far it is; raises Cancelled if it is to stop."""
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def succeed(self, deliver: Callable[[], None]) -> None:
        """Called on the worker's thread: has the result delivered on the main thread."""
        self._returned.emit(deliver)

    def fail(self, error: Exception) -> None:
        """Called on the worker's thread: hands the error over."""
        self._raised.emit(error)

    def _finish(self, deliver: Callable[[], None]) -> None:
        self._end()
        deliver()

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            return
        if isinstance(error, KkcError) and self._on_failed:
            self._on_failed(error)
            return
        sys.excepthook(type(error), error, error.__traceback__)

    def _end(self) -> None:
        _under_way.discard(self)
        self.ended.emit()


class _Work(QRunnable):
    """The work as Qt's pool runs it."""

    def __init__(self, task: Task, work: Callable[[], Callable[[], None]]) -> None:
        super().__init__()
        self._task = task
        self._work = work

    def run(self) -> None:
        """Does the work; whatever it raises goes to the main thread."""
        try:
            deliver = self._work()
        except Exception as error:
            self._task.fail(error)
        else:
            self._task.succeed(deliver)


_under_way: set[Task] = set()


def run_task(
    work: Callable[[Task], Result],
    on_done: Callable[[Result], None],
    on_failed: Callable[[KkcError], None] | None = None,
    pool: Pool | None = None,
) -> Task:
    """Runs the work in the pool and hands its result to `on_done` on the main thread.

    A KkcError goes to `on_failed`, a bug to the crash dialog; cancelled work delivers nothing.
    """
    task = Task(on_failed)
    _under_way.add(task)

    def deliverable() -> Callable[[], None]:
        return partial(on_done, work(task))

    (pool or QThreadPool.globalInstance()).start(_Work(task, deliverable))
    return task
