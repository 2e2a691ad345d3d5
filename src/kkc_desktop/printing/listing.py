"""A list of any length as a table: its head on each page, widths by what stands in the columns.

reportlab's table takes seconds for two thousand rows, as each page cuts and copies the rest of it.
This one keeps its rows where they are and each page draws its share.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from kkc_desktop.domain.czech import hard_spaces
from kkc_desktop.domain.listing import Listing, ListingRow
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.content import Content, Story
from kkc_desktop.printing.escape import Markup, bold, esc, esc_fixed
from kkc_desktop.printing.fonts import SERIF, text_width
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.styles import INK
from kkc_desktop.printing.tagging import Element

_SIDE, _TOP, _BOTTOM = 3.0, 2.0, 3.0
_HEAD_RULE, _ROW_RULE = 0.8, 0.3
_LONGEST_WORD = 90.0
_MOST_OF_WIDTH = 0.45
_TYPICAL = 0.9
_TALL = 300.0


@dataclass(eq=False, slots=True)
class _Row:
    """The cells of one row as they are drawn, and the elements they are to a reader.

    `element` is None in a head that repeats on a later page.
    """

    cells: list[Text]
    element: Element | None
    cell_elements: list[Element]
    height: float = 0.0


def listing_table(content: Content, listing: Listing) -> Story:
    """The table of the list; nothing where it has no heads."""
    if not listing.heads:
        return []
    return [ListingTable(listing, content.styles.row)]


@dataclass(eq=False, slots=True)
class _Shared:
    """What all parts of a table have in common: its element and the page last drawn on."""

    element: Element
    page: int = 0


class ListingTable(Flowable):
    """The head and the rows; a page takes as many as fit.

    Two parts on one page stand under one head, as where the last rows are kept with a signature.
    A row goes whole to the next page, unless it is so high that a page might not hold it.
    """

    def __init__(self, listing: Listing, style: ParagraphStyle) -> None:
        super().__init__()
        self._listing = listing
        self._style = style
        self._rows: list[_Row] = []
        self._head: _Row | None = None
        self._widths: tuple[float, ...] = ()
        self._shared = _Shared(Element("Table"))
        self.spaceAfter = 4

    def pieces(
        self, width: float, row_count: int, heard: Callable[[], None] = lambda: None
    ) -> "list[ListingTable]":
        """The same table as parts of so many rows, which lie together as one.

        A page takes what is left of a part, so that a very long list is not copied for each page.
        `heard` is called before each part is laid out and may raise to call it off.
        """
        self._begin(width)
        rows, parts = self._listing.rows, []
        for start in range(0, len(rows), row_count):
            heard()
            parts.append(self._part([*map(self._row_of, rows[start : start + row_count])]))
        for part in parts[:-1]:
            part.spaceAfter = 0
        return parts

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Lays the rows out, once; the height is that of the rows still to be drawn."""
        if not self._widths:
            self._lay_out(available_width)
        self.width = available_width
        self.height = self._head_height() + sum(row.height for row in self._rows)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The rows that fit and those that do not; nothing when not even the first one fits."""
        self.wrap(available_width, available_height)
        left = available_height - self._head_height()
        place = 0
        while place < len(self._rows) and self._rows[place].height <= left:
            left -= self._rows[place].height
            place += 1
        if place == len(self._rows):
            return [self]
        if place:
            return [self._part(self._rows[:place]), self._part(self._rows[place:])]
        halves = self._cut(self._rows[0], left) if self._rows[0].height > _TALL else []
        if not halves:
            return []
        return [self._part(halves[:1]), self._part([halves[1], *self._rows[1:]])]

    def drawOn(self, canvas: PaperCanvas, x: float, y: float, _sW: float = 0) -> None:
        """Draws the table with its lower left corner at (x, y)."""
        assert self._head is not None, "a table is laid out before it is drawn"
        top = y + self.height
        canvas.open(self._shared.element)
        if canvas.getPageNumber() != self._shared.page:
            is_first = self._shared.page == 0
            canvas.open(self._shared.element if is_first else None)
            top = self._draw_row(canvas, self._head, x, top, _HEAD_RULE)
            canvas.close()
        self._shared.page = canvas.getPageNumber()
        for row in self._rows:
            top = self._draw_row(canvas, row, x, top, _ROW_RULE)
        canvas.close()

    def _needs_head(self) -> bool:
        """Whether nothing of the table stands on the page that is being laid out."""
        canvas = getattr(self, "canv", None)
        return canvas is None or canvas.getPageNumber() != self._shared.page

    def _head_height(self) -> float:
        return self._head.height if self._head and self._needs_head() else 0.0

    def _draw_row(self, canvas: PaperCanvas, row: _Row, x: float, top: float, rule: float) -> float:
        base = top - row.height
        canvas.open(row.element)
        left = x
        for text, element, width in zip(row.cells, row.cell_elements, self._widths, strict=True):
            canvas.open(element)
            if text.height:
                text.drawOn(canvas, left + _SIDE, top - _TOP - text.height)
            canvas.close()
            left += width
        canvas.close()
        with canvas.artifact():
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(rule)
            canvas.line(x, base, x + self.width, base)
        return base

    def _lay_out(self, width: float) -> None:
        self._begin(width)
        self._rows = [self._row_of(row) for row in self._listing.rows]

    def _begin(self, width: float) -> None:
        self._widths = column_widths(self._listing, width, self._style)
        head = [Text(bold(esc_fixed(each)), self._style) for each in self._listing.heads]
        self._head = self._measured(_Row(head, Element("TR"), _elements("TH", len(head))))

    def _row_of(self, row: ListingRow) -> _Row:
        cells = [
            Text(esc(cell), self._style, is_struck=row.is_struck_at(column))
            for column, cell in enumerate(row.cells)
        ]
        return self._measured(_Row(cells, Element("TR"), _elements("TD", len(cells))))

    def _measured(self, row: _Row) -> _Row:
        for text, width in zip(row.cells, self._widths, strict=True):
            text.wrap(width - 2 * _SIDE, 0)
        row.height = max(text.height for text in row.cells) + _TOP + _BOTTOM
        return row

    def _cut(self, row: _Row, room: float) -> list[_Row]:
        """Makes two rows of one that is higher than the room; a reader who listens hears one."""
        parts = [text.split(text.width, room - _TOP - _BOTTOM) for text in row.cells]
        if not all(parts):
            return []
        halves = []
        for number in (0, 1):
            cells = [
                part[number] if number < len(part) else Text(Markup(""), self._style)
                for part in parts
            ]
            halves.append(self._measured(_Row(cells, row.element, row.cell_elements)))
        return halves

    def _part(self, rows: list[_Row]) -> "ListingTable":
        part = ListingTable(self._listing, self._style)
        part._rows, part._head, part._widths = rows, self._head, self._widths
        part._shared = self._shared
        return part


def column_widths(listing: Listing, width: float, style: ParagraphStyle) -> tuple[float, ...]:
    """How wide each column is, in points.

    No column is narrower than its longest usual word; what is left is dealt by how much each would
    like for one line, and a column with a few long cells does not take it from the others.
    """
    font, size = style.fontName, style.fontSize
    least, wished = [], []
    for column, head in enumerate(listing.heads):
        cells = [hard_spaces(row.cells[column]) for row in listing.rows]
        words = {word for cell in cells for word in cell.split(" ")}
        head_width = max(text_width(word, SERIF, size) * 1.1 for word in head.split(" "))
        longest = max((text_width(word, font, size) for word in words), default=0.0)
        lengths = sorted(text_width(cell, font, size) for cell in cells)
        usual = lengths[ceil((len(lengths) - 1) * _TYPICAL)] if lengths else 0.0
        least.append(max(min(longest, _LONGEST_WORD), head_width) + 2 * _SIDE)
        wished.append(max(usual + 2 * _SIDE, least[-1]))
    return _dealt(least, [min(wish, width * _MOST_OF_WIDTH * 2) for wish in wished], width)


def _dealt(least: Sequence[float], wished: Sequence[float], width: float) -> tuple[float, ...]:
    spare = width - sum(least)
    if spare <= 0:
        return tuple(each * width / sum(least) for each in least)
    extra = [max(wish - low, 0.0) for wish, low in zip(wished, least, strict=True)]
    total = sum(extra)
    if total == 0:
        return (*least[:-1], least[-1] + spare)
    if total <= spare:  # everything fits on one line; the rest goes to the widest
        widest = wished.index(max(wished))
        rest = spare - total
        return tuple(
            low + more + (rest if place == widest else 0.0)
            for place, (low, more) in enumerate(zip(least, extra, strict=True))
        )
    return tuple(low + more * spare / total for low, more in zip(least, extra, strict=True))


def _elements(role: str, count: int) -> list[Element]:
    scope = "Column" if role == "TH" else ""
    return [Element(role, scope=scope) for _ in range(count)]
