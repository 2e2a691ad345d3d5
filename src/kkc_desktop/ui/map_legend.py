"""The legend below a map: each sign with its word."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kkc_desktop.domain.map_marker import MarkerTone
from kkc_desktop.ui.map_marks import LegendSign
from kkc_desktop.ui.widgets.plain_label import PlainLabel


class MapLegend(QWidget):
    """One line of 20 pixels."""

    def __init__(
        self, tones: Sequence[MarkerTone], remark: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(5)
        for number, tone in enumerate(tones):
            if number:
                row.addSpacing(6)
            row.addWidget(LegendSign(tone))
            row.addWidget(PlainLabel(tone.label, "second-line"))
        row.addStretch()
        if remark:
            row.addWidget(PlainLabel(remark, "second-line"))
        words = ", ".join(tone.label for tone in tones)
        self.setAccessibleName(f"Vysvětlivky: {words}. {remark}".strip())
