"""The printers of this computer with their states, and the one that was used here last."""

from collections.abc import Mapping

from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kkc_desktop.domain.printer_state import PrinterMood, PrinterState, offered
from kkc_desktop.ui.print_server import NoAnswer, has_print_server, queue_moods

_LAST = "printer"
_MOODS = {
    QPrinter.PrinterState.Idle: PrinterMood.READY,
    QPrinter.PrinterState.Active: PrinterMood.BUSY,
    QPrinter.PrinterState.Aborted: PrinterMood.STOPPED,
    QPrinter.PrinterState.Error: PrinterMood.TROUBLE,
}


def read_printers() -> tuple[PrinterState, ...]:
    """Asks the system, which may take seconds; for a thread beside the window. Last used first."""
    moods = _queue_moods()
    usual = QPrinterInfo.defaultPrinterName()
    found = (
        PrinterState(
            name=info.printerName(),
            mood=moods.get(info.printerName()) or _MOODS.get(info.state(), PrinterMood.UNKNOWN),
            is_usual=info.printerName() == usual,
        )
        for info in QPrinterInfo.availablePrinters()
    )
    return offered(found, last_printer())


def last_printer() -> str:
    """The printer that was used on this computer last; empty before the first print."""
    return str(QSettings().value(_LAST, ""))


def remember_printer(name: str) -> None:
    """Offers this printer first from now on."""
    QSettings().setValue(_LAST, name)


def _queue_moods() -> Mapping[str, PrinterMood]:
    """What the print server says; a server without queues, or dead, says nothing."""
    if not has_print_server():
        return {}
    try:
        return queue_moods()
    except NoAnswer:
        return {}
