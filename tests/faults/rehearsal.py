"""A scenario played without any fault, so that a later round knows what to expect.

What the disk holds after each act is kept as a digest of all records. After a crash the disk must
hold what it held after the last act reported as done, or after the one that was under way: nothing
reported is lost, and nothing is there by half.
"""

import os
import pickle
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from tests.faults.children import in_child
from tests.faults.files import WatchedFiles
from tests.faults.guarded import judge
from tests.faults.operations import Kind, Operation, Watch
from tests.faults.place import Finding
from tests.faults.repertoire import SCENARIOS
from tests.faults.vfs import WatchedVfs

DONE = "hotovo"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A prepared folder, what an undisturbed play asks of the disk and leaves on it."""

    name: str
    folder: Path
    findings: tuple[Finding, ...]  # before the first act, after it, …, after the last
    log: tuple[Operation, ...]
    seconds: float

    @property
    def scenario(self):
        """What was rehearsed."""
        return SCENARIOS[self.name]

    @property
    def start(self):
        """The folder that every play begins with a copy of."""
        return self.folder / "start"

    def allows(self, found, acknowledged):
        """Whether a disk may hold this after so many acts were reported as done."""
        allowed = self.findings[acknowledged : acknowledged + 2]
        return found.digest in [finding.digest for finding in allowed]

    @property
    def ready_at(self):
        """Where in the log the acts begin."""
        return next(i for i, operation in enumerate(self.log) if operation.kind is Kind.READY) + 1

    def operations(self):
        """Each operation of the acts with its number, the first is 1."""
        acts = self.log[self.ready_at :]
        return enumerate((o for o in acts if o.kind is not Kind.ACKNOWLEDGED), start=1)


class Play:
    """One play of a scenario inside a child; only there are the watches installed."""

    def __init__(self, scenario, folder, say):
        self.watch = Watch()
        self._vfs = WatchedVfs(self.watch)
        WatchedFiles(self.watch)
        time.sleep = lambda seconds: None  # patience with other programs; there are none here
        self._say = say
        self.place = scenario.place(folder, ids="new")
        self.watch.begin(folder)
        self.steps = scenario.steps(self.place)
        self.place.rest()

    def go(self, fault=None, steps=None):
        """Makes the steps, or the first few, under the watch; says of each when it is done."""
        self.watch.arm(fault)
        for step in self.steps[:steps]:
            step()
            self.watch.acknowledge()
            self._say(DONE)
            self.place.rest()


def rehearse(scenario, folder):
    """Prepares the scenario in the folder and plays it to learn its findings and operations."""
    start = folder / "start"
    start.mkdir(parents=True)
    _finish(in_child(lambda say: _prepare(scenario, start)))
    begun = time.monotonic()
    log = record(scenario, folder)
    seconds = time.monotonic() - begun
    findings = [
        _finding_after(scenario, folder, steps)
        for steps in range(sum(done.kind is Kind.ACKNOWLEDGED for done in log) + 1)
    ]
    return Rehearsal(scenario.name, folder, tuple(findings), log, seconds)


def record(scenario, folder):
    """Plays the scenario once; every operation with its bytes, and where acts were done."""
    place, kept = fresh(folder), folder / "log.pickle"
    _finish(in_child(lambda say: _record(scenario, place, kept, say)))
    with kept.open("rb") as file:
        return tuple(pickle.load(file))


def fresh(folder):
    """A copy of the prepared folder for one round of this process."""
    place = folder / f"round-{os.getpid()}"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder / "start", place)
    return place


def _prepare(scenario, start):
    place = scenario.place(start)
    place.found()
    scenario.prepare(place)
    place.rest()
    if not scenario.is_left_crashed:
        place.close()


def _record(scenario, place, kept, say):
    play = Play(scenario, place, say)
    play.go()
    play.watch.end()
    with kept.open("wb") as file:
        pickle.dump(play.watch.log, file)


def _finding_after(scenario, folder, steps):
    place = fresh(folder)
    _finish(in_child(lambda say: Play(scenario, place, say).go(steps=steps)))
    return judge(scenario.place(place))


def _finish(end):
    if end.failure or end.hung:
        raise RuntimeError(end.failure or "the rehearsal hung")
