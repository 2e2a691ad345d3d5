"""A paper on its way to the printer, beside the window, with a way out when the printer hangs."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from threading import Event
from typing import NamedTuple

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.errors import KkcError, PrinterUnavailable
from kkc_desktop.ui import print_server
from kkc_desktop.ui.background import LoosePool, Task, run_task
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.print_watch import LONGEST_SILENCE_MS, PrintWatch, Way
from kkc_desktop.ui.printer import new_printer, paint_pages, printer_words, refused
from kkc_desktop.ui.printers import remember_printer
from kkc_desktop.ui.screen_language import tr

_ASK_AGAIN_S = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperJob:
    """What goes to the printer: the bytes, how they become pictures, and its name in the queue.

    `device` is set when the person chose it in the system's dialog, else `printer` names it. Where
    `is_drawn`, there are no bytes: the papers are made one after another while they are painted.
    """

    content: bytes
    open_pictures: Callable[[bytes], Pictures]
    title: str
    copies: int = 1
    printer: str = ""
    device: QPrinter | None = None
    is_drawn: bool = False

    @property
    def printer_words(self) -> str:
        """Where it goes, as the log of copies says it."""
        return printer_words(self.device) if self.device else self.printer

    @property
    def is_for_server(self) -> bool:
        """Whether the print server takes the very bytes; all else gets pictures."""
        is_file = self.device is not None and bool(self.device.outputFileName())
        return not (is_file or self.is_drawn) and print_server.has_print_server()


class Then(Enum):
    """What the person wants once a sending is over."""

    NOTHING = auto()
    OTHER_PRINTER = auto()
    SAVE_FILE = auto()


class Sent(NamedTuple):
    """How a sending ended, what the person wants next, and what there is to be said."""

    state: PrintJobState
    then: Then = Then.NOTHING
    problem: KkcError | None = None


class PrinterLost(PrinterUnavailable):
    """The device fell silent when it already had the job, which may have been printed."""


def print_paper(
    parent: QWidget,
    job: PaperJob,
    begin: Callable[[str, int], None],
    patience_ms: int = LONGEST_SILENCE_MS,
) -> Sent:
    """Sends the job; `begin` writes it down first, with the printer's words and the copies.

    The window stays alive; a device that says nothing for `patience_ms` opens the ways out.
    Refused with PrinterUnavailable, before anything is written, when there is no printer.
    """
    if not job.printer_words:
        raise PrinterUnavailable(
            "V systému není žádná tiskárna.",
            "Nic se neztratilo. Připojte tiskárnu, nebo listinu uložte jako PDF.",
        )
    begin(job.printer_words, job.device.copyCount() if job.device else job.copies)
    if not (job.device and job.device.outputFileName()):
        remember_printer(job.device.printerName() if job.device else job.printer)
    ended: list[PrintJobState] = []
    failures: list[KkcError] = []
    work = _handed_over if job.is_for_server else _painted
    task = run_task(partial(work, job), ended.append, failures.append, LoosePool())
    watch = PrintWatch(task, job.printer_words, parent, patience_ms)
    way = watch.follow()
    then = _THEN.get(way, Then.NOTHING)
    if way is Way.PRINTED:
        return Sent(PrintJobState.PRINTED)
    if failures:
        is_lost = isinstance(failures[0], PrinterLost)
        state = PrintJobState.UNKNOWN if is_lost else PrintJobState.FAILED
        return Sent(state, then, failures[0])
    if ended:
        return Sent(ended[0], then, None if way is not Way.ENDED else _problem(job, ended[0]))
    # Work that was stopped leaves nothing behind; work that hangs may still print.
    is_hanging = task.is_under_way
    return Sent(PrintJobState.UNKNOWN if is_hanging else PrintJobState.FAILED, then)


_THEN = {Way.OTHER_PRINTER: Then.OTHER_PRINTER, Way.SAVE_FILE: Then.SAVE_FILE}


def _problem(job: PaperJob, state: PrintJobState) -> KkcError | None:
    if state is PrintJobState.PRINTED:
        return None
    return PrinterUnavailable(
        f"Tiskárna „{job.printer_words}“ listinu nevytiskla.",
        "Nic se neztratilo, tisk lze opakovat. Zkontrolujte tiskárnu, nebo zvolte jinou.",
    )


def _handed_over(job: PaperJob, task: Task) -> PrintJobState:
    """The bytes go to the queue and are followed until the queue is done with them."""
    queue = job.device.printerName() if job.device else job.printer
    copies = job.device.copyCount() if job.device else job.copies
    try:
        number = print_server.hand_over(job.content, queue, job.title, copies, _options(job))
    except print_server.NoAnswer as answer:
        raise (_lost(queue) if answer.is_silence else refused(queue)) from None
    pause = Event()
    while True:
        try:
            is_printed = print_server.end_of(number)
        except print_server.NoAnswer:
            raise _lost(queue) from None
        if is_printed is not None:
            return PrintJobState.PRINTED if is_printed else PrintJobState.FAILED
        if task.is_cancelled:
            with suppress(print_server.NoAnswer):
                print_server.call_off(number)
                return PrintJobState.FAILED
            return PrintJobState.UNKNOWN
        pause.wait(_ASK_AGAIN_S)


def _options(job: PaperJob) -> list[str]:
    """What the person chose in the system's dialog, as CUPS calls it."""
    options = ["media=A4"]
    if job.device is None:
        return options
    match job.device.duplex():
        case QPrinter.DuplexMode.DuplexLongSide | QPrinter.DuplexMode.DuplexAuto:
            options.append("sides=two-sided-long-edge")
        case QPrinter.DuplexMode.DuplexShortSide:
            options.append("sides=two-sided-short-edge")
        case _:
            options.append("sides=one-sided")
    if job.device.colorMode() is QPrinter.ColorMode.GrayScale:
        options.append("print-color-mode=monochrome")
    return options


def _painted(job: PaperJob, task: Task) -> PrintJobState:
    """The pages as pictures; the way of Windows and of a file."""
    device = job.device or new_printer(job.title, job.copies, job.printer)
    with closing(job.open_pictures(job.content)) as pictures:
        paint_pages(pictures, device, task.report)
    return PrintJobState.PRINTED


def _lost(queue: str) -> PrinterLost:
    return PrinterLost(
        tr("Tiskárna „{}“ přestala během tisku odpovídat.").format(queue),
        tr("Nic se neztratilo. Podívejte se, zda papír vyšel, jinak zvolte jinou tiskárnu."),
    )
