"""The rows of the lists of records: places in an order, and the rows that stand at them.

A place is a number by which SQLite finds a row at once, whatever the order and however deep: a
million of them are eight megabytes. Only what is shown is read, and never all of it.
"""

import json
from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import czech_sort_key, fold
from kkc_desktop.domain.record_list import ROW_OF, ListedRecord, ListQuery
from kkc_desktop.storage.columns import moment_text
from kkc_desktop.storage.person_ways import quoted
from kkc_desktop.storage.record_sources import SOURCES, RowSource
from kkc_desktop.storage.rows import run

Codes = Mapping[str, tuple[str, ...]]

_STEPS = 20_000
"""How many steps of SQLite's machine pass between two questions whether to stop; about 1 ms."""

_CALAMITIES = "SELECT DISTINCT name FROM incidents WHERE name <> ''"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowQuestion:
    """A query with the codes that its words mean, by field, and the codes of each field in order.

    A field without codes in order is ordered by what is stored. The records `without` are not
    among the rows.
    """

    kind: RecordKind
    query: ListQuery = field(default_factory=ListQuery)
    meant: tuple[Codes, ...] = ()
    ranks: Codes = field(default_factory=dict)
    without: Collection[str] = ()


class RecordRows:
    """Reading alone; which records there are is told by `places`, what they show by `rows`.

    The records `without` are passed over as if they were not there.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, kind: RecordKind, without: Collection[str] = ()) -> int:
        """How many records the whole list has."""
        source = SOURCES[kind]
        conditions, values = _holding(source, without)
        query = f"SELECT count(*) FROM {source.table} r{_where(conditions)}"
        return int(run(self._connection, query, values).fetchone()[0])

    def most(self, kind: RecordKind) -> int:
        """More records than this the whole list has not; known at once, where counting is not."""
        source = SOURCES[kind]
        query = f"SELECT coalesce(max({source.place}), 0) FROM {source.table} r"
        return int(run(self._connection, query).fetchone()[0])

    def places(
        self, question: RowQuestion, is_stopped: Callable[[], bool] = lambda: False
    ) -> "array[int] | None":
        """The places of all rows that are asked for, in order; None once it is to stop."""
        statement, values = self._ordered(question)
        bare: dbapi2.Connection = self._connection.connection.dbapi_connection
        bare.set_progress_handler(is_stopped, _STEPS)
        try:
            return array("q", (row[0] for row in bare.execute(statement, values)))
        except dbapi2.OperationalError:
            if is_stopped():
                return None
            raise
        finally:
            bare.set_progress_handler(None, 0)

    def states(self, question: RowQuestion) -> dict[str, int]:
        """How many of the rows asked for are in each state that has any.

        Counted state by state in one walk: grouping would sort all rows in memory.
        """
        codes = question.ranks.get("state", ())
        if not codes:
            return {}
        source = SOURCES[question.kind]
        conditions, values = self._conditions(question)
        counts = ", ".join("count(*) FILTER (WHERE state = ?)" for _ in codes)
        states = (
            f"SELECT {source.value('state')} AS state FROM {source.table} r{_where(conditions)}"
        )
        found = run(self._connection, f"SELECT {counts} FROM ({states})", [*codes, *values])
        return {code: count for code, count in zip(codes, found.fetchone(), strict=True) if count}

    def rows(self, kind: RecordKind, places: Sequence[int]) -> tuple[ListedRecord, ...]:
        """The rows at these places in their order; a record that is gone is left out."""
        marks = ", ".join("?" * len(places))
        condition = f" WHERE {SOURCES[kind].place} IN ({marks})"
        found = {row.place: row for row in self._read(kind, condition, tuple(places))}
        return tuple(found[place] for place in places if place in found)

    def newest(
        self,
        kind: RecordKind,
        start: int,
        limit: int,
        count: int,
        without: Collection[str] = (),
    ) -> tuple[ListedRecord, ...]:
        """So many rows of the whole list from this one on, the newest first.

        Looked for from the nearer end of the `count` rows, which may be more than there are.
        """
        limit = max(0, min(limit, count - start))  # less than nothing would be everything
        from_end = count - start - limit
        way, skipped = ("DESC", start) if start <= from_end else ("ASC", from_end)
        source = SOURCES[kind]
        conditions, values = _holding(source, without)
        rest = f"{_where(conditions)} ORDER BY {source.plain} {way}, r.id {way} LIMIT ? OFFSET ?"
        rows = self._read(kind, rest, (*values, limit, skipped))
        return rows if way == "DESC" else rows[::-1]

    def index_of(
        self, kind: RecordKind, record_id: str, without: Collection[str] = ()
    ) -> int | None:
        """Which row of the whole list, the newest first, shows the record; None where it is not."""
        source = SOURCES[kind]
        own = f"SELECT {source.plain} FROM {source.table} r WHERE r.id = ?"
        found = run(self._connection, own, (record_id,)).fetchone()
        if found is None or record_id in without:
            return None
        conditions, values = _holding(source, without)
        conditions.append(f"({source.plain}, r.id) > (?, ?)")
        query = f"SELECT count(*) FROM {source.table} r{_where(conditions)}"
        return int(run(self._connection, query, (*values, found[0], record_id)).fetchone()[0])

    def place_of(self, kind: RecordKind, record_id: str) -> int | None:
        """The place of the record; None where it is not."""
        source = SOURCES[kind]
        query = f"SELECT {source.place} FROM {source.table} r WHERE r.id = ?"
        found = run(self._connection, query, (record_id,)).fetchone()
        return int(found[0]) if found else None

    def _read(
        self, kind: RecordKind, rest: str, values: Sequence[object]
    ) -> tuple[ListedRecord, ...]:
        source, make = SOURCES[kind], ROW_OF[kind]
        shown = ", ".join(source.shown.values())
        query = f"SELECT {source.place}, r.id, {shown} FROM {source.table} r{rest}"
        readers = [
            (number, source.reads[name])
            for number, name in enumerate(source.shown, 2)
            if name in source.reads
        ]
        found = []
        for row in map(list, run(self._connection, query, values)):
            for number, read in readers:
                row[number] = read(row[number])
            found.append(make(*row))
        return tuple(found)

    def _ordered(self, question: RowQuestion) -> tuple[str, list[object]]:
        source, query = SOURCES[question.kind], question.query
        way = "DESC" if query.is_descending else "ASC"
        if query.order in source.in_order and not query.is_narrow and not question.without:
            return source.in_order[query.order].format(way=way), []
        conditions, values = self._conditions(question)
        key, key_values = self._key(question)
        if key in ("", source.plain):
            way = "DESC" if not key else way
            order = f"{source.plain} {way}, r.id {way}"
        else:
            order = f"{key} {way}, {source.place} DESC"
        where = _where(conditions)
        statement = f"SELECT {source.place} FROM {source.table} r{where} ORDER BY {order}"
        return statement, [*values, *key_values]

    def _key(self, question: RowQuestion) -> tuple[str, list[object]]:
        """By what the rows are ordered: the number of the code in its order, or what is stored."""
        name = question.query.order
        if not name:
            return "", []
        value = SOURCES[question.kind].value(name)
        ranks = self._calamities() if name == "calamity" else question.ranks.get(name, ())
        if not ranks:
            return value, []
        cases = " ".join(f"WHEN ? THEN {number}" for number in range(len(ranks)))
        return f"CASE {value} {cases} ELSE {len(ranks)} END", list(ranks)

    def _conditions(self, question: RowQuestion) -> tuple[list[str], list[object]]:
        source, query = SOURCES[question.kind], question.query
        conditions, values = _holding(source, question.without)
        for bound, sign in ((query.start, ">="), (query.end, "<")):
            if bound is not None:
                conditions.append(f"{source.plain} {sign} ?")
                values.append(moment_text(bound))
        for name, code in query.chosen:
            conditions.append(_among(source, name, 1))
            values.append(code)
        for word, codes in zip(query.words, question.meant, strict=True):
            if question.kind is RecordKind.INCIDENT:
                codes = {**codes, "calamity": self._calamities(word)}
            condition, more = _said(source, word, codes)
            conditions.append(condition)
            values += more
        return conditions, values

    def _calamities(self, begins: str = "") -> tuple[str, ...]:
        """The names of calamities in Czech order, of which a word begins so."""
        names = [str(row[0]) for row in run(self._connection, _CALAMITIES)]
        fitting = [name for name in names if f" {begins}" in f" {fold(name)}"]
        return tuple(sorted(fitting, key=czech_sort_key))


def _holding(source: RowSource, without: Collection[str]) -> tuple[list[str], list[object]]:
    """What every row of the list is held to."""
    if not without:
        return [source.holds], []
    hidden = "r.id NOT IN (SELECT value FROM json_each(?))"
    return [source.holds, hidden], [json.dumps(sorted(without))]


def _said(source: RowSource, word: str, codes: Codes) -> tuple[str, list[object]]:
    """A condition that holds where the word stands in one of the row's fields."""
    parts, values = [], list[object]()
    for text in source.texts:
        values.append(f"{{surname}} : {quoted(word)} *" if "{name}" in text else word)
        parts.append(text.replace("{word}", "?").replace("{name}", "?"))
    for name, meant in codes.items():
        if meant:
            parts.append(_among(source, name, len(meant)))
            values += meant
    return f"({' OR '.join(parts)})", values


def _among(source: RowSource, name: str, count: int) -> str:
    marks = ", ".join("?" * count)
    if name in source.several:
        return source.several[name].format(codes=marks)
    return f"{source.value(name)} IN ({marks})"


def _where(conditions: Sequence[str]) -> str:
    kept = [condition for condition in conditions if condition]
    return f" WHERE {' AND '.join(kept)}" if kept else ""
