"""Column types between a record's field and what SQLite keeps: all of them STRICT.

A moment is stored as UTC in a text of one width, so that its order as text is its order in time.
"""

import json
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from kkc_desktop.domain.czech import ZONE


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


class Moment(TypeDecorator[datetime]):
    """An aware moment."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Writes UTC."""
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Reads UTC."""
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A day of the calendar."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Writes YYYY-MM-DD."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Reads YYYY-MM-DD."""
        return None if value is None else date.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """Yes or no, as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Writes 1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """Reads 1 or 0."""
        return None if value is None else bool(value)


class Choice(TypeDecorator[Enum]):
    """A member of a code list, by name."""

    impl = Text
    cache_ok = True

    def __init__(self, code_list: type[Enum]) -> None:
        super().__init__()
        self.code_list = code_list

    def process_bind_param(self, value: Enum | None, dialect: Dialect) -> str | None:
        """Writes the name; a member of another list is refused."""
        if value is not None and not isinstance(value, self.code_list):
            raise ValueError(f"{value!r} is not of {self.code_list.__name__}")
        return None if value is None else value.name

    def process_result_value(self, value: str | None, dialect: Dialect) -> Enum | None:
        """Reads the name."""
        return None if value is None else self.code_list[value]


class Choices(TypeDecorator[tuple[Enum, ...]]):
    """Several members of a code list, as a JSON list of names."""

    impl = Text
    cache_ok = True

    def __init__(self, code_list: type[Enum]) -> None:
        super().__init__()
        self.code_list = code_list

    def process_bind_param(self, value: tuple[Enum, ...] | None, dialect: Dialect) -> str:
        """Writes the names."""
        return json.dumps([member.name for member in value or ()])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Enum, ...]:
        """Reads the names."""
        return tuple(self.code_list[name] for name in json.loads(value or "[]"))


class Words(TypeDecorator[tuple[str, ...]]):
    """Several texts, as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """Writes the list."""
        return json.dumps(list(value or ()), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """Reads the list."""
        return tuple(json.loads(value or "[]"))
