"""What a saved record needs to survive a power cut is set on each connection."""

import struct

import pytest
from tests.factories import KEYS, NOW, OFFICER_ID, a_contact, a_person

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.storage.connection import connect

SETTINGS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "busy_timeout": 5000,
}


def commits_in(log):
    """How many commits the write-ahead log holds: each is a frame that names the file's size."""
    data = log.read_bytes()
    page_size = struct.unpack(">I", data[8:12])[0]
    salt = data[16:24]
    count = 0
    for start in range(32, len(data), 24 + page_size):
        frame = data[start : start + 24]
        if frame[8:16] == salt and struct.unpack(">I", frame[4:8])[0]:
            count += 1
    return count


@pytest.mark.parametrize("setting", SETTINGS)
def test_each_connection_has_the_safe_settings(database, setting):
    with database.transaction() as first, database.reading() as second:
        for transaction in (first, second):
            answer = transaction.contacts.connection.exec_driver_sql(f"PRAGMA {setting}").scalar()
            assert answer == SETTINGS[setting]
    own = database._now_open.connection.execute(f"PRAGMA {setting}").fetchone()[0]
    assert own == SETTINGS[setting]


def test_one_save_is_one_commit_and_so_one_flush(database):
    log = database.path.with_name("kkc.db-wal")
    with database.transaction() as transaction:
        transaction.audit.append(OFFICER_ID, Act.BEGIN_DUTY, NOW)
    before = commits_in(log)
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
        transaction.persons.replace("contact-1", [a_person()])
        transaction.numbers.issue("KON", 2026, RecordKind.CONTACT, "contact-1", NOW)
        transaction.audit.append(OFFICER_ID, Act.REGISTER_CONTACT, NOW)
    assert commits_in(log) == before + 1


def test_reading_writes_nothing(database):
    log = database.path.with_name("kkc.db-wal")
    before = commits_in(log) if log.exists() and log.stat().st_size else 0
    with database.reading() as reading:
        reading.contacts.page()
    database.glance(NOW, OFFICER_ID)
    assert (commits_in(log) if log.stat().st_size else 0) == before


def test_reading_sees_one_unchanging_picture(database):
    with database.reading() as reading:
        assert reading.contacts.page() == ()
        with database.transaction() as transaction:
            transaction.contacts.add(a_contact())
        assert reading.contacts.page() == ()


def test_a_changed_schema_is_undone_with_its_transaction(database):
    def make_half_a_table():
        with database.transaction() as transaction:
            transaction.contacts.connection.exec_driver_sql("CREATE TABLE half (id INTEGER)")
            raise ValueError("enough")

    with pytest.raises(ValueError, match="enough"):
        make_half_a_table()
    names = database._now_open.connection.execute("SELECT name FROM sqlite_schema").fetchall()
    assert ("half",) not in names


def test_the_wheel_has_what_the_desk_needs(path):
    connection = connect(path, KEYS.store)
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    connection.close()
    assert {"ENABLE_FTS5", "HAS_CODEC"} <= options
