"""The table of things: stolen, handed in or received."""

from collections.abc import Sequence

from reportlab.platypus import Table, TableStyle

from kkc_desktop.domain.czech import grouped
from kkc_desktop.domain.document import Thing
from kkc_desktop.printing.escape import esc, is_simple
from kkc_desktop.printing.fonts import SERIF, SERIF_BOLD, text_width
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.styles import INK, styles
from kkc_desktop.printing.values import crowns

_WIDTHS = (24.0, 210.0, 118.0, 40.0, 75.0)
_WIDTHS_WITHOUT_VALUE = (24.0, 285.0, 118.0, 40.0)
_PADDING = 8.0
_STYLE = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), SERIF, 10, 12.5),
        ("FONT", (0, 0), (-1, 0), SERIF_BOLD, 10, 12.5),
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


def things_table(things: Sequence[Thing]) -> Table:
    """The things numbered from one; the head row is repeated on each page.

    The column of values is there only when something has a value: a letter has none.
    """
    rows: list[list[str | Text]] = [["Č.", "Popis", "Označení", "Počet", "Hodnota"]]
    valued = any(thing.value_czk is not None for thing in things)
    widths = _WIDTHS if valued else _WIDTHS_WITHOUT_VALUE
    for number, thing in enumerate(things, start=1):
        rows.append(
            [
                f"{number}.",
                _cell(thing.description, widths[1]),
                _cell(thing.identifier, widths[2]),
                grouped(thing.quantity),
                "" if thing.value_czk is None else crowns(thing.value_czk),
            ]
        )
    shown = [row[: len(widths)] for row in rows]
    return Table(shown, colWidths=widths, style=_STYLE, repeatRows=1, splitInRow=1, spaceAfter=4)


def _cell(value: str, width: float) -> str | Text:
    """A plain string where one line is enough: it is laid out five times faster."""
    if is_simple(value) and text_width(value, SERIF, 10) <= width - _PADDING:
        return value
    return Text(esc(value), styles().cell)
