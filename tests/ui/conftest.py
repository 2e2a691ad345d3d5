"""What pages at a real desk share."""

import pytest
from PySide6.QtWidgets import QStackedWidget
from tests.closed_paper import a_workplace, closed_protocol
from tests.desk import Clock, open_desk
from tests.factories import KEYS, NOW
from tests.services.calamity_desk import a_flood
from tests.ui.calamity_board import open_board

from kkc_desktop.services.documents import Documents
from kkc_desktop.services.signing import Signing
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


@pytest.fixture
def board(desk, clock, qapp, qtbot):
    """The real window, with the words of the calamity's board."""
    with open_board(desk, clock, qapp, qtbot) as board:
        yield board


@pytest.fixture
def flood(desk):
    """The picture of a calamity with two joined incidents."""
    return a_flood(desk)


@pytest.fixture
def workplace(tmp_path, clock):
    """Of a station whose officer is on duty, without the desk around it."""
    workplace = a_workplace(tmp_path / "data" / "kkc.db", clock)
    yield workplace
    workplace.database.close()


@pytest.fixture
def documents(workplace):
    return Documents(workplace)


@pytest.fixture
def signing(workplace):
    return Signing(workplace)


@pytest.fixture
def closed(documents):
    """A protocol closed for signature: three citizens and the officer."""
    return closed_protocol(documents)


@pytest.fixture
def stack(qtbot):
    """The window's place for pages."""
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    return stack


@pytest.fixture
def stored(documents, closed):
    """Reads the document as it lies in the database."""

    def read():
        return documents.open(closed.document.id)

    return read
