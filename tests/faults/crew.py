"""Spreads the rounds over the processors; every worker is forked from one warm process."""

import gc
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.careless import hasty, unsynced
from tests.faults.cuts import Judge, cut_power
from tests.faults.place import Place, fast_folder
from tests.faults.rehearsal import record, rehearse
from tests.faults.repertoire import SCENARIOS
from tests.faults.rounds import err, kill

from kkc_desktop.printing.fonts import register_fonts

_IN_ONE_GO = 4
_crew = None  # of this process; workers have it from the fork


class Crew:
    """Rehearses each scenario once, when it is first needed, and plays rounds of it."""

    def __init__(self, folder):
        global _crew
        _crew = self
        self._folder = Path(folder)
        self._rehearsals = {}
        self._judge = None
        _warm_up()

    def rehearsals(self, names):
        """The rehearsals of these scenarios."""
        missing = [name for name in names if name not in self._rehearsals]
        for rehearsal in self.spread("rehearse", missing):
            self._rehearsals[rehearsal.name] = rehearsal
        return [self._rehearsals[name] for name in names]

    def spread(self, work, jobs):
        """Does the work, named as a method here, for every job; the results as they come."""
        if not jobs:
            return
        gc.freeze()
        fork = get_context("fork")
        with ProcessPoolExecutor(mp_context=fork, initializer=_ignore_interrupt) as workers:
            try:
                yield from workers.map(partial(_do, work), jobs, chunksize=_IN_ONE_GO)
            except BaseException:
                workers.shutdown(cancel_futures=True)
                raise

    def rehearse(self, name):
        """Prepares and plays the scenario without any fault."""
        return rehearse(SCENARIOS[name], self._folder / name)

    def kill(self, the_round):
        """One round with a death."""
        return kill(self._rehearsals[the_round.scenario], the_round)

    def kill_hasty(self, the_round):
        """The same with the program that reports too early."""
        return kill(self._rehearsals[the_round.scenario], the_round, hasty())

    def err(self, the_round):
        """One round with an error."""
        return err(self._rehearsals[the_round.scenario], the_round)

    def cut(self, cuts):
        """Some disks of one recording."""
        return cut_power(self._rehearsals[cuts.scenario], cuts, self._my_judge())

    def cut_unsynced(self, cuts):
        """The same with a recording of the program that syncs nothing."""
        rehearsal = self._rehearsals[cuts.scenario]
        log = record(unsynced(), rehearsal.folder)
        return cut_power(replace(rehearsal, log=log), cuts, self._my_judge())

    def _my_judge(self):
        if self._judge is None:
            self._judge = Judge(self._folder / f"disk-{os.getpid()}")
        return self._judge


def _do(work, job):
    return getattr(_crew, work)(job)


def _ignore_interrupt():
    """Ctrl+C is answered by the process that prints, once."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _warm_up():
    """Imports, fonts and the founded station, all that each round would otherwise begin with."""
    register_fonts()
    with TemporaryDirectory(dir=fast_folder()) as folder:
        place = Place(folder)
        place.found()
        for act in SCENARIOS["směna 2"].steps(place):
            act()
        place.close()
