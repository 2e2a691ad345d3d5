"""Is the file itself whole: its shape, its indexes, and every page on the disk?"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from sqlcipher3 import dbapi2

from kkc_desktop.domain.verification import Breach, BreachKind
from kkc_desktop.storage.folder import log_of

_SCHEMA = """
    SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY name
"""
_INDEXES = ("names_index", "words_index", "log_index", "spelled_index", "person_index")
_OUT_OF_STEP = "malformed", "checksum mismatch"
_TRIES = 3
_FOLDING_WAITS_MS = 200


def check_inside(connection: dbapi2.Connection) -> Iterator[Breach]:
    """Tables, their indexes and what refers to what; inside the transaction of the caller."""
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != ("ok",):
        yield _file("Tabulky a\u00a0jejich rejstříky si neodpovídají.")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        yield _file("Část záznamu odkazuje na záznam, který v\u00a0datech není.")
    if connection.execute(_SCHEMA).fetchall() != _expected_shape():
        words = "Tabulky nebo zámky záznamů nejsou takové, jaké je program založil."
        yield Breach(kind=BreachKind.SHAPE, words=words)


def check_search(connection: dbapi2.Connection) -> Iterator[Breach]:
    """The search indexes hold exactly the words they should; takes the right to write a moment."""
    for name in _INDEXES:
        try:
            connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
        except dbapi2.DatabaseError as error:
            if not any(words in str(error) for words in _OUT_OF_STEP):
                raise
            words = "Hledání nenajde, co má: rejstřík slov neodpovídá záznamům."
            yield Breach(kind=BreachKind.SEARCH, words=words)


def check_pages(connection: dbapi2.Connection) -> Iterator[Breach]:
    """The seal of every page on the disk.

    The check reads the main file past the log, so the log is folded in first and nothing may be
    folded in while it reads: a reader of the bare main file keeps others from that. When the desk
    is too busy for it, nothing is said; a false alarm would be worse.
    """
    (_, _, path) = connection.execute("PRAGMA database_list").fetchone()
    (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
    # While the folding waits for a reader, saves wait for the folding.
    connection.execute(f"PRAGMA busy_timeout = {_FOLDING_WAITS_MS}")
    try:
        yield from _pages_folded(connection, Path(path))
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")


def _pages_folded(connection: dbapi2.Connection, path: Path) -> Iterator[Breach]:
    for _ in range(_TRIES):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("BEGIN")
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            if not _has_log(path):
                if connection.execute("PRAGMA cipher_integrity_check").fetchone():
                    yield _file("Soubor na disku má poškozenou nebo podvrženou stránku.")
                return
        finally:
            connection.execute("ROLLBACK")


def _has_log(path: Path) -> bool:
    log = log_of(path)
    return log.exists() and log.stat().st_size > 0


@cache
def _expected_shape() -> list[tuple[str, ...]]:
    """What the migrations make of an empty database."""
    from kkc_desktop.storage.engine import WRITING, begun, make_engine
    from kkc_desktop.storage.migrate import upgrade

    engine = make_engine(
        lambda: dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False)
    )
    try:
        with begun(engine, WRITING) as shape:
            upgrade(shape)
            return [tuple(row) for row in shape.exec_driver_sql(_SCHEMA)]
    finally:
        engine.dispose()


def _file(words: str) -> Breach:
    return Breach(kind=BreachKind.FILE, words=words)
