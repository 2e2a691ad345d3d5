"""The circle with a number that joins list, time line and map (look-pages-b)."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import text_font, token
from kkc_desktop.ui.widgets.work_list_delegate import draw_icon

SIZE = 19
"""The diameter in logical pixels."""

_WHOLE_ICON = 16
_POINTS = 9.5


class MarkerLook(Enum):
    """How grave it is; the word of it stands in the second line."""

    DANGER = auto()
    OPEN = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class Marker:
    """The number of an incident within a calamity; 0 for the whole calamity."""

    number: int
    look: MarkerLook = MarkerLook.OPEN

    @property
    def words(self) -> str:
        """As read aloud."""
        return tr("událost {}").format(self.number) if self.number else tr("celá kalamita")


def draw_marker(painter: QPainter, centre: QPointF, marker: Marker) -> None:
    """Draws the circle, or the waves of the whole calamity, around its centre."""
    if not marker.number:
        half = _WHOLE_ICON // 2
        left, top = round(centre.x()) - half, round(centre.y()) - half
        draw_icon(painter, left, top, _WHOLE_ICON, "calamity", "muted")
        return
    ground, line, ink, width = _drawn(marker.look)
    inset = width / 2
    box = QRectF(centre.x() - SIZE / 2, centre.y() - SIZE / 2, SIZE, SIZE)
    painter.setPen(QPen(token(line), width))
    painter.setBrush(token(ground))
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.setFont(text_font(_POINTS, QFont.Weight.Bold))
    painter.setPen(token(ink))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(marker.number))


def _drawn(look: MarkerLook) -> tuple[str, str, str, float]:
    """Ground, line, ink and the width of the line."""
    if look is MarkerLook.DANGER:
        return "emergency", "emergency", "onfill", 1.0
    if look is MarkerLook.OPEN:
        return "surface", "error", "error", 1.6
    return "surface", "fieldborder", "muted", 1.2
