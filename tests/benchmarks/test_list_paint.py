"""From the keystroke in the search box to the painted hits, beside painting the same list alone."""

import random
from functools import partial
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication
from tests.benchmarks.measuring import SLACK, milliseconds, say, worst
from tests.desk import open_desk
from tests.factories import NOW

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.ui.search_page import SearchPage
from kkc_desktop.ui.style import Scheme, apply_style

GOAL = 1.2
RECORDS = 20_000
NAMES = ["Dvořáková", "Novák", "Svoboda", "Procházka", "Černý", "Šťastný", "Beran", "Žlutý"]
TYPED = ("dvořákova jana", "novák petr", "svoboda", "procházka", "protokol", "šťastný")


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    """A desk with many findable records."""
    services = open_desk(tmp_path_factory.mktemp("desk") / "kkc.db")
    chance = random.Random(7)
    with services.workplace.database.transaction() as transaction:
        for number in range(RECORDS):
            transaction.search.index(
                chance.choice([RecordKind.DOCUMENT, RecordKind.CONTACT, RecordKind.ADVICE]),
                f"d{number}",
                number=f"KKC-OL4-2026-{number:06d}",
                names=f"{chance.choice(NAMES)} {chance.choice(('Jana', 'Petr'))}",
                text=" ".join(chance.choices(NAMES, k=12)),
                title="Protokol o trestním oznámení",
                detail="Konice, krádež kola",
                recorded_at=NOW,
            )
    yield services
    services.workplace.database.close()


def test_a_keystroke_costs_little_more_than_painting_its_list(qtbot, qapp, services, capsys):
    apply_style(qapp, Scheme.LIGHT)
    page = SearchPage(services.finding)
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
    for text in TYPED * 3:
        for end in range(2, len(text) + 1):
            typed = text[:end]
            keys.append(milliseconds(partial(key, typed)))
            paints.append(milliseconds(partial(paint, page.hits.rows(), typed)))
    typical = median(k / p for k, p in zip(keys, paints, strict=True))
    words = f"key to painted hits {median(keys):.1f} ms, painting alone {median(paints):.1f} ms"
    say(capsys, words, typical, GOAL)
    words = f"worst of a hundred {worst(keys):.1f} ms, painting alone {worst(paints):.1f} ms"
    say(capsys, words, worst(keys) / worst(paints), GOAL)
    assert typical <= GOAL * SLACK
