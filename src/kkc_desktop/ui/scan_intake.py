"""From files to attached pages: read beside the window, shown page by page, kept when confirmed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.errors import KkcError, ScanUnreadable, WrongStep
from kkc_desktop.domain.scan_sorting import ScannedPage
from kkc_desktop.domain.text_limits import SHORT
from kkc_desktop.services.returning import Returning
from kkc_desktop.ui.background import Pool, Task
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.scan_dialog import ScanDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.waiting import waited

SCAN_FILES = "Skeny (*.pdf *.tif *.tiff *.jpg *.jpeg *.png)"
_READING = "Čtu sken…"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadScan:
    """The pages of all files in one row, which files they came from, and what was refused."""

    pages: tuple[ScannedPage, ...]
    names: tuple[str, ...]
    refused: tuple[tuple[str, KkcError], ...]


class ScanIntake(QObject):
    """Takes scans in. Signal attached(DocumentId, words) says which paper is to be shown."""

    attached = Signal(object, str)

    def __init__(self, returning: Returning, window: QWidget, pool: Pool | None = None) -> None:
        super().__init__(window)
        self._returning = returning
        self._window = window
        self._pool = pool

    def choose(self, wanted: str = "") -> None:
        """Asks for files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Připojit sken"), "", tr(SCAN_FILES)
        )
        if names:
            self.take([Path(name) for name in names], wanted)

    def take(self, paths: Sequence[Path], wanted: str = "") -> bool:
        """Reads the files and shows their pages; says whether anything of them was attached.

        `wanted` is the id of the document open at the desk.
        """
        with guarded(self._window):
            try:
                read = waited(lambda task: self._read(task, paths), tr(_READING), self._window)
            except WrongStep:
                return False  # called off
            return self._show(read, wanted)
        return False

    def _show(self, read: ReadScan, wanted: str) -> bool:
        if not read.pages:
            if read.refused:
                show_error(self._window, _refusal(read))
            return False
        scan = self._returning.sort(_source_words(read.names), read.pages, wanted)
        dialog = ScanDialog(self._returning, scan, self._pool, self._window)
        is_taken = dialog.exec() == QDialog.DialogCode.Accepted
        attached = dialog.attached
        dialog.deleteLater()
        if read.refused:
            show_error(self._window, _refusal(read))
        if is_taken and attached:
            shown = DocumentId(wanted) if wanted in attached else attached[0]
            pages = counted(len(scan.fitting), "strana", "strany", "stran")
            self.attached.emit(shown, tr("Sken je připojen: {}.").format(pages))
        return is_taken

    def _read(self, task: Task, paths: Sequence[Path]) -> ReadScan:
        pages: list[ScannedPage] = []
        names, refused = [], []
        for path in paths:
            try:
                found = self._returning.read(_content(path), task.report)
            except ScanUnreadable as error:
                refused.append((path.name, error))
                continue
            names.append(path.name)
            pages += [replace(page, position=len(pages) + n) for n, page in enumerate(found)]
        return ReadScan(pages=tuple(pages), names=tuple(names), refused=tuple(refused))


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        text = tr("Soubor {} nelze přečíst.").format(path.name)
        raise ScanUnreadable(text, "Ověřte, že tam je a\u00a0smí se číst.") from error


def _source_words(names: tuple[str, ...]) -> str:
    return ", ".join(names)[:SHORT]


def _refusal(read: ReadScan) -> KkcError:
    name, error = read.refused[0]
    others = len(read.refused) - 1
    more = tr(" Totéž další: {}.").format(others) if others else ""
    return ScanUnreadable(f"{name}: {error.text}{more}", error.fix)
