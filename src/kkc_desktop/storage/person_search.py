"""Finding cards of persons; both indexes follow the cards by triggers, see migration 0005.

One question would list the newest first and let a rare spelling drown in a common one. So there
are several, from the very spelling to the loosest likeness, each bounded and newest first; what
they find is then ordered by how close it is. What is typed is quoted: nothing of it is a query.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from sqlalchemy import Connection, column, select, text

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.finding import Hit
from kkc_desktop.domain.name_match import Closeness, NameMatch
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_lists import MatchReason
from kkc_desktop.domain.person_match import CardMatch, match_numbers, place_of, reasons_for
from kkc_desktop.domain.person_query import FoundCard, PersonQuery, person_query
from kkc_desktop.storage.known_names import KnownNames
from kkc_desktop.storage.people import People, PersonCards
from kkc_desktop.storage.people_tables import PERSON_CARDS
from kkc_desktop.storage.person_ways import BARE, SPELLED, holding, misspelt, quoted, ways
from kkc_desktop.storage.query_budget import QueryBudget
from kkc_desktop.storage.rows import run

_MOST_ALIKE = 50
_NOTHING = '""'
"""A question to FTS5 that finds no card."""
_SHARE = 6
_BY_NUMBERS = (
    select(PERSON_CARDS)
    .where(
        PERSON_CARDS.c.number.in_(
            select(column("rowid"))
            .select_from(text("person_index"))
            .where(text("person_index MATCH :match"))
        )
    )
    .order_by(PERSON_CARDS.c.number.desc())
    .limit(_MOST_ALIKE)
)


_COLUMNS = ", ".join(f"p.{name}" for name in FoundCard._fields)
_FIND = (
    f"SELECT {_COLUMNS} FROM {{index}} JOIN person_cards p ON p.number = {{index}}.rowid"
    " WHERE {index} MATCH ? ORDER BY {index}.rowid DESC LIMIT ?"
)
_QUESTIONS = {index: _FIND.format(index=index) for index in (SPELLED, BARE)}
_HOLDING = """
    SELECT id FROM person_cards WHERE number IN (
        SELECT rowid FROM person_index WHERE person_index MATCH ?
    ) UNION SELECT id FROM person_cards WHERE number = ?
"""
_BY_CARD = f"SELECT {_COLUMNS} FROM person_cards p WHERE p.number = ?"
_BY_ID = f"SELECT {_COLUMNS} FROM person_cards p WHERE p.id = ?"


@dataclass(frozen=True, slots=True)
class _Found:
    """A card that was found, how close it is and why."""

    card: FoundCard
    match: NameMatch

    @property
    def hit(self) -> Hit:
        card = self.card
        initial = f" {card.given_names[0]}." if card.surname and card.given_names else ""
        year = f", {card.born_on[:4]}" if card.born_on else ""
        return Hit(
            kind=RecordKind.PERSON,
            record_id=card.id,
            title=f"{card.surname or card.given_names}{initial}{year}",
            detail=place_of(card.residence),
            # Without a place nothing but the card tells namesakes apart.
            standing="" if card.residence else f"karta č.\u00a0{number_words(card.number)}",
            why=self.match.why,
            recorded_at=datetime.fromisoformat(card.changed_at),
        )


@dataclass(frozen=True, slots=True)
class _Sought:
    """What is looked for, how many at most, and what of it was found by the id of its card."""

    query: PersonQuery
    limit: int
    budget: QueryBudget
    found: dict[str, _Found] = field(default_factory=dict)
    compared: set[str] = field(default_factory=set)


class PersonSearch:
    """The cards as they are found by names and numbers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cards = PersonCards(connection)

    def find(
        self, typed: str, names: KnownNames, limit: int, budget: QueryBudget | None = None
    ) -> tuple[Hit, ...]:
        """The people whom the typed words or numbers fit, the closest first.

        A merged card is found as well, and leads to the card that holds. Those who were found
        before the budget ran out are given, see its `is_spent`.
        """
        query = person_query(typed)
        sought = _Sought(query, limit, budget or QueryBudget(self._connection))
        found = sought.found
        if query.card_number:
            for row in run(self._connection, _BY_CARD, (query.card_number,)):
                self._take(found, FoundCard(*row), NameMatch(Closeness.EXACT, 0, "číslo karty"))
        if query.words:
            names.follow(self._connection)
        for index, match in ways(query, names):
            self._look(sought, index, match)
        if query.words and not query.numbers:
            for match in misspelt(query.words, names) if len(found) < limit else ():
                self._look(sought, BARE, match)
                if len(found) >= limit:
                    break
        return tuple(each.hit for each in _shared(found.values(), limit))

    def holding(self, typed: str) -> tuple[str, ...]:
        """The ids of all cards that hold the typed words and numbers, each whole, merged ones too.

        Unlike what is found for the window, none is left out and nothing is stopped.
        """
        query = person_query(typed)
        values = (holding(query) or _NOTHING, query.card_number)
        return tuple(card_id for (card_id,) in run(self._connection, _HOLDING, values))

    def _look(self, sought: _Sought, index: str, match: str) -> None:
        """Asks one question; a card is compared once, whichever questions find it again."""
        wanted = max(sought.limit - len(sought.found), sought.limit // _SHARE) + 1
        for row in sought.budget.rows(_QUESTIONS[index], (match, wanted)):
            if row[0] in sought.compared:
                continue
            sought.compared.add(row[0])
            card = FoundCard._make(row)
            closeness = sought.query.match(card)
            if closeness is not None:
                self._take(sought.found, card, closeness)

    def _take(self, found: dict[str, _Found], card: FoundCard, match: NameMatch) -> None:
        """Counts the card in unless it was found closer; a merged one for the card that holds."""
        if card.merged_into:
            words = f"sloučená karta {number_words(card.number)}"
            match = NameMatch(match.closeness, match.finer, words)
        while card.merged_into:
            (row,) = run(self._connection, _BY_ID, (card.merged_into,))
            card = FoundCard(*row)
        known = found.get(card.id)
        if known is None or match < known.match:
            found[card.id] = _Found(card, match)

    def holder(self, card: PersonCard) -> PersonCard:
        """The card that holds for this one since it was merged; itself if it was not."""
        while card.merged_into:
            card = self._cards.get(card.merged_into)
        return card

    def alike(self, person: Person | PersonCard) -> tuple[CardMatch, ...]:
        """Other cards that may be the same person, those with most reasons first.

        Cards that somebody said are different people are left out, whichever cards of theirs.
        """
        numbers = match_numbers(person)
        if not numbers:
            return ()
        match = f"numbers : ({' OR '.join(map(quoted, numbers))})"
        read = PersonCards.shelf.read(self._connection, _BY_NUMBERS.params(match=match))
        reasons: dict[str, set[MatchReason]] = {}
        cards: dict[str, PersonCard] = {}
        for card in read:
            if why := reasons_for(person, card):
                held = self.holder(card)
                cards[held.id] = held
                reasons.setdefault(held.id, set()).update(why)
        return self._others(cards, reasons, person.id) if cards else ()

    def _others(
        self, cards: dict[str, PersonCard], reasons: dict[str, set[MatchReason]], own_id: str
    ) -> tuple[CardMatch, ...]:
        own = self._cards.find(own_id)
        own_ids = self._cards.family(self.holder(own).id) if own else (own_id,)
        people = People(self._connection)
        strange = frozenset(own_ids).union(*(people.told_apart(each) for each in own_ids))
        matches = [
            CardMatch(card=card, reasons=tuple(r for r in MatchReason if r in reasons[card_id]))
            for card_id, card in cards.items()
            if strange.isdisjoint(self._cards.family(card_id))
        ]
        return tuple(sorted(matches, key=lambda match: -len(match.reasons)))


def _shared(found: Iterable[_Found], limit: int) -> list[_Found]:
    """The closest ones; of each looser likeness at least a few, so that none drowns."""
    ordered = sorted(found, key=lambda each: (each.match.closeness, each.match.finer))
    groups = [
        list(group)
        for _, group in groupby(ordered, lambda each: (each.match.closeness, each.match.finer))
    ]
    least = max(1, limit // (2 * len(groups))) if groups else 0
    shown: list[_Found] = []
    for place, group in enumerate(groups):
        kept_for_others = sum(min(least, len(other)) for other in groups[place + 1 :])
        room = limit - len(shown) - kept_for_others
        shown += group[: max(room, 0)]
    return shown
