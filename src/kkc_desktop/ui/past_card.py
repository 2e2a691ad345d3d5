"""The time line of a person: chips with counts over the lines, the newest on top."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    Signal,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QPushButton,
    QWidget,
)

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.person_file import PastRecord
from kkc_desktop.ui.past_delegate import HEAD, ROW, PastDelegate
from kkc_desktop.ui.past_rows import CHIPS, PastRow, counts, past_rows
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import set_up_lines
from kkc_desktop.ui.widgets.work_list_model import LineModel

_LEAST_ROWS = 3


class PastList(QListView):
    """The lines themselves; signal opened(PastRow) by Enter or a double click."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineModel[PastRow](self)
        self.setModel(self.lines)
        self.setItemDelegate(PastDelegate(self))
        set_up_lines(self)
        self.setAccessibleName(tr("Časová osa osoby"))
        self.setAccessibleDescription(tr("Enter otevře záznam."))
        self.setMinimumHeight(HEAD + _LEAST_ROWS * ROW)
        self.activated.connect(lambda index: self.opened.emit(self.lines.rows[index.row()]))

    def show_rows(self, rows: Sequence[PastRow]) -> None:
        """Shows these lines; the newest is chosen unless the chosen one is still here."""
        chosen = self.current()
        self.lines.set_rows(rows)
        stops = [n for n, row in enumerate(rows) if not row.is_heading]
        before = [n for n in stops if chosen is not None and rows[n].line == chosen.line]
        if stops:
            self.setCurrentIndex(self.lines.index((before or stops)[0]))
        if not before:
            self.scrollToTop()

    def current(self) -> PastRow | None:
        """The chosen line."""
        index = self.currentIndex()
        return self.lines.rows[index.row()] if index.isValid() else None


class PastCard(SectionCard):
    """Chips and lines; signal opened(PastRow)."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("history", tr("Časová osa"), parent)
        self.set_note(tr("nejnovější nahoře"))
        self._all: tuple[PastRecord, ...] = ()
        self._today = date.min
        self._kinds = QButtonGroup(self)
        self.chips = {kind: self._chip(kind) for kind in CHIPS}
        self.list = PastList()
        self.list.opened.connect(self.opened)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 8)
        row.setSpacing(6)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addWidget(self.list, 1)

    def show_lines(self, lines: tuple[PastRecord, ...], today: date) -> None:
        """Shows these lines; the chosen chip stays while it has something to show."""
        self._all, self._today = lines, today
        for kind, count in counts(lines).items():
            chip = self.chips[kind]
            chip.setText(f"{tr(CHIPS[kind])}\u00a0{count}")
            chip.setAccessibleName(f"{tr(CHIPS[kind])}, {count}")
            chip.setEnabled(bool(count) or kind is None)
        if not self.chips[self._kind()].isEnabled():
            self.chips[None].setChecked(True)
        if lines:
            self.clear_empty()
        else:
            hint = tr(
                "Řádek přibude, jakmile bude osoba v\u00a0kontaktu, radě, události nebo listině."
            )
            self.set_empty("history", tr("Zatím žádný záznam"), hint)
        self._show()

    def _kind(self) -> RecordKind | None:
        return next((kind for kind, chip in self.chips.items() if chip.isChecked()), None)

    def _show(self) -> None:
        kind = self._kind()
        wanted = [line for line in self._all if kind is None or line.kind is kind]
        self.list.show_rows(past_rows(wanted, self._today))

    def _chip(self, kind: RecordKind | None) -> QPushButton:
        chip = QPushButton(tr(CHIPS[kind]))
        set_kind(chip, "filter")
        set_tip(chip, tr("ukázat jen tyto záznamy") if kind else "")
        chip.setCheckable(True)
        chip.setChecked(kind is None)
        chip.clicked.connect(self._show)
        self._kinds.addButton(chip)
        return chip
