"""The search box's index: names and numbers first, then words, always newest first.

Two FTS5 tables that fold diacritics. What is typed is cut into words and quoted, so nothing of it
is ever read as the language of queries; the last word is taken as a beginning.
"""

import re
import time
import unicodedata
from datetime import datetime

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.finding import Hit
from kkc_desktop.storage.columns import moment_text

LONGEST_QUERY = 200
BUDGET_SECONDS = 0.3
WHY_NUMBER, WHY_PERSON, WHY_WORDS = "číslo", "osoba v záznamu", "slova v textu"

_STEPS_BETWEEN_LOOKS = 2_000
_WORD = re.compile(r"[^\W_]+")
_INDEX = """
    INSERT INTO search_entries
        (kind, record_id, numbers, names, words, title, detail, recorded_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (record_id) DO UPDATE SET
        numbers = excluded.numbers, names = excluded.names, words = excluded.words,
        title = excluded.title, detail = excluded.detail, recorded_at = excluded.recorded_at
"""
_FIND = """
    SELECT e.kind, e.record_id, e.title, e.detail, e.recorded_at, e.numbers
    FROM {index} JOIN search_entries e ON e.id = {index}.rowid
    WHERE {index} MATCH ? ORDER BY {index}.rowid DESC LIMIT ?
"""
_BY_NAME, _BY_WORD = (_FIND.format(index=index) for index in ("names_index", "words_index"))


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
        words = (_numbers(number), _composed(names), _composed(text))
        row = (kind.name, record_id, *words, title, detail, moment_text(recorded_at))
        self._connection.exec_driver_sql(_INDEX, row)

    def find(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """Records that hold every typed word: by name or number first, then by words."""
        words = _WORD.findall(_composed(query[:LONGEST_QUERY]))
        if not words:
            return ()
        connection = self._connection.connection.dbapi_connection
        by_name = _rows(connection, _BY_NAME, words, limit)
        known = {row[1] for row in by_name}
        hits = [_hit(row, _why(row[5], words)) for row in by_name]
        if len(hits) < limit:
            by_word = _rows(connection, _BY_WORD, words, limit + len(hits))
            hits += [_hit(row, WHY_WORDS) for row in by_word if row[1] not in known]
        return tuple(hits[:limit])


def match_of(words: list[str]) -> str:
    """The words as a query of FTS5: all of them, the last one as a beginning."""
    *whole, last = (_either(word) for word in words)
    return " AND ".join([*(f"({' OR '.join(forms)})" for forms in whole), _beginning(last)])


def _either(word: str) -> list[str]:
    """The word quoted; a number also without its leading zeros, as 000123 is typed 123."""
    bare = word.lstrip("0") if word.isdecimal() else word
    return [f'"{form}"' for form in dict.fromkeys((word, bare)) if form]


def _beginning(forms: list[str]) -> str:
    return f"({' OR '.join(f'{form} *' for form in forms)})"


def _numbers(number: str) -> str:
    """The number's parts, each number also without its leading zeros."""
    parts = _WORD.findall(_composed(number))
    bare = [part.lstrip("0") for part in parts if part.isdecimal() and part.startswith("0")]
    return " ".join(part for part in parts + bare if part)


def _why(numbers: str, words: list[str]) -> str:
    parts = fold(numbers).split()
    folded = [fold(word) for word in words]
    found = all(any(part.startswith(word) for part in parts) for word in folded)
    return WHY_NUMBER if found else WHY_PERSON


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _rows(
    connection: dbapi2.Connection, query: str, words: list[str], limit: int
) -> list[tuple[str, str, str, str, str, str]]:
    """The rows found within the time the person notices; nothing when that ran out."""
    ends_at = time.monotonic() + BUDGET_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > ends_at, _STEPS_BETWEEN_LOOKS)
    try:
        return list(connection.execute(query, (match_of(words), limit)))
    except dbapi2.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        return []
    finally:
        connection.set_progress_handler(None, 0)


def _hit(row: tuple[str, str, str, str, str, str], why: str) -> Hit:
    kind, record_id, title, detail, recorded_at, _ = row
    return Hit(
        kind=RecordKind[kind],
        record_id=record_id,
        title=title,
        detail=detail,
        why=why,
        recorded_at=datetime.fromisoformat(recorded_at),
    )
