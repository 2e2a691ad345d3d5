"""The overview of a shift's events: how many of each, then line by line; nobody is named."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.shift import ShiftEvent, ShiftOverview
from kkc_desktop.services.handing_over import HandingOver
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_SIZE = (680, 520)
_ICONS = {
    "Kontakty": "contact",
    "Rady": "advice",
    "Události": "incident",
    "Dokumenty": "document",
}
_NONE = (
    "log",
    "V\u00a0této směně zatím nic",
    "Kontakty, rady, události a\u00a0dokumenty se řadí sem.",
)


class ShiftDialog(QDialog):
    """Reads once; Ctrl+P prints it."""

    def __init__(
        self,
        service: HandingOver,
        pictures: Callable[[bytes], Pictures],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._pictures = service, pictures
        self.overview: ShiftOverview = service.events()
        self.setWindowTitle("KKC Desktop")
        self.resize(*_SIZE)
        set_kind(self, "dialog")
        self.card = SectionCard("log", "Přehled událostí směny")
        self.card.set_note(self.overview.shift.words)
        self.card.set_count(len(self.overview.events))
        self.list = WorkList()
        self.list.setAccessibleName("Události směny")
        self.list.set_rows([_row(event) for event in self.overview.events])
        self.card.body.addWidget(self.list)
        if not self.overview.events:
            self.card.set_empty(*_NONE)
        self.print_button = _button("&Vytisknout  Ctrl+P", "primary")
        self.close_button = _button("Zavřít  Esc", "secondary")
        counts = QHBoxLayout()
        counts.setSpacing(8)
        for kind, count in self.overview.counts.items():
            counts.addWidget(Badge(f"{kind} {count}"))
        counts.addStretch()
        counts.addWidget(self.close_button)
        counts.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.card, 1)
        column.addLayout(counts)
        self.close_button.clicked.connect(self.reject)
        self.print_button.clicked.connect(self.print_sheet)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_sheet)
        self.list.setFocus()
        self.list.select_first()

    def print_sheet(self) -> None:
        """The overview on paper; it names nobody and is no copy of a record."""
        with guarded(self):
            content = self._service.events_sheet(self.overview)
            PrintPreview(content, "Přehled událostí směny", self._pictures, parent=self).open()


def _row(event: ShiftEvent) -> WorkRow:
    return WorkRow(
        icon=_ICONS[event.kind],
        title=event.title[:1].upper() + event.title[1:],
        second_line=event.detail,
        time_text=clock_words(event.at),
    )


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", "").replace("  ", ", "))
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button
