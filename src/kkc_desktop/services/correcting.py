"""Mending a signed paper: its versions, a new one, what changed, and what a reprint says."""

import mimetypes
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.consultation import of_document
from kkc_desktop.domain.correction import (
    Correction,
    PaperVersion,
    VersionRow,
    corrected_words,
    demand_correction,
    next_number,
    wants_cover,
)
from kkc_desktop.domain.difference import Change
from kkc_desktop.domain.document import Document, DocumentId, ThingId, demand_step
from kkc_desktop.domain.document_lists import (
    AttachmentKind,
    CorrectionKind,
    DocumentState,
    PrintPurpose,
)
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import RecordNotFound, StorageUnavailable, UnknownTemplate, WrongStep
from kkc_desktop.domain.returned import Attachment
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.template import Template
from kkc_desktop.printing.cover_slip import CoverSlip, render_cover_slip
from kkc_desktop.printing.joined import SheetCopies, joined
from kkc_desktop.printing.pages import PagePictures, sha256_of
from kkc_desktop.services.correcting_record import changes_of, officer_of
from kkc_desktop.services.disclosure import note_combination
from kkc_desktop.services.dossiers import read_dossier
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.register import index_document
from kkc_desktop.services.versions import row_of
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

MOST_BYTES = 20 * 1024 * 1024
"""The largest supporting file: a scan of some tens of pages."""


class Correcting:
    """The verbs by which a signed paper is mended. The original itself is never touched."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)

    def row(self, document_id: DocumentId) -> VersionRow:
        """The versions of the paper and the addenda to it: numbers and states, no content."""
        with self._workplace.look() as tx:
            return row_of(tx, document_id)

    def begin(
        self, document_id: DocumentId, correction: Correction, support: Path | None = None
    ) -> Dossier:
        """The next version of a signed document as a stored draft with everything of the original.

        `support` is a file that supports it, kept as `add_support` says and refused as there.
        Refused with NotComplete without a reason or a requester, with WrongStep when the document
        is not signed or has a next version already: the newest one is mended then.
        """
        demand_correction(replace(correction, kind=CorrectionKind.NEW_VERSION))
        content = _read(support) if support else b""
        draft_id = DocumentId(self._workplace.new_id())
        words = f"z\u00a0dokumentu {document_id}"
        with self._workplace.act(Act.BEGIN_VERSION, RecordKind.DOCUMENT, draft_id, words) as tx:
            original = read_dossier(tx, document_id)
            demand_step(original.document.state, Act.BEGIN_VERSION)
            _demand_newest(row_of(tx, document_id))
            draft = self._copied(tx, original, draft_id, correction)
            tx.documents.add(draft.document)
            tx.persons.replace(draft_id, draft.persons)
            tx.things.replace(draft_id, draft.things)
            template = self._template(draft.document)
            index_document(tx, draft, template)
            source, target = (RecordKind.DOCUMENT, document_id), (RecordKind.DOCUMENT, draft_id)
            note_combination(self._workplace, tx, source, target)
            if support:
                self._keep_support(tx, document_id, support.name, content)
        self._matters.join(of_document(draft.document))
        return draft

    def add_support(self, document_id: DocumentId, path: Path) -> Attachment:
        """Keeps a file that supports the correction: beside the closed document, at once.

        For a new version still being written that is the original. Refused with StorageUnavailable
        when the file cannot be read, is empty or too large.
        """
        content = _read(path)
        with self._workplace.look() as tx:
            document = tx.documents.get(document_id)
        is_draft = document.state is DocumentState.DRAFT and document.corrects_id
        keeper = DocumentId(document.corrects_id) if is_draft else document_id
        with self._workplace.act(Act.ATTACH_FILE, RecordKind.DOCUMENT, keeper, path.name) as tx:
            demand_step(tx.documents.get(keeper).state, Act.ATTACH_FILE)
            attachment = self._attachment(keeper, path.name, content)
            tx.attachments.add(attachment)
        return attachment

    def changes(self, later: Dossier) -> tuple[Change, ...]:
        """What the version says otherwise than the one it replaces; nothing for other documents.

        The original is consulted, refused as `Documents.open` is.
        """
        document = later.document
        if document.correction_kind is not CorrectionKind.NEW_VERSION:
            return ()
        original_id = DocumentId(document.corrects_id)
        with self._workplace.look(Act.CONSULT) as tx:
            original = read_dossier(tx, original_id)
        if original_id not in self._workplace.opened:
            self._matters.consult(RecordKind.DOCUMENT, of_document(original.document))
        template = self._template(document)
        return changes_of(self._workplace, original, later, template)

    def officer_name(self, version: PaperVersion) -> str:
        """Rank and surname of who wrote the version."""
        return officer_of(self._workplace, version.recorded_by).short_name

    def record(self, document_id: DocumentId) -> Attachment:
        """The record of correction kept with the new version; RecordNotFound when there is none."""
        with self._workplace.look(Act.CONSULT) as tx:
            known = of_document(tx.documents.get(document_id))
        if document_id not in self._workplace.opened:
            self._matters.consult(RecordKind.DOCUMENT, known)
        with self._workplace.look(Act.CONSULT) as tx:
            kept = tx.attachments.of(document_id)
        found = [each for each in kept if each.kind is AttachmentKind.CORRECTION_RECORD]
        if not found:
            text = "K\u00a0této listině není opravný záznam."
            raise RecordNotFound(text, "Vzniká při uzavření nové verze; dodatek ho nemá.")
        return found[0]

    def note_record_print(self, document_id: DocumentId, printer: str) -> None:
        """Writes into the trail that the record of correction left the printer."""
        words = f"opravný záznam, {printer}"
        with self._workplace.act(Act.PRINT_DOCUMENT, RecordKind.DOCUMENT, document_id, words):
            pass

    def cover(
        self, document_id: DocumentId, purpose: PrintPurpose, recipient: str = ""
    ) -> bytes | None:
        """The cover slip of the next print, or None where none is due; see `wants_cover`."""
        with self._workplace.look(Act.PRINT_DOCUMENT) as tx:
            document = tx.documents.get(document_id)
            row = row_of(tx, document_id)
            if not wants_cover(purpose, document.state, is_corrected=row.is_corrected):
                return None
            slip = CoverSlip(
                title=self._title(document),
                document=document,
                paper=tx.papers.get(document_id),
                number=tx.copies.next_number(document_id),
                purpose=purpose,
                recipient=recipient,
                corrected=(corrected_words(row),) if row.is_corrected else (),
                officer=self._workplace.officer,
                at=self._workplace.now(),
                trail=paper_mark(*tx.audit.head()),
            )
        return render_cover_slip(slip, self._workplace.station)

    def behind(self, cover: bytes, content: bytes) -> bytes:
        """One job of the printer: the slip, then the pages of the paper; never kept."""
        return joined((SheetCopies(cover, 1), SheetCopies(content, 1)))

    def pictures(self, content: bytes) -> PagePictures:
        """The pages of a sheet as pictures for preview and print."""
        return PagePictures(content)

    def _template(self, document: Document) -> Template:
        shelf = self._workplace.templates
        return shelf.version_of(document.template_code, document.template_version)

    def _title(self, document: Document) -> str:
        """What the kind was called in the document's own version; the shelf may have lost it."""
        try:
            return self._template(document).title
        except UnknownTemplate:
            return self._workplace.templates.title_of(document.template_code)

    def _keep_support(
        self, tx: "Transaction", document_id: DocumentId, name: str, content: bytes
    ) -> None:
        """As `add_support`, inside the transaction of the act that begins the version."""
        officer = self._workplace.officer
        demand(officer.role, Act.ATTACH_FILE)
        tx.attachments.add(self._attachment(document_id, name, content))
        now, kind = self._workplace.now(), RecordKind.DOCUMENT
        tx.audit.append(officer.id, Act.ATTACH_FILE, now, kind, document_id, name)

    def _attachment(self, document_id: DocumentId, name: str, content: bytes) -> Attachment:
        return Attachment(
            id=self._workplace.new_id(),
            document_id=document_id,
            kind=AttachmentKind.CORRECTION_SUPPORT,
            file_name=name,
            media_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
            content=content,
            sha256=sha256_of(content),
            added_at=self._workplace.now(),
            added_by=self._workplace.officer.id,
        )

    def _copied(
        self, tx: "Transaction", original: Dossier, draft_id: DocumentId, correction: Correction
    ) -> Dossier:
        """Everything that the original says under a new id; what it went through stays behind."""
        now, officer_id = self._workplace.now(), self._workplace.officer.id
        document = replace(
            original.document,
            id=draft_id,
            state=DocumentState.DRAFT,
            evidence_number="",
            reference_number="",
            corrects_id=original.document.id,
            correction_kind=CorrectionKind.NEW_VERSION,
            correction_reason=correction.reason.strip(),
            correction_requester=correction.requester.strip(),
            correction_support=correction.support.strip(),
            version=next_number(
                tx.documents.corrections_of(original.document.id), original.document
            ),
            translation_version="",
            paper_code="",
            is_late_entry=False,
            officer_id=officer_id,
            recorded_at=now,
            recorded_by=officer_id,
            revision=1,
            closed_at=None,
            signed_at=None,
            handed_over_at=None,
            handed_over_to="",
            void_reason="",
        )
        persons = tuple(replace(person, record_id=draft_id) for person in original.persons)
        things = tuple(
            replace(thing, id=ThingId(self._workplace.new_id()), document_id=draft_id)
            for thing in original.things
        )
        return Dossier(document=document, persons=persons, things=things)


def _demand_newest(row: VersionRow) -> None:
    newer = row.newer
    if newer is None:
        return
    is_draft = newer.state is DocumentState.DRAFT
    raise WrongStep(
        f"Verze {newer.version} této listiny už {'je rozepsána' if is_draft else 'existuje'}.",
        "Pokračujte v\u00a0ní." if is_draft else "Otevřete nejnovější verzi a\u00a0opravte ji.",
    )


def _read(path: Path) -> bytes:
    fix = f"Vyberte jiný soubor, nejvýše {MOST_BYTES // 1024 // 1024}\u00a0MB."
    try:
        size = path.stat().st_size
        content = path.read_bytes() if 0 < size <= MOST_BYTES else b""
    except OSError as error:
        raise StorageUnavailable(f"Soubor „{path.name}“ nelze přečíst.", fix) from error
    if not content:
        what = "je příliš velký" if size else "je prázdný"
        raise StorageUnavailable(f"Soubor „{path.name}“ {what}, nebyl přiložen.", fix)
    return content
