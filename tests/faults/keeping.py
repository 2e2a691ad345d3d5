"""Acts on whole files: the keys, the accounts, the backup, the restore, the move into the vault."""

from datetime import timedelta

from tests.factories import KEYS, NOW, OFFICER_ID, PASSWORD, TEST_COST, a_station, an_officer
from tests.faults.guarded import NEW_PASSWORD, GuardedPlace, NewPlace, PlainPlace, vault_for
from tests.faults.scenarios import Scenario, a_visit

from kkc_desktop.domain.station import Role
from kkc_desktop.services.founding import found as founded
from kkc_desktop.storage.backup import back_up
from kkc_desktop.storage.encrypting import encrypt, look_into
from kkc_desktop.storage.rekey import change_keys
from kkc_desktop.storage.restore import restore

LATER = NOW + timedelta(hours=3)


def _register(place):
    place.desk.reception.register(a_visit(place.desk))


def _with_contact(place):
    place.open()
    _register(place)


def _with_backup(place):
    """A station with a contact in its backup and another one since."""
    _with_contact(place)
    place.backups.mkdir()
    _back_up(place)
    _register(place)


def _back_up(place, now=NOW, vault=None):
    vault = vault or place.door.vault.path.read_bytes()
    return back_up(place.database, "store", vault, place.backups, now)


def _rekey(place):
    """A new key of the store, and a save under it."""
    place.open()

    def rekey():
        change_keys(place.database, place.door.vault, OFFICER_ID, NOW)

    return [rekey, lambda: _register(place)]


def _vault(place):
    """Changes of the vault file, one after another."""
    place.open()
    vault, keys = place.door.vault, place.database.keys
    (officer,) = place.database.officers_at_once()
    return [
        lambda: vault.set_password(keys, officer, NEW_PASSWORD),
        lambda: vault.put_backup_place(keys, "/media/zaloha"),
        lambda: vault.renew_recovery(keys),
    ]


def _backup(place):
    place.open()
    vault = place.door.vault.path.read_bytes()
    return [lambda: _back_up(place, LATER, vault), lambda: _register(place)]


def _restore(place):
    (file,) = place.backups.iterdir()
    return [lambda: restore(file, (KEYS,), place.path, OFFICER_ID, LATER)]


def _move_in(place):
    plain = look_into(place.path)

    def move_in():
        encrypt(place.path, vault_for(place.path, plain), KEYS, plain.officers[-1].id, NOW)

    return [move_in]


def _found(place):
    place.open()
    head = an_officer(role=Role.HEAD)

    def found():
        founding = (place.path, a_station(), (head,), {head.id: PASSWORD})
        made = founded(*founding, place.clock, lambda: "store", TEST_COST)
        place.seat(made.database, head)

    return [found]


KEEPING = (
    Scenario("založení", _found, place=NewPlace),
    Scenario("výměna klíče", _rekey, _with_contact, place=GuardedPlace),
    Scenario("svazek klíčů", _vault, _with_contact, place=GuardedPlace),
    Scenario("záloha", _backup, _with_backup, place=GuardedPlace),
    Scenario("obnova", _restore, _with_backup, place=GuardedPlace),
    Scenario("zašifrování", _move_in, place=PlainPlace),
)
