"""Where a database should be and is not, none is made; a founding that was cut off begins anew."""

import pytest
from tests.desk import put_blank
from tests.factories import KEYS, NOW, PASSWORD, a_station, an_officer

from kkc_desktop.app import new_id
from kkc_desktop.domain.errors import DatabaseDamaged, KeyringDamaged
from kkc_desktop.domain.station import Role
from kkc_desktop.services.entry import Entry
from kkc_desktop.services.exercise import HEAD
from kkc_desktop.services.exercise_password import EXERCISE_PASSWORD
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.folder import vault_of


def entry_at(path, *, exercise=False):
    return Entry(path, lambda: NOW, new_id, exercise=exercise)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "stanice.kkc"


def test_an_exercise_is_founded_once_and_opened_again(tmp_path):
    entry = entry_at(tmp_path / "cviceni.kkc", exercise=True)
    assert entry.door(was_founded=False) is None
    entry.found_exercise()
    door = entry.door(was_founded=True)
    database = door.enter(HEAD, EXERCISE_PASSWORD).database
    assert database.station_at_once().is_exercise
    database.close()


def test_a_database_that_vanished_is_never_made_anew(path):
    put_blank(path)
    path.unlink()
    with pytest.raises(DatabaseDamaged):
        entry_at(path).door(was_founded=True)
    assert not path.exists()


def test_a_vault_that_vanished_is_never_made_anew(path):
    put_blank(path)
    vault_of(path).unlink()
    with pytest.raises(KeyringDamaged):
        entry_at(path).door(was_founded=True)
    assert not vault_of(path).exists()


def test_a_founding_cut_off_before_its_database_begins_anew(path):
    put_blank(path)
    path.unlink()
    entry = entry_at(path)
    assert entry.door(was_founded=False) is None
    head = an_officer(role=Role.HEAD)
    founded = entry.found_station(a_station(), (head,), head.id, PASSWORD)
    assert founded.database.station_at_once() == a_station()
    founded.database.close()


def test_an_exercise_cut_off_before_its_vault_is_founded_on_the_next_start(tmp_path):
    path = tmp_path / "cviceni.kkc"
    Database.create(path, NOW, KEYS).close()
    door = entry_at(path, exercise=True).found_exercise()
    assert door.station.is_exercise
