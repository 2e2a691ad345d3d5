"""What comes back to a closed document: scanned pages to their paper, files beside it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.consultation import of_document
from kkc_desktop.domain.czech import join_words
from kkc_desktop.domain.document import Document, DocumentId, demand_step
from kkc_desktop.domain.document_lists import AttachmentKind
from kkc_desktop.domain.errors import NotComplete, StorageUnavailable
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.returned import Attachment, Returned, ScanPage
from kkc_desktop.domain.scan_sorting import (
    AwaitedPaper,
    ScannedPage,
    SortedPage,
    SortedScan,
    sorted_scan,
)
from kkc_desktop.printing.pages import PagePictures, sha256_of
from kkc_desktop.printing.scan import read_scan
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.versions import row_of
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.leaving_files import leaving_files

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

LARGEST_FILE = 50_000_000


class Returning:
    """The verbs of paper that comes home."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)

    def now(self) -> datetime:
        """The desk's clock."""
        return self._workplace.now()

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def read(
        self, content: bytes, progress: Callable[[int, int], None] | None = None
    ) -> tuple[ScannedPage, ...]:
        """The pages of a scanned file; touches no record and is meant for a thread of its own.

        `progress` hears how many pages of how many are read and may raise to call it off. Refused
        with ScanUnreadable.
        """
        return read_scan(content, progress)

    def sort(
        self, source_name: str, pages: tuple[ScannedPage, ...], wanted: str = ""
    ) -> SortedScan:
        """Says of each page where it belongs; `wanted` is the document open at the desk."""
        with self._workplace.look(Act.ATTACH_SCAN) as tx:
            return self._sorted(tx, source_name, pages, wanted)

    def attach(self, scan: SortedScan) -> tuple[DocumentId, ...]:
        """Keeps what fits for good, each document in an act of its own; gives their ids.

        Every page is compared with the stored paper once more: what came meanwhile is left out.
        """
        attached: list[DocumentId] = []
        for document_id in dict.fromkeys(page.document_id for page in scan.fitting):
            pages = tuple(p for p in scan.fitting if p.document_id == document_id)
            if self._attach(document_id, pages, scan.source_name):
                attached.append(document_id)
        return tuple(attached)

    def returned(self, document_id: DocumentId) -> Returned:
        """Which pages and files came back to the document, without their bytes."""
        with self._workplace.look(Act.CONSULT) as tx:
            return Returned(
                page_count=tx.papers.page_count(document_id),
                arrived=tx.scan_pages.numbers_of(document_id),
                files=tx.attachments.kept(document_id),
            )

    def page(self, document_id: DocumentId, page_number: int) -> ScanPage:
        """One scanned page; of a document that is not open yet it is a consultation as well.

        Refused with ReasonNeeded as opening the document is.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            known = of_document(tx.documents.get(document_id))
        if document_id not in self._workplace.opened:
            self._matters.consult(RecordKind.DOCUMENT, known)
        with self._workplace.look(Act.CONSULT) as tx:
            return tx.scan_pages.get(document_id, page_number)

    def pictures(self, content: bytes) -> PagePictures:
        """A page as a picture for the thumbnails."""
        return PagePictures(content)

    def attach_file(
        self,
        document_id: DocumentId,
        kind: AttachmentKind,
        file_name: str,
        content: bytes,
        note: str = "",
    ) -> Attachment:
        """Keeps a file beside a closed document byte for byte, with its SHA-256.

        Nothing in it is looked at or changed, so a signature made elsewhere stays valid (X6 of
        features.md). Refused with NotComplete when it is empty or larger than LARGEST_FILE.
        """
        _demand_file(content)
        attachment = Attachment(
            id=self._workplace.new_id(),
            document_id=document_id,
            kind=kind,
            file_name=file_name,
            media_type=_media_type(content),
            content=content,
            sha256=sha256_of(content),
            note=note.strip(),
            added_at=self._workplace.now(),
            added_by=self._workplace.officer.id,
        )
        words = f"{kind.label}, sha256 {attachment.sha256[:16]}"
        with self._workplace.act(Act.ATTACH_FILE, RecordKind.DOCUMENT, document_id, words) as tx:
            demand_step(tx.documents.get(document_id).state, Act.ATTACH_FILE)
            tx.attachments.add(attachment)
        return attachment

    def save_out(self, attachment_id: str, path: Path) -> Attachment:
        """Writes a kept file out as it came in; the trail keeps that it left the desk.

        Refused with StorageUnavailable when its bytes no longer fit their digest.
        """
        with self._workplace.look(Act.COPY_OUT) as tx:
            attachment = tx.attachments.get(attachment_id)
        if sha256_of(attachment.content) != attachment.sha256:
            raise StorageUnavailable(
                "Uložený soubor neodpovídá svému otisku, nikam se nezapsal.",
                "Ověřte data příkazem Ověřit stopu a\u00a0zavolejte správce.",
            )
        words = f"soubor, sha256 {attachment.sha256[:16]}"
        document_id = attachment.document_id
        with (
            leaving_files() as leaving,
            self._workplace.act(Act.COPY_OUT, RecordKind.DOCUMENT, document_id, words),
        ):
            leaving.write(path, attachment.content)
        return attachment

    def _attach(
        self, document_id: DocumentId, pages: tuple[SortedPage, ...], source_name: str
    ) -> bool:
        now, officer = self._workplace.now(), self._workplace.officer
        scanned = tuple(sorted((p.page for p in pages), key=lambda p: p.mark.page if p.mark else 0))
        with self._workplace.look(Act.ATTACH_SCAN) as tx:
            if not self._sorted(tx, source_name, scanned, document_id).fitting:
                return False
        with self._workplace.act(Act.ATTACH_SCAN, RecordKind.DOCUMENT, document_id) as tx:
            demand_step(tx.documents.get(document_id).state, Act.ATTACH_SCAN)
            fitting = self._sorted(tx, source_name, scanned, document_id).fitting
            for each in fitting:
                tx.scan_pages.add(
                    ScanPage(
                        id=self._workplace.new_id(),
                        document_id=document_id,
                        page_number=each.number,
                        content=each.page.content,
                        sha256=each.page.sha256,
                        source_name=source_name,
                        received_at=now,
                        received_by=officer.id,
                    )
                )
            numbers = join_words([str(each.number) for each in fitting])
            tx.audit.reason = f"strany {numbers} z\u00a0{tx.papers.page_count(document_id)}"
        return True

    def _sorted(
        self,
        tx: "Transaction",
        source_name: str,
        pages: tuple[ScannedPage, ...],
        wanted: str,
    ) -> SortedScan:
        marks = [page.mark for page in pages if page.mark is not None]
        documents = list(tx.documents.numbered({mark.evidence_number for mark in marks}))
        if wanted and wanted not in {document.id for document in documents}:
            documents.append(tx.documents.get(DocumentId(wanted)))
        forms = tx.outage_kits.coded({mark.paper_code for mark in marks})
        return sorted_scan(
            source_name,
            pages,
            {each.evidence_number: self._awaited(tx, each) for each in documents},
            {form.paper_code: form.evidence_number for form in forms},
            wanted,
        )

    def _awaited(self, tx: "Transaction", document: Document) -> AwaitedPaper:
        later = row_of(tx, document.id).later
        return AwaitedPaper(
            document_id=document.id,
            title=self._workplace.templates.title_of(document.template_code),
            evidence_number=document.evidence_number,
            version=document.version,
            paper_code=document.paper_code,
            page_count=tx.papers.page_count(document.id),
            state=document.state,
            arrived=frozenset(tx.scan_pages.numbers_of(document.id)),
            newer_number=later[-1].evidence_number if later else "",
        )


def _demand_file(content: bytes) -> None:
    if content and len(content) <= LARGEST_FILE:
        return
    if content:
        text, fix = "Soubor je větší než 50\u00a0MB.", "Rozdělte jej, nebo přiložte jeho výtah."
    else:
        text, fix = "Soubor je prázdný.", "Vyberte jiný soubor."
    raise NotComplete((Problem(field="file", text=text, fix=fix),))


_SIGNS = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"PK\x03\x04", "application/zip"),
)


def _media_type(content: bytes) -> str:
    """What kind of file it is by its first bytes; the name says nothing reliable."""
    return next(
        (kind for sign, kind in _SIGNS if content.startswith(sign)), "application/octet-stream"
    )
