"""The pages of what is accounted for, each with the services it asks and the previews it wants."""

from typing import TYPE_CHECKING

from kkc_desktop.ui.event_builders import EventBuilders
from kkc_desktop.ui.page import DeskPage, Place

if TYPE_CHECKING:
    from kkc_desktop.domain.print_job import PrintOrder


class AccountBuilders(EventBuilders):
    """Builds the pages of data protection and of the register of numbers."""

    def _build_protection(self) -> DeskPage:
        from kkc_desktop.ui.protection_page import ProtectionPage

        page = ProtectionPage(self._services)
        page.print_wanted.connect(self._print_protected)
        page.nameless_wanted.connect(self._print_accounted)
        return page

    def _print_protected(self, content: bytes, order: "PrintOrder") -> None:
        from kkc_desktop.ui.page_prints import print_order

        print_order(self._services, self._page_of(Place.PROTECTION), content, order)

    def _print_accounted(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.PROTECTION), content, title)

    def _build_numbers(self) -> DeskPage:
        from kkc_desktop.ui.numbers_page import NumbersPage

        page = NumbersPage(self._services.numbers_register, self._services.exporting)
        page.print_wanted.connect(self._print_numbers)
        return page

    def _print_numbers(self, content: bytes, title: str) -> None:
        from kkc_desktop.ui.page_prints import print_nameless

        print_nameless(self._services, self._page_of(Place.NUMBERS), content, title)
