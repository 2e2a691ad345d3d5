"""A calamity joins incidents; what belongs to the whole hangs on it (domain 8.1, goal 4).

It is an incident of its own with its number, notices and log, of EventScope.CALAMITY.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.event_lists import BoardPart, BoardState, FloodDegree
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.station import OfficerId

CalamityLinkId = NewType("CalamityLinkId", str)
BoardItemId = NewType("BoardItemId", str)
GaugeReadingId = NewType("GaugeReadingId", str)
PublicNoticeId = NewType("PublicNoticeId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalamityLink:
    """An incident was joined to the calamity, or taken out of it; the newest line holds.

    `incident_id` is the calamity, `linked_id` the incident joined; `marker` is its number on the
    board, in the list, the time line and the map.
    """

    id: CalamityLinkId
    incident_id: IncidentId
    linked_id: IncidentId
    marker: int
    is_linked: bool = True
    reason: str = ""
    recorded_at: datetime
    recorded_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardItem:
    """A role, an objective or a resource and how it stands."""

    id: BoardItemId
    incident_id: IncidentId
    part: BoardPart
    title: str
    holder: str = ""
    contact: str = ""
    quantity: int = 1
    place: str = ""
    state: BoardState = BoardState.WANTED
    note: str = ""
    changed_at: datetime
    recorded_at: datetime
    recorded_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class GaugeReading:
    """One reading of a water gauge: `level` in centimetres, `flow` in litres per second.

    `flood_degree` is what the level reaches by the gauge's own limits; declaring is others' act.
    `profile_category` is A, B or C.
    """

    id: GaugeReadingId
    incident_id: IncidentId
    river: str
    profile: str
    profile_category: str = ""
    level: int
    flow: int | None = None
    flood_degree: FloodDegree = FloodDegree.NONE
    third_degree_level: int | None = None
    read_at: datetime
    source: str = ""
    recorded_at: datetime
    recorded_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicNotice:
    """A text for the public board, large; the newest one hangs, an empty text takes it down."""

    id: PublicNoticeId
    incident_id: IncidentId
    number: int = 1
    text: str = ""
    approved_by: str = ""
    issued_at: datetime
    recorded_at: datetime
    recorded_by: OfficerId
