"""Nothing reported as saved is lost, whatever happens to the process, the power or the disk.

This is the short form; `./kkc soak` runs the long one. The lab forks hundreds of processes, so it
is one process of its own.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the lab forks its processes"),
    pytest.mark.timeout(600),
]


@pytest.fixture(scope="module")
def figures():
    """What the short form of the lab found, by part."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.soak", "--short", "--json"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": "src"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode in (0, 1), run.stderr
    found = {}
    for line in run.stdout.splitlines():
        figure = json.loads(line)
        found.setdefault(figure["part"], []).append(figure)
    return found


def demand(figures, at_least):
    assert sum(figure["count"] for figure in figures) >= at_least
    assert [words for figure in figures for words in figure["broken"]] == []


def test_the_lab_finds_out_programs_that_lose_what_they_reported(figures):
    assert len(figures["proof"]) == 2
    demand(figures["proof"], 100)


def test_a_kill_before_and_within_every_file_operation_loses_nothing(figures):
    demand(figures["sweep"], 200)


def test_a_kill_at_any_moment_of_a_shift_loses_nothing(figures):
    demand(figures["kills"], 100)


def test_a_power_cut_loses_nothing_and_raises_no_false_alarm(figures):
    demand(figures["cuts"], 1_000)


def test_every_error_of_the_disk_is_answered_and_the_next_save_works(figures):
    demand(figures["errors"], 100)
