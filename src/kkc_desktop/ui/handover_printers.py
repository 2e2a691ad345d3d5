"""Asks the printers how they stand, beside the window: their line is filled when they answer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.printer_state import PrinterState
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.handover_words import printer_words
from kkc_desktop.ui.page import DeskPage

ReadPrinters = Callable[[], Sequence[PrinterState]]


class PrinterAsker(QObject):
    """Signal told(str): the state of the printer in words."""

    told = Signal(str)

    def __init__(self, page: DeskPage, read: ReadPrinters, pool: Pool | None) -> None:
        super().__init__(page)
        self._page = page
        self._read = read
        self._pool = pool
        self._task: Task | None = None

    def ask(self) -> None:
        """Asks now; the answer may take seconds."""
        read = self._read
        self._task = run_task(
            lambda _task: printer_words(read()), self._tell, self._say, self._pool
        )

    def _tell(self, words: str) -> None:
        self.told.emit(words)

    def _say(self, error: KkcError) -> None:
        show_error(self._page, error)
