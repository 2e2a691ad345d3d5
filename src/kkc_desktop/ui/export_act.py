"""The act of the menus that takes the list on the page into a file."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.ui.main_window import MainWindow


def export_list(window: QWidget) -> None:
    """Writes the list on the page into a file; a page without one says so."""
    if not cast("MainWindow", window).page.export_rows():
        text = tr("Na této stránce není žádný seznam k\u00a0vývozu.")
        fix = tr("Otevřete kontakty, rady, události, dokumenty, osoby nebo rejstřík čísel.")
        show_error(window, KkcError(text, fix))
