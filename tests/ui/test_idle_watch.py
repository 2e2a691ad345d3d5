"""The desk notices that nobody touches it, by a clock that nobody can set."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.keys import press

from kkc_desktop.ui.idle_watch import IdleWatch

FIVE_MINUTES = 300.0


class Seconds:
    """Seconds since the machine was started; they stand still until a test moves them on."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def told(qapp, seconds):
    """How often the watch said that the desk is idle."""
    watch = IdleWatch(qapp, seconds, lambda: FIVE_MINUTES)
    said = []
    watch.idle.connect(lambda: said.append(seconds.now))
    said_and_watch = said, watch
    yield said_and_watch
    qapp.removeEventFilter(watch)


def test_it_says_so_after_five_minutes_and_not_a_second_before(told, seconds):
    said, watch = told
    seconds.now += FIVE_MINUTES - 1
    watch.look()
    assert said == []
    seconds.now += 1
    watch.look()
    assert said == [1000 + FIVE_MINUTES]


def test_it_says_so_once(told, seconds):
    said, watch = told
    seconds.now += FIVE_MINUTES
    watch.look()
    seconds.now += FIVE_MINUTES
    watch.look()
    assert len(said) == 1


@pytest.mark.parametrize("touch", ["key", "mouse"])
def test_every_touch_begins_the_time_anew(told, seconds, qtbot, touch):
    said, watch = told
    field = QLineEdit()
    qtbot.addWidget(field)
    seconds.now += FIVE_MINUTES - 1
    if touch == "key":
        press(field, Qt.Key.Key_A)
    else:
        none = Qt.MouseButton.NoButton
        at = QPointF(1, 1)
        kind = QEvent.Type.MouseMove
        move = QMouseEvent(kind, at, at, none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(field, move)
    seconds.now += FIVE_MINUTES - 1
    watch.look()
    assert said == []
    assert watch.idle_s == FIVE_MINUTES - 1


def test_a_touch_is_taken_away_from_nobody(told, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    press(field, Qt.Key.Key_A)
    assert field.text() == "a"
