"""Reads a stored document with everything that travels with it."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.dossier import Dossier

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def read_dossier(tx: "Transaction", document_id: DocumentId) -> Dossier:
    """The stored document with its persons, things, signatures and copies."""
    return Dossier(
        document=tx.documents.get(document_id),
        persons=tx.persons.of(document_id),
        things=tx.things.of(document_id),
        signatures=tx.signatures.of(document_id),
        copies=tx.copies.of(document_id),
    )
