"""Správa, tab Účty: who may sign in, the recovery key, the key of the data, and the lock."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.account import Account
from kkc_desktop.domain.safekeeping import LONGEST_IDLE_MINUTES
from kkc_desktop.services.accounts import Accounts
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.give_password_dialog import GivePasswordDialog
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.password_dialog import with_password
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.recovery_sheet import RecoverySheet
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.question import ask

_SIDE_WIDTH = 272
_EXPLANATION = (
    "K\u00a0přepážce se přihlásí jen ten, kdo má heslo. Účty přibývají s\u00a0osobami na záložce"
    " Služebníci; kdo tam přestane sloužit, přijde o\u00a0přístup hned."
)
_CLOSE = "Uzavřít účet"
_KEPT, _NOT_KEPT = (
    "Obnovovací klíč je v\u00a0trezoru.",
    "Obnovovací klíč zatím není v\u00a0trezoru.",
)


class AccountsPanel(QWidget):
    """Only for those who manage the station.

    `pictures` opens the pages of a sheet for the printer. `lock_minutes` gives after how many idle
    minutes the desk locks, `set_lock_minutes` changes it; without them it cannot be set here.
    Signals: said(str) after an act that was done, rotation_wanted() when the key of the data is to
    be replaced.
    """

    said = Signal(str)
    rotation_wanted = Signal()

    def __init__(
        self,
        accounts: Accounts,
        pictures: Callable[[bytes], Pictures],
        lock_minutes: Callable[[], int] | None = None,
        set_lock_minutes: Callable[[int], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._pictures = pictures
        self._lock_minutes = lock_minutes
        self._set_lock_minutes = set_lock_minutes
        self.model: RecordTableModel[Account] = RecordTableModel(_COLUMNS, self)
        self.table = plain_table(self.model, tr("Účty"))
        self.give_button = _button("key", tr(" Přidělit &heslo…"))
        self.close_button = _button("lock", tr(" Uzavřít účet…"), "danger", "error")
        self.recovery_button = _button("shield", tr(" Nový obnovova&cí klíč…"))
        self.rotation_button = _button("restore", tr(" Vyměnit šifrovací &klíč…"))
        self.recovery_line = MessageLine(kind="")
        self.minutes_box = QSpinBox()
        self.minutes_box.setRange(1, LONGEST_IDLE_MINUTES)
        self.minutes_box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.minutes_box.setSuffix("\u00a0min")
        self.minutes_box.setFixedWidth(76)
        self.minutes_box.setAccessibleName(tr("Zamknout přepážku po nečinnosti, minut"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads the accounts and the settings again."""
        chosen = self.table.currentIndex().row()
        rows = self._accounts.accounts()
        self.model.set_rows(rows)
        if rows:
            self.table.selectRow(min(max(chosen, 0), len(rows) - 1))
        self._follow()
        self._show_minutes()
        is_kept = self._accounts.is_recovery_kept
        words = tr(_KEPT) if is_kept else tr(_NOT_KEPT)
        self.recovery_line.say(words, "success" if is_kept else "warning")

    def follow_officers(self) -> None:
        """Brings the accounts up to the officers' cards."""
        self._accounts.follow_officers()
        self.refresh()

    def chosen(self) -> Account | None:
        """The account of the chosen row."""
        index = self.table.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def give_password(self) -> None:
        """Gives the chosen account a password."""
        account = self.chosen()
        if account is None:
            return
        dialog = GivePasswordDialog(self._accounts, account, self)
        if dialog.exec():
            self._tell(tr("Heslo je přidělené: {}.").format(account.name))
        dialog.deleteLater()

    def close_account(self) -> None:
        """Takes the way in away from the chosen account, if the person means it."""
        account = self.chosen()
        if account is None:
            return
        text = tr(
            "Tato osoba se už k\u00a0přepážce nepřihlásí. Její záznamy zůstávají pod jejím jménem;"
            " heslo jí lze znovu přidělit, dokud slouží."
        )
        if ask(self, f"{tr(_CLOSE)}: {account.name}?", text, tr("Ponechat"), tr(_CLOSE)) != tr(
            _CLOSE
        ):
            return
        with guarded(self):
            self._accounts.close_account(account.officer_id)
            self._tell(tr("Účet je uzavřen: {}.").format(account.name))

    def renew_recovery(self) -> None:
        """A new recovery key, which is shown once and has to be put into the safe."""
        with guarded(self):
            words = tr("Vydat nový obnovovací klíč")
            code = with_password(self, self._accounts, self._accounts.renew_recovery, words)
            if code is not None:
                sheet = RecoverySheet(self._accounts, code, self._pictures, self)
                sheet.exec()
                sheet.deleteLater()
                self._tell(tr("Nový obnovovací klíč platí, starý už nic neotevře."))

    def _change_minutes(self, minutes: int) -> None:
        if self._set_lock_minutes is None:
            return
        with guarded(self):
            self._set_lock_minutes(minutes)
            self.said.emit(tr("Přepážka se zamkne po {}\u00a0min nečinnosti.").format(minutes))

    def _show_minutes(self) -> None:
        if self._lock_minutes is None:
            return
        self.minutes_box.blockSignals(True)
        self.minutes_box.setValue(self._lock_minutes())
        self.minutes_box.blockSignals(False)

    def _tell(self, words: str) -> None:
        self.refresh()
        self.said.emit(words)

    def _follow(self, _index: QModelIndex | None = None) -> None:
        account = self.chosen()
        self.give_button.setEnabled(account is not None and account.is_open)
        is_own = account is not None and account.officer_id == self._accounts.officer.id
        can_close = account is not None and account.has_password and not is_own
        self.close_button.setEnabled(can_close)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.table.activated.connect(self.give_button.click)
        self.give_button.clicked.connect(self.give_password)
        self.close_button.clicked.connect(self.close_account)
        self.recovery_button.clicked.connect(self.renew_recovery)
        self.rotation_button.clicked.connect(self.rotation_wanted)
        self.minutes_box.valueChanged.connect(self._change_minutes)

    def _lay_out(self) -> None:
        words = PlainLabel(tr(_EXPLANATION), "muted")
        words.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.give_button)
        buttons.addWidget(self.close_button)
        buttons.addStretch()
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(words)
        left.addWidget(self.table, 1)
        left.addLayout(buttons)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(
            _card(tr("Klíče"), self.recovery_line, self.recovery_button, self.rotation_button)
        )
        if self._lock_minutes is not None:
            side.addWidget(_card(tr("Zámek přepážky"), self._lock_row()))
        side.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addLayout(side)

    def _lock_row(self) -> QWidget:
        label = PlainLabel(tr("Zamknout po neč&innosti"), "")
        label.setBuddy(self.minutes_box)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addStretch()
        row.addWidget(self.minutes_box)
        return holder


def _card(title: str, *inside: QWidget) -> QFrame:
    card = QFrame()
    set_kind(card, "card")
    card.setFixedWidth(_SIDE_WIDTH)
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(10)
    column.addWidget(PlainLabel(title, "card-title"))
    for widget in inside:
        column.addWidget(widget)
    return card


def _button(
    icon_name: str, words: str, kind: str = "secondary", tone: str = "muted"
) -> QPushButton:
    button = QPushButton(icon(icon_name, tone), words)
    button.setAccessibleName(words.strip().replace("&", ""))
    set_kind(button, kind)
    return button


def _name_words(account: Account) -> str:
    return account.name


def _role_words(account: Account) -> str:
    return tr(account.role.label)


def _state_words(account: Account) -> str:
    if not account.is_open:
        return tr("uzavřen")
    if not account.has_password:
        return tr("bez hesla")
    return tr("musí změnit heslo" if account.must_change else "má heslo")


_COLUMNS: tuple[Column[Account], ...] = (
    Column("Jméno", _name_words),
    Column("Role", _role_words, width=156),
    Column("Stav", _state_words, width=136),
)
