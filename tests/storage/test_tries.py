"""Wrong passwords are counted in a file that neither a restart nor a clock can talk round."""

from datetime import timedelta

import pytest
from tests.factories import NOW, OFFICER_ID

from kkc_desktop.domain.errors import LockedOut
from kkc_desktop.domain.lock_out import LOCK_OUT_S, MOST_TRIES
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.storage import boot_clock
from kkc_desktop.storage.tries import TriesFile

OTHER_ID = OfficerId("officer-2")


class Machine:
    """A machine with its clock since the start; `restart` begins another run."""

    def __init__(self, folder):
        self.path = folder / "stanice.pokusy"
        self.seconds = 5_000.0
        self.runs = 1

    def start_program(self):
        return TriesFile(self.path, lambda: f"run-{self.runs}", lambda: self.seconds)

    def restart(self, uptime=30.0):
        self.runs += 1
        self.seconds = uptime


@pytest.fixture
def machine(tmp_path):
    machine = Machine(tmp_path)
    machine.start_program().write()
    return machine


def fail(tries, count, at=NOW, officer_id=OFFICER_ID):
    for _ in range(count):
        tries.begin(officer_id, at)


def test_the_fifth_wrong_password_locks_this_account_and_no_other(machine):
    tries = machine.start_program()
    fail(tries, MOST_TRIES)
    with pytest.raises(LockedOut) as locked:
        tries.begin(OFFICER_ID, NOW)
    assert locked.value.left_s == LOCK_OUT_S
    assert "15\u00a0minut" in locked.value.text
    tries.begin(OTHER_ID, NOW)


def test_a_try_is_counted_before_the_password_is_tried(machine):
    for _ in range(MOST_TRIES):
        machine.start_program().begin(OFFICER_ID, NOW)  # and killed before it knows
    with pytest.raises(LockedOut):
        machine.start_program().begin(OFFICER_ID, NOW)


def test_trying_while_locked_does_not_prolong_the_lock(machine):
    tries = machine.start_program()
    fail(tries, MOST_TRIES)
    machine.seconds += 100
    with pytest.raises(LockedOut):
        tries.begin(OFFICER_ID, NOW)
    assert tries.left(OFFICER_ID) == LOCK_OUT_S - 100
    assert len(tries.untold) == MOST_TRIES


def test_a_right_password_takes_back_only_its_own_try(machine):
    tries = machine.start_program()
    fail(tries, 2)
    fail(tries, 1, NOW + timedelta(minutes=1), OTHER_ID)
    tries.begin(OFFICER_ID, NOW + timedelta(minutes=2))
    tries.succeeded(OFFICER_ID)
    kept = machine.start_program()
    assert [each.officer_id for each in kept.untold] == [OFFICER_ID, OFFICER_ID, OTHER_ID]
    fail(kept, MOST_TRIES - 1)
    assert kept.left(OFFICER_ID) == 0


def test_what_the_audit_trail_has_is_told_no_more(machine):
    tries = machine.start_program()
    fail(tries, 1)
    fail(tries, 1, NOW + timedelta(minutes=5))
    tries.told(1)
    (left,) = machine.start_program().untold
    assert left.at == NOW + timedelta(minutes=5)


JUMPS = [
    sign * timedelta(seconds=size)
    for size in (1, 60, 899, 900, 901, 3_600, 86_400, 10 * 365 * 86_400)
    for sign in (1, -1)
]


@pytest.mark.parametrize("restart", ["none", "program", "machine"])
@pytest.mark.parametrize("jump", JUMPS, ids=str)
def test_no_jump_of_the_wall_clock_shortens_the_lock(machine, jump, restart):
    tries = machine.start_program()
    fail(tries, MOST_TRIES)
    machine.seconds += 30
    expected = LOCK_OUT_S - 30
    if restart != "none":
        if restart == "machine":
            machine.restart()
            expected = LOCK_OUT_S
        tries = machine.start_program()
    with pytest.raises(LockedOut) as locked:
        tries.begin(OFFICER_ID, NOW + jump)
    assert locked.value.left_s == expected


def test_after_a_restart_the_rest_of_the_lock_runs_on(machine):
    fail(machine.start_program(), MOST_TRIES)
    machine.restart(uptime=20.0)
    assert machine.start_program().left(OFFICER_ID) == LOCK_OUT_S
    machine.seconds += 600
    assert machine.start_program().left(OFFICER_ID) == LOCK_OUT_S - 600
    machine.seconds += 300
    machine.start_program().begin(OFFICER_ID, NOW)


def test_a_missing_file_counts_no_tries_but_is_told(machine):
    assert not machine.start_program().was_damaged
    machine.path.unlink()
    tries = machine.start_program()
    assert tries.was_damaged
    assert tries.left(OFFICER_ID) == 0
    fail(tries, 1)
    assert not machine.start_program().was_damaged


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format": "kkc-pokusy", "version": 2, "accounts": {}, "untold": []}',
        b'{"format": "kkc-pokusy", "version": 1, "accounts": [], "untold": []}',
        b'{"format": "kkc-pokusy", "version": 1, "accounts": {"a": [1]}, "untold": []}',
        b'{"format": "kkc-pokusy", "version": 1, "accounts": {"a": [5, NaN, 0, ""]}, "untold": []}',
        b'{"format": "kkc-pokusy", "version": 1, "accounts": {"a": [5, 1e9, 0, ""]}, "untold": []}',
        b'{"format": "kkc-pokusy", "version": 1, "accounts": {}, "untold": [["a", "zitra"]]}',
        b'{"format": "kkc-pokusy", "version": 1, "accounts": {}, "untold": [["a", 5]]}',
        b"[" + b" " * 2_000_000 + b"]",
    ],
    ids=lambda content: content[-40:].decode("latin-1").strip() or "empty",
)
def test_a_damaged_file_counts_no_tries_but_is_told(machine, content):
    machine.path.write_bytes(content)
    tries = machine.start_program()
    assert tries.was_damaged
    assert tries.untold == ()
    assert tries.left(OFFICER_ID) == 0


def test_where_nothing_can_be_written_the_memory_still_counts(machine):
    tries = machine.start_program()
    machine.path.unlink()
    machine.path.mkdir()  # no file can take its place
    fail(tries, MOST_TRIES)
    with pytest.raises(LockedOut):
        tries.begin(OFFICER_ID, NOW)


def test_the_file_is_its_owners_only(machine):
    assert machine.path.stat().st_mode & 0o777 == 0o600


def test_the_machines_own_clock_runs_forward_and_its_run_has_one_name():
    before = boot_clock.boot_seconds()
    assert 0 < before <= boot_clock.boot_seconds()
    assert boot_clock.boot_id() == boot_clock.boot_id()
