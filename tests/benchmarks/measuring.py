"""How the benchmarks measure and what they say."""

import sys
import time

SLACK = 1.25
"""What a busy machine may add to a goal."""


def milliseconds(work):
    """How long the work takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def worst(times):
    """The 99th of a hundred."""
    return sorted(times)[int(len(times) * 0.99) - 1]


def say(capsys, words, ratio, goal):
    """Reports a measurement beside its goal."""
    with capsys.disabled():
        sys.stdout.write(f"\n{words}: {ratio:.2f} × (goal {goal} ×)")
