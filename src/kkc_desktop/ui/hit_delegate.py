"""Draws a hit: what it is, its number at one fixed column, and why it was found."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kkc_desktop.ui.hit_rows import HitRow, matched_spans
from kkc_desktop.ui.style import text_font, token
from kkc_desktop.ui.widgets.row_writing import CENTRE, LEFT, RIGHT, HeadWriter, width_of, write
from kkc_desktop.ui.widgets.work_list_delegate import draw_ground, draw_icon
from kkc_desktop.ui.widgets.work_list_model import ROW_ROLE

_ROW = 34
_HEAD = 27
_INSET = 9
_GAP = 10
_ICON = 18
_SMALL_ICON = 16
_SMALL_GAP = 6
_DETAIL_AT = 228
_DETAIL_SHARE = 0.34
_KEY_HEIGHT = 19


class HitDelegate(QStyledItemDelegate):
    """`query` is what was typed; its letters stand out in the titles by weight and colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = ""
        self._title_font = text_font(weight=QFont.Weight.Medium)
        self._matched_font = text_font(weight=QFont.Weight.Bold)
        self._small_font = text_font(9.5)
        self._head = HeadWriter()
        self._key_font = text_font(9)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Heads are lower than hits; the view gives the width."""
        row: HitRow = index.data(ROW_ROLE)
        return QSize(0, _HEAD if row.is_heading else _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws one line; the title gives way before the number and the reason."""
        row: HitRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        if row.is_heading:
            self._head.draw(painter, area, row.title, row.why)
        else:
            draw_ground(painter, _ringed(option))
            self._draw_hit(painter, area, row)
        painter.restore()

    def _draw_hit(self, painter: QPainter, area: QRect, row: HitRow) -> None:
        middle = area.center().y() + 1
        draw_icon(painter, area.x() + 1, middle - _ICON // 2, _ICON, row.icon, "muted")
        left = area.x() + 1 + _ICON + _GAP
        if row.more:
            words = QRect(left, area.y(), area.right() - left, area.height())
            write(painter, words, LEFT, row.title, self._small_font, "muted")
            return
        if row.is_restricted:
            words = QRect(left, area.y(), area.right() + 1 - left, area.height())
            words.setRight(self._draw_why(painter, words, row))
            write(painter, words, LEFT, row.title, self._title_font, "muted")
            return
        right = self._draw_key(painter, area, row.key)
        right = self._draw_why(painter, QRect(left, area.y(), right - left, area.height()), row)
        column = area.x() + max(_DETAIL_AT, round(area.width() * _DETAIL_SHARE))
        title_end = column - _GAP if row.detail else right
        box = QRect(left, area.y(), title_end - left, area.height())
        self._draw_title(painter, box, row.title)
        box = QRect(column, area.y(), right - column, area.height())
        write(painter, box, LEFT, row.detail, self._small_font, "muted")

    def _draw_key(self, painter: QPainter, area: QRect, key: str) -> int:
        """Draws the key that does the same and gives where the reason has to end."""
        if not key:
            return area.right() + 1
        width = width_of(self._key_font, key) + 14
        top = area.center().y() + 1 - _KEY_HEIGHT // 2
        box = QRect(area.right() + 1 - width, top, width, _KEY_HEIGHT)
        painter.setPen(QPen(token("border"), 1))
        painter.setBrush(token("alt"))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        write(painter, box, CENTRE, key, self._key_font, "muted")
        return box.x() - _SMALL_GAP

    def _draw_why(self, painter: QPainter, box: QRect, row: HitRow) -> int:
        """Draws the reason with its icon and gives where the number has to end."""
        write(painter, box, RIGHT, row.why, self._small_font, "muted")
        left = box.right() + 1 - width_of(self._small_font, row.why) - _SMALL_GAP - _SMALL_ICON
        top = box.center().y() + 1 - _SMALL_ICON // 2
        draw_icon(painter, left, top, _SMALL_ICON, row.why_icon, "muted")
        return left - _GAP

    def _draw_title(self, painter: QPainter, box: QRect, title: str) -> None:
        """Writes the title in pieces, the typed letters bold and blue."""
        left, done = box.x(), 0
        spans = matched_spans(title, self.query)
        for start, end in [*spans, (len(title), len(title))]:
            for words, is_matched in ((title[done:start], False), (title[start:end], True)):
                font = self._matched_font if is_matched else self._title_font
                piece = QRect(left, box.y(), box.right() - left, box.height())
                ink = "accenttext" if is_matched else "text"
                write(painter, piece, LEFT, words, font, ink)
                left += width_of(font, words)
            done = end


def _ringed(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """The chosen hit wears the ring also while the caret is in the search box: Enter opens it."""
    shown = QStyleOptionViewItem(option)
    if shown.state & QStyle.StateFlag.State_Selected:
        shown.state |= QStyle.StateFlag.State_HasFocus
    return shown
