"""A label whose words end in an ellipsis where there is no room for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from kkc_desktop.ui.widgets.plain_label import PlainLabel

_LEAST = 40


class ElidedLabel(PlainLabel):
    """Gives way to its neighbours; the whole words stay readable for a screen reader."""

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics, room = self.fontMetrics(), self.contentsRect()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), words)
