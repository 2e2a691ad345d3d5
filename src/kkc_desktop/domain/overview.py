"""An overview of a period (domain 7.1): every figure knows the records it was counted from.

It is cut off at the end of its period: what happened later is not in it, so that the same period
gives the same figures and the same digest whenever it is counted.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import CodeList, ContactChannel, ContactReason
from kkc_desktop.domain.period import Period
from kkc_desktop.domain.station import Officer, Station

SMALLEST_SHOWN = 3
"""Counts below it are hidden where small numbers are suppressed (domain 7.1)."""
MOST_COMPARED = 8
"""In a print or file a table with more columns stands without the compared period."""


class FigureUnit(CodeList):
    """What a figure is in."""

    COUNT = "počet"
    PEOPLE = "osob"
    PIECES = "ks"
    MINUTES = "minut"
    SECONDS = "sekund"
    SHARE = "podíl"


_COUNTED = (FigureUnit.COUNT, FigureUnit.PEOPLE, FigureUnit.PIECES)


class RecordRef(NamedTuple):
    """A record behind a figure."""

    kind: RecordKind
    record_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewFilter:
    """Which contacts, and what came of them, the overview counts; None counts all."""

    reason: ContactReason | None = None
    channel: ContactChannel | None = None

    @property
    def words(self) -> str:
        """The filter as it stands on the print."""
        chosen = [each.label for each in (self.reason, self.channel) if each is not None]
        return ", ".join(chosen) or "vše"


EVERYTHING = OverviewFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number; `value` is None where there was nothing to count it from. A SHARE is 0 to 1.

    `code` names it for ever and everywhere; `earlier` is the same of the compared period.
    """

    code: str
    title: str
    unit: FigureUnit = FigureUnit.COUNT
    value: float | None
    earlier: float | None = None
    definition: str = ""
    records: tuple[RecordRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """Figures in rows and columns; its first word is said by `row_heading`."""

    code: str
    title: str
    definition: str
    row_heading: str
    column_titles: tuple[str, ...]
    row_titles: tuple[str, ...]
    rows: tuple[tuple[Figure, ...], ...]


class FigureSum(NamedTuple):
    """The figure `total` is the sum of `parts`; all are codes."""

    total: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everything that was counted, and what it was counted from.

    `digest` is SHA-256 in hex over the facts the figures are made of, `record_count` how many
    facts that were. `key` are the figures of the tiles, `sums` what adds up to what.
    """

    station: Station
    author: Officer
    made_at: datetime
    period: Period
    compared: Period
    filter: OverviewFilter
    key: tuple[Figure, ...]
    tables: tuple[FigureTable, ...]
    sums: tuple[FigureSum, ...] = ()
    digest: str
    record_count: int

    def table(self, code: str) -> FigureTable:
        """The table of this code."""
        return next(each for each in self.tables if each.code == code)

    def figure(self, code: str) -> Figure:
        """The figure of this code, wherever it stands."""
        inside = (each for table in self.tables for row in table.rows for each in row)
        return next(each for each in (*self.key, *inside) if each.code == code)


def is_hidden(figure: Figure) -> bool:
    """Whether a suppressed overview hides it: one or two would tell of a person.

    One or two records, or so many people in however many records.
    """
    counts = (len(figure.records), figure.value if figure.unit in _COUNTED else None)
    return any(0 < count < SMALLEST_SHOWN for count in counts if count is not None)
