"""The counter of each journey: real services on a real file, a window, a printer made of paper."""

from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication
from tests.desk import Clock, open_desk
from tests.journeys.counter import Counter
from tests.journeys.watched import whole_day

from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.printing.pages import text_of
from kkc_desktop.ui import print_dialog
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.sending import Sent
from kkc_desktop.ui.snippet_keys import SnippetKeys
from kkc_desktop.ui.style import Scheme, apply_style


class Sheet(NamedTuple):
    """One job: the name in the queue, how many copies, what stands on the paper."""

    title: str
    copies: int
    text: str


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def services(tmp_path, clock):
    services = open_desk(tmp_path / "stanice.kkc", clock)
    yield services
    services.workplace.database.close()


@pytest.fixture
def tray(monkeypatch):
    """What the made-up printer took."""
    sheets = []

    def print_paper(_parent, job, begin):
        begin("Přepážka 1", job.copies)
        pages = text_of(job.content)
        sheets.append(Sheet(job.title, job.copies, " ".join(" ".join(pages).split())))
        return Sent(PrintJobState.PRINTED)

    monkeypatch.setattr(print_dialog, "print_paper", print_paper)
    return sheets


@pytest.fixture
def counter(services, clock, tray, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(services, clock, qapp)
    SnippetKeys(qapp, services.workplace.lists, window)
    qtbot.addWidget(window)
    window.show()
    counter = Counter(window)
    assert counter.focused
    yield counter
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)


@pytest.fixture(scope="session")
def day(tmp_path_factory):
    """A whole day in the real program; what it left is looked at by many tests."""
    return whole_day(tmp_path_factory.mktemp("day"))
