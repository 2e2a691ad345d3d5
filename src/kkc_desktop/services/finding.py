"""Finding a record by number, person or words."""

import hashlib

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.finding import Hit
from kkc_desktop.services.workplace import Workplace


class Finding:
    """The verbs of the search box."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def look(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """What the typed text finds now, newest first; for every keystroke, leaves no trace."""
        with self._workplace.look(Act.SEARCH) as transaction:
            return tuple(transaction.search.find(query, limit))

    def settle(self, query: str, count: int) -> None:
        """Writes the search into the trail once the typing rests: a digest and a count, no text."""
        typed = fold(query).encode(errors="backslashreplace")
        digest = hashlib.sha256(typed).hexdigest()[:12]
        with self._workplace.act(Act.SEARCH, reason=f"{digest}, nálezů {count}"):
            pass
