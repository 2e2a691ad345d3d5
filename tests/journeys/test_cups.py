"""A sheet through a real CUPS queue in every state that the queue and its printer can be in."""

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from tests.journeys.print_server import LPADMIN, NEEDS_CUPS, QUEUE, PrintServer
from tests.printing import samples

from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.printer_state import PrinterMood
from kkc_desktop.printing.document import render
from kkc_desktop.printing.pages import PagePictures
from kkc_desktop.ui import print_server
from kkc_desktop.ui.print_watch import LONGEST_SILENCE_MS, PrintWatch
from kkc_desktop.ui.printer import choose_printer, new_printer
from kkc_desktop.ui.printers import last_printer, read_printers
from kkc_desktop.ui.sending import PaperJob, Then, print_paper

TITLE = "Leták k\u00a0radě KKC-OL4-2026-000123"
NOT_LONG_MS = 300

pytestmark = NEEDS_CUPS


@pytest.fixture(scope="module")
def only_server(tmp_path_factory):
    """One for all: the library of CUPS asks only once in a thread where its server is."""
    server = PrintServer(tmp_path_factory.mktemp("cups"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CUPS_SERVER", str(server.socket))
        yield server
    server.end()


@pytest.fixture
def server(only_server, qapp):
    """With its one queue as new, and nothing printed yet."""
    only_server.begin_anew()
    return only_server


@pytest.fixture(scope="module")
def sheet():
    """A protocol of several pages, as it lies in the database."""
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
def send(window, sheet):
    """Sends the sheet twice to the queue; `written` is what was written down before."""
    written = []

    def begin(printer, copies):
        written.append((printer, copies))

    def send(patience_ms=20_000, **changes):
        job = PaperJob(
            content=sheet,
            open_pictures=PagePictures,
            title=TITLE,
            **{"copies": 2, "printer": QUEUE} | changes,
        )
        return print_paper(window, job, begin, patience_ms)

    send.written = written
    return send


def mood():
    return {printer.name: printer.mood for printer in read_printers()}.get(QUEUE)


def chooses(window, name):
    """Presses a button of the ways out as soon as they are offered."""

    def press():
        watch = window.findChild(PrintWatch)
        if watch is not None and watch.wait_button.isVisible():
            getattr(watch, name).click()
        else:
            QTimer.singleShot(10, press)

    QTimer.singleShot(0, press)


def test_the_printer_gets_the_very_bytes_twice_under_the_title(server, send, sheet):
    sent = send()
    assert sent.state is PrintJobState.PRINTED
    assert send.written == [(QUEUE, 2)]
    assert (server.job["title"], server.job["copies"]) == (TITLE, "2")
    assert "media=A4" in server.job["options"]
    assert server.printed == sheet


def test_the_printer_used_last_is_offered_first(server, send):
    server.does(LPADMIN, "-p", "Aaa", "-E", "-v", "kkctest:/nowhere", "-m", "raw")
    send()
    assert last_printer() == QUEUE
    assert [printer.name for printer in read_printers()] == [QUEUE, "Aaa"]


def test_sides_chosen_in_the_systems_dialog_reach_the_queue(server, window, send, sheet):
    def agree():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog), dialog
        box = dialog.findChild(QDialogButtonBox)
        box.button(QDialogButtonBox.StandardButton.Ok).click()

    device = new_printer(TITLE, 3, QUEUE)
    device.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    QTimer.singleShot(0, agree)
    assert choose_printer(device, window)
    assert send(device=device).state is PrintJobState.PRINTED
    assert server.job["copies"] == "3"
    assert "sides=" in server.job["options"]


def test_where_the_servers_programs_are_missing_pictures_go_through_qt(
    server, send, sheet, monkeypatch
):
    monkeypatch.setattr(print_server, "has_print_server", lambda: False)
    assert send().state is PrintJobState.PRINTED
    assert (server.job["title"], server.job["copies"]) == (TITLE, "2")
    assert server.page_count == len(pdfium.PdfDocument(sheet))
    assert server.printed != sheet


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("cupsdisable", PrinterMood.STOPPED),
        ("cupsreject", PrinterMood.REJECTING),
        ("cupsenable", PrinterMood.READY),
    ],
)
def test_the_state_of_the_queue_is_said_in_words(server, program, expected):
    server.does(program, QUEUE)
    assert mood() is expected


def test_without_a_queue_there_is_no_printer(server):
    server.does(LPADMIN, "-x", QUEUE)
    assert read_printers() == ()


def test_a_queue_that_rejects_jobs_refuses_and_nothing_was_printed(server, send):
    server.does("cupsreject", QUEUE)
    sent = send()
    assert sent.state is PrintJobState.FAILED
    assert QUEUE in sent.problem.text
    assert sent.problem.fix


def test_a_queue_deleted_before_the_job_refuses(server, send):
    server.does(LPADMIN, "-x", QUEUE)
    assert send().state is PrintJobState.FAILED


@pytest.mark.parametrize("mode", ["hang", "paper", "fail", "stopped"])
def test_a_printer_that_says_nothing_brings_up_the_ways_out(server, window, send, mode):
    if mode == "stopped":
        server.does("cupsdisable", QUEUE)
    server.printer_does(mode)
    chooses(window, "other_button")
    sent = send(NOT_LONG_MS)
    assert (sent.state, sent.then) == (PrintJobState.FAILED, Then.OTHER_PRINTER)
    assert not (server.root / "job.txt").exists()


def test_a_printer_without_paper_says_so_while_it_waits(server, window, send):
    server.printer_does("paper")
    moods = []

    def look():
        moods.append(mood())
        chooses(window, "save_button")

    QTimer.singleShot(1_500, look)
    assert send(1_000).then is Then.SAVE_FILE
    assert moods == [PrinterMood.NO_PAPER]


def test_a_person_with_the_paper_in_hand_ends_the_waiting(server, window, send):
    server.printer_does("hang")
    chooses(window, "printed_button")
    assert send(NOT_LONG_MS).state is PrintJobState.PRINTED


def test_a_queue_that_vanishes_half_way_is_uncertain(server, window, send):
    server.printer_does("hang")
    QTimer.singleShot(1_000, lambda: server.does(LPADMIN, "-x", QUEUE))
    sent = send()
    assert sent.state is PrintJobState.UNKNOWN
    assert QUEUE in sent.problem.text


def test_a_server_that_is_gone_refuses(server, send, monkeypatch, tmp_path):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "none.sock"))
    assert send().state is PrintJobState.FAILED


def test_the_way_out_comes_within_ten_seconds():
    assert LONGEST_SILENCE_MS + 1_000 < 10_000
