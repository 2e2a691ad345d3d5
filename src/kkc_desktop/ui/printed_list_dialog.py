"""A list to be read once and printed: the overview of a shift, the debriefing of a scenario."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow


class PrintedListDialog(QDialog):
    """A card with rows, beside the buttons below whatever sums them up; Ctrl+P prints the sheet.

    `sheet` gives the bytes, which name nobody and are no copy of a record; `printed_title` names
    them, `empty` are icon, head and sentence of a list without rows.
    """

    def __init__(
        self,
        card: SectionCard,
        rows: Sequence[WorkRow],
        summary: Sequence[QWidget],
        sheet: Callable[[], bytes],
        printed_title: str,
        pictures: Callable[[bytes], Pictures],
        empty: tuple[str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheet, self._printed_title, self._pictures = sheet, printed_title, pictures
        self.card = card
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr(printed_title))
        set_kind(self, "dialog")
        self.list = WorkList()
        self.list.setAccessibleName(tr(printed_title))
        self.list.set_rows(list(rows))
        card.body.addWidget(self.list)
        if not rows:
            card.set_empty(*map(tr, empty))
        self.print_button = _button(tr("&Vytisknout  Ctrl+P"), "primary")
        self.close_button = _button(tr("Zavřít  Esc"), "secondary")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for part in summary:
            foot.addWidget(part)
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addLayout(foot)
        self.close_button.clicked.connect(self.reject)
        self.print_button.clicked.connect(self.print_sheet)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_sheet)
        self.list.setFocus()
        self.list.select_first()

    def print_sheet(self) -> None:
        """The list on paper."""
        with guarded(self):
            PrintPreview(self._sheet(), self._printed_title, self._pictures, parent=self).open()


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", "").replace("  ", ", "))
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button
