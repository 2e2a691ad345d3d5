"""A connection to the file: its key, and the settings that make a saved record survive."""

from pathlib import Path

from sqlcipher3 import dbapi2

from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.storage.failures import damaged

BUSY_SECONDS = 5.0
PAGE_CACHE_KIB = 65_536
_ON_EVERY_CONNECTION = {
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "synchronous": 2,
    "temp_store": 2,
    "trusted_schema": 0,
    "cache_size": -PAGE_CACHE_KIB,
}


def connect(path: Path, key: bytes | None, mode: str = "mode=rw") -> dbapi2.Connection:
    """A connection with the settings that make a saved record survive a power cut.

    `key` is the raw key of an encrypted file, so that no derivation is paid for; None reads a file
    from before the vault. A wrong key shows with the first statement that reads the file.
    """
    connection = dbapi2.connect(
        f"{path.resolve().as_uri()}?{mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        if key is not None:
            give_key(connection, key)
        for pragma, value in _ON_EVERY_CONNECTION.items():
            connection.execute(f"PRAGMA {pragma} = {value}")
            if connection.execute(f"PRAGMA {pragma}").fetchone() != (value,):
                raise damaged(f"Databázi nelze bezpečně otevřít ({pragma}).")
    except BaseException:
        connection.close()
        raise
    return connection


def give_key(connection: dbapi2.Connection, key: bytes, schema: str = "main") -> None:
    """Hands SQLCipher the raw key; what it would print about a wrong one is not for the desk."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA {schema}.key = \"x'{key.hex()}'\"")


def demand_log(connection: dbapi2.Connection) -> None:
    """Turns the write-ahead log on; a disk that cannot have one is refused."""
    if connection.execute("PRAGMA journal_mode = WAL").fetchone() != ("wal",):
        raise StorageUnavailable(
            "Na tomto disku nelze data bezpečně ukládat.",
            "Zvolte složku na pevném disku tohoto počítače.",
        )
