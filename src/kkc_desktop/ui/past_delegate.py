"""Draws a line of a person's time line: day, node on the line of time, what it was, its state."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kkc_desktop.ui.past_rows import PastRow
from kkc_desktop.ui.style import text_font, token
from kkc_desktop.ui.widgets.row_writing import CENTRE, LEFT, RIGHT, HeadWriter, width_of, write
from kkc_desktop.ui.widgets.work_list_delegate import draw_ground, draw_icon
from kkc_desktop.ui.widgets.work_list_model import ROW_ROLE

ROW, HEAD = 44, 24

_DAY_WIDTH = 44
_NODE_AT = 64
_RADIUS = 13.0
_ICON = 16
_WORDS_AT = 88
_INSET = 8
_GAP = 10
_LINE_HEIGHT = 18
_BADGE_HEIGHT = 22
_CLEAR = Qt.BrushStyle.NoBrush
_RINGS = {"current": "accenttext", "flag": "warning", "restricted": "muted", "": "border"}
_INKS = {"current": "accenttext", "flag": "warning"}
_BADGES = {
    "success": ("successbg", "successborder", "success"),
    "warning": ("warningbg", "warningborder", "warning"),
    "muted": ("alt", "border", "muted"),
    "": ("accentsoft", "noteborder", "accenttext"),
}
_Index = QModelIndex | QPersistentModelIndex


class PastDelegate(QStyledItemDelegate):
    """The title gives way, never the day nor the state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day_font = text_font(weight=QFont.Weight.Medium)
        self._title_font = text_font(weight=QFont.Weight.Medium)
        self._small_font = text_font(9.5)
        self._head = HeadWriter()

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Heads are lower than lines; the view gives the width."""
        row: PastRow = index.data(ROW_ROLE)
        return QSize(0, HEAD if row.is_heading else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draws one line."""
        row: PastRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        if row.is_heading:
            self._head.draw(painter, area, row.title, row.second_line)
        else:
            draw_ground(painter, option)
            self._draw_line(painter, area, row)
        painter.restore()

    def _draw_line(self, painter: QPainter, area: QRect, row: PastRow) -> None:
        top = area.center().y() - _LINE_HEIGHT + 1
        line = QRect(area.x(), top, area.width(), _LINE_HEIGHT)
        below = line.translated(0, _LINE_HEIGHT)
        day = QRect(area.x(), line.y(), _DAY_WIDTH, _LINE_HEIGHT)
        write(painter, day, RIGHT, row.day, self._day_font, "text")
        clock = day.translated(0, _LINE_HEIGHT)
        write(painter, clock, RIGHT, row.clock, self._small_font, "muted")
        self._draw_node(painter, area, row)
        left = area.x() + _WORDS_AT
        right = self._draw_badge(painter, area, row)
        ink = "muted" if row.ring == "restricted" else "text"
        title = QRect(left, line.y(), right - left, _LINE_HEIGHT)
        write(painter, title, LEFT, row.title, self._title_font, ink)
        second = QRect(left, below.y(), right - left, _LINE_HEIGHT)
        write(painter, second, LEFT, row.second_line, self._small_font, "muted")

    def _draw_node(self, painter: QPainter, area: QRect, row: PastRow) -> None:
        """The circle with its icon, and the line of time to the next one below."""
        centre = QPointF(area.x() + _NODE_AT, area.center().y() + 0.5)
        if not row.is_last:
            painter.setPen(QPen(token("border"), 2))
            painter.drawLine(
                centre + QPointF(0, _RADIUS), QPointF(centre.x(), area.bottom() + ROW / 2 - _RADIUS)
            )
        ring = QPen(token(_RINGS[row.ring]), 1.5 if row.ring else 1)
        if row.ring == "restricted":
            ring.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(ring)
        painter.setBrush(token("surface"))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        painter.setBrush(_CLEAR)
        left, top = round(centre.x() - _ICON / 2), round(centre.y() - _ICON / 2)
        draw_icon(painter, left, top, _ICON, row.icon, _INKS.get(row.ring, "muted"))

    def _draw_badge(self, painter: QPainter, area: QRect, row: PastRow) -> int:
        """Draws the state and gives where the words have to end."""
        if not row.badge:
            return area.right() + 1
        ground, border, ink = _BADGES[row.badge_tone]
        width = width_of(self._small_font, row.badge) + 16
        top = area.y() + (area.height() - _BADGE_HEIGHT) // 2
        box = QRect(area.right() + 1 - width, top, width, _BADGE_HEIGHT)
        painter.setPen(QPen(token(border), 1))
        painter.setBrush(token(ground))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setBrush(_CLEAR)
        write(painter, box, CENTRE, row.badge, self._small_font, ink)
        return box.x() - _GAP
