"""Power cuts: disks built from a recorded play, each opened by the real program and judged."""

import hashlib
import random
import shutil
from dataclasses import dataclass
from itertools import cycle

from tests.faults.disks import Cut, Disk, Names
from tests.faults.guarded import judge
from tests.faults.operations import Kind


@dataclass(frozen=True, slots=True)
class Cuts:
    """So many disks from one recording; the seed chooses the moments."""

    scenario: str
    names: Names
    count: int
    seed: int


@dataclass(frozen=True, slots=True)
class CutsJudged:
    """How many disks were built, how many of them were not alike, and what is wrong with any."""

    disks: int
    different: int
    broken: tuple[str, ...]


class Judge:
    """Judges a disk once, however often it is built."""

    def __init__(self, folder):
        self._folder = folder
        self._known = {}

    def __call__(self, files, place):
        """What the program finds on the disk, or the words of what is wrong with it."""
        key = _key(files)
        if key not in self._known:
            self._known[key] = self._open(files, place)
        return self._known[key]

    @property
    def count(self):
        """How many different disks were judged."""
        return len(self._known)

    def _open(self, files, place):
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        for name, data in files.items():
            path = self._folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        try:
            return judge(place(self._folder))
        except Exception as error:
            return f"{type(error).__name__}: {error}"


def cut_power(rehearsal, cuts, the_judge):
    """Cuts the power at so many moments of the recording; every policy has its turn."""
    disk = Disk(rehearsal.start, cuts.names)
    chance, policies = random.Random(cuts.seed), cycle(Cut)
    log = rehearsal.log
    span = range(rehearsal.ready_at, len(log) + 1)
    moments = iter(sorted(chance.choice(span) for _ in range(cuts.count)))
    moment, acknowledged, broken, judged_before = next(moments, None), 0, [], the_judge.count
    for position, operation in enumerate((*log, None)):
        while moment == position:
            how = next(policies)
            found = the_judge(disk.cut(how, chance), rehearsal.scenario.place)
            if isinstance(found, str) or not rehearsal.allows(found, acknowledged):
                words = found if isinstance(found, str) else f"holds {found.counts}"
                broken.append(
                    f"{cuts}, moment {position}, {how.name}, {acknowledged} done: {words}"
                )
            moment = next(moments, None)
        if operation is not None:
            disk.ask(operation)
            acknowledged += operation.kind is Kind.ACKNOWLEDGED
    return CutsJudged(cuts.count, the_judge.count - judged_before, tuple(broken))


def _key(files):
    key = hashlib.sha256()
    for name, data in sorted(files.items()):
        key.update(f"{name}\0{len(data)}\0".encode())
        key.update(data)
    return key.digest()
