"""Rows of the wall display: a sign, large words, a time; drawn so that they fit what room is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.map_marker import MarkerTone
from kkc_desktop.ui.map_marks import MARKER_SIDE, paint_marker
from kkc_desktop.ui.style import text_font
from kkc_desktop.ui.tokens import token
from kkc_desktop.ui.widgets.work_list_delegate import draw_icon

TITLE, SECOND = 20.0, 15.0
"""Points on a screen of 1080 lines; read from four metres on a wall of one metre."""
_TWO_LINES, _ONE_LINE = 66, 42
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
        whole = self.height() // self._row_height()
        if len(self.rows) <= whole:
            return len(self.rows)
        left = self.height() - self._px(_ONE_LINE)
        return max(left // self._row_height(), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.shown_count()
        height = self._row_height()
        if not self.rows:
            box = QRect(0, 0, self.width(), self._px(_ONE_LINE))
            self._write(painter, box, _LEFT, self._nothing, SECOND, "muted")
        for number, row in enumerate(self.rows[:shown]):
            self._draw(painter, QRect(0, number * height, self.width(), height), row)
        left = len(self.rows) - shown
        if left:
            box = QRect(0, shown * height, self.width(), self._px(_ONE_LINE))
            words = f"a\u00a0{counted(left, 'další', 'další', 'dalších')}"
            self._write(painter, box, _LEFT, words, SECOND, "muted")
        painter.end()

    def _draw(self, painter: QPainter, area: QRect, row: WallRow) -> None:
        left = self._draw_sign(painter, area, row)
        right = area.right()
        if row.right:
            font = text_font(TITLE * self._times, QFont.Weight.DemiBold)
            width = QFontMetrics(font).horizontalAdvance(row.right) + 2
            box = QRect(right - width, area.y(), width, area.height())
            tone = row.tone or "text"
            self._write(painter, box, _RIGHT, row.right, TITLE, tone, QFont.Weight.DemiBold)
            right -= width + self._px(_GAP)
        half = area.height() // 2 if row.second else area.height()
        top = QRect(left, area.y() + (self._px(4) if row.second else 0), right - left, half)
        ink = "muted" if row.sign is MarkerTone.CLOSED else "text"
        self._write(painter, top, _LEFT, row.title, TITLE, ink, QFont.Weight.DemiBold)
        if row.second:
            below = QRect(left, area.y() + half, right - left, half - self._px(4))
            self._write(painter, below, _LEFT, row.second, SECOND, "muted")

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

    def _row_height(self) -> int:
        has_two = any(row.second for row in self.rows)
        return max(self._px(_TWO_LINES if has_two else _ONE_LINE), 1)

    def _px(self, pixels: float) -> int:
        return round(pixels * self._times)
