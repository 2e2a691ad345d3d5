"""Whether a backup is still what it was when it was made and tried."""

from pathlib import Path

from kkc_desktop.domain.backup import BackupHead
from kkc_desktop.storage import backup_file
from kkc_desktop.storage.folder import explaining_files
from kkc_desktop.storage.work import Work


def demand_unchanged(file: Path, audit_key: bytes, work: Work) -> BackupHead:
    """Reads the whole file; refused with DatabaseDamaged when one byte is not as it was written."""
    with explaining_files(file.parent), file.open("rb") as source:
        opened = backup_file.read_opening(source)
        passed = 0
        for part in backup_file.database_of(source, opened, audit_key):
            passed += len(part)
            work.done(passed / max(opened.head.byte_count, 1))
    return opened.head
