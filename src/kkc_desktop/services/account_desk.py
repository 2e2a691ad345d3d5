"""The services that count and account, each built when first asked for; a part of the desk's."""

from functools import cached_property
from typing import TYPE_CHECKING

from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.services.exporting import Exporting


class AccountServices:
    """What exports, overviews and the protection of data ask for."""

    workplace: Workplace

    @cached_property
    def exporting(self) -> "Exporting":
        """Lists as files for a spreadsheet."""
        from kkc_desktop.services.exporting import Exporting

        return Exporting(self.workplace)
