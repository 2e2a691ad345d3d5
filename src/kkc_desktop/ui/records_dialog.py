"""The records behind a number: Enter opens one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_SIZE = (620, 480)


class RecordsDialog(QDialog):
    """Rows whose data are wishes, none where a record is no more; Signal wanted(Wish) opens one."""

    wanted = Signal(object)

    def __init__(
        self, icon: str, title: str, rows: Sequence[WorkRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(title)
        self.resize(*_SIZE)
        set_kind(self, "dialog")
        self.card = card = SectionCard(icon, title)
        card.set_count(len(rows))
        self.list = WorkList()
        self.list.setAccessibleName(title)
        self.list.set_rows(list(rows))
        card.body.addWidget(self.list)
        if not rows:
            card.set_empty(
                icon, tr("Žádný záznam"), tr("Sem se řadí záznamy, ze kterých je číslo.")
            )
        back = QPushButton(tr("Zpět  Esc"))
        back.setAccessibleName(tr("Zpět, Esc"))
        back.setAutoDefault(False)
        set_kind(back, "secondary")
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addLayout(foot)
        back.clicked.connect(self.reject)
        self.list.activated_row.connect(self._open)
        self.list.setFocus()
        self.list.select_first()

    def _open(self, wish: object) -> None:
        if wish is not None:
            self.accept()
            self.wanted.emit(wish)
