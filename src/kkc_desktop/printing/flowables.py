"""The pieces of a story that are no paragraphs: tables and rules that say what they are."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Table, TableStyle

from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.fonts import SERIF
from kkc_desktop.printing.tagging import Element

_PLAIN = TableStyle([("FONT", (0, 0), (-1, -1), SERIF, 10, 12.5)])


class Rule(Flowable):
    """A line across the column, or `width` points of it from the left: to sign on, to part with."""

    def __init__(self, width: float = 0, thickness: float = 0.7, space_after: float = 2) -> None:
        super().__init__()
        self._asked = width
        self._thickness = thickness
        self.spaceBefore = 0
        self.spaceAfter = space_after

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As wide as asked, as high as thick."""
        self.width = min(self._asked or available_width, available_width)
        return self.width, self._thickness

    def draw(self) -> None:
        """Draws the line as an artifact."""
        canvas: PaperCanvas = self.canv
        with canvas.artifact():
            canvas.setLineWidth(self._thickness)
            canvas.line(0, 0, self.width, 0)


class LayoutTable(Table):
    """Columns side by side that are no table to a reader: the cells follow each other by rows.

    The cells hold flowables that say themselves what they are. `inside` are the elements they are
    children of, from the outside in: a list and its item.
    """

    def __init__(
        self, data: object, *more: object, inside: tuple[Element, ...] = (), **named: object
    ) -> None:
        super().__init__(data, *more, **({"renderCB": _Layout(inside)} | _with_font(named)))


class DataTable(Table):
    """A table whose first row heads the columns; on later pages the head repeats silently.

    A cell is a plain string of one line, a Text or a list of flowables.
    """

    element: Element | None = None
    is_continued = False
    _is_cut = False

    def __init__(self, data: object, *more: object, **named: object) -> None:
        settings = {"renderCB": _Data(), "repeatRows": 1}
        super().__init__(data, *more, **(settings | _with_font(named)))

    @property
    def cells(self) -> Sequence[Sequence[object]]:
        """The rows as given, the head among them."""
        rows: Sequence[Sequence[object]] = self._cellvalues
        return rows

    def onSplit(self, part: "DataTable", byRow: int = 1) -> None:
        """Both parts of a table cut by a page are one table to a reader."""
        self.element = self.element or Element("Table")
        part.element = self.element
        part.is_continued = self.is_continued or self._is_cut
        self._is_cut = True


def _with_font(named: dict[str, object]) -> dict[str, object]:
    """The settings of a table; where its style names no font, cells would be set in Helvetica."""
    style = named.get("style")
    if isinstance(style, TableStyle):
        return named | {"style": TableStyle([*_PLAIN.getCommands(), *style.getCommands()])}
    return named if {"style", "cellStyles"} & named.keys() else named | {"style": _PLAIN}


class _Layout:
    """Told by the table what it draws: grounds and lines are artifacts, plain words paragraphs."""

    def __init__(self, inside: tuple[Element, ...] = ()) -> None:
        self._inside = inside
        self._is_marked = False

    def __call__(self, table: Table, event: str, *more: object) -> None:
        for element in self._inside:
            if event == "startTable":
                table.canv.open(element)
            if event == "endTable":
                table.canv.close()
        if event in ("startBG", "startLines"):
            table.canv.begin_artifact()
        if event in ("endBG", "endLines"):
            table.canv.end()
        if event == "startCell":
            self.start_cell(table.canv, Element("P"), more[2])
        if event == "endCell" and self._is_marked:
            table.canv.end()

    def start_cell(self, canvas: PaperCanvas, element: Element, value: object) -> None:
        """Marks what a cell of plain words draws; flowables do it themselves."""
        self._is_marked = isinstance(value, str)
        if value == "":
            canvas.begin_artifact()  # even nothing is drawn
        elif self._is_marked:
            canvas.begin(element)


class _Data(_Layout):
    """And the table, its rows and cells become elements."""

    def __call__(self, table: DataTable, event: str, *more: object) -> None:
        canvas: PaperCanvas = table.canv
        is_head = bool(more) and more[0] == 0
        if event == "startTable":
            table.element = table.element or Element("Table")
            canvas.open(table.element)
        if event == "startRow":
            canvas.open(None if is_head and table.is_continued else Element("TR"))
        if event == "startCell":
            cell = Element("TH", scope="Column") if is_head else Element("TD")
            canvas.open(cell)
            self.start_cell(canvas, cell, more[2])
        else:
            super().__call__(table, event, *more)
        if event in ("endCell", "endRow", "endTable"):
            canvas.close()
