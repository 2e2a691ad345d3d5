"""One key, one paper for the citizen: from every record the paper it has for them."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.bundle import PaperStage
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import DocumentState, PrintPurpose
from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.signing_rows import citizen_of, recipients_of

if TYPE_CHECKING:
    from kkc_desktop.services.desk import Services

_FROM_INCIDENT = "POO"


class CitizenPaper:
    """What the key Papír pro občana does; `go` leads to where a paper still lacks something."""

    def __init__(self, services: "Services", window: QWidget, go: Callable[[Wish], None]) -> None:
        self._services = services
        self._window = window
        self._go = go

    def give(self, page: DeskPage) -> None:
        """The paper of the record on the page: printed if it is whole, opened where it is not.

        A contact that is being written is stored first.
        """
        if page.gives_paper():
            return
        wish = page.enriched(Wish(place=Place.DOCUMENT))
        with guarded(self._window):
            if wish.incident_id:
                self._give_of_incident(wish.incident_id)
            elif wish.contact_id:
                self._give_receipt(wish.contact_id)
            else:
                text = tr("Z\u00a0této stránky není papír pro občana.")
                fix = tr("Otevřete kontakt, radu, událost nebo dokument.")
                show_error(self._window, KkcError(text, fix))

    def _give_receipt(self, contact_id: str) -> None:
        receipt = self._services.bundles.receipt_of(contact_id)
        if receipt is None:
            text = tr("Papír k\u00a0tomuto důvodu smí sepsat jen policista.")
            show_error(self._window, KkcError(text, "Předejte kontakt policistovi ve službě."))
        elif receipt.stage.is_printable:
            self._show(DocumentId(receipt.record_id))
        elif receipt.stage is PaperStage.DRAFT:
            self._go(Wish(place=Place.DOCUMENT, record_id=receipt.record_id))
        else:
            wish = Wish(place=Place.DOCUMENT, template_code=receipt.kind, contact_id=contact_id)
            self._begin(wish)

    def _give_of_incident(self, incident_id: str) -> None:
        """The closed notice if there is one, else a confirmation that somebody reported it."""
        notice = self._services.bundles.closed_notice(incident_id)
        if notice is not None:
            self._show(notice)
            return
        self._begin(
            Wish(place=Place.DOCUMENT, template_code=_FROM_INCIDENT, incident_id=incident_id)
        )

    def _begin(self, wish: Wish) -> None:
        """A paper that lacks nothing is closed at once; the page of documents asks the rest."""
        documents = self._services.documents
        dossier = documents.begin(
            wish.template_code, contact_id=wish.contact_id, incident_id=wish.incident_id
        )
        with suppress(NotComplete):
            self._show(documents.close(dossier).document.id)
            return
        stored = documents.save(dossier)
        self._go(Wish(place=Place.DOCUMENT, record_id=stored.document.id))

    def _show(self, document_id: DocumentId) -> None:
        """The preview of a copy for the citizen, who is recorded as having it."""
        services = self._services
        dossier = services.documents.open(document_id)
        title = dossier.document.evidence_number
        recipient = citizen_of(dossier)
        is_waiting = dossier.document.state is DocumentState.CLOSED
        words = tr(PrintPurpose.CITIZEN_COPY.label)
        order = PrintOrder(
            record_kind=RecordKind.DOCUMENT,
            record_id=document_id,
            title=title,
            purpose=PrintPurpose.CITIZEN_COPY,
            recipient=recipient,
        )
        note = (
            tr("{}, zatím nepodepsáno").format(words)
            if is_waiting and dossier.signatures
            else words
        )
        PrintPreview(
            services.documents.paper(document_id).content,
            title,
            services.documents.pictures,
            note=note,
            parent=self._window,
            jobs=services.print_jobs,
            orders=(order,),
            recipients=recipients_of(dossier),
        ).open()
