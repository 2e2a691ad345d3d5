"""The signs on the map and in its legend: incidents, gauges, the station's own square."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from kkc_desktop.domain.event_lists import FloodDegree
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone
from kkc_desktop.domain.position import Position, distance_km
from kkc_desktop.ui.map_plane import scene_point
from kkc_desktop.ui.style import text_font
from kkc_desktop.ui.tokens import token
from kkc_desktop.ui.widgets.number_marker import SIZE, Marker, MarkerLook, draw_marker

MARKER_SIDE = float(SIZE)
_DISC = 11.0
_RING = 14.0
_SQUARE = 9.0
_GAUGE_SIDE = 17.0
_IN_A_ROW = 4
_PITCH = 22
_SAME_KM = 0.4
_HEIGHTS = {
    MarkerTone.STATION: 9,
    MarkerTone.GAUGE: 10,
    MarkerTone.CLOSED: 11,
    MarkerTone.OPEN: 12,
    MarkerTone.DANGER: 13,
}
"""Where markers touch, the graver lies above."""

DEGREE_TOKENS = {
    FloodDegree.NONE: ("surface", "accenttext", "fieldborder"),
    FloodDegree.FIRST: ("accentsoft", "accenttext", "accenttext"),
    FloodDegree.SECOND: ("warningbg", "warning", "warningborder"),
    FloodDegree.THIRD: ("emergency", "onfill", "emergency"),
}
"""Ground, ink and line of a flood degree."""


class MarkerItem(QGraphicsItem):
    """One marker at its place, in the pixels of the screen; several of one place stand in a row."""

    def __init__(self, marker: MapMarker, shift: QPointF, times: float = 1.0) -> None:
        super().__init__()
        self.marker = marker
        self.is_current = False
        self._shift = shift * times
        self._times = times
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.set_current(is_current=False)

    @property
    def shift(self) -> QPointF:
        """How far from its place it stands on the screen, in pixels."""
        return self._shift

    def boundingRect(self) -> QRectF:
        """The ring around the chosen one included."""
        reach = (_RING + 2) * self._times
        middle = self._shift
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """A disc of the surface lies below, so that lines of the map do not run through it."""
        painter.save()
        painter.translate(self._shift)
        painter.scale(self._times, self._times)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(token("surface"))
        painter.drawEllipse(QPointF(), _DISC, _DISC)
        paint_marker(painter, self.marker.tone, self.marker.number, self.marker.degree)
        if self.is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(token("accenttext"), 2))
            painter.drawEllipse(QPointF(), _RING, _RING)
        painter.restore()

    def set_current(self, *, is_current: bool) -> None:
        """Draws the ring of the chosen one."""
        self.is_current = is_current
        self.setZValue(15 if is_current else _HEIGHTS[self.marker.tone])
        self.update()


def marker_items(markers: Sequence[MapMarker], times: float) -> list[MarkerItem]:
    """An item for each marker with a place; those of one place stand beside each other."""
    groups: list[tuple[Position, list[MapMarker]]] = []
    items = []
    for marker in markers:
        if marker.position is None:
            continue
        group = _group_at(marker.position, groups)
        number = len(group)
        group.append(marker)
        item = MarkerItem(marker, QPointF(number % _IN_A_ROW, number // _IN_A_ROW) * _PITCH, times)
        item.setPos(scene_point(*marker.position.pair))
        items.append(item)
    return items


def paint_marker(
    painter: QPainter, tone: MarkerTone, number: int = 0, degree: FloodDegree = FloodDegree.NONE
) -> None:
    """Draws the sign around the painter's origin, 19 pixels wide; also for lists."""
    if tone is MarkerTone.STATION:
        half = _SQUARE / 2
        painter.fillRect(QRectF(-half, -half, _SQUARE, _SQUARE), token("accenttext"))
    elif tone is MarkerTone.GAUGE:
        _paint_gauge(painter, degree)
    else:
        _paint_circle(painter, tone, number)


def _paint_circle(painter: QPainter, tone: MarkerTone, number: int) -> None:
    if number:
        draw_marker(painter, QPointF(), Marker(number, MarkerLook[tone.name]))
        return
    is_closed = tone is MarkerTone.CLOSED
    width = 1.2 if is_closed else 1.6
    line = "fieldborder" if is_closed else "error"
    ground = "surface"
    if tone is MarkerTone.DANGER:
        line = ground = "emergency"
    painter.setPen(QPen(token(line), width))
    painter.setBrush(token(ground))
    radius = (MARKER_SIDE - width) / 2
    painter.drawEllipse(QPointF(), radius, radius)


def _paint_gauge(painter: QPainter, degree: FloodDegree) -> None:
    ground, ink, line = DEGREE_TOKENS[degree]
    half = _GAUGE_SIDE / 2
    painter.setPen(QPen(token(line), 1.2))
    painter.setBrush(token(ground))
    painter.drawRoundedRect(QRectF(-half, -half, _GAUGE_SIDE, _GAUGE_SIDE), 4, 4)
    if degree.rank:
        _write(painter, str(degree.rank), token(ink))
        return
    painter.setPen(QPen(token(ink), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for y in (-2.5, 2.5):
        wave = QPainterPath(QPointF(-5.5, y))
        wave.cubicTo(QPointF(-3.5, y - 3), QPointF(-2, y - 3), QPointF(0, y))
        wave.cubicTo(QPointF(2, y + 3), QPointF(3.5, y + 3), QPointF(5.5, y))
        painter.drawPath(wave)


def _write(painter: QPainter, text: str, ink: QColor) -> None:
    painter.setFont(text_font(9.5 if len(text) < 3 else 7.5, QFont.Weight.Bold))
    painter.setPen(ink)
    painter.drawText(QRectF(-10, -10, 20, 19.5), Qt.AlignmentFlag.AlignCenter, text)


class LegendSign(QWidget):
    """A sign of the legend, 14 pixels."""

    def __init__(self, tone: MarkerTone, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setFixedSize(size, size)

    def paintEvent(self, _event: object) -> None:
        """Draws the sign without a number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self.width() / (MARKER_SIDE + 1), self.height() / (MARKER_SIDE + 1))
        if self._tone is MarkerTone.STATION:
            painter.scale(1.45, 1.45)
        paint_marker(painter, self._tone)
        painter.end()


def _group_at(
    position: Position, groups: list[tuple[Position, list[MapMarker]]]
) -> list[MapMarker]:
    """Those that stand so near that they would lie over each other; a new group otherwise."""
    for place, group in groups:
        if distance_km(place, position) < _SAME_KM:
            return group
    groups.append((position, []))
    return groups[-1][1]
