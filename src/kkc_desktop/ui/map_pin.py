"""The place that is being picked: a cross in a ring, above everything."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from kkc_desktop.ui.tokens import token

_RADIUS, _ARM = 8.0, 14.0


class PinItem(QGraphicsItem):
    """Hidden until a place is picked."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setVisible(False)

    def boundingRect(self) -> QRectF:
        """The arms with the width of their line."""
        reach = _ARM + 3
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """First in the surface and wide, then in the accent, so that it shows on any ground."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for name, width in (("surface", 5.0), ("accenttext", 2.0)):
            painter.setPen(QPen(token(name), width))
            painter.drawEllipse(QPointF(), _RADIUS, _RADIUS)
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                near, far = QPointF(dx, dy) * (_RADIUS - 4), QPointF(dx, dy) * _ARM
                painter.drawLine(near, far)
