"""Lines of a card that the station changed for itself; what is not here is as shipped."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.station import OfficerId

EventCardId = NewType("EventCardId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCard:
    """The lines of one kind of card for one type of incident, in their order.

    The shared lines of a kind stand under IncidentType.NOT_CHOSEN. `id` is made of kind and type,
    so that there is one of each.
    """

    id: EventCardId
    kind: CardKind
    incident_type: IncidentType = IncidentType.NOT_CHOSEN
    lines: tuple[str, ...] = ()
    changed_at: datetime
    changed_by: OfficerId


def card_id(kind: CardKind, incident_type: IncidentType) -> EventCardId:
    """The one id of this card."""
    return EventCardId(f"{kind.name}:{incident_type.name}")
