"""Long work beside the window: progress, cancelling, and the result on the main thread.

Only for what takes longer than a tenth of a second; saving and searching need no thread.
"""

import sys
from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Event, Thread
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from kkc_desktop.domain.errors import KkcError

Result = TypeVar("Result")

_WHOLE = 1000
_LONGEST_WAIT_MS = 10_000


class Pool(Protocol):
    """Something that runs work: Qt's thread pool, or an InlinePool."""

    def start(self, runnable: QRunnable, /) -> None:
        """Runs the work now or soon."""


class InlinePool:
    """Runs the work at once on the spot."""

    def start(self, runnable: QRunnable, /) -> None:
        """Runs the work before it returns."""
        runnable.run()


class LoosePool:
    """Runs work that may hang for ever, in a thread for which the program never waits."""

    def start(self, runnable: QRunnable, /) -> None:
        """Runs the work beside everything else."""
        Thread(target=runnable.run, daemon=True).start()


class Cancelled(Exception):
    """Raised inside the work by `report` after the person cancelled."""


class Task(QObject):
    """One piece of work under way. `progressed` gives done and total, `ended` comes last.

    The worker's thread never holds anything of a window but through the task: whoever lets go of
    a window last takes it down, and a thread other than its own would leave its timers running.
    """

    progressed = Signal(int, int)
    ended = Signal()
    _over = Signal()

    def __init__(self, on_failed: Callable[[KkcError], None] | None) -> None:
        super().__init__()
        self._on_failed = on_failed
        self._cancelled = Event()
        self._work: Callable[[], Callable[[], None]] | None = None
        self._deliver: Callable[[], None] | None = None
        self._error: Exception | None = None
        # The task lives on the main thread, so a signal of the worker is delivered there.
        self._over.connect(self._settle)

    def cancel(self) -> None:
        """Asks the work to stop at its next report."""
        self._cancelled.set()

    def report(self, done: int, total: int) -> None:
        """Called by the work: tells how far it is; raises Cancelled if it is to stop."""
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    @property
    def is_cancelled(self) -> bool:
        """Whether the work is to stop."""
        return self._cancelled.is_set()

    @property
    def is_under_way(self) -> bool:
        """Whether it has not ended yet."""
        return self in _under_way

    def report_share(self, share: float) -> None:
        """The same for work that knows which part of it is done, from 0 to 1."""
        self.report(round(share * _WHOLE), _WHOLE)

    def give(self, work: Callable[[], Callable[[], None]]) -> None:
        """What is to be done; it gives what is then to be called on the main thread."""
        self._work = work

    def carry_out(self) -> None:
        """Called on the worker's thread: does the work and keeps what came of it."""
        assert self._work is not None, "a task is given work before it is started"
        try:
            self._deliver = self._work()
        except Exception as error:
            self._error = error
        self._over.emit()

    def _settle(self) -> None:
        """On the main thread: lets everything go and says how it ended."""
        deliver, error, on_failed = self._deliver, self._error, self._on_failed
        self._work = self._deliver = self._error = self._on_failed = None
        _under_way.discard(self)
        _ended.append(self)
        self.ended.emit()
        if deliver is not None:
            deliver()
        elif isinstance(error, KkcError) and on_failed:
            on_failed(error)
        elif error is not None and not isinstance(error, Cancelled):
            sys.excepthook(type(error), error, error.__traceback__)


class _Work(QRunnable):
    """The task as Qt's pool runs it."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        """Does the work; whatever comes of it goes to the main thread."""
        self._task.carry_out()


_under_way: set[Task] = set()
_ended: deque[Task] = deque(maxlen=64)
"""Held a while longer, for the worker may be about to let go of them."""


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

    task.give(deliverable)
    (pool or QThreadPool.globalInstance()).start(_Work(task))
    return task


def wait_for_workers() -> None:
    """Comes back when no work is under way; the program must not end under a worker."""
    QThreadPool.globalInstance().waitForDone(_LONGEST_WAIT_MS)
