"""Where the information pack of a victim is given from: the contact, its papers, a document."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.victim_pack import PACK_KIND
from kkc_desktop.services.bundles import VisitSheets
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.victim_pack_dialog import VictimPackDialog

PACK_KEY = "Ctrl+Shift+B"
_TITLE = "Balíček oběti"


class VictimPackDesk(QObject):
    """One key on a page gives the pack for the record it shows."""

    def __init__(self, services: Services, window: QWidget, page: DeskPage) -> None:
        super().__init__(page)
        self._services = services
        self._window = window
        self._page = page
        QShortcut(QKeySequence(PACK_KEY), page).activated.connect(self.give)

    def give(self) -> None:
        """Stores what the page shows and asks how the pack is to be given."""
        with guarded(self._window):
            if isinstance(self._page, DocumentPage):
                self._give_from_document(self._page)
            else:
                self._give_from_contact()

    def _give_from_contact(self) -> None:
        wish = self._page.enriched(Wish(place=Place.DOCUMENT))
        if wish.contact_id:
            self._ask(self._services.victim_packs.begin(wish.contact_id))
        else:
            text = tr("Balíček se dává oběti, která přišla: chybí důvod kontaktu.")
            show_error(
                self._window, KkcError(text, "Zvolte důvod kontaktu a\u00a0zkuste to znovu.")
            )

    def _give_from_document(self, page: DocumentPage) -> None:
        page.save()
        document = page.dossier.document
        if document.template_code == PACK_KIND and not document.is_frozen:
            self._ask(page.dossier)
        else:
            packs = self._services.victim_packs
            self._ask(packs.begin(document.contact_id, document.id))

    def _ask(self, dossier: Dossier) -> None:
        services = self._services
        dialog = VictimPackDialog(services.victim_packs, services.documents, dossier, self._window)
        dialog.given.connect(partial(self._print, dossier))
        dialog.open()

    def _print(self, dossier: Dossier, sheets: VisitSheets) -> None:
        services = self._services
        preview = PrintPreview(
            sheets.content,
            _TITLE,
            services.documents.pictures,
            parent=self._window,
            jobs=services.print_jobs,
            orders=sheets.orders,
        )
        preview.printed.connect(self._tell)
        preview.open()
        self._page.saved.emit(Said(text=tr("Balíček oběti je uzavřen, čeká na podpis.")))
        if self._page.shown_record() == (RecordKind.DOCUMENT, dossier.document.id):
            self._page.wanted.emit(Wish(place=Place.SIGNING, record_id=dossier.document.id))
        else:
            self._page.refresh()

    def _tell(self, _printed: object) -> None:
        self._page.saved.emit(Said(text=tr("Balíček oběti je vytištěn.")))
