"""The paper's fonts, the same files as on the screen, registered once and embedded in every PDF."""

from functools import lru_cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kkc_desktop.assets import asset_path

SERIF = "SourceSerif4"
SERIF_BOLD = "SourceSerif4-Bold"
SANS = "SourceSans3"
SANS_BOLD = "SourceSans3-Bold"

PAPER_FILES = {
    SERIF: "SourceSerif4-Regular.ttf",
    SERIF_BOLD: "SourceSerif4-Bold.ttf",
    SANS: "SourceSans3-Regular.ttf",
    SANS_BOLD: "SourceSans3-Bold.ttf",
}


class _PaperFont(TTFont):
    """A font that remembers how wide a word is: the same words come back on every paper."""

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        return _width_at_one(self, text) * size


@lru_cache(maxsize=20_000)
def _width_at_one(font: _PaperFont, text: str) -> float:
    return float(TTFont.stringWidth(font, text, 1))


@lru_cache(maxsize=1)
def register_fonts() -> None:
    """Makes the fonts known to reportlab; only the first call reads them.

    Streams are then written as bytes, not as ASCII, which is longer and slower.
    """
    rl_config.useA85 = 0
    for name, file in PAPER_FILES.items():
        pdfmetrics.registerFont(_PaperFont(name, str(asset_path("fonts", file))))
    pdfmetrics.registerFontFamily(
        SERIF, normal=SERIF, bold=SERIF_BOLD, italic=SERIF, boldItalic=SERIF_BOLD
    )
    pdfmetrics.registerFontFamily(
        SANS, normal=SANS, bold=SANS_BOLD, italic=SANS, boldItalic=SANS_BOLD
    )


@lru_cache(maxsize=8)
def characters_of(font: str) -> frozenset[str]:
    """Every character the font has a picture for."""
    register_fonts()
    return frozenset(chr(code) for code in pdfmetrics.getFont(font).face.charToGlyph)


def text_width(text: str, font: str, size: float) -> float:
    """The width of the text in points."""
    register_fonts()
    return float(pdfmetrics.stringWidth(text, font, size))
