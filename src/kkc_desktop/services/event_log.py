"""The one way into the log of an event: a line written inside the act that it tells of."""

from datetime import datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.incident import IncidentId, LogEntry, LogEntryId
from kkc_desktop.domain.incident_lists import LogChannel, LogKind
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def add_line(
    workplace: Workplace,
    tx: "Transaction",
    incident_id: IncidentId,
    kind: LogKind,
    text: str,
    occurred_at: datetime | None = None,
    *,
    channel: LogChannel = LogChannel.IN_PERSON,
    counterpart: str = "",
    addressee: str = "",
    reported_at: datetime | None = None,
    corrects_number: int = 0,
) -> LogEntry:
    """Adds the next line; without a time it happened now. The line is final."""
    now = workplace.now()
    entry = LogEntry(
        id=LogEntryId(workplace.new_id()),
        incident_id=incident_id,
        number=tx.incidents.next_log_number(incident_id),
        occurred_at=occurred_at or now,
        recorded_at=now,
        recorded_by=workplace.officer.id,
        kind=kind,
        channel=channel,
        counterpart=counterpart,
        text=text,
        reported_at=reported_at,
        addressee=addressee,
        corrects_number=corrects_number,
    )
    tx.incidents.add_log_entry(entry)
    return entry


def ended(words: str) -> str:
    """The words as a sentence of the log, with a full stop unless they end in one."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."
