"""A real database of its own for each test."""

import os
import shutil
import subprocess
import sys

import pytest
from tests.factories import KEYS, NOW

from kkc_desktop.storage.database import Database


@pytest.fixture(scope="session")
def blank_file(tmp_path_factory):
    """A new database that tests copy, so that each need not run the migrations."""
    path = tmp_path_factory.mktemp("blank") / "kkc.db"
    Database.create(path, NOW, KEYS).close()
    return path


@pytest.fixture
def path(blank_file, tmp_path):
    """Where the test's own database lies."""
    return shutil.copy(blank_file, tmp_path / "kkc.db")


@pytest.fixture
def start_python():
    """Starts another Python with the desk's packages; hand it a script and its arguments."""

    def start(script, *arguments):
        return subprocess.Popen(
            [sys.executable, "-c", script, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )

    return start


@pytest.fixture
def database(path):
    """An open, empty database."""
    database = Database.open(path, KEYS)
    yield database
    database.close()


@pytest.fixture
def transaction(database):
    """The repositories inside one transaction."""
    with database.transaction() as transaction:
        yield transaction
