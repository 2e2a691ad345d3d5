"""The readiness check at the start of a shift, beside the window."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.readiness import Devices, ReadinessReport
from kkc_desktop.services.readiness import Readiness
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.devices import read_devices

ReadDevices = Callable[[], Devices]

log = logging.getLogger(__name__)


def start_check(
    readiness: Readiness,
    on_done: Callable[[ReadinessReport], None],
    on_failed: Callable[[KkcError], None],
    read: ReadDevices = read_devices,
    pool: Pool | None = None,
) -> Task:
    """Runs the check in the pool; the task tells how far it is and calls it off."""

    def work(task: Task) -> ReadinessReport:
        return readiness.check(read(), task.report)

    return run_task(work, on_done, on_failed, pool)


class ShiftCheck(QObject):
    """Runs the check once when somebody takes the desk over. Signal done(ReadinessReport)."""

    done = Signal(object)

    def __init__(
        self,
        readiness: Readiness,
        read: ReadDevices = read_devices,
        pool: Pool | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._readiness = readiness
        self._read = read
        self._pool = pool
        self.task: Task | None = None
        self._is_running = False

    def start(self) -> None:
        """Begins the check unless one is under way."""
        if self._is_running:
            return
        self._is_running = True
        self.task = start_check(
            self._readiness, self._finish, self._pass_over, self._read, self._pool
        )
        self.task.ended.connect(self._rest)

    def stop(self) -> None:
        """Calls the check off, for example because the desk is being locked."""
        if self._is_running and self.task is not None:
            self.task.cancel()

    def _finish(self, report: ReadinessReport) -> None:
        self._rest()
        self.done.emit(report)

    def _pass_over(self, error: KkcError) -> None:
        """The person did not ask for it; the page says what is wrong when it is opened."""
        self._rest()
        log.info("%s", type(error).__name__)

    def _rest(self) -> None:
        self._is_running = False
