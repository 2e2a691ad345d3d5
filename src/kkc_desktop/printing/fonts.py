"""The paper's fonts, the same files as on the screen, registered once and embedded in every PDF."""

from codecs import charmap_encode
from functools import lru_cache

from reportlab import rl_config
from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
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


_FIRST_SIGNS = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ„“–…§·°×"
"""What nearly every paper needs beside ASCII: given the same codes in each, so that its fonts'
first subset is ready before the paper is."""


class _PaperFont(TTFont):
    """A font that does once what is the same for every paper: widths of words, codes, subsets."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        self._codes: dict[int, int] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        return _width_at_one(self, text) * size

    def splitString(
        self, text: str, doc: PDFDocument, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """The text in pieces of one subset each, as (subset, codes)."""
        if doc not in self.state:
            super().splitString(_FIRST_SIGNS, doc)
            self._codes = self._codes or self._first_codes(doc)
        try:
            return [(0, charmap_encode(text, "strict", self._codes)[0])]
        except UnicodeEncodeError:
            found: list[tuple[int, bytes]] = super().splitString(text, doc)
            return found

    def _first_codes(self, doc: PDFDocument) -> dict[int, int]:
        """The codes that every paper starts with; a hard space is drawn as a space."""
        given = self.state[doc].assignments
        return {char: code for char, code in given.items() if char} | {0xA0: 32}


@lru_cache(maxsize=20_000)
def _width_at_one(font: _PaperFont, text: str) -> float:
    return float(TTFont.stringWidth(font, text, 1))


def encoded(font: str, text: str, doc: PDFDocument) -> list[tuple[str, str]]:
    """The text as the file holds it: pieces of a font's name there and the escaped letters."""
    face = pdfmetrics.getFont(font)
    return [
        (face.getSubsetInternalName(subset, doc), escapePDF(codes))
        for subset, codes in face.splitString(text, doc)
    ]


BOLD_OF = {SERIF: SERIF_BOLD, SANS: SANS_BOLD}


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
    return _width_at_one(pdfmetrics.getFont(font), text) * size
