"""A disk after a power cut holds what was synced, and of the rest only what the policy keeps."""

import random

import pytest
from tests.faults.disks import SECTOR, Cut, Disk, Names
from tests.faults.operations import Kind, Operation

OLD, NEW = b"old" * 400, b"new" * 400


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a").write_bytes(OLD)
    (tmp_path / "a-shm").write_bytes(b"index")
    return tmp_path


def disk_after(folder, *operations, names=Names.STRICT):
    disk = Disk(folder, names)
    for operation in operations:
        disk.ask(operation)
    return disk


def cut(disk, how=Cut.NOTHING, seed=1):
    return disk.cut(how, random.Random(seed))


def new_file(*, synced):
    made = [Operation(Kind.OPEN, "b", creates=True), Operation(Kind.WRITE, "b", data=NEW)]
    return [*made, Operation(Kind.SYNC, "b")] if synced else made


RENAMED = Operation(Kind.RENAME, "b", target="a")


def test_shared_memory_is_never_on_the_disk(folder):
    assert cut(disk_after(folder)) == {"a": OLD}


def test_an_unsynced_write_is_lost_and_a_synced_one_stays(folder):
    written = Operation(Kind.WRITE, "a", data=NEW)
    assert cut(disk_after(folder, written)) == {"a": OLD}
    assert cut(disk_after(folder, written, Operation(Kind.SYNC, "a"))) == {"a": NEW}


def test_a_synced_file_has_no_name_before_its_folder_is_synced(folder):
    steps = new_file(synced=True)
    assert cut(disk_after(folder, *steps)) == {"a": OLD}
    assert cut(disk_after(folder, *steps, Operation(Kind.SYNC_FOLDER, ""))) == {"a": OLD, "b": NEW}


def test_a_journal_keeps_the_name_with_the_sync_of_the_file(folder):
    steps = new_file(synced=True)
    assert cut(disk_after(folder, *steps, names=Names.JOURNAL)) == {"a": OLD, "b": NEW}


def test_a_name_may_outlive_the_content_that_was_not_synced(folder):
    steps = [*new_file(synced=False), RENAMED, Operation(Kind.SYNC_FOLDER, "")]
    assert cut(disk_after(folder, *steps)) == {"a": b""}


def test_content_without_names_leaves_the_old_name(folder):
    disk = disk_after(folder, *new_file(synced=True), RENAMED)
    assert cut(disk, Cut.NO_NAMES) == {"a": OLD}


def test_a_deleted_name_comes_back_with_its_content(folder):
    disk = disk_after(folder, Operation(Kind.DELETE, "a"))
    assert cut(disk) == {"a": OLD}
    disk.ask(Operation(Kind.SYNC_FOLDER, ""))
    assert cut(disk) == {}


def test_a_torn_write_is_torn_where_sectors_meet(folder):
    disk = disk_after(folder, Operation(Kind.WRITE, "a", data=NEW))
    seen = set()
    for seed in range(20):
        data = cut(disk, Cut.TORN, seed)["a"]
        sectors = [data[at : at + SECTOR] for at in range(0, len(data), SECTOR)]
        old, new = ([d[at : at + SECTOR] for at in range(0, len(d), SECTOR)] for d in (OLD, NEW))
        assert all(part in pair for part, *pair in zip(sectors, old, new, strict=True))
        seen.add(data)
    assert len(seen) > 3


def test_later_writes_may_be_there_without_earlier_ones(folder):
    writes = [Operation(Kind.WRITE, "a", offset=n, data=b"!") for n in range(2)]
    disk = disk_after(folder, *writes)
    starts = {cut(disk, Cut.SUFFIX, seed)["a"][:2] for seed in range(20)}
    assert starts == {b"!!", b"o!", b"ol"}


def test_a_file_cut_shorter_is_long_again_without_a_sync(folder):
    disk = disk_after(folder, Operation(Kind.TRUNCATE, "a", size=3))
    assert cut(disk) == {"a": OLD}
    assert cut(
        disk_after(folder, Operation(Kind.TRUNCATE, "a", size=3), Operation(Kind.SYNC, "a"))
    ) == {"a": b"old"}
