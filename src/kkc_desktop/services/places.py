"""The shipped municipalities with their postcodes, offered while a place is typed."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.place_offer import PlaceOffer, Postcodes, offered_places, parse_postcodes
from kkc_desktop.services.maps import shipped_map


@cache
def postcodes() -> Postcodes:
    """The postcodes that are known for sure; the list is read once."""
    return parse_postcodes(asset_path("map", "postcodes.csv").read_text(encoding="utf-8"))


def places_for(typed: str) -> tuple[PlaceOffer, ...]:
    """What the region offers for the text typed so far."""
    return offered_places(typed, shipped_map(), postcodes())


@cache
def region() -> frozenset[str]:
    """The names of its municipalities."""
    return frozenset(place.name for place in shipped_map().municipalities)
