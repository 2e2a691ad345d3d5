"""Restore, step 2: who restores, by a password of the time of the backup or by the key in the safe.

The wrong passwords are counted together with those of the sign-in.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton, QVBoxLayout, QWidget

from kkc_desktop.domain.account import Account
from kkc_desktop.domain.backup import FoundBackup
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.errors import KkcError, LockedOut, WrongPassword
from kkc_desktop.domain.recovery_code import read_code
from kkc_desktop.services.restoring import Restoring
from kkc_desktop.ui.background import Task, run_task
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.password_field import PasswordField
from kkc_desktop.ui.password_words import CAPS_LOCK
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_PROMPT = "devět skupin po čtyřech znacích"
_OTHER = "Kdo obnovovat nesmí nebo heslo nezná, použije obnovovací klíč z\u00a0trezoru."
_KEY = "Klíč je na listu uloženém v\u00a0trezoru. Obnova se zapíše na zvolené jméno."
_INDENT = 24


class RestoreKey(QWidget):
    """Signals: opened() when the backup was opened, busy_changed(bool) while a key is derived."""

    opened = Signal()
    busy_changed = Signal(bool)

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restoring = restoring
        self._managing: Sequence[Account] = ()
        self._everybody: Sequence[Account] = ()
        self.head_label = PlainLabel("", "strong")
        self.by_password = QRadioButton(tr("&Heslem vedoucího nebo správce z\u00a0doby zálohy"))
        self.by_recovery = QRadioButton(tr("&Obnovovacím klíčem z\u00a0trezoru"))
        self.account_box = NamedCombo()
        self.account_box.setAccessibleName(tr("Kdo obnovuje"))
        self.password_field = PasswordField(tr("Heslo z doby zálohy"))
        self.code_field = QLineEdit()
        self.code_field.setAccessibleName(tr("Obnovovací klíč"))
        self.code_field.setPlaceholderText(tr(_PROMPT))
        self.message = MessageLine()
        self._lay_out()
        self.by_password.toggled.connect(self._follow_way)
        self.password_field.caps_lock_changed.connect(self._show_caps_lock)

    def begin(self, found: FoundBackup) -> None:
        """Shows who has an account in the chosen backup."""
        self._restoring.choose(found.path)
        self._managing = self._restoring.accounts(may_restore=True)
        self._everybody = self._restoring.accounts(may_restore=False)
        if found.head is not None:
            words = tr("Záloha {}, {}").format(
                moment_words(found.head.made_at), found.head.station_name
            )
            self.head_label.setText(words)
        self.by_password.setEnabled(bool(self._managing))
        (self.by_password if self._managing else self.by_recovery).setChecked(True)
        self._follow_way()

    def focus_first(self) -> None:
        """The secret of the chosen way."""
        (self.password_field if self._is_by_password else self.code_field).setFocus()

    def open(self) -> None:
        """Takes the keys out of the backup beside the window."""
        account = self._chosen()
        secret = (self.password_field if self._is_by_password else self.code_field).text()
        if account is None or not secret or not self._is_code_whole():
            if account is not None and not secret:
                self.message.say(tr("Zapište heslo nebo klíč."), "note")
            self.focus_first()
            return
        is_by_password = self._is_by_password

        def work(_task: Task) -> None:
            if is_by_password:
                self._restoring.open_by_password(account.officer_id, secret)
            else:
                self._restoring.open_by_recovery(account.officer_id, secret)

        self._set_busy(is_busy=True)
        task = run_task(work, self._let_in, self._refuse)
        task.ended.connect(self._stop_waiting)

    def say(self, error: KkcError) -> None:
        """Says why the backup could not be opened."""
        self.message.say(f"{tr(error.text)} {tr(error.fix)}".rstrip(), "error")

    def forget(self) -> None:
        """No secret stays in a field."""
        self.password_field.forget()
        self.code_field.clear()

    @property
    def _is_by_password(self) -> bool:
        return self.by_password.isChecked()

    def _chosen(self) -> Account | None:
        accounts = self._managing if self._is_by_password else self._everybody
        index = self.account_box.currentIndex()
        return accounts[index] if index >= 0 else None

    def _is_code_whole(self) -> bool:
        if self._is_by_password:
            return True
        try:
            read_code(self.code_field.text())
        except KkcError as error:
            self.say(error)
            return False
        return True

    def _let_in(self, _nothing: None) -> None:
        self.forget()
        self.message.be_silent()
        self.opened.emit()

    def _refuse(self, error: KkcError) -> None:
        self.password_field.forget()
        tone = "locked" if isinstance(error, LockedOut) else "error"
        words = f"{tr(error.text)} {tr(error.fix)}".rstrip()
        if isinstance(error, WrongPassword) and self._is_by_password:
            words = tr("Heslo nesouhlasí. Platí to, které osoba měla v\u00a0době zálohy.")
        self.message.say(words, tone)

    def _stop_waiting(self) -> None:
        self._set_busy(is_busy=False)
        self.focus_first()

    def _set_busy(self, *, is_busy: bool) -> None:
        self.setEnabled(not is_busy)
        self.busy_changed.emit(is_busy)

    def _follow_way(self, _is_checked: bool = True) -> None:
        accounts = self._managing if self._is_by_password else self._everybody
        self.account_box.clear()
        self.account_box.addItems([f"{each.name} – {tr(each.role.label)}" for each in accounts])
        self.password_label.setVisible(self._is_by_password)
        self.password_field.setVisible(self._is_by_password)
        self.code_label.setVisible(not self._is_by_password)
        self.code_field.setVisible(not self._is_by_password)
        self.message.say(tr(_OTHER) if self._is_by_password else tr(_KEY), "note")
        self.forget()

    def _show_caps_lock(self, is_on: bool) -> None:
        if is_on:
            self.message.say(tr(CAPS_LOCK), "warning")
        elif self.message.words == tr(CAPS_LOCK):
            self.message.be_silent()

    def _lay_out(self) -> None:
        self.password_label = _label(tr("H&eslo z\u00a0doby zálohy"), self.password_field)
        self.code_label = _label(tr("Obnovovací &klíč"), self.code_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head_label)
        column.addSpacing(4)
        column.addWidget(self.by_password)
        column.addWidget(self.by_recovery)
        fields = QVBoxLayout()
        fields.setContentsMargins(_INDENT, 6, 0, 0)
        fields.setSpacing(3)
        fields.addWidget(_label(tr("Kdo obnov&uje"), self.account_box))
        fields.addWidget(self.account_box)
        fields.addSpacing(8)
        for widget in (self.password_label, self.password_field, self.code_label, self.code_field):
            fields.addWidget(widget)
        fields.addWidget(self.message)
        column.addLayout(fields)
        column.addStretch()


def _label(words: str, field: QWidget) -> PlainLabel:
    label = PlainLabel(words, "field-label")
    label.setBuddy(field)
    return label
