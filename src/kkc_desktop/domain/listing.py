"""A list on paper as one text: heads, then rows, columns parted by a tab.

The first line holds the heads. A row that begins with a tilde is struck: every cell but the last
is printed struck through, the last one says who struck it and why.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kkc_desktop.domain.log_words import STRUCK_WORD

_STRUCK = "~"
_TAB = "\t"
_PARTING = re.compile(r"[\t\n\r]+ *")


@dataclass(frozen=True, slots=True)
class ListingRow:
    """One row; it has as many cells as the list has heads."""

    cells: tuple[str, ...]
    is_struck: bool = False

    def is_struck_at(self, column: int) -> bool:
        """Whether this cell is struck through; the last one never is, it says why."""
        return self.is_struck and column < len(self.cells) - 1


@dataclass(frozen=True, slots=True)
class Listing:
    """The heads and rows of a list."""

    heads: tuple[str, ...] = ()
    rows: tuple[ListingRow, ...] = ()


def listing_text(heads: Sequence[str], rows: Iterable[ListingRow]) -> str:
    """The list as one text; whatever would part a cell in two becomes a space."""
    lines = [_TAB.join(heads)]
    for row in rows:
        words = _TAB.join(_PARTING.sub(" ", cell).strip() for cell in row.cells)
        lines.append(f"{_STRUCK}{words}" if row.is_struck else words)
    return "\n".join(lines)


def listing_of(text: str) -> Listing:
    """The list that the text means; missing cells are empty, surplus ones run on in the last."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines:
        return Listing()
    heads = tuple(head.strip() for head in lines[0].split(_TAB))
    return Listing(heads, tuple(_row(line, len(heads)) for line in lines[1:]))


def _row(line: str, width: int) -> ListingRow:
    is_struck = line.startswith(_STRUCK)
    cells = [cell.strip() for cell in line.removeprefix(_STRUCK).split(_TAB, width - 1)]
    cells = [cell.replace(_TAB, " ") for cell in cells] + [""] * (width - len(cells))
    if is_struck and STRUCK_WORD not in cells[-1]:
        cells[-1] = " ".join(part for part in (cells[-1], STRUCK_WORD) if part)
    return ListingRow(tuple(cells), is_struck)
