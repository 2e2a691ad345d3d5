"""The services that count and account, each built when first asked for; a part of the desk's."""

from functools import cached_property
from typing import TYPE_CHECKING

from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.services.breaches import Breaches
    from kkc_desktop.services.exporting import Exporting
    from kkc_desktop.services.form_health import FormHealth
    from kkc_desktop.services.known_places import Places
    from kkc_desktop.services.numbers_register import NumbersRegister
    from kkc_desktop.services.overview_reports import OverviewReports
    from kkc_desktop.services.packaging import Packaging
    from kkc_desktop.services.place_files import PlaceFiles


class AccountServices:
    """What exports, overviews and the protection of data ask for."""

    workplace: Workplace

    @cached_property
    def exporting(self) -> "Exporting":
        """Lists as files for a spreadsheet."""
        from kkc_desktop.services.exporting import Exporting

        return Exporting(self.workplace)

    @cached_property
    def overview_reports(self) -> "OverviewReports":
        """What comes of a counted overview."""
        from kkc_desktop.services.overview_reports import OverviewReports

        return OverviewReports(self.workplace)

    @cached_property
    def packaging(self) -> "Packaging":
        """Records handed over to ETŘ and eSSL."""
        from kkc_desktop.services.packaging import Packaging

        return Packaging(self.workplace)

    @cached_property
    def places(self) -> "Places":
        """Municipalities and streets offered while an address is typed."""
        from kkc_desktop.services.known_places import Places

        return Places(self.workplace)

    @cached_property
    def place_files(self) -> "PlaceFiles":
        """The official files of places."""
        from kkc_desktop.services.place_files import PlaceFiles

        return PlaceFiles(self.workplace, self.places)

    @cached_property
    def form_health(self) -> "FormHealth":
        """How the forms go, counted by field."""
        from kkc_desktop.services.form_health import FormHealth

        return FormHealth(self.workplace)

    @cached_property
    def breaches(self) -> "Breaches":
        """Sheets of breaches of the security of data."""
        from kkc_desktop.services.breaches import Breaches

        return Breaches(self.workplace)

    @cached_property
    def numbers_register(self) -> "NumbersRegister":
        """Every evidence number of a year."""
        from kkc_desktop.services.numbers_register import NumbersRegister

        return NumbersRegister(self.workplace)
