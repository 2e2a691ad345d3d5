"""Which days the overview counts and with which it compares them."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.period import Period, PeriodKind
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.overview_words import period_words
from kkc_desktop.ui.problem_mark import mark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_MONTHS, _QUARTERS, _YEARS = 13, 5, 4
_COMBO, _DAY = 140, 98
_BEFORE, _YEAR_AGO, _OWN = "before", "year", "own"


class PeriodBar(QWidget):
    """The period by name, by steps and by two typed days. Signal changed() once it is another."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        today = now().astimezone(ZONE).date()
        self.period = Period.around(today, PeriodKind.MONTH)
        self.back_button = _step("previous", tr("Předchozí období"))
        self.next_button = _step("next", tr("Následující období"))
        self.names = CodeListCombo()
        self.names.setAccessibleName(tr("Období"))
        self.first, self.last = DayEdit(), DayEdit()
        self.beside = CodeListCombo()
        self.beside.setAccessibleName(tr("Srovnat s"))
        self._names = _offered(today)
        self._lay_out()
        self._show()
        self._connect()

    @property
    def compared(self) -> Period:
        """The period that the figures are compared with."""
        if self.beside.value() == _YEAR_AGO:
            return self.period.year_before
        return self.period.before

    @property
    def compares_years(self) -> bool:
        """Whether it is the same period of the year before."""
        return self.beside.value() == _YEAR_AGO

    def show_period(self, period: Period, *, compares_years: bool) -> None:
        """Shows another one, without a signal."""
        self.period = period
        self._show()
        was_blocked = self.beside.blockSignals(True)
        self.beside.set_value(_YEAR_AGO if compares_years else _BEFORE)
        self.beside.blockSignals(was_blocked)

    def _choose(self) -> None:
        chosen = self.names.value()
        if isinstance(chosen, Period):
            self._take(chosen)
        else:
            self.first.setFocus()
            self.first.selectAll()

    def _step_back(self) -> None:
        self._take(self.period.before)

    def _step_on(self) -> None:
        self._take(self.period.after)

    def _take_days(self) -> None:
        """The typed days, once both can be read and follow each other."""
        try:
            first, last = self.first.day(), self.last.day()
        except Unreadable:
            return
        if first is None or last is None:
            return
        if last < first:
            words = tr("Období končí dřív, než začíná.")
            mark(self.last, Level.ERROR, words, tr("Opravte jeden z\u00a0obou dnů."))
            return
        if (first, last) != (self.period.first, self.period.last):
            self._take(Period(first=first, last=last))

    def _take(self, period: Period) -> None:
        if period != self.period:
            self.period = period
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        """Shows the period in all its fields; one that is not offered is added."""
        listed = [(each, period_words(each)) for each in self._names]
        is_listed = self.period in self._names or self.period.kind is PeriodKind.OWN
        if not is_listed:
            listed.insert(0, (self.period, period_words(self.period)))
        own = self.period if self.period.kind is PeriodKind.OWN else None
        was_blocked = self.names.blockSignals(True)
        self.names.set_choices([*listed, (own or _OWN, tr("Vlastní období"))])
        self.names.set_value(self.period)
        self.names.blockSignals(was_blocked)
        self.first.set_day(self.period.first)
        self.last.set_day(self.period.last)
        before, ago = self.period.before, self.period.year_before
        was_blocked = self.beside.blockSignals(True)
        self.beside.set_choices(((_BEFORE, _beside(before)), (_YEAR_AGO, _beside(ago))))
        self.beside.blockSignals(was_blocked)

    def _connect(self) -> None:
        self.names.activated.connect(self._choose)
        self.beside.currentIndexChanged.connect(self.changed)
        self.back_button.clicked.connect(self._step_back)
        self.next_button.clicked.connect(self._step_on)
        self.first.editingFinished.connect(self._take_days)
        self.last.editingFinished.connect(self._take_days)

    def _lay_out(self) -> None:
        for edit, name in ((self.first, tr("Období od")), (self.last, tr("Období do"))):
            edit.set_now(self._now)
            edit.setAccessibleName(name)
            edit.setFixedWidth(_DAY)
        self.names.setFixedWidth(_COMBO + 20)
        self.beside.setFixedWidth(_COMBO)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.back_button, self.names, self.next_button, self.first):
            row.addWidget(part)
        row.addWidget(PlainLabel("–", "muted"))
        row.addWidget(self.last)
        row.addSpacing(8)
        row.addWidget(ElidedLabel(tr("srovnat s"), "muted"))
        row.addWidget(self.beside)
        row.addStretch()


def _beside(period: Period) -> str:
    return period_words(period) if period.kind is not PeriodKind.OWN else period.words


def _offered(today: date) -> tuple[Period, ...]:
    """The months, quarters and years up to now, the newest of each first."""
    found = []
    for kind, count in (
        (PeriodKind.MONTH, _MONTHS),
        (PeriodKind.QUARTER, _QUARTERS),
        (PeriodKind.YEAR, _YEARS),
    ):
        period = Period.around(today, kind)
        for _ in range(count):
            found.append(period)
            period = period.before
    return tuple(found)


def _step(picture: str, name: str) -> QPushButton:
    button = QPushButton()
    button.setIcon(icon(picture, "accent"))
    button.setAccessibleName(name)
    button.setFixedWidth(36)
    set_kind(button, "quiet")
    return button
