"""Every page in the real window, large and small: nothing is cut and Tab goes all the way round."""

import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from tests.desk import Clock
from tests.keys import press

from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise import furnish_exercise
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.style import Scheme, apply_style

DRAWN, SMALL = (1280, 800), (853, 533)
_MOST_STOPS = 80
_ONE_PIXEL = 1
PLACES = [
    *(Place.DESK, Place.CONTACTS, Place.CONTACT, Place.ADVICES, Place.ADVICE, Place.INCIDENTS),
    *(Place.INCIDENT, Place.DOCUMENTS, Place.REFERRALS, Place.STATION),
]
KINDS = ["PTO", "UZ", "UZV", "POO", "PPP", "ZPR", "OMU"]
WISHES = [
    *(Wish(place=place) for place in PLACES),
    *(Wish(place=Place.DOCUMENT, template_code=kind) for kind in KINDS),
]


def name_of(wish):
    return wish.template_code or wish.place.name


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    """A desk with today's made-up work."""
    clock = Clock()
    numbers = iter(range(1_000_000))
    path = tmp_path_factory.mktemp("every") / "cviceni.kkc"
    database = Database.create(path, clock())
    services = Services(Workplace(database, clock, lambda: f"id-{next(numbers)}"))
    furnish_exercise(services)
    yield services
    database.close()


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


def cut_words(window):
    """What is wider than its place, and forms that would have to scroll sideways."""
    labels = [label for label in window.findChildren(QLabel) if label.isVisible()]
    for label in labels:
        words = re.sub("&(?=.)", "", label.text())
        is_line = words and label.width() and not label.wordWrap()
        if is_line and label.width() + _ONE_PIXEL < label.fontMetrics().horizontalAdvance(words):
            yield words
        if label.wordWrap() and label.height() + _ONE_PIXEL < label.heightForWidth(label.width()):
            yield words
    for button in window.findChildren(QPushButton):
        is_plain = button.isVisible() and button.text() and button.layout() is None
        if is_plain and button.width() + _ONE_PIXEL < button.sizeHint().width():
            yield button.text()
    for area in window.page.findChildren(QScrollArea):
        if area.isVisible() and area.widget().width() > area.viewport().width():
            yield f"{area.widget().objectName()} is too wide"


@pytest.mark.parametrize("size", [DRAWN, SMALL], ids=["drawn", "small"])
def test_no_word_of_any_page_is_cut_off(window, size):
    window.resize(*size)
    cut = {}
    for wish in WISHES:
        window.go(wish)
        settle()
        cut[name_of(wish)] = list(cut_words(window))
        assert window.size().toTuple() == size, f"{name_of(wish)} holds the window open"
    assert {name: words for name, words in cut.items() if words} == {}


@pytest.mark.parametrize("wish", WISHES, ids=name_of)
def test_tab_goes_round_the_whole_window_and_comes_back(window, wish):
    window.resize(*DRAWN)
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
