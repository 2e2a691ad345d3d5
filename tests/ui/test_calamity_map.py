"""The map on the board of a calamity follows its picture and leads to its incidents."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.keys import press
from tests.services.calamity_desk import a_flood, an_incident

from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.map_view import MapView
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.style import Scheme, apply_style


@pytest.fixture
def board(desk, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    flood = a_flood(desk, 3)
    window = MainWindow(desk, desk.workplace.now, qapp)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go(Wish(place=Place.CALAMITY, record_id=flood.incident.id))
    return window


def test_it_shows_the_incidents_with_the_numbers_of_the_board_and_the_read_gauges(desk, board):
    view = board.page.findChild(MapView)
    assert [marker.number for marker in view.markers] == [1, 2, 3]
    calamity = board.page.picture.incident.id
    desk.gauging.record(
        calamity, TypedReading(river="Bělá", profile="Mikulovice", level=204, source="hlídka")
    )
    another = an_incident(desk, "Vidnava")
    desk.calamities.link(calamity, [another.id])
    board.page.refresh()
    assert [marker.number for marker in view.markers] == [1, 2, 3, 4, 0]


def test_a_marker_chooses_its_row_and_opens_its_incident(board):
    view = board.page.findChild(MapView)
    wishes = []
    board.page.wanted.connect(wishes.append)
    view.setFocus()
    press(view, Qt.Key.Key_Tab)
    press(view, Qt.Key.Key_Tab)
    second = board.page.picture.members[1].incident.id
    assert board.page.look.members.current_member().incident.id == second
    press(view, Qt.Key.Key_Return)
    assert wishes == [Wish(place=Place.INCIDENT, record_id=second)]


def test_the_four_words_below_are_not_cut(board):
    legend = board.page.findChild(MapView).parentWidget().children()[-1]
    labels = legend.findChildren(QLabel)
    assert len(labels) == 4
    assert all(label.sizeHint().width() <= label.width() for label in labels)


def test_the_button_opens_the_wall_with_this_calamity(board):
    board.page.look.wall_button.click()
    display = board.shelf.wall.display
    assert display.isVisible()
    assert display.heading.text() == "Povodeň – Zlaté Hory"
    assert len(display.incidents.rows) == 3
    display.close()
