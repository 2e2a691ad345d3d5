"""Changes the key of the store: the whole database is copied under a new key and put in place.

Everybody's password stays, the vault wraps the new key for each. Killed at any moment, the file is
either the old one or the new one, and until the end the vault opens both.
"""

from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.contents import contents_of, demand_sound
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.entering import unseal_by
from kkc_desktop.storage.explaining import explaining
from kkc_desktop.storage.failures import damaged
from kkc_desktop.storage.folder import (
    create_private,
    log_of,
    replace_patiently,
    sync_folder,
)
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.preparing import READ_ONLY, writing_into
from kkc_desktop.storage.swap import forget_prepared, prepared, sync_file
from kkc_desktop.storage.vault import Vault
from kkc_desktop.storage.work import Work

_PAGES_A_STEP = 2048


def change_keys(
    database: Database, vault: Vault, officer_id: OfficerId, now: datetime, work: Work | None = None
) -> None:
    """Encrypts the open database anew; it is locked meanwhile and open again at the end.

    `vault` is the one object that the desk's door holds. When it fails, the database opens as
    before, with the old key.
    """
    work = work or Work()
    old = database.keys
    new = vault.begin_rotation(old)
    database.seal()
    try:
        with explaining(database.path.parent):
            _encrypt_anew(database.path, old, new, officer_id, now, work)
            replace_patiently(prepared(database.path), database.path)
            sync_folder(database.path.parent)
    finally:
        with suppress(OSError):  # what is left is swept at the next start
            forget_prepared(database.path)
        unseal_by(database, vault, (new, old))


def _encrypt_anew(
    path: Path, old: Keys, new: Keys, officer_id: OfficerId, now: datetime, work: Work
) -> None:
    copy = prepared(path)
    forget_prepared(path)
    create_private(copy)
    work.part(0, 0.7)
    with closing(connect(path, old.store)) as source:
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        source.execute("BEGIN")
        before = contents_of(source)
        _copy_pages(source, copy, new.store, work)
        source.execute("ROLLBACK")
    _demand_folded(path)
    work.part(0.7, 1)
    with closing(connect(copy, new.store, READ_ONLY)) as connection:
        demand_sound(connection)
        if contents_of(connection) != before:
            raise damaged("Kopie pod novým klíčem nesouhlasí.")
    with writing_into(copy, new) as transaction:
        reason = f"klíč {new.generation}"
        transaction.audit.append(officer_id, Act.CHANGE_KEYS, now, reason=reason)
    sync_file(copy)
    work.done(1)


def _copy_pages(source: dbapi2.Connection, copy: Path, key: bytes, work: Work) -> None:
    def tell(_: int, remaining: int, total: int) -> None:
        work.done(1 - remaining / max(total, 1))

    with closing(connect(copy, key)) as target:
        source.backup(target, pages=_PAGES_A_STEP, progress=tell, sleep=0)


def _demand_folded(path: Path) -> None:
    """A log that somebody else still keeps would enter the new file."""
    log = log_of(path)
    if log.exists() and log.stat().st_size > 0:
        raise StorageUnavailable(
            "Klíč nelze vyměnit: soubor s\u00a0daty právě používá jiný program.",
            "Zavřete druhý program a\u00a0zopakujte výměnu; data zůstala beze změny.",
        )
    log.unlink(missing_ok=True)
