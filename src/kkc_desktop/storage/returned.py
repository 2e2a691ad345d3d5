"""Scanned pages and files beside a closed document; both are only added to."""

from dataclasses import fields

from sqlalchemy import Connection, func, select

from kkc_desktop.domain.returned import Attachment, KeptFile, ScanPage
from kkc_desktop.storage.paper_tables import ATTACHMENTS, SCAN_PAGES
from kkc_desktop.storage.rows import Shelf, not_found

_SCAN_PAGES = Shelf(SCAN_PAGES, ScanPage)
_ATTACHMENTS = Shelf(ATTACHMENTS, Attachment)


class ScanPages:
    """The pages of signed papers that came back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, page: ScanPage) -> None:
        """Keeps the page for good."""
        _SCAN_PAGES.add(self._connection, page)

    def of(self, document_id: str) -> tuple[ScanPage, ...]:
        """The document's pages in the order of the paper."""
        query = select(SCAN_PAGES).where(SCAN_PAGES.c.document_id == document_id)
        return _SCAN_PAGES.read(self._connection, query.order_by(SCAN_PAGES.c.page_number))

    def get(self, document_id: str, page_number: int) -> ScanPage:
        """One page of the document's scan."""
        query = select(SCAN_PAGES).where(
            SCAN_PAGES.c.document_id == document_id, SCAN_PAGES.c.page_number == page_number
        )
        found = _SCAN_PAGES.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]

    def numbers_of(self, document_id: str) -> tuple[int, ...]:
        """Which pages came back, without reading them; erased ones are not there any more."""
        query = select(SCAN_PAGES.c.page_number).where(
            SCAN_PAGES.c.document_id == document_id, func.length(SCAN_PAGES.c.content) > 0
        )
        found = self._connection.execute(query.order_by(SCAN_PAGES.c.page_number))
        return tuple(found.scalars())


class Attachments:
    """The files kept beside closed documents."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, attachment: Attachment) -> None:
        """Keeps the file for good."""
        _ATTACHMENTS.add(self._connection, attachment)

    def of(self, document_id: str) -> tuple[Attachment, ...]:
        """The document's files in the order they were added."""
        query = select(ATTACHMENTS).where(ATTACHMENTS.c.document_id == document_id)
        return _ATTACHMENTS.read(self._connection, query.order_by(ATTACHMENTS.c.added_at))

    def kept(self, document_id: str) -> tuple[KeptFile, ...]:
        """The same for a list, without reading the files; without the erased ones."""
        columns = [ATTACHMENTS.c[field.name] for field in fields(KeptFile)]
        query = select(*columns).where(
            ATTACHMENTS.c.document_id == document_id, ATTACHMENTS.c.file_name != ""
        )
        rows = self._connection.execute(query.order_by(ATTACHMENTS.c.added_at))
        return tuple(KeptFile(**row) for row in rows.mappings())

    def get(self, attachment_id: str) -> Attachment:
        """The file of this id."""
        query = select(ATTACHMENTS).where(ATTACHMENTS.c.id == attachment_id)
        found = _ATTACHMENTS.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]
