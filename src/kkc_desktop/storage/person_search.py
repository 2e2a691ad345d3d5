"""Finding cards of persons; both indexes follow the cards by triggers, see migration 0005."""

from sqlalchemy import Connection, column, select, text

from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_lists import MatchReason
from kkc_desktop.domain.person_match import CardMatch, match_numbers, reasons_for
from kkc_desktop.storage.people import People, PersonCards
from kkc_desktop.storage.people_tables import PERSON_CARDS

_MOST_ALIKE = 50
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


class PersonSearch:
    """The cards as they are found by names and numbers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cards = PersonCards(connection)

    def holder(self, card: PersonCard) -> PersonCard:
        """The card that holds for this one since it was merged; itself if it was not."""
        while card.merged_into:
            card = self._cards.get(card.merged_into)
        return card

    def alike(self, person: Person | PersonCard) -> tuple[CardMatch, ...]:
        """Other cards that may be the same person, those with most reasons first.

        Cards that somebody said are different people are left out.
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
        own_ids = {own_id, self.holder(own).id} if own else {own_id}
        people = People(self._connection)
        strange = own_ids.union(*(people.told_apart(each) for each in own_ids))
        matches = [
            CardMatch(card=card, reasons=tuple(r for r in MatchReason if r in reasons[card_id]))
            for card_id, card in cards.items()
            if card_id not in strange
        ]
        return tuple(sorted(matches, key=lambda match: -len(match.reasons)))


def quoted(word: str) -> str:
    """The word in the language of FTS5, whatever it holds."""
    return '"' + word.replace('"', '""') + '"'
