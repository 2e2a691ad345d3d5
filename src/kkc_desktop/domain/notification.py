"""Who was informed of an incident, how, when, and what they answered (domain 3.10)."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import LogChannel
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import OfficerId

NotificationId = NewType("NotificationId", str)

FUTURE = "Čas vyrozumění je v\u00a0budoucnosti."


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

    def is_unanswered(self, now: datetime) -> bool:
        """Whether an answer was expected by now and has not come."""
        due_at = self.answer_due_at
        return self.answered_at is None and due_at is not None and due_at < now


def check_notification(body: str, notified_at: datetime, now: datetime) -> list[Problem]:
    """Why it cannot be recorded so."""
    found = []
    if not body.strip():
        fix = "Zapište, koho jste vyrozuměli."
        found.append(Problem(field="body", text="Není zapsáno, kdo byl vyrozuměn.", fix=fix))
    if notified_at > now:
        fix = "Klávesa F9 zapíše čas teď."
        found.append(Problem(field="notified_at", text=FUTURE, fix=fix))
    return found


def check_answer(notification: Notification, at: datetime, now: datetime) -> list[Problem]:
    """Why the answer cannot have come then; a typed time says minutes, not seconds."""
    if notification.notified_at.replace(second=0, microsecond=0) <= at <= now:
        return []
    text = "Čas odpovědi není mezi vyrozuměním a\u00a0touto chvílí."
    return [Problem(field="answered_at", text=text, fix="Klávesa F9 zapíše čas teď.")]
