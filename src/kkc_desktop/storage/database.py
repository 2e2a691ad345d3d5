"""Opens the file of the station's data, the only place that does.

Nothing of SQLAlchemy is imported here before the first transaction, so that the desk shows at once.
Where a database should be and is not, none is made: the program stops and says so.
"""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from sqlcipher3 import dbapi2

from kkc_desktop.domain.errors import DatabaseTooNew, StorageUnavailable
from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.storage import at_once
from kkc_desktop.storage.failures import (
    BUSY,
    CANNOT_OPEN,
    READONLY,
    code_of,
    damaged,
    explained,
)
from kkc_desktop.storage.folder import (
    create_private,
    demand_file,
    demand_free,
    demand_local,
    explaining_files,
    log_of,
    prepare_folder,
    sync_folder,
)

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kkc_desktop.domain.desk import Glance
    from kkc_desktop.storage.transaction import Transaction

APPLICATION_ID = 0x4B4B4344  # "KKCD", tells our file from any other SQLite file
CURRENT_VERSION = "0001"
BUSY_SECONDS = 5.0
_ON_EVERY_CONNECTION = {"foreign_keys": 1, "recursive_triggers": 1, "synchronous": 2}
_READ_ONLY_TEXT = "Disk je jen pro čtení, nové záznamy nelze ukládat."
_READ_ONLY_FIX = "Prohlížet a tisknout lze dál; o právo zápisu požádejte správce."


def connect(path: Path, mode: str = "mode=rw") -> dbapi2.Connection:
    """A connection with the settings that make a saved record survive a power cut."""
    connection = dbapi2.connect(
        f"{path.resolve().as_uri()}?{mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    for pragma, value in _ON_EVERY_CONNECTION.items():
        connection.execute(f"PRAGMA {pragma} = {value}")
        if connection.execute(f"PRAGMA {pragma}").fetchone() != (value,):
            raise damaged(f"Databázi nelze bezpečně otevřít ({pragma}).")
    return connection


def demand_log(connection: dbapi2.Connection) -> None:
    """Turns the write-ahead log on; a disk that cannot have one is refused."""
    if connection.execute("PRAGMA journal_mode = WAL").fetchone() != ("wal",):
        raise StorageUnavailable(
            "Na tomto disku nelze data bezpečně ukládat.",
            "Zvolte složku na pevném disku tohoto počítače.",
        )


class Database:
    """The open file of one station."""

    def __init__(self, path: Path, connection: dbapi2.Connection, mode: str) -> None:
        self.path = path
        self._connection = connection
        self._mode = mode
        self._engine: Engine | None = None
        self._engine_lock = threading.Lock()

    @property
    def is_read_only(self) -> bool:
        """Whether the disk lets nothing be written; everything stored can still be read."""
        return self._mode != "mode=rw"

    @property
    def sqlite_version(self) -> str:
        """Which SQLite reads and writes the file."""
        return str(dbapi2.sqlite_version)

    @classmethod
    def create(cls, path: Path, now: datetime) -> Self:
        """Makes a new file with the whole current shape; one that exists is refused.

        It is made under another name and renamed when whole: half a database never stands there.
        """
        with explaining_files(path.parent):
            prepare_folder(path.parent)
            demand_local(path.parent)
            demand_free(path)
            unfinished = path.with_name(f"{path.name}.nova")
            _make(unfinished, now)
            unfinished.rename(path)
            sync_folder(path.parent)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens the file, brings an older one up to date, and makes no file where none is."""
        with explaining_files(path.parent), _explaining():
            demand_file(path)
            demand_local(path.parent)
            connection, mode = _connect_and_look(path)
        database = cls(path, connection, mode)
        try:
            database._demand_version()
        except BaseException:
            database.close()
            raise
        return database

    @contextmanager
    def transaction(self) -> "Iterator[Transaction]":
        """All or nothing: stored when the block ends, undone by any error."""
        if self.is_read_only:
            raise StorageUnavailable(_READ_ONLY_TEXT, _READ_ONLY_FIX)
        from kkc_desktop.storage.engine import writing

        with writing(self._engine_at_last()) as transaction:
            yield transaction

    @contextmanager
    def reading(self) -> "Iterator[Transaction]":
        """The same repositories over one unchanging picture of the data."""
        from kkc_desktop.storage.engine import reading

        with reading(self._engine_at_last()) as transaction:
            yield transaction

    def warm_up(self) -> None:
        """Imports what the first transaction needs; for a thread after the first paint."""
        with self.reading() as transaction:
            transaction.station.get()

    def glance(self, now: datetime) -> "Glance":
        """Today's desk, read without SQLAlchemy."""
        from kkc_desktop.storage.glance import read_glance

        with _explaining():
            return read_glance(self._connection, now)

    def station_at_once(self) -> Station | None:
        """The station, None before set-up, read without SQLAlchemy."""
        with _explaining():
            return at_once.read_station(self._connection)

    def officers_at_once(self) -> tuple[Officer, ...]:
        """All officers in the order they were added, read without SQLAlchemy."""
        with _explaining():
            return at_once.read_officers(self._connection)

    def last_officer_id(self) -> OfficerId | None:
        """Who took the desk over last, read without SQLAlchemy."""
        with _explaining():
            return at_once.read_last_officer_id(self._connection)

    def close(self) -> None:
        """Gives the file back; the log is folded into it."""
        if self._engine is not None:
            self._engine.dispose()
        self._connection.close()

    def _demand_version(self) -> None:
        with _explaining():
            version = _version_of(self._connection)
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
        from kkc_desktop.storage.engine import WRITING, begun
        from kkc_desktop.storage.migrate import upgrade

        with explaining_files(self.path.parent), _explaining():
            self._copy_verified(self.path.with_name(f"kkc-{version}.zaloha"))
        with begun(self._engine_at_last(), WRITING) as connection:
            upgrade(connection)

    def _copy_verified(self, target: Path) -> None:
        """Copies all data into a file that gets its name only after it was found sound."""
        unfinished = target.with_name(f"{target.name}.cast")
        unfinished.unlink(missing_ok=True)
        create_private(unfinished)
        with closing(connect(unfinished)) as copy:
            self._connection.backup(copy)
            if copy.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise damaged("Databáze je poškozená.")
        unfinished.replace(target)
        sync_folder(target.parent)

    def _engine_at_last(self) -> "Engine":
        with self._engine_lock:
            if self._engine is None:
                from kkc_desktop.storage.engine import make_engine

                self._engine = make_engine(lambda: connect(self.path, self._mode))
            return self._engine


def _make(path: Path, now: datetime) -> None:
    """The whole shape in one transaction."""
    from kkc_desktop.storage.engine import WRITING, begun, make_engine
    from kkc_desktop.storage.migrate import upgrade
    from kkc_desktop.storage.tables import ORIGIN

    for leftover in (path, log_of(path)):
        leftover.unlink(missing_ok=True)
    create_private(path)
    with _explaining(), closing(connect(path)) as connection:
        demand_log(connection)
    engine = make_engine(lambda: connect(path))
    try:
        with begun(engine, WRITING) as shape:
            upgrade(shape)
            shape.execute(ORIGIN.insert(), {"created_at": now})
            shape.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        engine.dispose()


def _connect_and_look(path: Path) -> tuple[dbapi2.Connection, str]:
    """Opens for writing where the disk lets us, else for reading."""
    try:
        return _looked_at(connect(path), "mode=rw")
    except dbapi2.Error as error:
        if code_of(error) not in (CANNOT_OPEN, READONLY):
            raise
    return _looked_at(connect(path, _read_only_mode(path)), _read_only_mode(path))


def _looked_at(connection: dbapi2.Connection, mode: str) -> tuple[dbapi2.Connection, str]:
    """The connection after the file was found to be ours, before anything is written to it."""
    try:
        _demand_ours(connection)
        if mode == "mode=rw":
            _demand_writable(connection)
            demand_log(connection)
    except BaseException:
        connection.close()
        raise
    return connection, mode


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
