"""Draws the rows of a work list: the one place of the desk that paints by hand."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui import icons
from kkc_desktop.ui.style import text_font, token
from kkc_desktop.ui.widgets.work_list_model import ROW_ROLE, WorkRow

TWO_LINES = 46
HEADING = 25
_BODY = 10.5
_SMALL = 9.5
_INSET = 9
_GAP = 10
_SMALL_GAP = 5
_ICON = 18
_TIME_ICON = 16
_TICKET = QSize(52, 26)
_BADGE_HEIGHT = 22
_TIME_COLUMN = 42
_LINE_HEIGHT = 18
_RADIUS = 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_TONES = {"late": "error", "accent": "accenttext", "": "muted"}


class WorkListDelegate(QStyledItemDelegate):
    """Draws ground, ring, mark, words, badge and time; the title gives way, never the time."""

    def __init__(self, row_height: int = TWO_LINES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self._title_font = text_font(_BODY, QFont.Weight.Medium)
        self._plain_font = text_font(_BODY)
        self._small_font = text_font(_SMALL)
        self._strong_font = text_font(_SMALL, QFont.Weight.DemiBold)
        self._ticket_font = text_font(_BODY, QFont.Weight.DemiBold)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The same height for every row; the view gives the width."""
        row: WorkRow = index.data(ROW_ROLE)
        return QSize(0, HEADING if row.is_heading else self._row_height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws one row from left and right towards the title."""
        row: WorkRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_heading:
            self._draw_heading(painter, option.rect, row)
        else:
            self._draw_row(painter, option, row)
        painter.restore()

    def _draw_row(self, painter: QPainter, option: QStyleOptionViewItem, row: WorkRow) -> None:
        draw_ground(painter, option)
        area = option.rect.adjusted(_INSET, 0, -_INSET + 1, 0)
        top = self._title_line(area, row)
        left = self._draw_mark(painter, area, row)
        right = self._draw_time(painter, area if row.badge else top, row)
        right = self._draw_badge(painter, area, right, row)
        self._draw_words(painter, QRect(left, top.y(), right - left, top.height()), row, area)

    def _title_line(self, area: QRect, row: WorkRow) -> QRect:
        if not row.second_line:
            return area
        top = area.center().y() - _LINE_HEIGHT + 1
        return QRect(area.x(), top, area.width(), _LINE_HEIGHT)

    def _draw_mark(self, painter: QPainter, area: QRect, row: WorkRow) -> int:
        """Draws the ticket or the icon and gives the left edge of the words."""
        if row.ticket:
            return self._draw_ticket(painter, area, row.ticket)
        if not row.icon:
            return area.x()
        corner = area.y() + (area.height() - _ICON) // 2
        draw_icon(painter, area.x() + 1, corner, _ICON, row.icon, row.icon_tone)
        return area.x() + 1 + _ICON + _GAP

    def _draw_ticket(self, painter: QPainter, area: QRect, ticket: str) -> int:
        top = area.y() + (area.height() - _TICKET.height()) // 2
        box = QRect(area.x(), top, _TICKET.width(), _TICKET.height())
        _draw_box(painter, box, "alt", "fieldborder")
        self._write(painter, box, _CENTRE, ticket, self._ticket_font, "text")
        return box.right() + 1 + _GAP + 1

    def _draw_time(self, painter: QPainter, line: QRect, row: WorkRow) -> int:
        """Draws the time at the right edge and gives where the title has to end."""
        font = self._strong_font if row.tone not in ("", "muted") else self._small_font
        tone = _TONES.get(row.tone, row.tone)
        width = QFontMetrics(font).horizontalAdvance(row.time_text)
        box = QRect(line.right() - width, line.y(), width, line.height())
        self._write(painter, box, _RIGHT, row.time_text, font, tone)
        left = box.x() - _SMALL_GAP
        if row.time_icon:
            left -= _TIME_ICON
            top = line.y() + (line.height() - _TIME_ICON) // 2
            draw_icon(painter, left, top, _TIME_ICON, row.time_icon, tone)
            left -= _SMALL_GAP
        # Badges of all rows share one right edge, so the time keeps its column.
        return min(left, line.right() - _TIME_COLUMN - _GAP) if row.badge else left

    def _draw_badge(self, painter: QPainter, area: QRect, right: int, row: WorkRow) -> int:
        if not row.badge:
            return right
        width = QFontMetrics(self._small_font).horizontalAdvance(row.badge) + 16
        top = area.y() + (area.height() - _BADGE_HEIGHT) // 2
        box = QRect(right - width, top, width, _BADGE_HEIGHT)
        ground, line, ink = _badge_tokens(row.badge_tone)
        _draw_box(painter, box, ground, line)
        self._write(painter, box, _CENTRE, row.badge, self._small_font, ink)
        return box.x() - _GAP

    def _draw_words(self, painter: QPainter, line: QRect, row: WorkRow, area: QRect) -> None:
        ink = "muted" if row.is_muted else "text"
        font = self._title_font if row.second_line or row.is_strong else self._plain_font
        self._write(painter, line, _LEFT, row.title, font, ink)
        if row.second_line:
            right = line.right() if row.badge else area.right()
            below = QRect(line.x(), line.bottom(), right - line.x(), _LINE_HEIGHT - 1)
            self._write(painter, below, _LEFT, row.second_line, self._small_font, "muted")

    def _draw_heading(self, painter: QPainter, rect: QRect, row: WorkRow) -> None:
        area = rect.adjusted(_INSET, 0, -_INSET, 0)
        self._write(painter, area, _LEFT, row.title, self._strong_font, "muted")
        self._write(painter, area, _RIGHT, row.time_text, self._small_font, "muted")
        start = area.x() + QFontMetrics(self._strong_font).horizontalAdvance(row.title) + _GAP
        end = area.right() - QFontMetrics(self._small_font).horizontalAdvance(row.time_text) - _GAP
        painter.setPen(QPen(token("border"), 1))
        painter.drawLine(start, area.center().y(), end, area.center().y())

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        alignment: Qt.AlignmentFlag,
        words: str,
        font: QFont,
        ink: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(token(ink))
        shown = QFontMetrics(font).elidedText(
            pictured(words), Qt.TextElideMode.ElideRight, box.width() + 1
        )
        painter.drawText(box, alignment | Qt.TextFlag.TextSingleLine, shown)


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The ground of a chosen or pointed-at row and its focus ring."""
    state = option.state
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    if is_selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(token("accentsoft" if is_selected else "hover"))
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(token("accenttext"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _draw_box(painter: QPainter, box: QRect, ground: str, line: str) -> None:
    painter.setPen(QPen(token(line), 1))
    painter.setBrush(token(ground))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def draw_icon(painter: QPainter, left: int, top: int, size: int, name: str, tone: str) -> None:
    """An icon at the painter's own resolution."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(left, top, icons.pixmap(name, tone, size, ratio))


def _badge_tokens(tone: str) -> tuple[str, str, str]:
    """Ground, line and ink of a badge."""
    tone = {"late": "error"}.get(tone, tone)
    if tone in {"success", "warning", "error", "note"}:
        return f"{tone}bg", f"{tone}border", tone
    return "accentsoft", "accentsoft", "accenttext"
