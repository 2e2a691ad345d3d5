"""The previews that pages ask for: a leaflet, a check print, a sheet of the station's own."""

from dataclasses import replace

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.document_lists import DocumentState, PrintPurpose
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.page import DeskPage
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.screen_language import tr


def print_leaflet(
    services: Services, page: DeskPage, content: bytes, title: str, copies: int
) -> None:
    """The leaflet of the advice on the page."""
    record = page.shown_record()
    assert record is not None, "a leaflet is printed from the advice on the page"
    order = PrintOrder(
        record_kind=record[0], record_id=record[1], title=title, purpose=PrintPurpose.LEAFLET
    )
    pictures, jobs = services.documents.pictures, services.print_jobs
    PrintPreview(content, title, pictures, copies, parent=page, jobs=jobs, orders=(order,)).open()


def print_check(services: Services, page: DeskPage, content: bytes, document: Document) -> None:
    """A draft as it would print, which is no copy of the paper."""
    title = f"Kontrolní výtisk {document.template_code}"
    order = PrintOrder(
        record_kind=RecordKind.DOCUMENT,
        record_id=document.id,
        title=title,
        purpose=PrintPurpose.CHECK,
    )
    pictures, jobs = services.documents.pictures, services.print_jobs
    PrintPreview(content, title, pictures, parent=page, jobs=jobs, orders=(order,)).open()


def print_order(services: Services, page: DeskPage, content: bytes, order: PrintOrder) -> None:
    """A sheet of the station's own that is written into the print log."""
    pictures, jobs = services.documents.pictures, services.print_jobs
    PrintPreview(content, order.title, pictures, parent=page, jobs=jobs, orders=(order,)).open()


def report_title(number: str) -> str:
    """What the report about the person of this card is called."""
    return tr("Výpis údajů o\u00a0osobě, karta {}").format(number)


def readers_title() -> str:
    """What the report of who looked at a person is called."""
    return tr("Kdo nahlížel do údajů")


def notice_title(variant: str) -> str:
    """What the notice of processing is called."""
    return tr("Informace o\u00a0zpracování ({})").format(variant)


def print_nameless(services: Services, page: DeskPage, content: bytes, title: str) -> None:
    """A sheet that names nobody and is no copy of a record, so nothing is written down of it."""
    PrintPreview(content, title, services.documents.pictures, parent=page).open()


def print_referral(services: Services, page: DeskPage, place: str, matter: str) -> None:
    """The referral slip with the place already in it; it is closed at once and given its number."""
    dossier = services.documents.begin("KZ")
    document = replace(dossier.document, referral_place=place, referral_matter=matter)
    closed = services.documents.close(replace(dossier, document=document)).document
    order = PrintOrder(
        record_kind=RecordKind.DOCUMENT,
        record_id=closed.id,
        title=closed.evidence_number,
        purpose=PrintPurpose.CITIZEN_COPY,
    )
    print_order(services, page, services.documents.paper(closed.id).content, order)


def print_protocol(services: Services, page: DeskPage, document_id: str) -> None:
    """The protocol of a handover: for signing until both have signed, another copy later."""
    dossier = services.signing.stored(DocumentId(document_id))
    document = dossier.document
    is_closed = document.state is DocumentState.CLOSED
    order = PrintOrder(
        record_kind=RecordKind.DOCUMENT,
        record_id=document.id,
        title=document.evidence_number,
        purpose=PrintPurpose.SIGNING if is_closed else PrintPurpose.REPRINT,
    )
    content = services.documents.paper(document.id).content
    pictures, jobs = services.documents.pictures, services.print_jobs
    title = document.evidence_number
    PrintPreview(content, title, pictures, parent=page, jobs=jobs, orders=(order,)).open()


def print_handover_card(
    services: Services, page: DeskPage, file: IncidentFile, notice_number: int
) -> None:
    """The card of a stored notice that is read to operations."""
    number = f"hlášení č.\u00a0{notice_number}"
    title = f"Karta k\u00a0předání {file.incident.evidence_number}, {number}"
    order = PrintOrder(
        record_kind=RecordKind.INCIDENT,
        record_id=file.incident.id,
        title=title,
        purpose=PrintPurpose.OPERATIONS,
    )
    content = services.operations_card.sheet(file, notice_number)
    pictures, jobs = services.documents.pictures, services.print_jobs
    PrintPreview(content, title, pictures, parent=page, jobs=jobs, orders=(order,)).open()
