"""What pages at a real desk share."""

import pytest
from tests.factories import KEYS, NOW

from kkc_desktop.storage.database import Database


@pytest.fixture(scope="session")
def blank_file(tmp_path_factory):
    """A new database that tests copy, so that each need not run the migrations."""
    path = tmp_path_factory.mktemp("blank") / "kkc.sqlite"
    Database.create(path, NOW, KEYS).close()
    return path
