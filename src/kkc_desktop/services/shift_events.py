"""What happened in a shift, line by line and without names, on the screen and on paper."""

from datetime import datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.domain.shift import Shift, ShiftEvent, ShiftOverview
from kkc_desktop.services.matter_words import joined
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.open_matters import BegunRow
    from kkc_desktop.storage.transaction import Transaction

UNNUMBERED = "zatím bez čísla"


def shift_events(
    tx: "Transaction", workplace: Workplace, shift: Shift, now: datetime
) -> ShiftOverview:
    """Everything that was begun since the shift began, until now."""
    rows = tx.open_matters.begun(shift.starts_at, now)
    events = tuple(_event(row, workplace) for row in rows)
    return ShiftOverview(shift=shift, until=now, events=events)


def _event(row: "BegunRow", workplace: Workplace) -> ShiftEvent:
    title, detail = _words(row, workplace)
    return ShiftEvent(at=row.at, kind=row.kind, title=title, detail=detail)


def _words(row: "BegunRow", workplace: Workplace) -> tuple[str, str]:
    number = row.number or UNNUMBERED
    match row.kind:
        case "Kontakty":
            outcome = ContactOutcome[row.state].label
            return joined(row.number, ContactReason[row.what].label), joined(outcome, row.name)
        case "Rady":
            return "preventivní rada", number
        case "Události":
            kind = row.name or IncidentType[row.state].label
            return kind, joined(number, IncidentState[row.what].label)
    title = workplace.templates.title_of(row.what)
    return title, joined(number, DocumentState[row.state].label)
