"""What is connected to this computer: printers by Qt, scanners by SANE or WIA."""

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kkc_desktop.domain.readiness import Devices, Printer
from kkc_desktop.ui.scan_device import devices, scanner_program

_OFFLINE = frozenset({QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error})


def read_devices() -> Devices:
    """Asks the system, which may take seconds; for a thread beside the window."""
    scanners = tuple(device.name for device in devices(scanner_program()))
    return Devices(printers=_printers(), scanners=scanners)


def _printers() -> tuple[Printer, ...]:
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(
        Printer(
            name=info.printerName(),
            is_default=info.printerName() == usual,
            is_offline=info.state() in _OFFLINE,
        )
        for info in QPrinterInfo.availablePrinters()
    )
