"""A thousand papers in one go beside the window: no slower each than one, no memory, no pause.

Goals: at most 1.1 × a thousand times one warm paper, no memory that grows after the first two
hundred, and a window that waits at most 33 ms. Times are the processor's, and the pauses are those
of a usual second, so that other work on the machine counts for little.
"""

import gc
import time
from pathlib import Path
from statistics import median

import pytest
from tests.benchmarks.measuring import SLACK, say
from tests.benchmarks.pauses import LONGEST_PAUSE_MS, Pauses, turn_until
from tests.desk import open_desk

from kkc_desktop.domain.outage import MOST_FORMS, KitLine
from kkc_desktop.ui.background import run_task
from kkc_desktop.ui.collector import Collector
from kkc_desktop.ui.outage_print import write_forms

GOAL = 1.1
WARM_UP, ROUNDS = 20, 60
PAGE_BYTES = 4096
MOST_GROWN = 2 * 1024 * 1024


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    yield services
    services.workplace.database.close()


@pytest.fixture
def collector(qapp):
    """Clears away as the desk does, everything loaded set aside."""
    made = Collector()
    gc.collect()
    gc.freeze()
    yield made
    made.deleteLater()
    gc.unfreeze()
    gc.enable()


def resident():
    """The memory of the process in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES


def forms_of(desk, code, count):
    return desk.outage.forms_of(desk.outage.make([KitLine(template_code=code, count=count)]).id)


def one_warm(desk, form):
    """The processor's seconds of one paper, made again and again."""
    for _ in range(WARM_UP):
        desk.outage.sheet(form)
    times = []
    for _ in range(ROUNDS):
        started = time.thread_time()
        desk.outage.sheet(form)
        times.append(time.thread_time() - started)
    return median(times)


def test_a_thousand_papers(desk, collector, tmp_path, capsys):
    forms = forms_of(desk, "UZ", MOST_FORMS)
    before = one_warm(desk, forms[0])
    memory, spent, ended = {}, [], []

    def work(task):
        started = time.thread_time()

        def report(done, total):
            if done in (200, MOST_FORMS):
                memory[done] = resident()
            task.report(done, total)

        count = write_forms(desk.outage, forms, tmp_path, report)
        spent.append(time.thread_time() - started)
        return count

    pauses, started = Pauses(), time.perf_counter()
    run_task(work, ended.append)
    turn_until(lambda: ended)
    wall = time.perf_counter() - started
    usual, longest = pauses.stop()
    after = one_warm(desk, forms[0])
    assert ended == [MOST_FORMS]
    assert len(list(tmp_path.glob("KKC-*.pdf"))) == MOST_FORMS
    ratio = spent[0] / (MOST_FORMS * (before + after) / 2)
    words = f"1,000 papers {spent[0]:.1f} s (wall {wall:.1f} s), one {before * 1000:.2f} ms"
    say(capsys, words, ratio, GOAL)
    grown = memory[MOST_FORMS] - memory[200]
    words = f"longest pause of a second {usual:.0f} ms, of all {longest:.0f} ms"
    say(capsys, f"{words}, grown {grown >> 10} kB", usual / LONGEST_PAUSE_MS, 1)
    assert ratio <= GOAL * SLACK
    assert grown <= MOST_GROWN
    assert usual <= LONGEST_PAUSE_MS
