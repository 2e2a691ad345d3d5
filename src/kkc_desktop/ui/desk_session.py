"""One run of the desk: who sits at it, when it locks, and whose window is shown."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from kkc_desktop.domain.draft import Draft, DraftId
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.desk import Services
from kkc_desktop.services.door import Door
from kkc_desktop.ui.background import wait_for_workers
from kkc_desktop.ui.desk_care import DeskCare
from kkc_desktop.ui.duty_dialog import DutyDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.idle_watch import IdleWatch
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.risky_acts import RiskyActs
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_saver import ScreenSaverWatch
from kkc_desktop.ui.window_frame import show_fitting

log = logging.getLogger(__name__)
_LOCKED = "Přepážka je zamčená. Rozepsané záznamy zůstávají uložené."
_EXPIRED = "Od přihlášení uplynulo dvanáct hodin. Rozepsané záznamy zůstávají uložené."


class DeskSession(QObject):
    """Keeps the window of the person on duty; a colleague who signs in gets a fresh one.

    Signals: seated(MainWindow) whenever somebody has sat down, scheme_wanted(Scheme).
    `wants_restore` says that the desk was left for a restore, `restore_file` of which backup.
    """

    seated = Signal(object)
    scheme_wanted = Signal(object)

    def __init__(
        self,
        application: QApplication,
        services: Services,
        door: Door,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._application = application
        self._services = services
        self._door = door
        self._now = now
        self._officer_id = services.workplace.officer.id
        self._parked: dict[OfficerId, DraftId] = {}
        self._is_asking = False
        self._wants_emergency = False
        self._is_lock_put_off = False
        self.wants_restore = False
        self.restore_file: Path | None = None
        self.window = self._fresh_window()
        self.idle_watch = IdleWatch(
            application, services.workplace.elapsed, self._idle_limit_s, self
        )
        self.care = DeskCare(application, services, services.workplace.elapsed, self)
        self._risky = RiskyActs(services, self.care)
        self.idle_watch.idle.connect(self.lock)
        self.idle_watch.looked.connect(self.care.look)
        self.idle_watch.looked.connect(self._look)
        self.screen_saver = ScreenSaverWatch(self)
        self.screen_saver.covered.connect(self.lock)

    def show(self) -> None:
        """Shows the window of the person on duty."""
        show_fitting(self.window)
        self.seated.emit(self.window)
        self.care.serve(self.window)

    def lock(self) -> None:
        """Covers everything and seals the data, as Ctrl+L does."""
        self.window.lock()

    def demand_own_password(self) -> bool:
        """Whoever signed in with a password that somebody else gave them chooses their own first.

        False when they would rather leave.
        """
        accounts = self._services.accounts
        if not accounts.must_change:
            return True
        from kkc_desktop.ui.change_password_dialog import ChangePasswordDialog

        dialog = ChangePasswordDialog(accounts, is_forced=True)
        return dialog.exec() == QDialog.DialogCode.Accepted

    def show_recovery_key(self, code: str) -> None:
        """Lets the founder print the recovery key; it is shown now and never again."""
        from kkc_desktop.ui.recovery_sheet import RecoverySheet

        pictures = self._services.documents.pictures
        RecoverySheet(self._services.accounts, code, pictures, self.window).exec()

    def offer_restore(self) -> None:
        """Offers what the person on duty had unfinished when the program was cut off."""
        from kkc_desktop.ui.restore_dialog import offer_restore

        draft = offer_restore(self._services, self.window)
        if draft is not None:
            self.window.restore(draft)

    def ask_about_prints(self) -> None:
        """Asks whether what was being printed when the desk was cut off came out.

        An emergency goes first; then it is asked at the next sign-in, or on the paper's own page.
        """
        from kkc_desktop.ui.print_question import ask_about_prints

        with guarded(self.window):
            ask_about_prints(self._services, self.window)

    def end(self) -> None:
        """The window is closed: the person leaves the desk."""
        self.care.back_up_before_leaving()
        self.care.rest()
        wait_for_workers()
        with guarded(None):
            self._services.duty.end()

    def _fresh_window(self) -> MainWindow:
        window = MainWindow(self._services, self._now, self._application)
        window.lock_wanted.connect(self._seal_and_ask)
        window.emergency_wanted.connect(self._ask_for_emergency)
        window.hand_over_wanted.connect(self._hand_over)
        window.scheme_wanted.connect(self.scheme_wanted)
        window.shelf.builders.rotation_wanted.connect(self._change_keys)
        window.shelf.builders.colleague_wanted.connect(self._hand_over)
        window.shelf.builders.restore_wanted.connect(self._leave_for_restore_of)
        return window

    def _hand_over(self) -> None:
        """The shift ends: what was written gets its backup, then a colleague may sign in."""
        self.care.back_up_before_leaving(self.window)
        self.lock()

    def _change_keys(self) -> None:
        self._risky.change_keys(self.window)
        if self._is_lock_put_off:
            self._is_lock_put_off = False
            self._seal_and_ask()

    def _leave_for_restore_of(self, file: Path) -> None:
        if self._risky.give_way(self.window):
            self.restore_file = file
            self._leave_for_restore()

    def _leave_for_restore(self) -> None:
        """The data are closed; the program goes on with the restore and a new sign-in."""
        self.wants_restore = True
        self.window.is_locked = True  # there is nothing to keep any more
        self.window.close()

    def _idle_limit_s(self) -> float:
        return 60.0 * self._services.workplace.lock_after_minutes

    def _look(self, _idle_s: float) -> None:
        if self._services.workplace.has_expired and not self._is_asking:
            self.lock()

    def _ask_for_emergency(self) -> None:
        self._wants_emergency = True
        self._seal_and_ask()

    def _seal_and_ask(self) -> None:
        """Seals the data and lets somebody sign in; whoever leaves the question finds it again."""
        if self._risky.is_changing:
            self._is_lock_put_off = True
            return
        if self._is_asking:
            return
        self._is_asking = True
        try:
            words = tr(_EXPIRED) if self._services.workplace.has_expired else tr(_LOCKED)
            self._seal()
            self._ask(words)
        finally:
            self._is_asking = False

    def _seal(self) -> None:
        workplace = self._services.workplace
        if workplace.database.is_sealed:
            return
        if workplace.is_on_duty and workplace.officer.id == self._officer_id:
            self._remember_draft()
            self._note_found()
        self.care.rest()
        try:
            self._services.duty.lock()
        except KkcError as error:
            # Locked all the same; only the line of the trail could not be written.
            log.warning("%s", type(error).__name__)

    def _remember_draft(self) -> None:
        self._parked.pop(self._officer_id, None)
        page = self.window.page_in_front
        record = page.shown_record() if page.unfinished_words() else None
        if record is not None:
            self._parked[self._officer_id] = DraftId(record[1])

    def _note_found(self) -> None:
        """Who was found on the page a moment ago goes into the trail of whoever looked."""
        lookup = self.window.page_in_front.person_lookup
        if lookup is not None:
            lookup.settle()

    def _ask(self, words: str) -> None:
        dialog: DutyDialog[OfficerId] = DutyDialog(
            self._door,
            self._now,
            enter=self._enter_again,
            first=self._officer_id,
            note=words,
            is_locked=True,
            parent=self.window,
        )
        if self._wants_emergency:
            dialog.ask_for_emergency()
        dialog.restore_wanted.connect(dialog.reject)
        dialog.restore_wanted.connect(self._wish_restore)
        dialog.exec()
        self._wants_emergency = dialog.wants_emergency
        entered = dialog.entrance
        dialog.deleteLater()
        if entered is not None:
            self._sit_down(entered)
        elif self.wants_restore:
            self._leave_for_restore()

    def _wish_restore(self) -> None:
        self.wants_restore = True

    def _enter_again(self, officer_id: OfficerId, password: str) -> OfficerId:
        self._door.enter_again(self._services.workplace.database, officer_id, password)
        return officer_id

    def _sit_down(self, officer_id: OfficerId) -> None:
        if not self._takes_over(officer_id):
            self._seal()
            return
        with guarded(self.window):
            self._give_window(officer_id)

    def _takes_over(self, officer_id: OfficerId) -> bool:
        with guarded(self.window):
            self._services.duty.begin(officer_id)
            self._services.accounts.follow_officers()
            return self.demand_own_password()
        return False

    def _give_window(self, officer_id: OfficerId) -> None:
        is_other = officer_id != self._officer_id
        self._officer_id = officer_id
        self.idle_watch.touch()
        if is_other:
            self._replace_window()
        else:
            self.window.unlock()
        self.seated.emit(self.window)
        self.care.serve(self.window)
        if self._wants_emergency:
            self._wants_emergency = False
            self.window.emergency()
        else:
            self.ask_about_prints()

    def _replace_window(self) -> None:
        """A colleague sees nothing of what the first one had open, and starts at today's desk."""
        old = self.window
        for widget in self._application.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
                widget.hide()  # also one that does not hear of it
        self.window = self._fresh_window()
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        self.window.show()
        old.is_locked = True  # it has nothing more to keep
        old.close()
        old.deleteLater()
        draft = self._parked_draft()
        if draft is not None:
            self.window.restore(draft)

    def _parked_draft(self) -> Draft | None:
        """What this person had open when the desk was locked and a colleague took it."""
        draft_id = self._parked.pop(self._officer_id, None)
        mine = self._services.drafts.unfinished() if draft_id else ()
        return next((draft for draft in mine if draft.id == draft_id), None)
