"""A measure of an incident: what is to be done, by whom, until when, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.station import OfficerId

MeasureId = NewType("MeasureId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure; `number` counts from 1 within the incident, an empty `owner` is nobody.

    `plan_line` are the words of the plan card it came from; empty when somebody thought of it.
    """

    id: MeasureId
    incident_id: IncidentId
    number: int
    text: str
    owner: str = ""
    due_at: datetime | None = None
    state: MeasureState = MeasureState.OPEN
    result: str = ""
    settled_at: datetime | None = None
    plan_line: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
