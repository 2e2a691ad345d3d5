"""Today's desk in five plain statements, so that the first paint waits for nothing heavy."""

from datetime import UTC, date, datetime, timedelta

from sqlcipher3 import dbapi2

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason, DataRegime
from kkc_desktop.domain.czech import ZONE, initials_of
from kkc_desktop.domain.desk import (
    AnswerRow,
    BreachRow,
    DeadlineRow,
    DraftRow,
    Glance,
    IncidentRow,
    MeasureRow,
    SigningRow,
    TodayRow,
    WaitingRow,
)
from kkc_desktop.domain.security_breach import REPORT_WITHIN
from kkc_desktop.domain.station import OfficerId

_WAITING = """
    SELECT c.id, c.ticket, p.given_names, p.surname, c.arrived_at, c.first_contact_at,
        c.taken_over_at, c.handler_id, c.reason, c.outcome, c.room
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
_LATEST = """
    LEFT JOIN notices n ON n.incident_id = i.id
        AND n.number = (SELECT max(number) FROM notices WHERE incident_id = i.id)
"""
# Several questions as one statement; each part keeps its own order and its own limit. Strikes are
# few: looked for among them, an unanswered notification does not walk through the whole log.
_EVENTS = f"""
    SELECT * FROM (
        SELECT 'INCIDENT', i.id, i.evidence_number, coalesce(n.incident_type, 'NOT_CHOSEN'),
            i.name, i.state, i.received_at, i.handed_over_at
        FROM incidents i {_LATEST}
        WHERE i.state IN ('RECEIVED', 'HANDED_OVER', 'IN_PROGRESS', 'UNDER_CONTROL')
        ORDER BY i.received_at DESC, i.id LIMIT 200
    )
    UNION ALL SELECT * FROM (
        SELECT 'MEASURE', i.id, m.text, coalesce(n.incident_type, 'NOT_CHOSEN'),
            i.name, m.owner, m.due_at, NULL
        FROM measures m JOIN incidents i ON i.id = m.incident_id {_LATEST}
        WHERE m.state IN ('OPEN', 'IN_PROGRESS')
        ORDER BY m.due_at IS NULL, m.due_at, m.id LIMIT 200
    )
    UNION ALL SELECT * FROM (
        SELECT 'ANSWER', i.id, t.body, coalesce(n.incident_type, 'NOT_CHOSEN'),
            i.name, '', t.notified_at, t.answer_due_at
        FROM notifications t JOIN incidents i ON i.id = t.incident_id {_LATEST}
        WHERE t.answered_at IS NULL AND t.answer_due_at < ? AND NOT EXISTS (
            SELECT 1 FROM log_strikes s JOIN log_entries e ON e.id = s.entry_id
            WHERE s.incident_id = t.incident_id AND e.kind = 'NOTIFICATION'
                AND e.counterpart = t.body AND e.occurred_at = t.notified_at
        )
        ORDER BY t.answer_due_at, t.id LIMIT 200
    )
    UNION ALL SELECT * FROM (
        SELECT 'DEADLINE', p.id, p.kind, p.record_kind, p.record_id,
            coalesce(nullif(d.evidence_number, ''), nullif(c.evidence_number, ''), c.ticket, ''),
            p.due_on, NULL
        FROM promises p LEFT JOIN documents d ON d.id = p.record_id
        LEFT JOIN contacts c ON c.id = p.record_id
        WHERE p.done_on IS NULL ORDER BY p.due_on, p.id LIMIT 200
    )
    UNION ALL SELECT * FROM (
        SELECT 'BREACH', id, label, '', '', '', learned_at, NULL FROM security_breaches
        WHERE closed_at IS NULL AND reported_at IS NULL AND risk <> 'NONE'
        ORDER BY learned_at, id LIMIT 200
    )
    UNION ALL SELECT * FROM (
        SELECT 'BOOKED', id, '', '', '', '', starts_at, NULL FROM appointments
        WHERE starts_at >= ? AND starts_at < ? AND state = 'BOOKED' ORDER BY starts_at LIMIT 200
    )
"""  # noqa: S608


_Event = list[str]
"""Id of the incident, words, type, name of a calamity, a word, two moments as stored."""


def read_glance(connection: dbapi2.Connection, now: datetime, officer_id: OfficerId) -> Glance:
    """The start page's rows for the officer; code lists are given by the names of their members.

    Unfinished work is the officer's own: nobody sees a colleague's draft.
    """
    midnight = now.astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    today = [
        moment.astimezone(UTC).isoformat(timespec="microseconds") for moment in (midnight, now)
    ]
    tomorrow = (midnight + timedelta(days=1)).astimezone(UTC).isoformat(timespec="microseconds")
    events: dict[str, list[_Event]] = {
        kind: [] for kind in ("INCIDENT", "MEASURE", "ANSWER", "DEADLINE", "BREACH", "BOOKED")
    }
    for kind, *rest in connection.execute(_EVENTS, (today[1], today[0], tomorrow)):
        events[kind].append(rest)
    return Glance(
        waiting=tuple(_waiting_row(*row) for row in connection.execute(_WAITING)),
        to_sign=tuple(_signing_row(*row) for row in connection.execute(_TO_SIGN)),
        drafts=tuple(_draft_row(*row) for row in connection.execute(_DRAFTS, (officer_id,))),
        today=tuple(_today_row(*row) for row in connection.execute(_TODAY, today)),
        incidents=tuple(_incident_row(row) for row in events["INCIDENT"]),
        measures=tuple(_measure_row(row) for row in events["MEASURE"]),
        booked_at=tuple(datetime.fromisoformat(row[5]) for row in events["BOOKED"]),
        answers=tuple(_answer_row(row) for row in events["ANSWER"]),
        deadlines=tuple(_deadline_row(row) for row in events["DEADLINE"]),
        breaches=tuple(_breach_row(row) for row in events["BREACH"]),
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
    room: str,
) -> WaitingRow:
    for_officer = ContactReason[reason].regime is DataRegime.LED
    return WaitingRow(
        contact_id=contact_id,
        ticket=ticket,
        initials=initials_of(given_names or "", surname or ""),
        arrived_at=datetime.fromisoformat(arrived_at),
        first_contact_at=_moment(first_contact_at),
        taken_over_at=_moment(taken_over_at),
        handler_id=handler_id,
        is_for_officer=for_officer or outcome == ContactOutcome.HANDED_TO_OFFICER.name,
        room=room,
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
        initials=initials_of(given_names or "", surname or ""),
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


def _incident_row(row: _Event) -> IncidentRow:
    incident_id, evidence_number, incident_type, calamity_name, state, received_at, handed = row
    return IncidentRow(
        incident_id=incident_id,
        evidence_number=evidence_number,
        incident_type=incident_type,
        state=state,
        received_at=datetime.fromisoformat(received_at),
        handed_over_at=_moment(handed),
        calamity_name=calamity_name,
    )


def _measure_row(row: _Event) -> MeasureRow:
    incident_id, text, incident_type, name, owner, due_at, _ = row
    return MeasureRow(
        incident_id=incident_id,
        text=text,
        owner=owner,
        due_at=_moment(due_at),
        incident_type=incident_type,
        calamity_name=name,
    )


def _breach_row(row: _Event) -> BreachRow:
    learned_at = datetime.fromisoformat(row[5])
    return BreachRow(breach_id=row[0], label=row[1], report_by=learned_at + REPORT_WITHIN)


def _answer_row(row: _Event) -> AnswerRow:
    incident_id, body, incident_type, name, _, notified_at, answer_due_at = row
    return AnswerRow(
        incident_id=incident_id,
        body=body,
        notified_at=datetime.fromisoformat(notified_at),
        answer_due_at=datetime.fromisoformat(answer_due_at),
        incident_type=incident_type,
        calamity_name=name,
    )


def _deadline_row(row: _Event) -> DeadlineRow:
    promise_id, kind, record_kind, record_id, number, due_on, _ = row
    return DeadlineRow(
        promise_id=promise_id,
        kind=kind,
        record_kind=record_kind,
        record_id=record_id,
        number=number,
        due_on=date.fromisoformat(due_on),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
