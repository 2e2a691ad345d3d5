"""For a station from before the vault: its data are going to be encrypted behind a password."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.account import account_of
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.services.accounts import new_password_problems
from kkc_desktop.ui.account_choice import AccountChoice
from kkc_desktop.ui.new_password_form import NewPasswordForm
from kkc_desktop.ui.password_parts import PasswordFrame
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.question import ask

_WORDS = (
    "Tato verze ukládá data stanice zašifrovaná a\u00a0přepážku otevírá heslem. Dosavadní data se"
    " převedou a\u00a0ověří; kdyby se převod nepovedl, zůstanou, jak jsou. Zvolte, kdo bude"
    " přidělovat hesla ostatním, a\u00a0jeho heslo. Potom se vytiskne obnovovací klíč do trezoru."
)


class SecureDialog(PasswordFrame):
    """Gives `officer_id` and `password` when accepted; whoever opened it migrates the data."""

    def __init__(
        self, officers: Sequence[Officer], station: Station, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Zabezpečit data stanice"),
            tr(_WORDS),
            tr("Zašifrovat data"),
            leave=tr("Teď ne"),
            icon_name="shield",
            parent=parent,
        )
        self._officers = {officer.id: officer for officer in officers if officer.is_active}
        self._station = station
        self.officer_id = OfficerId("")
        self.password = ""
        self.account_choice = AccountChoice([account_of(each) for each in self._officers.values()])
        self.form = NewPasswordForm(self._problems)
        self.rows.addWidget(self.account_choice)
        self.rows.addSpacing(8)
        self.rows.addWidget(self.form)
        self.account_choice.chosen_changed.connect(self.form.forget)
        self.form.submitted.connect(self.secure)
        self.act_wanted.connect(self.secure)
        self.form.focus_first()

    def secure(self) -> None:
        """Accepts a password that nothing is wrong with."""
        account = self.account_choice.chosen()
        if account is not None and self.form.accept():
            self.officer_id, self.password = account.officer_id, self.form.password
            self.accept()

    def _problems(self, password: str, again: str) -> list[Problem]:
        account = self.account_choice.chosen()
        if account is None:
            return []
        officer = self._officers[account.officer_id]
        return new_password_problems(password, again, officer, self._station)


def accepts_broken_trail(broken_line: int | None) -> bool:
    """Asks whether to go on although the old trail does not hold; a whole one asks nothing."""
    if broken_line is None:
        return True
    text = tr(
        "Auditní stopa dosavadních dat je porušená u\u00a0řádku {}. Převod na tom nic "
        "nezmění; nová stopa tento nález zaznamená. Rozhodněte s\u00a0vedoucím."
    ).format(broken_line)
    return ask(
        None, tr("Převést i\u00a0s\u00a0porušenou stopou?"), text, tr("Teď ne"), tr("Převést")
    ) == tr("Převést")
