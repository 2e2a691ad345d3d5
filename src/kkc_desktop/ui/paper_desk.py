"""Paper at the window: scans dropped, waiting in the folder or lying in the scanner, and questions.

One object of the main window holds what no page can: it works wherever the person is.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.errors import WrongStep
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.allowed import MayAct
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.file_drop import FileDrop
from kkc_desktop.ui.page import Place, Said, Wish
from kkc_desktop.ui.page_builders import PageBuilders
from kkc_desktop.ui.privacy_covers import PrivacyCovers
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.watched_folder import WatchedFolder, chosen_folder

if TYPE_CHECKING:
    from kkc_desktop.ui.background import Task
    from kkc_desktop.ui.scan_intake import ScanIntake

Record = tuple[RecordKind, str]

_CODE = re.compile(r"\w{4}-\w{4}-\w{4}")
_SQUARE = ("KKC1:", 'KKC+"', "kkc1:")
_SCANNING = "Skenuji…"


class PaperDesk(QObject):
    """Takes scans in and asks papers. Signals wanted(Wish), said(Said)."""

    wanted = Signal(object)
    said = Signal(object)

    def __init__(
        self,
        services: Services,
        window: QWidget,
        privacy: PrivacyCovers,
        shown_record: Callable[[], Record | None],
    ) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._privacy = privacy
        self._shown_record = shown_record
        self._may_attach = False
        self._intake: ScanIntake | None = None
        self.drop = FileDrop(window, self._is_open)
        self.folder = WatchedFolder(self._is_open, self)
        self.drop.dropped.connect(self._take_dropped)
        self.folder.arrived.connect(self._announce)

    def serve(self, builders: PageBuilders) -> None:
        """Does what pages want of scans."""
        builders.scan_wanted.connect(self.choose_files)
        builders.device_wanted.connect(self.scan)
        builders.scan_folder_changed.connect(self.folder.watch)

    def show_allowed(self, may: MayAct) -> None:
        """Watches the folder for whoever may attach scans."""
        self._may_attach = may(Act.ATTACH_SCAN)
        folder = chosen_folder() if self._may_attach else None
        if folder != self.folder.folder:
            self.folder.watch(folder)

    def take_scan(self) -> None:
        """Takes in what waits in the folder; with nothing there it asks for files."""
        record = self._shown_record()
        wanted = record[1] if record is not None and record[0] is RecordKind.DOCUMENT else ""
        waiting = self.folder.waiting()
        if waiting:
            self.take(waiting, wanted)
        else:
            self.choose_files(wanted)

    def choose_files(self, wanted: str = "") -> None:
        """Asks for files of a scan."""
        self._scans().choose(wanted)

    def take(self, paths: Sequence[Path], wanted: str = "") -> None:
        """Takes the files in; those of the watched folder are put away when they are attached."""
        if self._scans().take(paths, wanted):
            with guarded(self._window):
                self.folder.put_away(paths)

    def scan(self, wanted: str = "") -> None:
        """Lets the scanner read what lies in it and takes that in."""
        from tempfile import TemporaryDirectory

        from kkc_desktop.ui.scan_device import devices, scan_into, scanner_program
        from kkc_desktop.ui.waiting import waited

        program = scanner_program()
        with TemporaryDirectory(prefix="kkc-sken-") as place, guarded(self._window):
            folder = Path(place)

            def work(task: "Task") -> tuple[Path, ...]:
                found = devices(program)
                address = found[0].address if found else ""
                return scan_into(folder, program, address, lambda: task.report(0, 0))

            try:
                files = waited(work, tr(_SCANNING), self._window)
            except WrongStep:
                return  # called off
            self._scans().take(files, wanted)

    def ask(self) -> None:
        """Asks a paper by its code and opens it when that is wanted."""
        self._ask("")

    def ask_code(self, typed: str) -> bool:
        """Asks at once when the text can only be a paper's code; says whether it was one."""
        if not (_CODE.fullmatch(typed.strip()) or typed.strip().startswith(_SQUARE)):
            return False
        self._ask(typed)
        return True

    def _scans(self) -> "ScanIntake":
        from kkc_desktop.ui.scan_intake import ScanIntake

        if self._intake is None:
            self._intake = ScanIntake(self._services.returning, self._window)
            self._intake.attached.connect(self._show_attached)
        return self._intake

    def _ask(self, typed: str) -> None:
        from kkc_desktop.ui.ask_dialog import AskDialog

        dialog = AskDialog(self._services.asking, self._window)
        if typed:
            dialog.ask(typed)
        is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
        document_id = dialog.wanted
        dialog.deleteLater()
        if is_wanted and document_id:
            self.wanted.emit(Wish(place=Place.SIGNING, record_id=document_id))

    def _is_open(self) -> bool:
        """A covered or locked desk, and one where nobody may attach, reads no file."""
        return self._may_attach and self._window.isVisible() and not self._privacy.is_covered

    def _take_dropped(self, paths: list[Path]) -> None:
        self.take(paths)

    def _show_attached(self, document_id: DocumentId, words: str) -> None:
        self.wanted.emit(Wish(place=Place.SIGNING, record_id=document_id))
        self.said.emit(Said(text=words))

    def _announce(self, count: int) -> None:
        files = counted(count, "sken", "skeny", "skenů")
        self.said.emit(
            Said(text=tr("Ve složce se skeny čeká {}; převezmete Ctrl+I.").format(files))
        )
