"""Room to write by hand: dotted lines, ruled areas and boxes, none lower than eight millimetres."""

from collections.abc import Iterable, Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, TableStyle

from kkc_desktop.domain.czech import HARD
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import Markup, esc, esc_fixed, run_on
from kkc_desktop.printing.flowables import LayoutTable
from kkc_desktop.printing.fonts import SERIF
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import HEIGHT, TEXT_WIDTH
from kkc_desktop.printing.styles import INK, blank_styles

LINE = 8.7 * mm
"""From one dotted line to the next."""

_CELL = 10.5 * mm
_DOTS = HexColor("#444444")
_BELOW_LETTERS = 2.5
_GAP = 4.0
_BOX_SIDE = 9.5
_LONG_ANSWER = 34
_BOXES = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), SERIF),
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

    def drawOn(self, canvas: PaperCanvas, x: float, y: float, _sW: float = 0) -> None:
        """Draws the words, then the line."""
        super().drawOn(canvas, x, y)
        start = x + self.last_width + _GAP
        _dotted(canvas, start, x + self.width, y + _BELOW_LETTERS)


class BoxedText(Text):
    """Words with an empty box before them, to be crossed when they hold."""

    def drawOn(self, canvas: PaperCanvas, x: float, y: float, _sW: float = 0) -> None:
        """Draws the box at the first line, then the words."""
        top = y + self.height - self.style.fontSize - 1
        with canvas.artifact():
            canvas.saveState()
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(0.8)
            canvas.rect(x + 1, top, _BOX_SIDE, _BOX_SIDE)
            canvas.restoreState()
        super().drawOn(canvas, x, y)


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
    beside = f"{HARD}{HARD} ".join(f"☐{HARD}{answer.replace(' ', HARD)}" for answer in answers)
    return [Text(run_on(name, Markup(esc_fixed(beside))), blank_styles().choice)]


def boxed(sentence: str) -> Text:
    """A box with a whole sentence after it, to be crossed when it holds."""
    return BoxedText(esc_fixed(sentence), blank_styles().sentence)


def boxes(rows: Iterable[Sequence[str]], height: float = _CELL) -> Story:
    """Ruled boxes with a small label in the corner of each; rows need not have the same number."""
    story: Story = []
    for labels in rows:
        cells = [[Text(esc(label), blank_styles().corner)] for label in labels]
        widths = [TEXT_WIDTH / len(labels)] * len(labels)
        story.append(LayoutTable([cells], colWidths=widths, rowHeights=[height], style=_BOXES))
    return story


def _dotted(canvas: PaperCanvas, start: float, end: float, y: float) -> None:
    with canvas.artifact():
        canvas.saveState()
        canvas.setStrokeColor(_DOTS)
        canvas.setLineWidth(0.7)
        canvas.setLineCap(1)
        canvas.setDash([0.1, 2.4])
        canvas.line(start, y, end, y)
        canvas.restoreState()
