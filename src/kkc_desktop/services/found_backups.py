"""The files of a folder that are backups or look like some, and which of them are of use."""

from contextlib import suppress
from pathlib import Path

from kkc_desktop.domain.backup import BACKUP_END, BackupFault, FoundBackup
from kkc_desktop.domain.errors import WorldError
from kkc_desktop.storage.database import CURRENT_VERSION
from kkc_desktop.storage.folder import explaining_files
from kkc_desktop.storage.restore import read_head


def find_backups(place: Path, store_id: str = "") -> tuple[FoundBackup, ...]:
    """Every backup in the folder, the newest first and the unreadable last.

    `store_id` is the store they should be of; without one nobody can tell a foreign one.
    """
    with explaining_files(place):
        paths = sorted(place.glob(f"*{BACKUP_END}"), reverse=True) if place.is_dir() else []
    found = [_found(path, store_id) for path in paths]
    readable = [(each.head.made_at, each) for each in found if each.head is not None]
    readable.sort(key=lambda pair: pair[0], reverse=True)
    return (*(each for _, each in readable), *(each for each in found if each.head is None))


def _found(path: Path, store_id: str) -> FoundBackup:
    size = 0
    with suppress(OSError):
        size = path.stat().st_size
    try:
        head = read_head(path)
    except WorldError:
        return FoundBackup(path=path, byte_count=size, fault=BackupFault.DAMAGED)
    fault = None
    if store_id and head.store_id != store_id:
        fault = BackupFault.FOREIGN
    elif head.schema_version > CURRENT_VERSION:
        fault = BackupFault.NEWER
    return FoundBackup(path=path, byte_count=size, head=head, fault=fault)
