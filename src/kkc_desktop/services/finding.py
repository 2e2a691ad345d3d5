"""Finding a record by number, person or words, or in a list."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.correction import standing_words
from kkc_desktop.domain.czech import ZONE, fold
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.finding import Found, Hit, SearchChoices
from kkc_desktop.domain.search_filter import SearchFilter
from kkc_desktop.domain.text_limits import LINE
from kkc_desktop.services.restricted import allowed_hits, without_restricted
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.query_budget import AT_ONCE_SECONDS, PATIENT_SECONDS, QueryBudget
from kkc_desktop.storage.search_marks import marks_of

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

MOST_PEOPLE = 12
LIMIT = 50
_WIDER = 4
_WIDEST = LIMIT * _WIDER**3
EVERYTHING = SearchFilter()
_PEOPLE_TOO = (RecordKind.NONE, RecordKind.PERSON)


class Finding:
    """The verbs of the search box and of the lists of records."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def look(
        self, query: str, chosen: SearchFilter = EVERYTHING, seconds: float = AT_ONCE_SECONDS
    ) -> Found:
        """What the typed text finds now: people by how close they are, records newest first.

        For every keystroke, leaves no trace. The filter is about records; people have neither
        state nor day and stay, unless another kind is chosen. What takes longer than the seconds
        is stopped. What the role may not know is left out, as `services/restricted` says.
        """
        with self._workplace.look(Act.SEARCH) as transaction:
            budget = QueryBudget(transaction.connection, seconds)
            people: tuple[Hit, ...] = ()
            if chosen.kind in _PEOPLE_TOO:
                names = self._workplace.known_names
                people = transaction.person_search.find(query, names, MOST_PEOPLE, budget)
                people = without_restricted(self._workplace, transaction, people)
            if chosen.kind is RecordKind.PERSON:
                return Found(hits=people, is_stopped=budget.is_spent)
            found = self._records(transaction, query, chosen, budget)
        return replace(found, hits=people + found.hits)

    def look_on(self, query: str, chosen: SearchFilter = EVERYTHING) -> Found:
        """The records once more with more time, for a thread beside the window."""
        with self._workplace.look(Act.SEARCH) as transaction:
            budget = QueryBudget(transaction.connection, PATIENT_SECONDS)
            return self._records(transaction, query, chosen, budget)

    def choices(self) -> SearchChoices:
        """What the filters offer."""
        with self._workplace.look(Act.SEARCH) as transaction:
            officers = transaction.officers.all()
            stations = transaction.search.station_codes()
            first = transaction.search.first_moment()
        this_year = self._workplace.today().year
        first_year = first.astimezone(ZONE).year if first else this_year
        return SearchChoices(
            officers=tuple((officer.id, officer.full_name) for officer in officers),
            stations=stations,
            years=tuple(range(this_year, first_year - 1, -1)),
        )

    def settle(self, query: str, count: int, chosen: SearchFilter = EVERYTHING) -> int:
        """Writes the search into the trail once the typing rests and gives the line's number.

        It keeps a keyed digest instead of the text, the filter, and how many were found.
        """
        with self._workplace.look(Act.SEARCH) as transaction:
            digest = transaction.audit.digest_of(fold(query[:LINE]))
            officers = {str(each.id): each.full_name for each in transaction.officers.all()}
        words = f"{digest}, filtr {chosen.words(officers)}, nálezů {count}"
        with self._workplace.act(Act.SEARCH, chosen.kind, reason=words) as transaction:
            pass
        line = transaction.audit.newest
        assert line is not None, "an act has its line"
        return line.number

    def browse(self, kind: RecordKind) -> None:
        """Writes that the list of these records was opened, before it is shown."""
        with self._workplace.act(Act.BROWSE, kind):
            pass

    def _records(
        self, tx: "Transaction", query: str, chosen: SearchFilter, budget: QueryBudget
    ) -> Found:
        """The newest records the role may know; what it may not takes nobody's place."""
        marks = marks_of(chosen, self._workplace.today())
        wanted = LIMIT
        hits: tuple[Hit, ...] = ()
        while wanted <= _WIDEST:
            found = tx.search.find(query, wanted, marks, budget)
            hits = without_restricted(self._workplace, tx, allowed_hits(self._workplace, tx, found))
            if len(hits) >= LIMIT or len(found) < wanted or budget.is_spent:
                break
            wanted *= _WIDER
        hits = hits[:LIMIT]
        papers = [hit.record_id for hit in hits if hit.kind is RecordKind.DOCUMENT]
        standings = tx.documents.standings(papers) if papers else {}
        if standings:
            hits = tuple(_with_version(hit, standings.get(hit.record_id)) for hit in hits)
        return Found(
            hits=hits,
            is_cut=len(hits) >= LIMIT or wanted > _WIDEST,
            is_stopped=budget.is_spent,
        )


def _with_version(hit: Hit, standing: tuple[int, DocumentState, int] | None) -> Hit:
    """The hit of a paper with several versions says which one it is and whether it is in force."""
    words = standing_words(*standing) if standing else ""
    return replace(hit, standing=words) if words else hit
