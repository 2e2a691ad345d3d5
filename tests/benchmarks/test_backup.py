"""A backup beside a plain copy of the same file, and what it costs those who save meanwhile."""

import os
import sys
import threading
import time

import pytest
from tests.benchmarks.measuring import SLACK, milliseconds, say
from tests.desk import put_blank
from tests.factories import KEYS, NOW
from tests.storage.safe_desk import register

from kkc_desktop.domain.audit_chain import CHAIN_START
from kkc_desktop.domain.backup import BackupHead
from kkc_desktop.storage import backup_file
from kkc_desktop.storage.backup import back_up
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.database import Database

PAPERS, PAPER_BYTES = 4_000, 50_000
ROUNDS = 3
LONGEST_STALL_MS = 500


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    """200 MB, most of them papers as the store keeps them."""
    path = tmp_path_factory.mktemp("station") / "stanice.kkc"
    put_blank(path)
    connection = connect(path, KEYS.store)
    connection.execute("CREATE TABLE ballast (content BLOB NOT NULL) STRICT")
    connection.execute("BEGIN")
    for _ in range(PAPERS):
        row = (os.urandom(PAPER_BYTES),)
        connection.execute("INSERT INTO ballast VALUES (?)", row)
    connection.execute("COMMIT")
    connection.close()
    database = Database.open(path, KEYS)
    yield database
    database.close()


def copy_durably(source, target):
    with source.open("rb") as reading, target.open("wb") as writing:
        while part := reading.read(1 << 20):
            writing.write(part)
        writing.flush()
        os.fsync(writing.fileno())


def snapshot_into(database, target):
    """The backup without its trial: the standing file, hashed and sealed into a new one."""
    target.unlink(missing_ok=True)
    head = BackupHead(
        store_id="store",
        station_code="KON",
        station_name="KKC Konice",
        made_at=NOW,
        audit_number=0,
        audit_chain=CHAIN_START,
        counts={},
        byte_count=0,
        program_version="",
        schema_version="",
    )
    with database.standing_still() as (_, parts):
        backup_file.write(target, head, b"", parts, KEYS.audit)


def test_an_encrypted_backup_costs_at_most_ten_plain_copies(database, tmp_path, capsys):
    place = tmp_path / "disk"
    place.mkdir()
    vault = database.path.with_suffix(".klice").read_bytes()
    bare, written, tried = [], [], []
    for _ in range(ROUNDS):
        bare.append(milliseconds(lambda: copy_durably(database.path, tmp_path / "copy")))
        written.append(milliseconds(lambda: snapshot_into(database, tmp_path / "snapshot")))
        tried.append(milliseconds(lambda: back_up(database, "store", vault, place, NOW)))
    say(capsys, "backup written / cp + fsync", min(written) / min(bare), 10)
    say(capsys, "backup written and restored to try it / cp + fsync", min(tried) / min(bare), 25)
    assert min(written) <= 10 * SLACK * min(bare)
    assert min(tried) <= 25 * SLACK * min(bare)


def test_nobody_who_saves_waits_long_for_a_backup(database, tmp_path, capsys):
    place = tmp_path / "disk"
    place.mkdir()
    vault = database.path.with_suffix(".klice").read_bytes()
    stalls, stopped = [], threading.Event()

    def save():
        number = 0
        while not stopped.wait(0.05):
            number += 1
            name = f"saved-{number}"
            stalls.append(milliseconds(lambda name=name: register(database, name)))

    saver = threading.Thread(target=save)
    saver.start()
    started = time.perf_counter()
    back_up(database, "store", vault, place, NOW)
    took = time.perf_counter() - started
    stopped.set()
    saver.join()
    with capsys.disabled():
        sys.stdout.write(
            f"\nbackup {took:.1f} s, {len(stalls)} saves, worst {max(stalls):.0f} ms\n"
        )
    assert max(stalls) <= LONGEST_STALL_MS * SLACK
