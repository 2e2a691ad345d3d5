"""The records that a person stands in, and who looked at the card, read at once for one page."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, Select, Table, and_, func, or_, select

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.audit import Act, AuditEntry
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.gathering import GatheredPerson, SoughtPerson
from kkc_desktop.domain.incident import Incident, Notice
from kkc_desktop.domain.prevention import Appointment
from kkc_desktop.storage.desk_tables import APPOINTMENTS, FOUND_THINGS
from kkc_desktop.storage.document_tables import DOCUMENTS
from kkc_desktop.storage.event_tables import GATHERED_PERSONS, SOUGHT_PERSONS
from kkc_desktop.storage.incident_tables import INCIDENTS, NOTICES
from kkc_desktop.storage.rows import Shelf
from kkc_desktop.storage.tables import ADVICE, AUDIT, CONTACTS, PERSONS

_CONTACTS = Shelf(CONTACTS, Contact)
_ADVICE = Shelf(ADVICE, AdviceRecord)
_INCIDENTS = Shelf(INCIDENTS, Incident)
_NOTICES = Shelf(NOTICES, Notice)
_DOCUMENTS = Shelf(DOCUMENTS, Document)
_APPOINTMENTS = Shelf(APPOINTMENTS, Appointment)
_FINDS = Shelf(FOUND_THINGS, FoundThing)
_GATHERED = Shelf(GATHERED_PERSONS, GatheredPerson)
_SOUGHT = Shelf(SOUGHT_PERSONS, SoughtPerson)
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

    def appointments(self, card_ids: Collection[str]) -> tuple[Appointment, ...]:
        """Times booked for one of these cards, and those that name somebody without a card."""
        table = APPOINTMENTS.c
        nobodys = and_(table.card_id == "", or_(table.name != "", table.phone != ""))
        query = select(APPOINTMENTS).where(or_(table.card_id.in_(card_ids), nobodys))
        return _APPOINTMENTS.read(self._connection, query.order_by(table.starts_at, table.id))

    def finds(self) -> tuple[FoundThing, ...]:
        """Things that hang on a record, bear a number or went to somebody."""
        table = FOUND_THINGS.c
        says = (table.document_id, table.contact_id, table.handover_id, table.identifier)
        query = select(FOUND_THINGS).where(or_(table.left_to != "", *(each != "" for each in says)))
        return _FINDS.read(self._connection, query.order_by(table.label))

    def gathered(self) -> tuple[GatheredPerson, ...]:
        """Everybody of any safe zone whose name is there and not erased yet."""
        table = GATHERED_PERSONS.c
        query = select(GATHERED_PERSONS).where(table.name != "", table.erased_at.is_(None))
        return _GATHERED.read(self._connection, query.order_by(table.arrived_at, table.id))

    def sought(self) -> tuple[SoughtPerson, ...]:
        """Everybody asked for at any safe zone, where that is not erased yet."""
        table = SOUGHT_PERSONS.c
        query = select(SOUGHT_PERSONS).where(table.erased_at.is_(None))
        return _SOUGHT.read(self._connection, query.order_by(table.asked_at, table.id))

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
