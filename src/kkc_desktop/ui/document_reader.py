"""Where it goes what a reader read: a document of identity to its person, our code to its paper."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.field_suggestion import FieldSuggestion, named, suggestions_of_zone
from kkc_desktop.domain.mrz import MachineZone
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.person_suggestions import Offer
from kkc_desktop.ui.reader_signs import own_code
from kkc_desktop.ui.scanner import ScannerGuard
from kkc_desktop.ui.screen_language import tr

_ZONE_TITLE = "Přečteno z\u00a0dokladu"
_CODE_TITLE = "Přečteno z\u00a0čárového kódu"


class DocumentReader(QObject):
    """Takes what the guard of scanners read over the window of whoever is on duty."""

    def __init__(
        self,
        guard: ScannerGuard,
        workplace: Workplace,
        window: Callable[[], MainWindow | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._window = window
        guard.zone_read.connect(self._take_zone)
        guard.code_read.connect(self._take_code)

    def _take_zone(self, widget: QWidget, zone: MachineZone) -> None:
        window = self._window()
        if window is None or window.is_locked:
            return
        if widget.property("kind") == "search":
            _search(window, zone)
            return
        from kkc_desktop.services.countries import country_names

        today = self._workplace.today()
        offer = Offer(
            title=tr(_ZONE_TITLE),
            suggestions=suggestions_of_zone(zone, country_names(), today),
            problems=zone.problems,
        )
        page = window.page_in_front
        if not _offer_to(page, offer) and not _take_as_reporting(page, zone):
            window.said.show(_nowhere(zone))

    def _take_code(self, _line: QWidget, code: str) -> None:
        window = self._window()
        if window is None or window.is_locked:
            return
        if not own_code(code):
            number = FieldSuggestion(field="identity_document_number", value=code)
            _offer_to(window.page_in_front, Offer(title=tr(_CODE_TITLE), suggestions=(number,)))
        elif not window.papers.ask_code(code):
            window.header.search_box.setText(code)
            window.search(code)


def _offer_to(page: DeskPage, offer: Offer) -> bool:
    editor = page.persons_editor()
    return editor is not None and editor.offer(offer)


def _take_as_reporting(page: DeskPage, zone: MachineZone) -> bool:
    """On a page that asks only who reports: the name, where none is written yet."""
    line = page.findChild(QLineEdit, "reporting_name")
    if line is None or line.isReadOnly() or not line.isVisible():
        return False
    if not line.text().strip():
        line.insert(named(zone.full_name))  # as typed, so that undo takes it back
    return True


def _search(window: MainWindow, zone: MachineZone) -> None:
    """Finds the holder by the number of the document, else by the name."""
    for text in (zone.document_number, named(zone.full_name)):
        window.header.search_box.setText(text)
        window.search(text)
        if window.shelf.search_page().has_hits:
            return


def _nowhere(zone: MachineZone) -> Said:
    born = tr(", nar. {}").format(day_words(zone.born_on)) if zone.born_on else ""
    who = f"{named(zone.full_name)}{born}"
    text = tr("Přečten doklad: {}. Tato stránka údaje z\u00a0něj nepřebírá.").format(who)
    wish = Wish(place=Place.CONTACT)
    return Said(text=text, act_words=tr("Nový kontakt"), act=wish, is_warning=True)
