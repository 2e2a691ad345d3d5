"""The pages of the desk, each with the services it asks and the previews it wants."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import DeskPage, Errand, Place, Wish

if TYPE_CHECKING:
    from kkc_desktop.domain.document import Document
    from kkc_desktop.domain.dossier import Dossier, IncidentFile
    from kkc_desktop.domain.print_job import PrintOrder
    from kkc_desktop.ui.bundle_card import BundleCard
    from kkc_desktop.ui.incident_part import IncidentPart
    from kkc_desktop.ui.incident_tabs import NamedPart


class PageBuilders(QObject):
    """Builds the page of each place; `page_of` gives one that stands on the shelf already."""

    addendum_wanted = Signal(object)
    scan_wanted = Signal(str)
    device_wanted = Signal(str)
    scan_folder_changed = Signal(object)
    rotation_wanted = Signal()
    restore_wanted = Signal(object)
    colleague_wanted = Signal()
    wall_wanted = Signal(str)

    def __init__(
        self,
        services: Services,
        now: Callable[[], datetime],
        window: QWidget,
        page_of: Callable[[Place], DeskPage],
    ) -> None:
        super().__init__(window)
        self._services = services
        self._now = now
        self._window = window
        self._page_of = page_of

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
            Place.REFERRALS: self._build_referrals,
            Place.STATION: self._build_station,
            Place.READINESS: self._build_readiness,
            Place.OVERSIGHT: self._build_oversight,
            Place.OUTAGE: self._build_outage,
            Place.SAFE_ZONE: self._build_safe_zone,
            Place.HANDOVER: self._build_handover,
            Place.MAP: self._build_map,
        }
        build = builders.get(place)
        return build() if build else self._build_list(place)

    def _build_contact(self) -> DeskPage:
        from kkc_desktop.ui.contact_page import ContactPage

        services = self._services
        page = ContactPage(services.reception, services.drafts, services.duty, services.workplace)
        page.put_bundle(self._bundle_card())
        return page

    def _bundle_card(self) -> "BundleCard":
        from kkc_desktop.ui.bundle_card import BundleCard

        services = self._services
        return BundleCard(services.bundles, services.print_jobs, services.documents.pictures)

    def _build_advice(self) -> DeskPage:
        from kkc_desktop.ui.advice_page import AdvicePage

        services = self._services
        page = AdvicePage(services.advising, services.drafts, services.documents.pictures)
        page.print_wanted.connect(self._print_leaflet)
        return page

    def _build_incident(self) -> DeskPage:
        from kkc_desktop.ui.incident_page import IncidentPage

        services = self._services
        page = IncidentPage(
            services.incidents,
            services.drafts,
            self._officer_name,
            self._now,
            services.duty.name_of,
            self._incident_parts(),
            services.cards,
            services.describing,
        )
        page.ui.methane.card_wanted.connect(
            lambda number: self._print_card(page, page.file, number)
        )
        return page

    def _print_card(self, page: DeskPage, file: "IncidentFile", number: int) -> None:
        from kkc_desktop.ui.page_prints import print_handover_card

        with guarded(self._window):
            print_handover_card(self._services, page, file, number)

    def _build_evaluation(self) -> DeskPage:
        from kkc_desktop.ui.evaluation_page import EvaluationPage

        services = self._services
        return EvaluationPage(
            services.evaluating,
            services.declaring,
            services.incidents,
            services.drafts,
            self._now,
        )

    def _build_calamity(self) -> DeskPage:
        from kkc_desktop.ui.calamity_acts import Parts
        from kkc_desktop.ui.calamity_map import CalamityMap
        from kkc_desktop.ui.calamity_page import CalamityPage
        from kkc_desktop.ui.calamity_services import calamity_services

        parts = Parts(measures=self._measures_part, notified=self._notified_part)
        page = CalamityPage(calamity_services(self._services), parts)
        page.put_map(CalamityMap(self._services.maps))
        page.print_wanted.connect(self._print_public)
        page.wall_wanted.connect(self.wall_wanted)
        page.card_wanted.connect(self._print_calamity_card)
        return page

    def _print_calamity_card(self, calamity_id: str, number: int) -> None:
        from kkc_desktop.domain.incident import IncidentId

        with guarded(self._window):
            file = self._services.calamities.file(IncidentId(calamity_id))
            self._print_card(self._page_of(Place.CALAMITY), file, number)

    def _print_public(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.CALAMITY), content, title)

    def _incident_parts(self) -> "list[NamedPart]":
        """What stands on tabs beside a stored incident, in this order."""
        from kkc_desktop.ui.calamity_part import CalamityPart
        from kkc_desktop.ui.evaluation_part import EvaluationPart
        from kkc_desktop.ui.gathered_part import GatheredPart
        from kkc_desktop.ui.stacked_parts import StackedParts

        services = self._services
        return [
            ("Opatření", self._measures_part()),
            ("Vyrozumění", self._notified_part()),
            ("Vyhodnocení", EvaluationPart(services.evaluating, services.declaring, self._now)),
            (
                "Kalamita",
                StackedParts(CalamityPart(services.calamities), GatheredPart(services.gathering)),
            ),
        ]

    def _measures_part(self) -> "IncidentPart":
        from kkc_desktop.ui.measures_part import MeasuresPart

        return MeasuresPart(self._services.measures, self._now)

    def _notified_part(self) -> "IncidentPart":
        from kkc_desktop.ui.notified_part import NotifiedPart

        return NotifiedPart(self._services.notifying, self._now)

    def _build_document(self) -> DeskPage:
        from kkc_desktop.ui.citizen_desk import CitizenDesk
        from kkc_desktop.ui.document_page import DocumentPage

        page = DocumentPage(self._services.documents, self._services.drafts)
        page.print_wanted.connect(self._print_check)
        page.changes_wanted.connect(self._show_changes)
        CitizenDesk(self._services, page, self._window)
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
        from kkc_desktop.ui.search_page import SearchPage

        kinds = self._services.workplace.templates.current()
        wishes = [Wish(place=Place.DOCUMENT, template_code=kind.code) for kind in kinds]
        commands = list(zip((kind.title for kind in kinds), wishes, strict=True))
        commands.append(("Založit kalamitu", Wish(place=Place.CALAMITY)))
        commands.append(("Kontrola pohotovosti", Wish(place=Place.READINESS)))
        commands.append(("Tiskopisy pro výpadek", Wish(place=Place.OUTAGE)))
        commands.append(("Předání služby", Wish(place=Place.HANDOVER)))
        commands.append(("Lidé ve středisku", Wish(place=Place.SAFE_ZONE)))
        commands.append(("Mapa kraje", Wish(place=Place.MAP)))
        commands.append(("Nástěnná obrazovka", Wish(place=Place.WALL)))
        if self._services.workplace.may(Act.PLAY_SCENARIO):
            play = Wish(place=Place.SEARCH, errand=Errand.PLAY_SCENARIO)
            commands.append(("Cvičné scénáře", play))
        return SearchPage(self._services.finding, commands)

    def _build_referrals(self) -> DeskPage:
        from kkc_desktop.ui.referral_page import ReferralPage

        return ReferralPage(self._services.referrals)

    def _build_station(self) -> DeskPage:
        from kkc_desktop.ui.cards_panel import CardsPanel
        from kkc_desktop.ui.scan_panel import ScanPanel
        from kkc_desktop.ui.seal_panel import SealPanel
        from kkc_desktop.ui.station_page import StationPage, StationPanels
        from kkc_desktop.ui.station_panels import accounts_panel, backups_panel, templates_panel

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

    def _build_safe_zone(self) -> DeskPage:
        from kkc_desktop.ui.safe_zone_acts import SafeZoneServices
        from kkc_desktop.ui.safe_zone_page import SafeZonePage

        services = self._services
        page = SafeZonePage(
            SafeZoneServices(
                gathering=services.gathering,
                papers=services.gathering_papers,
                erasure=services.gathering_erasure,
                drafts=services.drafts,
                accounts=lambda: services.accounts,
            )
        )
        page.print_wanted.connect(self._print_gathered)
        return page

    def _build_handover(self) -> DeskPage:
        from kkc_desktop.ui.handover_page import HandoverPage

        services = self._services
        page = HandoverPage(services.handing_over, services.drafts, lambda: services.accounts)
        page.colleague_wanted.connect(self.colleague_wanted)
        page.check_wanted.connect(self._print_sheet)
        page.paper_wanted.connect(self._print_protocol)
        page.overview_wanted.connect(self._show_overview)
        return page

    def _build_map(self) -> DeskPage:
        from kkc_desktop.ui.map_page import MapPage

        page = MapPage(self._services.maps)
        page.place_taken.connect(self._take_place)
        return page

    def _take_place(self, latitude: float, longitude: float, name: str) -> None:
        from kkc_desktop.ui.incident_page import IncidentPage

        page = self._page_of(Place.INCIDENT)
        assert isinstance(page, IncidentPage), "the place of an incident holds the incident page"
        page.aids.take_place(latitude, longitude, name)
        page.keep_now()

    def _build_list(self, place: Place) -> DeskPage:
        from kkc_desktop.ui.record_lists import record_list

        return record_list(place, self._services)

    def _officer_name(self) -> str:
        return self._services.workplace.officer.short_name

    def _print_leaflet(self, content: bytes, title: str, copies: int) -> None:
        from kkc_desktop.ui.page_prints import print_leaflet

        print_leaflet(self._services, self._page_of(Place.ADVICE), content, title, copies)

    def _print_readiness(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.READINESS), content, title)

    def _print_check(self, content: bytes, document: "Document") -> None:
        from kkc_desktop.ui.page_prints import print_check

        print_check(self._services, self._page_of(Place.DOCUMENT), content, document)

    def _print_gathered(self, content: bytes, order: "PrintOrder") -> None:
        from kkc_desktop.ui.page_prints import print_order

        print_order(self._services, self._page_of(Place.SAFE_ZONE), content, order)

    def _print_void_record(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.OUTAGE), content, title)

    def _print_sheet(self, content: bytes) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        title = "Předání služby, koncept"
        print_nameless(self._services, self._page_of(Place.HANDOVER), content, title)

    def _print_protocol(self, document_id: str) -> None:
        from kkc_desktop.ui.page_prints import print_protocol

        with guarded(self._window):
            print_protocol(self._services, self._page_of(Place.HANDOVER), document_id)

    def _show_overview(self) -> None:
        from kkc_desktop.ui.shift_dialog import ShiftDialog

        with guarded(self._window):
            services = self._services
            ShiftDialog(services.handing_over, services.documents.pictures, self._window).open()
