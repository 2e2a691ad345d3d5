"""Column types between a record's field and what SQLite keeps: all of them STRICT.

A moment is stored as UTC in a text of one width, so that its order as text is its order in time.
The types hand SQLAlchemy bare functions; its TypeDecorator would double the cost of a page.
"""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import Dialect
from sqlalchemy.types import UserDefinedType

from kkc_desktop.domain.czech import ZONE

T = TypeVar("T")


def moment_text(moment: datetime) -> str:
    """The moment in UTC as it is stored; a naive one is refused."""
    if moment.tzinfo is None:
        raise ValueError(f"a moment without a time zone: {moment!r}")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def day_bounds(day: date) -> tuple[datetime, datetime]:
    """The first moment of the day in Prague and the first one after it."""
    start = datetime.combine(day, time.min, ZONE)
    end = datetime.combine(day + timedelta(days=1), time.min, ZONE)
    return start.astimezone(UTC), end.astimezone(UTC)


class StoredAsText(UserDefinedType[T]):
    """A value that `write` makes a text of and `reader` makes again; nothing stays nothing."""

    def get_col_spec(self, **kw: object) -> str:
        """The word in CREATE TABLE."""
        return "TEXT"

    def write(self, value: T) -> str:
        """The text to keep."""
        raise NotImplementedError

    def reader(self) -> Callable[[str], T]:
        """What makes the value of the text; asked for once, called for each row."""
        raise NotImplementedError

    def bind_processor(self, dialect: Dialect) -> Callable[[T | None], str | None]:
        """How SQLAlchemy writes."""
        write = self.write
        return lambda value: None if value is None else write(value)

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[str | None], T | None]:
        """How SQLAlchemy reads."""
        read = self.reader()
        return lambda text: None if text is None else read(text)


class Moment(StoredAsText[datetime]):
    """An aware moment."""

    cache_ok = True

    def write(self, value: datetime) -> str:
        """Writes UTC."""
        return moment_text(value)

    def reader(self) -> Callable[[str], datetime]:
        """Reads UTC."""
        return datetime.fromisoformat


class Day(StoredAsText[date]):
    """A day of the calendar."""

    cache_ok = True

    def write(self, value: date) -> str:
        """Writes YYYY-MM-DD."""
        return value.isoformat()

    def reader(self) -> Callable[[str], date]:
        """Reads YYYY-MM-DD."""
        return date.fromisoformat


class Choice(StoredAsText[Enum]):
    """A member of a code list, by name."""

    cache_ok = True

    def __init__(self, code_list: type[Enum]) -> None:
        self.code_list = code_list

    def write(self, value: Enum) -> str:
        """Writes the name; a member of another list is refused."""
        if not isinstance(value, self.code_list):
            raise ValueError(f"{value!r} is not of {self.code_list.__name__}")
        return value.name

    def reader(self) -> Callable[[str], Enum]:
        """Reads the name."""
        return dict(self.code_list.__members__).__getitem__


class Choices(StoredAsText[tuple[Enum, ...]]):
    """Several members of a code list, as a JSON list of names."""

    cache_ok = True

    def __init__(self, code_list: type[Enum]) -> None:
        self.code_list = code_list

    def write(self, value: tuple[Enum, ...]) -> str:
        """Writes the names."""
        return json.dumps([member.name for member in value])

    def reader(self) -> Callable[[str], tuple[Enum, ...]]:
        """Reads the names; the same few selections come in every row of a list."""

        @lru_cache
        def members(text: str) -> tuple[Enum, ...]:
            return tuple(self.code_list[name] for name in json.loads(text))

        return members


class Words(StoredAsText[tuple[str, ...]]):
    """Several texts, as a JSON list."""

    cache_ok = True

    def write(self, value: tuple[str, ...]) -> str:
        """Writes the list."""
        return json.dumps(value, ensure_ascii=False)

    def reader(self) -> Callable[[str], tuple[str, ...]]:
        """Reads the list."""
        return lambda text: tuple(json.loads(text))


class Flag(UserDefinedType[bool]):
    """Yes or no, as 1 or 0."""

    cache_ok = True

    def get_col_spec(self, **kw: object) -> str:
        """The word in CREATE TABLE."""
        return "INTEGER"

    def bind_processor(self, dialect: Dialect) -> Callable[[bool | None], int | None]:
        """Writes 1 or 0."""
        return lambda value: None if value is None else int(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[int], bool]:
        """Reads 1 or 0."""
        return bool
