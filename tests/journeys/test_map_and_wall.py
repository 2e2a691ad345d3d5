"""Map and wall display by keys: a place for a notice, a second window that hides with the first."""

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from tests.journeys.counter import CTRL
from tests.journeys.no_sockets import WHY_NOT
from tests.journeys.test_privacy import covers
from tests.journeys.watched import ROOT
from tests.services.calamity_desk import an_incident

from kkc_desktop.ui.incident_page import IncidentPage
from kkc_desktop.ui.map_page import MapPage
from kkc_desktop.ui.page import Place, Wish

Key = Qt.Key

ALONE = """
import os
from pathlib import Path
from tempfile import mkdtemp

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication

application = QApplication([])
from tests.desk import Clock, open_desk
from tests.services.calamity_desk import a_flood
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import PICK_PLACE, Place, Wish
from tests.journeys.no_sockets import forbid_sockets

clock = Clock()
desk = open_desk(Path(mkdtemp()) / "stanice.kkc", clock)
a_flood(desk)
forbid_sockets()
window = MainWindow(desk, clock, application)
window.show()
window.go(Wish(place=Place.MAP, text=PICK_PLACE + "Konice"))
window.page.view.zoom(3)
window.grab()
window.go(Wish(place=Place.WALL))
window.shelf.wall.display.grab()
for _ in range(50):
    application.processEvents()
print(window.page.place_label.text())
"""


def wall_of(counter):
    return counter.window.shelf.wall.display


def test_a_half_written_notice_gets_its_place_from_the_map(counter):
    counter.press(Key.Key_F12)
    counter.types("Lipová 5, u hřiště")
    button = counter.page.ui.map_button
    button.setFocus()
    counter.press(Key.Key_Space)
    assert isinstance(counter.page, MapPage)
    assert counter.page.words.text() == "Lipová, okres Prostějov"
    counter.page.words.selectAll()
    counter.types("nemcice")
    counter.press(Key.Key_Return, modifier=CTRL)
    page = counter.page
    assert isinstance(page, IncidentPage)
    assert page.ui.place.text() == "Lipová 5, u hřiště"
    assert page.ui.coordinates.value() == (49.3419, 17.2061)
    assert counter.field == "coordinates"


def test_a_notice_without_a_place_gets_the_name_too(counter):
    counter.press(Key.Key_F12)
    counter.page.ui.map_button.setFocus()
    counter.press(Key.Key_Space)
    counter.types("vidnava")
    counter.press(Key.Key_Return, modifier=CTRL)
    assert counter.page.ui.place.text() == "Vidnava"


def test_esc_leaves_the_map_and_the_notice_is_as_it_was(counter):
    counter.press(Key.Key_F12)
    counter.types("Konice")
    counter.page.ui.map_button.setFocus()
    counter.press(Key.Key_Space)
    counter.press(Key.Key_Escape)
    assert counter.page.ui.place.text() == "Konice"
    assert counter.page.ui.coordinates.value() is None


def test_a_changed_situation_of_a_stored_incident_gets_its_place_too(counter, services):
    incident = an_incident(services, "Lipová 5")
    counter.window.go(Wish(place=Place.INCIDENT, record_id=incident.id))
    counter.page.ui.change_button.setFocus()
    counter.press(Key.Key_Space)
    counter.page.ui.description.setText("Voda stoupá.")
    counter.page.ui.map_button.setFocus()
    counter.press(Key.Key_Space)
    counter.types("vidnava")
    counter.press(Key.Key_Return, modifier=CTRL)
    assert counter.page.ui.coordinates.value() == (50.3724, 17.1864)
    assert counter.page.ui.description.text() == "Voda stoupá."
    counter.press(Key.Key_S, modifier=CTRL)
    newest = services.incidents.open(incident.id).latest
    assert (newest.number, newest.latitude, newest.longitude) == (2, 50.3724, 17.1864)


def test_the_wall_is_covered_with_the_screen_and_shown_again(counter, services):
    an_incident(services, "Konice 5")
    counter.press(Key.Key_F11)
    wall = wall_of(counter)
    assert wall.isVisible()
    assert len(wall.incidents.rows) == 1
    counter.window.activateWindow()
    counter.window.blank()
    assert set(covers()) == {counter.window, wall}
    counter.window.uncover()
    assert covers() == []
    assert wall.isVisible()


def test_a_locked_desk_covers_the_wall(counter, services):
    counter.press(Key.Key_F11)
    wall = wall_of(counter)
    counter.window.lock()
    assert wall in covers()
    counter.window.unlock()
    assert covers() == []


def test_the_wall_hears_of_what_is_written(counter, services):
    counter.press(Key.Key_F11)
    wall = wall_of(counter)
    assert wall.incidents.rows == ()
    an_incident(services, "Konice 5")
    counter.window.shelf.wall.refresh_soon()
    counter.waits_until(lambda: len(wall.incidents.rows) == 1, "the wall did not hear of it")


def test_the_wall_closes_with_the_desk(counter):
    counter.press(Key.Key_F11)
    wall = wall_of(counter)
    counter.window.activateWindow()
    counter.window.close()
    assert not wall.isVisible()


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "there is one")
def test_map_and_wall_ask_nobody_outside():
    done = subprocess.run(
        [sys.executable, "-c", ALONE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": f"{ROOT}/src:{ROOT}"},
    )
    assert done.returncode != -signal.SIGSYS, done.stderr
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Konice, okres Prostějov")
