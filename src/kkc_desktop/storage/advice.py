"""Records of prevention advice on disk."""

from sqlalchemy import select

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
