"""The record of correction: made and kept with the new version in the act that closes it."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.correction import version_of
from kkc_desktop.domain.difference import Change
from kkc_desktop.domain.document import Document, DocumentId, Paper
from kkc_desktop.domain.document_lists import AttachmentKind
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.returned import Attachment
from kkc_desktop.domain.signers import officer_words
from kkc_desktop.domain.station import Officer, OfficerId
from kkc_desktop.domain.template import Template
from kkc_desktop.printing.correction_record import CorrectionRecord, Side, render_correction_record
from kkc_desktop.printing.correction_words import differences
from kkc_desktop.printing.pages import sha256_of
from kkc_desktop.services.dossiers import read_dossier
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def keep_correction_record(
    workplace: Workplace, tx: "Transaction", closed: Dossier, paper: Paper, template: Template
) -> None:
    """Keeps the one-page record beside the new version; both freeze in the same transaction."""
    document = closed.document
    original = read_dossier(tx, DocumentId(document.corrects_id))
    content = render_correction_record(
        CorrectionRecord(
            title=template.title,
            old=_side(original.document, tx.papers.get(original.document.id)),
            new=_side(document, paper),
            support=document.correction_support,
            supports=_supports(tx, original.document, document),
            changes=changes_of(workplace, original, closed, template),
            officer=officer_of(workplace, document.officer_id),
            at=paper.stored_at,
            trail=paper_mark(*tx.audit.head()),
        ),
        workplace.station,
    )
    tx.attachments.add(
        Attachment(
            id=workplace.new_id(),
            document_id=document.id,
            kind=AttachmentKind.CORRECTION_RECORD,
            file_name=f"opravny-zaznam-{document.evidence_number}.pdf",
            media_type="application/pdf",
            content=content,
            sha256=sha256_of(content),
            note=f"k\u00a0verzi {document.version}",
            added_at=paper.stored_at,
            added_by=workplace.officer.id,
        )
    )


def changes_of(
    workplace: Workplace, original: Dossier, later: Dossier, template: Template
) -> tuple[Change, ...]:
    """What the later version says otherwise, who wrote it included."""
    officers = (original.document.officer_id, later.document.officer_id)
    before, after = (officer_words(officer_of(workplace, each)) for each in officers)
    return differences(original, later, template, (before, after))


def officer_of(workplace: Workplace, officer_id: OfficerId) -> Officer:
    """The officer of this id, on duty or long gone."""
    officers = workplace.database.officers_at_once()
    return next(officer for officer in officers if officer.id == officer_id)


def _side(document: Document, paper: Paper) -> Side:
    return Side(version=version_of(document), paper_code=document.paper_code, sha256=paper.sha256)


def _supports(
    tx: "Transaction", original: Document, document: Document
) -> tuple[tuple[str, str], ...]:
    """The supporting files given since the correction began: they lie beside the original."""
    return tuple(
        (each.file_name, each.sha256)
        for each in tx.attachments.of(original.id)
        if each.kind is AttachmentKind.CORRECTION_SUPPORT and each.added_at >= document.recorded_at
    )
