"""Two cards in one place: where there is no room for both, one is open and the other is a head."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.section_card import SectionCard

_WORDS = "Ukázat"


class CardFold(QObject):
    """Opens the cards in turn. A card comes with the widget that gets the focus when it is opened.

    A hidden card counts as absent: the other one is open then.
    """

    def __init__(
        self, first: tuple[SectionCard, QWidget], second: tuple[SectionCard, QWidget]
    ) -> None:
        super().__init__(first[0])
        self._pair = (first, second)
        self._open = first[0]
        self._has_room = True
        first[0].more_button.clicked.connect(self._open_first)
        second[0].more_button.clicked.connect(self._open_second)

    def set_room(self, *, has_room: bool) -> None:
        """Shows both cards whole, or one of them."""
        self._has_room = has_room
        self.settle()

    def open(self, card: SectionCard) -> None:
        """Opens this one of the two."""
        self._open = card
        self.settle()

    def settle(self) -> None:
        """Folds what has no room; to be called when one of the cards comes or goes."""
        cards = [card for card, _ in self._pair]
        is_alone = any(card.isHidden() for card in cards)
        for card in cards:
            is_folded = not self._has_room and not is_alone and card is not self._open
            card.fold(tr(_WORDS) if is_folded else "")

    def _open_first(self) -> None:
        self._show(0)

    def _open_second(self) -> None:
        self._show(1)

    def _show(self, place: int) -> None:
        card, first = self._pair[place]
        self.open(card)
        first.setFocus()
