"""The records behind a figure in narrow rows, a thousand at once."""

from collections.abc import Sequence

from sqlalchemy import Connection

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.overview import RecordRef
from kkc_desktop.domain.record_line import RecordLine
from kkc_desktop.storage.rows import run

_AT_ONCE = 500
# The id, its number, when, and a word of what it is about.
_ROWS = {
    RecordKind.CONTACT: """
        SELECT id, CASE evidence_number WHEN '' THEN ticket ELSE evidence_number END,
            arrived_at, reason FROM contacts WHERE id""",
    RecordKind.ADVICE: "SELECT id, evidence_number, given_at, target_group FROM advice WHERE id",
    RecordKind.INCIDENT: """
        SELECT i.id, i.evidence_number, i.received_at, coalesce((
            SELECT n.incident_type FROM notices n WHERE n.incident_id = i.id
            ORDER BY n.number DESC LIMIT 1), '') FROM incidents i WHERE i.id""",
    RecordKind.DOCUMENT: """
        SELECT id, evidence_number, coalesce(closed_at, recorded_at), template_code
        FROM documents WHERE id""",
    RecordKind.PREVENTION_EVENT: """
        SELECT id, title, held_at, kind FROM prevention_events WHERE id""",
    RecordKind.FOUND_THING: "SELECT id, label, recorded_at, state FROM found_things WHERE id",
    RecordKind.PROMISE: "SELECT id, '', recorded_at, kind FROM promises WHERE id",
    RecordKind.NONE: "SELECT number, number, recorded_at, act FROM audit WHERE number",
}


class RecordLines:
    """Reads only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, refs: Sequence[RecordRef]) -> tuple[RecordLine, ...]:
        """A line for each record in the order given; what is no longer there has no number."""
        found: dict[RecordRef, RecordLine] = {}
        for kind in dict.fromkeys(ref.kind for ref in refs):
            ids = [ref.record_id for ref in refs if ref.kind is kind]
            for start in range(0, len(ids) if kind in _ROWS else 0, _AT_ONCE):
                for line in self._read(kind, ids[start : start + _AT_ONCE]):
                    found[line.ref] = line
        return tuple(found.get(ref, RecordLine(ref=ref)) for ref in refs)

    def _read(self, kind: RecordKind, ids: Sequence[str]) -> list[RecordLine]:
        places = ",".join("?" * len(ids))
        rows = run(self._connection, f"{_ROWS[kind]} IN ({places})", ids)  # noqa: S608
        return [
            RecordLine(
                ref=RecordRef(kind, str(key)), number=str(number), at=at, detail=detail or ""
            )
            for key, number, at, detail in rows
        ]
