"""The A5 sheet a citizen takes home: a dark head with its question, the story, a small foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from io import BytesIO

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.czech import HARD, ZONE
from kkc_desktop.domain.leaflet_words import LeafletWords, SaidText
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.archival import About
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.escape import esc, plain
from kkc_desktop.printing.fonts import SANS, SANS_BOLD, register_fonts
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.pictogram import draw_pictogram
from kkc_desktop.printing.sheet import EXERCISE, FOOTER
from kkc_desktop.printing.tagging import Element

NAVY = HexColor("#12315F")
BLUE = HexColor("#1F56A8")
PALE = HexColor("#EDF3FA")
GREY = HexColor("#444444")

_WIDTH, _HEIGHT = A5
_MARGIN = 12 * mm
_FOOT = 16 * mm
_PICTURE = 15 * mm
TEXT_WIDTH = _WIDTH - 2 * _MARGIN
_POINTS = {LeafletSize.NORMAL: 11.0, LeafletSize.LARGE: 16.0, LeafletSize.EASY: 16.0}


@dataclass(frozen=True)
class HandLook:
    """The sheet's styles at one type size."""

    title: ParagraphStyle
    item: ParagraphStyle
    box_title: ParagraphStyle
    box: ParagraphStyle
    note: ParagraphStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class HandMarks:
    """What stands around the story; `picture` is an icon in the head, `foot` two small lines."""

    title: SaidText
    words: LeafletWords
    station: Station
    size: LeafletSize
    foot: tuple[str, str]
    made_on: date
    picture: str = ""
    exercise: bool = False


def hand_look(size: LeafletSize) -> HandLook:
    """The styles; what is easy to read also has more room between its lines."""
    register_fonts()
    points = _POINTS[size]
    leading = 1.42 if size is LeafletSize.EASY else 1.3

    def style(font: str, points: float, **more: object) -> ParagraphStyle:
        return ParagraphStyle(
            "leaflet",
            fontName=font,
            fontSize=points,
            leading=points * leading,
            bulletFontName=font,
            **more,
        )

    return HandLook(
        title=style(SANS_BOLD, max(20.0, points * 1.6), textColor=white, role="H1"),
        item=style(SANS, points),
        box_title=style(SANS_BOLD, points, spaceAfter=2, role="H2"),
        box=style(SANS, points * 0.95, spaceAfter=2),
        note=style(SANS, max(8.0, points * 0.75), textColor=GREY, spaceBefore=6),
    )


def voice_words(words: LeafletWords, size: LeafletSize) -> str:
    """How the foot names language, version and print, and whether somebody still has to read it."""
    parts = [words.own_name]
    if not words.is_czech:
        parts.append(f"překlad {words.tag}, verze{HARD}{words.version}")
    if size is LeafletSize.EASY:
        parts.append("snadné čtení" if words.is_easy else "velké písmo s\u00a0obrázky")
    if size is LeafletSize.LARGE:
        parts.append("velké písmo")
    if words.needs_review:
        parts.append("k\u00a0jazykové kontrole")
    return " · ".join(parts)


def render_hand_sheet(marks: HandMarks, story: Sequence[Flowable]) -> bytes:
    """The PDF of the sheet."""
    look = hand_look(marks.size)
    lang = marks.words.lang if marks.title.is_own else ""
    title = Text(esc(marks.title.text), look.title, lang=lang)
    width = TEXT_WIDTH - (_PICTURE + 3 * mm if marks.picture else 0)
    height = max(title.wrap(width, _HEIGHT)[1], _PICTURE if marks.picture else 0) + 19 * mm

    def begin_first_page(canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        _draw_head(canvas, marks, title, height)
        _draw_exercise(canvas, exercise=marks.exercise)

    def begin_page(canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        _draw_exercise(canvas, exercise=marks.exercise)

    def end_page(canvas: PaperCanvas, _: BaseDocTemplate) -> None:
        canvas.later(partial(_draw_foot, marks.foot))

    target = BytesIO()
    document = BaseDocTemplate(target, pagesize=A5, initialFontName=SANS)
    document.addPageTemplates(_templates(_HEIGHT - height, begin_first_page, begin_page, end_page))
    made_at = datetime.combine(marks.made_on, time(), ZONE)
    about = About(title=marks.title.text, author=marks.station.name, made_at=made_at)
    document.build(list(story), canvasmaker=partial(PaperCanvas, about=about))
    return target.getvalue()


def _templates(
    first_height: float, *draw: Callable[[PaperCanvas, BaseDocTemplate], None]
) -> list[PageTemplate]:
    begin_first_page, begin_page, end_page = draw
    first = Frame(_MARGIN, _FOOT, TEXT_WIDTH, first_height - _FOOT - 5 * mm, 0, 0, 0, 0)
    later = Frame(_MARGIN, _FOOT, TEXT_WIDTH, _HEIGHT - _FOOT - _MARGIN, 0, 0, 0, 0)
    return [
        PageTemplate("first", [first], begin_first_page, end_page, None, "later"),
        PageTemplate("later", [later], begin_page, end_page),
    ]


def _draw_head(canvas: PaperCanvas, marks: HandMarks, title: Text, height: float) -> None:
    canvas.saveState()
    with canvas.artifact():
        canvas.setFillColor(NAVY)
        canvas.rect(0, _HEIGHT - height, _WIDTH, height, stroke=0, fill=1)
        if marks.picture:
            canvas.setStrokeColor(white)
            x, y = _WIDTH - _MARGIN - _PICTURE, _HEIGHT - height + 5 * mm
            draw_pictogram(canvas, marks.picture, x, y, _PICTURE)
    canvas.setFillColor(white)
    canvas.setFont(SANS, 9)
    line = plain(f"{marks.words.phrases.police} · {marks.station.short_name}")
    with canvas.tagged(Element("P", lang=marks.words.lang)):
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
