"""The charts of the overview as they are drawn: tiles, reasons, heat map, waits, prevention."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.bar_chart import bar_chart
from kkc_desktop.domain.heat_map import heat_legend, heat_map
from kkc_desktop.domain.overview import Overview
from kkc_desktop.domain.overview_charts import (
    HOURS,
    PREVENTION,
    REASONS,
    TITLES,
    WAITS,
    bars,
    hours,
    wait_lines,
    whole,
)
from kkc_desktop.domain.times_chart import times_chart
from kkc_desktop.ui.overview_tiles import OverviewTiles
from kkc_desktop.ui.overview_words import period_words
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.chart import ChartView, DrawingLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

ONE_COLUMN_BELOW = 1060
"""The width of the page, in logical pixels, under which the cards stand in one column."""

_GAP = 12
_LEAST = QSize(300, 142)
_LEAST_HEAT = QSize(500, 182)
_EMPTY_HINT = "Zvolte jiné období, nebo zrušte filtr."
_POINTS = "● medián  ○ P90"


class DefinitionText(QTextEdit):
    """What the numbers mean: a name in bold and a sentence behind it, never markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Co čísla znamenají"))
        self.setMinimumHeight(90)
        self.document().setDocumentMargin(6)
        set_kind(self, "definitions")

    def show_pairs(self, pairs: list[tuple[str, str]]) -> None:
        """Shows name and sentence, one pair under another."""
        self.clear()
        cursor = self.textCursor()
        strong, plain = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        for number, (name, words) in enumerate(pairs):
            if number:
                cursor.insertBlock()
            cursor.insertText(name, strong)
            cursor.insertText(f" – {words}", plain)
        self.moveCursor(cursor.MoveOperation.Start)


class OverviewBody(QScrollArea):
    """Signals opened(str) with the code of a figure, table_wanted(str) with that of a table."""

    opened = Signal(str)
    table_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = OverviewTiles()
        self.reasons_card = SectionCard("contact", tr(TITLES[REASONS]))
        self.hours_card = SectionCard("clock", tr(TITLES[HOURS]))
        self.waits_card = SectionCard("elapsed", tr(TITLES[WAITS]))
        self.prevention_card = SectionCard("advice", tr(TITLES[PREVENTION]))
        self.definitions_card = SectionCard("note", tr("Co čísla znamenají"))
        self.reasons = ChartView(tr(TITLES[REASONS]), _LEAST)
        self.hours = ChartView(tr(TITLES[HOURS]), _LEAST_HEAT)
        self.waits = ChartView(tr(TITLES[WAITS]), _LEAST)
        self.prevention = ChartView(tr(TITLES[PREVENTION]), _LEAST)
        self.legend = DrawingLabel()
        self.definitions = DefinitionText()
        self.hides = QCheckBox(tr("Počty 1 a\u00a02 v\u00a0tisku a\u00a0souborech skrýt"))
        self.hides.setChecked(True)
        self._charts = (
            (REASONS, self.reasons_card, self.reasons),
            (HOURS, self.hours_card, self.hours),
            (WAITS, self.waits_card, self.waits),
            (PREVENTION, self.prevention_card, self.prevention),
        )
        self._lay_out()
        self._connect()

    def show_overview(self, overview: Overview) -> None:
        """Draws everything anew."""
        self.tiles.show_overview(overview)
        self._show_reasons(overview)
        rows = hours(overview)
        self.legend.show_drawing(heat_legend(rows))
        self.hours.show_chart(partial(heat_map, rows, say=tr))
        lines = wait_lines(overview, tr)
        self.waits.show_chart(partial(times_chart, lines, say=tr))
        topics = bars(overview, PREVENTION, tr)
        self.prevention.show_chart(partial(bar_chart, topics, say=tr))
        everything = whole(overview, PREVENTION)
        self.prevention_card.set_count(int((everything.value if everything else 0) or 0))
        self._show_emptiness(self.reasons_card, has_any=bool(bars(overview, REASONS)))
        self._show_emptiness(
            self.hours_card, has_any=any(each.value for row in rows for each in row)
        )
        has_waits = any(each.median.value is not None for each in lines)
        self._show_emptiness(self.waits_card, has_any=has_waits)
        self.waits_card.set_note(tr(_POINTS) if has_waits else "")
        self._show_emptiness(self.prevention_card, has_any=bool(topics))
        self.definitions.show_pairs(
            [(tr(each.title), tr(each.definition)) for each in overview.key if each.definition]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the cards stand in one column."""
        super().resizeEvent(event)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Puts the cards for this width."""
        is_wide = width >= ONE_COLUMN_BELOW - 40
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.tiles.fit(is_wide=is_wide)
        for row in (self._upper, self._lower):
            row.setDirection(across if is_wide else down)

    def _show_reasons(self, overview: Overview) -> None:
        reasons = bars(overview, REASONS, tr)
        self.reasons.show_chart(partial(bar_chart, reasons, say=tr))
        self.reasons_card.set_count(int(overview.figure("contacts").value or 0))
        has_ticks = any(bar.figure.earlier is not None for bar in reasons)
        self.reasons_card.set_note(f"| {period_words(overview.compared)}" if has_ticks else "")

    def _show_emptiness(self, card: SectionCard, *, has_any: bool) -> None:
        if has_any:
            card.clear_empty()
        else:
            card.set_empty("overview", tr("V\u00a0období nic není"), tr(_EMPTY_HINT))

    def _connect(self) -> None:
        self.tiles.opened.connect(self.opened)
        for code, card, chart in self._charts:
            chart.opened.connect(self.opened)
            card.set_more(tr("Tabulka"))
            card.more_button.clicked.connect(partial(self.table_wanted.emit, code))

    def _lay_out(self) -> None:
        for _, card, chart in self._charts:
            card.body.setContentsMargins(11, 0, 11, 9)
            card.body.addWidget(chart)
        self.hours_card.add_tool(self.legend)
        self.definitions_card.body.addWidget(self.definitions, 1)
        self.definitions_card.body.addWidget(self.hides)
        self.definitions_card.body.setContentsMargins(8, 0, 12, 10)
        self._upper, self._lower = (
            QBoxLayout(QBoxLayout.Direction.LeftToRight),
            QBoxLayout(QBoxLayout.Direction.LeftToRight),
        )
        for row, cards in (
            (self._upper, ((self.reasons_card, 424), (self.hours_card, 608))),
            (
                self._lower,
                ((self.waits_card, 1), (self.prevention_card, 1), (self.definitions_card, 1)),
            ),
        ):
            row.setSpacing(_GAP)
            for card, stretch in cards:
                row.addWidget(card, stretch)
        holder = QWidget()
        set_kind(holder, "scrolled")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.tiles)
        column.addLayout(self._upper, 256)
        column.addLayout(self._lower, 236)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(holder)
        self.viewport().setAutoFillBackground(False)
