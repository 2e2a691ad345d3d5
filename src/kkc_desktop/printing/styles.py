"""The paper's type: sizes and leading in points, made once. Body text is never under 11 points."""

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle

from kkc_desktop.printing.fonts import SERIF, SERIF_BOLD, register_fonts

BODY_SIZE = 11.0
BODY_LEADING = 14.5
INK = HexColor("#000000")
GREY = HexColor("#333333")


@dataclass(frozen=True)
class Styles:
    """Every paragraph style a document uses."""

    body: ParagraphStyle
    field: ParagraphStyle
    label: ParagraphStyle
    person: ParagraphStyle
    heading: ParagraphStyle
    title: ParagraphStyle
    subtitle: ParagraphStyle
    addendum: ParagraphStyle
    notice: ParagraphStyle
    cell: ParagraphStyle
    mark: ParagraphStyle
    signer: ParagraphStyle
    signer_role: ParagraphStyle


@dataclass(frozen=True)
class BlankStyles:
    """The styles of a form to be filled in by pen; above its letters there is room for others."""

    line: ParagraphStyle
    choice: ParagraphStyle
    sentence: ParagraphStyle
    corner: ParagraphStyle


@lru_cache(maxsize=1)
def blank_styles() -> BlankStyles:
    """The styles of blank forms, made once."""
    register_fonts()
    return BlankStyles(
        line=_style(leading=15, alignment=TA_LEFT, spaceBefore=9.7),
        choice=_style(leading=19, alignment=TA_LEFT, spaceBefore=5),
        sentence=_style(alignment=TA_LEFT, spaceBefore=4, leftIndent=17, firstLineIndent=-17),
        corner=_style(size=8, leading=9.5, alignment=TA_LEFT),
    )


@lru_cache(maxsize=1)
def styles() -> Styles:
    """The styles with the paper's own fonts; nowhere is reportlab's Helvetica left."""
    register_fonts()
    return Styles(
        body=_style(alignment=TA_JUSTIFY, spaceAfter=3),
        field=_style(leading=16.5, alignment=TA_LEFT, spaceAfter=2),
        label=_style(alignment=TA_LEFT, spaceAfter=1, keepWithNext=1),
        person=_style(alignment=TA_LEFT, spaceAfter=5),
        heading=_style(SERIF_BOLD, 11.5, 15, spaceBefore=9, spaceAfter=3),
        title=_style(SERIF_BOLD, 15, 19, alignment=TA_CENTER, spaceBefore=6),
        subtitle=_style(size=10.5, leading=14, alignment=TA_CENTER, spaceAfter=2),
        addendum=_style(SERIF_BOLD, 11, 14.5, alignment=TA_CENTER, spaceAfter=2),
        notice=_style(size=9, leading=11.5, alignment=TA_JUSTIFY, spaceBefore=4, spaceAfter=2),
        cell=_style(size=10, leading=12.5),
        mark=_style(SERIF, 10, 13, textColor=GREY, spaceBefore=2, spaceAfter=2),
        signer=_style(size=10.5, leading=13),
        signer_role=_style(size=9, leading=11.5, textColor=GREY),
    )


def _style(
    font: str = SERIF, size: float = BODY_SIZE, leading: float = BODY_LEADING, **more: object
) -> ParagraphStyle:
    return ParagraphStyle(
        "paper",
        fontName=font,
        fontSize=size,
        leading=leading,
        bulletFontName=font,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
        **more,
    )
