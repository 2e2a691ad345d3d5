"""One round of the lab: a fault, a process that meets it, and what the disk holds afterwards."""

import random
from contextlib import suppress
from dataclasses import dataclass

from tests.faults.children import MOST_SECONDS, in_child
from tests.faults.guarded import judge
from tests.faults.operations import Fault, Trouble, can_hit
from tests.faults.rehearsal import DONE, Play, fresh

from kkc_desktop.domain.errors import KkcError

ANSWERED, UNHARMED = "odpověď", "beze škody"
ERRORS = (
    *(Trouble.EIO, Trouble.ENOSPC, Trouble.EACCES, Trouble.EBUSY, Trouble.EROFS, Trouble.SHORT),
)
_READING_GOES_ON = (Trouble.ENOSPC, Trouble.EACCES, Trouble.EROFS, Trouble.SHORT)


@dataclass(frozen=True, slots=True)
class Round:
    """What to do: which scenario, and the fault; without one the death comes at a random moment."""

    scenario: str
    fault: Fault | None
    seed: int = 0

    def __str__(self):
        if self.fault is None:
            return f"{self.scenario}, náhodná smrt {self.seed}"
        often = "stále" if self.fault.for_ever else "jednou"
        return f"{self.scenario}, operace {self.fault.at}, {self.fault.trouble.name} {often}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a round; `broken` says what must never happen, empty when all is well."""

    round: Round
    outcome: str
    broken: str = ""


def kill_points(rehearsal):
    """A death before each operation, and within each that writes."""
    for at, operation in rehearsal.operations():
        yield Round(rehearsal.name, Fault(at, Trouble.KILL))
        if can_hit(Trouble.KILL_WITHIN, operation):
            yield Round(rehearsal.name, Fault(at, Trouble.KILL_WITHIN))


def error_cases(rehearsal):
    """Every operation with every error that can hit it, once and for ever."""
    for at, operation in rehearsal.operations():
        for trouble in ERRORS:
            if can_hit(trouble, operation):
                yield Round(rehearsal.name, Fault(at, trouble))
                yield Round(rehearsal.name, Fault(at, trouble, for_ever=True))


def kill(rehearsal, the_round, scenario=None):
    """Plays until the death comes, by the fault or by impatience, and judges the disk.

    Another scenario than the rehearsed one is held to what the rehearsed one left.
    """
    scenario = scenario or rehearsal.scenario
    folder, fault = fresh(rehearsal.folder), the_round.fault
    chance = random.Random(the_round.seed)
    seconds = MOST_SECONDS if fault else chance.uniform(0, rehearsal.seconds)
    end = in_child(lambda say: Play(scenario, folder, say).go(fault), seconds)
    if end.failure or (fault and not end.was_killed):
        return Verdict(the_round, "", end.failure or "the operation never came")
    done = end.count(DONE)
    return Verdict(the_round, str(done), _loss(rehearsal, folder, done))


def _loss(rehearsal, folder, acknowledged):
    """What is wrong with the disk after so many acts were reported as done."""
    try:
        found = judge(rehearsal.scenario.place(folder))
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if rehearsal.allows(found, acknowledged):
        return ""
    return f"after {acknowledged} acts the disk holds {found.counts}"


def err(rehearsal, the_round):
    """Plays with the error, mends the disk, goes on with the work and judges the disk."""
    folder = fresh(rehearsal.folder)
    play = _fail_and_start_again if rehearsal.scenario.is_of_files else _fail_and_go_on
    end = in_child(lambda say: play(rehearsal.scenario, folder, the_round.fault, say))
    if end.hung or end.failure:
        return Verdict(the_round, "", end.failure or "no answer in ten seconds")
    outcome = ANSWERED if ANSWERED in end.lines else UNHARMED
    if rehearsal.scenario.is_of_files:
        return Verdict(the_round, outcome, _loss(rehearsal, folder, end.count(DONE)))
    return Verdict(the_round, outcome, _miscount(rehearsal, folder))


def _miscount(rehearsal, folder):
    """Whether an act was lost or made twice; the records have other ids than in the rehearsal."""
    try:
        found = judge(rehearsal.scenario.place(folder)).counts
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    wanted = rehearsal.findings[-1].counts
    wrong = {name: (n, found[name]) for name, n in wanted.items() if found[name] != n}
    return f"wanted and found: {wrong}" if wrong else ""


def _fail_and_go_on(scenario, folder, fault, say):
    """The act that failed is made again in the same program, and so are the later ones."""
    play = Play(scenario, folder, say)
    play.watch.arm(fault)
    for step in play.steps:
        try:
            step()
        except KkcError as error:
            _answer(error, say)
            if fault.for_ever and fault.trouble in _READING_GOES_ON:
                _read(play.place)
            play.place.rest()
            play.watch.mend()
            _again(step, most_tries=2 if fault.for_ever else 1)
    play.watch.end()
    play.place.close()


def _fail_and_start_again(scenario, folder, fault, say):
    """The program ends at the act that failed; the next start finds all of it or nothing."""
    play = Play(scenario, folder, say)
    play.watch.arm(fault)
    for step in play.steps:
        try:
            step()
        except KkcError as error:
            _answer(error, say)
            break
        say(DONE)
        play.place.rest()
    play.watch.end()
    play.place.close()


def _answer(error, say):
    """An answer is a Czech sentence of what happened and what was kept, and what to do next."""
    if not (error.text.endswith((".", "?")) and error.fix.endswith((".", "?"))):
        raise AssertionError(f"no sentence to act on: {error.text!r} {error.fix!r}")
    say(ANSWERED)


def _again(step, most_tries):
    """The next save works; after a disk that stood still for long, the one after it may have to."""
    for _ in range(most_tries - 1):
        with suppress(KkcError):
            return step()
    return step()


def _read(place):
    """What is stored can still be shown while nothing can be written."""
    if place.desk is not None and place.database is not None:
        place.desk.reception.page()
        place.desk.documents.page()
