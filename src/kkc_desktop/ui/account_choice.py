"""Which of those who manage the station."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.domain.account import Account
from kkc_desktop.domain.station import MANAGING_ROLES
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import PlainLabel


class AccountChoice(QWidget):
    """Of the given accounts only those of heads and administrators can be chosen."""

    chosen_changed = Signal()

    def __init__(self, accounts: Sequence[Account], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = [account for account in accounts if account.role in MANAGING_ROLES]
        self.box = NamedCombo()
        self.box.setAccessibleName(tr("Účet"))
        self.box.addItems([f"{each.name} – {tr(each.role.label)}" for each in self._accounts])
        self.box.currentIndexChanged.connect(self._tell)
        label = PlainLabel(tr("&Účet"), "field-label")
        label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(self.box)

    def chosen(self) -> Account | None:
        """The chosen account; None when nobody manages the station."""
        index = self.box.currentIndex()
        return self._accounts[index] if index >= 0 else None

    def _tell(self, _index: int) -> None:
        self.chosen_changed.emit()
