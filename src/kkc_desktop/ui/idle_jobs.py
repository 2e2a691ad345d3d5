"""Slow checks of the store, made while nobody works: never at the start, never in the way."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.readiness import StoreCheck
from kkc_desktop.services.readiness import Readiness
from kkc_desktop.ui.background import Pool, Task, run_task

IDLE_S = 45.0
"""Shorter than the shortest time to the lock, which closes the data."""
AGAIN_S = 4 * 60 * 60.0

log = logging.getLogger(__name__)


class IdleJobs(QObject):
    """Reads the whole store through after a while without a touch, once in four hours.

    Connect `look` to IdleWatch.looked. `elapsed` gives seconds that only ever grow. Signal
    checked(StoreCheck).
    """

    checked = Signal(object)

    def __init__(
        self,
        readiness: Readiness,
        elapsed: Callable[[], float],
        pool: Pool | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._readiness = readiness
        self._elapsed = elapsed
        self._pool = pool
        self.task: Task | None = None
        self._is_running = False
        self._checked_at: float | None = None

    def look(self, idle_s: float) -> None:
        """Hears how long nobody has touched the desk: begins the check, or gives way."""
        if idle_s < IDLE_S:
            self.stop()
        elif not self._is_running and self._is_due():
            self._run()

    def stop(self) -> None:
        """Asks a check under way to stop at its next step."""
        if self._is_running and self.task is not None:
            self.task.cancel()

    def _is_due(self) -> bool:
        return self._checked_at is None or self._elapsed() - self._checked_at >= AGAIN_S

    def _run(self) -> None:
        self._is_running = True
        self.task = run_task(self._work, self._finish, self._fail, self._pool)
        self.task.ended.connect(self._rest)

    def _work(self, task: Task) -> StoreCheck:
        return self._readiness.check_store(task.report)

    def _finish(self, result: StoreCheck) -> None:
        self._rest()
        self._checked_at = self._elapsed()
        self.checked.emit(result)

    def _fail(self, error: KkcError) -> None:
        """A locked or busy store is read another time."""
        self._rest()
        log.info("%s", type(error).__name__)

    def _rest(self) -> None:
        self._is_running = False
