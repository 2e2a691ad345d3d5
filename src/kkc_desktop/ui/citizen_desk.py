"""Where the document page and the citizen's screen meet: one key reads back what is written."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import ObjectionsState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import WrongStep
from kkc_desktop.services.citizen_words import citizen_words
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.citizen_window import SCREEN_KEY, CitizenWindow
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.emergency_cover import EmergencyCover
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.privacy_covers import PrivacyCovers
from kkc_desktop.ui.read_back_dialog import ReadBackDialog
from kkc_desktop.ui.screens import other_screen

READ_BACK_KEY = "Ctrl+T"


class CitizenDesk(QObject):
    """Opens the reading of the document on the page; nothing else ever reaches the other screen."""

    def __init__(self, services: Services, page: DocumentPage, window: QWidget) -> None:
        super().__init__(page)
        self._services = services
        self._page = page
        self._window = window
        self.dialog: ReadBackDialog | None = None
        QShortcut(QKeySequence(READ_BACK_KEY), page).activated.connect(self.read_back)
        for cover in (window.findChild(PrivacyCovers), window.findChild(EmergencyCover)):
            if cover is not None:
                cover.covered.connect(self._blank)

    def read_back(self) -> None:
        """Stores the draft and reads it; what nobody signs or is closed is refused and said."""
        with guarded(self._page):
            dossier = self._stored()
            dialog = ReadBackDialog(
                self._services.reading_back, dossier, self._object_to, self._close_with, self._page
            )
            language = dossier.document.second_language
            station = self._services.workplace.station.name
            words, czech = citizen_words(language), citizen_words(Language.CZECH)
            citizen = CitizenWindow(station, words, czech, dialog)
            self.dialog = dialog
            dialog.finished.connect(self._forget)
            dialog.open()
            screen = other_screen(self._window, SCREEN_KEY)
            dialog.put_citizen(citizen)
            if screen is not None:
                citizen.show_on(screen)
                dialog.activateWindow()

    def _stored(self) -> Dossier:
        page = self._page
        if not self._services.reading_back.is_offered(page.dossier):
            raise WrongStep(
                "Tento text se občanovi na obrazovce nečte.",
                "Čte se jen rozepsaný dokument, který občan podepisuje.",
            )
        if page.parts.unreadable():
            raise WrongStep(
                "Některý údaj v\u00a0dokumentu nelze přečíst.",
                "Opravte ho (F8), pak text přečtěte občanovi.",
            )
        page.save()
        return page.dossier

    def _object_to(self, words: str) -> Dossier:
        """The objection stands in the block of objections, under those that are there already."""
        document = self._page.dossier.document
        whole = "\n".join(part for part in (document.objections.rstrip(), words) if part)
        return self._written(
            replace(document, objections=whole, objections_state=ObjectionsState.RAISED),
            "objections",
        )

    def _close_with(self, clause: str) -> Dossier:
        document = self._page.dossier.document
        note = "\n".join(part for part in (document.closing_note.rstrip(), clause) if part)
        return self._written(replace(document, closing_note=note), "closing_note")

    def _written(self, document: Document, field: str) -> Dossier:
        page = self._page
        with guarded(page):
            page.start(self._services.documents.save(replace(page.dossier, document=document)))
            page.jump(field)
        return page.dossier

    def _blank(self) -> None:
        if self.dialog is not None:
            self.dialog.blank()

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._page.focus_first()
