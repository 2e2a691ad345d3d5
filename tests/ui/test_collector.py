"""Unused windows are cleared away by the thread they belong to, never by one that works beside."""

import gc
import threading

import pytest
from PySide6.QtWidgets import QDialog

from kkc_desktop.ui.collector import Collector


class Knotted(QDialog):
    """Holds itself, as every dialog does that hands its own methods to its parts."""

    def __init__(self, cleared_by):
        super().__init__()
        self.itself = self
        self.note = Note(cleared_by)


class Note:
    """Says which thread cleared it away."""

    def __init__(self, cleared_by):
        self.cleared_by = cleared_by

    def __del__(self):
        self.cleared_by.append(threading.current_thread())


@pytest.fixture
def collector(qapp):
    gc.enable()
    collector = Collector(every_ms=1)
    yield collector
    collector.deleteLater()
    gc.disable()


def work_beside():
    """Makes so much that Python would clear away at once."""
    thread = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    thread.start()
    thread.join()


def test_work_beside_the_window_clears_nothing_away(collector):
    cleared_by = []
    Knotted(cleared_by)
    work_beside()
    assert cleared_by == []


def test_the_window_s_own_thread_clears_it_away(collector, qtbot):
    cleared_by = []
    Knotted(cleared_by)
    kept = [[] for _ in range(2_000)]
    assert len(kept) > gc.get_threshold()[0]
    qtbot.waitUntil(lambda: cleared_by == [threading.main_thread()])
