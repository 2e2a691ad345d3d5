"""How a figure of an overview is made of the records behind it.

Of n ordered values the median is the one of rank n/2 rounded up and P90 that of 0.9 n rounded up
(nearest rank): always a value that was measured, never one between two.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil
from operator import itemgetter

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.overview import Figure, FigureTable, FigureUnit, RecordRef

MEDIAN, NINE_TENTHS = 0.5, 0.9
SECONDS_OF_MINUTE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A value and the records it comes from."""

    value: float | None
    records: tuple[RecordRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureColumn:
    """A column of figures; `count` makes the figure of the facts of one row."""

    code: str
    title: str
    unit: FigureUnit = FigureUnit.COUNT
    definition: str = ""
    count: Callable[[str], Measured]


def counted(records: Iterable[RecordRef]) -> Measured:
    """How many records."""
    behind = tuple(records)
    return Measured(value=len(behind), records=behind)


def summed(numbers: Iterable[tuple[RecordRef, int]]) -> Measured:
    """The sum of a number of each record; records that add nothing are left out."""
    adding = tuple((ref, number) for ref, number in numbers if number)
    return Measured(
        value=sum(number for _, number in adding), records=tuple(ref for ref, _ in adding)
    )


def share(part: Iterable[RecordRef], whole: int) -> Measured:
    """Which part of the whole the records are; None of nothing."""
    behind = tuple(part)
    return Measured(value=len(behind) / whole if whole else None, records=behind)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Values from the smallest, each with its record; sorted once for all that is asked of them."""

    values: tuple[float, ...] = ()
    records: tuple[RecordRef, ...] = ()


def ranking(values: Iterable[tuple[float, RecordRef]]) -> Ranking:
    """The values in order."""
    measured = sorted(values, key=itemgetter(0))
    return Ranking(tuple(map(itemgetter(0), measured)), tuple(map(itemgetter(1), measured)))


def ranked(values: Ranking, part: float) -> Measured:
    """The value of that rank by nearest rank, from all the records; None of nothing."""
    if not values.values:
        return Measured(value=None)
    place = max(ceil(part * len(values.values)), 1) - 1
    return Measured(value=values.values[place], records=values.records)


def most(values: Iterable[tuple[float, RecordRef]]) -> Measured:
    """The greatest value, and the record it comes from."""
    measured = list(values)
    if not measured:
        return Measured(value=None)
    value, ref = max(measured, key=lambda each: each[0])
    return Measured(value=value, records=(ref,))


def seconds_between(earlier: str, later: str) -> float:
    """Seconds from one stored moment to another."""
    read = datetime.fromisoformat
    return (read(later) - read(earlier)).total_seconds()


def minutes_between(earlier: str, later: str) -> float:
    """Minutes from one stored moment to another."""
    return seconds_between(earlier, later) / SECONDS_OF_MINUTE


def figure(
    code: str,
    title: str,
    measured: Measured,
    definition: str = "",
    unit: FigureUnit = FigureUnit.COUNT,
) -> Figure:
    """The figure of what was measured."""
    return Figure(
        code=code,
        title=title,
        unit=unit,
        value=measured.value,
        definition=definition,
        records=measured.records,
    )


def table(
    code: str,
    title: str,
    definition: str,
    row_heading: str,
    rows: Mapping[str, str],
    columns: Sequence[FigureColumn],
) -> FigureTable:
    """The table of these rows, code to title; a figure goes by table, row and column."""
    return FigureTable(
        code=code,
        title=title,
        definition=definition,
        row_heading=row_heading,
        column_titles=tuple(column.title for column in columns),
        row_titles=tuple(rows.values()),
        rows=tuple(
            tuple(
                figure(
                    f"{code}.{row}.{column.code}",
                    f"{row_title}, {column.title}",
                    column.count(row),
                    column.definition or definition,
                    column.unit,
                )
                for column in columns
            )
            for row, row_title in rows.items()
        ),
    )


def refs(kind: RecordKind, ids: Iterable[str]) -> tuple[RecordRef, ...]:
    """References to records of one kind."""
    return tuple(RecordRef(kind, each) for each in ids)


def with_earlier(figures: FigureTable, earlier: FigureTable) -> FigureTable:
    """The table with the values that the compared period has in the same figures."""
    before = {each.code: each.value for row in earlier.rows for each in row}
    rows = tuple(
        tuple(replace(each, earlier=before.get(each.code)) for each in row) for row in figures.rows
    )
    return replace(figures, rows=rows)
