"""What the desk looks after by itself: shift's check, idle checks, backups, warnings."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.backup import BackupState
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.readiness import ReadinessReport
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.background import Task, run_task
from kkc_desktop.ui.backup_watch import BackupWatch
from kkc_desktop.ui.backup_words import short_words, whole_sentence
from kkc_desktop.ui.clipboard_watch import ClipboardWatch
from kkc_desktop.ui.document_reader import DocumentReader
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.idle_jobs import IdleJobs
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Said, Wish
from kkc_desktop.ui.scanner import ScannerGuard
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.shift_check import ShiftCheck
from kkc_desktop.ui.snippet_keys import SnippetKeys
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog
from kkc_desktop.ui.widgets.progress_dialog import follow

if TYPE_CHECKING:
    from kkc_desktop.ui.handover_banner import HandoverBanner

log = logging.getLogger(__name__)

_WARN_EVERY_MS = 60_000
_DEFECTS = ("závada", "závady", "závad")


class DeskCare(QObject):
    """Serves the window of whoever is on duty; rests while the desk is locked."""

    def __init__(
        self,
        application: QApplication,
        services: Services,
        elapsed: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._services = services
        self._window: MainWindow | None = None
        self._banner: HandoverBanner | None = None
        self.shift_check = ShiftCheck(services.readiness, parent=self)
        self.shift_check.done.connect(self._tell_report)
        self.idle_jobs = IdleJobs(services.readiness, elapsed, parent=self)
        self.backups = _backups_of(services, elapsed, self)
        if self.backups is not None:
            self.backups.told.connect(self._tell_backup)
        self._scanner = ScannerGuard(application, services.workplace.now, self)
        self._reader = DocumentReader(
            self._scanner, services.workplace, lambda: self._window, parent=self
        )
        self._names: Task | None = None
        self._timer = QTimer(self, interval=_WARN_EVERY_MS)
        self._timer.timeout.connect(self.warn)

    def serve(self, window: MainWindow) -> None:
        """Looks after this window from now on; a shift that begins is checked."""
        if window is not self._window:
            self._window = window
            ClipboardWatch(self._application, self._services.disclosure.copied, window)
            SnippetKeys(self._application, self._services.workplace.lists, window)
            self.shift_check.start()
            self._put_banner(window)
        self._learn_names()
        self._timer.start()
        if self.backups is not None:
            self.backups.begin()
        self.warn()

    def rest(self) -> None:
        """Stops before the desk is locked."""
        self._timer.stop()
        self.shift_check.stop()
        self.idle_jobs.stop()
        if self.backups is not None:
            self.backups.stop()

    def rest_and_wait(self, words: str, parent: QWidget) -> None:
        """The same, and comes back when nothing reads the data any more."""
        self.rest()
        backup = self.backups.task if self.backups is not None else None
        for task in (self.shift_check.task, self.idle_jobs.task, self._names, backup):
            if task is not None:
                follow(task, words, parent)

    def resume(self) -> None:
        """Goes on after a rest, unless the desk was locked meanwhile."""
        if self._window is not None and self._services.workplace.is_on_duty:
            self.serve(self._window)

    def back_up_before_leaving(self, parent: QWidget | None = None) -> None:
        """Makes the backup at the end of a shift, and says when it went wrong."""
        failure = self.backups.back_up_before_leaving(parent) if self.backups is not None else ""
        if failure:
            dialog = ErrorDialog(tr("Záloha na konci služby se nezdařila."), failure, parent=parent)
            dialog.exec()

    def look(self, idle_s: float) -> None:
        """Hears how long nobody has touched the desk."""
        if not self._services.workplace.database.is_sealed:
            self.idle_jobs.look(idle_s)
            if self.backups is not None:
                self.backups.look(idle_s)

    def warn(self) -> None:
        """Shows what to beware of on the duty line."""
        if self._window is None or self._services.workplace.database.is_sealed:
            return
        with guarded(None):
            readiness = self._services.readiness
            words = readiness.disk_words() or readiness.clock_words() or ""
            self._window.duty_line.show_warning(words)
            self._look_for_handover()

    def _learn_names(self) -> None:
        """Reads known names and streets beside the window: the first key finds at once."""
        services = self._services

        if not services.workplace.may(Act.SEARCH):
            return
        people, places = services.known_people, services.places

        def learn(_task: Task) -> None:
            people.get_ready()
            places.learn()

        self._names = run_task(learn, _nothing, _pass_over)

    def _put_banner(self, window: MainWindow) -> None:
        """What is due with shift handovers stands above today's work."""
        from kkc_desktop.ui.handover_banner import HandoverBanner

        self._banner = HandoverBanner()
        window.start_page.put_notice(self._banner)
        self._banner.wanted.connect(window.go)
        window.shelf.saved.connect(self._look_for_handover)

    def _look_for_handover(self) -> None:
        if self._banner is not None and self._services.workplace.may(Act.CONFIRM_DUTY):
            with guarded(None):
                may_erase = self._services.workplace.may(Act.ERASE_GATHERED)
                due = self._services.gathering_erasure.due() if may_erase else ()
                self._banner.look(self._services.handing_over, due)

    def _tell_backup(self, state: BackupState) -> None:
        if self._window is not None:
            self._window.duty_line.show_backup(
                short_words(state), whole_sentence(state), is_red=state.mood.is_red
            )

    def _tell_report(self, report: ReadinessReport) -> None:
        if self._window is None or not report.red_count:
            return
        words = tr("Kontrola pohotovosti: {}").format(counted(report.red_count, *_DEFECTS))
        act = Wish(place=Place.READINESS)
        self._window.said.show(Said(text=words, act_words=tr("Ukázat"), act=act, is_warning=True))


def _nothing(_result: None) -> None:
    """The names are in memory."""


def _pass_over(error: KkcError) -> None:
    """A locked or busy store is read with the first keystroke."""
    log.info("%s", type(error).__name__)


def _backups_of(
    services: Services, elapsed: Callable[[], float], parent: QObject
) -> BackupWatch | None:
    """An exercise holds nothing that would have to be backed up."""
    if services.workplace.station.is_exercise:
        return None
    return BackupWatch(services.backups, elapsed, parent=parent)
