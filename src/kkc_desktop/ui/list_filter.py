"""Which rows of a list are wanted: from when to when, in which state, of which kind, whose."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import czech_sort_key
from kkc_desktop.domain.period import Period
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.services.list_columns import Labels, ListColumn
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_DAY_WIDTH, _LEAST_WIDTH, _MOST_WIDTH = 104, 110, 260
_ANY = "vše"
Chosen = tuple[tuple[str, str], ...]


class ListFilterRow(QWidget):
    """Fields in one row, labels above. Signal changed() when another choice is in force."""

    changed = Signal()

    def __init__(
        self, columns: tuple[ListColumn, ...], now: Callable[[], datetime], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.since, self.until = DayEdit(), DayEdit()
        self.choices = {column.field: NamedCombo() for column in columns}
        self._in_force = self.value()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for words, day in ((tr("Od"), self.since), (tr("Do"), self.until)):
            day.set_now(now)
            day.setFixedWidth(_DAY_WIDTH)
            day.editingFinished.connect(self._tell)
            row.addLayout(_labelled(words, day))
        for column in columns:
            combo = self.choices[column.field]
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            combo.setMinimumWidth(_LEAST_WIDTH)
            combo.setMaximumWidth(_MOST_WIDTH)
            combo.activated.connect(self._tell)
            row.addLayout(_labelled(tr(column.title), combo), 1)
        row.addStretch()

    def show_labels(self, labels: Labels) -> None:
        """Offers these words; what is chosen stays."""
        for field, combo in self.choices.items():
            chosen = combo.currentData()
            words = {code: tr(said) for code, said in labels[field].items()}
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItem(tr(_ANY), "")
                for code in sorted(words, key=lambda code: czech_sort_key(words[code])):
                    combo.addItem(words[code], code)
                combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def value(self) -> tuple[datetime | None, datetime | None, Chosen]:
        """First moment, the first one after, and the chosen codes; unreadable days do not bound."""
        first, last = _day(self.since), _day(self.until)
        start = Period(first=first, last=first).start if first else None
        end = Period(first=last, last=last).end if last else None
        chosen = ((field, combo.currentData()) for field, combo in self.choices.items())
        return start, end, tuple((field, code) for field, code in chosen if code)

    @property
    def first_day(self) -> date | None:
        """The first day wanted; None where it is empty or unreadable."""
        return _day(self.since)

    @property
    def last_day(self) -> date | None:
        """The last day wanted."""
        return _day(self.until)

    def show_value(self, first: date | None, last: date | None, chosen: Chosen) -> None:
        """Shows these days and choices and tells nobody; a code that is gone is left out."""
        self.since.set_day(first)
        self.until.set_day(last)
        codes = dict(chosen)
        for field, combo in self.choices.items():
            combo.setCurrentIndex(max(0, combo.findData(codes.get(field, ""))))
        self._in_force = self.value()

    def _tell(self) -> None:
        wanted = self.value()
        if wanted != self._in_force:
            self._in_force = wanted
            self.changed.emit()


def _day(edit: DayEdit) -> date | None:
    try:
        return edit.day()
    except Unreadable:
        return None


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    label = PlainLabel(words, "field-label")
    label.setBuddy(field)
    field.setAccessibleName(words)
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(label)
    column.addWidget(field)
    return column
