"""The legend below a map: each sign with its word."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kkc_desktop.domain.map_marker import MarkerTone
from kkc_desktop.ui.map_marks import LegendSign
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, text_font
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_POINTS = 9.0
_SIGN = 14 / 9


class MapLegend(QWidget):
    """One line of 20 pixels."""

    def __init__(
        self, tones: Sequence[MarkerTone], remark: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(3)
        for number, tone in enumerate(tones):
            if number:
                row.addSpacing(2)
            row.addWidget(LegendSign(tone))
            row.addWidget(PlainLabel(tr(tone.label), "second-line"))
        row.addStretch()
        if remark:
            row.addWidget(PlainLabel(remark, "second-line"))
        self._labels = self.findChildren(PlainLabel)
        self._signs = self.findChildren(LegendSign)
        self.set_points(_POINTS)
        words = ", ".join(tr(tone.label) for tone in tones)
        self.setAccessibleName(tr("Vysvětlivky: {}. {}").format(words, remark).strip())

    def set_points(self, points: float) -> None:
        """Writes the words in this size, the signs to match."""
        for label in self._labels:
            set_kind(label, "muted")
            label.setFont(text_font(points))
        for sign in self._signs:
            sign.setFixedSize(round(points * _SIGN), round(points * _SIGN))
