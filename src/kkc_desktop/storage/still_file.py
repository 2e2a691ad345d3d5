"""The database file standing still, so that it can be copied as it is while saves go on.

Once the log is folded into the file, a reader of the bare file keeps everybody from folding more:
what is saved meanwhile waits in the log. Copied so, an encrypted file costs what any file does;
through SQLite each page would be decrypted and encrypted again, ten times as slow.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO

from sqlcipher3 import dbapi2

from kkc_desktop.domain.errors import StorageUnavailable, WrongStep

PART = 1 << 20
_FOLD = "PRAGMA wal_checkpoint(PASSIVE)"
_MOST_TRIES, _TRY_AGAIN_S = 100, 0.02
Borrowed = Callable[[], AbstractContextManager[dbapi2.Connection]]


class StillFile:
    """Reads the file of an open database past SQLite.

    The file is opened once and closed after the last connection: POSIX forgets all of a program's
    locks on a file as soon as any handle of it is closed, SQLite's locks too.
    """

    def __init__(self, path: Path, borrowed: Borrowed) -> None:
        self._path = path
        self._borrowed = borrowed
        self._lock = threading.Lock()
        self._file: BinaryIO | None = None
        self._is_closing = False

    @contextmanager
    def standing(self) -> Iterator[tuple[dbapi2.Connection, Iterator[bytes]]]:
        """A connection over one unchanging picture, and the bytes of the file that is the same."""
        with self._lock:
            if self._file is None:
                self._file = self._path.open("rb", buffering=0)
            with self._borrowed() as connection:
                self._stand(connection)
                yield connection, self._parts(self._file, _size(connection))

    def close(self) -> None:
        """Stops a copying and gives the file back; called when no other connection is open."""
        self._is_closing = True
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None
        self._is_closing = False

    def _stand(self, connection: dbapi2.Connection) -> None:
        for _ in range(_MOST_TRIES):
            connection.execute(_FOLD).fetchall()  # most of it while others may save
            with self._borrowed() as saver:
                saver.execute("BEGIN IMMEDIATE")
                if _stands_still(connection):
                    return
            time.sleep(_TRY_AGAIN_S)
        raise StorageUnavailable(
            "Data teď nelze zálohovat: soubor stále čte jiný program.",
            "Zavřete druhý program; záloha se brzy zkusí znovu.",
        )

    def _parts(self, file: BinaryIO, left: int) -> Iterator[bytes]:
        file.seek(0)
        while left:
            if self._is_closing:
                raise WrongStep("Záloha byla přerušena zamčením přepážky.", "Platí ta předchozí.")
            part = file.read(min(left, PART))
            if not part:
                raise OSError("the database file ended early")
            left -= len(part)
            yield part


def _stands_still(connection: dbapi2.Connection) -> bool:
    """Folds the whole log into the file and begins to read; no, while an older reader needs it.

    Called while nobody can save: so there is nothing in the log that is not in the file.
    """
    _, logged, folded = connection.execute(_FOLD).fetchone()
    if logged != folded:
        return False
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return True


def _size(connection: dbapi2.Connection) -> int:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(page_bytes)
