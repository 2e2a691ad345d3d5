"""A founded station with three accounts, made once: its door, and the desk behind it."""

import time
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.desk import Clock
from tests.factories import OFFICER_ID, PASSWORD, TEST_COST, a_station, an_officer

from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.services.desk import Services
from kkc_desktop.services.door import Door, tries_of
from kkc_desktop.services.founding import found
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.folder import vault_of
from kkc_desktop.storage.tries import TriesFile
from kkc_desktop.storage.vault import Vault

HEAD_ID, NEWCOMER_ID = OfficerId("head"), OfficerId("newcomer")
HEAD_PASSWORD = "Vrabci na drátě zpívají"
OFFICERS = (
    an_officer(),
    an_officer(id=HEAD_ID, rank="npor.", given_names="Jiří", surname="Novotný", role=Role.HEAD),
    an_officer(
        id=NEWCOMER_ID,
        rank="",
        given_names="Marek",
        surname="Zelený",
        service_number="",
        function="",
        role=Role.RECEPTIONIST,
    ),
)
PASSWORDS = {OFFICER_ID: PASSWORD, HEAD_ID: HEAD_PASSWORD}


class Stopwatch:
    """Seconds of one run of the machine, moved on by the test."""

    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


def put_station(folder, *, is_exercise=False):
    """The files of the station in the folder; gives the path of its database."""
    files, _ = _made(is_exercise)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder / "stanice.kkc"


def recovery_code(*, is_exercise=False):
    """The recovery key of the station."""
    return _made(is_exercise)[1]


def door_at(path, clock=None, stopwatch=None, boot="run-1"):
    """The door as the next start finds it."""
    door = Door(path, Vault.read(vault_of(path), TEST_COST), clock or Clock())
    door.tries = TriesFile(tries_of(path), lambda: boot, stopwatch or Stopwatch())
    return door


def desk_behind(door, entrance, clock=None, elapsed=time.monotonic):
    """The services over what was opened, with the one who came in on duty."""
    numbers = count(1)
    clock = clock or Clock()
    workplace = Workplace(entrance.database, clock, lambda: f"id-{next(numbers)}", elapsed)
    services = Services(workplace, door)
    services.duty.begin(entrance.officer_id)
    return services


def acts_of(services):
    """Who did what, as it stands in the trail."""
    with services.workplace.database.reading() as transaction:
        return [(entry.officer_id, entry.act) for entry in transaction.audit.all()]


@cache
def _made(is_exercise):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "stanice.kkc"
        numbers = count(1)
        founded = found(
            path,
            a_station(is_exercise=is_exercise),
            OFFICERS,
            PASSWORDS,
            Clock(),
            lambda: f"store-{next(numbers)}",
            TEST_COST,
        )
        founded.database.close()
        files = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
        return files, founded.recovery_code
