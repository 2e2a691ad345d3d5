"""Never a new database where one should be; every refusal has its sentence and writes nothing."""

import os
import sqlite3
import stat
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.factories import KEYS, NOW, OFFICER_ID, a_contact, a_station, an_officer

from kkc_desktop.domain.errors import DatabaseDamaged, KkcError, StorageUnavailable
from kkc_desktop.storage.database import APPLICATION_ID, Database
from kkc_desktop.storage.folder import file_system_of

NOBODY = 65534


def foreign(path):
    """A sound SQLite file of some other program."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (id INTEGER)")
    connection.commit()
    connection.close()


def half_ours(path):
    """A file that says it is ours and holds nothing."""
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("CREATE TABLE contacts (id INTEGER)")
    connection.commit()
    connection.close()


def cut_off(path):
    """A real database that lost its second half."""
    Database.create(path, NOW, KEYS).close()
    os.truncate(path, path.stat().st_size // 2)


MADE_BY = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("Dobrý den, " * 500, encoding="utf-8"),
    "zeros": lambda path: path.write_bytes(bytes(8192)),
    "foreign": foreign,
    "half ours": half_ours,
    "cut off": cut_off,
}


@pytest.mark.parametrize("kind", MADE_BY)
def test_what_is_not_our_whole_database_is_refused_and_left_alone(tmp_path, kind):
    path = tmp_path / "kkc.db"
    MADE_BY[kind](path)
    before = path.read_bytes()
    with pytest.raises(DatabaseDamaged) as refused:
        Database.open(path, KEYS).glance(NOW, OFFICER_ID)
    assert "Nic nebylo přepsáno." in refused.value.text
    assert "zálohy" in refused.value.fix
    assert path.read_bytes() == before


def test_a_missing_database_is_not_made_anew(tmp_path):
    with pytest.raises(DatabaseDamaged) as refused:
        Database.open(tmp_path / "kkc.db", KEYS)
    assert "chybí" in refused.value.text
    assert list(tmp_path.iterdir()) == []


def test_a_new_database_is_never_put_over_an_old_one(path):
    before = path.read_bytes()
    with pytest.raises(StorageUnavailable):
        Database.create(path, NOW, KEYS)
    assert path.read_bytes() == before


def test_a_new_database_is_not_made_beside_the_log_of_a_lost_one(tmp_path):
    (tmp_path / "kkc.db-wal").write_bytes(b"the last saves")
    with pytest.raises(StorageUnavailable):
        Database.create(tmp_path / "kkc.db", NOW, KEYS)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["kkc.db-wal"]


def test_what_an_interrupted_creation_left_does_not_stand_in_the_way(tmp_path):
    (tmp_path / "kkc.db.nova").write_bytes(b"half")
    (tmp_path / "kkc.db.nova-wal").write_bytes(b"half")
    Database.create(tmp_path / "kkc.db", NOW, KEYS).close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["kkc.db", "kkc.kotva"]


def test_folder_and_files_belong_to_their_owner_only(tmp_path):
    path = tmp_path / "kkc" / "data" / "kkc.db"
    database = Database.create(path, NOW, KEYS)
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    database.close()
    assert modes == dict.fromkeys(("kkc.db", "kkc.db-wal", "kkc.db-shm", "kkc.kotva"), 0o600)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@contextmanager
def only_readable(folder):
    """Takes the right to write into the folder away, from root too."""
    for file in (folder, *folder.iterdir()):
        os.chown(file, NOBODY, NOBODY) if os.geteuid() == 0 else None
        file.chmod(0o500 if file.is_dir() else 0o400)
    owner = os.geteuid()
    if owner == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if owner == 0:
            os.seteuid(owner)
        folder.chmod(0o700)


@pytest.fixture
def shared_folder():
    """A folder that another account can reach, as pytest's own cannot be."""
    with tempfile.TemporaryDirectory(prefix="kkc-") as folder:
        yield Path(folder)


def test_a_read_only_disk_opens_for_reading_and_says_so(shared_folder):
    path = shared_folder / "kkc.db"
    database = Database.create(path, NOW, KEYS)
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
    assert not database.is_read_only
    database.close()
    with only_readable(shared_folder):
        database = Database.open(path, KEYS)
        assert database.is_read_only
        assert [row.contact_id for row in database.glance(NOW, OFFICER_ID).waiting] == ["contact-1"]
        with database.reading() as reading:
            assert reading.contacts.get("contact-1") == a_contact()
        with pytest.raises(StorageUnavailable) as refused, database.transaction():
            pass
        database.close()
    assert "jen pro čtení" in refused.value.text


def test_a_folder_that_cannot_be_written_holds_no_new_database(shared_folder):
    with only_readable(shared_folder), pytest.raises(StorageUnavailable):
        Database.create(shared_folder / "kkc.db", NOW, KEYS)
    with only_readable(shared_folder), pytest.raises(StorageUnavailable):
        Database.create(shared_folder / "deeper" / "kkc.db", NOW, KEYS)


def add_many(database):
    with database.transaction() as transaction:
        for number in range(500):
            transaction.contacts.add(a_contact(id=f"many-{number}"))


def test_a_full_disk_refuses_the_save_and_keeps_what_was_stored(database):
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
        connection = transaction.contacts.connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageUnavailable) as refused:
        add_many(database)
    assert "na disku není místo" in refused.value.text
    assert "zůstal na obrazovce" in refused.value.text
    with database.reading() as reading:
        assert reading.contacts.get("contact-1") == a_contact()


def test_another_program_that_holds_the_file_is_named(path, monkeypatch, start_python):
    monkeypatch.setattr("kkc_desktop.storage.connection.BUSY_SECONDS", 0.05)
    database = Database.open(path, KEYS)
    other = start_python(HOLDER, path)
    assert other.stdout.readline() == "held\n"
    with pytest.raises(StorageUnavailable) as refused, database.transaction():
        pass
    other.communicate("go\n")
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
    database.close()
    assert "používá jiný program" in refused.value.text


HOLDER = """
import sys
from pathlib import Path
from tests.factories import KEYS
from kkc_desktop.storage.connection import connect
connection = connect(Path(sys.argv[1]), KEYS.store)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


def test_an_error_of_the_desk_undoes_everything(database):
    def break_off():
        with database.transaction() as transaction:
            transaction.contacts.add(a_contact())
            raise KkcError("Dost.")

    with pytest.raises(KkcError):
        break_off()
    with database.reading() as reading:
        assert reading.contacts.page() == ()


def test_a_number_that_no_file_can_hold_is_refused_with_a_sentence(database):
    with pytest.raises(KkcError) as refused, database.transaction() as transaction:
        transaction.contacts.add(a_contact(revision=2**63))
    assert "nebyl uložen" in refused.value.text


def test_a_folder_that_may_not_even_be_looked_into_is_no_traceback(shared_folder):
    path = shared_folder / "inside" / "kkc.db"
    Database.create(path, NOW, KEYS).close()
    with only_readable(shared_folder):
        path.parent.chmod(0)
        with pytest.raises(StorageUnavailable):
            Database.open(path, KEYS)
    path.parent.chmod(0o700)


def test_the_first_paint_imports_nothing_heavy(path, start_python):
    database = Database.open(path, KEYS)
    with database.transaction() as transaction:
        transaction.station.put(a_station())
        transaction.officers.put(an_officer())
        transaction.officers.put(an_officer(id="officer-2"))
        transaction.duty.begin(OFFICER_ID, NOW)
    assert database.station_at_once() == a_station()
    assert database.officers_at_once() == (an_officer(), an_officer(id="officer-2"))
    assert database.last_officer_id() == OFFICER_ID
    database.close()
    output, _ = start_python(FIRST_PAINT, path).communicate()
    assert output == "KON 2\n[]\n"


FIRST_PAINT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.keys import Keys
database = Database.open(Path(sys.argv[1]), Keys(bytes(range(32)), bytes(range(32, 64))))
database.glance(datetime(2026, 11, 22, tzinfo=UTC), "officer-1")
print(database.station_at_once().code, len(database.officers_at_once()))
heavy = ("sqlalchemy", "alembic", "cryptography", "kkc_desktop.domain.person")
print([name for name in heavy if name in sys.modules])
"""


def test_before_set_up_there_is_no_station_and_nobody_on_duty(database):
    assert database.station_at_once() is None
    assert database.officers_at_once() == ()
    assert database.last_officer_id() is None


MOUNTS = """\
22 1 254:1 / / rw,relatime - ext4 /dev/vda rw
30 22 0:26 / /home/data rw - nfs4 server:/data rw
31 22 0:27 / /home/data/local\\040disk rw - xfs /dev/vdb rw
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home", "ext4"),
        ("/home/data", "nfs4"),
        ("/home/data/kkc", "nfs4"),
        ("/home/database", "ext4"),
        ("/home/data/local disk/kkc", "xfs"),
    ],
)
def test_the_file_system_of_a_folder_is_that_of_its_nearest_mount(folder, kind):
    assert file_system_of(Path(folder), MOUNTS) == kind


def test_a_network_drive_is_refused(tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"1 0 0:1 / {tmp_path} rw - cifs //server/share rw\n", encoding="utf-8")
    monkeypatch.setattr("kkc_desktop.storage.folder._MOUNTS", mounts)
    with pytest.raises(StorageUnavailable) as refused:
        Database.create(tmp_path / "kkc.db", NOW, KEYS)
    assert "místním disku" in refused.value.text
