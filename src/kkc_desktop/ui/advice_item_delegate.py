"""Draws a sentence of advice as high as its words need at the width of the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kkc_desktop.ui.advice_rows import AdviceLine
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import text_font, token
from kkc_desktop.ui.widgets.work_list_delegate import draw_ground, draw_icon

LINE_ROLE = int(Qt.ItemDataRole.UserRole)

_INSET = 9
_BOX = 18
_GAP = 10
_SMALL_ICON = 16
_SMALL_GAP = 6
_PADDING = 7
_META = 18
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class AdviceItemDelegate(QStyledItemDelegate):
    """Check box, wrapped sentence, and below it how long it holds and which word asked for it."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._font = text_font()
        self._ticked_font = text_font(weight=QFont.Weight.Medium)
        self._small_font = text_font(9.5)
        self._small_strong = text_font(9.5, QFont.Weight.Medium)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Counts the lines in the ticked weight, so that a tick moves nothing."""
        width = self._view.viewport().width()
        line: AdviceLine = index.data(LINE_ROLE)
        words = QRect(0, 0, max(_words_width(width), 60), 10_000)
        metrics = QFontMetrics(self._ticked_font)
        height = metrics.boundingRect(words, _WRAPPED, line.item.text).height()
        return QSize(0, height + _META + 2 * _PADDING + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws one sentence; the hair line under the last one is left out."""
        line: AdviceLine = index.data(LINE_ROLE)
        is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        area = option.rect.adjusted(_INSET, _PADDING, -_INSET, -_PADDING)
        box = QRect(area.x(), area.y() + 1, _BOX, _BOX)
        _draw_box(painter, box, is_ticked=is_ticked, is_enabled=line.is_printable)
        left = area.x() + _BOX + _GAP
        words = QRect(left, area.y(), area.right() + 1 - left, area.height() - _META)
        painter.setFont(self._ticked_font if is_ticked else self._font)
        painter.setPen(token("text" if line.is_printable else "muted"))
        painter.drawText(words, _WRAPPED, line.item.text)
        meta = QRect(left, area.bottom() + 1 - _META, words.width(), _META)
        self._draw_meta(painter, meta, line)
        if index.row() + 1 < index.model().rowCount():
            painter.setPen(QPen(token("border"), 1))
            bottom = option.rect.bottom()
            painter.drawLine(area.x(), bottom, area.right(), bottom)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The chosen sentence is marked only while the keyboard is here."""
        shown = QStyleOptionViewItem(option)
        if not self._view.hasFocus():
            shown.state &= ~QStyle.StateFlag.State_Selected
        draw_ground(painter, shown)

    def _draw_meta(self, painter: QPainter, box: QRect, line: AdviceLine) -> None:
        name, tone = ("done", "success") if line.is_printable else ("warning", "warning")
        draw_icon(painter, box.x(), box.y() + 1, _SMALL_ICON, name, tone)
        reason = tr("podle: {}").format(line.reason) if line.reason else ""
        reason_width = QFontMetrics(self._small_font).horizontalAdvance(reason)
        left = box.x() + _SMALL_ICON + _SMALL_GAP
        room = box.right() - left - reason_width - _GAP
        font = self._small_font if line.is_printable else self._small_strong
        painter.setFont(font)
        painter.setPen(token("muted" if line.is_printable else "warning"))
        words = QFontMetrics(font).elidedText(line.validity, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, box.y(), room, box.height()), _MIDDLE, words)
        painter.setFont(self._small_font)
        painter.setPen(token("accenttext"))
        painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignRight, reason)


def _words_width(width: int) -> int:
    return width - 2 * _INSET - _BOX - _GAP


def _draw_box(painter: QPainter, box: QRect, *, is_ticked: bool, is_enabled: bool) -> None:
    if not is_enabled:
        line, ground = "border", "window"
    elif is_ticked:
        line, ground = "accent", "accent"
    else:
        line, ground = "fieldborder", "field"
    painter.setPen(QPen(token(line), 1))
    painter.setBrush(token(ground))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if is_ticked:
        draw_icon(painter, box.x() + 2, box.y() + 2, 14, "finish", "onfill")
