"""What is connected to this computer: printers by Qt, scanners by SANE where it is installed."""

import shutil
import subprocess

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kkc_desktop.domain.readiness import Devices, Printer

SCANNER_SECONDS = 5.0
_SCANNERS = ("scanimage", "--formatted-device-list=%v %m%n")
_OFFLINE = frozenset({QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error})


def read_devices() -> Devices:
    """Asks the system, which may take seconds; for a thread beside the window."""
    return Devices(printers=_printers(), scanners=_scanners())


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


def _scanners() -> tuple[str, ...]:
    """The scanners that SANE names in time; nobody waits for one that hangs."""
    program = shutil.which(_SCANNERS[0])
    if program is None:
        return ()
    try:
        answer = subprocess.run(
            [program, *_SCANNERS[1:]],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SCANNER_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(line.strip() for line in answer.stdout.splitlines() if line.strip())
