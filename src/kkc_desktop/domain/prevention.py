"""Prevention beyond the counter: appointments, talks and campaigns (domain 4.1, 4.2)."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.prevention_lists import AppointmentKind, AppointmentState, PreventionKind
from kkc_desktop.domain.station import OfficerId

AppointmentId = NewType("AppointmentId", str)
PreventionEventId = NewType("PreventionEventId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One booked time. `name` and `phone` are voluntary; `card_id` is empty for who gave no name.

    `things` says what is to be marked, `marked_count` how many things were; `outcome_note` why not.
    """

    id: AppointmentId
    kind: AppointmentKind = AppointmentKind.MARKING
    state: AppointmentState = AppointmentState.BOOKED
    starts_at: datetime
    duration_minutes: int = 15
    name: str = ""
    phone: str = ""
    card_id: str = ""
    contact_id: str = ""
    things: str = ""
    marked_count: int = 0
    outcome_note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PreventionEvent:
    """A talk, campaign or prevention day; `audience_count` are people, never their names."""

    id: PreventionEventId
    kind: PreventionKind = PreventionKind.TALK
    title: str = ""
    topics: tuple[str, ...] = ()
    target_groups: tuple[TargetGroup, ...] = ()
    held_at: datetime
    duration_minutes: int = 45
    place: str = ""
    audience_count: int = 0
    leaflets_count: int = 0
    lecturer: str = ""
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0
