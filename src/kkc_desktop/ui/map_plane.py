"""The ground of the map: borders, Poland, waters and the unit's own layers, drawn by tokens."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from kkc_desktop.domain.map_data import MapLayer, MapShape
from kkc_desktop.domain.position import Position
from kkc_desktop.domain.projection import from_plane, to_plane
from kkc_desktop.ui.tokens import Scheme, current_scheme, token

MIDDLE = to_plane(49.87, 17.25)
"""Where the scene has its origin, so that its numbers stay small."""
_SPAN = 260_000.0
WHOLE_SCENE = QRectF(-_SPAN, -_SPAN, 2 * _SPAN, 2 * _SPAN)

_RIVER, _BORDER, _DISTRICT, _OWN = 1.6, 1.4, 1.0, 1.2
_DASH_DOT = [7.0, 3.0, 1.5, 3.0]
_WATER_SHARE = 0.7
_OWN_POINT = 3.0


def scene_point(latitude: float, longitude: float) -> QPointF:
    """The point of the scene for degrees of WGS84."""
    x, y = to_plane(latitude, longitude)
    return QPointF(x - MIDDLE[0], y - MIDDLE[1])


def position_at(point: QPointF) -> Position:
    """The place under a point of the scene."""
    return from_plane(point.x() + MIDDLE[0], point.y() + MIDDLE[1])


def extent_of(shapes: Iterable[MapShape]) -> QRectF:
    """The rectangle of the scene around the shapes."""
    found = QRectF()
    for shape in shapes:
        found |= _path([shape]).boundingRect()
    return found


def water_colour() -> QColor:
    """Seventy parts of the accent's text in the surface."""
    ink, ground = token("accenttext"), token("surface")

    def mixed(one: int, other: int) -> int:
        return round(one * _WATER_SHARE + other * (1 - _WATER_SHARE))

    return QColor(
        mixed(ink.red(), ground.red()),
        mixed(ink.green(), ground.green()),
        mixed(ink.blue(), ground.blue()),
    )


class GroundItem(QGraphicsItem):
    """Everything of the shipped map that is a line or an area; paths are made once."""

    def __init__(self, shapes: Sequence[MapShape]) -> None:
        super().__init__()
        by_layer = {
            layer: [shape for shape in shapes if shape.layer is layer] for layer in MapLayer
        }
        self._poland = _path(by_layer[MapLayer.POLAND])
        self._districts = _path(by_layer[MapLayer.DISTRICT])
        self._region = _path(by_layer[MapLayer.REGION])
        self._waters = _path(by_layer[MapLayer.WATER])
        self._border = _path(by_layer[MapLayer.STATE_BORDER])
        self.has_pictures = False
        """Whether pictures of the unit lie below: then no area is filled over them."""

    def boundingRect(self) -> QRectF:
        """The whole scene."""
        return WHOLE_SCENE

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draws in the scheme in force; lines keep their width at every zoom."""
        if not self.has_pictures:
            painter.fillPath(self._poland, token(_foreign_ground()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(token("border"), _DISTRICT))
        painter.drawPath(self._districts)
        painter.setPen(_pen(token("fieldborder"), _DISTRICT))
        painter.drawPath(self._region)
        painter.setPen(_pen(water_colour(), _RIVER))
        painter.drawPath(self._waters)
        border = _pen(token("muted"), _BORDER)
        border.setDashPattern(_DASH_DOT)
        painter.setPen(border)
        painter.drawPath(self._border)


class OwnItem(QGraphicsItem):
    """The layers of one file of the unit."""

    def __init__(self, shapes: Sequence[MapShape]) -> None:
        super().__init__()
        self._areas = _path([shape for shape in shapes if shape.is_area])
        lines = [shape for shape in shapes if not shape.is_area]
        self._lines = _path([shape for shape in lines if len(shape.lines[0]) > 1])
        points = [shape.lines[0][0] for shape in lines if len(shape.lines[0]) == 1]
        self._points = QPolygonF([scene_point(*point) for point in points])

    def boundingRect(self) -> QRectF:
        """The whole scene."""
        return WHOLE_SCENE

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Areas are only outlined: what lies below must stay readable."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(token("placeholder"), _OWN))
        painter.drawPath(self._areas)
        painter.drawPath(self._lines)
        painter.setPen(_pen(token("placeholder"), 2 * _OWN_POINT))
        painter.drawPoints(self._points)


def _path(shapes: Iterable[MapShape]) -> QPainterPath:
    path = QPainterPath()
    for shape in shapes:
        for line in shape.lines:
            path.addPolygon(QPolygonF([scene_point(*point) for point in line]))
    return path


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _foreign_ground() -> str:
    return "window" if current_scheme() is Scheme.DARK else "hover"
