"""The recovery key on the screen, once: to be printed for the safe and never seen again."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.services.accounts import Accounts
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.password_parts import PasswordFrame
from kkc_desktop.ui.printer import choose_printer, new_printer
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.sending import PaperJob, print_paper
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

JOB_TITLE = "Obnovovací klíč"
_WORDS = (
    "Jen tento klíč otevře data, až všichni zapomenou hesla. Vytiskněte jej a\u00a0uložte do"
    " trezoru; program si jej nepamatuje a\u00a0podruhé jej neukáže."
)
_LAST = "Opište z\u00a0výtisku poslední skupinu klíče"
_WRONG = "Nesouhlasí. Opište poslední čtyři znaky z\u00a0vytištěného listu."
_STAYS = "Nejdříve list vytiskněte a\u00a0potvrďte, že je uložen."
_COLUMNS = 3


class RecoverySheet(PasswordFrame):
    """Closes only when the last group was copied from the paper; then the desk remembers it.

    `pictures` opens the pages of a sheet for the printer. The key goes to no file and to no
    clipboard.
    """

    def __init__(
        self,
        accounts: Accounts,
        code: str,
        pictures: Callable[[bytes], Pictures],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Obnovovací klíč do trezoru"),
            tr(_WORDS),
            tr("Mám vytištěno a uloženo"),
            icon_name="shield",
            parent=parent,
        )
        self._accounts = accounts
        self._officer_id = accounts.officer.id
        self._code = code
        self._pictures = pictures
        self.leave_button.hide()
        self.last_group = QLineEdit()
        self.last_group.setAccessibleName(tr(_LAST))
        self.last_group.setMaxLength(8)
        self.last_group.setFixedWidth(96)
        self.print_button = QPushButton(icon("print"), tr(" &Vytisknout list do trezoru…"))
        self.print_button.setAccessibleName(tr("Vytisknout list do trezoru"))
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self.print)
        self.message = MessageLine()
        self.last_group.returnPressed.connect(self.confirm)
        self.act_wanted.connect(self.confirm)
        self._lay_out_rows()
        self.print_button.setFocus()

    def print(self) -> None:
        """Hands the sheet to the printer that the person chooses; a key put away is gone.

        The Enter that confirms the key reaches this button too.
        """
        if not self._code:
            return
        with guarded(self):
            device = new_printer(tr(JOB_TITLE))
            if device.printerName() and not choose_printer(device, self):
                return
            job = PaperJob(
                content=self._paper(),
                open_pictures=self._pictures,
                title=JOB_TITLE,
                device=device,
            )
            sent = print_paper(self, job, _not_written)
            if sent.problem is not None:
                raise sent.problem
            if sent.state is PrintJobState.PRINTED:
                self.message.say(tr("List je vytištěn."), "success")
                self.last_group.setFocus()

    def confirm(self) -> None:
        """Remembers that the key lies in the safe, if its end was copied from the paper."""
        typed = self.last_group.text().strip().upper()
        if typed != self._code.split("-")[-1]:
            self.message.say(tr(_WRONG), "error")
            self.last_group.selectAll()
            self.last_group.setFocus()
            return
        with guarded(self):
            self._accounts.confirm_recovery_kept()
            self._code = ""
            self.accept()

    def reject(self) -> None:
        """Esc cannot lose the only copy of the key, but a colleague must not find it here."""
        if self._accounts.officer.id != self._officer_id:
            super().reject()
            return
        self.message.say(tr(_STAYS), "warning")
        self.last_group.setFocus()

    def _paper(self) -> bytes:
        return self._accounts.recovery_paper(self._code)

    def _lay_out_rows(self) -> None:
        self.rows.setSpacing(8)
        self.rows.addWidget(_key_card(self._code))
        self.rows.addWidget(self.print_button, alignment=Qt.AlignmentFlag.AlignLeft)
        label = PlainLabel(f"&{tr(_LAST)}", "field-label")
        label.setBuddy(self.last_group)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addStretch()
        row.addWidget(self.last_group)
        self.rows.addLayout(row)
        self.rows.addWidget(self.message)


def _not_written(_printer: str, _copies: int) -> None:
    """The key's own sheet names nobody and is no copy of a record."""


def _key_card(code: str) -> QFrame:
    """The groups in rows of three, in figures and letters that cannot be mixed up."""
    card = QFrame()
    set_kind(card, "alt")
    card.setAccessibleName(tr("Obnovovací klíč: {}").format(code.replace("-", ", ")))
    grid = QGridLayout(card)
    grid.setContentsMargins(20, 14, 20, 14)
    grid.setVerticalSpacing(8)
    for number, group in enumerate(code.split("-")):
        label = PlainLabel(group, "recovery-group")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(label, *divmod(number, _COLUMNS))
    return card
