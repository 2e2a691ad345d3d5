"""What stands behind F1 and O programu; loaded when it is first asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kkc_desktop.services.workplace import Workplace
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.ui.about_dialog import AboutDialog
    from kkc_desktop.ui.help_window import HelpWindow

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
    Place.READINESS: "Kontrola pohotovosti",
    Place.OVERSIGHT: "Auditní stopa",
    Place.HANDOVER: "Předání služby",
    Place.OVERVIEW: "Přehledy",
    Place.PROTECTION: "Ochrana údajů",
    Place.NUMBERS: "Rejstřík čísel",
    Place.PERSONS: "Osoby",
    Place.PERSON: "Karta osoby",
    Place.EVALUATION: "Vyhodnocení události",
    Place.CALAMITY: "Kalamita",
    Place.SAFE_ZONE: "Osoby ve středisku",
    Place.MAP: "Mapa",
    Place.APPOINTMENTS: "Objednání",
    Place.PREVENTION: "Prevence",
    Place.OUTAGE: "Tiskopisy pro výpadek",
    Place.WORK: "Přepážka",
    Place.WAITING: "Čekající",
    Place.FINDS: "Nálezy",
}


def help_window(place: Place, keys: Sequence[tuple[str, str]], parent: QWidget) -> "HelpWindow":
    """The sheet of keys of the place, with the manual behind it."""
    from kkc_desktop.ui.help_window import HelpWindow

    shown = HelpWindow(tr(_NAMES[place]), keys, parent)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return shown


def about_dialog(workplace: Workplace, parent: QWidget) -> "AboutDialog":
    """Versions, licences and where the data lie."""
    from kkc_desktop.ui.about_dialog import AboutDialog

    shown = AboutDialog(workplace.folder, workplace.database.sqlite_version, parent)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return shown
