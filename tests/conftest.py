"""Fixtures and options shared by every test."""

import gc
import os
import sys

import pytest

MANY_OBJECTS = 20_000
"""So many more than before are cleared away after the test, by the thread of the windows."""
FEW_WINDOWS = 3

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


@pytest.fixture(autouse=True)
def closed_widgets_are_gone():
    """Deletes what a test closed; otherwise each later change of style dresses it once more."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if is_much_left():
            clear_away()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    elif gc.get_count()[0] > MANY_OBJECTS:
        clear_away()


def clear_away():
    """Collects what is left; to walk over what stays each time would take 0.1 s."""
    gc.collect()
    gc.freeze()


def is_much_left():
    """Whether closed windows are kept by nothing but each other, or very many objects are."""
    from PySide6.QtWidgets import QApplication

    return gc.get_count()[0] > MANY_OBJECTS or len(QApplication.topLevelWidgets()) > FEW_WINDOWS


@pytest.fixture(scope="session", autouse=True)
def nothing_speaks_after_the_closing_line():
    """Frees PDF pages that hold each other; at exit each would say that it is closed."""
    yield
    gc.collect()
