"""A hundred pages painted for the printer beside the window, which waits at most 33 ms meanwhile.

Beside it stands what the same window waits for while nothing is done.
"""

import time

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from tests.benchmarks.measuring import say
from tests.benchmarks.pauses import LONGEST_PAUSE_MS, Pauses, turn_until
from tests.printing.reading import printed

from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.printing.joined import SheetCopies, joined
from kkc_desktop.printing.pages import PagePictures, page_count
from kkc_desktop.ui.printer import new_printer
from kkc_desktop.ui.sending import PaperJob, print_paper

PAGES = 100
IDLE_S = 3
PATIENCE_MS = 60_000


def a_job(folder):
    """Protocols enough for the pages, on their way into a file."""
    device = new_printer("Sada")
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(folder / "printed.pdf"))
    protocol = printed("PTO")
    content = joined([SheetCopies(protocol, -(-PAGES // page_count(protocol)))])
    return PaperJob(content=content, open_pictures=PagePictures, title="Sada", device=device)


def test_the_window_turns_while_a_hundred_pages_are_painted(qtbot, tmp_path, capsys):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    job = a_job(tmp_path)
    pauses, started = Pauses(), time.perf_counter()
    turn_until(lambda: time.perf_counter() - started >= IDLE_S)
    idle, _ = pauses.stop()
    pauses, started = Pauses(), time.perf_counter()
    sent = print_paper(window, job, lambda _printer, _copies: None, PATIENCE_MS)
    wall = time.perf_counter() - started
    usual, longest = pauses.stop()
    assert sent.state is PrintJobState.PRINTED
    pages = page_count((tmp_path / "printed.pdf").read_bytes())
    assert pages == page_count(job.content) >= PAGES
    words = f"{pages} pages in {wall:.1f} s, longest pause of a second {usual:.0f} ms"
    words = f"{words}, of all {longest:.0f} ms, idle {max(idle, 0):.0f} ms"
    say(capsys, words, usual / LONGEST_PAUSE_MS, 1)
    assert usual <= LONGEST_PAUSE_MS
