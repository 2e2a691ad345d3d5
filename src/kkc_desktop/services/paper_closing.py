"""The closing of a document inside the act that closes it: number, text, pages, bytes and hash.

The document page closes by it, and the shift handover, whose paper it is, in one act with more.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.document import Document, DocumentId, Paper, Signature, SignatureId
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.paper_code import paper_code
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.signers import signers_of
from kkc_desktop.domain.station import Officer, OfficerId
from kkc_desktop.domain.template import Template
from kkc_desktop.domain.translation import Translation
from kkc_desktop.printing.document import render
from kkc_desktop.printing.pages import page_count, sha256_of
from kkc_desktop.services.correcting_record import keep_correction_record
from kkc_desktop.services.form_number import take_number
from kkc_desktop.services.person_keeping import keep_cards, put_persons
from kkc_desktop.services.promises import promise_of_paper
from kkc_desktop.services.register import index_document
from kkc_desktop.services.translations import translation_of
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def close_within(
    workplace: Workplace, tx: "Transaction", dossier: Dossier, corrects: str = ""
) -> Dossier:
    """Freezes the document for signature; the caller has seen to it that nothing is missing.

    `corrects` is number and day of the paper that this one mends. The act's own line proves the
    sheet, unless the act says something of its own.
    """
    template = workplace.templates.version_of(
        dossier.document.template_code, dossier.document.template_version
    )
    now = workplace.now()
    saved = store_dossier(workplace, tx, dossier)
    number = take_number(workplace, tx, saved.document.id, now)
    translation = translation_in_force(workplace, saved.document)
    closed = replace(
        saved.document,
        evidence_number=number,
        translation_version=translation.version if translation else "",
        closed_at=now,
        state=DocumentState.CLOSED,
    )
    closed = replace(closed, paper_code=paper_code(closed, saved.persons, saved.things))
    signatures = _parties(workplace, closed, saved.persons, template)
    whole = replace(saved, document=closed, signatures=signatures)
    content = draw_paper(workplace, whole, corrects, tx.audit.head())
    closed = tx.documents.advance(closed)
    tx.signatures.replace(closed.id, signatures)
    paper = Paper(
        document_id=closed.id,
        content=content,
        sha256=sha256_of(content),
        page_count=page_count(content),
        stored_at=now,
    )
    tx.papers.store(paper)
    if closed.correction_kind is CorrectionKind.NEW_VERSION:
        keep_correction_record(workplace, tx, whole, paper, template)
    tx.audit.reason = f"list {paper.sha256[:16]}"
    whole = replace(whole, document=closed)
    index_document(tx, whole, template)
    promise_of_paper(workplace, tx, closed)
    tx.drafts.remove(DraftId(closed.id), workplace.officer.id)
    keep_cards(workplace, tx, whole.persons, *_said_earlier(tx, closed))
    return whole


def store_dossier(workplace: Workplace, tx: "Transaction", dossier: Dossier) -> Dossier:
    """Stores document, persons and things as they are, complete or not; makes no cards."""
    document = dossier.document
    if document.revision:
        document = tx.documents.update(document)
    else:
        document = replace(document, revision=1)
        tx.documents.add(document)
    persons = put_persons(workplace, tx, document.id, dossier.persons)
    things = tuple(replace(t, position=i) for i, t in enumerate(dossier.things))
    tx.things.replace(document.id, things)
    return replace(dossier, document=document, persons=persons, things=things)


def _said_earlier(tx: "Transaction", document: Document) -> tuple[datetime, tuple[Person, ...]]:
    """When the document's persons were stated, and what was stated where it was begun from."""
    if not document.corrects_id:
        return document.recorded_at, tx.persons.of(document.contact_id)
    original = tx.documents.get(DocumentId(document.corrects_id))
    return original.recorded_at, tx.persons.of(original.id)


def draw_paper(
    workplace: Workplace,
    dossier: Dossier,
    corrects: str,
    trail: tuple[int, str],
    watermark: str = "",
) -> bytes:
    """The paper of the document as it stands; `trail` is the audit head that it carries."""
    document = dossier.document
    template = workplace.templates.version_of(document.template_code, document.template_version)
    return render(
        document,
        dossier.persons,
        dossier.things,
        template,
        workplace.station,
        author_of(workplace, document.officer_id),
        watermark=watermark,
        exercise=workplace.station.is_exercise,
        corrects=corrects,
        trail=trail,
        help_lines=workplace.lists.lines_named(template.help_lines, workplace.station.code),
        translation=translation_in_force(workplace, document),
        now=document.closed_at or workplace.now(),
    )


def translation_in_force(workplace: Workplace, document: Document) -> Translation | None:
    """The texts of the document's second language; None when it is in Czech alone."""
    known = workplace.templates.translations()
    template = workplace.templates.version_of(document.template_code, document.template_version)
    return translation_of(known, document, template, workplace.today())


def author_of(workplace: Workplace, officer_id: OfficerId) -> Officer:
    """The officer who wrote the document, as the station knows them today."""
    officers = workplace.database.officers_at_once()
    return next(o for o in officers if o.id == officer_id)


def _parties(
    workplace: Workplace, document: Document, persons: tuple[Person, ...], template: Template
) -> tuple[Signature, ...]:
    author = author_of(workplace, document.officer_id)
    return tuple(
        Signature(
            id=SignatureId(workplace.new_id()),
            document_id=document.id,
            position=position,
            party=signer.party,
            role_words=signer.role_words,
            is_officer=signer.is_officer,
        )
        for position, signer in enumerate(signers_of(template, document, persons, author))
    )
