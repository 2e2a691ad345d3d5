"""Who was informed of an incident, how, when, and what they answered (domain 3.10)."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import LogChannel
from kkc_desktop.domain.station import OfficerId

NotificationId = NewType("NotificationId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """One body that was informed; without an answer `answered_at` is None.

    `answer_due_at` is when a missing answer is flagged; None where none is expected.
    """

    id: NotificationId
    incident_id: IncidentId
    body: str
    channel: LogChannel = LogChannel.TELEPHONE
    contact: str = ""
    told: str = ""
    notified_at: datetime
    answer_due_at: datetime | None = None
    answer: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None
    recorded_at: datetime
    recorded_by: OfficerId
