"""An incident, its numbered notices and its append-only situation log (domain 3.6, 3.7)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident_lists import (
    Hazard,
    IncidentState,
    IncidentType,
    LogChannel,
    LogKind,
    NotifiedBody,
    ReportingRole,
)
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.station import OfficerId

IncidentId = NewType("IncidentId", str)
NoticeId = NewType("NoticeId", str)
LogEntryId = NewType("LogEntryId", str)

HANDOVER_TARGET = timedelta(seconds=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One incident; its content stands in its notices and its log, here only where it stands.

    A calamity is one as well, of its own `scope` and with a `name`; other incidents have none.
    `closing_reason` says why it was closed over open measures.
    """

    id: IncidentId
    evidence_number: str = ""
    contact_id: str = ""
    state: IncidentState = IncidentState.RECEIVED
    received_at: datetime
    handed_over_at: datetime | None = None
    accepted_by: str = ""
    recorded_by: OfficerId
    revision: int = 0
    scope: EventScope = EventScope.INCIDENT
    name: str = ""
    closing_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What was known at one moment, in the order the desk asks; a change is the next number.

    `latitude` and `longitude` are WGS84 in degrees. `card_answers` are pairs of a question of the
    type's card and its answer, each joined by a tab (see event_cards).
    """

    id: NoticeId
    incident_id: IncidentId
    number: int = 1
    place: str = ""
    place_detail: str = ""
    access: str = ""
    incident_type: IncidentType = IncidentType.NOT_CHOSEN
    description: str = ""
    endangered_count: int = 0
    injured_count: int = 0
    dead_count: int = 0
    affected_note: str = ""
    hazards: tuple[Hazard, ...] = ()
    hazards_note: str = ""
    occurred_at: datetime | None = None
    is_ongoing: bool = True
    time_note: str = ""
    reporting_name: str = ""
    reporting_phone: str = ""
    reporting_role: ReportingRole = ReportingRole.NOT_STATED
    offender: str = ""
    vehicle: str = ""
    notified: tuple[NotifiedBody, ...] = ()
    recorded_at: datetime
    recorded_by: OfficerId
    latitude: float | None = None
    longitude: float | None = None
    services_required: str = ""
    card_answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One line of the log; three times are kept apart: of the event, of the report, of writing.

    `reported_at` is when the news came to the desk, None for at once. `counterpart` said it,
    `addressee` was told; `corrects_number` is the line that this one mends, 0 for none.
    """

    id: LogEntryId
    incident_id: IncidentId
    number: int
    occurred_at: datetime
    recorded_at: datetime
    recorded_by: OfficerId
    kind: LogKind = LogKind.ENTRY
    channel: LogChannel = LogChannel.IN_PERSON
    counterpart: str = ""
    text: str = ""
    reported_at: datetime | None = None
    addressee: str = ""
    corrects_number: int = 0

    def is_late(self, after: timedelta) -> bool:
        """Whether it was written so long after the event that paper and screen must say so.

        `after` is the station's own term, see event_log.late_after.
        """
        return self.recorded_at - self.occurred_at > after


@dataclass(frozen=True, slots=True, kw_only=True)
class LogStrike:
    """A wrong line was struck: it stays, is shown and printed struck, and says why."""

    entry_id: LogEntryId
    incident_id: IncidentId
    reason: str
    struck_at: datetime
    struck_by: OfficerId


def check_notice(notice: Notice, now: datetime) -> list[Problem]:
    """What a notice lacks; only place and type are asked, an emergency waits for nothing else."""
    found = []
    if not notice.place.strip():
        fix = "Zapište obec, ulici nebo orientační bod."
        found.append(Problem(field="place", text="Není zapsáno, kde se to stalo.", fix=fix))
    unknown = notice.incident_type is IncidentType.NOT_CHOSEN and not notice.description.strip()
    if unknown:
        fix = "Vyberte druh, nebo napište aspoň pár slov."
        found.append(Problem(field="incident_type", text="Není zapsáno, co se stalo.", fix=fix))
    if notice.occurred_at and notice.occurred_at > now:
        text = "Čas události je v budoucnosti."
        found.append(Problem(field="occurred_at", text=text, fix="Klávesa F9 zapíše čas teď."))
    if not notice.reporting_phone.strip() and notice.reporting_role is not ReportingRole.ANONYMOUS:
        text = "Chybí spojení na oznamovatele."
        fix = "Zapište telefon; nechce-li jej dát, zvolte anonym."
        found.append(
            Problem(field="reporting_phone", text=text, fix=fix, level=Level.WARNING),
        )
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Who took the incident over at operations, and when; no time means now."""

    accepted_by: str = ""
    accepted_at: datetime | None = None


def check_acceptance(acceptance: Acceptance, received_at: datetime, now: datetime) -> list[Problem]:
    """Why the handover cannot be recorded so; a typed time says minutes, not seconds."""
    found = []
    if not acceptance.accepted_by.strip():
        text = "Není zapsáno, kdo hlášení na IOS přijal."
        fix = "Zeptejte se na jméno nebo číslo operátora a zapište je."
        found.append(Problem(field="accepted_by", text=text, fix=fix))
    at = acceptance.accepted_at or now
    if not received_at.replace(second=0, microsecond=0) <= at <= now:
        text = "Čas předání není mezi přijetím oznámení a touto chvílí."
        fix = "Klávesa F9 zapíše čas teď."
        found.append(Problem(field="accepted_at", text=text, fix=fix))
    return found


def allowed_states(state: IncidentState) -> tuple[IncidentState, ...]:
    """The states that may follow, in order; an incident never goes back."""
    order = list(IncidentState)
    return tuple(order[order.index(state) + 1 :])
