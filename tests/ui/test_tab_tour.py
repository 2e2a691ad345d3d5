"""On every page Tab goes all the way round the window; a focus proxy once caught it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from tests.desk import open_exercise
from tests.keys import press

from kkc_desktop.services.templates import COUNTER_ORDER
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.style import Scheme, apply_style

_MOST_STOPS = 80
PLACES = [
    *(Place.DESK, Place.CONTACTS, Place.CONTACT, Place.ADVICES, Place.ADVICE, Place.INCIDENTS),
    *(Place.INCIDENT, Place.DOCUMENTS, Place.PERSONS, Place.REFERRALS, Place.STATION),
    Place.READINESS,
]
KINDS = [code for code in COUNTER_ORDER if code != "TFN"]
WISHES = [
    *(Wish(place=place) for place in PLACES),
    *(Wish(place=Place.DOCUMENT, template_code=kind) for kind in KINDS),
]


def name_of(wish):
    return wish.template_code or wish.place.name


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    """A desk with today's made-up work."""
    services = open_exercise(tmp_path_factory.mktemp("every"))
    yield services
    services.workplace.database.close()


@pytest.fixture
def window(qapp, qtbot, services):
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(services, services.workplace.now, qapp)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def settle():
    """Lets everything happen, then only layouts follow, the outer ones after the inner ones."""
    QApplication.processEvents()
    for _ in range(5):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@pytest.mark.parametrize("wish", WISHES, ids=name_of)
def test_tab_goes_round_the_whole_window_and_comes_back(window, wish):
    window.go(wish)
    settle()
    first = window.focusWidget()
    stops = [first]
    while len(stops) < _MOST_STOPS:
        press(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is first:
            break
        stops.append(window.focusWidget())
    assert window.focusWidget() is first
    assert len(set(stops)) == len(stops)
    assert window.header.search_box in stops
    assert any(window.rail.isAncestorOf(stop) for stop in stops)
