"""The search box's index: names and numbers first, then words, always newest first.

Two FTS5 tables that fold diacritics. What is typed is cut into words and quoted, so nothing of it
is ever read as the language of queries; the last word is taken as a beginning.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.finding import WHY_NUMBER, Hit
from kkc_desktop.domain.identifiers_in import identifiers_in
from kkc_desktop.domain.oversight import NamedRecord
from kkc_desktop.storage.columns import moment_text
from kkc_desktop.storage.query_budget import QueryBudget
from kkc_desktop.storage.rows import run
from kkc_desktop.storage.search_marks import EVERYTHING, Marks

LONGEST_QUERY = 200
WHY_PERSON, WHY_WORDS = "osoba v záznamu", "slova v textu"
WHY_LOG = "zápis v deníku"
WHY_PLATE = "neúplná značka"

_LOOKED_INTO = 10_000
_WORD = re.compile(r"[^\W_]+")
_WHOLE_PLATE = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9]{5,8}")
_BIRTH_NUMBER = re.compile(r"\b(\d{6})/?(\d{3,4})\b")
_INDEX = """
    INSERT INTO search_entries
        (kind, record_id, numbers, names, words, title, detail, recorded_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (record_id) DO UPDATE SET
        numbers = excluded.numbers, names = excluded.names, words = excluded.words,
        title = excluded.title, detail = excluded.detail, recorded_at = excluded.recorded_at
"""
_SHOWN = "SELECT e.kind, e.record_id, e.title, e.detail, e.recorded_at, e.numbers"
_IN_TIME = "e.recorded_at >= ?2 AND e.recorded_at < ?3"
_MARKED = """
    AND EXISTS (SELECT 1 FROM names_index WHERE names_index MATCH ?5 AND names_index.rowid = e.id)
"""
_FIND = f"""
    {_SHOWN} FROM {{index}} JOIN search_entries e ON e.id = {{index}}.rowid
    WHERE {{index}} MATCH ?1 AND {_IN_TIME} ORDER BY {{index}}.rowid DESC LIMIT ?4
"""
_NAMING = """
    SELECT e.kind, e.record_id FROM names_index JOIN search_entries e ON e.id = names_index.rowid
    WHERE names_index MATCH ? ORDER BY names_index.rowid
"""
_BY_LOG = f"""
    {_SHOWN} FROM (SELECT incident_id, max(rowid) AS newest FROM log_index
        WHERE log_index MATCH ?1 GROUP BY incident_id) AS found
    JOIN search_entries e ON e.record_id = found.incident_id
    WHERE {_IN_TIME} {{marked}} ORDER BY found.newest DESC LIMIT ?4
"""
# A stored plate says ? and * just as GLOB does; one of two known letters would be every plate.
_BY_PLATE = f"""
    {_SHOWN} FROM descriptions d JOIN search_entries e ON e.record_id = d.incident_id
    WHERE d.plate GLOB '*[?*]*' AND ?1 GLOB replace(d.plate, ' ', '')
        AND length(replace(replace(replace(d.plate, ' ', ''), '?', ''), '*', '')) > 2
        AND {_IN_TIME} {{marked}} ORDER BY e.id DESC LIMIT ?4
"""
_BY_NAME, _BY_WORD = (_FIND.format(index=index) for index in ("names_index", "words_index"))
_WHYS = {_BY_WORD: WHY_WORDS, _BY_LOG: WHY_LOG, _BY_PLATE: WHY_PLATE}
_STATIONS = """
    WITH RECURSIVE each(code) AS (
        SELECT min(station_code) FROM numbers
        UNION ALL
        SELECT (SELECT min(station_code) FROM numbers WHERE station_code > code) FROM each
        WHERE code IS NOT NULL
    )
    SELECT code FROM each WHERE code IS NOT NULL
"""


class Search:
    """What can be found, kept up to date in the transaction that saves the record."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def index(
        self,
        kind: RecordKind,
        record_id: str,
        *,
        number: str,
        names: str,
        text: str,
        title: str,
        detail: str,
        recorded_at: datetime,
    ) -> None:
        """Makes the record findable by these words in place of its earlier ones."""
        words = (_numbers(number), _names(names), _with_identifiers(_composed(text)))
        row = (kind.name, record_id, *words, title, detail, moment_text(recorded_at))
        run(self._connection, _INDEX, row)

    def forget(self, record_id: str) -> None:
        """Takes a record that was thrown away out of the index."""
        run(self._connection, "DELETE FROM search_entries WHERE record_id = ?", (record_id,))

    def find(
        self,
        query: str,
        limit: int = 50,
        marks: Marks = EVERYTHING,
        budget: QueryBudget | None = None,
    ) -> tuple[Hit, ...]:
        """Records that hold every typed word: by name or number first, then by words.

        With marks only those among them; without any word whatever is marked so. What was found
        before the budget ran out is given, see its `is_spent`.
        """
        words = _WORD.findall(_composed(query[:LONGEST_QUERY]))
        if not words and not marks.match:
            return ()
        budget = budget or QueryBudget(self._connection)
        begun = [f" {fold(_without_zeros(word))}" for word in words]
        found: dict[str, Hit] = {}
        whole = [(_BY_WORD, _quoted(each)) for each in identifiers_in(query[:LONGEST_QUERY])]
        for way, match in (*whole, *_ways(words)):
            if len(found) >= limit:
                break
            for row in budget.rows(*_narrowed(way, match, marks, limit + len(found))):
                if row[1] not in found:
                    found[row[1]] = _hit(row, _WHYS.get(way) or _why(row[5], begun))
        return tuple(found.values())[:limit]

    def station_codes(self) -> tuple[str, ...]:
        """Which stations issued the numbers of the records, by code."""
        return tuple(code for (code,) in run(self._connection, _STATIONS))

    def first_moment(self) -> datetime | None:
        """When the record was made that was indexed first; None without any."""
        query = "SELECT recorded_at FROM search_entries ORDER BY id LIMIT 1"
        row = run(self._connection, query).fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def records_with(self, typed: str) -> list[NamedRecord]:
        """Every record whose names and numbers hold all these whole words; none is left out."""
        words = _WORD.findall(_composed(typed[:LONGEST_QUERY]))
        if not words:
            return []
        rows = run(self._connection, _NAMING, (" AND ".join(map(_whole, words)),))
        return [NamedRecord(kind=RecordKind[kind], record_id=found) for kind, found in rows]


def words_match(typed: str) -> str:
    """What is typed in the language of FTS5, the last word as a beginning; empty without words."""
    words = _WORD.findall(_composed(typed[:LONGEST_QUERY]))
    return _match(words, _beginning) if words else ""


def _ways(words: list[str]) -> list[tuple[str, str]]:
    """The questions in turn: the very number, names and numbers, words, a log, a plate in part."""
    if not words:
        return [(_BY_NAME, "")]
    begun = _match(words, _beginning)
    ways = [(_BY_NAME, begun), (_BY_WORD, begun), (_BY_LOG, begun)]
    plate = "".join(words).upper()
    if _WHOLE_PLATE.fullmatch(plate):
        ways.append((_BY_PLATE, plate))
    return [(_BY_NAME, _match(words, _whole)), *ways] if words[-1].isdecimal() else ways


def _narrowed(way: str, match: str, marks: Marks, limit: int) -> tuple[str, tuple[object, ...]]:
    """The question with its values: the marks among its words, or looked up for each row."""
    if way in (_BY_NAME, _BY_WORD):
        return way, (marks.narrowing(match), marks.since, marks.until, limit)
    values = (match, marks.since, marks.until, limit)
    if not marks.match:
        return way.format(marked=""), values
    return way.format(marked=_MARKED), (*values, marks.match)


def _match(words: list[str], last: Callable[[str], str]) -> str:
    """The words in the language of FTS5: all of them must be there."""
    return " AND ".join([*map(_whole, words[:-1]), last(words[-1])])


def _whole(word: str) -> str:
    """The word itself; a number also without its leading zeros, as 000123 is stored as 123 too."""
    bare = _without_zeros(word)
    return f'"{word}"' if bare == word else f'("{word}" OR "{bare}")'


def _beginning(word: str) -> str:
    """The word or a longer one; a number typed with its zeros is whole."""
    bare = _without_zeros(word)
    return f'"{word}" *' if bare == word else f'("{word}" * OR "{bare}")'


def _without_zeros(word: str) -> str:
    return word.lstrip("0") or word if word.isdecimal() else word


def _numbers(number: str) -> str:
    """The number's parts, each number also without its leading zeros."""
    parts = _WORD.findall(_composed(number))
    return " ".join(dict.fromkeys(parts + [_without_zeros(part) for part in parts]))


def _with_identifiers(text: str) -> str:
    """The text, and the numbers in it once more in the form in which they are looked for."""
    found = identifiers_in(text[:_LOOKED_INTO])
    return " ".join((text, *found)) if found else text


def _quoted(number: str) -> str:
    return f'"{number}"'


def _names(names: str) -> str:
    """The names; a birth number among them both in one piece and in two."""
    composed = _composed(names)
    both = (f"{a} {b} {a}{b}" for a, b in _BIRTH_NUMBER.findall(composed))
    return " ".join((composed, *both))


def _why(numbers: str, begun: list[str]) -> str:
    parts = f" {fold(numbers)}"
    return WHY_NUMBER if all(map(parts.__contains__, begun)) else WHY_PERSON


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _hit(row: tuple[str, ...], why: str) -> Hit:
    kind, record_id, title, detail, recorded_at, _ = row
    return Hit(
        kind=RecordKind[kind],
        record_id=record_id,
        title=title,
        detail=detail,
        why=why,
        recorded_at=datetime.fromisoformat(recorded_at),
    )
