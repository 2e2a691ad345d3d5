"""A real database of its own for each test."""

import shutil

import pytest

from kkc_desktop.storage.database import Database
from tests.factories import NOW


@pytest.fixture(scope="session")
def blank_file(tmp_path_factory):
    """A new database that tests copy, so that each need not run the migrations."""
    path = tmp_path_factory.mktemp("blank") / "kkc.db"
    Database.create(path, NOW).close()
    return path


@pytest.fixture
def path(blank_file, tmp_path):
    """Where the test's own database lies."""
    return shutil.copy(blank_file, tmp_path / "kkc.db")


@pytest.fixture
def database(path):
    """An open, empty database."""
    database = Database.open(path)
    yield database
    database.close()


@pytest.fixture
def transaction(database):
    """The repositories inside one transaction."""
    with database.transaction() as transaction:
        yield transaction
