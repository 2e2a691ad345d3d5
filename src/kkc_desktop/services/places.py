"""Municipalities and official streets with their postcodes, offered while a place is typed."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.place_offer import PlaceOffer, Postcodes, offered_places, parse_postcodes
from kkc_desktop.domain.street_offer import Streets
from kkc_desktop.services.maps import shipped_map
from kkc_desktop.services.workplace import Workplace


@cache
def postcodes() -> Postcodes:
    """The postcodes that are known for sure; the list is read once."""
    return parse_postcodes(asset_path("map", "postcodes.csv").read_text(encoding="utf-8"))


def places_for(typed: str) -> tuple[PlaceOffer, ...]:
    """What the region offers for the text typed so far."""
    return offered_places(typed, shipped_map(), postcodes())


@cache
def _region() -> frozenset[str]:
    return frozenset(place.name for place in shipped_map().municipalities)


class Places:
    """What the region and, to those who see records, the official files offer."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._streets: Streets | None = None

    def renew(self) -> None:
        """Reads the official places again when they are next asked for."""
        self._streets = None

    def offers(self, typed: str) -> tuple[PlaceOffer, ...]:
        """Official streets and parts first, then municipalities, for the text typed so far."""
        if not self._workplace.may(Act.BROWSE):
            return places_for(typed)
        if self._streets is None:
            with self._workplace.look(Act.BROWSE) as tx:
                self._streets = Streets(tx.official_places.all())
        found = self._streets.offers(typed) + places_for(typed)
        return found + self._streets.towns(typed, _region())
