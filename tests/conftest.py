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
    gc.collect()
    gc.freeze()
    gc.disable()


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
    if gc.get_count()[0] > MANY_OBJECTS:
        gc.collect()


@pytest.fixture(scope="session", autouse=True)
def nothing_speaks_after_the_closing_line():
    """Frees PDF pages that hold each other; at exit each would say that it is closed."""
    yield
    gc.collect()
