"""Today's desk at a glance: rows for the start page, without names, reasons or birth data."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRow:
    """A contact whose person is still here."""

    contact_id: str
    ticket: str
    initials: str
    arrived_at: datetime
    first_contact_at: datetime | None
    taken_over_at: datetime | None
    handler_id: str
    is_for_officer: bool
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningRow:
    """A document closed for signature."""

    document_id: str
    template_code: str
    ticket: str
    initials: str
    closed_at: datetime
    copies_printed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """Unfinished work: a kept draft, or a document saved as a draft, titled by its kind's code."""

    record_id: str
    form: str
    title: str
    officer_id: str
    saved_at: datetime
    filled_count: int
    is_saved_document: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRow:
    """A contact finished today."""

    contact_id: str
    ticket: str
    evidence_number: str
    outcome: str
    closed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentRow:
    """An incident that is not ended; a calamity has a `calamity_name`, other incidents none."""

    incident_id: str
    evidence_number: str
    incident_type: str
    state: str
    received_at: datetime
    handed_over_at: datetime | None
    calamity_name: str = ""

    @property
    def is_unhanded(self) -> bool:
        """Whether operations still wait for it; a calamity is not handed over."""
        return self.handed_over_at is None and not self.calamity_name


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRow:
    """A measure that nobody settled yet, of any incident; a calamity has a name."""

    incident_id: str
    text: str
    owner: str
    due_at: datetime | None
    incident_type: str
    calamity_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """A body that was informed and has not answered in time."""

    incident_id: str
    body: str
    notified_at: datetime
    answer_due_at: datetime
    incident_type: str
    calamity_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRow:
    """A promise that is not kept yet; `kind` and `record_kind` are names of their members.

    `number` is the evidence number or the ticket of the record in which it was promised.
    """

    promise_id: str
    kind: str
    record_kind: str
    record_id: str
    number: str
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachRow:
    """A breach of security that nobody reported and nobody found harmless; its clock runs."""

    breach_id: str
    label: str
    report_by: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """Everything the start page shows, read in one go."""

    waiting: tuple[WaitingRow, ...] = ()
    to_sign: tuple[SigningRow, ...] = ()
    drafts: tuple[DraftRow, ...] = ()
    today: tuple[TodayRow, ...] = ()
    incidents: tuple[IncidentRow, ...] = ()
    measures: tuple[MeasureRow, ...] = ()
    answers: tuple[AnswerRow, ...] = ()
    deadlines: tuple[DeadlineRow, ...] = ()
    breaches: tuple[BreachRow, ...] = ()
    booked_at: tuple[datetime, ...] = ()
    """When today's booked times begin, without names."""
