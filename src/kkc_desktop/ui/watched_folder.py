"""The folder where the scanner puts its files: seen when they are whole, moved when they are kept.

Nothing in it is ever deleted or written over; what was attached goes into its subfolder.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QSettings, QTimer, Signal

from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.ui.screen_language import tr

PROCESSED = "zpracováno"
SETTLE_MS = 1_000
_KEY = "scans/folder"
_SUFFIXES = frozenset({".pdf", ".tif", ".tiff", ".jpg", ".jpeg", ".png"})
_Size = tuple[int, int]


def chosen_folder() -> Path | None:
    """The folder chosen on this computer; None when none is."""
    stored = str(QSettings().value(_KEY, ""))
    return Path(stored) if stored else None


def choose_folder(folder: Path | None) -> None:
    """Remembers the folder on this computer; None watches nothing."""
    QSettings().setValue(_KEY, str(folder) if folder else "")


class WatchedFolder(QObject):
    """Waits until a file stops growing. Signal arrived(count) says how many are newly there.

    `is_open` is asked before each look: a locked desk reads nothing and looks again later.
    """

    arrived = Signal(int)

    def __init__(self, is_open: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = is_open
        self._folder: Path | None = None
        self._sizes: dict[Path, _Size] = {}
        self._known: set[Path] = set()
        self._watcher: QFileSystemWatcher | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """The folder being watched."""
        return self._folder

    def watch(self, folder: Path | None) -> None:
        """Watches another folder, or none; what lies there already is announced as well."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._folder, self._sizes, self._known = folder, {}, set()
        if folder is not None and folder.is_dir():
            self._watcher = QFileSystemWatcher([str(folder)], self)
            self._watcher.directoryChanged.connect(self._wait)
            self._wait()

    def waiting(self) -> list[Path]:
        """The files that lie there whole, oldest first."""
        return sorted(self._known & set(self._found()), key=lambda path: path.name)

    def look(self) -> None:
        """Compares the files with how they were a while ago; called by the timer."""
        if self._folder is None:
            return
        if not self._is_open():
            self._wait()
            return
        found = self._found()
        whole = {path for path, size in found.items() if self._sizes.get(path) == size}
        fresh = whole - self._known
        self._known = (self._known & set(found)) | whole
        self._sizes = found
        if set(found) - whole:
            self._wait()
        if fresh:
            self.arrived.emit(len(fresh))

    def put_away(self, paths: Iterable[Path]) -> None:
        """Moves attached files into the subfolder, beside whatever has the same name there.

        Refused with StorageUnavailable; the files then stay where they are.
        """
        for path in paths:
            if self._folder is None or path.parent != self._folder:
                continue
            target = self._folder / tr(PROCESSED)
            try:
                target.mkdir(exist_ok=True)
                path.rename(_free(target / path.name))
            except OSError as error:
                text = tr("Sken je připojen, ale soubor {} nelze přesunout.").format(path.name)
                fix = tr("Přesuňte jej do složky {} sami.").format(tr(PROCESSED))
                raise StorageUnavailable(text, fix) from error
            self._known.discard(path)

    def _wait(self) -> None:
        self._timer.start()

    def _found(self) -> dict[Path, _Size]:
        found: dict[Path, _Size] = {}
        if self._folder is None:
            return found
        try:
            for path in self._folder.iterdir():
                if path.suffix.lower() in _SUFFIXES and path.is_file():
                    state = path.stat()
                    found[path] = (state.st_size, state.st_mtime_ns)
        except OSError:
            return {}  # the folder or a file went away meanwhile; the next look sees
        return {path: size for path, size in found.items() if size[0]}


def _free(path: Path) -> Path:
    """The name itself, or with a number behind it when it is taken."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return free
