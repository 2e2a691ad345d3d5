"""The filter of the audit trail: who, what, from when to when, which record."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act, Operation
from kkc_desktop.domain.oversight import TrailFilter
from kkc_desktop.domain.station import Officer
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_DAY_WIDTH, _NUMBER_WIDTH = 104, 190
_NOBODY, _NOTHING = "kdokoli", "jakýkoli úkon"
_LONGEST_NUMBER = 40


class TrailFilterRow(QWidget):
    """Fields in one row, labels above. Signal changed() when another filter is in force."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.officer = NamedCombo()
        self.act = NamedCombo()
        self.since = DayEdit()
        self.until = DayEdit()
        self.number = QLineEdit()
        self._in_force = TrailFilter()
        self._fill_acts()
        self.officer.addItem(tr(_NOBODY), "")
        self.number.setMaxLength(_LONGEST_NUMBER)
        self.number.setPlaceholderText(tr("KKC-… nebo jen 12"))
        for day in (self.since, self.until):
            day.set_now(now)
            day.setFixedWidth(_DAY_WIDTH)
            day.editingFinished.connect(self._tell)
        self.number.editingFinished.connect(self._tell)
        self.number.setMaximumWidth(_NUMBER_WIDTH)
        for combo in (self.officer, self.act):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            combo.setMinimumWidth(110)
            combo.activated.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(_labelled(tr("&Kdo"), self.officer), 3)
        row.addLayout(_labelled(tr("&Co udělal"), self.act), 4)
        row.addLayout(_labelled(tr("O&d"), self.since))
        row.addLayout(_labelled(tr("D&o"), self.until))
        row.addLayout(_labelled(tr("Čí&slo záznamu"), self.number), 3)

    def show_officers(self, officers: Sequence[Officer]) -> None:
        """Offers these people; the chosen one stays."""
        chosen = self.officer.currentData()
        self.officer.clear()
        self.officer.addItem(tr(_NOBODY), "")
        for officer in officers:
            self.officer.addItem(officer.full_name, officer.id)
        self.officer.setCurrentIndex(max(0, self.officer.findData(chosen)))

    def value(self) -> TrailFilter:
        """The filter as typed; a day that cannot be read does not narrow."""
        what = self.act.currentData()
        return TrailFilter(
            officer_id=self.officer.currentData() or "",
            act=what if isinstance(what, Act) else None,
            operation=what if isinstance(what, Operation) else None,
            since=_day(self.since),
            until=_day(self.until),
            record_number=self.number.text().strip(),
        )

    def clear(self) -> None:
        """Lets everything through again."""
        self.officer.setCurrentIndex(0)
        self.act.setCurrentIndex(0)
        self.since.set_day(None)
        self.until.set_day(None)
        self.number.clear()
        self._in_force = TrailFilter()

    def _tell(self) -> None:
        wanted = self.value()
        if wanted != self._in_force:
            self._in_force = wanted
            self.changed.emit()

    def _fill_acts(self) -> None:
        self.act.addItem(tr(_NOTHING), None)
        for operation in Operation:
            self.act.addItem(tr("{} údajů").format(tr(operation.label).capitalize()), operation)
        self.act.insertSeparator(self.act.count())
        for act in sorted(Act, key=lambda act: tr(act.label)):
            self.act.addItem(tr(act.label).capitalize(), act)


def _day(edit: DayEdit) -> date | None:
    try:
        return edit.day()
    except Unreadable:
        return None


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    label = PlainLabel(words, "field-label")
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(label)
    column.addWidget(field)
    return column
