"""The safe zone: people gathered at the centre, people sought among them, head counts.

Their names stand in no search index and are erased on their own short term (domain 8.1).
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.event_lists import Need, SoughtState
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.station import OfficerId

GatheredPersonId = NewType("GatheredPersonId", str)
SoughtPersonId = NewType("SoughtPersonId", str)
HeadCountId = NewType("HeadCountId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheredPerson:
    """One person at the centre: a name or a description, never both demanded.

    `band` is the number on the wrist band, from 1 within the calamity. `apparent_age` in years.
    After `erased_at` only band, times, needs and counts are left.
    """

    id: GatheredPersonId
    incident_id: IncidentId
    band: int
    name: str = ""
    group_name: str = ""
    is_alone: bool = False
    apparent_age: int | None = None
    came_from: str = ""
    contact: str = ""
    needs: tuple[Need, ...] = ()
    needs_note: str = ""
    animals: str = ""
    place: str = ""
    arrived_at: datetime
    left_at: datetime | None = None
    left_to: str = ""
    erased_at: datetime | None = None
    recorded_at: datetime
    recorded_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class SoughtPerson:
    """Somebody asks for a person; `matched_id` is the gathered one it was verified to be."""

    id: SoughtPersonId
    incident_id: IncidentId
    description: str
    apparent_age: int | None = None
    came_from: str = ""
    seeker: str = ""
    seeker_contact: str = ""
    asked_at: datetime
    state: SoughtState = SoughtState.SOUGHT
    matched_id: str = ""
    told: str = ""
    settled_at: datetime | None = None
    erased_at: datetime | None = None
    recorded_at: datetime
    recorded_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadCount:
    """How many were counted and how many the register held then."""

    id: HeadCountId
    incident_id: IncidentId
    counted: int
    expected: int
    note: str = ""
    counted_at: datetime
    recorded_at: datetime
    recorded_by: OfficerId
