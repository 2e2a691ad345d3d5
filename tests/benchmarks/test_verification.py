"""How long the trail of years takes to verify."""

import sys
import time
from contextlib import closing

from tests.factories import KEYS, NOW, OFFICER_ID

from kkc_desktop.domain.audit_chain import CHAIN_START
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.integrity import verify, verify_recent
from kkc_desktop.storage.trail_check import line_mac

LINES = 100_000
GOAL_S, RECENT_GOAL_S = 5.0, 0.5
A_DAY = 1_000


def chained(connection):
    """A long trail, its last lines of today."""
    previous = CHAIN_START
    for number in range(1, LINES + 1):
        day = "2026-11-22" if number > LINES - A_DAY else "2026-10-01"
        at = f"{day}T08:05:00.123456+00:00"
        line = (number, at, OFFICER_ID, "BROWSE", "CONTACT", "", "dotaz občana", "", "")
        previous = line_mac(KEYS.audit, previous, line)
        yield (*line[:7], previous, "")


def test_a_hundred_thousand_lines_are_verified_in_five_seconds(tmp_path, capsys):
    database = Database.create(tmp_path / "kkc.db", NOW, KEYS)
    with closing(connect(database.path, KEYS.store)) as connection:
        connection.execute("BEGIN")
        marks = ", ".join("?" * 9)
        connection.executemany(f"INSERT INTO audit VALUES ({marks})", chained(connection))
        connection.execute("COMMIT")
    started = time.perf_counter()
    found = verify(database)
    whole = time.perf_counter() - started
    started = time.perf_counter()
    recent = verify_recent(database, NOW)
    day = time.perf_counter() - started
    database.close()
    with capsys.disabled():
        sys.stdout.write(f"\n{LINES} lines: {whole:.2f} s; the last {A_DAY}: {day * 1000:.0f} ms")
    assert (found.checked_lines, found.breaches) == (LINES, ())
    assert recent.checked_lines == A_DAY
    assert whole <= GOAL_S
    assert day <= RECENT_GOAL_S
