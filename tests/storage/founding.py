"""A founded vault of two officers, as the tests of the vault need it."""

from tests.factories import OFFICER_ID, PASSWORD, TEST_COST, a_station, an_officer

from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.storage.vault import Vault

HEAD_ID = OfficerId("officer-2")
NEW_ID = OfficerId("officer-3")
HEAD_PASSWORD = "Vedoucí chodí včas domů"
NEW_PASSWORD = "Nový člověk nosí boty 43"
OFFICER = an_officer()
HEAD = an_officer(id=HEAD_ID, surname="Horák", role=Role.HEAD)
NEWCOMER = an_officer(id=NEW_ID, surname="Malá", role=Role.RECEPTIONIST)


def found(path, store_id="store-1", cost=TEST_COST):
    passwords = {OFFICER_ID: PASSWORD, HEAD_ID: HEAD_PASSWORD}
    vault, keys, code = Vault.found(
        path, store_id, a_station(), [OFFICER, HEAD], passwords, cost=cost
    )
    vault.write()
    return vault, keys, code


def again(vault):
    """The same vault after the program was started anew."""
    return Vault.read(vault.path, TEST_COST)
