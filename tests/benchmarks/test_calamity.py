"""The board of a calamity with 2,000 lines and 500 people opens as a nearly empty one does.

Goal: at most 1.3 × of the processor's time, the median of many openings in turn.
"""

import statistics
import time

import pytest
from tests.benchmarks.measuring import SLACK, say
from tests.desk import Clock, open_desk
from tests.services.calamity_desk import a_flood

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.services.event_log import add_line
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.style import Scheme, apply_style

GOAL = 1.3
_LINES, _PEOPLE, _ROUNDS = 2_000, 500, 15


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc", Clock())
    yield services
    services.workplace.database.close()


def fill(desk, picture):
    """Writes the lines over the whole and its incidents in turn, and the people."""
    ids, workplace = picture.ids, desk.workplace
    with workplace.act(Act.WRITE_LOG, RecordKind.INCIDENT, picture.incident.id) as tx:
        for number in range(_LINES):
            workplace.now.pass_by(seconds=1)
            words = f"zápis {number} o tom, co se právě děje v terénu"
            add_line(workplace, tx, ids[number % len(ids)], LogKind.ENTRY, words)
        for number in range(_PEOPLE):
            tx.events.gathered.add(
                GatheredPerson(
                    id=f"person-{number}",
                    incident_id=picture.incident.id,
                    band=number + 1,
                    name="Jana Kovářová",
                    apparent_age=number % 90,
                    arrived_at=workplace.now(),
                    recorded_at=workplace.now(),
                    recorded_by=workplace.officer.id,
                )
            )


def opening(window, calamity_id):
    """The processor's milliseconds from the wish to the painted page."""
    window.go(Wish(place=Place.DESK))
    started = time.process_time()
    window.go(Wish(place=Place.CALAMITY, record_id=calamity_id))
    window.grab()
    return (time.process_time() - started) * 1000


def test_a_full_calamity_opens_as_an_empty_one(desk, qapp, qtbot, capsys):
    apply_style(qapp, Scheme.LIGHT)
    empty, full = a_flood(desk, 5), a_flood(desk, 5)
    fill(desk, full)
    window = MainWindow(desk, desk.workplace.now, qapp)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    times = {empty.incident.id: [], full.incident.id: []}
    for calamity_id in times:
        opening(window, calamity_id)
    for _ in range(_ROUNDS):
        for calamity_id, taken in times.items():
            taken.append(opening(window, calamity_id))
    plain, filled = (statistics.median(taken) for taken in times.values())
    assert window.page.picture.line_count == full.line_count + _LINES
    say(capsys, "calamity of 2,000 lines and 500 people beside an empty one", filled / plain, GOAL)
    assert filled / plain <= GOAL * SLACK
