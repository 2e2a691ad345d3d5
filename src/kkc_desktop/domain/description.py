"""Description sheets of persons, vehicles, a missing person and a bomb threat (domain 3.6).

One flat record serves all four kinds; the fields of the others stay empty. A better description
is a further sheet that names the one it replaces; the earlier one stays.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.event_lists import DescriptionKind
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.station import OfficerId

DescriptionId = NewType("DescriptionId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """One sheet. `plate` may be partial: a question mark for a letter, a star for the rest."""

    id: DescriptionId
    incident_id: IncidentId
    number: int = 1
    kind: DescriptionKind
    replaces_id: str = ""

    name: str = ""
    sex: str = ""
    apparent_age: str = ""
    height: str = ""
    build: str = ""
    hair: str = ""
    face: str = ""
    facial_hair: str = ""
    glasses: str = ""
    clothing: str = ""
    marks: str = ""
    speech: str = ""
    weapon: str = ""
    company: str = ""
    direction: str = ""

    plate: str = ""
    plate_country: str = ""
    vehicle_kind: str = ""
    colour: str = ""
    make: str = ""
    model: str = ""
    damage: str = ""
    occupants: str = ""

    last_seen_at: datetime | None = None
    last_seen_place: str = ""
    health: str = ""
    phone: str = ""
    social_networks: str = ""
    transport: str = ""
    contacts: str = ""
    photo: str = ""
    fear_reason: str = ""
    earlier_escapes: str = ""

    exact_words: str = ""
    explosion_time: str = ""
    bomb_place: str = ""
    bomb_look: str = ""
    bomb_reason: str = ""
    voice: str = ""
    background: str = ""
    received_by: str = ""

    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
