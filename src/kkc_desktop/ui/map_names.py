"""The names on the map: which are shown at a zoom so that none lies over another."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from kkc_desktop.domain.map_data import Line, MapData, MapLayer, Municipality
from kkc_desktop.domain.position import Position
from kkc_desktop.ui.map_plane import WHOLE_SCENE, scene_point
from kkc_desktop.ui.style import text_font
from kkc_desktop.ui.tokens import Scheme, current_scheme, token

_HALO = 3.0
_DOT, _SMALL_DOT = 2.5, 1.8
_CENTRE = 9.0
_BESIDE = 6.0
_CELL = 96.0
_ROOM = 3.0
_MARK = 10.0
_NAMED_FROM = {4: 0.0, 3: 0.0, 2: 0.0022, 1: 0.0042}
"""Pixels for a metre of the plane from which places of a size have their names."""
_DOTS_FROM = {4: 0.0, 3: 0.0, 2: 0.0012, 1: 0.0028}
_WATERS_FROM = 0.0025


class NameKind(Enum):
    """How a name is written: token of its colour, points, weight."""

    STATION = ("text", 9.5, QFont.Weight.Bold)
    TOWN = ("text", 9.0, QFont.Weight.Medium)
    VILLAGE = ("muted", 9.0, QFont.Weight.Normal)
    WATER = ("accenttext", 9.0, QFont.Weight.Normal)
    COUNTRY = ("muted", 9.0, QFont.Weight.Normal)


@dataclass(frozen=True, slots=True)
class _Name:
    """A name with the point of the scene it belongs to; `side` is where it may stand."""

    text: str
    kind: NameKind
    at: QPointF
    has_dot: bool
    size: int


class NamesItem(QGraphicsItem):
    """Dots and names in the pixels of the screen; the choice is made once for each zoom."""

    def __init__(self, data: MapData, station: Position | None, times: float = 1.0) -> None:
        super().__init__()
        self._names = list(_all_names(data, station))
        self._waters = [(shape.name, shape.lines[0]) for shape in data.shapes_of(MapLayer.WATER)]
        self._times = times
        self._chosen: tuple[float, list[tuple[_Name, QPointF | None]]] = (0.0, [])
        self._marks: list[tuple[QPointF, QPointF]] = []
        self._pictures: dict[tuple[str, NameKind, Scheme, float], tuple[QPixmap, QPointF]] = {}

    def keep_clear(self, marks: Sequence[tuple[QPointF, QPointF]]) -> None:
        """No name is put where a marker stands: its place in the scene and its shift in pixels."""
        self._marks = list(marks)
        self._chosen = (0.0, [])
        self.update()

    def set_times(self, times: float) -> None:
        """How large the names are."""
        self._times = times
        self._chosen = (0.0, [])
        self._pictures.clear()

    def boundingRect(self) -> QRectF:
        """The whole scene."""
        return WHOLE_SCENE

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draws what the zoom allows; on the screen, so that letters keep their size."""
        to_screen = painter.worldTransform()
        scale = to_screen.m11()
        if self._chosen[0] != scale:
            self._chosen = (scale, self._choose(scale))
        ratio = widget.devicePixelRatioF() if widget else 1.0
        room = QRectF(painter.viewport()).adjusted(-200, -40, 200, 40)
        painter.save()
        painter.resetTransform()
        painter.scale(ratio, ratio)
        shown = [
            (name, place, where)
            for name, place in self._chosen[1]
            if room.contains(where := to_screen.map(name.at) / ratio)
        ]
        self._draw_dots(painter, [(name, where) for name, _, where in shown if name.has_dot])
        for name, place, where in shown:
            if place is not None:
                self._draw_name(painter, name, where + place, ratio)
        painter.restore()

    def shown_names(self, scale: float) -> list[str]:
        """The names that this zoom shows, for tests."""
        return [name.text for name, place in self._choose(scale) if place is not None]

    def _choose(self, scale: float) -> list[tuple[_Name, QPointF | None]]:
        """Large places first; a name goes right, left, above or below its dot, or is left out."""
        taken: dict[tuple[int, int], list[QRectF]] = {}
        reach = _MARK * self._times
        for at, shift in self._marks:
            middle = at * scale + shift
            _take(QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach), taken)
        found: list[tuple[_Name, QPointF | None]] = []
        waters = _water_names(self._waters, scale) if scale >= _WATERS_FROM else []
        for name in [*self._names, *waters]:
            if name.kind in _SIZED and scale < _DOTS_FROM[name.size]:
                continue
            place = None
            if name.kind not in _SIZED or scale >= _NAMED_FROM[name.size] / self._times:
                place = self._room_for(name, name.at * scale, taken)
            found.append((name, place))
        return found

    def _room_for(
        self, name: _Name, at: QPointF, taken: dict[tuple[int, int], list[QRectF]]
    ) -> QPointF | None:
        metrics = QFontMetricsF(self._font(name.kind))
        width, height = metrics.horizontalAdvance(name.text), metrics.height()
        gap = _BESIDE * self._times
        for dx, dy in _sides(name, width, height, gap):
            box = QRectF(at.x() + dx, at.y() + dy, width, height)
            padded = box.adjusted(-_ROOM, -1, _ROOM, 1)
            cells = list(_cells(padded))
            if not any(padded.intersects(other) for cell in cells for other in taken.get(cell, ())):
                _take(padded, taken)
                return QPointF(dx, dy)
        return None

    def _font(self, kind: NameKind) -> QFont:
        return text_font(kind.value[1] * self._times, kind.value[2])

    def _draw_dots(self, painter: QPainter, dots: Sequence[tuple[_Name, QPointF]]) -> None:
        """Dots of one size in one call; the station is a square."""
        for is_small, radius in ((False, _DOT), (True, _SMALL_DOT)):
            pen = QPen(token("muted"), 2 * radius * self._times)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPoints([w for name, w in dots if (name.size == 1) is is_small])
        for name, where in dots:
            if name.kind is NameKind.STATION:
                side = _CENTRE * self._times
                box = QRectF(where.x() - side / 2, where.y() - side / 2, side, side)
                painter.fillRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), token("alt"))
                painter.fillRect(box, token("accenttext"))

    def _draw_name(self, painter: QPainter, name: _Name, corner: QPointF, ratio: float) -> None:
        key = (name.text, name.kind, current_scheme(), ratio)
        if key not in self._pictures:
            self._pictures[key] = self._written(name, ratio)
        picture, shift = self._pictures[key]
        at = corner - shift
        painter.drawPixmap(QPointF(round(at.x()), round(at.y())), picture)

    def _written(self, name: _Name, ratio: float) -> tuple[QPixmap, QPointF]:
        """The name with its halo as a picture, drawn once for all frames."""
        font = self._font(name.kind)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(name.text), metrics.height()
        edge = _HALO + 1
        picture = QPixmap(round((width + 2 * edge) * ratio), round((height + 2 * edge) * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(0, 0, 0, 0))
        path = QPainterPath()
        path.addText(QPointF(edge, edge + metrics.ascent()), font, name.text)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        halo = QPen(token("alt"), _HALO)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, halo)
        painter.fillPath(path, token(name.kind.value[0]))
        painter.end()
        return picture, QPointF(edge, edge)


_SIZED = (NameKind.TOWN, NameKind.VILLAGE)


def _all_names(data: MapData, station: Position | None) -> Iterator[_Name]:
    """The station's town, then places by size, those within the region first."""
    places = sorted(data.municipalities, key=lambda place: -_weight(place))
    own = [place for place in places if place.position == station]
    for place in own:
        at = scene_point(*place.position.pair)
        yield _Name(place.name, NameKind.STATION, at, True, 4)
    for place in places:
        if place.position != station:
            kind = NameKind.TOWN if place.size >= 2 else NameKind.VILLAGE
            at = scene_point(*place.position.pair)
            yield _Name(place.name, kind, at, True, _weight(place))
    for shape in data.shapes_of(MapLayer.TOWN_OUTSIDE):
        at = scene_point(*shape.lines[0][0])
        yield _Name(shape.name, NameKind.VILLAGE, at, True, 2)
    for latitude, longitude in ((50.42, 17.25), (50.36, 17.6), (50.25, 16.7)):
        at = scene_point(latitude, longitude)
        yield _Name("POLSKO", NameKind.COUNTRY, at, False, 1)


def _weight(place: Municipality) -> int:
    """The size by which it is named; the seat of an authority counts as a town."""
    return max(place.size, 3) if place.name == place.authority else place.size


def _water_names(waters: Sequence[tuple[str, Line]], scale: float) -> list[_Name]:
    """Each water once, in the middle of its longest straight piece."""
    found = []
    for name, line in waters:
        points = [scene_point(*point) for point in line]
        pieces = zip(points, points[1:], strict=False)
        one, other = max(pieces, key=lambda pair: _length(pair[1] - pair[0]))
        if _length(other - one) * scale > 24:
            found.append(_Name(name, NameKind.WATER, (one + other) / 2, False, 2))
    return found


def _sides(name: _Name, width: float, height: float, gap: float) -> Iterable[tuple[float, float]]:
    if not name.has_dot:
        return ((-width / 2, -height / 2), (4.0, -height / 2), (-width - 4.0, -height / 2))
    middle = -height / 2
    far = _MARK + gap
    return (
        (gap, middle),
        (-width - gap, middle),
        (-width / 2, gap - 2),
        (-width / 2, -height - gap + 2),
        (far, middle),
        (-width - far, middle),
        (-width / 2, far - 4),
        (-width / 2, -height - far + 4),
        (far + 2 * _MARK, middle),
    )


def _take(box: QRectF, taken: dict[tuple[int, int], list[QRectF]]) -> None:
    for cell in _cells(box):
        taken.setdefault(cell, []).append(box)


def _cells(box: QRectF) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left() // _CELL), int(box.right() // _CELL) + 1):
        for row in range(int(box.top() // _CELL), int(box.bottom() // _CELL) + 1):
            yield column, row


def _length(piece: QPointF) -> float:
    return math.hypot(piece.x(), piece.y())
