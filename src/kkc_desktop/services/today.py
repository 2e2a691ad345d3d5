"""Today's desk: what waits, what is to be signed, what is unfinished."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.domain.desk import Glance


class Today:
    """The verbs of the start page; it reads no names and leaves no trace."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def title_of_kind(self, code: str) -> str:
        """The name of a kind of document; the templates are read when one is first shown."""
        return self._workplace.templates.title_of(code)

    def glance(self) -> "Glance":
        """Everything the start page shows as of now; nothing to those who see no records."""
        from kkc_desktop.domain.desk import Glance

        if not self._workplace.may(Act.BROWSE):
            return Glance()
        return self._workplace.database.glance(self._workplace.now(), self._workplace.officer.id)
