"""What hangs on a record: persons, things and signatures, replaced as a whole."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, select

from kkc_desktop.domain.document import DocumentId, Signature, Thing
from kkc_desktop.domain.person import Person
from kkc_desktop.storage.document_tables import SIGNATURES, THINGS
from kkc_desktop.storage.rows import Shelf, not_found
from kkc_desktop.storage.tables import PERSONS

_PERSONS = Shelf(PERSONS, Person)
_THINGS = Shelf(THINGS, Thing)
_SIGNATURES = Shelf(SIGNATURES, Signature)


class Persons:
    """The persons of a contact, advice or document."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, record_id: str, persons: Iterable[Person]) -> None:
        """Stores these persons as the record's own, in this order."""
        rows = [
            replace(person, record_id=record_id, position=position)
            for position, person in enumerate(persons)
        ]
        _PERSONS.replace_children(self._connection, "record_id", record_id, rows)

    def of(self, record_id: str) -> tuple[Person, ...]:
        """The record's persons in their order on the paper."""
        query = select(PERSONS).where(PERSONS.c.record_id == record_id)
        return _PERSONS.read(self._connection, query.order_by(PERSONS.c.position))


class Things:
    """The things a document lists."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, document_id: DocumentId, things: Iterable[Thing]) -> None:
        """Stores these things as the document's own, in this order."""
        rows = [
            replace(thing, document_id=document_id, position=position)
            for position, thing in enumerate(things)
        ]
        _THINGS.replace_children(self._connection, "document_id", document_id, rows)

    def of(self, document_id: str) -> tuple[Thing, ...]:
        """The document's things in their order on the paper."""
        query = select(THINGS).where(THINGS.c.document_id == document_id)
        return _THINGS.read(self._connection, query.order_by(THINGS.c.position))


class Signatures:
    """What each party did with the paper; they change only while it is closed for signature."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, document_id: DocumentId, signatures: Iterable[Signature]) -> None:
        """Stores these parties as the document's own, in this order."""
        rows = [
            replace(signature, document_id=document_id, position=position)
            for position, signature in enumerate(signatures)
        ]
        _SIGNATURES.replace_children(self._connection, "document_id", document_id, rows)

    def of(self, document_id: str) -> tuple[Signature, ...]:
        """The document's parties in their order on the paper."""
        query = select(SIGNATURES).where(SIGNATURES.c.document_id == document_id)
        return _SIGNATURES.read(self._connection, query.order_by(SIGNATURES.c.position))

    def record(self, signature: Signature) -> None:
        """Stores what one party did."""
        names = (name for name in _SIGNATURES.names if name != "id")
        if not _SIGNATURES.change(self._connection, signature, names, {"id": signature.id}):
            raise not_found()
