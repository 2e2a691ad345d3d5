"""A founded station in a real file, with a clock that stands still until it is moved."""

import pytest
from tests.desk import Clock, open_desk
from tests.factories import an_officer

from kkc_desktop.domain.station import OfficerId, Role

HEAD = OfficerId("head")
RECEPTIONIST = OfficerId("receptionist")
ADMINISTRATOR = OfficerId("administrator")
OVERSEER = OfficerId("overseer")
COLLEAGUES = (
    an_officer(id=HEAD, role=Role.HEAD, surname="Novotný"),
    an_officer(id=RECEPTIONIST, role=Role.RECEPTIONIST, rank="", surname="Zelený"),
    an_officer(id=ADMINISTRATOR, role=Role.ADMINISTRATOR, surname="Správný"),
    an_officer(id=OVERSEER, role=Role.OVERSEER, surname="Dozorný"),
)


def seat(desk, officer_id):
    """Puts one of the colleagues on duty."""
    with desk.workplace.database.reading() as tx:
        desk.workplace.seat(tx.officers.get(officer_id))


@pytest.fixture
def clock():
    return Clock()


def staffed_desk(path, clock):
    """The services of a founded station with an officer on duty and four colleagues."""
    services = open_desk(path, clock)
    with services.workplace.database.transaction() as tx:
        for officer in COLLEAGUES:
            tx.officers.put(officer)
    return services


@pytest.fixture
def desk(tmp_path, clock):
    """The services of a founded station, see staffed_desk."""
    services = staffed_desk(tmp_path / "stanice.kkc", clock)
    yield services
    services.workplace.database.close()


@pytest.fixture
def trail(desk):
    """Reads the audit lines written so far."""

    def read():
        with desk.workplace.database.reading() as tx:
            return [(entry.act, entry.record_id) for entry in tx.audit.all()]

    return read
