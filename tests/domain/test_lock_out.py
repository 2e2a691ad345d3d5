"""Five wrong passwords lock for fifteen minutes of a clock that nobody can set."""

import pytest

from kkc_desktop.domain.lock_out import LOCK_OUT_S, MOST_TRIES, NO_TRIES, failed, left, succeeded

BOOT, NEXT_BOOT = "run-1", "run-2"
START = 5_000.0


def failed_times(count, now=START, boot=BOOT):
    """The tries after so many wrong passwords at one moment."""
    tries = NO_TRIES
    for _ in range(count):
        tries = failed(tries, now, boot)
    return tries


LOCKED = failed_times(MOST_TRIES)


def test_four_wrong_passwords_do_not_lock_and_the_fifth_does():
    assert left(failed_times(MOST_TRIES - 1), START, BOOT) == 0
    assert left(LOCKED, START, BOOT) == LOCK_OUT_S


def test_the_lock_ends_after_fifteen_minutes_and_not_before():
    assert left(LOCKED, START + LOCK_OUT_S - 1, BOOT) == 1
    assert left(LOCKED, START + LOCK_OUT_S, BOOT) == 0


def test_each_further_wrong_password_locks_again_at_once():
    after = START + LOCK_OUT_S
    assert left(failed(LOCKED, after, BOOT), after, BOOT) == LOCK_OUT_S


def test_a_right_password_gives_all_five_tries_back():
    tries = succeeded()
    for _ in range(MOST_TRIES - 1):
        tries = failed(tries, START, BOOT)
    assert left(tries, START, BOOT) == 0


@pytest.mark.parametrize("now", [0.0, START - 1, START])
def test_a_clock_that_went_back_counts_nothing(now):
    assert left(LOCKED, now, BOOT) == LOCK_OUT_S


@pytest.mark.parametrize("uptime", [0.0, 30.0, START, START + 10_000])
def test_after_a_restart_what_was_left_stays_left_however_long_the_new_run_lasts(uptime):
    assert left(LOCKED, uptime, NEXT_BOOT) == LOCK_OUT_S


def test_a_run_without_a_name_never_counts_more_than_has_passed():
    locked = failed_times(MOST_TRIES, boot="")
    assert left(locked, 30.0, "") == LOCK_OUT_S
    assert left(locked, START + 30, "") == LOCK_OUT_S - 30
