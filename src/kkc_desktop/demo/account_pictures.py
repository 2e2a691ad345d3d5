"""Pictures of searching, lists, overviews and data protection, two sizes, light and dark."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.demo.account_papers import Accounted
from kkc_desktop.demo.flood_pictures import SIZES
from kkc_desktop.demo.old_station import OldStation
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.data_lists import DataStepKind
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.search_filter import SearchFilter, SearchTime
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise import HEAD, OFFICER, OVERSEER
from kkc_desktop.ui.background import wait_for_workers
from kkc_desktop.ui.data_step_dialog import DataStepDialog
from kkc_desktop.ui.list_rows import ListName
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.overview_look import Part
from kkc_desktop.ui.overview_page import OverviewPage
from kkc_desktop.ui.overview_records import FigureRecords
from kkc_desktop.ui.package_dialog import PackageDialog
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.protection_page import ProtectionPage
from kkc_desktop.ui.protection_part import BREACHES, NOTICE, PERSON, READERS, REVIEWS, TERMS
from kkc_desktop.ui.record_care_dialog import RecordCareDialog
from kkc_desktop.ui.retention_part import RetentionPart
from kkc_desktop.ui.search_page import SearchPage
from kkc_desktop.ui.station_page import StationPage

Scene = tuple[str, QWidget]

_WHY = "ukázka"
_STATION = {"mista": "Místa", "zdravi-formularu": "Formuláře", "skartacni-lhuty": "Seznamy"}


def account_scenes(
    application: QApplication, services: Services, accounted: Accounted, old: OldStation
) -> Iterator[Scene]:
    """Every page in every size, each as the role that works there; the name ends with the width.

    Afterwards the police officer is on duty at both stations.
    """
    for width, height in SIZES:

        def window_of(desk: Services, size: tuple[int, int] = (width, height)) -> MainWindow:
            window = MainWindow(desk, desk.workplace.now, application)
            window.resize(*size)
            window.show()
            return window

        for name, widget in _sized(services, accounted, old, window_of):
            yield f"{name}-{width}", widget


def _sized(
    services: Services,
    accounted: Accounted,
    old: OldStation,
    window_of: Callable[[Services], MainWindow],
) -> Iterator[Scene]:
    services.duty.begin(OFFICER)
    window = window_of(services)
    yield from _searched(window)
    yield from _overviews(window)
    window.go(Wish(place=Place.NUMBERS))
    yield "rejstrik-cisel", window
    yield from _over_record(window, services, accounted)
    window.close()
    services.duty.begin(HEAD)
    window = window_of(services)
    yield from _protection(window, services, accounted)
    yield from _station(window)
    window.close()
    services.duty.begin(OVERSEER)
    window = window_of(services)
    yield "kdo-nahlizel", _at_part(window, READERS)
    window.close()
    services.duty.begin(OFFICER)
    yield from _long_ago(window_of(old.services), old)


def _searched(window: MainWindow) -> Iterator[Scene]:
    window.header.search_box.setText("")
    window.search("")
    yield "hledani-pohledy", window
    window.header.search_box.setText("podvod")
    window.search("podvod")
    yield "hledani-texty", window
    page = window.page
    assert isinstance(page, SearchPage), "the search leads to its page"
    page.filters.show_filter(SearchFilter(time=SearchTime.MONTH))
    page.refresh()
    yield "hledani-zuzene", window
    page.filters.show_filter(SearchFilter())
    window.header.search_box.setText("")


def _overviews(window: MainWindow) -> Iterator[Scene]:
    window.go(Wish(place=Place.OVERVIEW))
    page = window.page
    assert isinstance(page, OverviewPage), "the wish leads there"
    wait_for_workers()
    QApplication.processEvents()  # the figures come to the page
    yield "prehledy", window
    page.look.show_part(Part.TABLES)
    yield "prehledy-tabulky", window
    page.look.show_part(Part.CHARTS)
    if page.overview is not None:
        figure = next(each for each in page.overview.key if each.records)
        page.open_figure(figure)
        dialog = page.findChildren(FigureRecords)[-1]
        yield "prehledy-zaznamy", dialog
        dialog.close()


def _over_record(window: MainWindow, services: Services, accounted: Accounted) -> Iterator[Scene]:
    services.documents.open(accounted.document_id, _WHY)
    for name, place, record_id in (
        ("spor-o-udaje", Place.PERSON, accounted.card_id),
        ("pozastaveny-vymaz", Place.SIGNING, accounted.document_id),
    ):
        window.go(Wish(place=place, record_id=record_id))
        yield name, window
    record = (RecordKind.DOCUMENT, accounted.document_id)
    dialog = PackageDialog(services.packaging, *record, window.page)
    dialog.recipient.setText("SKPV Olomouc")
    yield from _shown("predavaci-balicek", dialog)


def _protection(window: MainWindow, services: Services, accounted: Accounted) -> Iterator[Scene]:
    yield "proverky", _at_part(window, REVIEWS)
    _at_part(window, PERSON)
    page = window.page
    assert isinstance(page, ProtectionPage), "the wish leads there"
    page.choose_person(accounted.card_id)
    yield "vse-o-osobe", window
    yield "informace-o-zpracovani", _at_part(window, NOTICE)
    yield "poruseni-zabezpeceni", _at_part(window, BREACHES)
    keeping, now = services.data_care, services.workplace.now
    card = (RecordKind.PERSON, accounted.card_id)
    yield from _shown("ochrana-udaju-zaznamu", RecordCareDialog(keeping, card, now, window))
    care = keeping.of(*card)
    step = DataStepDialog(keeping, DataStepKind.ASSESS, (card,), now, care, window)
    yield from _shown("zarazeni-udaju", step)


def _station(window: MainWindow) -> Iterator[Scene]:
    window.go(Wish(place=Place.STATION))
    page = window.page
    assert isinstance(page, StationPage), "the place of the station holds its page"
    for name, title in _STATION.items():
        page.show_part(title)
        if title == "Seznamy":
            assert page.panels.lists is not None, "the head edits the lists"
            names = page.panels.lists.names
            kept = [row.data for row in names.rows() if isinstance(row.data, ListName)]
            names.select_data(next(each for each in kept if each.kind is ListKind.DISPOSAL))
        yield name, window


def _long_ago(window: MainWindow, old: OldStation) -> Iterator[Scene]:
    """What is past its term, and the skeleton that an erased record leaves."""
    _at_part(window, TERMS)
    page = window.page
    assert isinstance(page, ProtectionPage), "the wish leads there"
    part = page.part
    assert isinstance(part, RetentionPart), "the tab of the terms"
    yield "lhuty-prazdne", window
    part.run()
    yield "lhuty-a-vymaz", window
    (erased,) = [each for each in old.erased if each.record_kind is RecordKind.CONTACT][:1]
    old.services.reception.open(ContactId(erased.record_id), _WHY)
    window.go(Wish(place=Place.CONTACT, record_id=erased.record_id))
    yield "vymazany-zaznam", window
    window.close()


def _at_part(window: MainWindow, title: str) -> MainWindow:
    window.go(Wish(place=Place.PROTECTION, text=title))
    return window


def _shown(name: str, dialog: QWidget) -> Iterator[Scene]:
    dialog.show()
    yield name, dialog
    dialog.hide()
    dialog.deleteLater()
