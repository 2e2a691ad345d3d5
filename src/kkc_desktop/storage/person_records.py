"""The records that a person stands in, and who looked at the card, read at once for one page."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, Select, Table, func, select

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.audit import Act, AuditEntry
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.incident import Incident, Notice
from kkc_desktop.storage.document_tables import DOCUMENTS
from kkc_desktop.storage.incident_tables import INCIDENTS, NOTICES
from kkc_desktop.storage.rows import Shelf
from kkc_desktop.storage.tables import ADVICE, AUDIT, CONTACTS, PERSONS

_CONTACTS = Shelf(CONTACTS, Contact)
_ADVICE = Shelf(ADVICE, AdviceRecord)
_INCIDENTS = Shelf(INCIDENTS, Incident)
_NOTICES = Shelf(NOTICES, Notice)
_DOCUMENTS = Shelf(DOCUMENTS, Document)
_AUDIT = Shelf(AUDIT, AuditEntry)


class PersonRecords:
    """Reading by the ids under which a person stands in records; nothing here writes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def contacts(self, person_ids: Collection[str]) -> tuple[Contact, ...]:
        """Contacts with one of these persons."""
        return _CONTACTS.read(self._connection, _with(CONTACTS, person_ids))

    def advice(self, person_ids: Collection[str]) -> tuple[AdviceRecord, ...]:
        """Advice given to one of these persons."""
        return _ADVICE.read(self._connection, _with(ADVICE, person_ids))

    def documents(self, person_ids: Collection[str]) -> tuple[Document, ...]:
        """Documents with one of these persons."""
        return _DOCUMENTS.read(self._connection, _with(DOCUMENTS, person_ids))

    def incidents(self, person_ids: Collection[str]) -> tuple[tuple[Incident, Notice], ...]:
        """Incidents with one of these persons, each with its latest notice."""
        incidents = _INCIDENTS.read(self._connection, _with(INCIDENTS, person_ids))
        ids = [incident.id for incident in incidents]
        query = select(NOTICES).where(NOTICES.c.incident_id.in_(ids)).order_by(NOTICES.c.number)
        latest = {notice.incident_id: notice for notice in _NOTICES.read(self._connection, query)}
        return tuple((incident, latest[incident.id]) for incident in incidents)

    def count(self, person_ids: Collection[str]) -> int:
        """In how many records one of these persons stands."""
        counted = func.count(PERSONS.c.record_id.distinct())
        query = select(counted).where(PERSONS.c.id.in_(person_ids))
        return self._connection.execute(query).scalar_one()

    def looks(self, card_ids: Collection[str], since: datetime) -> tuple[AuditEntry, ...]:
        """The consultations of these cards since then, the newest first."""
        query = select(AUDIT).where(
            AUDIT.c.record_id.in_(card_ids),
            AUDIT.c.act == Act.CONSULT,
            AUDIT.c.recorded_at >= since,
        )
        return _AUDIT.read(self._connection, query.order_by(AUDIT.c.number.desc()))


def _with(table: Table, person_ids: Collection[str]) -> Select[tuple[object, ...]]:
    records = select(PERSONS.c.record_id).where(PERSONS.c.id.in_(person_ids))
    return select(table).where(table.c.id.in_(records))
