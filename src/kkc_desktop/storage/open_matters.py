"""What is open on the desk, in narrow rows: the sheet of a handover reads no whole records."""

from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection

from kkc_desktop.domain.czech import initials_of
from kkc_desktop.storage.columns import moment_text
from kkc_desktop.storage.rows import run

_INITIALS = "p.given_names, p.surname, coalesce(p.is_protected, 0)"
_PAPERS = f"""
    SELECT d.id, d.template_code, d.template_version, d.evidence_number, d.reference_number,
        d.state, d.closed_at, d.signed_at, coalesce(d.reported_at, d.act_started_at),
        d.wants_notification, d.refer_by_on, d.transfer_kind, coalesce(c.ticket, ''), {_INITIALS},
        (SELECT coalesce(sum(t.quantity), 0) FROM things t WHERE t.document_id = d.id)
    FROM documents d
    LEFT JOIN contacts c ON c.id = d.contact_id
    LEFT JOIN persons p ON p.record_id = d.id AND p.position = 0
    WHERE d.state IN ('CLOSED', 'SIGNED', 'REFUSED') ORDER BY d.recorded_at, d.id
"""
_DRAFTS = """
    SELECT id, form, officer_id, saved_at, '' FROM drafts WHERE form <> 'HANDOVER'
    UNION ALL
    SELECT id, 'DOCUMENT', officer_id, recorded_at, template_code FROM documents
    WHERE state = 'DRAFT' AND id NOT IN (SELECT id FROM drafts)
    ORDER BY 4, 1
"""
_WAITING = f"""
    SELECT c.id, c.ticket, c.arrived_at, c.taken_over_at, {_INITIALS}
    FROM contacts c LEFT JOIN persons p ON p.record_id = c.id AND p.position = 0
    WHERE c.closed_at IS NULL ORDER BY c.arrived_at, c.id
"""
_PRINTS = """
    SELECT j.id, j.title, j.state, j.began_at, j.record_kind, j.record_id FROM print_jobs j
    WHERE j.state = 'SENT'
        OR j.state = 'UNKNOWN' AND j.record_kind = 'DOCUMENT' AND j.purpose <> 'CHECK'
        OR j.state = 'FAILED' AND j.began_at >= ? AND NOT EXISTS (
            SELECT 1 FROM print_jobs l WHERE l.record_id = j.record_id
            AND l.state = 'PRINTED' AND l.began_at > j.began_at)
    ORDER BY j.began_at, j.id
"""
_GATHERED = """
    SELECT incident_id, count(*), sum(is_alone) FROM gathered_persons
    WHERE left_at IS NULL AND erased_at IS NULL GROUP BY incident_id ORDER BY incident_id
"""
# A thing whose taking over is signed is told by that protocol, unless it has left meanwhile.
_LEFT = """
    SELECT document_id FROM found_things WHERE document_id <> ''
        GROUP BY document_id HAVING sum(state = 'KEPT') = 0
    UNION SELECT handover_id FROM found_things WHERE handover_id <> ''
"""
_FINDS = """
    SELECT id, label, shelf, recorded_at FROM found_things WHERE state = 'KEPT'
        AND document_id NOT IN (SELECT id FROM documents WHERE state IN ('SIGNED', 'REFUSED'))
    ORDER BY recorded_at, id
"""
_SETTLED = """
    SELECT i.id FROM handover_items i JOIN handovers h ON h.id = i.handover_id
    WHERE h.state <> 'PREPARED' AND i.decision = 'CLOSED' AND i.note <> ''
"""
_BEGUN = """
    SELECT arrived_at, 'Kontakty', ticket, reason, outcome, evidence_number FROM contacts
    WHERE arrived_at >= ?1 AND arrived_at <= ?2
    UNION ALL
    SELECT given_at, 'Rady', evidence_number, '', '', '' FROM advice
    WHERE given_at >= ?1 AND given_at <= ?2
    UNION ALL
    SELECT i.received_at, 'Události', i.evidence_number, i.state,
        coalesce((SELECT incident_type FROM notices WHERE incident_id = i.id
            ORDER BY number DESC LIMIT 1), 'NOT_CHOSEN'), i.name
    FROM incidents i WHERE i.received_at >= ?1 AND i.received_at <= ?2
    UNION ALL
    SELECT recorded_at, 'Dokumenty', evidence_number, template_code, state, '' FROM documents
    WHERE recorded_at >= ?1 AND recorded_at <= ?2
    ORDER BY 1, 2, 3
"""
_FAILED_SINCE = timedelta(hours=12)


class PaperRow(NamedTuple):
    """A closed or signed paper that nobody has handed on; moments and days as texts of the store.

    `thing_count` counts pieces; `state`, `wants_notification` and `transfer_kind` are names.
    """

    id: str
    template_code: str
    template_version: str
    evidence_number: str
    reference_number: str
    state: str
    closed_at: datetime
    signed_at: datetime | None
    reported_at: datetime | None
    wants_notification: str
    refer_by_on: str | None
    transfer_kind: str
    ticket: str
    initials: str
    thing_count: int


class DraftRow(NamedTuple):
    """Unfinished work of somebody; `template_code` of a document saved as a draft."""

    id: str
    form: str
    officer_id: str
    saved_at: datetime
    template_code: str


class WaitingRow(NamedTuple):
    """A person who is still here."""

    id: str
    ticket: str
    arrived_at: datetime
    taken_over_at: datetime | None
    initials: str


class PrintRow(NamedTuple):
    """A print of which it is not known, or which is known to have failed."""

    id: str
    title: str
    state: str
    began_at: datetime
    record_kind: str
    record_id: str


class GatheredRow(NamedTuple):
    """How many people of an event are at the centre, and how many of them are alone."""

    incident_id: str
    people_count: int
    alone_count: int


class FindRow(NamedTuple):
    """A thing that lies at the station and no signed protocol tells of."""

    id: str
    label: str
    shelf: str
    recorded_at: datetime


class BegunRow(NamedTuple):
    """Something begun in a shift: its heading, number or ticket, and two names of code lists.

    `name` is a number of its own, or what a calamity is called.
    """

    at: datetime
    kind: str
    number: str
    what: str
    state: str
    name: str


class OpenMatters:
    """Reads what waits; it changes nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def papers(self) -> tuple[PaperRow, ...]:
        """Papers closed for signature or signed, not handed over, the oldest first."""
        return tuple(
            PaperRow._make(
                (
                    *row[:6],
                    datetime.fromisoformat(row[6]),
                    _moment(row[7]),
                    _moment(row[8]),
                    *row[9:13],
                    _initials(*row[13:16]),
                    row[16],
                )
            )
            for row in run(self._connection, _PAPERS)
        )

    def drafts(self) -> tuple[DraftRow, ...]:
        """Everybody's unfinished work, the oldest first."""
        rows = run(self._connection, _DRAFTS)
        return tuple(
            DraftRow._make((*row[:3], datetime.fromisoformat(row[3]), row[4])) for row in rows
        )

    def waiting(self) -> tuple[WaitingRow, ...]:
        """Those who are still here, the longest waiting first."""
        return tuple(
            WaitingRow(
                row[0],
                row[1],
                datetime.fromisoformat(row[2]),
                _moment(row[3]),
                _initials(*row[4:7]),
            )
            for row in run(self._connection, _WAITING)
        )

    def prints(self, now: datetime) -> tuple[PrintRow, ...]:
        """Prints that nobody knows of, and those that failed in the last hours for good."""
        rows = run(self._connection, _PRINTS, (moment_text(now - _FAILED_SINCE),))
        return tuple(
            PrintRow._make((*row[:3], datetime.fromisoformat(row[3]), *row[4:])) for row in rows
        )

    def gathered(self) -> tuple[GatheredRow, ...]:
        """How many people are at the centre, by event."""
        return tuple(GatheredRow(*row) for row in run(self._connection, _GATHERED))

    def finds(self) -> tuple[FindRow, ...]:
        """The things that no signed protocol tells of, the longest kept first."""
        return tuple(
            FindRow._make((*row[:3], datetime.fromisoformat(row[3])))
            for row in run(self._connection, _FINDS)
        )

    def left_protocols(self) -> frozenset[str]:
        """Protocols of found things of which none is here any more, or that they leave with."""
        return frozenset(row[0] for row in run(self._connection, _LEFT))

    def begun(self, since: datetime, until: datetime) -> tuple[BegunRow, ...]:
        """What was begun between the moments: kind, number, and names of what it is."""
        rows = run(self._connection, _BEGUN, (moment_text(since), moment_text(until)))
        return tuple(BegunRow._make((datetime.fromisoformat(row[0]), *row[1:])) for row in rows)

    def settled_sources(self) -> frozenset[str]:
        """What signed sheets closed with words of their own: it is not asked again."""
        rows = run(self._connection, _SETTLED)
        return frozenset(row[0].partition("|")[2] for row in rows)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _initials(given_names: str | None, surname: str | None, is_protected: int) -> str:
    return "" if is_protected else initials_of(given_names or "", surname or "")
