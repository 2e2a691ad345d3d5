"""A place or an address that offers the municipalities of the region while it is typed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kkc_desktop.ui.widgets.offering_edit import OfferingEdit

if TYPE_CHECKING:
    from kkc_desktop.domain.place_offer import PlaceOffer


class PlaceEdit(OfferingEdit):
    """Writes the name of the chosen municipality."""

    def offers(self, typed: str) -> Sequence[tuple[str, str]]:
        """Municipalities with their district, ORP and, where it is known, postcode."""
        from kkc_desktop.domain.place_offer import with_place

        return [(each.words, with_place(typed, each.name)) for each in _offers(self, typed)]


class AddressEdit(OfferingEdit):
    """Writes the municipality with its postcode, as an address has it."""

    def offers(self, typed: str) -> Sequence[tuple[str, str]]:
        """The same municipalities."""
        from kkc_desktop.domain.place_offer import with_place

        return [(each.words, with_place(typed, each.address)) for each in _offers(self, typed)]


def _offers(edit: QWidget, typed: str) -> "tuple[PlaceOffer, ...]":
    """What the page around knows of official places, elsewhere the region's municipalities."""
    from kkc_desktop.services.places import places_for
    from kkc_desktop.ui.page import page_around

    page = page_around(edit)
    known = page.known_places if page is not None else None
    return known.offers(typed) if known is not None else places_for(typed)
