"""Draws a line of a time line: event time, marker, what happened, and what stands under it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kkc_desktop.ui.style import text_font, token
from kkc_desktop.ui.time_rows import TimeRow
from kkc_desktop.ui.widgets.number_marker import SIZE, draw_marker
from kkc_desktop.ui.widgets.work_list_delegate import draw_ground, draw_icon

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
ROW_HEIGHT = 45
"""In logical pixels, the same for every row."""

_INSET = 13
_TIME = 46
_AFTER_TIME = 4
_AFTER_MARKER = 9
_LINE_HEIGHT = 18
_ICON = 16
_GAP = 10
_SMALL_GAP = 5
_ONE_LINE = Qt.TextFlag.TextSingleLine
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _ONE_LINE)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | _ONE_LINE)
_ELIDE = Qt.TextElideMode.ElideRight
_Index = QModelIndex | QPersistentModelIndex


class TimeLineDelegate(QStyledItemDelegate):
    """The title gives way, never the time nor the word at the right."""

    def __init__(self, *, has_markers: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words_at = _TIME + (SIZE + _AFTER_MARKER if has_markers else _AFTER_TIME)
        self._time_font = text_font(weight=QFont.Weight.DemiBold)
        self._title_font = text_font(weight=QFont.Weight.Medium)
        self._struck_font = text_font()
        self._struck_font.setStrikeOut(True)
        self._small_font = text_font(9.5)
        self._mark_font = text_font(9.5, QFont.Weight.DemiBold)
        self._widths = {
            id(font): QFontMetrics(font)
            for font in (self._title_font, self._struck_font, self._small_font, self._mark_font)
        }

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """The same height for every row; the view gives the width."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draws one row from left and right towards the title."""
        row: TimeRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option)
        area = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        top = area.center().y() - _LINE_HEIGHT + 1
        line = QRect(area.x(), top, area.width(), _LINE_HEIGHT)
        ink = token("muted" if row.strike else "text")
        painter.setFont(self._time_font)
        painter.setPen(ink)
        painter.drawText(line, _LEFT, row.clock)
        if row.marker is not None:
            centre = QPointF(area.x() + _TIME + SIZE / 2, line.center().y())
            draw_marker(painter, centre, row.marker)
        words = line.adjusted(self._words_at, 0, 0, 0)
        self._write(painter, words.translated(0, _LINE_HEIGHT), row.second_line, self._small_font)
        if row.mark:
            words.setRight(self._draw_mark(painter, words, row))
        painter.setPen(ink)
        font = self._struck_font if row.strike else self._title_font
        self._write(painter, words, row.title, font, "muted" if row.strike else "text")
        painter.restore()

    def _draw_mark(self, painter: QPainter, line: QRect, row: TimeRow) -> int:
        """Draws the word with its icon and gives where the title has to end."""
        font = self._small_font if row.mark_tone == "muted" else self._mark_font
        width = self._widths[id(font)].horizontalAdvance(row.mark)
        painter.setFont(font)
        painter.setPen(token(row.mark_tone))
        painter.drawText(line, _RIGHT, row.mark)
        left = line.right() - width - _SMALL_GAP - _ICON
        top = line.center().y() + 1 - _ICON // 2
        draw_icon(painter, left, top, _ICON, row.mark_icon, row.mark_tone)
        return left - _GAP

    def _write(
        self, painter: QPainter, box: QRect, words: str, font: QFont, ink: str = "muted"
    ) -> None:
        painter.setFont(font)
        painter.setPen(token(ink))
        painter.drawText(box, _LEFT, self._widths[id(font)].elidedText(words, _ELIDE, box.width()))
