"""Fixtures and options shared by every test."""

import gc
import os
import sys

import pytest

MANY_OBJECTS = 20_000
"""So many more than before are cleared away after the test, by the thread of the windows."""

if "KKC_REAL_DISPLAY" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def pytest_addoption(parser):
    parser.addoption(
        "--regenerate",
        action="store_true",
        help="rewrite committed generated files (compiled forms, goldens) instead of comparing",
    )


def pytest_collection_finish():
    """What was imported and collected stays to the end: the collector need not walk it again.

    Python may not clear away by itself: in a page's own thread it would take a window down there,
    see `ui/collector`.
    """
    clear_away()
    gc.disable()
    budget = sys.modules.get("kkc_desktop.storage.query_budget")
    if budget is not None:
        budget._WAITS = 1_000  # a busy machine is no slow disk; work is counted as ever


@pytest.fixture
def regenerate(request):
    """True when the run is to rewrite committed generated files instead of comparing them."""
    return request.config.getoption("--regenerate")


@pytest.fixture(scope="session")
def qapp(qapp, tmp_path_factory):
    """With settings of the tests alone, in which spelling is off as a person may turn it off.

    Each window with a text would start a process that reads the dictionary for 0.3 s.
    """
    from PySide6.QtCore import QSettings

    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
    QSettings().setValue("spelling", "off")
    return qapp


@pytest.fixture(autouse=True)
def closed_widgets_are_gone():
    """Deletes what a test closed or left; else each later change of style dresses it once more."""
    if "PySide6.QtWidgets" not in sys.modules:
        yield
        if gc.get_count()[0] > MANY_OBJECTS:
            clear_away()
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from shiboken6 import isValid

    before = windows()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [window for window in windows() if window not in before]
    if left or gc.get_count()[0] > MANY_OBJECTS:
        clear_away()
    for window in left:
        if isValid(window):
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def windows():
    """What stands by itself; that of a fixture of a whole file stands there before its tests."""
    from PySide6.QtWidgets import QApplication

    return [each for each in QApplication.topLevelWidgets() if each.parent() is None]


def clear_away():
    """Collects what is left; to walk over what stays each time would take 0.1 s."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def nothing_speaks_after_the_closing_line():
    """Frees PDF pages that hold each other; at exit each would say that it is closed."""
    yield
    gc.collect()
