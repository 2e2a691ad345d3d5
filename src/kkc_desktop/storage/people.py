"""Known persons on disk: their cards, the warnings at them, merges and cards told apart."""

from collections.abc import Collection
from dataclasses import fields, replace
from datetime import datetime

from sqlalchemy import Connection, and_, func, or_, select

from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard, PersonFlag, PersonMerge, ToldApart
from kkc_desktop.storage.people_tables import (
    PERSON_CARDS,
    PERSON_FLAGS,
    PERSON_MERGES,
    TOLD_APART,
)
from kkc_desktop.storage.person_order import order_card
from kkc_desktop.storage.rows import PAGE, Shelf, Versioned, not_found
from kkc_desktop.storage.tables import PERSONS

_STATEMENTS = Shelf(PERSONS, Person)
_FLAGS = Shelf(PERSON_FLAGS, PersonFlag)
_MERGES = Shelf(PERSON_MERGES, PersonMerge)
_APART = Shelf(TOLD_APART, ToldApart)
_ALL = frozenset(field.name for field in fields(PersonCard)) - {"id"}
_ENDING = ("ended_at", "ended_by", "end_reason")
_AS_THEY_STOOD = ("kept_before", "merged_before", "kept_after")
_UNDOING = ("undone_at", "undone_by", "undo_reason")


class PersonCards(Versioned[PersonCard]):
    """The cards; newest by their last change."""

    shelf = Shelf(PERSON_CARDS, PersonCard)
    newest_by = "changed_at"

    def find(self, card_id: str) -> PersonCard | None:
        """The card of this id; None when the person has none."""
        query = select(PERSON_CARDS).where(PERSON_CARDS.c.id == card_id)
        return next(iter(self.shelf.read(self.connection, query)), None)

    def add(self, record: PersonCard) -> None:
        """Stores a new card and its place in the Czech order."""
        super().add(record)
        order_card(self.connection, record.number, record.surname, record.given_names)

    def update_columns(self, record: PersonCard, names: frozenset[str]) -> PersonCard:
        """Stores only these columns, the next revision and the place in the Czech order."""
        changed = super().update_columns(record, names)
        order_card(self.connection, changed.number, changed.surname, changed.given_names)
        return changed

    def page(
        self, before: tuple[datetime, str] | None = None, limit: int = PAGE
    ) -> tuple[PersonCard, ...]:
        """Cards that hold, the last changed first; merged ones stand at the card that holds."""
        query = self._page(before, limit).where(PERSON_CARDS.c.merged_into == "")
        return self.shelf.read(self.connection, query)

    def put_back(self, card: PersonCard, revision: int) -> None:
        """Stores the card exactly as given over the one of this revision.

        Refused with StaleRecord as every save is.
        """
        stored = self.update_columns(replace(card, revision=revision), _ALL)
        where: dict[str, object] = {"id": card.id, "revision": stored.revision}
        self.shelf.change(self.connection, card, ("revision",), where)

    def next_number(self) -> int:
        """The number of the next new card."""
        query = select(func.coalesce(func.max(PERSON_CARDS.c.number), 0))
        highest: int = self.connection.execute(query).scalar_one()
        return highest + 1

    def merged_into(self, card_id: str) -> tuple[PersonCard, ...]:
        """The cards that say this one holds for them."""
        query = select(PERSON_CARDS).where(PERSON_CARDS.c.merged_into == card_id)
        return self.shelf.read(self.connection, query.order_by(PERSON_CARDS.c.number))

    def family(self, card_id: str) -> tuple[str, ...]:
        """The ids under which the person stands in records: the card and all merged into it."""
        found = [card_id]
        for known in found:  # grows while it is walked: merged cards have merged ones of their own
            found += [merged.id for merged in self.merged_into(known)]
        return tuple(found)


class People:
    """What hangs on the cards, and the statements that records hold of a person."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def statements_of(self, person_ids: Collection[str]) -> tuple[Person, ...]:
        """Every statement under these ids, whatever the record."""
        query = select(PERSONS).where(PERSONS.c.id.in_(person_ids))
        return _STATEMENTS.read(self._connection, query.order_by(PERSONS.c.record_id))

    def records_of(self, person: Person) -> frozenset[str]:
        """The records that state this person: under the same id, or by name and birth date."""
        table = PERSONS.c
        same = table.id == person.id
        if person.born_on is not None and person.surname:
            same = or_(
                same,
                and_(
                    table.surname == person.surname,
                    table.given_names == person.given_names,
                    table.born_on == person.born_on,
                ),
            )
        query = select(table.record_id).where(same, table.is_protected.is_(False))
        return frozenset(self._connection.execute(query).scalars())

    def add_flag(self, flag: PersonFlag) -> None:
        """Stores a new warning."""
        _FLAGS.add(self._connection, flag)

    def end_flag(self, flag: PersonFlag) -> None:
        """Stores who ended the warning, when and why; it is ended once."""
        _FLAGS.change(self._connection, flag, _ENDING, {"id": flag.id})

    def flags_of(self, card_ids: Collection[str]) -> tuple[PersonFlag, ...]:
        """Every warning at these cards, ended ones among them, the newest first."""
        table = PERSON_FLAGS.c
        query = select(PERSON_FLAGS).where(table.card_id.in_(card_ids))
        return _FLAGS.read(self._connection, query.order_by(table.recorded_at.desc(), table.id))

    def add_merge(self, merge: PersonMerge) -> None:
        """Stores a new merge."""
        _MERGES.add(self._connection, merge)

    def undo_merge(self, merge: PersonMerge) -> None:
        """Stores who undid the merge, when and why; it is undone once."""
        _MERGES.change(self._connection, merge, _UNDOING, {"id": merge.id})

    def empty_merge(self, merge: PersonMerge) -> None:
        """Stores what is left of the cards as they stood, see card_merge.emptied_merge."""
        _MERGES.change(self._connection, merge, _AS_THEY_STOOD, {"id": merge.id})

    def merge(self, merge_id: str) -> PersonMerge:
        """The merge of this id; refused with RecordNotFound."""
        query = select(PERSON_MERGES).where(PERSON_MERGES.c.id == merge_id)
        found = _MERGES.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]

    def flag(self, flag_id: str) -> PersonFlag:
        """The warning of this id; refused with RecordNotFound."""
        found = _FLAGS.read(
            self._connection, select(PERSON_FLAGS).where(PERSON_FLAGS.c.id == flag_id)
        )
        if not found:
            raise not_found()
        return found[0]

    def merges_of(self, card_id: str) -> tuple[PersonMerge, ...]:
        """Every merge of the card, undone ones among them, the newest first."""
        table = PERSON_MERGES.c
        query = select(PERSON_MERGES).where(
            or_(table.kept_id == card_id, table.merged_id == card_id)
        )
        return _MERGES.read(self._connection, query.order_by(table.merged_at.desc(), table.id))

    def tell_apart(self, pair: ToldApart) -> None:
        """Stores that the two cards are different people, whichever is named first."""
        _APART.put(self._connection, pair, ("card_id", "other_id"))

    def told_apart(self, card_id: str) -> frozenset[str]:
        """The cards that somebody said are not this person."""
        table = TOLD_APART.c
        query = select(table.card_id, table.other_id).where(
            or_(table.card_id == card_id, table.other_id == card_id)
        )
        pairs = self._connection.execute(query).all()
        return frozenset(each for pair in pairs for each in pair) - {card_id}
