"""The start page's measures: the overdue first, in words and red, and Enter leads to their tab."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from tests.keys import press
from tests.ui.test_measures_part import take

from kkc_desktop.ui.desk_work import DeskList
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.measures_part import MeasuresPart
from kkc_desktop.ui.notified_part import NotifiedPart
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.style import Scheme, apply_style


@pytest.fixture
def window(qapp, qtbot, services, clock):
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(services, clock, qapp)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def show(window):
    page = window.start_page
    page.refresh()
    return page


def test_nothing_open_says_so(window):
    page = show(window)
    assert page.lists[DeskList.MEASURES].rows() == ()


def test_overdue_measures_and_silent_bodies_come_first_by_how_late_they_are(
    window, services, clock
):
    incident_id = take(services).incident.id
    measures, soon = services.measures, clock() + timedelta(minutes=30)
    measures.add(incident_id, "Lehátka", "Horák", clock() + timedelta(minutes=3))
    measures.add(incident_id, "Tabule", due_at=soon)
    measures.add(incident_id, "Poděkovat")
    services.notifying.notify(incident_id, "ORP Jeseník", minutes=1)
    clock.pass_by(minutes=20)
    rows = show(window).lists[DeskList.MEASURES].rows()
    assert [(row.title, row.time_text, row.tone) for row in rows] == [
        ("Bez odpovědi: ORP Jeseník", "19\u00a0min po", "late"),
        ("Lehátka", "17\u00a0min po", "late"),
        ("Tabule", "do\u00a09:35", "warning"),
        ("Poděkovat", "bez termínu", ""),
    ]
    assert rows[1].second_line == "povodeň, záplava · Horák · mělo být 9:08"
    assert {row.icon for row in rows[:2]} == {"error"}
    assert len(rows) == len(measures.open_ones()) + len(services.notifying.unanswered())


@pytest.mark.parametrize(("row", "part"), [(0, NotifiedPart), (1, MeasuresPart)])
def test_enter_opens_the_incident_at_the_tab_of_the_row(window, services, clock, row, part):
    incident_id = take(services).incident.id
    services.measures.add(incident_id, "Lehátka", due_at=clock() + timedelta(minutes=3))
    services.notifying.notify(incident_id, "ORP Jeseník", minutes=1)
    clock.pass_by(minutes=20)
    page = show(window)
    page.lists[DeskList.MEASURES].setFocus()
    page.lists[DeskList.MEASURES].select_first()
    for _ in range(row):
        press(page.lists[DeskList.MEASURES], Qt.Key.Key_Down)
    press(page.lists[DeskList.MEASURES], Qt.Key.Key_Return)
    assert window.place is Place.INCIDENT
    assert window.page.file.incident.id == incident_id
    assert isinstance(window.page.tabs.current_part, part)
    assert window.page.tabs.current_part.isAncestorOf(window.focusWidget())
