"""What stands behind F1 and O programu; loaded when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kkc_desktop.ui.page import Place

if TYPE_CHECKING:
    from kkc_desktop.ui.about_dialog import AboutDialog
    from kkc_desktop.ui.help_window import HelpWindow
    from kkc_desktop.ui.main_window import MainWindow

_NAMES = {
    Place.DESK: "Přepážka",
    Place.CONTACTS: "Kontakty",
    Place.CONTACT: "Kontakt",
    Place.ADVICES: "Rady",
    Place.ADVICE: "Preventivní rada",
    Place.INCIDENTS: "Události",
    Place.INCIDENT: "Oznámení události",
    Place.DOCUMENTS: "Dokumenty",
    Place.DOCUMENT: "Dokument",
    Place.SIGNING: "Podpisy",
    Place.REFERRALS: "Kam s\u00a0tím",
    Place.SEARCH: "Hledání",
    Place.STATION: "Správa",
}


def help_window(window: "MainWindow") -> "HelpWindow":
    """The sheet of keys of the page on top, with the manual behind it."""
    from kkc_desktop.ui.help_window import HelpWindow

    shown = HelpWindow(_NAMES[window.place], window.page.keys(), window)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return shown


def about_dialog(window: "MainWindow") -> "AboutDialog":
    """Versions, licences and where the data lie."""
    from kkc_desktop.ui.about_dialog import AboutDialog

    workplace = window.services.workplace
    shown = AboutDialog(workplace.folder, workplace.database.sqlite_version, window)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return shown
