"""Rows of the wall display: a sign, large words, a time; drawn so that they fit what room is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kkc_desktop.domain.map_marker import MarkerTone
from kkc_desktop.ui.map_marks import MARKER_SIDE, paint_marker
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import text_font
from kkc_desktop.ui.tokens import token
from kkc_desktop.ui.widgets.work_list_delegate import draw_icon

TITLE, SECOND = 20.0, 15.0
"""Points on a screen of 1080 lines; read from four metres on a wall of one metre."""
_LONG = 16.0
_THREE_LINES, _TWO_LINES, _ONE_LINE, _SECOND_LINE = 90, 66, 42, 26
_SIGN, _ICON = 34, 26
_GAP = 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class WallRow:
    """One row; `number` with `sign` is an incident, otherwise an icon stands there."""

    title: str
    second: str = ""
    right: str = ""
    number: int = 0
    sign: MarkerTone = MarkerTone.OPEN
    icon: str = ""
    tone: str = ""

    @property
    def words(self) -> str:
        """The row for a screen reader."""
        number = f"{self.number}. " if self.number else ""
        parts = (f"{number}{self.title}", self.second, self.right)
        return ", ".join(part for part in parts if part)


class WallRows(QWidget):
    """Draws as many rows as fit, and how many more there are."""

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._nothing = nothing
        self._times = 1.0
        self.rows: tuple[WallRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.show_rows(())

    def show_rows(self, rows: Sequence[WallRow]) -> None:
        """Shows these."""
        self.rows = tuple(rows)
        said = "; ".join(row.words for row in rows) or self._nothing
        self.setAccessibleName(f"{self._name}: {said}")
        self.update()

    def set_times(self, times: float) -> None:
        """How large everything is."""
        self._times = times
        self.update()

    def shown_count(self) -> int:
        """How many rows fit."""
        heights = [self._height_of(row) for row in self.rows]
        if sum(heights) <= self.height():
            return len(heights)
        left = self.height() - self._px(_ONE_LINE)
        shown = 0
        while shown < len(heights) and heights[shown] <= left:
            left -= heights[shown]
            shown += 1
        return shown

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, top = self.shown_count(), 0
        for row in self.rows[:shown]:
            height = self._height_of(row)
            self._draw(painter, QRect(0, top, self.width(), height), row)
            top += height
        left = len(self.rows) - shown
        words = tr("a\u00a0{}").format(counted(left, "další", "další", "dalších")) if left else ""
        rest = QRect(0, top, self.width(), self._px(_ONE_LINE))
        self._write(painter, rest, _LEFT, words if self.rows else self._nothing, SECOND, "muted")
        painter.end()

    def _draw(self, painter: QPainter, area: QRect, row: WallRow) -> None:
        left = self._draw_sign(painter, area, row)
        right = area.right()
        if row.right:
            width = self._right_width(row)
            box = QRect(right - width, area.y(), width, area.height())
            tone = row.tone or "text"
            self._write(painter, box, _RIGHT, row.right, TITLE, tone, QFont.Weight.DemiBold)
            right -= width + self._px(_GAP)
        ink = "muted" if row.sign is MarkerTone.CLOSED else "text"
        second = self._px(_SECOND_LINE) if row.second else 0
        edge = self._px(4) if row.second else 0
        box = QRect(left, area.y() + edge, right - left, area.height() - second - 2 * edge)
        if self._is_long(row):
            painter.setFont(text_font(_LONG * self._times, QFont.Weight.DemiBold))
            painter.setPen(token(ink))
            painter.drawText(box, _LEFT | Qt.TextFlag.TextWordWrap, row.title)
        else:
            self._write(painter, box, _LEFT, row.title, TITLE, ink, QFont.Weight.DemiBold)
        below = QRect(left, box.bottom() + 1, right - left, second)
        self._write(painter, below, _LEFT, row.second, SECOND, "muted")

    def _height_of(self, row: WallRow) -> int:
        if not row.second:
            return self._px(_ONE_LINE)
        return self._px(_THREE_LINES if self._is_long(row) else _TWO_LINES)

    def _is_long(self, row: WallRow) -> bool:
        """Whether the title needs two lines, which are written smaller."""
        if not row.second:
            return False
        sign = self._px(_SIGN + _GAP) if row.number or row.icon else 0
        right = self._right_width(row) + self._px(_GAP) if row.right else 0
        font = text_font(TITLE * self._times, QFont.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(row.title) > self.width() - sign - right

    def _right_width(self, row: WallRow) -> int:
        font = text_font(TITLE * self._times, QFont.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(row.right) + 2

    def _draw_sign(self, painter: QPainter, area: QRect, row: WallRow) -> int:
        side = self._px(_SIGN)
        middle = area.y() + area.height() / 2
        if row.number:
            painter.save()
            painter.translate(area.x() + side / 2, middle)
            painter.scale(side / MARKER_SIDE, side / MARKER_SIDE)
            paint_marker(painter, row.sign, row.number)
            painter.restore()
        elif row.icon:
            size = self._px(_ICON)
            corner = round(middle - size / 2)
            tone = row.tone or "muted"
            draw_icon(painter, area.x() + (side - size) // 2, corner, size, row.icon, tone)
        else:
            return area.x()
        return area.x() + side + self._px(_GAP)

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        alignment: Qt.AlignmentFlag,
        words: str,
        points: float,
        ink: str,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        font = text_font(points * self._times, weight)
        painter.setFont(font)
        painter.setPen(token(ink))
        room = box.width() + 1
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, alignment | Qt.TextFlag.TextSingleLine, shown)

    def _px(self, pixels: float) -> int:
        return round(pixels * self._times)
