"""A table as CSV for Czech Excel: UTF-8 with a mark, semicolons, CRLF, decimal comma, Czech days.

First the title and the pairs of the heading, an empty line, the heads, the rows, the totals. Texts
are shielded as `domain/shielded_text.py` says, so that none becomes a formula or a number.
"""

import csv
import io
from datetime import date, datetime
from decimal import Decimal

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.exported_table import CellType, ExportedCell, ExportedTable
from kkc_desktop.domain.shielded_text import shielded
from kkc_desktop.printing.cell_text import cell_text


def csv_bytes(table: ExportedTable) -> bytes:
    """The table as one file; the same table gives the same bytes."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_text(table.title)])
    writer.writerows([_text(word), _text(said)] for word, said in table.heading)
    writer.writerow([])
    writer.writerow([_text(column.title) for column in table.columns])
    kinds = [column.cell_type for column in table.columns]
    writer.writerows(_cells(row, kinds) for row in table.rows)
    if table.totals:
        writer.writerow(_cells(table.totals, kinds))
    return out.getvalue().encode("utf-8-sig")


def _cells(row: tuple[ExportedCell, ...], kinds: list[CellType]) -> list[str]:
    return [_cell(cell, kind) for cell, kind in zip(row, kinds, strict=True)]


def _cell(cell: ExportedCell, kind: CellType) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return _text(cell)
    if isinstance(cell, datetime):
        local = cell.astimezone(ZONE)
        return f"{_day(local.date())} {local.hour}:{local.minute:02}"
    if isinstance(cell, date):
        return _day(cell)
    return _number(cell, kind)


def _text(text: str) -> str:
    return shielded(cell_text(text))


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _number(number: int | float, kind: CellType) -> str:
    """The number in full, without grouping; a share as per cent."""
    exact = Decimal(str(number)) * (100 if kind is CellType.SHARE else 1)
    digits = f"{exact:f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    words = digits.replace(".", ",")
    return f"{words} %" if kind is CellType.SHARE else words
