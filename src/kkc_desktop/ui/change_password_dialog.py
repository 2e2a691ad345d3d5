"""Another password for the person on duty, of their own will or because it was given to them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.errors import KkcError, NotComplete, WrongPassword
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.accounts import Accounts
from kkc_desktop.ui.background import run_task
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.new_password_form import NewPasswordForm, labelled
from kkc_desktop.ui.password_field import PasswordField
from kkc_desktop.ui.password_parts import PasswordFrame
from kkc_desktop.ui.password_words import EMPTY, locked_words, wrong_words
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.ui.background import Task

_OWN = "Platit začne hned. Staré heslo pak už nic neotevře."
_FORCED = (
    "Heslo, kterým jste se přihlásili, vám přidělil někdo jiný. Zvolte si vlastní, které nikdo"
    " jiný nezná; bez něj se dál nedostanete."
)


class ChangePasswordDialog(PasswordFrame):
    """Accepted when the new password is in force. `is_forced` after a password that was given."""

    def __init__(
        self, accounts: Accounts, *, is_forced: bool = False, parent: QWidget | None = None
    ) -> None:
        question = tr("Zvolte si vlastní heslo" if is_forced else "Změnit heslo")
        leave = tr("Odejít od přepážky" if is_forced else "Zpět")
        words = tr(_FORCED) if is_forced else tr(_OWN)
        super().__init__(question, words, tr("Změnit heslo"), leave=leave, parent=parent)
        self._accounts = accounts
        label = tr("&Přidělené heslo" if is_forced else "&Dosavadní heslo")
        self.old_field = PasswordField(label.removeprefix("&"))
        self.message = MessageLine()
        self.form = NewPasswordForm(self._problems)
        self.rows.addWidget(labelled(label, self.old_field))
        self.rows.addWidget(self.old_field)
        self.rows.addWidget(self.message)
        self.rows.addWidget(self.form)
        self.old_field.returnPressed.connect(self.form.focus_first)
        self.form.submitted.connect(self.change)
        self.act_wanted.connect(self.change)
        self.old_field.setFocus()

    def change(self) -> None:
        """Puts the new password in force beside the window, or says what stands in the way."""
        old, new, again = self.old_field.text(), self.form.password, self.form.again
        self.message.be_silent()
        if not old:
            self.message.say(tr(EMPTY), "note")
            self.old_field.setFocus()
            return
        if not self.form.accept():
            return

        def work(_task: "Task") -> None:
            self._accounts.change_password(old, new, again)

        self.set_busy(is_busy=True)
        task = run_task(work, self._accept, self._refuse)
        task.ended.connect(self._stop_waiting)

    def _problems(self, password: str, again: str) -> list[Problem]:
        return self._accounts.problems(password, again, self._accounts.officer.id)

    def _accept(self, _nothing: None) -> None:
        self.accept()

    def _stop_waiting(self) -> None:
        self.set_busy(is_busy=False)

    def _refuse(self, error: KkcError) -> None:
        if isinstance(error, NotComplete):
            self.form.show_problem(error.problems[0])
            return
        left_s = self._accounts.locked_for()
        if left_s > 0:
            self.message.say(locked_words(left_s), "locked")
        elif isinstance(error, WrongPassword):
            self.message.say(wrong_words(self._accounts.tries_left()), "error")
        else:
            self.message.say(f"{tr(error.text)} {tr(error.fix)}".rstrip(), "error")
        self.old_field.forget()
        self.old_field.setFocus()
