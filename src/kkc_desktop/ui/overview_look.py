"""Where everything of the overview stands; what it shows and does is the page's own."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.code_lists import ContactChannel, ContactReason
from kkc_desktop.domain.overview import Overview, OverviewFilter
from kkc_desktop.domain.period import Period
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.overview_body import OverviewBody
from kkc_desktop.ui.overview_period import PeriodBar
from kkc_desktop.ui.overview_tables import OverviewTables
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

COUNTING = 2
"""The page that waits for a long count, behind those of the parts."""

_CALLED_OFF = 3
_FILTER_WIDTH = 180
_BESIDE_FROM = 960


class Part(IntEnum):
    """The tabs of the page."""

    CHARTS = 0
    TABLES = 1


class OverviewLook:
    """The widgets of the page."""

    def __init__(self, page: QWidget, now: Callable[[], datetime]) -> None:
        self.period = PeriodBar(now)
        self.tabs = QTabBar()
        self.reason, self.channel = CodeListCombo(), CodeListCombo()
        self.body = OverviewBody()
        self.tables = OverviewTables()
        self.pages = QStackedWidget()
        self._second = QHBoxLayout()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.progress = QProgressBar()
        self.stop_button = _button(tr("Zrušit počítání  Esc"), "", "secondary")
        self.again_button = _button(tr("Spočítat znovu"), "change", "primary")
        self.data_label = ElidedLabel("", "muted")
        self.print_button = _button(tr(" Tisk  Ctrl+P"), "print", "secondary")
        self.csv_button = _button(tr(" CSV"), "export", "secondary")
        self.xlsx_button = _button(tr(" XLSX"), "export", "secondary")
        self.report_button = _button(tr(" Zpráva v\u00a0PDF  Ctrl+Enter"), "document", "primary")
        self._lay_out(page)
        for key, step in (
            ("Alt+Left", self.period.back_button),
            ("Alt+Right", self.period.next_button),
        ):
            QShortcut(QKeySequence(key), page, step.click)
        for key, way in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(key), page, lambda way=way: self._turn(way))

    def fit(self, width: int) -> None:
        """The period stands beside the title, or below it where there is no room."""
        is_wide = width >= _BESIDE_FROM
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if is_wide else down)

    @property
    def hides(self) -> bool:
        """Whether small numbers are hidden in print and files."""
        return self.body.hides.isChecked()

    @property
    def part(self) -> Part:
        """The open tab."""
        return Part(self.tabs.currentIndex())

    def show_part(self, part: Part) -> None:
        """Opens the tab."""
        self.tabs.setCurrentIndex(part)
        self._show_tab()

    def show_rights(self, *, may_export: bool) -> None:
        """Offers print and files only to who may have them."""
        for button in (*self._takers(), self.body.hides):
            button.setVisible(may_export)

    def show_overview(self, overview: Overview) -> None:
        """Shows what was counted."""
        self.body.show_overview(overview)
        self.tables.show_overview(overview)
        records = counted(overview.record_count, "záznam", "záznamy", "záznamů")
        mark = f"{overview.digest[:4]} {overview.digest[4:8]}".upper()
        words = tr("{} · otisk dat {} · {}").format(records, mark, overview.author.short_name)
        self.data_label.setText(words)
        set_tip(self.data_label, words)

    def put_views(self, chip: QWidget) -> None:
        """Puts the chip of saved views before the filter."""
        self._second.insertWidget(2, chip)

    def show_choice(self, period: Period, chosen: OverviewFilter, *, compares_years: bool) -> None:
        """Says in the fields what is shown, or what is about to be; no signal tells of it."""
        self.period.show_period(period, compares_years=compares_years)
        for combo, value in ((self.reason, chosen.reason), (self.channel, chosen.channel)):
            was_blocked = combo.blockSignals(True)
            combo.set_value(value)
            combo.blockSignals(was_blocked)

    def show_progress(self, done: int, total: int) -> None:
        """How far the count is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_counted(self, *, has_any: bool) -> None:
        """Back from waiting; without anything counted says so, and there is nothing to take."""
        self.progress.setRange(0, 0)
        for button in self._takers():
            button.setEnabled(has_any)
        if has_any:
            self._show_tab()
        else:
            self.pages.setCurrentIndex(_CALLED_OFF)

    def _takers(self) -> tuple[QPushButton, ...]:
        return (self.print_button, self.csv_button, self.xlsx_button, self.report_button)

    def _turn(self, way: int) -> None:
        self.show_part(Part((self.tabs.currentIndex() + way) % len(Part)))
        first = self.body.tiles.contacts if self.part is Part.CHARTS else self.tables.names
        first.setFocus()

    def _show_tab(self) -> None:
        self.pages.setCurrentIndex(self.tabs.currentIndex())

    def _lay_out(self, page: QWidget) -> None:
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(IconLabel("overview", "accent", 24))
        title.addWidget(ElidedLabel(tr("Přehledy"), "page-title"), 1)
        self._head.setSpacing(10)
        self._head.addLayout(title, 1)
        self._head.addWidget(self.period)
        for part in (self.body, self.tables, self._counting(), self._called_off()):
            self.pages.addWidget(part)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 12, 20, 12)
        middle.setSpacing(10)
        middle.addLayout(self._head)
        middle.addLayout(self._fill_second())
        middle.addWidget(self.pages, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        self.data_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        policy = QSizePolicy.Policy
        self.data_label.setSizePolicy(policy.Ignored, policy.Preferred)
        right = (self.data_label, self.csv_button, self.xlsx_button, self.report_button)
        bar = action_bar((self.print_button,), right)
        row = bar.layout()
        assert isinstance(row, QHBoxLayout), "the bar is a row"
        row.setStretchFactor(self.data_label, 1)
        column.addWidget(bar)

    def _fill_second(self) -> QHBoxLayout:
        self.tabs.setAccessibleName(tr("Části přehledu"))
        self.tabs.setExpanding(False)
        self.tabs.addTab(icon("overview"), tr(" Přehled"))
        self.tabs.addTab(icon("list"), tr(" Všechny tabulky"))
        self.tabs.currentChanged.connect(self._show_tab)
        for combo, name, nothing, members in (
            (self.reason, tr("Důvod kontaktu"), tr("všechny důvody"), ContactReason),
            (self.channel, tr("Způsob kontaktu"), tr("všechny způsoby"), ContactChannel),
        ):
            choices = [(each, tr(each.label)) for each in members]
            combo.set_choices([(None, nothing), *choices])
            combo.setAccessibleName(name)
            combo.setFixedWidth(_FILTER_WIDTH)
        row = self._second
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addStretch()
        row.addWidget(PlainLabel(tr("počítat"), "muted"))
        row.addWidget(self.reason)
        row.addWidget(self.channel)
        return row

    def _counting(self) -> QWidget:
        self.progress.setAccessibleName(tr("Počítám přehled"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setFixedWidth(320)
        words = PlainLabel(tr("Počítám přehled…"), "strong")
        return _centred(words, self.progress, self.stop_button)

    def _called_off(self) -> QWidget:
        return _centred(PlainLabel(tr("Přehled není spočítaný."), "strong"), self.again_button)


def _centred(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setSpacing(12)
    column.addStretch()
    for widget in widgets:
        column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
    column.addStretch()
    return holder


def _button(words: str, picture: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    if picture:
        button.setIcon(icon(picture, "white" if kind == "primary" else "muted"))
    button.setAccessibleName(words.strip().replace("  ", ", "))
    set_kind(button, kind)
    return button
