"""The water gauges of the wall display: name, level, where it goes, what degree it reaches."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kkc_desktop.domain.czech import HARD, clock_words
from kkc_desktop.domain.event_lists import FloodDegree
from kkc_desktop.domain.gauge import change_words
from kkc_desktop.domain.wall_picture import WallGauge
from kkc_desktop.ui.map_marks import DEGREE_TOKENS
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import text_font
from kkc_desktop.ui.tokens import token

_MOST = 3
_HEIGHT = 172
_GAP = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WallGauges(QWidget):
    """The gravest three beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = 1.0
        self.gauges: tuple[WallGauge, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_gauges(self, gauges: Sequence[WallGauge]) -> None:
        """Shows them; without any the widget is not there."""
        self.gauges = tuple(gauges[:_MOST])
        self.setVisible(bool(self.gauges))
        said = "; ".join(gauge_words(gauge) for gauge in gauges)
        self.setAccessibleName(tr("Vodočty: {}").format(said) if said else tr("Vodočty"))
        self.update()

    def set_times(self, times: float) -> None:
        """How large everything is."""
        self._times = times
        self.setFixedHeight(round(_HEIGHT * times))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the tiles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = _GAP * self._times
        width = (self.width() - gap * (len(self.gauges) - 1)) / max(len(self.gauges), 1)
        for number, gauge in enumerate(self.gauges):
            box = QRectF(number * (width + gap), 0, width, self.height())
            self._draw(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), gauge)
        painter.end()

    def _draw(self, painter: QPainter, box: QRectF, gauge: WallGauge) -> None:
        painter.setPen(QPen(token("border"), 1))
        painter.setBrush(token("surface"))
        painter.drawRoundedRect(box, 8, 8)
        edge = 16 * self._times
        inside = box.adjusted(edge, edge * 0.6, -edge, -edge * 0.6)
        unit = inside.height() / 4.4
        tops = (0.0, 1.0, 1.9, 3.4)
        heights = (1.0, 0.9, 1.5, 1.0)
        rows = [
            QRectF(inside.x(), inside.y() + top * unit, inside.width(), height * unit)
            for top, height in zip(tops, heights, strict=True)
        ]
        river, _, profile = gauge.name.partition(", ")
        self._write(painter, rows[0], river, 16, "text", QFont.Weight.DemiBold)
        self._write(painter, rows[1], profile, 13, "muted")
        level = f"{gauge.level}{HARD}cm"
        ink = "muted" if gauge.is_old else "text"
        wide = self._write(painter, rows[2], level, 26, ink, QFont.Weight.DemiBold)
        if gauge.degree.rank:
            self._chip(painter, rows[2], gauge.degree, rows[2].x() + wide + edge / 2)
        self._write(painter, rows[3], _below(gauge), 13, "muted")

    def _chip(self, painter: QPainter, row: QRectF, degree: FloodDegree, least_left: float) -> None:
        ground, ink, line = DEGREE_TOKENS[degree]
        font = text_font(15 * self._times, QFont.Weight.DemiBold)
        width = QFontMetricsF(font).horizontalAdvance(tr(degree.short_label)) + 20 * self._times
        left = max(row.right() - width, least_left)
        box = QRectF(left, row.y() + 4 * self._times, width, row.height() - 8 * self._times)
        painter.setPen(QPen(token(line), 1))
        painter.setBrush(token(ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(token(ink))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr(degree.short_label))

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        points: float,
        ink: str,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> float:
        font = text_font(points * self._times, weight)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(token(ink))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)


def gauge_words(gauge: WallGauge) -> str:
    """A gauge in words."""
    degree = tr(gauge.degree.label) if gauge.degree.rank else ""
    parts = (f"{gauge.name} {gauge.level}{HARD}cm", degree, _below(gauge))
    return ", ".join(part for part in parts if part)


def _below(gauge: WallGauge) -> str:
    read = tr("v\u00a0{}").format(clock_words(gauge.read_at))
    if gauge.is_old:
        read = tr("odečet starý, {}").format(read)
    change = tr(change_words(gauge.change))
    return f"{change}, {read}" if change else read
