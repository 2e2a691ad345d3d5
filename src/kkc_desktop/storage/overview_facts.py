"""Reads what an overview is counted from: one statement for each kind of fact.

Only ids, codes, numbers and moments are read, which an erasure leaves. What came at or after the
end of the period is read as if it had not come: moments as NULL, what was chosen at the finishing
as empty; what left no moment of its own (voiding, a reference number) is taken from the trail.
A plus before `act` keeps SQLite from the index of acts where that of the record is the short way.
"""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.overview import OverviewFilter
from kkc_desktop.domain.overview_facts import (
    AccessFact,
    AdviceFact,
    ContactFact,
    Facts,
    FindFact,
    IncidentFact,
    MatterFact,
    PaperFact,
    ReferralFact,
    TalkFact,
    VictimFact,
)
from kkc_desktop.domain.period import Period
from kkc_desktop.storage.columns import moment_text
from kkc_desktop.storage.rows import run

T = TypeVar("T")

_CONTACTS = """
    SELECT id, arrived_at,
        CASE WHEN first_contact_at < :end THEN first_contact_at END,
        CASE WHEN taken_over_at < :end THEN taken_over_at END,
        CASE WHEN closed_at < :end THEN closed_at END,
        CASE WHEN closed_at < :end THEN reason ELSE '' END,
        CASE WHEN closed_at < :end THEN channel ELSE '' END,
        CASE WHEN closed_at < :end THEN language ELSE '' END,
        CASE WHEN closed_at < :end THEN special_need ELSE '' END,
        CASE WHEN closed_at < :end THEN outcome ELSE '' END,
        CASE WHEN closed_at < :end THEN referral ELSE '' END
    FROM contacts AS own WHERE recorded_at >= :start AND recorded_at < :end {chosen}
    ORDER BY recorded_at, id
"""
_ADVICE = """
    SELECT id, topics, target_group, leaflet_copies FROM advice AS own
    WHERE recorded_at >= :start AND recorded_at < :end {chosen} ORDER BY recorded_at, id
"""
_TALKS = """
    SELECT id, topics, target_groups, audience_count, leaflets_count FROM prevention_events
    WHERE max(held_at, recorded_at) >= :start AND max(held_at, recorded_at) < :end ORDER BY id
"""
_INCIDENTS = """
    SELECT own.id, received_at, CASE WHEN handed_over_at < :end THEN handed_over_at END,
        last.incident_type, last.endangered_count, last.injured_count, last.dead_count,
        coalesce((
            SELECT CASE WHEN is_revoked THEN 'NOT_CHOSEN' ELSE alarm_level END FROM declarations
            WHERE incident_id = own.id AND kind = 'ALARM_LEVEL' AND recorded_at < :end
            ORDER BY recorded_at DESC, id DESC LIMIT 1
        ), 'NOT_CHOSEN')
    FROM notices AS first JOIN incidents AS own ON own.id = first.incident_id
    JOIN notices AS last ON last.incident_id = own.id AND last.number = (
        SELECT max(number) FROM notices WHERE incident_id = own.id AND recorded_at < :end
    )
    WHERE first.number = 1 AND first.recorded_at >= :start AND first.recorded_at < :end
        AND own.scope = 'INCIDENT' {chosen} ORDER BY own.id
"""
_PAPERS = """
    WITH voided AS MATERIALIZED (
        SELECT DISTINCT record_id FROM audit
        WHERE act = 'VOID_DOCUMENT' AND recorded_at >= :start AND recorded_at < :end
    ), numbered AS MATERIALIZED (
        SELECT DISTINCT record_id FROM audit
        WHERE act = 'ASSIGN_REFERENCE' AND recorded_at >= :start AND recorded_at < :end
    ), touched AS MATERIALIZED (
        SELECT id FROM documents WHERE recorded_at >= :start AND recorded_at < :end
        UNION SELECT id FROM documents WHERE closed_at >= :start AND closed_at < :end
        UNION SELECT id FROM documents WHERE signed_at >= :start AND signed_at < :end
        UNION SELECT record_id FROM voided
    ), paper AS (
        SELECT own.id, template_code, recorded_at, closed_at, signed_at, correction_kind,
            instruction_answer, reference_number, loss_manner,
            closed_at >= :start AS closes,
            coalesce(signed_at < :end, 0) AS settled,
            own.id IN voided AS is_void
        FROM touched CROSS JOIN documents AS own ON own.id = touched.id
        WHERE closed_at < :end {chosen}
    )
    SELECT id, template_code, recorded_at, closed_at,
        recorded_at >= :start, closes, settled AND signed_at >= :start, is_void,
        closes AND NOT settled AND NOT is_void,
        EXISTS (SELECT 1 FROM signatures WHERE document_id = paper.id AND NOT is_officer)
            AND NOT EXISTS (
                SELECT 1 FROM signatures
                WHERE document_id = paper.id AND NOT is_officer AND state <> 'REFUSED'
            ),
        correction_kind <> 'NONE',
        template_code = 'POB' AND instruction_answer <> 'NOT_GIVEN',
        closes AND NOT is_void AND id NOT IN numbered AND (reference_number = '' OR EXISTS (
            SELECT 1 FROM audit
            WHERE record_id = paper.id AND +act = 'ASSIGN_REFERENCE' AND recorded_at >= :end
        )),
        loss_manner
    FROM paper ORDER BY id
"""
_VICTIMS = """
    SELECT own.id, row_number() OVER (PARTITION BY own.id ORDER BY position),
        'CONTACT', own.id, vulnerability, persons.language, confidant <> ''
    FROM contacts AS own CROSS JOIN persons ON persons.record_id = own.id
    WHERE own.recorded_at >= :start AND own.recorded_at < :end AND own.closed_at < :end
        AND roles LIKE '%"VICTIM"%' {chosen}
    UNION ALL
    SELECT coalesce(nullif(own.contact_id, ''), own.id),
        row_number() OVER (PARTITION BY own.id ORDER BY position),
        'DOCUMENT', own.id, vulnerability, persons.language, confidant <> ''
    FROM documents AS own CROSS JOIN persons ON persons.record_id = own.id
    WHERE own.closed_at >= :start AND own.closed_at < :end AND roles LIKE '%"VICTIM"%'
        AND (own.state <> 'VOIDED' OR NOT EXISTS (
            SELECT 1 FROM audit
            WHERE record_id = own.id AND +act = 'VOID_DOCUMENT' AND recorded_at < :end
        )) {chosen_papers}
    ORDER BY 3, 4, 2
"""
_FINDS = """
    SELECT id, is_document, CASE WHEN left_at < :end THEN state ELSE 'KEPT' END
    FROM found_things AS own WHERE recorded_at >= :start AND recorded_at < :end {chosen} ORDER BY id
"""
_PROMISES = """
    SELECT record_kind, record_id FROM promises AS own
    WHERE recorded_at < :end AND due_on <= :last AND (done_at IS NULL OR done_at >= :end) {chosen}
    ORDER BY record_kind, record_id, id
"""
_DRAFTS = """
    SELECT DISTINCT 'DOCUMENT', record_id FROM audit AS own
    WHERE act IN ('WRITE_DOCUMENT', 'WRITE_PROTOCOL')
        AND recorded_at >= :start AND recorded_at < :end
        AND NOT EXISTS (
            SELECT 1 FROM audit
            WHERE record_id = own.record_id AND +act = 'CLOSE_DOCUMENT' AND recorded_at < :end
        )
        AND (EXISTS (SELECT 1 FROM documents WHERE id = own.record_id) OR (
            SELECT max(recorded_at) FROM audit
            WHERE record_id = own.record_id AND +act = 'DISCARD_DRAFT'
        ) >= :end) {chosen}
    ORDER BY record_id
"""
_ACCESSES = """
    SELECT number, act FROM audit WHERE recorded_at >= :start AND recorded_at < :end
    AND act IN ({acts}) ORDER BY number
"""
_OPERATIONS = tuple(f"'{act.name}'" for act in Act if act.operation)
_CONTACT_OF = {
    "contact": "own.id",
    "own": "own.contact_id",
    "find": """coalesce(nullif(own.contact_id, ''), (
        SELECT contact_id FROM documents WHERE id = own.document_id))""",
    "draft": "(SELECT contact_id FROM documents WHERE id = own.record_id)",
    "promise": """CASE own.record_kind WHEN 'CONTACT' THEN own.record_id
        WHEN 'DOCUMENT' THEN (SELECT contact_id FROM documents WHERE id = own.record_id)
        WHEN 'INCIDENT' THEN (SELECT contact_id FROM incidents WHERE id = own.record_id) END""",
}


class OverviewFacts:
    """What overviews are counted from; nothing here writes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(
        self,
        period: Period,
        chosen: OverviewFilter,
        place_of: Callable[[str], str],
        heard: Callable[[], None],
    ) -> Facts:
        """The facts of the period; with a filter those that came of the chosen contacts.

        Talks and lines of the trail come of no contact: a filter leaves them out. `place_of` gives
        the code of the place that a referral names, empty for none; `heard` is called after each
        kind.
        """
        reading = _Reading(self._connection, period, chosen)

        def step(rows: tuple[T, ...]) -> tuple[T, ...]:
            heard()
            return rows

        of_trail = _ACCESSES.replace("{acts}", ", ".join(_OPERATIONS))
        contacts = reading.rows(tuple, _CONTACTS, "contact")
        sent = (ReferralFact(row[0], place_of(row[-1])) for row in contacts if row[-1])
        return Facts(
            contacts=step(tuple(ContactFact._make(row[:-1]) for row in contacts)),
            referrals=step(tuple(fact for fact in sent if fact.place)),
            advice=step(reading.rows(AdviceFact._make, _ADVICE, "own")),
            talks=step(reading.rows(TalkFact._make, _TALKS)),
            incidents=step(reading.rows(IncidentFact._make, _INCIDENTS, "own")),
            papers=step(reading.rows(PaperFact._make, _PAPERS, "own")),
            victims=step(reading.rows(VictimFact._make, _VICTIMS, "contact")),
            finds=step(reading.rows(FindFact._make, _FINDS, "find")),
            promises=step(reading.rows(MatterFact._make, _PROMISES, "promise")),
            drafts=step(reading.rows(MatterFact._make, _DRAFTS, "draft")),
            accesses=step(reading.rows(AccessFact._make, of_trail)),
        )


class _Reading:
    """Runs the statements of one period with one filter."""

    def __init__(self, connection: Connection, period: Period, chosen: OverviewFilter) -> None:
        self._connection = connection
        self._is_filtered = chosen != OverviewFilter()
        self._values = {
            "start": moment_text(period.start),
            "end": moment_text(period.end),
            "last": period.last.isoformat(),
            "reason": chosen.reason.name if chosen.reason else "",
            "channel": chosen.channel.name if chosen.channel else "",
        }

    def rows(self, make: Callable[..., T], statement: str, contact_of: str = "") -> tuple[T, ...]:
        """The rows of the statement; `contact_of` says how a row leads to its contact."""
        if self._is_filtered and not contact_of:
            return ()
        wanted = self._chosen(_CONTACT_OF[contact_of]) if contact_of else ""
        statement = statement.replace("{chosen}", wanted)
        statement = statement.replace("{chosen_papers}", self._chosen(_CONTACT_OF["own"]))
        return tuple(map(make, run(self._connection, statement, self._values)))

    def _chosen(self, contact_id: str) -> str:
        """A contact not finished by the end has nothing yet that a filter could go by."""
        if not self._is_filtered:
            return ""
        conditions = f"visit.id = {contact_id} AND visit.closed_at < :end"
        for name in ("reason", "channel"):
            if self._values[name]:
                conditions += f" AND visit.{name} = :{name}"
        return f"AND EXISTS (SELECT 1 FROM contacts AS visit WHERE {conditions})"
