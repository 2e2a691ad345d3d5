"""The paper's type: sizes and leading in points, made once for each print style.

Body text is never under 11 points; in large print nothing a person reads is under 14 (domain 1.10).
"""

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle

from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.printing.fonts import SERIF, SERIF_BOLD, register_fonts

INK = HexColor("#000000")
GREY = HexColor("#333333")
_INDENT = 14


@dataclass(frozen=True)
class Styles:
    """Every paragraph style of a document in one print style.

    `scale` says how much larger than usual the type is, for what is measured in points: room to
    sign, columns, conditions of breaking.
    """

    body: ParagraphStyle
    field: ParagraphStyle
    label: ParagraphStyle
    person: ParagraphStyle
    heading: ParagraphStyle
    title: ParagraphStyle
    subtitle: ParagraphStyle
    addendum: ParagraphStyle
    notice: ParagraphStyle
    beside: ParagraphStyle
    beside_name: ParagraphStyle
    beside_notice: ParagraphStyle
    cell: ParagraphStyle
    row: ParagraphStyle
    mark: ParagraphStyle
    signer: ParagraphStyle
    signer_role: ParagraphStyle
    scale: float


@dataclass(frozen=True)
class _Type:
    """Sizes with their leading; `ragged` text is not justified."""

    body: tuple[float, float]
    field_leading: float
    heading: tuple[float, float]
    title: tuple[float, float]
    subtitle: tuple[float, float]
    notice: tuple[float, float]
    cell: tuple[float, float]
    mark: tuple[float, float]
    signer: tuple[float, float]
    small: tuple[float, float]
    ragged: bool = True


_TYPES = {
    PrintStyle.STANDARD: _Type(
        body=(11, 14.5),
        field_leading=16.5,
        heading=(11.5, 15),
        title=(15, 19),
        subtitle=(10.5, 14),
        notice=(9, 11.5),
        cell=(10, 12.5),
        mark=(10, 13),
        signer=(10.5, 13),
        small=(9, 11.5),
        ragged=False,
    ),
    PrintStyle.EASY: _Type(
        body=(14, 21),
        field_leading=22,
        heading=(15, 21),
        title=(19, 25),
        subtitle=(14, 19),
        notice=(12, 17),
        cell=(13, 17),
        mark=(12, 16),
        signer=(13, 17),
        small=(12, 15.5),
    ),
    PrintStyle.LARGE: _Type(
        body=(16, 21.5),
        field_leading=23,
        heading=(17, 22),
        title=(21, 27),
        subtitle=(16, 21),
        notice=(14, 18),
        cell=(14, 18),
        mark=(14, 18),
        signer=(15, 19),
        small=(14, 17.5),
    ),
}


@lru_cache(maxsize=len(PrintStyle))
def styles(print_style: PrintStyle) -> Styles:
    """The styles with the paper's own fonts; nowhere is reportlab's Helvetica left."""
    register_fonts()
    sizes = _TYPES[print_style]
    block = TA_LEFT if sizes.ragged else TA_JUSTIFY
    size, leading = sizes.body
    return Styles(
        body=_style(*sizes.body, alignment=block, spaceAfter=3),
        field=_style(size, sizes.field_leading, alignment=TA_LEFT, spaceAfter=2),
        label=_style(*sizes.body, alignment=TA_LEFT, spaceAfter=1, keepWithNext=1),
        person=_style(*sizes.body, alignment=TA_LEFT, spaceAfter=5),
        heading=_bold(*sizes.heading, role="H2", spaceBefore=9, spaceAfter=3),
        title=_bold(*sizes.title, role="H1", alignment=TA_CENTER, spaceBefore=6),
        subtitle=_style(*sizes.subtitle, alignment=TA_CENTER, spaceAfter=2),
        addendum=_bold(size, leading, alignment=TA_CENTER, spaceAfter=2),
        notice=_style(*sizes.notice, alignment=block, spaceBefore=4, spaceAfter=2),
        beside=_beside(*sizes.body, alignment=block, spaceAfter=3),
        beside_name=_beside(*sizes.small, textColor=GREY, spaceBefore=6, keepWithNext=1),
        beside_notice=_beside(*sizes.notice, alignment=block, spaceAfter=2),
        cell=_style(*sizes.cell),
        row=_style(*sizes.small),
        mark=_style(*sizes.mark, textColor=GREY, spaceBefore=2, spaceAfter=2),
        signer=_style(*sizes.signer),
        signer_role=_style(*sizes.small, textColor=GREY),
        scale=size / _TYPES[PrintStyle.STANDARD].body[0],
    )


def _beside(size: float, leading: float, **more: object) -> ParagraphStyle:
    """What stands beside the Czech text: indented along a rule."""
    return _style(size, leading, SERIF, leftIndent=_INDENT, ruled=True, **more)


def _bold(size: float, leading: float, **more: object) -> ParagraphStyle:
    return _style(size, leading, SERIF_BOLD, **more)


def _style(size: float, leading: float, font: str = SERIF, **more: object) -> ParagraphStyle:
    """A style; `role` in it is what its paragraphs are in the structure of the paper."""
    return ParagraphStyle(
        "paper", fontName=font, fontSize=size, leading=leading, bulletFontName=font, **more
    )


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
        line=_style(11, 15, alignment=TA_LEFT, spaceBefore=9.7),
        choice=_style(11, 19, alignment=TA_LEFT, spaceBefore=5),
        sentence=_style(11, 14.5, alignment=TA_LEFT, spaceBefore=4, leftIndent=17),
        corner=_style(8, 9.5, alignment=TA_LEFT),
    )
