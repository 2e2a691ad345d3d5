"""Records whose need is to be reviewed: by the day they began, or by what was last decided."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Column, ColumnElement, Connection, Exists, Table, exists, select

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.data_lists import DataStepKind
from kkc_desktop.domain.data_standing import DECIDING
from kkc_desktop.storage.account_tables import DATA_STEPS, ERASURE_ITEMS
from kkc_desktop.storage.document_tables import DOCUMENTS
from kkc_desktop.storage.incident_tables import INCIDENTS
from kkc_desktop.storage.people_tables import PERSON_CARDS
from kkc_desktop.storage.tables import ADVICE, CONTACTS

_BEGAN: Sequence[tuple[RecordKind, Table, str]] = (
    (RecordKind.CONTACT, CONTACTS, "arrived_at"),
    (RecordKind.ADVICE, ADVICE, "given_at"),
    (RecordKind.INCIDENT, INCIDENTS, "received_at"),
    (RecordKind.DOCUMENT, DOCUMENTS, "recorded_at"),
    (RecordKind.PERSON, PERSON_CARDS, "recorded_at"),
)


class DataReviews:
    """What the list of reviews asks; nothing here writes. What was erased is not there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def undecided(self, before: datetime, limit: int) -> tuple[tuple[RecordKind, str], ...]:
        """Records that began before and of which nobody decided; of each kind the oldest first."""
        found: list[tuple[RecordKind, str]] = []
        for kind, table, began in _BEGAN:
            steps = exists().where(
                DATA_STEPS.c.record_id == table.c.id, DATA_STEPS.c.kind.in_(DECIDING)
            )
            query = select(table.c.id).where(table.c[began] < before, ~steps, ~_erased(table.c.id))
            query = query.order_by(table.c[began], table.c.id).limit(limit)
            found += [(kind, each) for each in self._connection.execute(query).scalars()]
        return tuple(found)

    def decided(self, until: date, limit: int) -> tuple[tuple[RecordKind, str], ...]:
        """Records whose newest decision puts the review on that day or before, the oldest first."""
        return self._newest(DATA_STEPS.c.review_on <= until, limit)

    def unneeded(self, limit: int) -> tuple[tuple[RecordKind, str], ...]:
        """Records whose newest decision is a review that found their data needed no more."""
        step = DATA_STEPS.c
        ended = (step.kind == DataStepKind.REVIEW) & step.review_on.is_(None)
        return self._newest(ended, limit)

    def _newest(
        self, condition: ColumnElement[bool], limit: int
    ) -> tuple[tuple[RecordKind, str], ...]:
        """Records that stand and whose newest decision is such, by the day of their review."""
        step, later = DATA_STEPS, DATA_STEPS.alias()
        newer = exists().where(
            later.c.record_id == step.c.record_id,
            later.c.kind.in_(DECIDING),
            (later.c.recorded_at > step.c.recorded_at)
            | ((later.c.recorded_at == step.c.recorded_at) & (later.c.id > step.c.id)),
        )
        query = select(step.c.record_kind, step.c.record_id).where(
            step.c.kind.in_(DECIDING), condition, ~newer, ~_erased(step.c.record_id)
        )
        query = query.order_by(step.c.review_on, step.c.record_id).limit(limit)
        return tuple((row[0], row[1]) for row in self._connection.execute(query))


def _erased(record_id: Column[str]) -> Exists:
    items = ERASURE_ITEMS.c
    return exists().where(items.record_id == record_id, items.erased_at.is_not(None))
