"""A copy of an open database that gets its name only after it was found sound."""

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.failures import damaged
from kkc_desktop.storage.folder import create_private, sync_folder


def copy_verified(source: dbapi2.Connection, target: Path, key: bytes) -> None:
    """Copies all data into a file that gets its name only after it was found sound."""
    unfinished = target.with_name(f"{target.name}.cast")
    unfinished.unlink(missing_ok=True)
    create_private(unfinished)
    with closing(connect(unfinished, key)) as copy:
        source.backup(copy)
        if copy.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise damaged("Databáze je poškozená.")
    unfinished.replace(target)
    sync_folder(target.parent)
