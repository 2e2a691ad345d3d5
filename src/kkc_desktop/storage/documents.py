"""Documents on disk: free while drafts, afterwards only their way to paper goes on."""

import json
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import or_, select

from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.document import WORKFLOW_FIELDS, Document
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState
from kkc_desktop.storage.document_tables import DOCUMENTS
from kkc_desktop.storage.rows import PAGE, Shelf, Versioned, not_found, run

_STANDINGS = f"""
    SELECT own.id, own.version, own.state, coalesce(newer.version, 0) FROM documents AS own
    LEFT JOIN documents AS newer ON newer.corrects_id = own.id
        AND newer.correction_kind = '{CorrectionKind.NEW_VERSION.name}'
        AND newer.signed_at IS NOT NULL
    WHERE own.id IN (SELECT value FROM json_each(?))
        AND (own.version > 1 OR newer.version IS NOT NULL)
"""

_GIVEN_AT_CLOSING = frozenset({"evidence_number", "closed_at", "paper_code", "translation_version"})


class Documents(Versioned[Document]):
    """Documents of every kind; newest by the moment they were begun."""

    shelf = Shelf(DOCUMENTS, Document)
    newest_by = "recorded_at"

    def page(
        self,
        before: tuple[datetime, str] | None = None,
        limit: int = PAGE,
        states: Collection[DocumentState] = (),
    ) -> tuple[Document, ...]:
        """Documents, newest first; with `states` only those."""
        query = self._page(before, limit)
        if states:
            query = query.where(DOCUMENTS.c.state.in_(states))
        return self.shelf.read(self.connection, query)

    def advance(self, document: Document) -> Document:
        """Stores the step the document took; at closing also its number and its moment."""
        query = select(DOCUMENTS.c.state).where(DOCUMENTS.c.id == document.id)
        state = self.connection.execute(query).scalar_one_or_none()
        if state is None:
            raise not_found()
        closing = _GIVEN_AT_CLOSING if state is DocumentState.DRAFT else frozenset()
        return self.update_columns(document, WORKFLOW_FIELDS | closing)

    def of_contact(self, contact_id: str) -> tuple[Document, ...]:
        """Documents begun from the contact, in the order they were begun."""
        query = select(DOCUMENTS).where(DOCUMENTS.c.contact_id == contact_id)
        return self.shelf.read(self.connection, query.order_by(DOCUMENTS.c.recorded_at))

    def of_kind(self, template_code: str) -> tuple[Document, ...]:
        """Documents of the kind, whatever their version, in the order they were begun."""
        query = select(DOCUMENTS).where(DOCUMENTS.c.template_code == template_code)
        return self.shelf.read(self.connection, query.order_by(DOCUMENTS.c.recorded_at))

    def begun_from(self, record_id: str) -> tuple[Document, ...]:
        """Documents begun from the contact, incident or advice, and addenda to the document."""
        table = DOCUMENTS.c
        origins = (table.contact_id, table.incident_id, table.advice_id, table.corrects_id)
        query = select(DOCUMENTS).where(or_(*(origin == record_id for origin in origins)))
        return self.shelf.read(self.connection, query.order_by(table.recorded_at))

    def standings(self, ids: Collection[str]) -> dict[str, tuple[int, DocumentState, int]]:
        """Of those with several versions: version, state, the signed one that replaces it, or 0."""
        found = run(self.connection, _STANDINGS, (json.dumps(list(ids)),))
        return {row[0]: (row[1], DocumentState[row[2]], row[3]) for row in found}

    def led_among(self, ids: Collection[str]) -> tuple[Document, ...]:
        """Those that are kept under hlava III z. 110/2019, as criminal matters are."""
        table = DOCUMENTS.c
        query = select(DOCUMENTS).where(table.id.in_(ids), table.regime == DataRegime.LED)
        return self.shelf.read(self.connection, query)

    def numbered(self, evidence_numbers: Collection[str]) -> tuple[Document, ...]:
        """The documents of these numbers; a number that is not here is left out."""
        query = select(DOCUMENTS).where(DOCUMENTS.c.evidence_number.in_(evidence_numbers))
        return self.shelf.read(self.connection, query)

    def coded(self, paper_code: str) -> Document | None:
        """The document whose paper bears the code; None for any other code."""
        query = select(DOCUMENTS).where(DOCUMENTS.c.paper_code == paper_code)
        return next(iter(self.shelf.read(self.connection, query)), None)

    def corrections_of(self, document_id: str) -> tuple[Document, ...]:
        """What mends the document, drafts among it, in the order it was begun."""
        query = select(DOCUMENTS).where(DOCUMENTS.c.corrects_id == document_id)
        return self.shelf.read(self.connection, query.order_by(DOCUMENTS.c.recorded_at))

    def remove(self, document_id: str) -> None:
        """Deletes a draft for good; anything further on its way is refused."""
        self.connection.execute(DOCUMENTS.delete().where(DOCUMENTS.c.id == document_id))
