"""The key of the store changes whole or not at all; nobody's password does."""

import json
from contextlib import closing

import pytest
from tests.desk import RECOVERY_SECRET
from tests.factories import KEYS, NOW, OFFICER_ID, PASSWORD, TEST_COST
from tests.storage.safe_desk import acts, contact_ids, make_backup, put_station, register

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import DatabaseDamaged, StorageUnavailable, WrongStep
from kkc_desktop.domain.recovery_code import write_code
from kkc_desktop.storage import rekey
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.rekey import change_keys
from kkc_desktop.storage.restore import check, vault_in
from kkc_desktop.storage.vault import Vault
from kkc_desktop.storage.work import Work


@pytest.fixture
def path(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    return put_station(data)


@pytest.fixture
def database(path):
    database = Database.open(path, KEYS)
    yield database
    database.close()


@pytest.fixture
def vault(path):
    return Vault.read(path.with_suffix(".klice"), TEST_COST)


def test_after_the_change_the_same_password_opens_the_new_key_and_the_old_key_nothing(
    path, database, vault
):
    change_keys(database, vault, OFFICER_ID, NOW)
    register(database, "contact-2")
    database.close()
    read_anew = Vault.read(path.with_suffix(".klice"), TEST_COST)
    assert not read_anew.is_rotating
    (keys,) = read_anew.unlock(OFFICER_ID, PASSWORD)
    assert (keys.generation, keys.audit) == (2, KEYS.audit)
    assert read_anew.unlock_by_recovery(write_code(RECOVERY_SECRET)) == (keys,)
    assert contact_ids(path, keys) == ["contact-1", "contact-2"]
    assert (Act.CHANGE_KEYS, "klíč 2") in acts(path, keys)
    with pytest.raises(DatabaseDamaged):
        Database.open(path, KEYS)
    names = {file.name for file in path.parent.iterdir()}
    assert names == {"stanice.kkc", "stanice.klice", "stanice.kotva", "stanice.pokusy"}


def test_no_page_of_the_old_file_is_left_under_the_old_key(path, database, vault):
    before = path.read_bytes()
    change_keys(database, vault, OFFICER_ID, NOW)
    database.close()
    after = path.read_bytes()
    pages = {before[start : start + 4096] for start in range(0, len(before), 4096)}
    assert not [
        start for start in range(0, len(after), 4096) if after[start : start + 4096] in pages
    ]


def test_a_backup_from_before_the_change_opens_by_its_own_vault(path, database, vault, tmp_path):
    backup = make_backup(path, tmp_path / "disk")
    change_keys(database, vault, OFFICER_ID, NOW)
    keys = vault_in(backup, path).unlock(OFFICER_ID, PASSWORD)
    assert check(backup, keys, tmp_path / "zkouska").counts["contacts"] == 1


def test_what_waited_in_the_log_is_under_the_new_key_too(path, database, vault):
    for number in range(20):
        register(database, f"logged-{number}")
    change_keys(database, vault, OFFICER_ID, NOW)
    with database.reading() as reading:
        assert len(reading.contacts.page()) == 21


def test_called_off_or_failed_it_goes_on_with_the_old_key(path, database, vault, monkeypatch):
    told = []
    with pytest.raises(WrongStep):
        change_keys(
            database, vault, OFFICER_ID, NOW, Work(told.append, lambda: bool(told) and told[-1] > 0)
        )
    monkeypatch.setattr(rekey, "replace_patiently", _failing)
    with pytest.raises(StorageUnavailable):
        change_keys(database, vault, OFFICER_ID, NOW)
    assert not vault.is_rotating
    register(database, "contact-2")
    database.close()
    assert contact_ids(path) == ["contact-1", "contact-2"]


def test_a_folder_that_fails_after_the_exchange_still_opens(path, database, vault, monkeypatch):
    monkeypatch.setattr(rekey, "sync_folder", _failing)
    with pytest.raises(StorageUnavailable):
        change_keys(database, vault, OFFICER_ID, NOW)
    register(database, "contact-2")
    assert database.keys.generation == 2


def test_another_program_that_holds_the_log_is_told(path, database, vault, monkeypatch):
    monkeypatch.setattr("kkc_desktop.storage.connection.BUSY_SECONDS", 0.05)
    with closing(connect(path, KEYS.store)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM contacts").fetchone()
        register(database, "contact-2")
        with pytest.raises(StorageUnavailable) as refused:
            change_keys(database, vault, OFFICER_ID, NOW)
    assert "jiný program" in refused.value.text
    assert database.keys == KEYS


def _failing(*_):
    raise OSError(5, "Input/output error")


KILLED = """
import json, sys
from pathlib import Path
from tests.factories import KEYS, NOW, OFFICER_ID, PASSWORD, TEST_COST
from tests.storage.dying import each_kill
from tests.storage.safe_desk import contact_ids, names_in
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.entering import open_by
from kkc_desktop.storage.rekey import change_keys
from kkc_desktop.storage.swap import finish_interrupted
from kkc_desktop.storage.vault import Vault

start, rounds = map(Path, sys.argv[1:])


def work(folder):
    path = folder / "stanice.kkc"
    vault = Vault.read(path.with_suffix(".klice"), TEST_COST)
    database = Database.open(path, KEYS)
    change_keys(database, vault, OFFICER_ID, NOW)
    database.close()


seen, left = [], set()
for folder in each_kill(start, rounds, work):
    path = folder / "stanice.kkc"
    finish_interrupted(path)
    vault = Vault.read(path.with_suffix(".klice"), TEST_COST)
    database = open_by(path, vault, vault.unlock(OFFICER_ID, PASSWORD))
    keys = database.keys
    database.close()
    (again,) = Vault.read(path.with_suffix(".klice"), TEST_COST).unlock(OFFICER_ID, PASSWORD)
    assert again == keys and contact_ids(path, keys) == ["contact-1"]
    seen.append(keys.generation)
    left |= set(names_in(folder))
print(json.dumps([seen, sorted(left)]))
"""


def test_killed_before_any_change_of_a_file_the_same_password_opens_it(
    path, tmp_path, start_python
):
    output, _ = start_python(KILLED, path.parent, tmp_path / "rounds").communicate()
    generations, left = json.loads(output)
    assert generations == sorted(generations)
    assert set(generations) == {1, 2}
    assert [name for name in left if "nova" not in name] == [
        "stanice.kkc",
        "stanice.klice",
        "stanice.kotva",
        "stanice.pokusy",
    ]
