"""The versions of a paper as they lie in the database: the one way to know which one holds."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.correction import PaperVersion, VersionRow, version_of
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def row_of(tx: "Transaction", document_id: DocumentId) -> VersionRow:
    """Back to the first version, then on to the newest; voided ones are passed over."""
    shown = tx.documents.get(document_id)
    first = shown
    while first.correction_kind is CorrectionKind.NEW_VERSION:
        first = tx.documents.get(DocumentId(first.corrects_id))
    versions, following = [first], _next_version(tx, first)
    while following is not None:
        versions.append(following)
        following = _next_version(tx, following)
    return VersionRow(
        shown=version_of(shown),
        versions=tuple(version_of(each) for each in versions),
        addenda=tuple(each for each in _mending(tx, shown) if each.kind is CorrectionKind.ADDENDUM),
    )


def _next_version(tx: "Transaction", document: Document) -> Document | None:
    kind = CorrectionKind.NEW_VERSION
    found = [each.id for each in _mending(tx, document) if each.kind is kind]
    return tx.documents.get(found[0]) if found else None


def _mending(tx: "Transaction", document: Document) -> tuple[PaperVersion, ...]:
    """What mends the document itself and was not voided."""
    return tuple(
        version_of(each)
        for each in tx.documents.corrections_of(document.id)
        if each.state is not DocumentState.VOIDED
    )
