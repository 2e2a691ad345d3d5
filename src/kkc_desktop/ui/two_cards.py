"""Two cards of one tab: beside each other where there is room, else one under the other."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.section_card import SectionCard

_BESIDE = 900
_GAP = 8


class TwoCards(QBoxLayout):
    """Lays out both cards without frames of their own: the tab they stand on has one."""

    def __init__(self, page: QWidget, first: SectionCard, second: SectionCard) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, page)
        self._line = QFrame()
        self.is_beside = True
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(_GAP)
        set_kind(first, "flat")
        set_kind(second, "flat")
        self.addWidget(first, 1)
        self.addWidget(self._line)
        self.addWidget(second, 1)
        self.fit(_BESIDE)

    def fit(self, width: int) -> None:
        """Turns the cards for a tab of this width."""
        self.is_beside = width >= _BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.setDirection(across if self.is_beside else down)
        set_kind(self._line, "upright-line" if self.is_beside else "line")
