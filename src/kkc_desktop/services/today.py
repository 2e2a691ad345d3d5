"""Today's desk: what waits, what is to be signed, what is unfinished."""

from typing import TYPE_CHECKING

from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.domain.desk import Glance


class Today:
    """The one verb of the start page; it reads no names and leaves no trace."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def glance(self) -> "Glance":
        """Everything the start page shows as of now."""
        return self._workplace.database.glance(self._workplace.now())
