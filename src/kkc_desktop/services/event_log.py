"""The one way into the log of an event: a line written inside the act that it tells of."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kkc_desktop.domain.card_lines import Term
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.incident import IncidentId, LogEntry, LogEntryId
from kkc_desktop.domain.incident_lists import LogChannel, LogKind
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.services.cards import terms_in_force
from kkc_desktop.services.workplace import CLOCK_TOLERANCE, Workplace

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
    """Adds the next line; without a time it happened now. The line is final.

    What a line cannot hold ends in an ellipsis; the record that it tells of keeps every letter.
    Where the computer's clock went back since the line before, a line of its own says so first:
    the times of writing would otherwise contradict the numbers without a word.
    """
    now = workplace.now()
    number, last_at = tx.incidents.last_log_line(incident_id)
    if last_at is not None and last_at - now > CLOCK_TOLERANCE:
        number += 1
        tx.incidents.add_log_entry(
            LogEntry(
                id=LogEntryId(workplace.new_id()),
                incident_id=incident_id,
                number=number,
                occurred_at=now,
                recorded_at=now,
                recorded_by=workplace.officer.id,
                text=_clock_words(last_at, now),
            )
        )
    entry = LogEntry(
        id=LogEntryId(workplace.new_id()),
        incident_id=incident_id,
        number=number + 1,
        occurred_at=occurred_at or now,
        recorded_at=now,
        recorded_by=workplace.officer.id,
        kind=kind,
        channel=channel,
        counterpart=counterpart,
        text=_fitting(text),
        reported_at=reported_at,
        addressee=addressee,
        corrects_number=corrects_number,
    )
    tx.incidents.add_log_entry(entry)
    return entry


def ended(words: str) -> str:
    """The words as a sentence of the log, with a full stop unless they end in one."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def late_after(workplace: Workplace, tx: "Transaction") -> timedelta:
    """How long after an event a line may be written without being called late: the station's term.

    The one place that knows it; screen and paper ask here.
    """
    return timedelta(minutes=terms_in_force(tx, workplace.station.code)[Term.LATE_MINUTES])


def _fitting(text: str) -> str:
    most = longest(LogEntry, "text")
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _clock_words(before: datetime, now: datetime) -> str:
    clocks = f"z\u00a0{clock_words(before)} na {clock_words(now)}"
    return f"Hodiny počítače se vrátily {clocks}; časy okolních zápisů ověřte."
