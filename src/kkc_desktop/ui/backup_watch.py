"""Backups that nobody has to think of: after a while of use, beside the window."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.backup import BackupState
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.safekeeping import BackupRun
from kkc_desktop.services.safekeeping import BackupKeeping
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.waiting import waited
from kkc_desktop.ui.widgets.progress_dialog import follow

IN_USE_S = 5 * 60.0
"""A desk that was touched this long ago is in use."""
ASK_EVERY_S = 60.0
LEAVING_AFTER_S = 5 * 60.0
"""Less use than this is not worth a backup when somebody leaves."""
WORDS = "Zálohují se data stanice"
SKIP = "Přeskočit"
_LONGEST_LOOK_S = 5.0

log = logging.getLogger(__name__)


class BackupWatch(QObject):
    """Counts the seconds of use and backs up when it is time.

    Connect `look` to IdleWatch.looked. `elapsed` gives seconds that only ever grow. Signal
    told(BackupState) whenever it was looked how old the last backup is.
    """

    told = Signal(object)

    def __init__(
        self,
        keeping: BackupKeeping,
        elapsed: Callable[[], float],
        pool: Pool | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._elapsed = elapsed
        self._pool = pool
        self.task: Task | None = None
        self._is_stopped = True
        self._looked_at = self._asked_at = elapsed()
        self._tries_told = keeping.tries_made

    def begin(self) -> None:
        """Somebody has sat down: says at once how old the last backup is."""
        self._is_stopped = False
        self._looked_at = self._asked_at = self._elapsed()
        self._run(may_back_up=False)

    def look(self, idle_s: float) -> None:
        """Hears how long nobody has touched the desk; once a minute asks whether it is time."""
        now = self._elapsed()
        passed, self._looked_at = now - self._looked_at, now
        if self._is_stopped:
            return
        is_used = idle_s <= IN_USE_S
        if is_used:
            self._keeping.used_s += min(passed, _LONGEST_LOOK_S)
        if now - self._asked_at >= ASK_EVERY_S:
            self._asked_at = now
            self._run(may_back_up=is_used)
        elif self._keeping.tries_made != self._tries_told:
            self._run(may_back_up=False)

    def stop(self) -> None:
        """Calls a backup under way off and makes no other, because the data are being closed."""
        self._is_stopped = True
        if self.task is not None:
            self.task.cancel()

    def back_up_before_leaving(self, parent: QWidget | None = None) -> str:
        """Backs up what was written since the last time, unless the person skips it.

        Gives what went wrong, empty when nothing did.
        """
        if self._is_stopped or not self._keeping.may_back_up:
            return ""
        if self.task is not None:
            follow(self.task, tr(WORDS), parent, tr(SKIP))
        if self._keeping.used_s < LEAVING_AFTER_S:
            return ""
        try:
            return waited(self._back_up, tr(WORDS), parent, tr(SKIP)).failure
        except KkcError as error:
            log.info("%s", type(error).__name__)
            return ""

    def _back_up(self, task: Task) -> BackupRun:
        return self._keeping.back_up(task.report_share, lambda: task.is_cancelled)

    def _run(self, *, may_back_up: bool) -> None:
        if self.task is not None and self.task.is_under_way:
            return
        keeping = self._keeping

        def work(task: Task) -> BackupState:
            if may_back_up and keeping.is_due(keeping.used_s):
                self._back_up(task)
            return keeping.state(keeping.used_s)

        self.task = run_task(work, self._finish, self._pass_over, self._pool)

    def _finish(self, state: BackupState) -> None:
        self._tries_told = self._keeping.tries_made
        if not self._is_stopped:
            self.told.emit(state)

    def _pass_over(self, error: KkcError) -> None:
        """Nobody asked for it; a failed backup is told by its state, a locked desk by itself."""
        log.info("%s", type(error).__name__)
