"""A place or an address that offers the municipalities of the region while it is typed."""

from collections.abc import Sequence

from kkc_desktop.ui.widgets.offering_edit import OfferingEdit


class PlaceEdit(OfferingEdit):
    """Writes the name of the chosen municipality."""

    def offers(self, typed: str) -> Sequence[tuple[str, str]]:
        """Municipalities with their district, ORP and, where it is known, postcode."""
        from kkc_desktop.domain.place_offer import with_place
        from kkc_desktop.services.places import places_for

        return [(each.words, with_place(typed, each.name)) for each in places_for(typed)]


class AddressEdit(OfferingEdit):
    """Writes the municipality with its postcode, as an address has it."""

    def offers(self, typed: str) -> Sequence[tuple[str, str]]:
        """The same municipalities."""
        from kkc_desktop.domain.place_offer import with_place
        from kkc_desktop.services.places import places_for

        return [(each.words, with_place(typed, each.address)) for each in places_for(typed)]
