"""The page around the text: heading, numbering, signature line of each page, watermark.

Layout after domain 2.3. The number of pages is known only at the end, so its digits are a form
that every page shows and the last flowable of the story defines.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from kkc_desktop.printing.escape import plain
from kkc_desktop.printing.fonts import SERIF, SERIF_BOLD, register_fonts, text_width
from kkc_desktop.printing.styles import INK

WIDTH, HEIGHT = A4
LEFT, RIGHT = 25 * mm, 20 * mm
TOP, BOTTOM = 17 * mm, 31 * mm
TEXT_WIDTH = WIDTH - LEFT - RIGHT
EXERCISE = "CVIČENÍ"

_WATERMARK = HexColor("#E4E4E4")
SMALL = 8.0
_META = 10.5
_META_LEADING = 14.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What stands around the text on every page; `heading` lines are (text, is_bold, size).

    `meta` are the rows under the heading, left and right; the right text of `pages_row` is
    followed by the number of pages. `watermarks` lie behind the text, large and pale.
    """

    heading: tuple[tuple[str, bool, float], ...]
    meta: tuple[tuple[str, str], ...]
    pages_row: int
    page_signature: str
    footer: str
    watermarks: tuple[str, ...] = ()
    exercise: bool = False
    title: str = ""
    author: str = ""


def build(story: Sequence[Flowable], marks: Marks) -> bytes:
    """The PDF of the story inside its marks; the same input gives the same bytes."""
    register_fonts()
    lines = _wrapped(marks.heading)
    heading_height = sum(size * 1.28 for _, _, size in lines) + 8
    heading_height += len(marks.meta) * _META_LEADING + 12
    first = HEIGHT - TOP - BOTTOM - heading_height
    target = BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=A4,
        title=marks.title,
        author=marks.author,
        creator="KKC Desktop",
        lang="cs-CZ",
        displayDocTitle=True,
        invariant=1,
        pageCompression=1,
        initialFontName=SERIF,
    )

    def begin_first_page(canvas: Canvas, _: BaseDocTemplate) -> None:
        _draw_background(canvas, marks)
        _draw_heading(canvas, marks, lines)

    def begin_page(canvas: Canvas, _: BaseDocTemplate) -> None:
        _draw_background(canvas, marks)

    def end_page(canvas: Canvas, _: BaseDocTemplate) -> None:
        _draw_footer(canvas, marks)

    later = _frame(HEIGHT - TOP - BOTTOM)
    document.addPageTemplates(
        [
            PageTemplate("first", [_frame(first)], begin_first_page, end_page, None, "later"),
            PageTemplate("later", [later], begin_page, end_page),
        ]
    )
    document.build([*story, _PageTotal()])
    return target.getvalue()


def _frame(height: float) -> Frame:
    return Frame(LEFT, BOTTOM, TEXT_WIDTH, height, 0, 0, 0, 0)


class _PageTotal(Flowable):
    """Takes no room; drawn last, it knows the number of pages and defines its picture."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return (0, 0)

    def draw(self) -> None:
        canvas = self.canv
        for name, size, ending in (("total-meta", _META, ""), ("total-foot", SMALL, ")")):
            canvas.beginForm(name, -1, -size, 8 * size, size)  # room below the line, too
            canvas.setFont(SERIF, size)
            canvas.drawString(0, 0, f"{canvas.getPageNumber()}{ending}")
            canvas.endForm()


def _wrapped(
    heading: tuple[tuple[str, bool, float], ...],
) -> list[tuple[str, bool, float]]:
    found = []
    for text, bold, size in heading:
        font = SERIF_BOLD if bold else SERIF
        found += [(line, bold, size) for line in simpleSplit(plain(text), font, size, TEXT_WIDTH)]
    return found


def _draw_background(canvas: Canvas, marks: Marks) -> None:
    canvas.saveState()
    canvas.setFillColor(_WATERMARK)
    canvas.setFont(SERIF_BOLD, 92)
    canvas.translate(WIDTH / 2, HEIGHT / 2)
    canvas.rotate(52)
    shift = 60 * (len(marks.watermarks) - 1)
    for word in marks.watermarks:
        canvas.drawCentredString(0, shift - 30, plain(word))
        shift -= 120
    canvas.restoreState()
    if marks.exercise:
        canvas.setFont(SERIF_BOLD, 10)
        canvas.drawCentredString(LEFT + TEXT_WIDTH / 2, HEIGHT - TOP + 9, EXERCISE)


def _draw_heading(canvas: Canvas, marks: Marks, lines: list[tuple[str, bool, float]]) -> None:
    y = HEIGHT - TOP
    for text, bold, size in lines:
        y -= size * 1.28
        canvas.setFont(SERIF_BOLD if bold else SERIF, size)
        canvas.drawCentredString(LEFT + TEXT_WIDTH / 2, y, text)
    y -= 8
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1.1)
    canvas.line(LEFT, y, LEFT + TEXT_WIDTH, y)
    canvas.setFont(SERIF, _META)
    column = LEFT + TEXT_WIDTH - max(text_width(plain(r), SERIF, _META) for _, r in marks.meta)
    for row, (left, right) in enumerate(marks.meta):
        y -= _META_LEADING
        canvas.drawString(LEFT, y, plain(left))
        canvas.drawString(column, y, plain(right))
        if row == marks.pages_row:
            _show_form(canvas, "total-meta", column + text_width(right, SERIF, _META), y)


def _draw_footer(canvas: Canvas, marks: Marks) -> None:
    y = BOTTOM - 10 * mm
    if marks.page_signature:
        canvas.setFont(SERIF, 10)
        canvas.drawString(LEFT, y, plain(marks.page_signature))
        start = LEFT + text_width(marks.page_signature, SERIF, 10) + 4
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(INK)
        canvas.setDash(1, 2)
        canvas.line(start, y - 1, max(start + 120, LEFT + TEXT_WIDTH * 0.62), y - 1)
        canvas.setDash()
    canvas.setLineWidth(0.8)
    canvas.line(LEFT, y - 8, LEFT + TEXT_WIDTH, y - 8)
    y -= 19
    canvas.setFont(SERIF, SMALL)
    canvas.drawString(LEFT, y, plain(marks.footer))
    page = f"Strana {canvas.getPageNumber()} (celkem "
    x = LEFT + TEXT_WIDTH - text_width(f"{page}0)", SERIF, SMALL)
    canvas.drawString(x, y, page)
    _show_form(canvas, "total-foot", x + text_width(page, SERIF, SMALL), y)
    if marks.exercise:
        canvas.setFont(SERIF_BOLD, 10)
        canvas.drawCentredString(LEFT + TEXT_WIDTH / 2, y - 14, EXERCISE)


def _show_form(canvas: Canvas, name: str, x: float, y: float) -> None:
    canvas.saveState()
    canvas.translate(x, y)
    canvas.doForm(name)
    canvas.restoreState()
