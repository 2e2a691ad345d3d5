"""The watch sees what SQLite and Python write, in one row, and can end or spoil any of it."""

import json
import os
import subprocess
import sys

import pytest

# A process of its own: the watches change how it reaches its files.
WATCHED = """
import json, sys
from contextlib import closing
from pathlib import Path
from tests.factories import KEYS
from tests.faults.files import WatchedFiles
from tests.faults.operations import Fault, Trouble, Watch
from tests.faults.vfs import WatchedVfs
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.folder import write_atomically

folder, at, trouble = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
watch = Watch()
vfs, files = WatchedVfs(watch), WatchedFiles(watch)
watch.begin(folder)
watch.arm(Fault(at, Trouble[trouble]) if at else None)
error = ""
try:
    write_atomically(folder / "anchor", b"x" * 100)
    (folder / "base").touch()
    with closing(connect(folder / "base", KEYS.store)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (x)")
except Exception as raised:
    error = f"{type(raised).__name__}: {raised}"
watch.end()
row = [[o.kind.name, o.path, len(o.data)] for o in watch.log[1:]]
print(json.dumps({"error": error, "row": row}))
"""


def watched(folder, at=0, trouble=""):
    """Writes a file and a database in the folder; what was seen, None when it died."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(folder), str(at), trouble],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert done.returncode in (0, -9), done.stderr
    return json.loads(done.stdout) if done.stdout else None


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What is seen while nothing goes wrong."""
    return watched(tmp_path_factory.mktemp("well"))


def test_one_row_holds_what_python_and_sqlite_do(seen):
    assert seen["error"] == ""
    row = [(kind, path) for kind, path, _ in seen["row"]]
    python = [("WRITE", "anchor.nova"), ("SYNC", "anchor.nova"), ("RENAME", "anchor.nova")]
    assert [one for one in row if one in python] == python
    assert row.index(("SYNC_FOLDER", "")) < row.index(("OPEN", "base"))
    assert row.index(("WRITE", "base-wal")) < row.index(("SYNC", "base-wal"))
    assert ("SHARE", "base") in row


def position(seen, kind, path):
    return 1 + next(i for i, one in enumerate(seen["row"]) if one[:2] == [kind, path])


def test_a_death_within_a_write_of_python_leaves_half_of_it(seen, tmp_path):
    assert watched(tmp_path, position(seen, "WRITE", "anchor.nova"), "KILL_WITHIN") is None
    assert (tmp_path / "anchor.nova").stat().st_size == 50


def test_a_death_within_a_write_of_sqlite_leaves_half_of_it(seen, tmp_path):
    assert watched(tmp_path, position(seen, "WRITE", "base-wal"), "KILL_WITHIN") is None
    assert (tmp_path / "base-wal").stat().st_size == 16  # the log begins with 32 bytes


def test_a_death_before_a_rename_leaves_the_old_name(seen, tmp_path):
    assert watched(tmp_path, position(seen, "RENAME", "anchor.nova"), "KILL") is None
    assert [path.name for path in tmp_path.iterdir()] == ["anchor.nova"]


@pytest.mark.parametrize(
    ("trouble", "kind", "path", "words"),
    [
        ("ENOSPC", "SYNC", "anchor.nova", "No space left"),
        ("EROFS", "OPEN", "anchor.nova", "Read-only"),
        ("EIO", "WRITE", "base-wal", "disk I/O error"),
        ("ENOSPC", "WRITE", "base-wal", "database or disk is full"),
        ("SHORT", "WRITE", "base-wal", "database or disk is full"),
        ("EIO", "OPEN", "base-wal", "unable to open"),
    ],
)
def test_an_error_is_what_the_system_would_say(seen, tmp_path, trouble, kind, path, words):
    assert words in watched(tmp_path, position(seen, kind, path), trouble)["error"]


def test_a_short_write_of_python_is_gone_on_with(seen, tmp_path):
    assert watched(tmp_path, position(seen, "WRITE", "anchor.nova"), "SHORT")["error"] == ""
    assert (tmp_path / "anchor").read_bytes() == b"x" * 100
