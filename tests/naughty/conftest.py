"""A founded station in a real file, with an officer on duty."""

import pytest
from tests.desk import Clock, open_desk
from tests.factories import an_officer

from kkc_desktop.domain.station import OfficerId, Role


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    services = open_desk(tmp_path / "stanice.kkc", clock)
    with services.workplace.database.transaction() as tx:
        tx.officers.put(an_officer(id=OfficerId("head"), role=Role.HEAD))
    yield services
    services.workplace.database.close()
