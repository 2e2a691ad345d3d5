"""The services of emergencies, each built when it is first asked for; a part of the desk's."""

from functools import cached_property
from typing import TYPE_CHECKING

from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.services.boarding import Boarding
    from kkc_desktop.services.calamities import Calamities
    from kkc_desktop.services.cards import Cards
    from kkc_desktop.services.declaring import Declaring
    from kkc_desktop.services.describing import Describing
    from kkc_desktop.services.evaluating import Evaluating
    from kkc_desktop.services.gathering import Gathering
    from kkc_desktop.services.gathering_erasure import GatheringErasure
    from kkc_desktop.services.gathering_papers import GatheringPapers
    from kkc_desktop.services.gauging import Gauging
    from kkc_desktop.services.incidents import Incidents
    from kkc_desktop.services.maps import Maps
    from kkc_desktop.services.measures import Measures
    from kkc_desktop.services.notifying import Notifying
    from kkc_desktop.services.operations_card import OperationsCard
    from kkc_desktop.services.wall import Wall


class EventServices:
    """What an incident, a calamity, its map and its safe zone ask for."""

    workplace: Workplace

    @cached_property
    def incidents(self) -> "Incidents":
        """Emergencies."""
        from kkc_desktop.services.incidents import Incidents

        return Incidents(self.workplace)

    @cached_property
    def calamities(self) -> "Calamities":
        """Incidents joined into one calamity."""
        from kkc_desktop.services.calamities import Calamities

        return Calamities(self.workplace, self.gauging)

    @cached_property
    def gauging(self) -> "Gauging":
        """Water gauges and their readings."""
        from kkc_desktop.services.gauging import Gauging

        return Gauging(self.workplace, self.cards)

    @cached_property
    def boarding(self) -> "Boarding":
        """Roles, objectives and resources of a calamity, and what the public is told."""
        from kkc_desktop.services.boarding import Boarding

        return Boarding(self.workplace)

    @cached_property
    def cards(self) -> "Cards":
        """Question cards, plan cards, whom to inform, terms."""
        from kkc_desktop.services.cards import Cards

        return Cards(self.workplace)

    @cached_property
    def maps(self) -> "Maps":
        """The map of the region and what stands on it."""
        from kkc_desktop.services.maps import Maps

        return Maps(self.workplace, self.gauging)

    @cached_property
    def wall(self) -> "Wall":
        """The situation without a single typed word, for the second screen."""
        from kkc_desktop.services.wall import Wall

        return Wall(self.workplace, self.cards, self.gauging, self.maps)

    @cached_property
    def measures(self) -> "Measures":
        """Measures, and the plan card ticked off."""
        from kkc_desktop.services.measures import Measures

        return Measures(self.workplace, self.cards)

    @cached_property
    def notifying(self) -> "Notifying":
        """Who was informed and what they answered."""
        from kkc_desktop.services.notifying import Notifying

        return Notifying(self.workplace, self.cards)

    @cached_property
    def declaring(self) -> "Declaring":
        """What others declared."""
        from kkc_desktop.services.declaring import Declaring

        return Declaring(self.workplace)

    @cached_property
    def evaluating(self) -> "Evaluating":
        """The suggested extent and the evaluation sheet."""
        from kkc_desktop.services.evaluating import Evaluating

        return Evaluating(self.workplace)

    @cached_property
    def gathering(self) -> "Gathering":
        """People at the centre, head counts, people sought."""
        from kkc_desktop.services.gathering import Gathering

        return Gathering(self.workplace)

    @cached_property
    def gathering_papers(self) -> "GatheringPapers":
        """Printed lists of the people at the centre."""
        from kkc_desktop.services.gathering_papers import GatheringPapers

        return GatheringPapers(self.workplace)

    @cached_property
    def gathering_erasure(self) -> "GatheringErasure":
        """The short retention of the people at the centre."""
        from kkc_desktop.services.gathering_erasure import GatheringErasure

        return GatheringErasure(self.workplace, self.cards)

    @cached_property
    def operations_card(self) -> "OperationsCard":
        """The card that is read aloud to operations."""
        from kkc_desktop.services.operations_card import OperationsCard

        return OperationsCard(self.workplace)

    @cached_property
    def describing(self) -> "Describing":
        """Description sheets of persons and vehicles."""
        from kkc_desktop.services.describing import Describing

        return Describing(self.workplace)
