"""Today's desk in five plain statements, so that the first paint waits for nothing heavy."""

from datetime import UTC, datetime

from sqlcipher3 import dbapi2

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason, DataRegime
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.desk import DraftRow, Glance, IncidentRow, SigningRow, TodayRow, WaitingRow
from kkc_desktop.domain.station import OfficerId

_WAITING = """
    SELECT c.id, c.ticket, p.given_names, p.surname, c.arrived_at, c.first_contact_at,
        c.taken_over_at, c.handler_id, c.reason, c.outcome
    FROM contacts c LEFT JOIN persons p ON p.record_id = c.id AND p.position = 0
    WHERE c.closed_at IS NULL ORDER BY c.arrived_at, c.id LIMIT 200
"""
_TO_SIGN = """
    SELECT d.id, d.template_code, coalesce(c.ticket, ''), p.given_names, p.surname, d.closed_at,
        (SELECT count(*) FROM copies k WHERE k.document_id = d.id AND k.purpose <> 'CHECK')
    FROM documents d
    LEFT JOIN contacts c ON c.id = d.contact_id
    LEFT JOIN persons p ON p.record_id = d.id AND p.position = 0
    WHERE d.state = 'CLOSED' ORDER BY d.recorded_at, d.id LIMIT 200
"""
_DRAFTS = """
    SELECT id, form, title, officer_id, saved_at, filled_count, 0 FROM drafts
    WHERE officer_id = ?
    UNION ALL
    SELECT id, 'DOCUMENT', template_code, officer_id, recorded_at, 0, 1 FROM documents
    WHERE state = 'DRAFT' AND id NOT IN (SELECT id FROM drafts)
    ORDER BY 5 DESC LIMIT 200
"""
_TODAY = """
    SELECT id, ticket, evidence_number, outcome, closed_at FROM contacts
    WHERE closed_at >= ? AND closed_at <= ? ORDER BY closed_at DESC, id LIMIT 500
"""
_INCIDENTS = """
    SELECT i.id, i.evidence_number, coalesce(n.incident_type, 'NOT_CHOSEN'), i.state,
        i.received_at, i.handed_over_at, CASE i.scope WHEN 'CALAMITY' THEN i.name ELSE '' END
    FROM incidents i LEFT JOIN notices n ON n.incident_id = i.id
        AND n.number = (SELECT max(number) FROM notices WHERE incident_id = i.id)
    WHERE i.state IN ('RECEIVED', 'HANDED_OVER', 'IN_PROGRESS', 'UNDER_CONTROL')
    ORDER BY i.received_at DESC, i.id LIMIT 200
"""


def read_glance(connection: dbapi2.Connection, now: datetime, officer_id: OfficerId) -> Glance:
    """The start page's rows for the officer; code lists are given by the names of their members.

    Unfinished work is the officer's own: nobody sees a colleague's draft.
    """
    midnight = now.astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    today = [
        moment.astimezone(UTC).isoformat(timespec="microseconds") for moment in (midnight, now)
    ]
    return Glance(
        waiting=tuple(_waiting_row(*row) for row in connection.execute(_WAITING)),
        to_sign=tuple(_signing_row(*row) for row in connection.execute(_TO_SIGN)),
        drafts=tuple(_draft_row(*row) for row in connection.execute(_DRAFTS, (officer_id,))),
        today=tuple(_today_row(*row) for row in connection.execute(_TODAY, today)),
        incidents=tuple(_incident_row(*row) for row in connection.execute(_INCIDENTS)),
    )


def _waiting_row(
    contact_id: str,
    ticket: str,
    given_names: str | None,
    surname: str | None,
    arrived_at: str,
    first_contact_at: str | None,
    taken_over_at: str | None,
    handler_id: str,
    reason: str,
    outcome: str,
) -> WaitingRow:
    for_officer = ContactReason[reason].regime is DataRegime.LED
    return WaitingRow(
        contact_id=contact_id,
        ticket=ticket,
        initials=_initials(given_names, surname),
        arrived_at=datetime.fromisoformat(arrived_at),
        first_contact_at=_moment(first_contact_at),
        taken_over_at=_moment(taken_over_at),
        handler_id=handler_id,
        is_for_officer=for_officer or outcome == ContactOutcome.HANDED_TO_OFFICER.name,
    )


def _signing_row(
    document_id: str,
    template_code: str,
    ticket: str,
    given_names: str | None,
    surname: str | None,
    closed_at: str,
    copies_printed: int,
) -> SigningRow:
    return SigningRow(
        document_id=document_id,
        template_code=template_code,
        ticket=ticket,
        initials=_initials(given_names, surname),
        closed_at=datetime.fromisoformat(closed_at),
        copies_printed=copies_printed,
    )


def _draft_row(
    record_id: str,
    form: str,
    title: str,
    officer_id: str,
    saved_at: str,
    filled_count: int,
    is_saved_document: int,
) -> DraftRow:
    return DraftRow(
        record_id=record_id,
        form=form,
        title=title,
        officer_id=officer_id,
        saved_at=datetime.fromisoformat(saved_at),
        filled_count=filled_count,
        is_saved_document=bool(is_saved_document),
    )


def _today_row(
    contact_id: str, ticket: str, evidence_number: str, outcome: str, closed_at: str
) -> TodayRow:
    return TodayRow(
        contact_id=contact_id,
        ticket=ticket,
        evidence_number=evidence_number,
        outcome=outcome,
        closed_at=datetime.fromisoformat(closed_at),
    )


def _incident_row(
    incident_id: str,
    evidence_number: str,
    incident_type: str,
    state: str,
    received_at: str,
    handed_over_at: str | None,
    calamity_name: str,
) -> IncidentRow:
    return IncidentRow(
        incident_id=incident_id,
        evidence_number=evidence_number,
        incident_type=incident_type,
        state=state,
        received_at=datetime.fromisoformat(received_at),
        handed_over_at=_moment(handed_over_at),
        calamity_name=calamity_name,
    )


def _initials(given_names: str | None, surname: str | None) -> str:
    """As Person.initials, without the module of the person: the first paint has no use for it."""
    words = (*(given_names or "").split()[:1], *(surname or "").split()[:1])
    return " ".join(f"{word[0].upper()}." for word in words)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
