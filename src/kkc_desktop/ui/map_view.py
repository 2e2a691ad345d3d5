"""The map as a widget: it pans, zooms, shows markers and lets a place be picked; no network."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from kkc_desktop.domain.map_data import MapData, MapLayer, OwnMap
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone
from kkc_desktop.domain.position import Position
from kkc_desktop.domain.projection import ground_metres
from kkc_desktop.ui.map_marks import MarkerItem, marker_items
from kkc_desktop.ui.map_names import NamesItem
from kkc_desktop.ui.map_pin import PinItem
from kkc_desktop.ui.map_plane import (
    WHOLE_SCENE,
    GroundItem,
    OwnItem,
    extent_of,
    position_at,
    scene_point,
)
from kkc_desktop.ui.map_tiles import TileLayer
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import text_font
from kkc_desktop.ui.tokens import token

_STEP = 2**0.5
_CLOSEST = 0.25
"""Pixels for a metre of the plane; about two and a half metres of the ground for a pixel."""
_FARTHEST_SHARE = 0.7
_PAN_SHARE = 0.2
_CLICK = 5
_REACH = 14
_MARGIN = 44
_LEAST_KM = 8.0
_SCHEME, _SCHEME_POINTS = "řeky: schéma", 8.5
_CORNER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom


class MapView(QGraphicsView):
    """Wheel and + − zoom, arrows pan, Home shows the whole region; Tab goes through the markers.

    Signals: opened(MapMarker) by Enter or a double click, current_changed(MapMarker or None),
    picked(Position) by a click or the space bar while a place may be picked.
    """

    opened = Signal(object)
    current_changed = Signal(object)
    picked = Signal(object)

    def __init__(
        self,
        data: MapData,
        station: Position | None,
        parent: QWidget | None = None,
        *,
        times: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self._times = times
        self._station = station
        self._region = extent_of(data.shapes_of(MapLayer.REGION))
        self._ground = GroundItem(data.shapes)
        self._names = NamesItem(data, station, times)
        self._pin = PinItem()
        self._tiles: list[TileLayer] = []
        self._own: list[OwnItem] = []
        self._items: list[MarkerItem] = []
        self._all_markers: tuple[MapMarker, ...] = ()
        self._wanted = QRectF()
        self._margin = 0.0
        self._pressed: QPointF | None = None
        self._is_picking = False
        scene = QGraphicsScene(WHOLE_SCENE, self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        for height, item in ((0, self._ground), (5, self._names), (20, self._pin)):
            item.setZValue(height)
            scene.addItem(item)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._describe()
        self.show_whole()

    @property
    def markers(self) -> tuple[MapMarker, ...]:
        """The markers that stand on the map, in the order of Tab."""
        return tuple(item.marker for item in self._items)

    @property
    def current(self) -> MapMarker | None:
        """The chosen marker."""
        item = self._current_item()
        return item.marker if item else None

    @property
    def scale_now(self) -> float:
        """Pixels for a metre of the plane."""
        return self.transform().m11()

    def show_markers(self, markers: Sequence[MapMarker]) -> None:
        """Shows these; the chosen one stays chosen when it is still among them."""
        before = self.current
        self._all_markers = tuple(markers)
        for item in self._items:
            self.scene().removeItem(item)
        self._items = marker_items(markers, self._times)
        for item in self._items:
            self.scene().addItem(item)
        self._names.keep_clear([(item.pos(), item.shift) for item in self._items])
        if before is not None:
            self.choose(before.record_id, before.tone, before.title)
        self._describe()

    def set_times(self, times: float) -> None:
        """How large names and markers are."""
        if times != self._times:
            self._times = times
            self._names.set_times(times)
            self.show_markers(self._all_markers)

    def show_own(self, maps: Sequence[OwnMap]) -> None:
        """Shows the unit's own layers: pictures below everything, lines above the waters."""
        for item in self._own:
            self.scene().removeItem(item)
        self._own = [OwnItem(own.shapes) for own in maps if own.shapes]
        for item in self._own:
            item.setZValue(2)
            self.scene().addItem(item)
        self._tiles = [TileLayer(own.tiles) for own in maps if own.tiles is not None]
        self._ground.has_pictures = bool(self._tiles)
        self.viewport().update()

    def choose(self, record_id: str, tone: MarkerTone, title: str = "") -> None:
        """Chooses a marker, as when the same row is chosen in the list beside the map."""
        for item in self._items:
            marker = item.marker
            is_it = (marker.record_id, marker.tone) == (record_id, tone)
            if is_it and title in ("", marker.title):
                self._set_current(item)
                return
        self._set_current(None)

    def set_picking(self, *, is_picking: bool) -> None:
        """Lets a place be picked by a click."""
        self._is_picking = is_picking
        self.viewport().setCursor(
            Qt.CursorShape.CrossCursor if is_picking else Qt.CursorShape.OpenHandCursor
        )

    def show_pin(self, position: Position | None) -> None:
        """Shows the picked place; None takes the pin away."""
        if position is not None:
            self._pin.setPos(scene_point(*position.pair))
        self._pin.setVisible(position is not None)

    def show_whole(self) -> None:
        """The whole region."""
        self._show(self._region)

    def show_around(self, position: Position, km: float) -> None:
        """The surroundings of a place, `km` to each side."""
        middle = scene_point(*position.pair)
        half = km * 1000 / ground_metres(position.latitude)
        self._show(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half))

    def show_all_markers(self) -> None:
        """The part with all markers and the station; without any the station's surroundings."""
        places = [item.marker.position for item in self._items if item.marker.position]
        if self._station is not None:
            places.append(self._station)
        if not places:
            self.show_whole()
            return
        points = [scene_point(*place.pair) for place in places]
        box = QRectF(points[0], points[0])
        for point in points[1:]:
            box |= QRectF(point, point).adjusted(0, 0, 0.1, 0.1)
        least = 2 * _LEAST_KM * 1000 / ground_metres(places[0].latitude)
        grow_x, grow_y = (max(least - side, 0) / 2 for side in (box.width(), box.height()))
        self._show(box.adjusted(-grow_x, -grow_y, grow_x, grow_y), _MARGIN * self._times)

    def zoom(self, steps: float) -> None:
        """Comes nearer by half an octave for each step, or goes away."""
        scale = min(max(self.scale_now * _STEP**steps, self._farthest()), _CLOSEST)
        self._wanted = QRectF()
        self.setTransform(QTransform.fromScale(scale, scale))

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The land, and over it the pictures that the unit put in place."""
        painter.fillRect(QRectF(rect), token("alt"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for layer in self._tiles:
            layer.paint(painter, QRectF(rect))

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Says what is only a scheme; a ring while the map has the focus, within its frame."""
        room = QRectF(self.viewport().rect())
        painter.save()
        painter.resetTransform()
        ratio = self.viewport().devicePixelRatioF()
        painter.scale(ratio, ratio)
        painter.setFont(text_font(_SCHEME_POINTS * self._times))
        painter.setPen(token("muted"))
        painter.drawText(room.adjusted(6, 4, -6, -4), _CORNER, tr(_SCHEME))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(token("accenttext"), 2))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the map."""
        key = event.key()
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        pans = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        current = self.current
        if key in steps:
            self._zoom_at_middle(steps[Qt.Key(key)])
        elif key in pans:
            self._pan(*pans[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self.show_whole()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current and not event.modifiers():
            self.opened.emit(current)
        elif key == Qt.Key.Key_Space and self._is_picking:
            self.picked.emit(position_at(self._middle()))
        else:
            event.ignore()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes from marker to marker and then on to the next widget."""
        current = self._current_item()
        number = self._items.index(current) if current else (-1 if is_next else len(self._items))
        number += 1 if is_next else -1
        if 0 <= number < len(self._items):
            self._set_current(self._items[number])
            self.ensureVisible(self._items[number], _MARGIN, _MARGIN)
            return True
        return super().focusNextPrevChild(is_next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms at the pointer."""
        self.zoom(event.angleDelta().y() / 120)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins to move the map, or a click."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A release at the same place is a click: on a marker, or on the ground."""
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        self.set_picking(is_picking=self._is_picking)
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        moved = event.position() - pressed
        if abs(moved.x()) + abs(moved.y()) > _CLICK:
            self._wanted = QRectF()
            return
        item = self._item_at(event.position())
        if item is not None:
            self._set_current(item)
        elif self._is_picking:
            self.picked.emit(position_at(self.mapToScene(event.position().toPoint())))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the marker under the pointer."""
        item = self._item_at(event.position())
        if item is not None:
            self.opened.emit(item.marker)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps showing what was asked for until somebody moves the map."""
        super().resizeEvent(event)
        if not self._wanted.isNull():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another scheme: everything is drawn by tokens anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _show(self, box: QRectF, margin: float = 8.0) -> None:
        self._wanted = box
        self._margin = margin
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().size()
        width, height = (max(side - 2 * self._margin, 40) for side in room.toTuple())
        box = self._wanted
        scale = min(width / max(box.width(), 1), height / max(box.height(), 1), _CLOSEST)
        self.setTransform(QTransform.fromScale(scale, scale))
        self.centerOn(box.center())

    def _farthest(self) -> float:
        size = self.viewport().size()
        wide = min(size.width() / self._region.width(), size.height() / self._region.height())
        return wide * _FARTHEST_SHARE

    def _zoom_at_middle(self, steps: int) -> None:
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.zoom(steps)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    def _pan(self, right: int, down: int) -> None:
        self._wanted = QRectF()
        size = self.viewport().size()
        across, along = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(right * size.width() * _PAN_SHARE))
        along.setValue(along.value() + round(down * size.height() * _PAN_SHARE))

    def _middle(self) -> QPointF:
        return self.mapToScene(self.viewport().rect().center())

    def _item_at(self, where: QPointF) -> MarkerItem | None:
        """The marker under a point of the viewport."""
        for item in reversed(self._items):
            gap = self.mapFromScene(item.pos()) + item.shift.toPoint() - where.toPoint()
            if max(abs(gap.x()), abs(gap.y())) <= _REACH * self._times:
                return item
        return None

    def _current_item(self) -> MarkerItem | None:
        return next((item for item in self._items if item.is_current), None)

    def _set_current(self, item: MarkerItem | None) -> None:
        before = self._current_item()
        if before is item:
            return
        if before is not None:
            before.set_current(is_current=False)
        if item is not None:
            item.set_current(is_current=True)
        self._describe()
        self.current_changed.emit(item.marker if item else None)

    def _describe(self) -> None:
        """Says to a screen reader what a look would tell."""
        tones = [item.marker.tone for item in self._items]
        gauges = tones.count(MarkerTone.GAUGE)
        parts = [counted(len(tones) - gauges, "událost", "události", "událostí")]
        if gauges:
            parts.append(counted(gauges, "vodočet", "vodočty", "vodočtů"))
        current = self.current
        chosen = tr(" Vybráno: {}.").format(current.words) if current else ""
        self.setAccessibleName(tr("Mapa: {}.{}").format(", ".join(parts), chosen))
