"""A restore puts back a whole station or leaves the old one; no number is ever given twice."""

import json
import shutil
from contextlib import closing
from datetime import timedelta

import pytest
from tests.factories import KEYS, NOW, OFFICER_ID
from tests.storage.safe_desk import (
    acts,
    contact_ids,
    make_backup,
    names_in,
    put_station,
    register,
)

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import DatabaseDamaged, DatabaseTooNew, StorageUnavailable, WrongStep
from kkc_desktop.storage import backup_file
from kkc_desktop.storage.anchor import anchor_of
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.restore import LOST_NUMBER, restore
from kkc_desktop.storage.swap import finish_interrupted, prepared
from kkc_desktop.storage.vault import Vault

LATER = NOW + timedelta(hours=3)


@pytest.fixture
def path(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    return put_station(data)


@pytest.fixture
def backup(path, tmp_path):
    """A backup with one contact; the station went on with two more."""
    file = make_backup(path, tmp_path / "disk")
    with closing(Database.open(path, KEYS)) as database:
        register(database, "contact-2")
        register(database, "contact-3")
    return file


def put_back(backup, path, **given):
    return restore(backup, (KEYS,), path, OFFICER_ID, LATER, **given)


def test_the_backup_comes_back_and_the_replaced_data_stay_beside(path, backup):
    restored = put_back(backup, path)
    assert contact_ids(path) == ["contact-1"]
    assert restored.aside == "stanice-pred-obnovou-20261122-120500"
    assert contact_ids(path.with_name(f"{restored.aside}.kkc")) == [
        "contact-1",
        "contact-2",
        "contact-3",
    ]
    assert names_in(path.parent) == [
        "stanice-pred-obnovou-20261122-120500.kkc",
        "stanice-pred-obnovou-20261122-120500.klice",
        "stanice-pred-obnovou-20261122-120500.kotva",
        "stanice.kkc",
        "stanice.klice",
        "stanice.kotva",
        "stanice.pokusy",
    ]


def test_numbers_given_since_the_backup_are_struck_out_and_never_given_again(path, backup):
    restored = put_back(backup, path)
    assert restored.lost_numbers == {"KON-2026": (2, 3)}
    with closing(Database.open(path, KEYS)) as database:
        with database.reading() as reading:
            register_lines = reading.numbers.register("KON", 2026)
        assert [line.void_reason for line in register_lines] == ["", LOST_NUMBER, LOST_NUMBER]
        assert register(database, "contact-4") == "KKC-KON-2026-000004"


def test_the_anchor_alone_knows_the_numbers_of_lost_data(path, backup):
    path.write_bytes(b"")
    restored = put_back(backup, path)
    assert restored.lost_numbers == {"KON-2026": (2, 3)}


def test_a_number_that_only_paper_remembers_is_not_given_again(path, backup):
    path.unlink()
    anchor_of(path).unlink()
    put_back(backup, path, last_seen=("KKC-KON-2026-000009", "KKC-KON-2026-000007"))
    with closing(Database.open(path, KEYS)) as database:
        assert register(database, "contact-4") == "KKC-KON-2026-000010"


@pytest.mark.parametrize(
    "typed", ["123", "KKC-KON-2026", "KKC-KON-2026-00x", "KKC-KON-2026-999999"]
)
def test_a_mistyped_number_is_refused_and_nothing_changes(path, backup, typed):
    before = contact_ids(path)
    with pytest.raises(WrongStep):
        put_back(backup, path, last_seen=(typed,))
    assert contact_ids(path) == before
    assert names_in(path.parent)[0] == "stanice.kkc"


def test_the_trail_tells_of_the_restore_and_of_what_it_replaced(path, backup):
    put_back(backup, path)
    act, reason = acts(path)[-1]
    assert act is Act.RESTORE
    assert "záloha z\u00a022.\u00a011.\u00a02026\u00a09:05, řádek 2" in reason
    assert "nahrazena data do řádku 4" in reason
    assert "ztracená čísla KON-2026: 2–3" in reason


def test_a_restore_of_the_same_second_keeps_both_replaced_stations(path, backup):
    asides = {put_back(backup, path).aside for _ in range(3)}
    assert len(asides) == 3
    assert all(path.with_name(f"{aside}.kkc").exists() for aside in asides)


@pytest.mark.parametrize("vault", [None, b"", b"{}"])
def test_when_only_the_vault_is_lost_only_the_vault_comes_back(path, backup, vault):
    path.with_suffix(".klice").unlink()
    if vault is not None:
        path.with_suffix(".klice").write_bytes(vault)
    restored = put_back(backup, path)
    assert restored.is_only_vault
    assert contact_ids(path) == ["contact-1", "contact-2", "contact-3"]
    assert Vault.read(path.with_suffix(".klice")).store_id == "store"
    assert acts(path)[-1][0] is Act.RESTORE


def test_a_backup_of_another_station_is_refused(path, backup, tmp_path):
    foreign = make_backup(path, tmp_path / "disk", LATER, store_id="jiná")
    before = names_in(path.parent)
    with pytest.raises(WrongStep) as refused:
        put_back(foreign, path, is_new_place=True)
    assert "jiné stanici" in refused.value.text
    assert names_in(path.parent) == before


def test_a_folder_that_tells_nothing_asks_for_somebodys_word(backup, tmp_path):
    path = tmp_path / "new" / "stanice.kkc"
    with pytest.raises(WrongStep) as refused:
        put_back(backup, path)
    assert "nový počítač" in refused.value.fix
    put_back(backup, path, is_new_place=True)
    assert contact_ids(path) == ["contact-1"]


def test_a_backup_of_a_newer_program_is_refused(path, backup, tmp_path):
    with backup.open("rb") as source:
        opened = backup_file.read_opening(source)
        parts = list(backup_file.database_of(source, opened, KEYS.audit))
    newer = tmp_path / "newer.kkczaloha"
    head = type(opened.head)(
        **{name: getattr(opened.head, name) for name in opened.head.__slots__}
        | {"schema_version": "9999"}
    )
    backup_file.write(newer, head, opened.vault, parts, KEYS.audit)
    with pytest.raises(DatabaseTooNew):
        put_back(newer, path)
    assert contact_ids(path) == ["contact-1", "contact-2", "contact-3"]


def test_a_damaged_backup_leaves_everything_as_it_was(path, backup):
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    with pytest.raises(DatabaseDamaged) as refused:
        put_back(backup, path)
    assert "beze změny" in refused.value.text
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_a_backup_that_vanished_is_told(path, backup):
    backup.unlink()
    with pytest.raises(StorageUnavailable):
        put_back(backup, path)


def test_a_log_left_beside_damaged_data_never_enters_the_restored_ones(path, backup):
    """The log of the dead station is kept with it."""
    with closing(Database.open(path, KEYS)) as database:
        register(database, "contact-9")
        for file in list(path.parent.iterdir()):
            shutil.copy(file, path.parent.parent / file.name)
    for name in ("stanice.kkc", "stanice.kkc-wal"):
        shutil.copy(path.parent.parent / name, path.with_name(name))
    restored = put_back(backup, path)
    assert contact_ids(path) == ["contact-1"]
    assert "contact-9" in contact_ids(path.with_name(f"{restored.aside}.kkc"))


KILLED = """
import json, sys
from pathlib import Path
from tests.factories import KEYS, OFFICER_ID, NOW
from tests.storage.dying import each_kill
from tests.storage.safe_desk import contact_ids, names_in
from kkc_desktop.storage.restore import restore
from kkc_desktop.storage.swap import finish_interrupted
from kkc_desktop.storage.vault import Vault

backup, start, rounds = map(Path, sys.argv[1:])
seen, left = [], set()
for folder in each_kill(
    start, rounds, lambda folder: restore(backup, (KEYS,), folder / "stanice.kkc", OFFICER_ID, NOW)
):
    path = folder / "stanice.kkc"
    finish_interrupted(path)
    Vault.read(path.with_suffix(".klice"))
    seen.append(contact_ids(path))
    left |= {name for name in names_in(folder) if "pred-obnovou" not in name}
print(json.dumps([seen, sorted(left)]))
"""


def test_killed_before_any_change_of_a_file_it_is_the_old_station_or_the_new(
    path, backup, tmp_path, start_python
):
    old, new = ["contact-1", "contact-2", "contact-3"], ["contact-1"]
    output, _ = start_python(KILLED, backup, path.parent, tmp_path / "rounds").communicate()
    seen, left = json.loads(output)
    assert seen == [old] * seen.count(old) + [new] * seen.count(new)
    assert seen.count(old) > 5
    assert seen.count(new) > 5
    assert left == ["stanice.kkc", "stanice.klice", "stanice.kotva", "stanice.pokusy"]


def test_a_station_where_nothing_was_cut_off_is_left_alone(path):
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert not finish_interrupted(path)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_a_preparation_without_a_decision_is_thrown_away(path):
    prepared(path).write_bytes(b"half")
    prepared(path.with_suffix(".klice")).write_bytes(b"half")
    assert not finish_interrupted(path)
    assert not [name for name in names_in(path.parent) if "priprava" in name]
    assert contact_ids(path) == ["contact-1"]


@pytest.mark.parametrize("intent", [b"", b"[]", b"[1]", b'["../jinam"]', b"{"])
def test_a_damaged_decision_stops_the_start_and_touches_nothing(path, intent):
    path.with_suffix(".vymena").write_bytes(intent)
    prepared(path).write_bytes(b"half")
    with pytest.raises(DatabaseDamaged):
        finish_interrupted(path)
    assert path.exists()
    assert prepared(path).exists()
