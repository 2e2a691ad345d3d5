"""The stored sheet of a document and every print of it; both are only added to."""

from sqlalchemy import Connection, func, select

from kkc_desktop.domain.document import Copy, Paper
from kkc_desktop.storage.document_tables import COPIES, PAPERS
from kkc_desktop.storage.failures import erased
from kkc_desktop.storage.rows import Shelf, not_found

_PAPERS = Shelf(PAPERS, Paper)
_COPIES = Shelf(COPIES, Copy)


class Papers:
    """The bytes that were shown, printed and signed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def store(self, paper: Paper) -> None:
        """Keeps the sheet for good."""
        _PAPERS.add(self._connection, paper)

    def get(self, document_id: str) -> Paper:
        """The document's sheet; there is none before closing.

        Refused with RecordLocked when it was erased.
        """
        query = select(PAPERS).where(PAPERS.c.document_id == document_id)
        found = _PAPERS.read(self._connection, query)
        if not found:
            raise not_found()
        if not found[0].content:
            raise erased()
        return found[0]

    def page_count(self, document_id: str) -> int:
        """How many pages the sheet has, without reading it; 0 when there is none."""
        query = select(PAPERS.c.page_count).where(PAPERS.c.document_id == document_id)
        return self._connection.execute(query).scalar_one_or_none() or 0


class Copies:
    """The prints of each document."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, copy: Copy) -> None:
        """Records one print."""
        _COPIES.add(self._connection, copy)

    def of(self, document_id: str) -> tuple[Copy, ...]:
        """The document's prints by number."""
        query = select(COPIES).where(COPIES.c.document_id == document_id)
        return _COPIES.read(self._connection, query.order_by(COPIES.c.number))

    def next_number(self, document_id: str) -> int:
        """The number of the next print, from 1."""
        query = select(func.count()).where(COPIES.c.document_id == document_id)
        return self._connection.execute(query).scalar_one() + 1
