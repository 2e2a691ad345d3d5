"""What the signing page does about corrections: begin, show, put slips before prints."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from kkc_desktop.domain.correction import Correction, VersionRow
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState, PrintPurpose
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.services.signing import Signing
from kkc_desktop.ui.correction_band import CorrectionBand
from kkc_desktop.ui.correction_dialog import CorrectionDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.print_dialog import Printed, PrintPreview
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.services.correcting import Correcting


class CorrectingActs(QObject):
    """The band of the page and the acts behind it; the page stays the parent of every dialog.

    Signal begun(Dossier) carries the draft of an addendum or a new version.
    """

    begun = Signal(object)

    def __init__(self, correcting: "Correcting", signing: Signing, page: DeskPage) -> None:
        super().__init__(page)
        self._correcting = correcting
        self._signing = signing
        self._page = page
        self._dossier: Dossier | None = None
        self._row: VersionRow | None = None
        self.band = CorrectionBand()
        self.band.version_wanted.connect(self.open_version)
        self.band.changes_wanted.connect(self.show_changes)
        self.band.record_wanted.connect(self.print_record)
        self.band.record_button.setToolTip("Ctrl+Shift+O")
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+O"), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.band.record_button.click)

    @property
    def may_begin_version(self) -> bool:
        """Whether the shown paper is the newest version, or its next one is still being written."""
        newer = self._row.newer if self._row else None
        return newer is None or newer.state is DocumentState.DRAFT

    @property
    def version_words(self) -> str:
        """What the button of the new version says, with its mnemonic."""
        newer = self._row.newer if self._row else None
        return tr("&Pokračovat ve verzi {}").format(newer.version) if newer else tr("Nová v&erze…")

    def show(self, dossier: Dossier) -> None:
        """Reads the versions of the shown paper again and says them in the band."""
        self._dossier = dossier
        self._row = self._correcting.row(dossier.document.id)
        self.band.show_row(self._row)

    def ask_addendum(self) -> None:
        """Begins an addendum; asks why and who wants it."""
        self._ask(CorrectionKind.ADDENDUM, self._begin_addendum)

    def ask_version(self) -> None:
        """Begins the next version, or leads to the one that is being written."""
        newer = self._row.newer if self._row else None
        if newer is not None:
            self.open_version(newer.id)
            return
        self._ask(CorrectionKind.NEW_VERSION, self._begin_version)

    def open_version(self, document_id: str) -> None:
        """Goes to another paper of the row."""
        self._page.wanted.emit(Wish(place=Place.DOCUMENT, record_id=document_id))

    def show_changes(self) -> None:
        """What the shown version says otherwise than the one before it."""
        from kkc_desktop.ui.changes_dialog import ChangesDialog, version_facts

        with guarded(self._page):
            changes = self._correcting.changes(self._shown)
            assert self._row is not None, "the band is there only with a row"
            shown = self._row.shown
            facts = version_facts(shown, self._correcting.officer_name(shown))
            title = tr("Co změnila verze {}").format(shown.version)
            ChangesDialog(title, facts, changes, self._page).open()

    def print_record(self) -> None:
        """Preview and print of the record of correction."""
        with guarded(self._page):
            record = self._correcting.record(self._document.id)
            preview = PrintPreview(
                record.content,
                f"Opravný záznam {self._document.evidence_number}",
                self._correcting.pictures,
                parent=self._page,
            )
            preview.printed.connect(self._note_record)
            preview.open()

    def cover(self, purpose: PrintPurpose, recipient: str) -> bytes | None:
        """The cover slip that goes before the next print, or None."""
        return self._correcting.cover(self._document.id, purpose, recipient)

    def behind(self, cover: bytes, content: bytes) -> bytes:
        """The slip and the paper as one job; the stored bytes of the paper stay its own."""
        return self._correcting.behind(cover, content)

    @property
    def _shown(self) -> Dossier:
        assert self._dossier is not None, "the page shows a document before anybody acts on it"
        return self._dossier

    @property
    def _document(self) -> Document:
        return self._shown.document

    def _ask(
        self, kind: CorrectionKind, perform: Callable[[Correction, Path | None], None]
    ) -> None:
        CorrectionDialog(kind, self._document.evidence_number, perform, self._page).open()

    def _begin_addendum(self, correction: Correction, file: Path | None) -> None:
        document_id = self._document.id
        addendum = self._signing.begin_addendum(
            document_id, correction.reason, correction.requester, correction.support
        )
        if file is not None:
            self._correcting.add_support(document_id, file)
        self.begun.emit(addendum)

    def _begin_version(self, correction: Correction, file: Path | None) -> None:
        self.begun.emit(self._correcting.begin(self._document.id, correction, file))

    def _note_record(self, printed: Printed) -> None:
        with guarded(self._page):
            self._correcting.note_record_print(self._document.id, printed.printer)
