"""Errors at the desk: a Czech sentence for what may happen, one dialog for what is our fault."""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.errors import DeskLocked, KkcError
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

log = logging.getLogger(__name__)

CRASH_TEXT = "V programu nastala chyba. Co jste napsali, zůstává na obrazovce i v konceptech."
CRASH_FIX = "Pracujte dál. Podrobnosti zkopírujte a předejte správci."


@contextmanager
def guarded(parent: QWidget | None) -> Iterator[None]:
    """Shows the sentence of a KkcError raised inside; a bug passes on to the crash dialog.

    A locked desk says nothing: the sign-in window already stands there.
    """
    try:
        yield
    except DeskLocked:
        log.info("left undone, the desk is locked")
    except KkcError as error:
        log.warning("%s", type(error).__name__)
        show_error(parent, error)


def show_error(parent: QWidget | None, error: KkcError) -> "ErrorDialog":
    """Opens one plain dialog with what happened and what to do; the program does not wait."""
    from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

    dialog = ErrorDialog(tr(error.text), tr(error.fix), parent=parent)
    dialog.open()
    return dialog


def install_crash_dialog(log_path: Path) -> None:
    """Lets every uncaught error be logged and told once, after which the program goes on.

    One in a thread of Python or in a destructor is only logged; Python itself would print it with
    its message, and a desktop keeps what is printed in a file.
    """
    sys.excepthook = CrashReporter(log_path).handle
    threading.excepthook = _log_unseen
    sys.unraisablehook = _log_unseen


class CrashReporter:
    """The last place an error of ours reaches; it remembers whether its dialog is already open."""

    def __init__(self, log_path: Path) -> None:
        self._log_path = log_path
        self._open: ErrorDialog | None = None

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Logs the error and opens the dialog, unless one is open already."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = details_of(kind, trace)
        log.critical("%s", details)
        if self._open is None:
            from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

            self._open = ErrorDialog(tr(CRASH_TEXT), f"{tr(CRASH_FIX)}\n{self._log_path}", "error")
            self._open.offer_details(details)
            self._open.finished.connect(self._forget)
            self._open.open()

    def _forget(self) -> None:
        self._open = None


def _log_unseen(unseen: "threading.ExceptHookArgs | sys.UnraisableHookArgs") -> None:
    log.critical("%s", details_of(unseen.exc_type, unseen.exc_traceback))


def details_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where and what kind of error it was. Its message is left out: it may quote what was typed."""
    return f"{''.join(traceback.format_tb(trace))}{kind.__module__}.{kind.__qualname__}"
