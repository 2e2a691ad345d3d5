"""Small and large windows and longer words: nothing is cut off and nothing scrolls sideways."""

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QSizePolicy
from tests.factories import an_officer
from tests.journeys.screens import SCREENS, accessible_name, parts_of

from kkc_desktop.domain.station import Role

SIZES = {
    "150 % of 1280x800": (853, 533),
    "200 % of 1920x1080": (960, 540),
    "1280x800": (1280, 800),
    "1920x1080": (1920, 1080),
}
STRETCH = 150
CROWDED = ("person", "UZV")
"""Two columns of work side by side, or two buttons beside the name of the part: longer words need
a larger window there."""
_SETTLED_MS = 1000
_FRAME = 8
"""The window of an exercise is so much narrower inside."""


@pytest.fixture
def longer_words(qapp):
    """Letters half as wide again, as in a language or a font that needs more room."""
    usual = qapp.font()
    wide = QFont(usual)
    wide.setStretch(STRETCH)
    qapp.setFont(wide)
    yield
    qapp.setFont(usual)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_page_fits_every_window(counter, screen):
    fits_every_window(counter, SCREENS[screen])


@pytest.mark.parametrize("screen", SCREENS)
def test_every_page_has_room_for_longer_words(counter, longer_words, screen):
    """In the large window and, but for the crowded ones, in the small one."""
    counter.window.resize(1920, 1080)
    SCREENS[screen](counter)
    check(counter)
    if screen not in CROWDED:
        counter.window.resize(1280, 800)
        check(counter)


def test_every_tab_of_sprava_is_seen_at_1280(counter):
    counter.services.workplace.seat(an_officer(role=Role.HEAD))
    counter.window.show_duty()
    counter.window.resize(*SIZES["1280x800"])
    SCREENS["station"](counter)
    bar = counter.page.tabs.tabBar()
    assert counter.page.tabs.count() == 11
    assert bar.sizeHint().width() <= counter.page.tabs.width() - _FRAME


def fits_every_window(counter, open_page):
    """Opens the page in the smallest window and lets the window grow."""
    counter.window.resize(*next(iter(SIZES.values())))
    open_page(counter)
    for size in SIZES.values():
        counter.window.resize(*size)
        check(counter)


def check(counter):
    window = counter.window
    for part in parts_of(counter):
        assert not cut_off_at_rest(window), f"{part}: words are cut off"
        assert not sideways(window), f"{part}: scrolls sideways"
    least = window.minimumSizeHint()
    assert least.width() <= 1280
    assert least.height() <= 800


def cut_off_at_rest(window):
    """What is cut off once layouts have taken in what a page has just drawn."""
    patience = QDeadlineTimer(_SETTLED_MS)
    while (found := cut_off(window)) and not patience.hasExpired():
        QApplication.processEvents()
    return found


def cut_off(window):
    """The words of labels and buttons that need more room than they have; hints may give way."""
    widgets = [w for kind in (QLabel, QPushButton) for w in window.findChildren(kind)]
    return [
        f"{widget.text()!r} needs {need(widget)} of {room(widget)}"
        for widget in widgets
        if widget.isVisible()
        and widget.text()
        and need(widget) > room(widget)
        and widget.sizePolicy().horizontalPolicy() is not QSizePolicy.Policy.Ignored
    ]


def need(widget):
    """The width of the longest line, or of the longest word where lines are broken."""
    words = widget.text().replace("&", "")
    is_broken = isinstance(widget, QLabel) and widget.wordWrap()
    lines = words.split(" " if is_broken else "\n")
    icon = widget.iconSize().width() + 4 if has_icon(widget) else 0
    return max(widget.fontMetrics().horizontalAdvance(line) for line in lines) + icon


def has_icon(widget):
    return isinstance(widget, QPushButton) and not widget.icon().isNull()


def room(widget):
    return widget.contentsRect().width()


def sideways(window):
    areas = [area for area in window.findChildren(QAbstractScrollArea) if area.isVisible()]
    return [
        accessible_name(area) or area.objectName()
        for area in areas
        if area.horizontalScrollBar().isVisible()
    ]
