"""The printing device: pages as pictures go onto a sheet of A4, and it is said who took them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from kkc_desktop.domain.errors import KkcError, PrinterUnavailable
from kkc_desktop.ui.background import Task, run_task
from kkc_desktop.ui.page_preview import Picture, Pictures
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.progress_dialog import follow

DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72
_ROUNDING_DOTS = 8
_BAND_ROWS = 160
_CHOICES_TAKEN_AWAY = (
    QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
    QAbstractPrintDialog.PrintDialogOption.PrintSelection,
    QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What left the printer: its name and how many copies."""

    printer: str
    copies: int


def paint_pages(
    pictures: Pictures,
    printer: QPrinter,
    report: Callable[[int, int], None] | None = None,
) -> None:
    """Paints every page over the whole sheet; refused with PrinterUnavailable by a dead printer."""
    count = len(pictures)
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused(printer.printerName())
    # Letters would get grey halos from the JPEG that Qt otherwise makes of a picture.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        for index in range(count):
            if report:
                report(index, count)
            if index and not printer.newPage():
                raise _refused(printer.printerName())
            _paint(painter, pictures.image(index, DOTS_PER_INCH / _POINTS_PER_INCH), printer)
    except Exception:
        # Without this the pages painted so far would still be printed.
        printer.abort()
        raise
    finally:
        painter.end()


def print_paper(
    parent: QWidget,
    pictures: Pictures,
    title: str,
    copies: int = 1,
) -> Printed | None:
    """Lets the person choose a printer and prints; None when that was called off.

    `title` is the name of the job in the queue, so it must not name a person. The device works
    beside the window. Refused with PrinterUnavailable when there is no printer.
    """
    demand_printer()
    printer = new_printer(title, copies)
    if not choose_printer(printer, parent):
        return None
    if not send(pictures, printer, parent):
        return None
    return Printed(printer=printer_words(printer), copies=printer.copyCount())


def demand_printer() -> None:
    """Refuses with PrinterUnavailable when the system knows no printer."""
    if not QPrinterInfo.availablePrinterNames():
        raise PrinterUnavailable(
            "V systému není žádná tiskárna.",
            "Nic se neztratilo. Připojte tiskárnu, nebo listinu uložte jako PDF.",
        )


def new_printer(title: str, copies: int = 1) -> QPrinter:
    """A device for whole sheets of A4 at the resolution of the desk."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    printer.setDocName(title)
    printer.setCopyCount(copies)
    return printer


def choose_printer(printer: QPrinter, parent: QWidget) -> bool:
    """The system's own print dialog; whether the person went on."""
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle("Tisk")
    set_kind(dialog, "dialog")
    for choice in _CHOICES_TAKEN_AWAY:
        dialog.setOption(choice, False)
    is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return is_chosen


def send(pictures: Pictures, printer: QPrinter, parent: QWidget) -> bool:
    """Paints beside the window, which says how far it is; False when it was called off."""
    done: list[None] = []
    failures: list[KkcError] = []
    task = run_task(partial(_paint_all, pictures, printer), done.append, failures.append)
    follow(task, "Tiskne se…", parent)
    if failures:
        raise failures[0]
    # Called off too late is printed all the same, and has to be recorded.
    return bool(done)


def printer_words(printer: QPrinter) -> str:
    """The printer's name; a file instead of paper is said so."""
    if printer.outputFileName():
        return f"soubor {Path(printer.outputFileName()).name}"
    return printer.printerName()


def _paint_all(pictures: Pictures, printer: QPrinter, task: Task) -> None:
    paint_pages(pictures, printer, task.report)


def _paint(painter: QPainter, page: Picture, printer: QPrinter) -> None:
    # Opaque RGB32: a picture with transparency would go to the printer with a mask for each page.
    image = QImage(page.bgrx, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    size = _size_on_paper(image, printer)
    scale = size.width() / image.width()
    # In bands, because Qt keeps Python to itself for the third of a second that a page takes;
    # each laps a row over the next, or a viewer would show a white line between them.
    for top in range(0, image.height(), _BAND_ROWS):
        band = image.copy(0, top, image.width(), min(_BAND_ROWS + 1, image.height() - top))
        painter.drawImage(QRectF(0, top * scale, size.width(), band.height() * scale), band)


def _size_on_paper(image: QImage, printer: QPrinter) -> QSizeF:
    """As large as the sheet was made, dot on dot; smaller only when smaller paper was chosen."""
    size = QSizeF(image.size()) * (printer.resolution() / DOTS_PER_INCH)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).size()
    fits = max(size.width() - paper.width(), size.height() - paper.height()) <= _ROUNDING_DOTS
    return size if fits else size.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)


def _refused(name: str) -> PrinterUnavailable:
    whose = f"Tiskárna „{name}“" if name else "Tiskárna"
    return PrinterUnavailable(
        f"{whose} úlohu nepřijala.",
        "Nic se neztratilo, tisk lze opakovat. Zkontrolujte tiskárnu, nebo zvolte jinou.",
    )
