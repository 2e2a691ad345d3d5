"""A first password that the administrator gives an officer, to be changed at the first sign-in."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from kkc_desktop.domain.account import Account
from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.accounts import Accounts
from kkc_desktop.ui.background import run_task
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.new_password_form import NewPasswordForm
from kkc_desktop.ui.password_parts import PasswordFrame
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind

if TYPE_CHECKING:
    from kkc_desktop.ui.background import Task

_WORDS = (
    "Heslo předejte jen této osobě. Při prvním přihlášení si zvolí vlastní; dosavadní heslo účtu"
    " přestane platit hned."
)


class GivePasswordDialog(PasswordFrame):
    """Accepted when the account has the password."""

    def __init__(self, accounts: Accounts, account: Account, parent: QWidget | None = None) -> None:
        question = tr("Přidělit heslo: {}").format(account.name)
        super().__init__(question, tr(_WORDS), tr("Přidělit heslo"), parent=parent)
        self._accounts = accounts
        self._account = account
        self.form = NewPasswordForm(self._problems)
        self.suggest_button = QPushButton(icon("insert"), tr(" Na&vrhnout"))
        self.suggest_button.setAccessibleName(tr("Navrhnout heslo"))
        self.suggest_button.setAutoDefault(False)
        set_kind(self.suggest_button, "secondary")
        self.suggest_button.clicked.connect(self.suggest)
        self.buttons.insertWidget(0, self.suggest_button)
        self.rows.addWidget(self.form)
        self.form.submitted.connect(self.give)
        self.act_wanted.connect(self.give)
        self.form.focus_first()

    def suggest(self) -> None:
        """Fills in four words that nobody guesses, in letters that can be read out."""
        self.form.show_password(self._accounts.suggest_password(self._account.officer_id))
        self.act_button.setFocus()

    def give(self) -> None:
        """Puts the password in force beside the window."""
        if not self.form.accept():
            return
        new, again = self.form.password, self.form.again

        def work(_task: "Task") -> None:
            self._accounts.give_password(self._account.officer_id, new, again)

        self.set_busy(is_busy=True)
        task = run_task(work, self._accept, self._refuse)
        task.ended.connect(self._stop_waiting)

    def _problems(self, password: str, again: str) -> list[Problem]:
        return self._accounts.problems(password, again, self._account.officer_id)

    def _accept(self, _nothing: None) -> None:
        self.accept()

    def _stop_waiting(self) -> None:
        self.set_busy(is_busy=False)

    def _refuse(self, error: KkcError) -> None:
        if isinstance(error, NotComplete):
            self.form.show_problem(error.problems[0])
        else:
            show_error(self, error)
