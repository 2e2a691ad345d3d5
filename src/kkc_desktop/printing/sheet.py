"""The page around the text: heading, numbering, signature line of each page, watermark.

Layout after domain 2.3, the foot after look-pages-a.md: a rule, the line to sign on or nothing,
two lines of small print on the left, the square code of 16 mm on the right. What needs the number
of pages is painted when they are all known.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from kkc_desktop.domain.page_mark import PageMark
from kkc_desktop.printing.archival import About
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.escape import plain
from kkc_desktop.printing.fonts import SERIF, SERIF_BOLD, register_fonts, text_width
from kkc_desktop.printing.page_code import draw_code, page_words
from kkc_desktop.printing.tagging import Element

WIDTH, HEIGHT = A4
LEFT, RIGHT = 25 * mm, 20 * mm
TOP, BOTTOM = 17 * mm, 31 * mm
TEXT_WIDTH = WIDTH - LEFT - RIGHT
EXERCISE = "CVIČENÍ"
CODE_SIDE = 16 * mm
CODE_ROOM = CODE_SIDE + 5 * mm
SMALL = 8.0

_WATERMARK = HexColor("#E4E4E4")
_META = 10.5
_META_LEADING = 14.0
_LARGE_FROM = 1.2
_HEADING_LEADING = 1.28
RULE_AT, LOW_RULE_AT = 28 * mm, 18 * mm
_CODE_AT = 9 * mm
_SIGNED_AT = 19 * mm
_FOOT_AT = 13.5 * mm
_FOOT_LEADING = 10.0
FOOTER = "/Type/Pagination/Subtype/Footer"
HEADER = "/Type/Pagination/Subtype/Header"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What stands around the text on every page; `heading` lines are (text, is_bold, size).

    `meta` are the rows under the heading, left and right; the right text of `pages_row` is
    followed by the number of pages. `footer` are one or two lines, the first is followed by the
    page's number. `mark` is the square code's text but for the pages; without it there is none.
    `watermarks` lie behind the text, large and pale. From a `scale` of 1.2
    heading and meta are larger, and the meta stand one under another.
    """

    heading: tuple[tuple[str, bool, float], ...]
    meta: tuple[tuple[str, str], ...]
    pages_row: int
    page_signature: str
    footer: tuple[str, ...]
    made_at: datetime
    mark: PageMark | None = None
    watermarks: tuple[str, ...] = ()
    exercise: bool = False
    scale: float = 1.0
    title: str = ""
    author: str = ""


def build(
    story: Sequence[Flowable], marks: Marks, heard: Callable[[], None] = lambda: None
) -> bytes:
    """The PDF of the story inside its marks; the same input gives the same bytes.

    `heard` is called at the head of each page but the first and may raise to call it off.
    """
    register_fonts()
    rows = _meta_rows(marks)
    lines = _wrapped(marks)
    heading_height = sum(size * _HEADING_LEADING for _, _, size in lines) + 8
    heading_height += len(rows) * _META_LEADING * _enlarged(marks) + 12
    first = HEIGHT - TOP - BOTTOM - heading_height
    target = BytesIO()
    document = BaseDocTemplate(target, pagesize=A4, initialFontName=SERIF)

    def begin_first_page(canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        _draw_background(canvas, marks)
        canvas.later(partial(_draw_heading, marks, lines, rows))

    def begin_page(canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        heard()
        _draw_background(canvas, marks)

    def end_page(canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        canvas.later(partial(_draw_footer, marks))

    document.addPageTemplates(
        [
            PageTemplate("first", [_frame(first)], begin_first_page, end_page, None, "later"),
            PageTemplate("later", [_frame(HEIGHT - TOP - BOTTOM)], begin_page, end_page),
        ]
    )
    about = About(title=marks.title, author=marks.author, made_at=marks.made_at)
    document.build(list(story), canvasmaker=partial(PaperCanvas, about=about))
    return target.getvalue()


def _frame(height: float) -> Frame:
    return Frame(LEFT, BOTTOM, TEXT_WIDTH, height, 0, 0, 0, 0)


def _enlarged(marks: Marks) -> float:
    """How much larger heading and meta are: as far as the longest line of a heading bears."""
    return 1.25 if marks.scale >= _LARGE_FROM else 1.0


def _wrapped(marks: Marks) -> list[tuple[str, bool, float]]:
    found = []
    for text, bold, points in marks.heading:
        font, size = SERIF_BOLD if bold else SERIF, points * _enlarged(marks)
        found += [(line, bold, size) for line in simpleSplit(plain(text), font, size, TEXT_WIDTH)]
    return found


def _meta_rows(marks: Marks) -> list[tuple[str, str, bool]]:
    """The rows as (left, right, whether the number of pages follows)."""
    rows = [(left, right, row == marks.pages_row) for row, (left, right) in enumerate(marks.meta)]
    if marks.scale < _LARGE_FROM:
        return rows
    stacked = []
    for left, right, counts in rows:
        stacked += [(left, "", counts and not right)] if left else []
        stacked += [(right, "", counts)] if right else []
    return stacked


def _draw_background(canvas: PaperCanvas, marks: Marks) -> None:
    if marks.watermarks:
        with canvas.artifact():
            _draw_watermarks(canvas, marks.watermarks)
    if marks.exercise:
        with canvas.artifact(HEADER):
            canvas.setFont(SERIF_BOLD, 10)
            canvas.drawCentredString(LEFT + TEXT_WIDTH / 2, HEIGHT - TOP + 9, EXERCISE)


def _draw_watermarks(canvas: PaperCanvas, words: tuple[str, ...]) -> None:
    canvas.saveState()
    canvas.setFillColor(_WATERMARK)
    canvas.setFont(SERIF_BOLD, 92)
    canvas.translate(WIDTH / 2, HEIGHT / 2)
    canvas.rotate(52)
    shift = 60 * (len(words) - 1)
    for word in words:
        canvas.drawCentredString(0, shift - 30, plain(word))
        shift -= 120
    canvas.restoreState()


def _draw_heading(
    marks: Marks,
    lines: list[tuple[str, bool, float]],
    rows: list[tuple[str, str, bool]],
    canvas: PaperCanvas,
    _: int,
    total: int,
) -> None:
    y = HEIGHT - TOP
    for text, bold, size in lines:
        y -= size * _HEADING_LEADING
        canvas.setFont(SERIF_BOLD if bold else SERIF, size)
        with canvas.tagged(Element("P")):
            canvas.drawCentredString(LEFT + TEXT_WIDTH / 2, y, text)
    y -= 8
    with canvas.artifact():
        canvas.setLineWidth(1.1)
        canvas.line(LEFT, y, LEFT + TEXT_WIDTH, y)
    size = _META * _enlarged(marks)
    canvas.setFont(SERIF, size)
    column = LEFT + TEXT_WIDTH - max(text_width(plain(right), SERIF, size) for _, right, _ in rows)
    for left, right, counts in rows:
        y -= _META_LEADING * _enlarged(marks)
        pages = str(total) if counts else ""
        shown = ((LEFT, left), (column, right + pages)) if right else ((LEFT, left + pages),)
        for x, words in shown:
            if words:
                with canvas.tagged(Element("P")):
                    canvas.drawString(x, y, plain(words))


def _draw_footer(marks: Marks, canvas: PaperCanvas, page: int, total: int) -> None:
    width = TEXT_WIDTH - (CODE_ROOM if marks.mark else 0)
    with canvas.artifact(FOOTER):
        canvas.setLineWidth(0.8)
        rule = RULE_AT if marks.mark or marks.page_signature else LOW_RULE_AT
        canvas.line(LEFT, rule, LEFT + TEXT_WIDTH, rule)
        if marks.page_signature:
            _draw_signature_line(canvas, plain(marks.page_signature), width)
        canvas.setFont(SERIF, SMALL)
        for row, line in enumerate(marks.footer):
            canvas.drawString(LEFT, _FOOT_AT - row * _FOOT_LEADING, plain(line))
        canvas.drawRightString(LEFT + width, _FOOT_AT, f"Strana {page} (celkem {total})")
        if marks.exercise:
            canvas.setFont(SERIF_BOLD, 10)
            canvas.drawCentredString(LEFT + TEXT_WIDTH / 2, 6 * mm, EXERCISE)
    if marks.mark:
        mark = replace(marks.mark, page=page, pages=total)
        x = LEFT + TEXT_WIDTH - CODE_SIDE
        with canvas.inside(canvas.appendix):
            draw_code(canvas, mark.text, page_words(mark), x, _CODE_AT, CODE_SIDE)


def _draw_signature_line(canvas: PaperCanvas, words: str, width: float) -> None:
    canvas.setFont(SERIF, 10)
    canvas.drawString(LEFT, _SIGNED_AT, words)
    canvas.setLineWidth(0.6)
    canvas.setDash(1, 2)
    start = LEFT + text_width(words, SERIF, 10) + 4
    canvas.line(start, _SIGNED_AT - 1, max(start + 120, LEFT + width * 0.7), _SIGNED_AT - 1)
    canvas.setDash()
