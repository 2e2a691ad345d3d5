"""Says what went wrong with files and SQLite together, for work on whole files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from kkc_desktop.storage.failures import explained
from kkc_desktop.storage.folder import explaining_files


@contextmanager
def explaining(folder: Path) -> Iterator[None]:
    """Errors of the folder and of a database in it become sentences of the desk."""
    try:
        with explaining_files(folder):
            yield
    except dbapi2.Error as error:
        raise explained(error) or error from error
