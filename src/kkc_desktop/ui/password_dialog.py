"""The password once more, before an act that binds."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.errors import KkcError, LockedOut, PasswordNeeded, WrongPassword
from kkc_desktop.services.accounts import Accounts
from kkc_desktop.ui.background import run_task
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.new_password_form import labelled
from kkc_desktop.ui.password_field import PasswordField
from kkc_desktop.ui.password_parts import PasswordFrame
from kkc_desktop.ui.password_words import CAPS_LOCK, EMPTY, locked_words, wrong_words
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.ui.background import Task

Given = TypeVar("Given")

COUNTDOWN_MS = 1_000


class PasswordDialog(PasswordFrame):
    """Names the act and the person on duty; accepted when the password was theirs."""

    def __init__(self, accounts: Accounts, words: str, parent: QWidget | None = None) -> None:
        name = accounts.officer.full_name
        told = tr("{} – zapište své heslo. Úkon se zapíše na vaše jméno.").format(name)
        super().__init__(words, told, tr("Potvrdit"), parent=parent)
        self._accounts = accounts
        self.password_field = PasswordField(tr("Heslo"))
        self.message = MessageLine()
        self._countdown = QTimer(self, interval=COUNTDOWN_MS)
        self._countdown.timeout.connect(self.show_lock)
        self.password_field.caps_lock_changed.connect(self._show_caps_lock)
        self.password_field.returnPressed.connect(self.confirm)
        self.act_wanted.connect(self.confirm)
        self.rows.addWidget(labelled(tr("&Heslo"), self.password_field))
        self.rows.addWidget(self.password_field)
        self.rows.addWidget(self.message)
        self.show_lock()
        self.password_field.setFocus()

    def confirm(self) -> None:
        """Tries the password beside the window."""
        password = self.password_field.text()
        if not password:
            self.message.say(tr(EMPTY), "note")
            self.password_field.setFocus()
            return

        def work(_task: "Task") -> None:
            self._accounts.confirm(password)

        self.message.be_silent()
        self.set_busy(is_busy=True)
        task = run_task(work, self._accept, self._refuse)
        task.ended.connect(self._stop_waiting)

    def show_lock(self) -> None:
        """Counts a lock after wrong tries down, and gives the field back at its end."""
        left_s = self._accounts.locked_for()
        was_locked = self._countdown.isActive()
        for widget in (self.password_field, self.act_button):
            widget.setEnabled(left_s <= 0)
        if left_s > 0:
            self.message.say(locked_words(left_s), "locked")
            self._countdown.start()
        elif was_locked:
            self._countdown.stop()
            self.message.be_silent()
            self.password_field.setFocus()

    def _accept(self, _nothing: None) -> None:
        self.accept()

    def _stop_waiting(self) -> None:
        self.set_busy(is_busy=False)

    def _refuse(self, error: KkcError) -> None:
        self.password_field.forget()
        self.password_field.setFocus()
        if isinstance(error, WrongPassword):
            self.message.say(wrong_words(self._accounts.tries_left()), "error")
        elif not isinstance(error, LockedOut):
            self.message.say(f"{tr(error.text)} {tr(error.fix)}".rstrip(), "error")
        self.show_lock()

    def _show_caps_lock(self, is_on: bool) -> None:
        if is_on:
            self.message.say(tr(CAPS_LOCK), "warning")
        elif self.message.words == tr(CAPS_LOCK):
            self.message.be_silent()


def confirmed(parent: QWidget | None, accounts: Accounts, words: str) -> bool:
    """Asks the person on duty for the password; `words` names the act, e.g. Potvrdit podpisy."""
    dialog = PasswordDialog(accounts, words, parent)
    is_accepted = bool(dialog.exec())
    dialog.deleteLater()
    return is_accepted


def with_password(
    parent: QWidget | None,
    accounts: Accounts,
    act: Callable[[], Given],
    words: str = "",
) -> Given | None:
    """Does the act, and does it again when it first asks for the password; None when called off.

    `words` names the act in the dialog. Anything else the act refuses passes on.
    """
    try:
        return act()
    except PasswordNeeded:
        return act() if confirmed(parent, accounts, words or tr("Potvrdit úkon heslem")) else None
