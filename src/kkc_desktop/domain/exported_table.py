"""A table on its way to a spreadsheet, a CSV file or a printed list: typed cells and their heads.

Texts are what they say: no writer of it makes a formula, a number or a date of a text.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto

from kkc_desktop.domain.czech import grouped
from kkc_desktop.domain.errors import WrongStep

MOST_SHEET_ROWS = 1_048_576
"""What one sheet of Excel holds, with the heading."""

_OTHER_ROWS = 4
"""The title, the empty row, the heads and the totals."""

ExportedCell = str | int | float | date | datetime | None


class CellType(Enum):
    """What the cells of a column are; empty ones are None or an empty text."""

    TEXT = auto()
    COUNT = auto()
    DECIMAL = auto()
    SHARE = auto()
    DAY = auto()
    MOMENT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedColumn:
    """One column; `width` is in characters, 0 for as needed. A SHARE of 0.25 is shown as 25 %."""

    title: str
    cell_type: CellType = CellType.TEXT
    width: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedTable:
    """A title, what stands above the table, its columns and rows, and the line of totals.

    `heading` are pairs of a word and what it says: period, filter, author, made at, digest.
    """

    title: str
    columns: tuple[ExportedColumn, ...]
    rows: tuple[tuple[ExportedCell, ...], ...]
    heading: tuple[tuple[str, str], ...] = ()
    totals: tuple[ExportedCell, ...] = ()


def demand_sheet_room(table: ExportedTable) -> None:
    """Refuses with WrongStep a table that no sheet of a workbook can hold."""
    if len(table.rows) + len(table.heading) + _OTHER_ROWS <= MOST_SHEET_ROWS:
        return
    raise WrongStep(
        f"Tabulka má {grouped(len(table.rows))} řádků, list sešitu jich tolik neunese.",
        "Zužte výběr, nebo ji uložte jako CSV.",
    )
