"""Draws the rows of a shift handover: icon, title, one reason, three answers."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kkc_desktop.domain.event_lists import ItemDecision
from kkc_desktop.domain.handover import HandoverItem
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.handover_rows import HandoverRow
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import text_font, token
from kkc_desktop.ui.widgets.work_list_delegate import draw_icon

ROW_ROLE = Qt.ItemDataRole.UserRole
ROW, HEADING = 33, 28
_ANSWERS = (
    (ItemDecision.CLOSED, "Uzavřeno"),
    (ItemDecision.HANDED, "Předat"),
    (ItemDecision.MARKED, "Vyznačit"),
)
_LOOKS = {
    ItemDecision.CLOSED: ("done", "success"),
    ItemDecision.HANDED: ("hand-over", "accenttext"),
    ItemDecision.MARKED: ("flag", "muted"),
    ItemDecision.UNDECIDED: ("error", "error"),
}
_BUTTON = QSize(76, 26)
_BUTTON_GAP = 4
_SMALL, _NARROW = 30, 460
_INSET, _ICON, _GAP = 9, 18, 9
_TITLE_SHARE = 0.62
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_UNDECIDED = "nerozhodnuto"


def answer_at(row: QRect, point: QPoint) -> ItemDecision | None:
    """The answer under the point of a row; None beside the answers."""
    boxes = zip(_ANSWERS, _boxes(row), strict=True)
    return next((decision for (decision, _), box in boxes if box.contains(point)), None)


def _is_narrow(row: QRect) -> bool:
    """Whether the words of the answers would leave no room for what is answered."""
    return row.width() < _NARROW


def _boxes(row: QRect) -> list[QRect]:
    """The places of the three answers at the right end of the row."""
    width, height = _SMALL if _is_narrow(row) else _BUTTON.width(), _BUTTON.height()
    left = row.right() - _INSET - 3 * width - 2 * _BUTTON_GAP + 1
    top = row.y() + (row.height() - height) // 2
    return [QRect(left + n * (width + _BUTTON_GAP), top, width, height) for n in range(3)]


class HandoverItemDelegate(QStyledItemDelegate):
    """The reason gives way first, then the title; the answers never do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title_font = text_font(10.5, QFont.Weight.Medium)
        self._reason_font = text_font(9.5)
        self._answer_font = text_font(9.5)
        self._heading_font = text_font(9.5, QFont.Weight.Medium)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One height for items, a lower one for headings; the view gives the width."""
        row: HandoverRow = index.data(ROW_ROLE)
        return QSize(0, ROW if row.item else HEADING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws a heading or an item."""
        row: HandoverRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.item is None:
            self._draw_heading(painter, option.rect, row.heading, is_first=index.row() == 0)
        else:
            self._draw_item(painter, option, row.item)
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRect, words: str, *, is_first: bool) -> None:
        if not is_first:
            painter.setPen(QPen(token("border"), 1))
            painter.drawLine(rect.left() - _INSET, rect.top() + 1, rect.right(), rect.top() + 1)
        area = rect.adjusted(_INSET, 3, -_INSET, 0)
        self._write(painter, area, words, self._heading_font, "muted")

    def _draw_item(
        self, painter: QPainter, option: QStyleOptionViewItem, item: HandoverItem
    ) -> None:
        rect = option.rect
        _draw_ground(painter, option)
        name, tone = _LOOKS[item.decision]
        top = rect.y() + (rect.height() - _ICON) // 2
        draw_icon(painter, rect.x() + _INSET, top, _ICON, name, tone)
        boxes = _boxes(rect)
        left = rect.x() + _INSET + _ICON + _GAP
        area = QRect(left, rect.y(), boxes[0].x() - left - _GAP, rect.height())
        self._draw_words(painter, area, item)
        is_locked = getattr(option.widget, "is_locked", False)
        for number, ((decision, words), box) in enumerate(zip(_ANSWERS, boxes, strict=True), 1):
            is_chosen = item.decision is decision
            said = str(number) if _is_narrow(rect) else tr(words)
            if is_chosen or not is_locked:
                self._draw_answer(painter, box, said, is_chosen=is_chosen)

    def _draw_words(self, painter: QPainter, area: QRect, item: HandoverItem) -> None:
        is_open = item.decision is ItemDecision.UNDECIDED
        reason = " · ".join(part for part in (item.reason, item.note) if part)
        title_width = QFontMetrics(self._title_font).horizontalAdvance(item.title) + 2
        metrics = QFontMetrics(self._reason_font)
        if is_open:  # where there is no room for the word, the sign and the colour say it
            longer = f"{reason} – {tr(_UNDECIDED)}" if reason else tr(_UNDECIDED)
            fits = title_width + _GAP + metrics.horizontalAdvance(longer) + 2 <= area.width()
            reason = longer if fits or not reason else reason
        reason_width = metrics.horizontalAdvance(reason) + 2
        if title_width + _GAP + reason_width > area.width():
            room = max(area.width() - _GAP - reason_width, int(area.width() * _TITLE_SHARE))
            title_width = min(title_width, room)
        title_box = QRect(area.x(), area.y(), title_width, area.height())
        self._write(painter, title_box, item.title, self._title_font, "text")
        left = title_box.right() + 1 + _GAP
        box = QRect(left, area.y(), area.right() - left, area.height())
        self._write(painter, box, reason, self._reason_font, "error" if is_open else "muted")

    def _draw_answer(self, painter: QPainter, box: QRect, words: str, *, is_chosen: bool) -> None:
        painter.setPen(QPen(token("accenttext" if is_chosen else "border"), 1))
        painter.setBrush(token("accentsoft" if is_chosen else "surface"))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(self._answer_font)
        painter.setPen(token("accenttext" if is_chosen else "muted"))
        painter.drawText(box, _CENTRE, words)

    def _write(self, painter: QPainter, box: QRect, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(token(ink))
        shown = QFontMetrics(font).elidedText(
            pictured(words), Qt.TextElideMode.ElideRight, max(box.width(), 0)
        )
        painter.drawText(box, _LEFT | Qt.TextFlag.TextSingleLine, shown)


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The ground of the row pointed at, and the ring of the one that the keys answer."""
    state = option.state
    is_chosen = bool(state & QStyle.StateFlag.State_Selected)
    box = option.rect.adjusted(1, 1, -1, -1)
    if is_chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(token("hover"))
        painter.drawRoundedRect(box, 6, 6)
    if is_chosen and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(token("accenttext"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)
