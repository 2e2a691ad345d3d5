"""Records as a hand-over package says them: read from the store, nothing is written."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.file_name import safe_file_name
from kkc_desktop.domain.hand_over_package import PackagedFile, PackagedKind, PackagedRecord
from kkc_desktop.domain.incident import Incident, Notice
from kkc_desktop.domain.incident_lists import ReportingRole
from kkc_desktop.domain.log_words import extract_line
from kkc_desktop.domain.methane import Methane, MethaneLetter, versions
from kkc_desktop.printing.content import Content
from kkc_desktop.printing.read_out import paper_text
from kkc_desktop.services.data_care import cared_for
from kkc_desktop.services.dossiers import read_dossier
from kkc_desktop.services.event_log import late_after
from kkc_desktop.services.incident_reading import read_incident
from kkc_desktop.services.maps import type_words
from kkc_desktop.services.paper_closing import author_of, translation_in_force
from kkc_desktop.services.versions import row_of
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from datetime import datetime

    from kkc_desktop.storage.transaction import Transaction

Named = tuple[str, "datetime | None"]

PACKED_STATES = frozenset(DocumentState) - {DocumentState.DRAFT, DocumentState.VOIDED}
"""Documents whose paper may leave the desk."""
_DISPUTE = "osoba údaje zpochybňuje"


def packaged_document(
    workplace: Workplace, tx: "Transaction", document: Document
) -> PackagedRecord:
    """A closed document with its persons, signatures and the whole of its text."""
    dossier = read_dossier(tx, document.id)
    template = workplace.templates.version_of(document.template_code, document.template_version)
    care = cared_for(workplace, tx, RecordKind.DOCUMENT, document.id).care
    return PackagedRecord(
        kind=RecordKind.DOCUMENT.label,
        title=template.title,
        evidence_number=document.evidence_number,
        reference_number=document.reference_number,
        state=document.state.label,
        regime=care.regime,
        purpose=care.purpose,
        basis=care.basis,
        moments=_known(
            ("sepsáno", document.recorded_at),
            ("uzavřeno", document.closed_at),
            ("podepsáno", document.signed_at),
            ("předáno", document.handed_over_at),
        ),
        facts=_said(
            ("kód listiny", document.paper_code),
            ("verze", str(document.version)),
            ("šablona", f"{document.template_code}, verze {document.template_version}"),
            ("poznámka", document.late_words),
            (_DISPUTE, care.dispute),
        ),
        links=_links(tx, document),
        persons=dossier.persons,
        signatures=dossier.signatures,
        text=_document_text(workplace, tx, dossier),
    )


def packaged_contact(workplace: Workplace, tx: "Transaction", contact: Contact) -> PackagedRecord:
    """A finished contact with the persons it names."""
    care = cared_for(workplace, tx, RecordKind.CONTACT, contact.id).care
    return PackagedRecord(
        kind=RecordKind.CONTACT.label,
        title=contact.reason.label,
        evidence_number=contact.evidence_number,
        state=contact.outcome.label,
        regime=care.regime,
        purpose=care.purpose,
        basis=care.basis,
        moments=_known(
            ("příchod", contact.arrived_at),
            ("převzato", contact.taken_over_at),
            ("vyřízeno", contact.closed_at),
        ),
        facts=_said(
            ("důvod", contact.reason.label),
            ("způsob", contact.channel.label),
            ("jazyk", contact.language.label),
            ("výsledek", contact.outcome.label),
            ("kam odkázán", contact.referral),
            ("poznámka", contact.note),
            (_DISPUTE, care.dispute),
        ),
        persons=tx.persons.of(contact.id),
        text=contact.subject,
    )


def packaged_incident(
    workplace: Workplace, tx: "Transaction", incident: Incident
) -> PackagedRecord:
    """An incident with all its notices and its log, struck lines named as struck."""
    file = read_incident(tx, incident)
    strikes = {strike.entry_id: strike for strike in file.strikes}
    care = cared_for(workplace, tx, RecordKind.INCIDENT, incident.id).care
    known = versions(file.notices, file.declarations)
    notices = [
        _notice_text(notice, methane) for notice, methane in zip(file.notices, known, strict=True)
    ]
    late = late_after(workplace, tx)
    log = [extract_line(entry, strikes.get(entry.id), late) for entry in file.log]
    return PackagedRecord(
        kind=RecordKind.INCIDENT.label,
        title=incident.name or type_words(file.latest),
        evidence_number=incident.evidence_number,
        state=incident.state.label,
        regime=care.regime,
        purpose=care.purpose,
        basis=care.basis,
        moments=_known(("přijato", incident.received_at), ("předáno IOS", incident.handed_over_at)),
        facts=_said(
            ("místo", file.latest.place),
            ("přijal na IOS", incident.accepted_by),
            ("důvod uzavření", incident.closing_reason),
            (_DISPUTE, care.dispute),
        ),
        text="\n\n".join([*notices, "\n".join(["Deník události", *log])]),
    )


def _notice_text(notice: Notice, methane: Methane) -> str:
    """What the notice says, with who gave it."""
    role = notice.reporting_role
    role_words = "" if role is ReportingRole.NOT_STATED else role.label
    reporter = (notice.reporting_name, notice.reporting_phone, role_words)
    said = _said(
        *((letter.label, words) for letter, words in zip(MethaneLetter, methane, strict=True)),
        ("Popis", notice.description),
        ("Pachatel", notice.offender),
        ("Vozidlo", notice.vehicle),
        ("Oznamovatel", ", ".join(part for part in reporter if part)),
    )
    lines = [f"{word}: {words}" for word, words in said]
    at = moment_words(notice.recorded_at)
    return "\n".join([f"Hlášení č. {notice.number}, {at}", *lines])


def files_of(tx: "Transaction", document: Document) -> list[PackagedFile]:
    """The document's paper, its scanned pages and the files beside it, unchanged."""
    number = document.evidence_number
    paper = tx.papers.get(document.id)
    found = [
        PackagedFile(
            path=f"listiny/{number}.pdf",
            kind=PackagedKind.PAPER,
            media_type="application/pdf",
            content=paper.content,
            record_number=number,
        )
    ]
    found += [
        PackagedFile(
            path=f"skeny/{number}-strana-{page.page_number:02}.pdf",
            kind=PackagedKind.SCAN,
            media_type="application/pdf",
            content=page.content,
            record_number=number,
        )
        for page in tx.scan_pages.of(document.id)
    ]
    found += [
        PackagedFile(
            path=f"prilohy/{number}-{place:02}-{safe_file_name(kept.file_name)}",
            kind=PackagedKind.ATTACHMENT,
            media_type=kept.media_type,
            content=kept.content,
            record_number=number,
            note=kept.note,
        )
        for place, kept in enumerate(tx.attachments.of(document.id), start=1)
    ]
    return found


def _links(tx: "Transaction", document: Document) -> tuple[tuple[str, str], ...]:
    found = []
    if document.corrects_id:
        is_version = document.correction_kind is CorrectionKind.NEW_VERSION
        word = "nová verze listiny" if is_version else "dodatek k\u00a0listině"
        number = tx.documents.get(DocumentId(document.corrects_id)).evidence_number
        found.append((word, number))
    row = row_of(tx, document.id)
    found += [("nahrazena listinou", each.evidence_number) for each in row.later]
    found += [("má dodatek", each.evidence_number) for each in row.addenda]
    return _said(*found)


def _document_text(workplace: Workplace, tx: "Transaction", dossier: Dossier) -> str:
    document = dossier.document
    template = workplace.templates.version_of(document.template_code, document.template_version)
    corrects = ""
    if document.corrects_id:
        corrects = tx.documents.get(DocumentId(document.corrects_id)).evidence_number
    content = Content(
        document=document,
        persons=dossier.persons,
        things=dossier.things,
        template=template,
        station=workplace.station,
        officer=author_of(workplace, document.officer_id),
        signers=(),
        signatures=dossier.signatures,
        corrects=corrects,
        now=workplace.now(),
        help_lines=workplace.lists.lines_named(template.help_lines, workplace.station.code),
        translation=translation_in_force(workplace, document),
    )
    return paper_text(content)


def _known(*pairs: Named) -> tuple[tuple[str, "datetime"], ...]:
    return tuple((word, at) for word, at in pairs if at is not None)


def _said(*pairs: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((word, said) for word, said in pairs if said)
