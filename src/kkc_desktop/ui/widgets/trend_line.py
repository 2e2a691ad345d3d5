"""The course of a water level in a few pixels: no axis, the number beside it is the label."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kkc_desktop.ui.style import token

SIZE = QSize(76, 30)
_MARGIN = 5.0
_POINT, _RING = 3.5, 1.5

Sample = tuple[float, float]
"""Seconds and centimetres."""


class TrendLine(QWidget):
    """A line through the levels, the last of them as a point, the limit dashed across it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: tuple[Sample, ...] = ()
        self._limit: float | None = None
        self.setFixedSize(SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_levels(self, samples: Sequence[Sample], limit: float | None) -> None:
        """Shows these samples from the oldest; `limit` is the level of the 3rd degree."""
        self._samples, self._limit = tuple(samples), limit
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws limit, line and point."""
        if not self._samples:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        points = [self._place(sample, area) for sample in self._samples]
        if self._limit is not None:
            height = self._place((0.0, self._limit), area).y()
            painter.setPen(QPen(token("error"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(0, height), QPointF(self.width(), height))
        pen = QPen(token("accenttext"), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(token("surface"), _RING))
        painter.setBrush(token("accenttext"))
        painter.drawEllipse(points[-1], _POINT + _RING / 2, _POINT + _RING / 2)

    def _place(self, sample: Sample, area: QRectF) -> QPointF:
        times = [at for at, _ in self._samples]
        levels = [level for _, level in self._samples]
        levels += [self._limit] if self._limit is not None else []
        span, rise = times[-1] - times[0], max(levels) - min(levels)
        across = (sample[0] - times[0]) / span if span else 1.0
        up = (sample[1] - min(levels)) / rise if rise else 0.5
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())
