"""A hundred thousand people: looked up while typed, misspelt, and painted; beside their floors."""

from functools import partial
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract
from tests.benchmarks.measuring import SLACK, milliseconds, say, worst
from tests.desk import open_desk
from tests.factories import NOW, OFFICER_ID
from tests.made_up_people import people

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.ui.search_page import SearchPage
from kkc_desktop.ui.style import Scheme, apply_style

PEOPLE = 100_000
QUESTIONS = 8
"""So many bounded questions one keystroke asks at the most, each about as dear as a bare one."""

TYPED = ("dvořáková jana", "novák petr", "svoboda", "stastny", "kucerova", "novak s", "850315/")
MISSPELT = ("novkova", "dvorakowa", "prochaska", "kuceera", "svobdoa", "horakva", "pospisl")
BARE = """
    SELECT p.id, p.surname, p.given_names, p.born_on, p.residence FROM person_index
    JOIN person_cards p ON p.number = person_index.rowid
    WHERE person_index MATCH ? ORDER BY person_index.rowid DESC LIMIT 12
"""


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    """A desk that knows a hundred thousand people."""
    services = open_desk(tmp_path_factory.mktemp("desk") / "kkc.kkc")
    fixed = {"recorded_at": NOW, "recorded_by": OFFICER_ID}
    fixed |= {"changed_at": NOW, "changed_by": OFFICER_ID, "revision": 1}
    with services.workplace.database.transaction() as transaction:
        for fields in people(PEOPLE):
            transaction.person_cards.add(PersonCard(**fields, **fixed))
    services.known_people.get_ready()
    yield services
    services.workplace.database.close()


def begun(texts):
    """Each text as it grows letter by letter."""
    return [text[:end] for text in texts for end in range(2, len(text) + 1)]


def test_people_are_found_within_a_frame_at_every_keystroke(services, capsys):
    names = services.workplace.known_names
    ours, bare = [], []
    with services.workplace.database.reading() as reading:
        ask = reading.connection.connection.dbapi_connection.execute
        for typed in begun(TYPED) * 5:
            *whole, last = [f'"{word}"' for word in fold(typed).replace("/", "").split()]
            match = " AND ".join([*whole, f"{last} *"])
            bare.append(milliseconds(lambda m=match: ask(BARE, (m,)).fetchall()))
            ours.append(milliseconds(partial(reading.person_search.find, typed, names, 12)))
    ratio = worst(ours) / worst(bare)
    words = f"people p50 {median(ours):.2f} ms, p99 {worst(ours):.2f} ms of a frame of 16"
    say(capsys, f"{words}, one bare question p99 {worst(bare):.2f} ms", ratio, QUESTIONS)
    assert ratio <= QUESTIONS * SLACK


def test_a_misspelt_name_costs_little_more_than_the_comparison_with_all_names(services, capsys):
    names = services.workplace.known_names
    folded = list(names._spelled)
    ours, floor = [], []
    for typed in MISSPELT * 7:
        scan = partial(extract, typed, folded, scorer=OSA.distance, score_cutoff=2, limit=None)
        floor.append(milliseconds(scan))
        ours.append(milliseconds(partial(names._nearest, typed)))  # which `alike` then remembers
    ratio = median(one / other for one, other in zip(ours, floor, strict=True))
    words = f"misspelt among {len(folded)} names {median(ours):.2f} ms"
    say(capsys, f"{words}, the comparison alone {median(floor):.2f} ms", ratio, 3)
    with services.workplace.database.reading() as reading:
        find = reading.person_search.find
        whole = [milliseconds(partial(find, typed, names, 12)) for typed in MISSPELT * 7]
    words = f"with the people looked up {median(whole):.2f} ms, p99 {worst(whole):.2f} ms of 16"
    say(capsys, words, median(whole) / median(floor), 3)
    assert ratio <= 3 * SLACK


def test_a_keystroke_costs_little_more_than_painting_its_people(qtbot, qapp, services, capsys):
    apply_style(qapp, Scheme.LIGHT)
    page = SearchPage(services.finding, tuple, services.known_people)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.show()

    def key(typed):
        page.search(typed)
        QApplication.processEvents()
        page.repaint()

    def paint(rows, typed):
        page.hits.show_rows(rows, typed)
        QApplication.processEvents()
        page.repaint()

    keys, paints = [], []
    for typed in begun(TYPED) * 3:
        keys.append(milliseconds(partial(key, typed)))
        paints.append(milliseconds(partial(paint, page.hits.rows(), typed)))
    ratio = median(k / p for k, p in zip(keys, paints, strict=True))
    words = f"key to painted people {median(keys):.1f} ms, painting alone {median(paints):.1f} ms"
    say(capsys, words, ratio, 1.2)
    assert ratio <= 1.2 * SLACK
