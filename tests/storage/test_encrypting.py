"""A station of the first version, plain on the disk, moves into the vault, whole or not at all."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.chain import first_broken
from tests.factories import NOW, PASSWORD, TEST_COST

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.storage.contents import contents_of
from kkc_desktop.storage.database import CURRENT_VERSION, Database
from kkc_desktop.storage.encrypting import (
    encrypt,
    look_into,
    plain_copies,
    prepared_vault,
    remove_plain_copies,
)
from kkc_desktop.storage.folder import is_plain
from kkc_desktop.storage.integrity import verify
from kkc_desktop.storage.vault import Vault

FIRST_VERSION = Path(__file__).parent / "databases" / "0001-plain.kkc"
TABLES = ("contacts", "advice", "incidents", "documents", "persons", "papers", "numbers", "drafts")


@pytest.fixture
def path(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    return Path(shutil.copy(FIRST_VERSION, data / "stanice.kkc"))


def move_in(path, **given):
    """The plain station in the vault; gives its keys, its plain copy and who sealed it."""
    plain = look_into(path)
    head = plain.officers[-1].id
    vault, keys, _ = Vault.found(
        prepared_vault(path), "store", plain.station, plain.officers, {head: PASSWORD},
        cost=TEST_COST,
    )  # fmt: skip
    return keys, encrypt(path, vault, keys, head, NOW, **given), head


def rows_of(connection, table):
    return connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()


def test_every_row_of_the_plain_station_is_in_the_encrypted_one(path):
    with closing(sqlite3.connect(FIRST_VERSION.resolve().as_uri() + "?mode=ro", uri=True)) as old:
        before = {table: rows_of(old, table) for table in TABLES}
    keys, _, _ = move_in(path)
    with closing(Database.open(path, keys)) as database, database.bare() as bare:
        after = {table: rows_of(bare, table) for table in TABLES}
        assert contents_of(bare).schema_version == CURRENT_VERSION
        assert database.anchor.fault == ""
    shapes = {"drafts": 8, "documents": 70, "incidents": 9, "contacts": 21, "persons": 32}
    for table in TABLES:
        assert [row[: shapes.get(table)] for row in after[table]] == before[table]
    assert all(before.values())


def test_nothing_is_plain_any_more_but_the_copy_kept_as_the_way_back(path):
    assert is_plain(path)
    _, copy, _ = move_in(path)
    assert not is_plain(path)
    assert plain_copies(path) == (copy,)
    assert copy.name == "stanice-nesifrovana-20261122-090500.kkc"
    assert copy.read_bytes() == FIRST_VERSION.read_bytes()
    remove_plain_copies(path)
    assert plain_copies(path) == ()


def test_the_trail_goes_on_keyed_and_every_record_is_sealed(path):
    keys, _, officer_id = move_in(path)
    with closing(Database.open(path, keys)) as database, database.reading() as reading:
        lines = reading.audit.all()
        records = len(reading.contacts.page()) + len(reading.documents.page())
        records += len(reading.incidents.page()) + len(reading.advice.page())
        records += len(reading.person_cards.page())
    old = [line for line in lines if line.act not in (Act.SEAL_TRAIL, Act.SEAL_RECORD)]
    sealed = [line for line in lines if line.act is Act.SEAL_RECORD]
    assert first_broken(lines, keys.audit) is None
    assert len(old) == 31
    assert lines[31].act is Act.SEAL_TRAIL
    assert lines[31].reason == "řádky 1–31 beze změny"
    assert len(sealed) == records + 1
    assert all(line.digest and line.officer_id == officer_id for line in sealed)
    assert sealed[0].record_kind is RecordKind.STATION


def test_the_search_finds_what_was_written_before(path):
    keys, _, _ = move_in(path)
    with closing(Database.open(path, keys)) as database, database.reading() as reading:
        names = [p.surname for each in reading.contacts.page() for p in reading.persons.of(each.id)]
        assert names
        assert all(reading.search.find(name) for name in names)


def break_trail(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER audit_update_locked")
        connection.execute("UPDATE audit SET reason = 'jinak' WHERE number = 7")
        connection.commit()


def test_a_broken_old_trail_is_told_and_sealed_only_knowingly(path):
    break_trail(path)
    assert look_into(path).broken_line == 7
    with pytest.raises(DatabaseDamaged) as refused:
        move_in(path)
    assert "u\u00a0řádku 7" in refused.value.text
    assert is_plain(path)
    keys, _, _ = move_in(path, knows_broken=True)
    with closing(Database.open(path, keys)) as database, database.reading() as reading:
        lines = reading.audit.all()
    assert first_broken(lines, keys.audit) == 7
    assert lines[31].reason == "řádky 1–31, řetěz porušen u\u00a0řádku 7"


def test_a_foreign_or_damaged_plain_file_is_refused_and_left_alone(path, tmp_path):
    other = tmp_path / "other.kkc"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE notes (text)")
        connection.commit()
    with pytest.raises(DatabaseDamaged):
        look_into(other)
    content = bytearray(path.read_bytes())
    content[4096 * 20 : 4096 * 60] = bytes(4096 * 40)
    path.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        move_in(path)
    assert path.read_bytes() == content


def test_a_missing_or_encrypted_file_is_not_plain(path, tmp_path):
    move_in(path)
    assert not is_plain(path)
    assert not is_plain(tmp_path / "none.kkc")


KILLED = """
import json, sys
from pathlib import Path
from tests.factories import PASSWORD, TEST_COST
from tests.storage.dying import each_kill
from tests.storage.safe_desk import contact_ids, names_in
from tests.storage.test_encrypting import move_in
from kkc_desktop.storage.encrypting import look_into
from kkc_desktop.storage.folder import is_plain
from kkc_desktop.storage.swap import finish_interrupted
from kkc_desktop.storage.integrity import verify
from kkc_desktop.storage.vault import Vault

start, rounds = map(Path, sys.argv[1:])
seen = []
for folder in each_kill(start, rounds, lambda folder: move_in(folder / "stanice.kkc")):
    path = folder / "stanice.kkc"
    finish_interrupted(path)
    if is_plain(path):
        assert look_into(path).broken_line is None
        assert names_in(folder) == ["stanice.kkc"]
        seen.append("plain")
        continue
    vault = Vault.read(path.with_suffix(".klice"), TEST_COST)
    head = vault.accounts()[-1].officer_id
    (keys,) = vault.unlock(head, PASSWORD)
    assert len(contact_ids(path, keys)) == 9
    assert len(names_in(folder)) == 4
    seen.append("encrypted")
print(json.dumps(seen))
"""


def test_killed_before_any_change_of_a_file_it_is_plain_or_encrypted(path, tmp_path, start_python):
    output, _ = start_python(KILLED, path.parent, tmp_path / "rounds").communicate()
    seen = json.loads(output)
    assert seen == sorted(seen, reverse=True)
    assert set(seen) == {"plain", "encrypted"}


def test_the_station_that_moved_in_is_sound_from_its_first_line(path):
    keys, _, _ = move_in(path)
    with closing(Database.open(path, keys)) as database:
        found = verify(database)
    assert found.breaches == ()
    assert found.checked_lines == found.head_number
