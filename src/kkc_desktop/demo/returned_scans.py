"""Signed papers as an office scanner gives them back, and what is still unsettled about papers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPen, QTransform

from kkc_desktop.demo.signatures import PRINTER
from kkc_desktop.demo.special_papers import begin_version, crime_contact, with_person
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import Language, PersonRole
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.document_lists import (
    AttachmentKind,
    InstructionAnswer,
    PrintPurpose,
    SignatureState,
)
from kkc_desktop.domain.print_job import PrintJob, PrintOrder
from kkc_desktop.domain.scan_sorting import ScannedPage, SortedScan
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise_people import SUBMITTER
from kkc_desktop.services.made_up_prints import print_made_up

_SCALE = 200 / 72
_SKEW = 1.5
_INK = QColor("#1c286e")
_ASKED = (
    "\n\nKolo u\u00a0nádraží nechávám každý všední den od jara, vždy u\u00a0stejného stojanu."
    " Věděli o\u00a0tom kolegové z\u00a0práce a\u00a0prodavačka ze stánku naproti.\n\n"
    "Na rámu je nálepka cyklistického klubu, na levé rukojeti chybí kus gumy.\n\n"
    "Kolo jsem koupila loni za 21\u00a0500\u00a0Kč; nejdřív jsem uvedla cenu z\u00a0nabídky."
)
_SOURCE = "sken-0042.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedPapers:
    """A draft in two languages, two closed papers, a scan not taken in yet, prints nobody saw."""

    draft: DocumentId
    incomplete: DocumentId
    whole: DocumentId
    scan: SortedScan
    uncertain: tuple[PrintJob, ...]


def take_papers_back(services: Services) -> ReturnedPapers:
    """Corrects the protocol of the theft and lets scans of it and of a found thing come home."""
    contact_id = crime_contact(services)
    papers = services.documents.page()
    original = next(d for d in papers if d.contact_id == contact_id and d.template_code == "PTO")
    whole = next(d for d in papers if d.template_code == "PVV")
    second = _second_version(services, original)
    _attach(services, second, (1, 3))
    _attach(services, whole, (1, 2))
    late = (*_scanned(services, second, (2,)), *_scanned(services, original, (1,)))
    return ReturnedPapers(
        draft=_draft_in_two_languages(services),
        incomplete=second.id,
        whole=whole.id,
        scan=services.returning.sort(_SOURCE, _in_one_file(late), second.id),
        uncertain=_unseen_prints(services, whole),
    )


def _draft_in_two_languages(services: Services) -> DocumentId:
    """The rights of a victim who speaks Ukrainian, not closed yet."""
    known = replace(SUBMITTER, language=Language.UKRAINIAN)
    draft = with_person(services, "POB", known, PersonRole.VICTIM)
    document = replace(
        draft.document,
        second_language=Language.UKRAINIAN,
        instruction_answer=InstructionAnswer.UNDERSTOOD,
    )
    return services.documents.save(replace(draft, document=document)).document.id


def _second_version(services: Services, original: Document) -> Document:
    """Closed, printed and half signed; a file lies beside it."""
    services.documents.open(original.id)
    draft = begin_version(services, original, "chybně zapsaná výše škody", "oznamovatelka")
    document = replace(
        draft.document,
        statement=draft.document.statement.replace("lankový", "třmenový") + _ASKED,
        damage_czk=21_500,
        damage_note="podle kupního dokladu z\u00a0roku 2025",
    )
    closed = services.documents.close(replace(draft, document=document))
    document_id = closed.document.id
    print_made_up(services.print_jobs, document_id, PRINTER, 2)
    officer = next(each for each in closed.signatures if each.is_officer)
    services.signing.record(officer, SignatureState.SIGNED)
    services.returning.attach_file(
        document_id, AttachmentKind.CORRECTION_SUPPORT, "kupni-doklad.pdf", b"%PDF-1.7 doklad"
    )
    services.returning.attach_file(
        document_id, AttachmentKind.OTHER, "fotografie-zamku.jpg", b"\xff\xd8 fotografie"
    )
    return closed.document


def _unseen_prints(services: Services, document: Document) -> tuple[PrintJob, ...]:
    """A copy for the citizen of which the printer said nothing."""
    order = PrintOrder(
        record_kind=RecordKind.DOCUMENT,
        record_id=document.id,
        title=document.evidence_number,
        purpose=PrintPurpose.CITIZEN_COPY,
    )
    services.print_jobs.begin((order,), PRINTER)
    return services.print_jobs.uncertain(document.id)


def _attach(services: Services, document: Document, numbers: Iterable[int]) -> None:
    pages = _in_one_file(_scanned(services, document, numbers))
    services.returning.attach(services.returning.sort(_SOURCE, pages, document.id))


def _in_one_file(pages: Iterable[ScannedPage]) -> tuple[ScannedPage, ...]:
    return tuple(replace(page, position=place) for place, page in enumerate(pages))


def _scanned(
    services: Services, document: Document, numbers: Iterable[int]
) -> tuple[ScannedPage, ...]:
    """Pages of the stored paper, counted from 1, printed, signed and read askew."""
    content = services.documents.paper(document.id).content
    found: list[ScannedPage] = []
    with services.documents.pictures(content) as pictures:
        for number in numbers:
            page = pictures.image(number - 1, _SCALE)
            form = QImage.Format.Format_RGB32
            drawn = QImage(page.bgrx, page.width, page.height, page.stride, form).copy()
            found += services.returning.read(_as_jpeg(_signed(drawn)))
    return tuple(found)


def _signed(page: QImage) -> QImage:
    """Pen strokes over the foot, then turned by a degree and a half on white ground."""
    painter = QPainter(page)
    painter.setPen(QPen(_INK, 5))
    width, height = page.width(), page.height()
    stroke = [
        QPointF(width * (0.3 + 0.02 * n), height * (0.915 + 0.008 * (n % 2))) for n in range(9)
    ]
    painter.drawPolyline(stroke)
    painter.end()
    turned = page.transformed(
        QTransform().rotate(_SKEW), Qt.TransformationMode.SmoothTransformation
    )
    ground = QImage(turned.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, turned)
    painter.end()
    return ground.convertToFormat(QImage.Format.Format_Grayscale8)


def _as_jpeg(page: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpg")).write(page)
    return bytes(kept.data())
