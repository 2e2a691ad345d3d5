"""The pages of emergencies, each with the services it asks and the previews it wants."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.services.desk import Services
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import DeskPage, Place
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.domain.dossier import IncidentFile
    from kkc_desktop.domain.print_job import PrintOrder
    from kkc_desktop.ui.incident_part import IncidentPart
    from kkc_desktop.ui.incident_tabs import NamedPart


class EventBuilders(QObject):
    """Builds the pages of incidents, calamities, the safe zone and the shift handover."""

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
            (tr("Opatření"), self._measures_part()),
            (tr("Vyrozumění"), self._notified_part()),
            (tr("Vyhodnocení"), EvaluationPart(services.evaluating, services.declaring, self._now)),
            (
                tr("Kalamita"),
                StackedParts(CalamityPart(services.calamities), GatheredPart(services.gathering)),
            ),
        ]

    def _measures_part(self) -> "IncidentPart":
        from kkc_desktop.ui.measures_part import MeasuresPart

        return MeasuresPart(self._services.measures, self._now)

    def _notified_part(self) -> "IncidentPart":
        from kkc_desktop.ui.notified_part import NotifiedPart

        return NotifiedPart(self._services.notifying, self._now)

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

    def _print_gathered(self, content: bytes, order: "PrintOrder") -> None:
        from kkc_desktop.ui.page_prints import print_order

        print_order(self._services, self._page_of(Place.SAFE_ZONE), content, order)

    def _build_handover(self) -> DeskPage:
        from kkc_desktop.ui.handover_page import HandoverPage

        services = self._services
        page = HandoverPage(services.handing_over, services.drafts, lambda: services.accounts)
        page.colleague_wanted.connect(self.colleague_wanted)
        page.check_wanted.connect(self._print_sheet)
        page.paper_wanted.connect(self._print_protocol)
        page.overview_wanted.connect(self._show_overview)
        return page

    def _print_sheet(self, content: bytes) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        title = tr("Předání služby, koncept")
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

    def _officer_name(self) -> str:
        return self._services.workplace.officer.short_name
