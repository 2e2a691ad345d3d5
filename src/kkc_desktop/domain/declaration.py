"""What others declared: alarm level, flood degree, crisis state (domain 3.5, 3.8, 3.10).

The desk declares nothing. It records who declared what, where, when and until when.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    CrisisState,
    DeclarationKind,
    FloodDegree,
)
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.station import OfficerId

DeclarationId = NewType("DeclarationId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """One declaration, or its end: `is_revoked`. Only the field of its kind says something.

    `territory` is the river, the municipality or the region it holds for; `valid_until` is known
    for crisis states.
    """

    id: DeclarationId
    incident_id: IncidentId
    kind: DeclarationKind
    alarm_level: AlarmLevel = AlarmLevel.NOT_CHOSEN
    flood_degree: FloodDegree = FloodDegree.NONE
    crisis_state: CrisisState = CrisisState.NONE
    is_revoked: bool = False
    territory: str = ""
    declared_by: str = ""
    declared_at: datetime
    valid_until: datetime | None = None
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
