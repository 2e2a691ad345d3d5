"""Files that leave the desk: none is under its name before the trail has its line of it.

A file is made beside its place inside the act, and is given its name once the act is stored. When
the act is not stored, what was begun is taken away.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.storage.folder import (
    PRIVATE_FOLDER,
    beside,
    explaining_files,
    replace_patiently,
    sync_folder,
    write_durably,
)


class LeavingFiles:
    """What waits for the act to be stored, as `leaving_files` gives it."""

    def __init__(self) -> None:
        self._waiting: dict[Path, Callable[[Path], None]] = {}

    def write(self, path: Path, content: bytes) -> None:
        """Writes a file that will stand at this path, in place of an older one."""
        with explaining_files(path.parent):
            self._waiting[path] = Path.unlink
            write_durably(beside(path), content)

    def write_folder(self, folder: Path, files: Mapping[str, bytes]) -> None:
        """Writes a new folder of these files that will stand at this path."""
        unfinished = beside(folder)
        with explaining_files(folder.parent):
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir(mode=PRIVATE_FOLDER)
            self._waiting[folder] = shutil.rmtree
            for name, content in files.items():
                path = unfinished / name
                path.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
                write_durably(path, content)
                sync_folder(path.parent)

    def place(self) -> None:
        """Gives each its name; refused with StorageUnavailable when one cannot have it."""
        for path in tuple(self._waiting):
            try:
                replace_patiently(beside(path), path)
            except OSError as error:
                self.discard()
                raise StorageUnavailable(
                    f"„{path.name}“ nelze uložit pod tímto názvem, do složky se nezapsal.",
                    "Řádek o\u00a0vývozu v\u00a0auditní stopě zůstal. Zvolte jiný název nebo složku"
                    " a\u00a0vyvezte znovu.",
                ) from error
            del self._waiting[path]
            with explaining_files(path.parent):
                sync_folder(path.parent)

    def discard(self) -> None:
        """Takes away what was begun and has no name yet."""
        for path, take_away in self._waiting.items():
            with suppress(OSError):
                take_away(beside(path))


@contextmanager
def leaving_files() -> Iterator[LeavingFiles]:
    """Around an act: what is written in it gets its name after the act, or is taken away."""
    files = LeavingFiles()
    try:
        yield files
    except BaseException:
        files.discard()
        raise
    files.place()
