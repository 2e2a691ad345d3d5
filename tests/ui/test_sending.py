"""A device that hangs never holds the window: the ways out come, and the window lives meanwhile."""

import threading
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from tests.keys import press
from tests.printing import samples

from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.errors import PrinterUnavailable
from kkc_desktop.printing.document import render
from kkc_desktop.printing.pages import PagePictures, page_count
from kkc_desktop.ui import sending
from kkc_desktop.ui.print_watch import PrintWatch
from kkc_desktop.ui.printer import new_printer
from kkc_desktop.ui.sending import PaperJob, Then, print_paper

NUMBER = "KKC-OL4-2026-000123"
AT_ONCE_MS = 20
LONG_MS = 30_000


@pytest.fixture(scope="module")
def sheet():
    return render(
        samples.filled("PTO"),
        samples.persons_of("PTO"),
        samples.things_of("PTO"),
        samples.template("PTO"),
        samples.STATION,
        samples.OFFICER,
        now=samples.NOW,
    )


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def device(qapp, tmp_path):
    """A device that writes what a printer would get."""
    device = new_printer(NUMBER)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(tmp_path / "printed.pdf"))
    return device


@pytest.fixture
def hanging(monkeypatch):
    """The device takes the pages and says nothing more until it is let go."""
    let_go = threading.Event()

    def hang(*_arguments):
        let_go.wait(30)

    monkeypatch.setattr(sending, "paint_pages", hang)
    yield let_go
    let_go.set()


def a_job(sheet, device):
    return PaperJob(content=sheet, open_pictures=PagePictures, title=NUMBER, device=device)


def not_written(_printer, _copies):
    pass


def once_offered(window, act):
    """Acts as soon as the ways out are offered."""

    def look():
        watch = window.findChild(PrintWatch)
        if watch is not None and watch.other_button.isVisible():
            act(watch)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


@pytest.mark.parametrize(
    ("key", "state", "then"),
    [
        (Qt.Key.Key_J, PrintJobState.UNKNOWN, Then.OTHER_PRINTER),
        (Qt.Key.Key_U, PrintJobState.UNKNOWN, Then.SAVE_FILE),
        (Qt.Key.Key_V, PrintJobState.PRINTED, Then.NOTHING),
    ],
)
def test_a_hanging_device_brings_up_the_ways_out_by_key(
    window, sheet, device, hanging, monkeypatch, key, state, then
):
    monkeypatch.setattr("kkc_desktop.ui.print_watch._LET_GO_MS", 10)
    once_offered(window, lambda watch: press(watch, key, Qt.KeyboardModifier.AltModifier))
    sent = print_paper(window, a_job(sheet, device), not_written, AT_ONCE_MS)
    assert (sent.state, sent.then) == (state, then)


def test_waiting_goes_on_as_long_as_the_person_likes(window, sheet, device, hanging):
    waited = []

    def wait_once_more(watch):
        waited.append(watch.title.text())
        if len(waited) == 2:
            hanging.set()
            return
        watch.wait_button.click()
        assert not watch.other_button.isVisible()
        once_offered(window, wait_once_more)

    once_offered(window, wait_once_more)
    sent = print_paper(window, a_job(sheet, device), not_written, AT_ONCE_MS)
    assert sent.state is PrintJobState.PRINTED
    assert all("nepotvrdila" in words for words in waited)


def test_a_device_that_goes_on_page_by_page_is_left_alone(window, sheet, device):
    sent = print_paper(window, a_job(sheet, device), not_written, LONG_MS)
    assert sent == (PrintJobState.PRINTED, Then.NOTHING, None)


def test_the_job_is_written_down_before_the_device_gets_it(window, sheet, device, monkeypatch):
    order = []
    monkeypatch.setattr(sending, "paint_pages", lambda *_: order.append("painted"))
    print_paper(window, a_job(sheet, device), lambda *_: order.append("written"))
    assert order == ["written", "painted"]


def test_what_cannot_be_written_down_is_not_painted(window, sheet, device, monkeypatch):
    painted = []
    monkeypatch.setattr(sending, "paint_pages", lambda *_: painted.append(1))

    def refuse(*_):
        raise PrinterUnavailable("Disk je plný.")

    with pytest.raises(PrinterUnavailable):
        print_paper(window, a_job(sheet, device), refuse)
    assert painted == []


def test_calling_off_before_the_first_page_prints_nothing(window, sheet, device, monkeypatch):
    paint, may_go_on = sending.paint_pages, threading.Event()

    def held(*arguments):
        may_go_on.wait(10)
        paint(*arguments)

    def call_off():
        watch = window.findChild(PrintWatch)
        QTimer.singleShot(0, may_go_on.set)
        press(watch, Qt.Key.Key_Escape)

    monkeypatch.setattr(sending, "paint_pages", held)
    QTimer.singleShot(0, call_off)
    sent = print_paper(window, a_job(sheet, device), not_written, LONG_MS)
    assert sent.state is PrintJobState.FAILED


def test_without_a_printer_nothing_is_written_down(window, sheet):
    written = []
    job = PaperJob(content=sheet, open_pictures=PagePictures, title=NUMBER)
    with pytest.raises(PrinterUnavailable) as refusal:
        print_paper(window, job, lambda *_: written.append(1))
    assert "PDF" in refusal.value.fix
    assert written == []


def test_the_window_lives_while_the_pages_are_painted(window, sheet, device):
    ticks = [time.perf_counter()]
    timer = QTimer(window)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(5)
    print_paper(window, a_job(sheet, device), not_written, LONG_MS)
    longest = max(later - earlier for earlier, later in pairwise(ticks))
    assert longest < (ticks[-1] - ticks[0]) / 3


def test_a_printed_file_has_every_page(window, sheet, device, tmp_path):
    print_paper(window, a_job(sheet, device), not_written, LONG_MS)
    assert page_count((tmp_path / "printed.pdf").read_bytes()) == page_count(sheet)
