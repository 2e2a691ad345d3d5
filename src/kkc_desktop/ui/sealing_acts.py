"""What the signing page does about the station's seal: offers it, and saves a sealed copy."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QPushButton

from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import DeskPage, Said
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.services.sealing import Sealing

_WORDS = "Uložit PD&F s\u00a0pečetí…"


class SealingActs(QObject):
    """Shows the button only where the station has a seal and the person may use it."""

    def __init__(self, sealing: "Sealing", page: DeskPage) -> None:
        super().__init__(page)
        self._sealing = sealing
        self._page = page
        self._document: Document | None = None
        self._button: QPushButton | None = None

    def take(self, button: QPushButton) -> None:
        """The button of the page that saves the copy."""
        button.setText(tr(_WORDS))
        button.setAccessibleName(tr(_WORDS).replace("&", ""))
        button.clicked.connect(self.ask_folder)
        self._button = button

    def show(self, document: Document) -> None:
        """Follows the document on the page."""
        self._document = document
        if self._button is not None:
            self._button.setVisible(self._sealing.is_offered(document.state))

    def ask_folder(self) -> None:
        """Asks where the copy goes, then for the password."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self._page, tr("Složka pro kopii s pečetí"), home)
        if folder:
            self.save_into(Path(folder))

    def save_into(self, folder: Path) -> None:
        """Asks for the password and says where the sealed copy lies."""
        from kkc_desktop.ui.seal_dialog import SealDialog

        document = self._document
        assert document is not None, "the button is there only with a document"
        with guarded(self._page):
            place = self._sealing.place()
            certificate = place.name if place else ""
            save = partial(self._save, document.id, folder)
            dialog = SealDialog(certificate, save, self._page)
            dialog.saved.connect(self._tell)
            dialog.open()

    def _save(self, document_id: DocumentId, folder: Path, password: str) -> Path:
        return self._sealing.save_sealed(document_id, password, folder)

    def _tell(self, path: Path) -> None:
        self._page.saved.emit(
            Said(text=tr("Kopie s\u00a0pečetí je uložena: {}.").format(path.name))
        )
