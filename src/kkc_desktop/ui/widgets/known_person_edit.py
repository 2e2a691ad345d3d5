"""A line that offers the people known at the desk while a name or a number is typed into it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.finding import Hit
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.offering_edit import OfferingEdit

SHORTEST = 2


class KnownPersonEdit(OfferingEdit):
    """Signal chosen(str): the id of the card; nothing is written into the line by itself.

    `found` is set by whoever may look people up: who fits what is typed now, the closest first.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Callable[[str], Sequence[Hit]] | None = None

    def offers(self, typed: str) -> Sequence[tuple[str, str]]:
        """The people with the reason of each, and the ids of their cards."""
        if self.found is None or len(typed.strip()) < SHORTEST:
            return ()
        return [(person_line(hit), hit.record_id) for hit in self.found(typed)]

    def _take(self, row: int) -> None:
        """Tells who was chosen; what is written where is the business of the form."""
        card_id = self._written[row]
        self.hide_offers()
        self.chosen.emit(card_id)


def person_line(hit: Hit) -> str:
    """The hit in one line: Nováková J., 1985 · Olomouc · překlep v příjmení: chybí á."""
    return " · ".join(filter(None, (hit.title, hit.detail, tr(hit.standing), tr(hit.why))))
