"""A scenario beside the work: begun from the search box, in nobody's way, ended and looked at."""

from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.desk import Clock, open_desk
from tests.journeys.counter import CTRL, Counter

from kkc_desktop.services.exercise import found_exercise
from kkc_desktop.ui.debriefing_dialog import DebriefingDialog
from kkc_desktop.ui.incident_page import IncidentPage
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.scenario_desk import scenario_desk
from kkc_desktop.ui.scenario_dialog import SPEEDS, ScenarioDialog
from kkc_desktop.ui.style import Scheme, apply_style

Key = Qt.Key


@pytest.fixture
def elapsed():
    return [0.0]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def services(tmp_path, clock, elapsed):
    """The exercise's own desk."""
    numbers = count()
    services = found_exercise(tmp_path / "cviceni.kkc", clock, lambda: f"id-{next(numbers)}")
    services.workplace.elapsed = lambda: elapsed[0]
    services.duty.begin(services.workplace.officer.id)
    yield services
    services.workplace.database.close()


def passes(desk, elapsed, clock, **span):
    """Time goes on, and the strip looks at it."""
    from datetime import timedelta

    elapsed[0] += timedelta(**span).total_seconds()
    clock.pass_by(**span)
    desk.tick()


def begins(counter, title, speed):
    """Finds the command in the search box, chooses by keys, starts by Ctrl+Enter."""
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types("cvičné scén")
    counter.press(Key.Key_Return)
    counter.waits_until(counter.sees(ScenarioDialog), "no dialog of scenarios")
    dialog = QApplication.activeModalWidget()
    while dialog.chosen.title != title:
        counter.press(Key.Key_Down)
    dialog.speed.setCurrentIndex([times for _, times in SPEEDS].index(speed))
    counter.press(Key.Key_Return, modifier=CTRL)
    return scenario_desk(counter.window)


def test_a_scenario_never_takes_the_keyboard_from_the_work(counter, elapsed, clock):
    desk = begins(counter, "Ztracené dítě", 10)
    assert desk.panel.isVisible()
    assert "Ztratil se mi Matěj" in desk.panel.words_label.text()
    counter.press(Key.Key_F12)
    assert isinstance(counter.page, IncidentPage)
    before = counter.focused
    counter.types("hřiště Cvi")
    passes(desk, elapsed, clock, seconds=20)
    assert desk.play.position == 2
    assert counter.focused is before
    assert counter.page.ui.place.text() == "hřiště Cvi"
    counter.press(Key.Key_E, modifier=CTRL)
    assert counter.focused is desk.panel.next_button
    counter.press(Key.Key_Escape)
    assert counter.focused is before
    assert isinstance(counter.page, IncidentPage)


def test_the_story_waits_while_the_desk_is_locked_or_paused(counter, elapsed, clock):
    desk = begins(counter, "Ztracené dítě", 1)
    counter.window.lock()
    passes(desk, elapsed, clock, minutes=30)
    assert desk.play.position == 1
    counter.window.unlock()
    passes(desk, elapsed, clock, minutes=3)
    assert desk.play.position == 2
    desk.panel.pause_button.click()
    passes(desk, elapsed, clock, minutes=30)
    assert desk.play.position == 2
    assert "pozastaveno" in desk.panel.time_label.text()
    desk.panel.pause_button.click()
    passes(desk, elapsed, clock, minutes=3)
    assert desk.play.position == 3


def test_a_colleagues_fresh_window_goes_on_with_it(counter, services, clock, qapp, qtbot):
    desk = begins(counter, "Ztracené dítě", 0)
    desk.next()
    window = MainWindow(services, clock, qapp)
    qtbot.addWidget(window)
    window.show()
    other = scenario_desk(window)
    assert other.panel is not None
    assert other.panel.isVisible()
    assert other.play.position == 2
    assert "červenou bundu" in other.panel.words_label.text()


def test_it_ends_at_any_time_with_a_debriefing_that_is_printed_as_an_exercise(counter, tray):
    desk = begins(counter, "Oznámení bomby ve škole", 0)
    counter.press(Key.Key_E, modifier=CTRL)
    counter.press(Key.Key_Space)
    assert desk.play.position == 2
    counter.press(Key.Key_Tab)
    assert counter.focused is desk.panel.end_button
    counter.press(Key.Key_Space)
    counter.waits_until(counter.sees(DebriefingDialog), "no debriefing")
    dialog = QApplication.activeModalWidget()
    assert len(dialog.list.rows()) == 3
    counter.prints()
    (sheet,) = tray
    assert sheet.text.count("CVIČENÍ") >= 3
    assert "Oznámení bomby ve škole" in sheet.text
    assert desk.play is None
    assert not desk.panel.isVisible()


def test_a_station_with_real_data_is_offered_no_scenario(tmp_path, clock, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    services = open_desk(tmp_path / "stanice.kkc", clock)
    window = MainWindow(services, clock, qapp)
    qtbot.addWidget(window)
    window.show()
    counter = Counter(window)
    shown = [
        row.text()
        for menu in window.header.menu_bar.actions()
        for row in menu.menu().actions()
        if row.isVisible()
    ]
    assert "&Cvičné scénáře…" not in shown
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types("cvičné scén")
    assert "Cvičné scénáře" not in [row.title for row in window.shelf.search_page().hits.rows()]
    services.workplace.database.close()
