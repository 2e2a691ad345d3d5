"""Opens the encrypted file of the station's data, the only place that does.

Nothing of SQLAlchemy is imported here before the first transaction, so that the desk shows at once.
Where a database should be and is not, none is made: the program stops and says so.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from sqlcipher3 import dbapi2

from kkc_desktop.domain.errors import (
    DatabaseDamaged,
    DatabaseTooNew,
    KkcError,
    StorageUnavailable,
)
from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.storage import at_once
from kkc_desktop.storage.anchor import Anchor, AnchorKeeper, anchor_of, write_anchor
from kkc_desktop.storage.connection import connect, demand_log
from kkc_desktop.storage.failures import (
    BUSY,
    CANNOT_OPEN,
    READONLY,
    code_of,
    damaged,
    disk_full,
    explained,
    sealed,
)
from kkc_desktop.storage.folder import (
    RESERVE_BYTES,
    create_private,
    demand_file,
    demand_free,
    demand_local,
    explaining_files,
    free_bytes,
    log_of,
    prepare_folder,
    sync_folder,
)
from kkc_desktop.storage.keys import Keys

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kkc_desktop.domain.desk import Glance
    from kkc_desktop.domain.template_pack import PackFile, TemplatePack
    from kkc_desktop.storage.still_file import StillFile
    from kkc_desktop.storage.transaction import Transaction

    Fill = Callable[[Transaction], None]

APPLICATION_ID = 0x4B4B4344  # "KKCD", tells our file from any other SQLite file
CURRENT_VERSION = "0006"
_transactions = cache(partial(import_module, "kkc_desktop.storage.engine"))  # looked for only once
_READ_ONLY_TEXT = "Disk je jen pro čtení, nové záznamy nelze ukládat."
_READ_ONLY_FIX = "Prohlížet a tisknout lze dál; o právo zápisu požádejte správce."


class Database:
    """The open file of one station."""

    def __init__(self, path: Path, opened: "_Opened", keys: Keys) -> None:
        self.path = path
        self._opened: _Opened | None = opened
        self._keys: Keys | None = keys
        self._engine: Engine | None = None
        self._engine_lock = threading.Lock()
        self.anchor = AnchorKeeper(anchor_of(path), keys.audit)
        self._still: StillFile | None = None

    @property
    def is_read_only(self) -> bool:
        """Whether the disk lets nothing be written; everything stored can still be read."""
        return self._now_open.mode != "mode=rw"

    @property
    def is_sealed(self) -> bool:
        """Whether the desk is locked: no connection is open and no key is in memory."""
        return self._opened is None

    @property
    def keys(self) -> Keys:
        """The keys of the open file; refused while the desk is locked."""
        if self._keys is None:
            raise sealed()
        return self._keys

    @property
    def sqlite_version(self) -> str:
        """Which SQLite reads and writes the file."""
        return str(dbapi2.sqlite_version)

    @classmethod
    def create(cls, path: Path, now: datetime, keys: Keys, fill: "Fill | None" = None) -> Self:
        """Makes a new encrypted file with the whole current shape; one that exists is refused.

        `fill` writes the first records. The file is made under another name and renamed when
        whole: half a database never stands there.
        """
        with explaining_files(path.parent):
            prepare_folder(path.parent)
            demand_local(path.parent)
            demand_free(path)
            unfinished = path.with_name(f"{path.name}.nova")
            newest = _make(unfinished, now, keys, fill)
            write_anchor(anchor_of(path), keys.audit, newest or Anchor())
            unfinished.rename(path)
            sync_folder(path.parent)
        return cls.open(path, keys)

    @classmethod
    def open(cls, path: Path, keys: Keys) -> Self:
        """Opens the file, brings an older one up to date, and makes no file where none is."""
        database = cls(path, _open(path, keys), keys)
        try:
            database._demand_version()
            with explaining_files(path.parent), _explaining():
                database.anchor.compare(database._now_open.connection)
        except BaseException:
            database.close()
            raise
        return database

    @contextmanager
    def transaction(self, *, may_use_reserve: bool = False) -> "Iterator[Transaction]":
        """All or nothing: stored when the block ends, undone by any error.

        The disk's last room is a reserve for unfinished work; records are refused there.
        """
        if self.is_read_only:
            raise StorageUnavailable(_READ_ONLY_TEXT, _READ_ONLY_FIX)
        if not may_use_reserve and free_bytes(self.path.parent) < RESERVE_BYTES:
            raise disk_full()
        with _transactions().writing(self._engine_at_last(), self.keys.audit) as transaction:
            yield transaction
        self.anchor.note(transaction.newest())

    @contextmanager
    def reading(self) -> "Iterator[Transaction]":
        """The same repositories over one unchanging picture of the data."""
        with _transactions().reading(self._engine_at_last(), self.keys.audit) as transaction:
            yield transaction

    @contextmanager
    def bare(self) -> Iterator[dbapi2.Connection]:
        """A connection outside any transaction, for a thread that checks the whole file."""
        with _explaining(), closing(self._engine_at_last().raw_connection()) as pooled:
            yield pooled.dbapi_connection

    @contextmanager
    def standing_still(self) -> Iterator[tuple[dbapi2.Connection, Iterator[bytes]]]:
        """The bytes of the encrypted file and a connection that reads the very same state.

        Saving goes on meanwhile.
        """
        if self.is_read_only:
            raise StorageUnavailable(_READ_ONLY_TEXT, _READ_ONLY_FIX)
        from kkc_desktop.storage.engine import borrowed
        from kkc_desktop.storage.still_file import StillFile

        if self._still is None:
            self._still = StillFile(self.path, lambda: borrowed(self._engine_at_last()))
        with explaining_files(self.path.parent), _explaining(), self._still.standing() as standing:
            yield standing

    def glance(self, now: datetime, officer_id: OfficerId) -> "Glance":
        """Today's desk of the officer, read without SQLAlchemy."""
        from kkc_desktop.storage.glance import read_glance

        with self._reading_at_once() as connection:
            return read_glance(connection, now, officer_id)

    def station_at_once(self) -> Station | None:
        """The station, None before set-up, read without SQLAlchemy."""
        with self._reading_at_once() as connection:
            return at_once.read_station(connection)

    def officers_at_once(self) -> tuple[Officer, ...]:
        """All officers in the order they were added, read without SQLAlchemy."""
        with self._reading_at_once() as connection:
            return at_once.read_officers(connection)

    def packs_at_once(self) -> "tuple[tuple[TemplatePack, tuple[PackFile, ...]], ...]":
        """The imported template packs with their files, read without SQLAlchemy."""
        with self._reading_at_once() as connection:
            return at_once.read_packs(connection)

    def last_officer_id(self) -> OfficerId | None:
        """Who took the desk over last, read without SQLAlchemy."""
        with self._reading_at_once() as connection:
            return at_once.read_last_officer_id(connection)

    @contextmanager
    def _reading_at_once(self) -> Iterator[dbapi2.Connection]:
        """Our own connection; when the disk failed under it, another one takes its place."""
        try:
            with _explaining():
                yield self._now_open.connection
        except (StorageUnavailable, DatabaseDamaged):
            with suppress(KkcError):
                self._open_anew()
            raise

    def _open_anew(self) -> None:
        old = self._now_open
        fresh = _open(self.path, self.keys)
        if fresh.mode == old.mode:
            self._opened, fresh = fresh, old
        fresh.connection.close()

    def close(self) -> None:
        """Gives the file back; the log is folded into it and the anchor is up to date."""
        self.seal()

    def seal(self) -> None:
        """Locks the data: closes every connection and forgets the keys."""
        self.anchor.seal()
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.dispose()
        opened, self._opened, self._keys = self._opened, None, None
        if opened is not None:
            opened.connection.close()
        if self._still is not None:
            self._still.close()

    def unseal(self, keys: Keys) -> None:
        """Opens the locked data again."""
        opened = _open(self.path, keys)
        self._opened, self._keys = opened, keys
        self.anchor.unseal(keys.audit)
        try:
            with explaining_files(self.path.parent), _explaining():
                self.anchor.compare(opened.connection)
        except BaseException:
            self.seal()
            raise

    @property
    def _now_open(self) -> "_Opened":
        if self._opened is None:
            raise sealed()
        return self._opened

    def _demand_version(self) -> None:
        with _explaining():
            version = _version_of(self._now_open.connection)
        if version > CURRENT_VERSION:
            raise DatabaseTooNew(
                "Data jsou z novější verze programu. Nic nebylo přepsáno.",
                "Nainstalujte novější verzi programu.",
            )
        if version < CURRENT_VERSION:
            self._upgrade(version)

    def _upgrade(self, version: str) -> None:
        if self.is_read_only:
            raise StorageUnavailable(_READ_ONLY_TEXT, _READ_ONLY_FIX)
        from kkc_desktop.storage.migrate import upgrade_sealed
        from kkc_desktop.storage.verified_copy import copy_verified

        with explaining_files(self.path.parent), _explaining():
            copy_verified(
                self._now_open.connection,
                self.path.with_name(f"kkc-{version}.zaloha"),
                self.keys.store,
            )
        with _transactions().writing(self._engine_at_last(), self.keys.audit) as transaction:
            upgrade_sealed(transaction, version)

    def _engine_at_last(self) -> "Engine":
        with self._engine_lock:
            if self._engine is None:
                from kkc_desktop.storage.engine import make_engine

                key, mode = self.keys.store, self._now_open.mode
                self._engine = make_engine(lambda: connect(self.path, key, mode))
            return self._engine


class _Opened(NamedTuple):
    """The connection of the open file, and how it may be used."""

    connection: dbapi2.Connection
    mode: str


def _open(path: Path, keys: Keys) -> _Opened:
    with explaining_files(path.parent), _explaining():
        demand_file(path)
        demand_local(path.parent)
        return _connect_and_look(path, keys.store)


def _make(path: Path, now: datetime, keys: Keys, fill: "Fill | None") -> Anchor | None:
    """The whole shape and the first records in one transaction."""
    from kkc_desktop.storage.engine import WRITING, begun, make_engine
    from kkc_desktop.storage.migrate import upgrade
    from kkc_desktop.storage.tables import ORIGIN
    from kkc_desktop.storage.transaction import Transaction

    for leftover in (path, log_of(path)):
        leftover.unlink(missing_ok=True)
    create_private(path)
    with _explaining(), closing(connect(path, keys.store)) as connection:
        demand_log(connection)
    engine = make_engine(lambda: connect(path, keys.store))
    try:
        with begun(engine, WRITING) as shape:
            upgrade(shape)
            shape.execute(ORIGIN.insert(), {"created_at": now})
            shape.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            first = Transaction(shape, keys.audit)
            if fill is not None:
                fill(first)
    finally:
        engine.dispose()
    with _explaining(), closing(connect(path, keys.store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # closing would not fail
    return first.newest()


def _connect_and_look(path: Path, key: bytes) -> _Opened:
    """Opens for writing where the disk lets us, else for reading."""
    try:
        return _looked_at(_Opened(connect(path, key), "mode=rw"))
    except dbapi2.Error as error:
        if code_of(error) not in (CANNOT_OPEN, READONLY):
            raise
    mode = _read_only_mode(path)
    return _looked_at(_Opened(connect(path, key, mode), mode))


def _looked_at(opened: _Opened) -> _Opened:
    """The connection after the file was found to be ours, before anything is written to it."""
    try:
        _demand_ours(opened.connection)
        if opened.mode == "mode=rw":
            _demand_writable(opened.connection)
            demand_log(opened.connection)
    except BaseException:
        opened.connection.close()
        raise
    return opened


def _demand_ours(connection: dbapi2.Connection) -> None:
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    if application_id != APPLICATION_ID:
        raise damaged("Soubor není databáze kontaktního centra.")
    _version_of(connection)


def _demand_writable(connection: dbapi2.Connection) -> None:
    """Raises SQLite's READONLY or CANTOPEN; a busy file is writable."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except dbapi2.Error as error:
        if code_of(error) != BUSY:
            raise


def _read_only_mode(path: Path) -> str:
    """Reading beside a log still needs the log's files; without one the file stands still."""
    log = log_of(path)
    has_log = log.exists() and log.stat().st_size > 0
    return "mode=ro" if has_log else "mode=ro&immutable=1"


def _version_of(connection: dbapi2.Connection) -> str:
    row = None
    with suppress(dbapi2.OperationalError):
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise damaged("Databáze je neúplná.")
    return str(row[0])


@contextmanager
def _explaining() -> Iterator[None]:
    """Says what an error of SQLite means at the counter."""
    try:
        yield
    except dbapi2.Error as error:
        raise explained(error) or error from error
