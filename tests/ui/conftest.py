"""What pages at a real desk share."""

import pytest
from tests.desk import Clock, open_desk
from tests.factories import KEYS, NOW

from kkc_desktop.storage.database import Database


@pytest.fixture(scope="session")
def blank_file(tmp_path_factory):
    """A new database that tests copy, so that each need not run the migrations."""
    path = tmp_path_factory.mktemp("blank") / "kkc.sqlite"
    Database.create(path, NOW, KEYS).close()
    return path


@pytest.fixture
def clock():
    """Stands still until a test moves it on."""
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    """The services of a new station in a real file, an officer on duty."""
    services = open_desk(tmp_path / "stanice.kkc", clock)
    yield services
    services.workplace.database.close()


@pytest.fixture
def services(desk):
    """The same, for tests in which a desk is a window."""
    return desk
