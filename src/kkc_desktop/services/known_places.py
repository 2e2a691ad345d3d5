"""Municipalities of the region and streets of the official files, offered while one is typed."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.domain.place_offer import PlaceOffer
    from kkc_desktop.domain.street_offer import Streets


class Places:
    """What the region and, to those who see records, the official files offer.

    Map and streets are imported when they are first asked for: the window is made before.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._streets: Streets | None = None

    def renew(self) -> None:
        """Reads the official places again when they are next asked for."""
        self._streets = None

    def learn(self) -> "Streets":
        """Reads them, unless they are known; done beside the window, the first key finds at once.

        Refused with NoRight to who sees no records.
        """
        from kkc_desktop.domain.street_offer import Streets

        if self._streets is None:
            with self._workplace.look(Act.BROWSE) as tx:
                self._streets = Streets(tx.official_places.all())
        return self._streets

    def offers(self, typed: str) -> "tuple[PlaceOffer, ...]":
        """Official streets and parts first, then municipalities, for the text typed so far."""
        from kkc_desktop.services.places import places_for, region

        if not self._workplace.may(Act.BROWSE):
            return places_for(typed)
        streets = self.learn()
        return streets.offers(typed) + places_for(typed) + streets.towns(typed, region())
