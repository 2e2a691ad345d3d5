"""The folder of the data: private, on a local disk, never on a network drive.

SQLite's write-ahead log needs shared memory, which network drives do not give.
"""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kkc_desktop.domain.errors import StorageUnavailable

RESERVE_BYTES = 50 * 1024 * 1024
"""What is left on the disk for unfinished work; no record is saved into it."""
PRIVATE_FOLDER, PRIVATE_FILE = 0o700, 0o600
_PLAIN_START = b"SQLite format 3\0"
_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "glusterfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
    | {"fuse.davfs", "fuse.rclone", "fuse.sshfs"}
)
_WINDOWS_NETWORK_DRIVE = 4
_MOST_TRIES, _TRY_AGAIN_S = 10, 0.1


@contextmanager
def explaining_files(folder: Path) -> Iterator[None]:
    """Says what an error of the file system means at the counter."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            text, fix = "Na disku není místo.", "Uvolněte místo na disku a zkuste to znovu."
        else:
            text = f"Do složky „{folder}“ nelze zapisovat nebo z ní číst."
            fix = "Zvolte jinou složku, nebo požádejte správce o práva k této."
        raise StorageUnavailable(text, fix) from error


def prepare_folder(folder: Path) -> None:
    """Makes the folder for its owner only; one that stands already keeps its rights."""
    if not folder.is_dir():
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True)


def demand_local(folder: Path) -> None:
    """Refuses a folder on a network drive."""
    if sys.platform == "win32":
        is_network = _is_windows_network(folder)
    else:
        mounts = _MOUNTS.read_text(encoding="utf-8") if _MOUNTS.exists() else ""
        is_network = file_system_of(folder.resolve(), mounts) in _NETWORK
    if is_network:
        raise StorageUnavailable(
            "Data musí být na místním disku, tato složka je na síti.",
            "Zvolte složku na disku tohoto počítače; na síť patří jen zálohy.",
        )


def file_system_of(folder: Path, mountinfo: str) -> str:
    """The type of the file system that holds the folder, by the text of /proc/self/mountinfo."""
    longest, found = -1, ""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        mounted_on = Path(before.split(" ")[4].encode().decode("unicode_escape"))
        depth = len(mounted_on.parts)
        if depth >= longest and folder.is_relative_to(mounted_on):
            longest, found = depth, after.split(" ")[0]
    return found


def demand_file(path: Path) -> None:
    """Refuses a file that is missing or empty."""
    if path.is_file() and path.stat().st_size > 0:
        return
    from kkc_desktop.storage.failures import damaged

    raise damaged(f"Soubor s daty „{path}“ {'je prázdný' if path.is_file() else 'chybí'}.")


def free_bytes(folder: Path) -> int:
    """How much room the disk of the folder has."""
    import shutil  # with three kinds of compression behind it, too heavy for the first paint

    return shutil.disk_usage(folder).free


def vault_of(database: Path) -> Path:
    """Where the vault file of this database lies."""
    return database.with_suffix(".klice")


def is_plain(path: Path) -> bool:
    """Whether the file is a database that anyone can read; nobody may have it open."""
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN_START)) == _PLAIN_START
    except OSError:
        return False


def log_of(path: Path) -> Path:
    """SQLite's write-ahead log of the file."""
    return path.with_name(f"{path.name}-wal")


def demand_free(path: Path) -> None:
    """Refuses to make a file over an old one, or beside an old one's log, which would enter it."""
    for old in (path, log_of(path)):
        if old.exists():
            raise StorageUnavailable(
                f"Soubor „{old.name}“ už existuje, nová data se přes něj nezaloží.",
                "Otevřete stávající data nebo jejich zálohu, jinak zvolte jinou složku.",
            )


def create_private(path: Path) -> None:
    """An empty file that only its owner may read; one that exists is refused."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))


def write_atomically(path: Path, content: bytes) -> None:
    """Puts a file in place of the one that was there: whole and durable, or not at all."""
    unfinished = beside(path)
    write_durably(unfinished, content)
    replace_patiently(unfinished, path)
    sync_folder(path.parent)


def beside(path: Path) -> Path:
    """Where a file or a folder is made before it gets its name."""
    return path.with_name(f"{path.name}.nova")


def write_durably(path: Path, content: bytes) -> None:
    """Writes a private file in place of what was begun under its name, down to the disk."""
    path.unlink(missing_ok=True)
    create_private(path)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def replace_patiently(new: Path, old: Path) -> None:
    """Renames over a file that another program, such as a virus scanner, may hold for a moment."""
    for _ in range(_MOST_TRIES - 1):
        try:
            new.replace(old)
        except PermissionError:
            time.sleep(_TRY_AGAIN_S)
        else:
            return
    new.replace(old)


def sync_folder(folder: Path) -> None:
    """Makes a rename inside the folder survive a power cut; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_windows_network(folder: Path) -> bool:
    import ctypes

    drive = folder.resolve().drive
    if drive.startswith("\\\\"):
        return True
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore] # Windows only
    return bool(kernel.GetDriveTypeW(f"{drive}\\") == _WINDOWS_NETWORK_DRIVE)
