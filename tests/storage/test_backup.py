"""A backup counts only when it was restored beside and everything in it agreed."""

import shutil
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.factories import KEYS, NOW, a_contact
from tests.storage.safe_desk import (
    OTHER_KEYS,
    contact_ids,
    make_backup,
    names_in,
    put_station,
    register,
    unnoticed_changes,
)

from kkc_desktop.domain.errors import DatabaseDamaged, KkcError, StorageUnavailable, WrongStep
from kkc_desktop.storage import backup_file, still_file
from kkc_desktop.storage.backup import back_up, stored_backups, sweep, thin
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.restore import check, read_head, restore, vault_in
from kkc_desktop.storage.work import Work

STRIDE = 509
LOCKS = Path("/proc/locks")


@pytest.fixture
def path(tmp_path):
    return put_station(tmp_path)


@pytest.fixture
def database(path):
    database = Database.open(path, KEYS)
    yield database
    database.close()


@pytest.fixture
def place(tmp_path):
    place = tmp_path / "disk"
    place.mkdir()
    return place


def vault_bytes(path):
    return path.with_suffix(".klice").read_bytes()


def test_a_backup_tells_what_it_holds_and_opens_with_its_own_vault(path, place):
    file = make_backup(path, place)
    head = read_head(file)
    assert file.name == "kkc-KON-20261122-090500.kkczaloha"
    assert (head.store_id, head.station_code, head.made_at) == ("store", "KON", NOW)
    assert (head.counts["contacts"], head.counts["papers"], head.audit_number) == (1, 1, 2)
    assert vault_in(file, path).store_id == "store"
    assert check(file, (KEYS,), place / "zkouska") == head
    assert names_in(place) == [file.name]
    assert names_in(path.parent) == [
        "stanice.kkc",
        "stanice.klice",
        "stanice.kotva",
        "stanice.pokusy",
    ]


def test_nothing_of_a_person_can_be_read_from_a_backup(path, place):
    written = make_backup(path, place).read_bytes()
    assert "Dvořáková".encode() not in written
    assert b"SQLite format 3" not in written


def test_two_backups_of_one_second_have_two_names(path, place):
    assert make_backup(path, place).name != make_backup(path, place).name


def test_saving_goes_on_during_a_backup_which_holds_one_moment(path, database, place):
    """The trail's head in the backup is its own newest line: nothing entered it half-way."""
    stopped = threading.Event()
    names = (f"during-{number}" for number in range(10_000))

    def save():
        while not stopped.is_set():
            register(database, next(names))

    saver = threading.Thread(target=save)
    saver.start()
    runs = [back_up(database, "store", vault_bytes(path), place, NOW) for _ in range(5)]
    stopped.set()
    saver.join()
    for run in runs:
        head = check(place / run.file_name, (KEYS,), place / "zkouska")
        assert head.counts["contacts"] == head.counts["numbers"] == head.audit_number - 1
    assert runs[0].audit_number < runs[-1].audit_number


@pytest.mark.skipif(not LOCKS.exists(), reason="only Linux lists the locks on files")
def test_after_a_backup_sqlite_still_holds_its_locks(path, database, place):
    """POSIX forgets them all as soon as any handle of the file is closed."""

    def held():
        inode = f":{path.stat().st_ino} "
        return [line for line in LOCKS.read_text().splitlines() if inode in line]

    register(database, "before")
    assert held()
    back_up(database, "store", vault_bytes(path), place, NOW)
    assert held()
    database.close()
    assert not held()


def test_a_busy_reader_and_a_log_full_of_saves_do_not_stop_a_backup(path, database, place):
    for number in range(50):
        register(database, f"logged-{number}")
    run = back_up(database, "store", vault_bytes(path), place, NOW)
    assert read_head(place / run.file_name).counts["contacts"] == 51


def test_a_change_of_any_byte_is_noticed(path, place, tmp_path):
    file = make_backup(path, place)
    assert unnoticed_changes(file, STRIDE) == []
    small = tmp_path / "small.kkczaloha"
    backup_file.write(small, replace(read_head(file), byte_count=0), b"vault", (), KEYS.audit)
    assert unnoticed_changes(small) == []


def test_a_changed_backup_is_refused_by_the_check_and_leaves_no_scratch(path, place, tmp_path):
    file = make_backup(path, place)
    content = bytearray(file.read_bytes())
    content[-5000] ^= 1
    file.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        check(file, (KEYS,), tmp_path / "zkouska")
    assert not (tmp_path / "zkouska").exists()


@pytest.mark.parametrize("share", [0, 1, 12, 500, 40_000, -1, -32, -64, -65])
def test_a_cut_backup_is_refused_before_any_key_is_asked_for(path, place, share):
    file = make_backup(path, place)
    file.write_bytes(file.read_bytes()[:share])
    with pytest.raises(DatabaseDamaged) as refused:
        read_head(file)
    assert "beze změny" in refused.value.text


def test_a_lengthened_backup_is_refused(path, place):
    file = make_backup(path, place)
    with file.open("ab") as end:
        end.write(b"\0")
    with pytest.raises(DatabaseDamaged):
        read_head(file)


def test_a_backup_put_together_by_somebody_else_is_refused(path, place, tmp_path):
    file = make_backup(path, place)
    with file.open("rb") as source:
        opened = backup_file.read_opening(source)
        parts = list(backup_file.database_of(source, opened, None))
    forged = tmp_path / "forged.kkczaloha"
    backup_file.write(forged, opened.head, opened.vault, parts, OTHER_KEYS.audit)
    assert read_head(forged) == opened.head
    with pytest.raises(DatabaseDamaged) as refused:
        check(forged, (KEYS,), tmp_path / "zkouska")
    assert "jiné stanice" in refused.value.text


def test_a_damaged_page_or_paper_makes_no_backup_and_leaves_the_older_one(path, place):
    older = make_backup(path, place)
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        make_backup(path, place, NOW + timedelta(hours=1))
    assert names_in(place) == [older.name]
    assert names_in(path.parent)[:1] == ["stanice.kkc"]


def test_a_place_that_vanished_or_cannot_be_written_is_told(database, path, tmp_path):
    with pytest.raises(StorageUnavailable) as refused:
        back_up(database, "store", vault_bytes(path), tmp_path / "odpojeno", NOW)
    assert "není dostupné" in refused.value.text
    assert not (tmp_path / "odpojeno").exists()
    occupied = tmp_path / "soubor"
    occupied.touch()
    with pytest.raises(StorageUnavailable):
        back_up(database, "store", vault_bytes(path), occupied, NOW)


def test_a_full_disk_in_the_middle_leaves_no_file(database, path, place, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_file, "_write_whole", full)
    with pytest.raises(StorageUnavailable) as refused:
        back_up(database, "store", vault_bytes(path), place, NOW)
    assert "není místo" in refused.value.text
    assert names_in(place) == []
    assert "stanice.kkc.zkouska" not in names_in(path.parent)


def test_a_backup_can_be_called_off_at_any_part(database, path, place):
    for share in (0.0, 0.1, 0.35, 0.45, 0.6):
        told = []
        work = Work(told.append, lambda share=share, told=told: bool(told) and told[-1] >= share)
        with pytest.raises(WrongStep):
            back_up(database, "store", vault_bytes(path), place, NOW, work)
    assert names_in(place) == []


def test_locking_the_desk_stops_the_copying(database, path, place, monkeypatch):
    monkeypatch.setattr(still_file, "PART", 4096)
    with database.standing_still() as (_, parts):
        next(parts)
        monkeypatch.setattr(database._still, "_is_closing", True)
        with pytest.raises(KkcError):
            next(parts)
    monkeypatch.undo()
    assert back_up(database, "store", vault_bytes(path), place, NOW).failure == ""


def test_what_a_cut_off_backup_left_is_swept_and_nothing_of_other_stations(path, place):
    own = make_backup(path, place)
    foreign = place / "kkc-OL4-20261122-090500.kkczaloha.cast"
    leftovers = [place / f"{own.name}.cast", path.with_name("stanice.kkc.zkouska"), foreign]
    for leftover in leftovers:
        leftover.write_bytes(b"half")
    sweep(path, place, "KON")
    assert [leftover.exists() for leftover in leftovers] == [False, False, True]


def test_thinning_deletes_only_what_is_this_stores_own(path, place):
    old = [make_backup(path, place, NOW - timedelta(days=9, hours=hour)) for hour in (1, 2)]
    foreign = make_backup(path, place, NOW - timedelta(days=9, hours=2), store_id="other")
    broken = place / "kkc-KON-20200101-000000.kkczaloha"
    broken.write_bytes(b"nothing")
    thin(place, "store", NOW)
    assert names_in(place) == sorted([old[0].name, foreign.name, broken.name])
    assert [stored.path for stored in stored_backups(place)] == [old[0], foreign]


def test_the_backup_is_the_whole_station_for_another_computer(path, place, tmp_path):
    file = make_backup(path, place)
    elsewhere = tmp_path / "elsewhere"
    shutil.copy(file, elsewhere.with_suffix(".kkczaloha"))
    restored = restore(
        elsewhere.with_suffix(".kkczaloha"),
        (KEYS,),
        elsewhere / "stanice.kkc",
        a_contact().recorded_by,
        NOW,
        is_new_place=True,
    )
    assert restored.lost_numbers == {}
    assert contact_ids(elsewhere / "stanice.kkc") == ["contact-1"]
