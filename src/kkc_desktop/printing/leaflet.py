"""The A5 leaflet a citizen takes home: a question, a few numbered sentences, whom to call.

What has expired, or was never verified, does not get on it (domain 4.4).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from io import BytesIO

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Spacer,
    TableStyle,
)

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.czech import HARD, ZONE, day_words
from kkc_desktop.domain.knowledge import (
    AdviceCategory,
    AdviceItem,
    HelpLine,
    help_line_words,
    is_printable,
)
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.archival import About
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.escape import esc, plain
from kkc_desktop.printing.flowables import LayoutTable
from kkc_desktop.printing.fonts import SANS, SANS_BOLD, register_fonts
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, FOOTER
from kkc_desktop.printing.tagging import Element

NAVY = HexColor("#12315F")
BLUE = HexColor("#1F56A8")
PALE = HexColor("#EDF3FA")
GREY = HexColor("#444444")
BOX_TITLE = "Kam zavolat"
EMERGENCY = "V tísni volejte 158 nebo 112."

_WIDTH, _HEIGHT = A5
_MARGIN = 12 * mm
_FOOT = 16 * mm
_TEXT_WIDTH = _WIDTH - 2 * _MARGIN
_POINTS = {LeafletSize.NORMAL: 11.0, LeafletSize.LARGE: 16.0}


@dataclass(frozen=True)
class _Look:
    """The leaflet's styles at one type size."""

    title: ParagraphStyle
    item: ParagraphStyle
    box_title: ParagraphStyle
    box: ParagraphStyle


def render_leaflet(
    category: AdviceCategory,
    items: Sequence[AdviceItem],
    help_lines: Sequence[HelpLine],
    station: Station,
    *,
    size: LeafletSize,
    today: date,
    trail: str = "",
    exercise: bool = False,
) -> bytes:
    """The PDF of the topic's leaflet with the chosen items that may be printed today.

    `trail` is the mark of the audit trail at each page's foot.
    """
    register_fonts()
    look = _look(_POINTS[size])
    printed = [item for item in items if _may_print(item, help_lines, today)]
    title = Text(esc(category.leaflet_title), look.title)
    title_height = title.wrap(_TEXT_WIDTH, _HEIGHT)[1]
    head_height = title_height + 19 * mm

    def begin_first_page(canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        _draw_head(canvas, station, title, head_height)
        _draw_exercise(canvas, exercise=exercise)

    def begin_page(canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        _draw_exercise(canvas, exercise=exercise)

    def end_page(canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        canvas.later(partial(_draw_foot, _foot_lines(category, printed, size, today, trail)))

    target = BytesIO()
    document = BaseDocTemplate(target, pagesize=A5, initialFontName=SANS)
    document.addPageTemplates(
        _page_templates(_HEIGHT - head_height, begin_first_page, begin_page, end_page)
    )
    advice = Element("L")
    numbered = [
        _numbered(number, item, look, advice) for number, item in enumerate(printed, start=1)
    ]
    made_at = datetime.combine(today, time(), ZONE)
    about = About(title=category.leaflet_title, author=station.name, made_at=made_at)
    story = [*numbered, *_box(help_lines, station, today, look)]
    document.build(story, canvasmaker=partial(PaperCanvas, about=about))
    return target.getvalue()


def _may_print(item: AdviceItem, help_lines: Sequence[HelpLine], today: date) -> bool:
    """An item that names a number falls with the number's line."""
    lines = [line for line in help_lines if line.id == item.help_line]
    return is_printable(item, today) and all(is_printable(line, today) for line in lines)


def _look(points: float) -> _Look:
    def style(font: str, size: float, **more: object) -> ParagraphStyle:
        return ParagraphStyle(
            "leaflet",
            fontName=font,
            fontSize=size,
            leading=size * 1.3,
            bulletFontName=font,
            **more,
        )

    return _Look(
        title=style(SANS_BOLD, max(20.0, points * 1.6), textColor=white, role="H1"),
        item=style(SANS, points),
        box_title=style(SANS_BOLD, points, spaceAfter=2, role="H2"),
        box=style(SANS, points * 0.95, spaceAfter=2),
    )


def _page_templates(
    first_height: float, *draw: Callable[[PaperCanvas, BaseDocTemplate], None]
) -> list[PageTemplate]:
    begin_first_page, begin_page, end_page = draw
    first = Frame(_MARGIN, _FOOT, _TEXT_WIDTH, first_height - _FOOT - 5 * mm, 0, 0, 0, 0)
    later = Frame(_MARGIN, _FOOT, _TEXT_WIDTH, _HEIGHT - _FOOT - _MARGIN, 0, 0, 0, 0)
    return [
        PageTemplate("first", [first], begin_first_page, end_page, None, "later"),
        PageTemplate("later", [later], begin_page, end_page),
    ]


class _Circle(Flowable):
    """A white number in a blue disc, level with the first line beside it."""

    def __init__(self, number: int, points: float) -> None:
        super().__init__()
        self._number = number
        self._points = points

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return (self._points * 1.5, self._points * 1.3)

    def draw(self) -> None:
        canvas: PaperCanvas = self.canv
        radius = self._points * 0.68
        middle = self._points * 0.62
        size = self._points * 0.8
        with canvas.artifact():
            canvas.setFillColor(BLUE)
            canvas.circle(radius, middle, radius, stroke=0, fill=1)
        canvas.setFillColor(white)
        canvas.setFont(SANS_BOLD, size)
        with canvas.tagged(Element("Lbl")):
            canvas.drawCentredString(radius, middle - size * 0.34, str(self._number))


def _numbered(number: int, item: AdviceItem, look: _Look, advice: Element) -> LayoutTable:
    points = look.item.fontSize
    column = points * 1.95
    row = [[_Circle(number, points), Text(esc(item.text), look.item, role="LBody")]]
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), SANS, points),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), points * 0.55),
        ]
    )
    widths = [column, _TEXT_WIDTH - column]
    return LayoutTable(row, colWidths=widths, style=style, inside=(advice, Element("LI")))


def _box(
    help_lines: Sequence[HelpLine], station: Station, today: date, look: _Look
) -> list[Flowable]:
    shown = [
        line
        for line in help_lines
        if not line.is_staff_only and (not line.stations or station.code in line.stations)
    ]
    words = [f"{line.name}: {help_line_words(line, today)}" for line in shown]
    rows = [[Text(esc(BOX_TITLE), look.box_title)]]
    rows += [[Text(esc(line), look.box)] for line in [*words, EMERGENCY]]
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), SANS, look.box.fontSize),
            ("BACKGROUND", (0, 0), (-1, -1), PALE),
            ("LEFTPADDING", (0, 0), (-1, -1), 8),
            ("RIGHTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 0), (-1, 0), 7),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 7),
        ]
    )
    return [KeepTogether([Spacer(1, 4), LayoutTable(rows, colWidths=[_TEXT_WIDTH], style=style)])]


def _draw_head(canvas: PaperCanvas, station: Station, title: Text, height: float) -> None:
    canvas.saveState()
    with canvas.artifact():
        canvas.setFillColor(NAVY)
        canvas.rect(0, _HEIGHT - height, _WIDTH, height, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.setFont(SANS, 9)
    line = plain(f"Policie České republiky · {station.short_name}")
    with canvas.tagged(Element("P")):
        canvas.drawString(_MARGIN, _HEIGHT - 10 * mm, line)
    title.drawOn(canvas, _MARGIN, _HEIGHT - height + 5 * mm)
    canvas.restoreState()


def _draw_exercise(canvas: PaperCanvas, *, exercise: bool) -> None:
    if not exercise:
        return
    with canvas.artifact():
        canvas.saveState()
        canvas.setFillColor(HexColor("#E4E4E4"))
        canvas.setFont(SANS_BOLD, 70)
        canvas.translate(_WIDTH / 2, _HEIGHT / 2 - 40)
        canvas.rotate(50)
        canvas.drawCentredString(0, 0, EXERCISE)
        canvas.restoreState()
        canvas.setFont(SANS_BOLD, 9)
        canvas.drawRightString(_WIDTH - _MARGIN, 6 * mm, EXERCISE)


def _foot_lines(
    category: AdviceCategory,
    printed: Sequence[AdviceItem],
    size: LeafletSize,
    today: date,
    trail: str,
) -> tuple[str, str]:
    kind = " · velké písmo" if size is LeafletSize.LARGE else ""
    days = [item.verified_on for item in printed if item.verified_on]
    verified = f"Ověřeno {day_words(min(days))} · " if days else ""
    return (
        f"{category.leaflet_code} · verze {category.leaflet_version} · čeština{kind}",
        f"{verified}vydáno {day_words(today)}" + (f" · {trail}" if trail else ""),
    )


def _draw_foot(lines: tuple[str, str], canvas: PaperCanvas, page: int, total: int) -> None:
    with canvas.artifact(FOOTER):
        canvas.saveState()
        canvas.setFillColor(GREY)
        canvas.setFont(SANS, 7.5)
        canvas.drawString(_MARGIN, 9.5 * mm, plain(lines[0]))
        canvas.drawString(_MARGIN, 6 * mm, plain(lines[1]))
        canvas.drawRightString(
            _WIDTH - _MARGIN, 9.5 * mm, f"Strana{HARD}{page} (celkem{HARD}{total})"
        )
        canvas.restoreState()
