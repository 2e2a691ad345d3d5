"""Finding a record by number, person or words, or in a list."""

from dataclasses import replace

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.correction import standing_words
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.finding import Hit
from kkc_desktop.domain.text_limits import LINE
from kkc_desktop.services.restricted import allowed_hits
from kkc_desktop.services.workplace import Workplace

MOST_PEOPLE = 12


class Finding:
    """The verbs of the search box and of the lists of records."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def look(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """What the typed text finds now: people by how close they are, records newest first.

        For every keystroke, leaves no trace. What the card of a person keeps from the role is left
        out, as `services/restricted` says.
        """
        with self._workplace.look(Act.SEARCH) as transaction:
            names = self._workplace.known_names
            people = transaction.person_search.find(query, names, MOST_PEOPLE)
            hits = transaction.search.find(query, limit)
            hits = allowed_hits(self._workplace, transaction, hits)
            papers = [hit.record_id for hit in hits if hit.kind is RecordKind.DOCUMENT]
            standings = transaction.documents.standings(papers) if papers else {}
        found = tuple(_with_version(hit, standings.get(hit.record_id)) for hit in hits)
        return (*people, *found)

    def settle(self, query: str, count: int, kind: RecordKind = RecordKind.NONE) -> int:
        """Writes the search into the trail once the typing rests and gives the line's number.

        It keeps a keyed digest instead of the text, the filter by kind, and how many were found.
        """
        with self._workplace.look(Act.SEARCH) as transaction:
            digest = transaction.audit.digest_of(fold(query[:LINE]))
        chosen = "vše" if kind is RecordKind.NONE else kind.label
        words = f"{digest}, filtr {chosen}, nálezů {count}"
        with self._workplace.act(Act.SEARCH, kind, reason=words) as transaction:
            pass
        line = transaction.audit.newest
        assert line is not None, "an act has its line"
        return line.number

    def browse(self, kind: RecordKind) -> None:
        """Writes that the list of these records was opened, before it is shown."""
        with self._workplace.act(Act.BROWSE, kind):
            pass


def _with_version(hit: Hit, standing: tuple[int, DocumentState, int] | None) -> Hit:
    """The hit of a paper with several versions says which one it is and whether it is in force."""
    return replace(hit, standing=standing_words(*standing)) if standing else hit
