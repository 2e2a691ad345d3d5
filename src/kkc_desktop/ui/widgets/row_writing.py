"""What delegates of two-part rows draw alike: elided words in a box, and the head of a group."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.style import text_font, token

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_GAP = 10


def width_of(font: QFont, words: str) -> int:
    """How much room the words take in one line."""
    return QFontMetrics(font).horizontalAdvance(words)


def write(
    painter: QPainter,
    box: QRect,
    alignment: Qt.AlignmentFlag,
    words: str,
    font: QFont,
    ink: str,
) -> None:
    """Writes the words in one line; what has no room gives way to three dots."""
    if not words or box.width() < 1:
        return
    painter.setFont(font)
    painter.setPen(token(ink))
    shown = QFontMetrics(font).elidedText(
        pictured(words), Qt.TextElideMode.ElideRight, box.width() + 1
    )
    painter.drawText(box, alignment | Qt.TextFlag.TextSingleLine, shown)


class HeadWriter:
    """Draws the head of a group: its name, a line, and a remark at the right end."""

    def __init__(self) -> None:
        self._name_font = text_font(9.5, QFont.Weight.DemiBold)
        self._remark_font = text_font(9.5)

    def draw(self, painter: QPainter, area: QRect, name: str, remark: str) -> None:
        """Draws it into the area."""
        write(painter, area, LEFT, name, self._name_font, "muted")
        write(painter, area, RIGHT, remark, self._remark_font, "muted")
        start = area.x() + width_of(self._name_font, name) + _GAP
        end = area.right() - width_of(self._remark_font, remark) - _GAP
        painter.setPen(QPen(token("border"), 1))
        painter.drawLine(start, area.center().y(), end, area.center().y())
