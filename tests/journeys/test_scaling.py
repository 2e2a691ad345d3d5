"""Small and large windows and longer words: nothing is cut off and nothing scrolls sideways."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QSizePolicy
from tests.journeys.screens import SCREENS, accessible_name, parts_of

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


@contextmanager
def longer_words(application):
    """Letters half as wide again, as in a language or a font that needs more room."""
    usual = application.font()
    wide = QFont(usual)
    wide.setStretch(STRETCH)
    application.setFont(wide)
    try:
        yield
    finally:
        application.setFont(usual)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_page_fits_every_window_and_has_room_for_longer_words(counter, qapp, screen):
    """Longer words in the large window and, but for the crowded ones, in the small one."""
    fits_every_window(counter, SCREENS[screen])
    with longer_words(qapp):
        check(counter)
        if screen not in CROWDED:
            counter.window.resize(*SIZES["1280x800"])
            check(counter)


def fits_every_window(counter, open_page):
    """Opens the page in the smallest window, part by part, and lets the window grow."""
    smallest, *larger = SIZES.values()
    counter.window.resize(*smallest)
    open_page(counter)
    check(counter)
    for size in larger:
        counter.window.resize(*size)
        QApplication.processEvents()
        check_part(counter.window, size)


def check(counter):
    for part in parts_of(counter):
        check_part(counter.window, part)


def check_part(window, part):
    """What is in front now."""
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
