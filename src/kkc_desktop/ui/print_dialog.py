"""The sheet at reading size before it is printed or saved as a file."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page_preview import PagePreview, Pictures
from kkc_desktop.ui.printer import choose_printer, new_printer
from kkc_desktop.ui.printer_bar import PrinterBar
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.sending import PaperJob, Sent, Then, print_paper
from kkc_desktop.ui.style import set_kind

if TYPE_CHECKING:
    from kkc_desktop.services.print_jobs import JobIds, PrintJobs

_SIZE = QSize(820, 760)
_NOT_IN_A_FILE_NAME = re.compile(r"[^\w-]+")
_FOR_THE_PREVIEW = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What left the printer: its name and how many copies."""

    printer: str
    copies: int


class PrintPreview(QDialog):
    """Pages of a finished sheet with the acts Tisk, Vlastnosti and Uložit PDF; Esc closes.

    `title` names the job and the file: the evidence number or a kind of print, never a person;
    `note` stands beside it over the pages and says what the copies are for. `orders` are the
    papers of the sheet, written down in `jobs` before they are sent; several papers hold their
    copies already, so then none are asked. `recipients` are offered for who takes the copies of a
    single paper, anybody else is typed. `sent` is what is shown and printed when it is more than
    the sheet itself, such as a slip before it; the file saved is the sheet alone. Signal printed
    carries Printed once they are printed.
    """

    printed = Signal(object)

    def __init__(
        self,
        content: bytes,
        title: str,
        open_pictures: Callable[[bytes], Pictures],
        copies: int = 1,
        note: str = "",
        parent: QWidget | None = None,
        *,
        jobs: "PrintJobs | None" = None,
        orders: Sequence[PrintOrder] = (),
        recipients: Sequence[str] = (),
        sent: bytes | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._sent = content if sent is None else sent
        self._title = title
        self._caption = f"{title} · {note}" if note else title
        self._open_pictures = open_pictures
        self._jobs = jobs
        self._orders = tuple(orders)
        self._job_ids: JobIds = ()
        self._chosen = ("", 0)
        self._is_wanted = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Náhled tisku – {}").format(title))
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        set_kind(self, "sign-in")
        self.preview = PagePreview(open_pictures)
        self.printers = PrinterBar(copies)
        self.copies = self.printers.copies
        if recipients and len(self._orders) == 1:
            self.printers.offer_recipients(recipients, self._orders[0].recipient)
        for widget in (self.copies, self.printers.copies_label):
            widget.setVisible(len(self._orders) < 2)
        self.save_button = _button(tr(" Uložit &PDF…"), "save", "secondary", "muted")
        self.options_button = _button(" V&lastnosti tisku…", "", "secondary", "muted")
        self.print_button = _button(tr(" &Tisk  Enter"), "print", "primary", "white")
        self.close_button = _button(tr("Zavřít  Esc"), "", "secondary", "muted")
        self.save_button.clicked.connect(self.save_as)
        self.options_button.clicked.connect(self.print_as_chosen)
        self.print_button.clicked.connect(self.print)
        self.close_button.clicked.connect(self.reject)
        self.printers.known.connect(self._print_if_wanted)
        self._lay_out()
        # Only a button that already stands in the dialog can become its default.
        self.print_button.setDefault(True)
        self.preview.show_pdf(self._sent, self._caption)
        self.preview.setFocus()

    def print(self) -> None:
        """Prints on the chosen printer; while it is being found out which there are, waits."""
        if not self.printers.name and not self.printers.is_known:
            self._is_wanted = True
            return
        self._print_on(None)

    def print_as_chosen(self) -> None:
        """Prints as the person says in the system's own dialog: sides, tray, a file."""
        device = new_printer(self._title, self.copies.value(), self.printers.name)
        if choose_printer(device, self):
            self._print_on(device)

    def save_as(self) -> None:
        """Asks for a folder and puts the file there."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, tr("Složka pro PDF"), home)
        if folder:
            with guarded(self):
                self.save_into(Path(folder))

    def save_into(self, folder: Path) -> Path:
        """Writes the very bytes shown; never over another file."""
        path = folder / file_name(self._title)
        try:
            with path.open("xb") as file:
                file.write(self._content)
        except FileExistsError:
            raise StorageUnavailable(
                f"Soubor {path.name} už ve složce je.", "Zvolte jinou složku."
            ) from None
        except OSError as error:
            raise StorageUnavailable(
                f"Do složky nelze uložit soubor {path.name}.",
                "Zvolte jinou složku, nebo ověřte volné místo a\u00a0oprávnění.",
            ) from error
        self.preview.caption_label.setText(tr("{} · uloženo: {}").format(self._caption, path.name))
        return path

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn pages wherever the focus is."""
        if event.key() in _FOR_THE_PREVIEW:
            self.preview.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def _print_if_wanted(self) -> None:
        if self._is_wanted:
            self._is_wanted = False
            self.print()

    def _print_on(self, device: QPrinter | None) -> None:
        job = PaperJob(
            content=self._sent,
            open_pictures=self._open_pictures,
            title=self._title,
            copies=self.copies.value(),
            printer=self.printers.name,
            device=device,
        )
        with guarded(self):
            sent = print_paper(self, job, self._begin)
            self._end(sent)

    def _begin(self, printer: str, copies: int) -> None:
        self._chosen = (printer, copies)
        if self._jobs is not None:
            self._job_ids = self._jobs.begin(self._ordered(copies), printer)

    def _ordered(self, copies: int) -> Sequence[PrintOrder]:
        """What is printed; the copies of a single paper are those of the box."""
        if len(self._orders) > 1:
            return self._orders
        whom = clean_text(self.printers.recipient.currentText())
        return [
            replace(order, copies=copies, recipient=whom or order.recipient)
            for order in self._orders
        ]

    def _end(self, sent: Sent) -> None:
        if self._jobs is not None:
            self._jobs.settle(self._job_ids, sent.state)
        if sent.state is PrintJobState.PRINTED:
            printer, copies = self._chosen
            self.printed.emit(Printed(printer=printer, copies=copies))
            self.accept()
        elif sent.then is Then.OTHER_PRINTER:
            self.printers.focus_printers()
        elif sent.then is Then.SAVE_FILE:
            self.save_as()
        elif sent.problem is not None:
            raise sent.problem

    def _lay_out(self) -> None:
        bar = QFrame()
        set_kind(bar, "action-bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 11, 20, 11)
        row.setSpacing(8)
        row.addWidget(self.save_button)
        row.addStretch()
        row.addWidget(self.options_button)
        row.addWidget(self.close_button)
        row.addWidget(self.print_button)
        pages = QVBoxLayout()
        pages.setContentsMargins(20, 14, 20, 12)
        pages.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(pages, 1)
        column.addWidget(self.printers)
        column.addWidget(bar)


def file_name(title: str) -> str:
    """The name of the file: the evidence number and nothing else."""
    return f"{_NOT_IN_A_FILE_NAME.sub('-', title).strip('-')}.pdf"


def _button(words: str, icon_name: str, kind: str, tone: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.strip().replace("&", "").replace("  ", ", "))
    button.setAutoDefault(False)
    if icon_name:
        button.setIcon(icon(icon_name, tone))
    set_kind(button, kind)
    return button
