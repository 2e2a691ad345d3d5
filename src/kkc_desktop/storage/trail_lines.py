"""Reading the audit trail: pages by a filter, and every line about a person's records."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, or_, select

from kkc_desktop.domain.audit import Act, AuditEntry, Operation, RecordKind
from kkc_desktop.domain.audit_chain import CHAIN_START
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.numbering import evidence_number_text
from kkc_desktop.domain.oversight import NamedRecord, PersonQuery, TrailFilter
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.storage.columns import day_bounds
from kkc_desktop.storage.people import PersonCards
from kkc_desktop.storage.person_search import PersonSearch
from kkc_desktop.storage.rows import Shelf, run
from kkc_desktop.storage.search import Search
from kkc_desktop.storage.tables import AUDIT, NUMBERS

EXPORTED = (
    "number",
    "recorded_at",
    "officer_id",
    "act",
    "record_kind",
    "record_id",
    "reason",
    "digest",
    "chain",
)

_AUDIT = Shelf(AUDIT, AuditEntry)
_AT = "SELECT chain, recorded_at FROM audit WHERE number = ?"
_PERSONS = "SELECT given_names, surname, birth_surname, born_on FROM persons WHERE record_id = ?"
_AT_ONCE = 500


class TrailLines:
    """What the overseer reads; nothing here writes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, wanted: TrailFilter, before: int | None, limit: int) -> tuple[AuditEntry, ...]:
        """The lines the filter lets through, newest first; `before` is the last one shown."""
        query = select(AUDIT).order_by(AUDIT.c.number.desc()).limit(limit)
        for condition in self._conditions(wanted, before):
            query = query.where(condition)
        return _AUDIT.read(self._connection, query)

    def about(self, records: Sequence[NamedRecord], searches: Sequence[str]) -> list[AuditEntry]:
        """Every line about these records and about searches with these digests, newest first."""
        found: list[AuditEntry] = []
        for start in range(0, len(records), _AT_ONCE):
            ids = [record.record_id for record in records[start : start + _AT_ONCE]]
            query = select(AUDIT).where(AUDIT.c.record_id.in_(ids))
            found += _AUDIT.read(self._connection, query)
        if searches:
            begins = or_(*(AUDIT.c.reason.startswith(digest) for digest in searches))
            query = select(AUDIT).where(AUDIT.c.act == Act.SEARCH, begins)
            found += _AUDIT.read(self._connection, query)
        return sorted(found, key=lambda entry: entry.number, reverse=True)

    def of_record(self, record_id: str, act: Act) -> tuple[AuditEntry, ...]:
        """The lines of this act at the record, newest first."""
        query = select(AUDIT).where(AUDIT.c.record_id == record_id, AUDIT.c.act == act)
        return _AUDIT.read(self._connection, query.order_by(AUDIT.c.number.desc()))

    def chain_at(self, number: int) -> tuple[str, str] | None:
        """Chain and moment of the line, None where there is none."""
        if number == 0:
            return CHAIN_START, ""
        row = run(self._connection, _AT, (number,)).fetchone()
        return (row[0], row[1]) if row else None

    def rows(self) -> Iterator[tuple[object, ...]]:
        """Every line by number as stored, its fields in the order of EXPORTED."""
        columns = ", ".join(EXPORTED)
        yield from run(self._connection, f"SELECT {columns} FROM audit ORDER BY number")

    def numbers_of(self, record_ids: Sequence[str]) -> dict[str, str]:
        """The evidence numbers of these records, as far as they have one."""
        columns = NUMBERS.c.record_id, NUMBERS.c.station_code, NUMBERS.c.year, NUMBERS.c.sequence
        found: dict[str, str] = {}
        for start in range(0, len(record_ids), _AT_ONCE):
            ids = record_ids[start : start + _AT_ONCE]
            rows = self._connection.execute(select(*columns).where(NUMBERS.c.record_id.in_(ids)))
            found |= {row[0]: evidence_number_text(*row[1:]) for row in rows}
        return found

    def naming(self, person: PersonQuery) -> list[NamedRecord]:
        """Every record that names the person; a known other day of birth rules it out."""
        found = Search(self._connection).records_with(" ".join(person.words))
        records = [record for record in found if self._fits(record.record_id, person)]
        return records + self._cards(person)

    def _cards(self, person: PersonQuery) -> list[NamedRecord]:
        """Every card of the person, with those merged into the same one."""
        typed = " ".join(person.words)
        cards = PersonCards(self._connection)
        search = PersonSearch(self._connection)
        names = {fold(word) for word in person.words if not any(map(str.isdecimal, word))}
        ids: dict[str, None] = {}
        for card in map(cards.get, search.holding(typed)):
            if card.id not in ids and _bears(card, names, person):
                ids |= dict.fromkeys(cards.family(search.holder(card).id))
        return [NamedRecord(kind=RecordKind.PERSON, record_id=each) for each in ids]

    def _fits(self, record_id: str, person: PersonQuery) -> bool:
        if person.born_on is None:
            return True
        wanted = {fold(word) for word in person.words}
        rows = run(self._connection, _PERSONS, (record_id,)).fetchall()
        named = [row for row in rows if wanted <= set(fold(" ".join(row[:3])).split())]
        return not named or any(_may_be(row[3], person.born_on) for row in named)

    def _conditions(self, wanted: TrailFilter, before: int | None) -> Iterator[ColumnElement[bool]]:
        if before is not None:
            yield AUDIT.c.number < before
        if wanted.officer_id:
            yield AUDIT.c.officer_id == wanted.officer_id
        if wanted.act:
            yield AUDIT.c.act == wanted.act
        if wanted.operation:
            yield AUDIT.c.act.in_(_acts_of(wanted.operation))
        if wanted.since:
            yield AUDIT.c.recorded_at >= day_bounds(wanted.since)[0]
        if wanted.until:
            yield AUDIT.c.recorded_at < day_bounds(wanted.until)[1]
        if wanted.record_number:
            yield AUDIT.c.record_id.in_(self._records_numbered(wanted.record_number))

    def _records_numbered(self, typed: str) -> list[str]:
        """The records whose number ends so; of KKC-KON-2026-000012 it is enough to type 12."""
        *rest, sequence = typed.strip().upper().split("-")
        if not sequence.isdecimal():
            return []
        query = select(NUMBERS.c.record_id).where(NUMBERS.c.sequence == int(sequence[:9]))
        year = rest[-1] if rest else ""
        if year.isdecimal():
            query = query.where(NUMBERS.c.year == int(year[:4]))
        if len(rest) > 1:
            query = query.where(NUMBERS.c.station_code == rest[-2])
        return [str(row[0]) for row in self._connection.execute(query)]


def _bears(card: PersonCard, names: set[str], person: PersonQuery) -> bool:
    own = set(fold(f"{card.full_name} {card.birth_surname}").replace(",", " ").split())
    is_same_day = person.born_on is None or card.born_on in (None, person.born_on)
    return names <= own and is_same_day


def _may_be(stored: str | None, born_on: date) -> bool:
    return stored is None or stored == born_on.isoformat()


def _acts_of(operation: Operation) -> list[Act]:
    return [act for act in Act if act.operation is operation]
