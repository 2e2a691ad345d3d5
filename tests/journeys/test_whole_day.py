"""A whole day in the real program ends as it should, and Qt had nothing to complain of."""

import pytest

pytestmark = pytest.mark.timeout(400)


def test_no_window_is_taken_down_by_another_thread_than_its_own(day):
    """Its timers would go on without it, and the next that strikes ends the program."""
    log = (day.data / "kkc.log").read_text(encoding="utf-8")
    assert "another thread" not in log


def test_the_program_itself_complains_of_nothing_but_the_bugs_of_the_day(day):
    log = (day.data / "kkc.log").read_text(encoding="utf-8")
    grave = [line for line in log.splitlines() if " CRITICAL " in line or " ERROR " in line]
    assert len(grave) == 3
