"""The sign-in window: who takes the desk over, and the password that opens it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.errors import (
    DatabaseDamaged,
    DatabaseTooNew,
    KkcError,
    LockedOut,
    StorageUnavailable,
    WrongPassword,
)
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.door import Door
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.officer_rows import OfficerRows
from kkc_desktop.ui.password_field import PasswordField
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.sign_in_parts import NoteCard, title_row
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from kkc_desktop.ui.background import Task

Entered = TypeVar("Entered")

SIGN_IN_WINDOW = "duty_dialog"
EMERGENCY_WAITS = "Po přihlášení se hned otevře oznámení události."
CLOCK_MS, COUNTDOWN_MS = 15_000, 1_000
_EXERCISE = "Cvičení: heslo je předvyplněné, stačí Enter."
_FORGOTTEN = "Zapomenuté heslo obnoví správce nebo vedoucí."


class DutyDialog(QDialog, Generic[Entered]):
    """Chooses the account and asks its password; Enter takes the desk over.

    `enter` opens the desk by account and password and runs beside the window; what it gives is
    `entrance` after the dialog was accepted, `taken_by` is the account. `recover` is the same by
    the recovery key; without it that way is not offered. `first` is the account chosen at the
    start, `note` says why the window is there.

    Signals: painted() when the first window of a start stands there, so that the rest may be
    loaded; emergency_wanted() by F12, remembered in `wants_emergency`; restore_wanted() when the
    data could not be opened and the person wants a backup instead.
    """

    painted = Signal()
    emergency_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        door: Door,
        now: Callable[[], datetime],
        *,
        enter: Callable[[OfficerId, str], Entered],
        recover: Callable[[str, OfficerId, str], Entered] | None = None,
        first: str = "",
        note: str = "",
        is_locked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._now = now
        self._enter = enter
        self._recover = recover
        self._locked_by = first if is_locked else ""
        self._is_painted = self._is_busy = False
        self._given_password = ""
        self.entrance: Entered | None = None
        self.taken_by: OfficerId | None = None
        self.is_recovered = False
        self.wants_emergency = False
        self.setObjectName(SIGN_IN_WINDOW)
        self.setWindowTitle("KKC Desktop")
        self.setFixedSize(440, 500)
        set_kind(self, "sign-in")
        self.note_card = NoteCard(tr("Obnovit ze zálohy…"))
        self.officer_rows = OfficerRows(door.accounts(first), first)
        self.password_field = PasswordField(tr("Heslo"))
        self.message = MessageLine()
        self.take_over_button = QPushButton()
        self.take_over_button.setDefault(True)
        set_kind(self.take_over_button, "primary")
        self.recovery_button = QPushButton(tr("&Obnovovací klíč…"))
        self.recovery_button.setAutoDefault(True)
        set_kind(self.recovery_button, "link")
        self.recovery_button.setVisible(recover is not None)
        self._clock = PlainLabel("", "clock-line")
        self._clock_timer = QTimer(self, interval=CLOCK_MS)
        self._countdown = QTimer(self, interval=COUNTDOWN_MS)
        self._lay_out(note)
        self._show_button()
        self._connect()
        self.password_field.setFocus()

    def take_over(self) -> None:
        """Opens the desk for the chosen account; the window stays alive meanwhile."""
        chosen = self.officer_rows.chosen()
        if chosen is None or self._is_busy or not self.password_field.isEnabled():
            return
        password = self.password_field.text()
        if not password:
            self.message.say(tr("Zapište heslo."), "note")
            self.password_field.setFocus()
            return
        self._run(chosen, lambda: self._enter(chosen, password))

    def recover(self) -> None:
        """Asks for the recovery key, and opens the desk by it."""
        from kkc_desktop.ui.recovery_dialog import RecoveryDialog

        assert self._recover is not None, "without a way to recover the button is hidden"
        dialog = RecoveryDialog(self._door, self._recover, self)
        if dialog.exec():
            self.is_recovered = True
            self.entrance, self.taken_by = dialog.entrance, dialog.recovered
            self.accept()
        dialog.deleteLater()

    def ask_for_emergency(self) -> None:
        """F12: the notice is opened as soon as somebody has signed in."""
        self.wants_emergency = True
        self.note_card.say(tr("Oznámení události"), tr(EMERGENCY_WAITS), "warning")
        self.emergency_wanted.emit()

    def show_lock(self) -> None:
        """Counts the lock of the chosen account down, and gives its field back at the end."""
        chosen = self.officer_rows.chosen()
        left_s = self._door.locked_for(chosen) if chosen else 0.0
        was_locked = self._countdown.isActive()
        for widget in (self.password_field, self.take_over_button):
            widget.setEnabled(left_s <= 0 and not self._is_busy)
        if left_s > 0:
            from kkc_desktop.ui.password_words import locked_words

            self.message.say(locked_words(left_s), "locked")
            if not was_locked:
                self.officer_rows.setFocus()
            self._countdown.start()
        elif was_locked:
            self._countdown.stop()
            self.message.be_silent()
            self.password_field.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leaves what can wait until the window stands on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose another account while the caret stays in the password."""
        from PySide6.QtCore import Qt

        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps and not self._is_busy:
            self.officer_rows.step(steps)
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc closes the window, but not under a desk that is just being opened."""
        if not self._is_busy:
            super().reject()

    def _after_first_paint(self) -> None:
        self._show_time()
        self._clock_timer.start()
        self._fill_in_exercise()
        self.show_lock()
        self.painted.emit()

    def _show_time(self) -> None:
        from kkc_desktop.domain.czech import clock_words

        self._clock.setText(clock_words(self._now()))

    def _fill_in_exercise(self) -> None:
        if self._door.station.is_exercise:
            from kkc_desktop.services.exercise_password import EXERCISE_PASSWORD

            self._given_password = EXERCISE_PASSWORD
            self.password_field.setText(EXERCISE_PASSWORD)
            self.message.say(tr(_EXERCISE), "note")

    def _run(self, chosen: OfficerId, work: Callable[[], Entered]) -> None:
        from kkc_desktop.ui.background import run_task

        def work_beside(_task: "Task") -> Entered:
            return work()

        def take_in(entrance: Entered) -> None:
            self.entrance, self.taken_by = entrance, chosen
            self.accept()

        self._set_busy(is_busy=True)
        task = run_task(work_beside, take_in, self._refuse)
        task.ended.connect(self._stop_waiting)

    def _stop_waiting(self) -> None:
        self._set_busy(is_busy=False)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        for widget in (self.officer_rows, self.password_field, self.recovery_button):
            widget.setEnabled(not is_busy)
        self.take_over_button.setEnabled(not is_busy)
        self.message.be_silent()
        self._show_button()

    def _refuse(self, error: KkcError) -> None:
        chosen = self.officer_rows.chosen()
        self.password_field.forget()
        self.password_field.setFocus()
        if isinstance(error, WrongPassword) and chosen and self._door.tries_left(chosen):
            from kkc_desktop.ui.password_words import wrong_words

            self.message.say(wrong_words(self._door.tries_left(chosen)), "error")
        elif not isinstance(error, WrongPassword | LockedOut):
            is_store = isinstance(error, DatabaseDamaged | DatabaseTooNew | StorageUnavailable)
            may_help = is_store and not self._door.station.is_exercise
            words = f"{tr(error.text)} {tr(error.fix)}".rstrip()
            self.note_card.say(tr("Chyba"), words, "error", is_act_offered=may_help)
        self.show_lock()

    def _follow_chosen(self) -> None:
        self.password_field.forget()
        self.password_field.setText(self._given_password)
        self.message.be_silent()
        self._show_button()
        self.show_lock()

    def _begin_password(self) -> None:
        if self.password_field.isEnabled():
            self.password_field.setFocus()

    def _show_caps_lock(self, is_on: bool) -> None:
        from kkc_desktop.ui.password_words import CAPS_LOCK

        if is_on:
            self.message.say(tr(CAPS_LOCK), "warning")
        elif self.message.words == tr(CAPS_LOCK):
            self.message.be_silent()

    def _show_button(self) -> None:
        is_unlocking = bool(self._locked_by) and self.officer_rows.chosen() == self._locked_by
        word = tr("Odemknout" if is_unlocking else "Převzít přepážku")
        words = tr("Ověřuji…") if self._is_busy else f"{word}  Enter"
        self.take_over_button.setText(f"  {words}")
        self.take_over_button.setIcon(icon("lock" if is_unlocking else "sign-in", "white"))
        self.take_over_button.setAccessibleName(word)

    def _connect(self) -> None:
        self.officer_rows.taken.connect(self.take_over)
        self.officer_rows.pointed.connect(self._begin_password)
        self.officer_rows.chosen_changed.connect(self._follow_chosen)
        self.password_field.caps_lock_changed.connect(self._show_caps_lock)
        self.take_over_button.clicked.connect(self.take_over)
        self.recovery_button.clicked.connect(self.recover)
        self.note_card.act_button.clicked.connect(self.restore_wanted)
        self._clock_timer.timeout.connect(self._show_time)
        self._countdown.timeout.connect(self.show_lock)
        QShortcut(QKeySequence("F12"), self).activated.connect(self.ask_for_emergency)

    def _lay_out(self, note: str) -> None:
        label = PlainLabel(tr("&Heslo"), "field-label")
        label.setBuddy(self.password_field)
        label_row = QHBoxLayout()
        label_row.addWidget(label)
        label_row.addStretch()
        label_row.addWidget(self.recovery_button)
        password = QVBoxLayout()
        password.setSpacing(3)
        password.addLayout(label_row)
        password.addWidget(self.password_field)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(tr(_FORGOTTEN), "second-line"))
        foot.addStretch()
        foot.addWidget(self._clock)
        lower = QVBoxLayout()
        lower.setSpacing(0)
        lower.addLayout(password)
        lower.addWidget(self.message)
        lower.addWidget(self.take_over_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 14)
        column.setSpacing(10)
        column.addLayout(title_row(self._door.station))
        column.addWidget(self.note_card)
        column.addWidget(_list_card(self.officer_rows), 1)
        column.addLayout(lower)
        column.addLayout(foot)
        self.note_card.begin(note)
        for earlier, later in (
            (self.officer_rows, self.password_field),
            (self.password_field, self.take_over_button),
            (self.take_over_button, self.recovery_button),
        ):
            QWidget.setTabOrder(earlier, later)


def _list_card(rows: OfficerRows) -> QFrame:
    card = QFrame()
    set_kind(card, "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(6, 6, 6, 6)
    column.addWidget(rows)
    return card
