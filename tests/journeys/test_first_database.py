"""Where a database should be and is not, none is made; a founding that was cut off goes on."""

import pytest
from tests.desk import put_blank
from tests.factories import KEYS, NOW

from kkc_desktop.app import STATION_FILE, open_services
from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.storage.database import Database
from kkc_desktop.ui.data_folder import DataFolder


@pytest.fixture
def folder(tmp_path):
    with DataFolder(tmp_path) as folder:
        yield folder


def test_an_exercise_is_founded_once_and_opened_again(qapp, folder):
    founded = open_services(qapp, folder, exercise=True)
    numbers = len(founded.documents.page())
    founded.workplace.database.close()
    again = open_services(qapp, folder, exercise=True)
    assert len(again.documents.page()) == numbers
    again.workplace.database.close()


def test_a_database_that_vanished_is_never_made_anew(qapp, folder):
    path = folder.path / STATION_FILE
    put_blank(path)
    folder.mark_founded(path)
    open_services(qapp, folder, exercise=False).workplace.database.close()
    path.unlink()
    with pytest.raises(DatabaseDamaged):
        open_services(qapp, folder, exercise=False)
    assert not path.exists()


def test_an_exercise_cut_off_before_its_station_is_founded_on_the_next_start(qapp, folder):
    Database.create(folder.path / "cviceni.kkc", NOW, KEYS).close()
    services = open_services(qapp, folder, exercise=True)
    assert services.workplace.station.is_exercise
    services.workplace.database.close()
