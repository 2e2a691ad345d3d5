"""The printing device of Qt: pages as pictures go onto a sheet of A4."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from kkc_desktop.domain.errors import PrinterUnavailable
from kkc_desktop.ui.page_preview import Pictures, Strip
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind

DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72
_ROUNDING_DOTS = 8
_STRIP_ROWS = 40
_CHOICES_TAKEN_AWAY = (
    QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
    QAbstractPrintDialog.PrintDialogOption.PrintSelection,
    QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage,
)


def paint_pages(
    pictures: Pictures,
    printer: QPrinter,
    report: Callable[[int, int], None] | None = None,
) -> None:
    """Paints every page over the whole sheet; refused with PrinterUnavailable by a dead printer."""
    count = len(pictures)
    painter = QPainter()
    if not painter.begin(printer):
        raise refused(printer.printerName())
    # Letters would get grey halos from the JPEG that Qt otherwise makes of a picture.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        for index in range(count):
            if report:
                report(index, count)
            if index and not printer.newPage():
                raise refused(printer.printerName())
            # Qt keeps Python to itself while it packs a picture, a fifth of a second for a page.
            for strip in pictures.strips(index, DOTS_PER_INCH / _POINTS_PER_INCH, _STRIP_ROWS):
                _paint(painter, strip, printer)
    except Exception:
        # Without this the pages painted so far would still be printed.
        printer.abort()
        raise
    finally:
        painter.end()


def new_printer(title: str, copies: int = 1, name: str = "") -> QPrinter:
    """A device for whole sheets of A4 at the resolution of the desk; the usual one without name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
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
    dialog.setWindowTitle(tr("Tisk"))
    set_kind(dialog, "dialog")
    for choice in _CHOICES_TAKEN_AWAY:
        dialog.setOption(choice, False)
    is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return is_chosen


def printer_words(printer: QPrinter) -> str:
    """The printer's name; a file instead of paper is said so."""
    if printer.outputFileName():
        return tr("soubor {}").format(Path(printer.outputFileName()).name)
    return printer.printerName()


def _paint(painter: QPainter, strip: Strip, printer: QPrinter) -> None:
    # Opaque RGB32: a picture with transparency would go to the printer with a mask for each page.
    image = QImage(strip.bgrx, strip.width, strip.height, strip.stride, QImage.Format.Format_RGB32)
    page = _size_on_paper(QSizeF(strip.width, strip.page_height), printer)
    scale = page.width() / strip.width
    painter.drawImage(QRectF(0, strip.top * scale, page.width(), strip.height * scale), image)


def _size_on_paper(dots: QSizeF, printer: QPrinter) -> QSizeF:
    """As large as the sheet was made, dot on dot; smaller only when smaller paper was chosen."""
    size = dots * (printer.resolution() / DOTS_PER_INCH)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).size()
    fits = max(size.width() - paper.width(), size.height() - paper.height()) <= _ROUNDING_DOTS
    return size if fits else size.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)


def refused(name: str) -> PrinterUnavailable:
    """The refusal of a device that did not take the job."""
    whose = tr("Tiskárna „{}“").format(name) if name else tr("Tiskárna")
    return PrinterUnavailable(
        f"{whose} úlohu nepřijala.",
        "Nic se neztratilo, tisk lze opakovat. Zkontrolujte tiskárnu, nebo zvolte jinou.",
    )
