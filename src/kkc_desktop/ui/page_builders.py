"""The pages of the desk, each with the services it asks and the previews it wants."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kkc_desktop.ui.account_builders import AccountBuilders
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import DeskPage, Place

if TYPE_CHECKING:
    from kkc_desktop.domain.document import Document
    from kkc_desktop.domain.dossier import Dossier
    from kkc_desktop.domain.print_job import PrintOrder
    from kkc_desktop.ui.bundle_card import BundleCard
    from kkc_desktop.ui.hit_rows import Command


_NAMING_PEOPLE = (Place.CONTACT, Place.DOCUMENT, Place.INCIDENT, Place.ADVICE)


class PageBuilders(AccountBuilders):
    """Builds the page of each place; `page_of` gives one that stands on the shelf already."""

    addendum_wanted = Signal(object)
    scan_wanted = Signal(str)
    device_wanted = Signal(str)
    scan_folder_changed = Signal(object)
    rotation_wanted = Signal()
    restore_wanted = Signal(object)

    menu_commands: "Callable[[], Sequence[Command]]" = staticmethod(tuple)
    """What the search finds of the menus; the window gives it."""

    def build(self, place: Place) -> DeskPage:
        """The page of the place, not yet on the shelf."""
        builders: dict[Place, Callable[[], DeskPage]] = {
            Place.CONTACT: self._build_contact,
            Place.ADVICE: self._build_advice,
            Place.INCIDENT: self._build_incident,
            Place.EVALUATION: self._build_evaluation,
            Place.CALAMITY: self._build_calamity,
            Place.DOCUMENT: self._build_document,
            Place.SIGNING: self._build_signing,
            Place.SEARCH: self._build_search,
            Place.PERSONS: self._build_persons,
            Place.PERSON: self._build_person,
            Place.REFERRALS: self._build_referrals,
            Place.APPOINTMENTS: self._build_appointments,
            Place.PREVENTION: self._build_prevention,
            Place.STATION: self._build_station,
            Place.READINESS: self._build_readiness,
            Place.OVERSIGHT: self._build_oversight,
            Place.OUTAGE: self._build_outage,
            Place.SAFE_ZONE: self._build_safe_zone,
            Place.HANDOVER: self._build_handover,
            Place.MAP: self._build_map,
            Place.WORK: self._build_work,
            Place.WAITING: self._build_waiting,
            Place.FINDS: self._build_finds,
            Place.NUMBERS: self._build_numbers,
            Place.OVERVIEW: self._build_overview,
            Place.PROTECTION: self._build_protection,
        }
        build = builders.get(place)
        page = build() if build else self._build_list(place)
        if place in _NAMING_PEOPLE:
            from kkc_desktop.ui.person_lookup import PersonLookup

            page.person_lookup = PersonLookup(self._services.workplace, page)
            page.known_places = self._services.places
        return page

    def _build_contact(self) -> DeskPage:
        from kkc_desktop.ui.contact_page import ContactPage
        from kkc_desktop.ui.victim_pack_desk import VictimPackDesk

        services = self._services
        page = ContactPage(services.reception, services.drafts, services.duty, services.workplace)
        page.put_bundle(self._bundle_card())
        desk = VictimPackDesk(services, self._window, page)
        if page.bundle is not None:
            page.bundle.is_pack_offered = True
            page.bundle.pack_wanted.connect(desk.give)
        return page

    def _bundle_card(self) -> "BundleCard":
        from kkc_desktop.ui.bundle_card import BundleCard

        services = self._services
        return BundleCard(services.bundles, services.print_jobs, services.documents.pictures)

    def _build_advice(self) -> DeskPage:
        from kkc_desktop.ui.advice_page import AdvicePage

        services = self._services
        page = AdvicePage(
            services.advising,
            services.drafts,
            services.documents.pictures,
            services.verifying,
        )
        page.print_wanted.connect(self._print_leaflet)
        return page

    def _build_document(self) -> DeskPage:
        from kkc_desktop.ui.citizen_desk import CitizenDesk
        from kkc_desktop.ui.document_page import DocumentPage
        from kkc_desktop.ui.victim_pack_desk import VictimPackDesk

        page = DocumentPage(self._services.documents, self._services.drafts)
        page.print_wanted.connect(self._print_check)
        page.changes_wanted.connect(self._show_changes)
        CitizenDesk(self._services, page, self._window)
        VictimPackDesk(self._services, self._window, page)
        return page

    def _show_changes(self, dossier: "Dossier") -> None:
        from kkc_desktop.ui.changes_dialog import show_draft_changes

        with guarded(self._window):
            show_draft_changes(self._services.correcting, dossier, self._page_of(Place.DOCUMENT))

    def _build_signing(self) -> DeskPage:
        from kkc_desktop.ui.signing_page import SigningPage
        from kkc_desktop.ui.signing_services import signing_services

        page = SigningPage(signing_services(self._services, self._services.accounts))
        page.addendum_wanted.connect(self.addendum_wanted)
        page.scan_wanted.connect(self.scan_wanted)
        page.device_wanted.connect(self.device_wanted)
        page.put_bundle(self._bundle_card())
        return page

    def _build_search(self) -> DeskPage:
        from kkc_desktop.ui.header_bar import SearchBox
        from kkc_desktop.ui.search_commands import document_commands
        from kkc_desktop.ui.search_page import SearchPage

        services = self._services

        def commands() -> "Sequence[Command]":
            return (*self.menu_commands(), *document_commands(services.workplace))

        page = SearchPage(
            services.finding,
            commands,
            services.known_people,
            services.text_search,
            services.views,
            self._now,
        )
        box = self._window.findChild(SearchBox)
        if box is not None:
            page.text_changed.connect(box.setText)
            box.left.connect(page.focus_filters)
        return page

    def _build_persons(self) -> DeskPage:
        from kkc_desktop.ui.person_list import PersonList

        return PersonList(self._services)

    def _build_person(self) -> DeskPage:
        from kkc_desktop.ui.person_page import PersonPage

        services = self._services
        page = PersonPage(
            services.person_files,
            services.person_flags,
            services.person_merging,
            services.known_people.reveal_birth_number,
        )
        page.print_wanted.connect(self._print_person)
        return page

    def _build_work(self) -> DeskPage:
        from kkc_desktop.ui.work_page import WorkPage

        services = self._services
        officers = services.workplace.database.officers_at_once
        return WorkPage(services.today.glance, self._now, officers, services.today.title_of_kind)

    def _build_waiting(self) -> DeskPage:
        from kkc_desktop.ui.waiting_page import WaitingPage

        services = self._services
        return WaitingPage(lambda: services.today.glance().waiting, services.reception)

    def _build_finds(self) -> DeskPage:
        from kkc_desktop.ui.finds_page import FindsPage

        page = FindsPage(self._services.finds)
        page.print_wanted.connect(self._print_labels)
        return page

    def _build_overview(self) -> DeskPage:
        from kkc_desktop.ui.overview_page import OverviewPage

        services = self._services
        page = OverviewPage(
            services.overviews,
            services.overview_reports,
            services.views,
            services.today.title_of_kind,
        )
        page.print_wanted.connect(self._print_overview)
        return page

    def _print_overview(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.OVERVIEW), content, title)

    def _print_labels(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.FINDS), content, title)

    def _build_referrals(self) -> DeskPage:
        from kkc_desktop.ui.referral_page import ReferralPage

        page = ReferralPage(self._services.referrals)
        page.slip_wanted.connect(self._print_referral)
        return page

    def _build_appointments(self) -> DeskPage:
        from kkc_desktop.ui.appointments_page import AppointmentsPage

        page = AppointmentsPage(self._services.appointments)
        page.print_wanted.connect(self._print_slip)
        return page

    def _build_prevention(self) -> DeskPage:
        from kkc_desktop.ui.prevention_page import PreventionPage

        return PreventionPage(self._services.prevention)

    def _print_slip(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.APPOINTMENTS), content, title)

    def _print_referral(self, place: str, matter: str) -> None:
        from kkc_desktop.ui.page_prints import print_referral

        with guarded(self._window):
            print_referral(self._services, self._page_of(Place.REFERRALS), place, matter)

    def _build_station(self) -> DeskPage:
        from kkc_desktop.ui.cards_panel import CardsPanel
        from kkc_desktop.ui.place_files_panel import PlaceFilesPanel
        from kkc_desktop.ui.scan_panel import ScanPanel
        from kkc_desktop.ui.seal_panel import SealPanel
        from kkc_desktop.ui.station_page import StationPage, StationPanels
        from kkc_desktop.ui.station_panels import (
            accounts_panel,
            backups_panel,
            health_panel,
            lists_panel,
            templates_panel,
        )

        accounts, backups = accounts_panel(self._services), backups_panel(self._services)
        accounts.rotation_wanted.connect(self.rotation_wanted)
        if backups is not None:
            backups.restore_wanted.connect(self.restore_wanted)
        scans = ScanPanel(lambda: self._services.setup.may_change)
        scans.changed.connect(self.scan_folder_changed)
        panels = StationPanels(
            templates=templates_panel(self._services),
            accounts=accounts,
            backups=backups,
            scans=scans,
            seal=SealPanel(self._services.sealing),
            cards=CardsPanel(self._services.cards),
            lists=lists_panel(self._services),
            places=PlaceFilesPanel(self._services.place_files),
            health=health_panel(self._services),
        )
        return StationPage(self._services.setup, panels)

    def _build_readiness(self) -> DeskPage:
        from kkc_desktop.ui.readiness_page import ReadinessPage

        page = ReadinessPage(self._services.readiness)
        page.print_wanted.connect(self._print_readiness)
        return page

    def _build_oversight(self) -> DeskPage:
        from kkc_desktop.ui.oversight_page import OversightPage

        services = self._services
        return OversightPage(services.oversight, lambda: services.accounts)

    def _build_outage(self) -> DeskPage:
        from kkc_desktop.ui.outage_page import OutagePage

        services = self._services
        page = OutagePage(
            services.outage,
            services.striking,
            services.today.title_of_kind,
            services.documents.pictures,
        )
        page.record_wanted.connect(self._print_void_record)
        return page

    def _build_list(self, place: Place) -> DeskPage:
        from kkc_desktop.ui.record_lists import record_list

        return record_list(place, self._services)

    def _print_leaflet(self, content: bytes, title: str, copies: int) -> None:
        from kkc_desktop.ui.page_prints import print_leaflet

        print_leaflet(self._services, self._page_of(Place.ADVICE), content, title, copies)

    def _print_readiness(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.READINESS), content, title)

    def _print_check(self, content: bytes, document: "Document") -> None:
        from kkc_desktop.ui.page_prints import print_check

        print_check(self._services, self._page_of(Place.DOCUMENT), content, document)

    def _print_person(self, content: bytes, order: "PrintOrder") -> None:
        from kkc_desktop.ui.page_prints import print_order

        print_order(self._services, self._page_of(Place.PERSON), content, order)

    def _print_void_record(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.OUTAGE), content, title)
