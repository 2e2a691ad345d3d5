"""The table of things: stolen, handed in or received."""

from collections.abc import Sequence
from functools import lru_cache

from reportlab.platypus import TableStyle

from kkc_desktop.domain.czech import grouped
from kkc_desktop.domain.document import Thing
from kkc_desktop.printing.escape import esc, is_simple
from kkc_desktop.printing.flowables import DataTable
from kkc_desktop.printing.fonts import SERIF, SERIF_BOLD, text_width
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.styles import INK, Styles
from kkc_desktop.printing.values import crowns

_HEAD = ["Č.", "Popis", "Označení", "Počet", "Hodnota"]
_WIDTHS = (24.0, 210.0, 118.0, 40.0, 75.0)
_PADDING = 8.0


def things_table(things: Sequence[Thing], styles: Styles) -> DataTable:
    """The things numbered from one; the head row is repeated on each page.

    The column of values is there only when something has a value: a letter has none.
    """
    rows: list[list[str | Text]] = [list(_HEAD)]
    valued = any(thing.value_czk is not None for thing in things)
    widths = _widths(styles, valued=valued)
    for number, thing in enumerate(things, start=1):
        rows.append(
            [
                f"{number}.",
                _cell(thing.description, widths[1], styles),
                _cell(thing.identifier, widths[2], styles),
                grouped(thing.quantity),
                "" if thing.value_czk is None else crowns(thing.value_czk),
            ]
        )
    shown = [row[: len(widths)] for row in rows]
    return DataTable(shown, colWidths=widths, style=_look(styles), splitInRow=1, spaceAfter=4)


def _widths(styles: Styles, *, valued: bool) -> tuple[float, ...]:
    """The columns; in larger type the description gives way to the others."""
    scale = styles.cell.fontSize / 10
    number, _, identifier, quantity, value = (width * scale for width in _WIDTHS)
    identifier = min(identifier, _WIDTHS[2] * 1.1)
    shown = (number, identifier, quantity, *((value,) if valued else ()))
    description = sum(_WIDTHS) - sum(shown)
    return (number, description, *shown[1:])


@lru_cache(maxsize=4)
def _look(styles: Styles) -> TableStyle:
    size, leading = styles.cell.fontSize, styles.cell.leading
    return TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), SERIF, size, leading),
            ("FONT", (0, 0), (-1, 0), SERIF_BOLD, size, leading),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("ALIGN", (3, 0), (-1, -1), "RIGHT"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.3, INK),
            ("LEFTPADDING", (0, 0), (-1, -1), _PADDING / 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING / 2),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
    )


def _cell(value: str, width: float, styles: Styles) -> str | Text:
    """A plain string where one line is enough: it is laid out five times faster."""
    size = styles.cell.fontSize
    if is_simple(value) and text_width(value, SERIF, size) <= width - _PADDING:
        return value
    return Text(esc(value), styles.cell)
