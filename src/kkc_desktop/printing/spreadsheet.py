"""Tables as a workbook for Excel: every cell with its type, and no text becomes anything else.

A sheet has the title, the pairs of the heading, the heads with a filter, the rows, the totals. The
file carries no moment of its own, so the same tables give the same bytes; when it was made is said
in the heading. Nothing is written to the disk on the way.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.exported_table import (
    CellType,
    ExportedCell,
    ExportedTable,
    demand_sheet_room,
)
from kkc_desktop.printing.cell_text import cell_text

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_TIMELESS = datetime(1980, 1, 1)  # noqa: DTZ001 (a workbook knows no zones)
_FIRST_DAY = date(1900, 3, 1)
"""Before it Excel counts a day that never was."""
_LONGEST_NAME = 31
_NO_NAME_LETTERS = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f]")
_NARROWEST, _WIDEST = 6, 60
_LOOKED_AT = 500
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}
_FORMATS = {
    CellType.TEXT: "@",
    CellType.COUNT: "#,##0",
    CellType.DECIMAL: "#,##0.0##",
    CellType.SHARE: "0.0 %",
    CellType.DAY: "d. m. yyyy",
    CellType.MOMENT: "d. m. yyyy h:mm",
}
_USUAL_WIDTH = {
    CellType.COUNT: 10,
    CellType.DECIMAL: 10,
    CellType.SHARE: 9,
    CellType.DAY: 13,
    CellType.MOMENT: 18,
}


def workbook_bytes(tables: Sequence[ExportedTable]) -> bytes:
    """The tables as one .xlsx, a sheet each; refused with WrongStep when one has too many rows.

    Control characters and texts longer than a cell: see `cell_text.py`. A text of the form
    ´<r>…</r>´, which the writer would take for markup, gets a space behind. A day before March
    1900, which Excel cannot count, is written as text.
    """
    from xlsxwriter import Workbook

    out = BytesIO()
    book = Workbook(out, _OPTIONS)
    book.set_properties({"created": _TIMELESS})
    names: list[str] = []
    for table in tables:
        demand_sheet_room(table)
        names.append(sheet_name(table.title, names))
        _Sheet(book, book.add_worksheet(names[-1]), table).write()
    book.close()
    return out.getvalue()


def sheet_name(title: str, taken: Sequence[str]) -> str:
    """A name Excel takes for a sheet: short, without its forbidden letters, unlike those taken."""
    words = " ".join(_NO_NAME_LETTERS.sub(" ", cell_text(title)).split()).strip("'")
    base = words if words and words.casefold() != "history" else "Tabulka"
    used = {name.casefold() for name in taken}
    name, number = _short(base, _LONGEST_NAME), 1
    while name.casefold() in used:
        number += 1
        ending = f" {number}"
        name = _short(base, _LONGEST_NAME - len(ending)) + ending
    return name


class _Sheet:
    """One table on its way into one sheet."""

    def __init__(self, book: "Workbook", sheet: "Worksheet", table: ExportedTable) -> None:
        self._sheet = sheet
        self._table = table
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._word = book.add_format({"bold": True})
        self._plain = book.add_format({"num_format": "@"})
        self._head = book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "num_format": "@"}
        )
        self._cells = {kind: self._format(book, kind) for kind in CellType}
        self._sums = {kind: self._format(book, kind, bold=True, top=1) for kind in CellType}

    def write(self) -> None:
        """Writes all of it and sets the sheet up for reading and printing."""
        table, sheet = self._table, self._sheet
        self._text(0, 0, table.title, self._title)
        for row, (word, said) in enumerate(table.heading, start=1):
            self._text(row, 0, word, self._word)
            self._text(row, 1, said, self._plain)
        head = len(table.heading) + 2
        for column, each in enumerate(table.columns):
            self._text(head, column, each.title, self._head)
            sheet.set_column(column, column, _width(table, column))
        for row, cells in enumerate(table.rows, start=head + 1):
            self._row(row, cells, self._cells)
        last = head + len(table.rows)
        if table.totals:
            self._row(last + 1, table.totals, self._sums)
        right = max(len(table.columns) - 1, 0)
        sheet.freeze_panes(head + 1, 0)
        sheet.autofilter(head, 0, last, right)
        sheet.ignore_errors({"number_stored_as_text": f"A1:{_letter(right)}{last + 2}"})
        sheet.repeat_rows(head)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)

    def _row(self, row: int, cells: tuple[ExportedCell, ...], formats: "_Formats") -> None:
        for column, (cell, known) in enumerate(zip(cells, self._table.columns, strict=True)):
            if cell is None or cell == "":
                continue
            self._cell(row, column, cell, formats, known.cell_type)

    def _cell(
        self, row: int, column: int, cell: ExportedCell, formats: "_Formats", kind: CellType
    ) -> None:
        """Writes the cell by what it is; the column only says how a number is shown."""
        if isinstance(cell, date):
            self._day(row, column, cell, formats)
        elif isinstance(cell, str):
            self._text(row, column, cell, formats[CellType.TEXT])
        else:
            self._sheet.write_number(row, column, cell, formats[kind])

    def _day(self, row: int, column: int, day: date, formats: "_Formats") -> None:
        if isinstance(day, datetime):
            local = day.astimezone(ZONE).replace(tzinfo=None)
            self._sheet.write_datetime(row, column, local, formats[CellType.MOMENT])
        elif day < _FIRST_DAY:
            words = f"{day.day}. {day.month}. {day.year}"
            self._text(row, column, words, formats[CellType.TEXT])
        else:
            self._sheet.write_datetime(row, column, day, formats[CellType.DAY])

    def _text(self, row: int, column: int, text: str, look: "Format") -> None:
        words = cell_text(text)
        if words.startswith("<r>") and words.endswith("</r>"):
            words += " "
        self._sheet.write_string(row, column, words, look)

    @staticmethod
    def _format(book: "Workbook", kind: CellType, **more: object) -> "Format":
        look: dict[str, object] = {"num_format": _FORMATS[kind], "valign": "top", **more}
        if kind is CellType.TEXT:
            look["text_wrap"] = True
        return book.add_format(look)


_Formats = dict[CellType, "Format"]


def _width(table: ExportedTable, column: int) -> float:
    """In characters: as the column says, else by its head and the longest of its first cells."""
    known = table.columns[column]
    if known.width:
        return known.width
    shown = [row[column] for row in table.rows[:_LOOKED_AT]]
    lines = [line for each in shown if isinstance(each, str) for line in each[:200].split("\n")]
    longest = max(map(len, lines), default=0)
    usual = _USUAL_WIDTH.get(known.cell_type, _NARROWEST)
    return min(max(longest + 2, len(known.title) + 3, usual), _WIDEST)


def _letter(column: int) -> str:
    from xlsxwriter.utility import xl_col_to_name

    return str(xl_col_to_name(column))


def _short(text: str, length: int) -> str:
    """At most so many UTF-16 units of the text."""
    cut = text.encode("utf-16-le")[: 2 * length].decode("utf-16-le", "ignore")
    return cut.rstrip(" '")
