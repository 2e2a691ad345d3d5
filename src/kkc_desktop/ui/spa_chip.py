"""The flood degree as a chip: always the number with SPA, its colour only underlines it."""

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.event_lists import FloodDegree
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.marks import Badge

_TONES = {
    FloodDegree.NONE: "muted",
    FloodDegree.FIRST: "",
    FloodDegree.SECOND: "warning",
    FloodDegree.THIRD: "emergency",
}


class SpaChip(Badge):
    """The number alone, or with `has_word` also its word; hidden where there is no degree."""

    def __init__(self, *, has_word: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._has_word = has_word
        self.show_degree(FloodDegree.NONE)

    def show_degree(self, degree: FloodDegree) -> None:
        """Shows another degree."""
        words = tr(degree.label) if self._has_word else tr(degree.short_label)
        self.show_state(words, _TONES[degree])
        self.setVisible(degree is not FloodDegree.NONE)
