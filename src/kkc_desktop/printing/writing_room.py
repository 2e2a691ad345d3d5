"""Room to write by hand: dotted lines, ruled areas and boxes, none lower than eight millimetres."""

from collections.abc import Iterable, Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Table, TableStyle

from kkc_desktop.domain.czech import HARD
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import Markup, esc, esc_fixed, run_on
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import HEIGHT, TEXT_WIDTH
from kkc_desktop.printing.styles import INK, blank_styles

LINE = 8.7 * mm
"""From one dotted line to the next."""

_CELL = 10.5 * mm
_DOTS = HexColor("#444444")
_BELOW_LETTERS = 2.5
_GAP = 4.0
_LONG_ANSWER = 34
_BOX = Markup('<font size="13">☐</font>')
_BOXES = TableStyle(
    [
        ("GRID", (0, 0), (-1, -1), 0.6, INK),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
)


class WritingLine(Text):
    """Words with a dotted line from their end to the edge of the column."""

    def draw(self) -> None:
        """Draws the words, then the line."""
        super().draw()
        last = self.blPara.lines[-1]
        spare = last[0] if isinstance(last, tuple) else last.extraSpace
        _dotted(self.canv, self.width - spare + _GAP, self.width, _BELOW_LETTERS)


class RuledArea(Flowable):
    """So many dotted lines under each other; it may go on on the next page.

    One that `fills` takes the rest of the page where that is more.
    """

    def __init__(self, count: int, *, fills: bool = False) -> None:
        super().__init__()
        self.count = count
        self._fills = fills

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As wide as the column, a line's height for each line."""
        if self._fills and available_height < HEIGHT:
            self.count = max(self.count, int(available_height // LINE))
        self.width, self.height = available_width, self.count * LINE
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """As many lines as there is room for, and the rest; nothing when not one fits."""
        fitting = int(available_height // LINE)
        if not 0 < fitting < self.count:
            return []
        return [RuledArea(fitting), RuledArea(self.count - fitting)]

    def draw(self) -> None:
        """Draws the lines from the lowest up."""
        for line in range(self.count):
            _dotted(self.canv, 0, self.width, line * LINE + _BELOW_LETTERS)


def writing_line(label: str, count: int = 1) -> Story:
    """A label with a dotted line after it, and more lines below."""
    story: Story = [WritingLine(esc_fixed(f"{label}:"), blank_styles().line)]
    return [*story, RuledArea(count - 1)] if count > 1 else story


def words_line(words: str) -> Text:
    """Words that carry their own dotted places, on a line as high as the others."""
    return Text(esc_fixed(words), blank_styles().line)


def choices(label: str, answers: Sequence[str]) -> Story:
    """A label with a box for each answer: beside each other, long ones one under the other."""
    name = esc_fixed(f"{label}:")
    if any(len(answer) > _LONG_ANSWER for answer in answers):
        return [Text(name, blank_styles().line), *(boxed(answer) for answer in answers)]
    beside = f"{HARD}{HARD} ".join(_boxed(answer.replace(" ", HARD)) for answer in answers)
    return [Text(run_on(name, Markup(beside)), blank_styles().choice)]


def boxed(sentence: str) -> Text:
    """A box with a whole sentence after it, to be crossed when it holds."""
    return Text(_boxed(sentence), blank_styles().sentence)


def boxes(rows: Iterable[Sequence[str]], height: float = _CELL) -> Story:
    """Ruled boxes with a small label in the corner of each; a row may have fewer than the others.

    A label that is wider than its box makes it higher.
    """
    story: Story = []
    for labels in rows:
        cells = [Text(esc(label), blank_styles().corner) for label in labels]
        widths = [TEXT_WIDTH / len(labels)] * len(labels)
        story.append(Table([cells], colWidths=widths, rowHeights=[height], style=_BOXES))
    return story


def _boxed(words: str) -> Markup:
    return Markup(f"{_BOX}{HARD}{esc_fixed(words)}")


def _dotted(canvas: Canvas, start: float, end: float, y: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(_DOTS)
    canvas.setLineWidth(0.7)
    canvas.setLineCap(1)
    canvas.setDash([0.1, 2.4])
    canvas.line(start, y, end, y)
    canvas.restoreState()
