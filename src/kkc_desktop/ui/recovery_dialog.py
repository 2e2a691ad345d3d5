"""The way in when passwords are forgotten: the recovery key from the safe."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.recovery_code import read_code
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.accounts import recovered_password_problems
from kkc_desktop.services.door import Door
from kkc_desktop.ui.account_choice import AccountChoice
from kkc_desktop.ui.background import run_task
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.new_password_form import NewPasswordForm
from kkc_desktop.ui.password_parts import PasswordFrame
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from kkc_desktop.ui.background import Task

Entered = TypeVar("Entered")

_WORDS = (
    "Opište klíč z\u00a0listu uloženého v\u00a0trezoru, nebo jej načtěte čtečkou. Zvolenému účtu"
    " se nastaví nové heslo; že se tak stalo, zůstane v\u00a0auditní stopě."
)
_PROMPT = "devět skupin po čtyřech znacích"


class RecoveryDialog(PasswordFrame, Generic[Entered]):
    """Opens the desk by `recover`; after it was accepted `entrance` is what that gave.

    Only those who manage the station can come in so; they give the others their passwords.
    """

    def __init__(
        self,
        door: Door,
        recover: Callable[[str, OfficerId, str], Entered],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Přihlásit se obnovovacím klíčem"),
            tr(_WORDS),
            tr("Nastavit heslo a vstoupit"),
            parent=parent,
        )
        self._door = door
        self._recover = recover
        self.entrance: Entered | None = None
        self.recovered: OfficerId | None = None
        self.code_field = QLineEdit()
        self.code_field.setAccessibleName(tr("Obnovovací klíč"))
        self.code_field.setPlaceholderText(tr(_PROMPT))
        self.message = MessageLine()
        self.account_choice = AccountChoice(door.accounts())
        self.form = NewPasswordForm(self._problems)
        self._lay_out_rows()
        self.code_field.returnPressed.connect(self.check_code)
        self.account_choice.chosen_changed.connect(self.form.forget)
        self.form.submitted.connect(self.recover)
        self.act_wanted.connect(self.recover)
        self.code_field.setFocus()

    def check_code(self) -> bool:
        """Whether the key is copied without an error; it goes on to the password then."""
        try:
            read_code(self.code_field.text())
        except KkcError as error:
            self._say(error)
            return False
        self.message.say(tr("Klíč je opsán správně."), "success")
        self.form.focus_first()
        return True

    def recover(self) -> None:
        """Opens the desk beside the window, or says what stands in the way."""
        account = self.account_choice.chosen()
        if account is None or not self.check_code() or not self.form.accept():
            return
        code, password = self.code_field.text(), self.form.password

        def work(_task: "Task") -> Entered:
            return self._recover(code, account.officer_id, password)

        def take_in(entrance: Entered) -> None:
            self.entrance, self.recovered = entrance, account.officer_id
            self.code_field.clear()
            self.accept()

        self.set_busy(is_busy=True)
        task = run_task(work, take_in, self._refuse)
        task.ended.connect(self._stop_waiting)

    def _problems(self, password: str, again: str) -> list[Problem]:
        account = self.account_choice.chosen()
        if account is None:
            return []
        return recovered_password_problems(password, again, account, self._door.station)

    def _stop_waiting(self) -> None:
        self.set_busy(is_busy=False)

    def _refuse(self, error: KkcError) -> None:
        if isinstance(error, NotComplete):
            self.form.show_problem(error.problems[0])
        else:
            self._say(error)

    def _say(self, error: KkcError) -> None:
        self.message.say(f"{tr(error.text)} {tr(error.fix)}".rstrip(), "error")
        self.code_field.setFocus()

    def _lay_out_rows(self) -> None:
        label = PlainLabel(tr("Obnovovací &klíč"), "field-label")
        label.setBuddy(self.code_field)
        self.rows.addWidget(label)
        self.rows.addWidget(self.code_field)
        self.rows.addWidget(self.message)
        self.rows.addWidget(self.account_choice)
        self.rows.addSpacing(8)
        self.rows.addWidget(self.form)
