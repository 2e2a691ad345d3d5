"""Unfinished work on disk, one row for each person and record."""

from sqlalchemy import Connection, select

from kkc_desktop.domain.draft import Draft
from kkc_desktop.storage.rows import Shelf, not_found
from kkc_desktop.storage.tables import DRAFTS

_DRAFTS = Shelf(DRAFTS, Draft)


class Drafts:
    """What is typed and not yet saved as a record."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, draft: Draft) -> None:
        """Stores the draft in place of its earlier state."""
        _DRAFTS.put(self._connection, draft, ("id", "officer_id"))

    def of(self, officer_id: str | None = None) -> tuple[Draft, ...]:
        """The officer's drafts, or everyone's, the latest first."""
        query = select(DRAFTS).order_by(DRAFTS.c.saved_at.desc(), DRAFTS.c.id)
        if officer_id is not None:
            query = query.where(DRAFTS.c.officer_id == officer_id)
        return _DRAFTS.read(self._connection, query)

    def get(self, draft_id: str, officer_id: str) -> Draft:
        """The officer's draft of this record."""
        query = select(DRAFTS).where(DRAFTS.c.id == draft_id, DRAFTS.c.officer_id == officer_id)
        found = _DRAFTS.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]

    def remove(self, draft_id: str, officer_id: str) -> None:
        """Forgets the officer's draft, never a colleague's; one that is not there is no error."""
        own = DRAFTS.delete().where(DRAFTS.c.id == draft_id, DRAFTS.c.officer_id == officer_id)
        self._connection.execute(own)
