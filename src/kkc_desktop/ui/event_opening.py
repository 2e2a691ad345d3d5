"""How a wish for an emergency becomes its page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.draft import Draft
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.page import DeskPage, Place, Wish

if TYPE_CHECKING:
    from kkc_desktop.domain.incident import IncidentId


class EventOpening:
    """Opens incidents, evaluations, calamities and the safe zone on their pages.

    `page_of` gives the page of a place, `kept` unfinished work of a place under an id, `go` asks
    the window to go somewhere.
    """

    def __init__(
        self,
        services: Services,
        page_of: Callable[[Place], DeskPage],
        kept: Callable[[Place, str], Draft | None],
        go: Callable[[Wish], None],
        window: QWidget,
    ) -> None:
        self._services = services
        self._page_of = page_of
        self._kept = kept
        self._go = go
        self._window = window

    def incident(self, wish: Wish, reason: str) -> DeskPage:
        """The incident, the board when it is a calamity, or a new notice."""
        from kkc_desktop.domain.event_lists import EventScope
        from kkc_desktop.domain.incident import IncidentId
        from kkc_desktop.ui.incident_page import IncidentPage

        page = self._page_of(Place.INCIDENT)
        assert isinstance(page, IncidentPage), "the place of an incident holds the incident page"
        if wish.record_id:
            incident_id = IncidentId(wish.record_id)
            file = self._services.incidents.open(incident_id, reason, wish.search_line)
            if file.incident.scope is EventScope.CALAMITY:
                return self._board_of(incident_id, wish.text)
            page.show_file(file)
            page.show_part(wish.text)
        else:
            contact = self._services.reception.contact_of(wish.contact_id)
            page.start(self._services.incidents.blank_file(contact), wish.text)
        return page

    def safe_zone(self, wish: Wish, reason: str) -> DeskPage:
        """The register of the event, of the newest one when none is named."""
        from kkc_desktop.domain.incident import IncidentId
        from kkc_desktop.ui.safe_zone_page import SafeZonePage

        page = self._page_of(Place.SAFE_ZONE)
        assert isinstance(page, SafeZonePage), "the place of the safe zone holds its page"
        gathering = self._services.gathering
        named = wish.record_id or wish.incident_id
        event_id = IncidentId(named) if named else gathering.newest()
        page.show_register(gathering.open(event_id, reason, wish.search_line) if event_id else None)
        return page

    def evaluation(self, wish: Wish, reason: str) -> DeskPage:
        """The next evaluation of the incident, or the draft of it that is kept already."""
        from kkc_desktop.domain.incident import IncidentId
        from kkc_desktop.ui.evaluation_page import EvaluationPage

        page = self._page_of(Place.EVALUATION)
        assert isinstance(page, EvaluationPage), "the place of an evaluation holds its page"
        if not wish.record_id:
            page.show_nothing()
            return page
        incident_id = IncidentId(wish.record_id)
        file = self._services.incidents.open(incident_id, reason, wish.search_line)
        draft = self._kept(Place.EVALUATION, self._services.evaluating.blank(file).id)
        if draft:
            page.restore(draft)
        else:
            page.start(file)
        return page

    def calamity(self, wish: Wish, reason: str) -> DeskPage | None:
        """The board; None while the name of a new calamity is asked."""
        from kkc_desktop.domain.incident import IncidentId
        from kkc_desktop.ui.calamity_page import CalamityPage
        from kkc_desktop.ui.line_draft import calamity_of, line_id

        page = self._page_of(Place.CALAMITY)
        assert isinstance(page, CalamityPage), "the place of a calamity holds the calamity page"
        if not wish.record_id:
            self._begin_calamity(wish)
            return None
        calamity_id = IncidentId(calamity_of(wish.record_id))
        page.show_picture(self._services.calamities.open(calamity_id, reason, wish.search_line))
        page.show_part(wish.text)
        is_free = page.line_draft.is_empty
        draft = self._kept(Place.CALAMITY, line_id(calamity_id)) if is_free else None
        if draft:
            page.line_draft.give_back(draft)
        return page

    def _board_of(self, calamity_id: "IncidentId", part: str) -> DeskPage:
        """The board of a calamity that was opened just now."""
        from kkc_desktop.ui.calamity_page import CalamityPage

        page = self._page_of(Place.CALAMITY)
        assert isinstance(page, CalamityPage), "the place of a calamity holds the calamity page"
        page.show_picture(self._services.calamities.picture(calamity_id))
        page.show_part(part)
        return page

    def _begin_calamity(self, wish: Wish) -> None:
        """Asks for the name of a new calamity and goes to its board once it is begun."""
        from kkc_desktop.domain.calamity_picture import CalamityPicture
        from kkc_desktop.domain.incident import IncidentId
        from kkc_desktop.ui.begin_calamity_dialog import BeginCalamityDialog

        calamities = self._services.calamities
        source = None
        if wish.incident_id:
            file = calamities.file(IncidentId(wish.incident_id))
            source = file.incident, file.latest

        def begun(picture: CalamityPicture) -> None:
            self._go(Wish(place=Place.CALAMITY, record_id=picture.incident.id))

        BeginCalamityDialog(calamities, begun, source, self._window).open()
