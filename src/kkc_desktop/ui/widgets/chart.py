"""A drawing on the screen: arrows go from figure to figure, Enter opens the records behind it."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kkc_desktop.domain.drawing import Anchor, Box, Disc, Drawing, Label, Spot, Stroke
from kkc_desktop.ui.style import text_font, token
from kkc_desktop.ui.tips import show_tip

Make = Callable[[float, float], Drawing]
"""Makes the drawing for a width and a height in pixels."""

_MARGIN, _FOCUS, _ROUND = 3.0, 2.0, 3.0
_ASIDE = 3.0
_NOTHING = Drawing(width=0, height=0, shapes=())
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChartView(QWidget):
    """Draws what `show_chart` was given, anew for each size. Signal opened(str) has a code.

    Until then it is empty and called by its title alone.
    """

    opened = Signal(str)

    def __init__(self, title: str, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Make | None = None
        self._title = title
        self._at = 0
        self._hovered = -1
        self._has_moved = False
        self.drawing = _NOTHING
        self.setMinimumSize(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._say()

    def show_chart(self, make: Make) -> None:
        """Shows another chart; the chosen figure stays where its code is there again."""
        code = self.spot.code if self.spot else ""
        self._make = make
        self._draw_anew()
        codes = [spot.code for spot in self.drawing.spots]
        self._at = codes.index(code) if code in codes else 0
        self._has_moved = False
        self._say()

    @property
    def spot(self) -> Spot | None:
        """The figure that the arrows stand on."""
        spots = self.drawing.spots
        return spots[min(self._at, len(spots) - 1)] if spots else None

    def go_to(self, code: str) -> None:
        """Stands on the figure of this code."""
        codes = [spot.code for spot in self.drawing.spots]
        if code in codes:
            self._go(codes.index(code))

    def sizeHint(self) -> QSize:
        """As small as it may be; it takes what is left."""
        return self.minimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draws for the new size."""
        super().resizeEvent(event)
        self._draw_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End and Enter; everything else is the page's."""
        key = Qt.Key(event.key())
        spots = self.drawing.spots
        if not spots or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go(_next(spots, min(self._at, len(spots) - 1), *_STEPS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(spots) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the figure below the pointer."""
        self._hover(self._spot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        self._hover(-1)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what it hits."""
        at = self._spot_at(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._go(at)
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the arrows stand."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The chart is called by all its figures again."""
        super().focusOutEvent(event)
        self._has_moved = False
        self._say()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Says the figure below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._spot_at(QPointF(event.pos()))
            show_tip(event.globalPos(), self.drawing.spots[at].name if at >= 0 else "")
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws shapes, what is pointed at and what the arrows stand on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_MARGIN, _MARGIN)
        spots = self.drawing.spots
        if 0 <= self._hovered < len(spots):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token("hover"))
            painter.drawRoundedRect(_area(spots[self._hovered]), _ROUND, _ROUND)
        _paint(painter, self.drawing)
        if self.hasFocus() and self.spot is not None:
            painter.setPen(QPen(token("text"), _FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(_area(self.spot), _ROUND, _ROUND)

    def _draw_anew(self) -> None:
        if self._make is None:
            return
        width, height = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        self.drawing = self._make(max(width, 1), max(height, 1))
        self._hovered = -1
        self.update()

    def _spot_at(self, point: QPointF) -> int:
        at = point - QPointF(_MARGIN, _MARGIN)
        return next((n for n, s in enumerate(self.drawing.spots) if _area(s).contains(at)), -1)

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def _go(self, at: int) -> None:
        self._at = at
        self._has_moved = True
        self._say()
        self.update()

    def _open(self) -> None:
        if self.spot is not None:
            self.opened.emit(self.spot.code)

    def _say(self) -> None:
        """All figures at first, then the one that the arrows came to."""
        spot = self.spot
        words = self.drawing.spoken
        if self._has_moved and spot is not None:
            words = spot.name
        self.setAccessibleName(f"{self._title}: {words}" if words else self._title)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))


class DrawingLabel(QWidget):
    """A drawing that only explains another one; it is not stepped upon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = _NOTHING

    def show_drawing(self, drawing: Drawing) -> None:
        """Shows another one, as large as it is."""
        self.drawing = drawing
        self.setFixedSize(int(drawing.width) + 2, int(drawing.height))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the shapes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(painter, self.drawing)


def _area(spot: Spot) -> QRectF:
    return QRectF(spot.x, spot.y, spot.width, spot.height)


def _next(spots: tuple[Spot, ...], at: int, across: int, down: int) -> int:
    """The nearest spot that lies that way; the present one where there is none."""
    start = _area(spots[at]).center()
    found, least = at, float("inf")
    for number, spot in enumerate(spots):
        way = _area(spot).center() - start
        ahead = way.x() * across + way.y() * down
        aside = abs(way.x() * down) + abs(way.y() * across)
        if ahead > 1 and ahead + _ASIDE * aside < least:
            found, least = number, ahead + _ASIDE * aside
    return found


def _paint(painter: QPainter, drawing: Drawing) -> None:
    """Draws the shapes in order; each colour is asked for once, there are hundreds of shapes."""
    tones: dict[str, QColor] = {}

    def tone(name: str) -> QColor:
        if name not in tones:
            tones[name] = token(name)
        return tones[name]

    for shape in drawing.shapes:
        match shape:
            case Box():
                painter.setPen(QPen(tone(shape.outline)) if shape.outline else Qt.PenStyle.NoPen)
                painter.setBrush(tone(shape.tone) if shape.tone else Qt.BrushStyle.NoBrush)
                area = QRectF(shape.x, shape.y, shape.width, shape.height)
                painter.drawRoundedRect(area, shape.radius, shape.radius)
            case Stroke():
                pen = QPen(tone(shape.tone), shape.width)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setStyle(Qt.PenStyle.DashLine if shape.is_dashed else Qt.PenStyle.SolidLine)
                painter.setPen(pen)
                painter.drawLine(QPointF(shape.x, shape.y), QPointF(shape.to_x, shape.to_y))
            case Disc():
                painter.setPen(QPen(tone(shape.tone), 2) if shape.is_ring else Qt.PenStyle.NoPen)
                painter.setBrush(tone("surface" if shape.is_ring else shape.tone))
                painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
            case Label():
                _paint_label(painter, shape, tone(shape.tone))


def _paint_label(painter: QPainter, label: Label, colour: QColor) -> None:
    font, metrics = _face(label.size, is_bold=label.is_bold)
    painter.setFont(font)
    painter.setPen(colour)
    x = label.x
    if label.anchor is not Anchor.LEFT:
        room = metrics.horizontalAdvance(label.text)
        x -= room if label.anchor is Anchor.RIGHT else room / 2
    painter.drawText(QPointF(x, label.y), label.text)


@lru_cache(maxsize=64)
def _face(points: float, *, is_bold: bool) -> tuple[QFont, QFontMetricsF]:
    font = text_font(points, QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return font, QFontMetricsF(font)
