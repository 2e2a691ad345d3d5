"""Records of prevention advice on disk."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import or_, select

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.storage.rows import Shelf, Versioned
from kkc_desktop.storage.tables import ADVICE


class Advice(Versioned[AdviceRecord]):
    """Advice given; newest by the moment it was given."""

    shelf = Shelf(ADVICE, AdviceRecord)
    newest_by = "given_at"

    def of_contact(self, contact_id: str) -> tuple[AdviceRecord, ...]:
        """Advice given in the contact, in the order it was given."""
        query = select(ADVICE).where(ADVICE.c.contact_id == contact_id)
        return self.shelf.read(self.connection, query.order_by(ADVICE.c.given_at))

    def between(self, start: datetime, end: datetime) -> tuple[AdviceRecord, ...]:
        """Advice given from `start` on and before `end`, the earliest first."""
        table = ADVICE.c
        query = select(ADVICE).where(table.given_at >= start, table.given_at < end)
        return self.shelf.read(self.connection, query.order_by(table.given_at, table.id))

    def of_records(self, ids: Collection[str]) -> tuple[AdviceRecord, ...]:
        """The advice of these ids and that given in contacts of these ids, the newest first."""
        table = ADVICE.c
        query = select(ADVICE).where(or_(table.id.in_(ids), table.contact_id.in_(ids)))
        return self.shelf.read(self.connection, query.order_by(table.given_at.desc(), table.id))
