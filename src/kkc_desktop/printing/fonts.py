"""The paper's fonts, the same files as on the screen, registered once and embedded in every PDF."""

from codecs import charmap_build, charmap_encode
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from zlib import compress

from reportlab import rl_config
from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFStream
from reportlab.pdfbase.ttfonts import (
    FF_NONSYMBOLIC,
    FF_SYMBOLIC,
    SUBSETN,
    TTFont,
    makeToUnicodeCMap,
)

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
    """A font that does once what is the same for every paper: codes and subsets."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        self._codes: Any = None

    def splitString(
        self, text: str, doc: PDFDocument, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """The text in pieces of one subset each, as (subset, codes)."""
        if doc not in self.state:
            super().splitString(_FIRST_SIGNS, doc)
            self._codes = self._codes or self._first_codes(doc)
        try:
            letters = text.replace("\u00a0", " ")  # a hard space is drawn as a space
            return [(0, charmap_encode(letters, "strict", self._codes)[0])]
        except UnicodeEncodeError:
            found: list[tuple[int, bytes]] = super().splitString(text, doc)
            return found

    def addObjects(self, doc: PDFDocument) -> None:
        """Adds the subsets that the paper used; those seen lately are ready."""
        state = self.state.pop(doc)
        for number, subset in enumerate(state.subsets):
            internal = f"{state.internalName}+{number}"
            packed = _packed(self, number, tuple(subset))
            program = doc.Reference(_stream(packed.program, Length1=packed.length))
            letters = doc.Reference(_stream(packed.letters))
            descriptor = PDFDictionary(packed.descriptor | {"FontFile2": program})
            font = PDFDictionary(
                packed.font
                | {
                    "Name": f"/{internal}",
                    "ToUnicode": letters,
                    "FontDescriptor": doc.Reference(descriptor),
                }
            )
            doc.idToObject["BasicFonts"].dict[internal] = doc.Reference(font, internal)

    def _first_codes(self, doc: PDFDocument) -> object:
        """The codes that every paper starts with."""
        given = self.state[doc].assignments
        letters = ["\ufffe"] * 256
        for letter, code in given.items():
            letters[code] = chr(letter) if letter else "\ufffe"
        return charmap_build("".join(letters))


@dataclass(frozen=True, slots=True)
class _Packed:
    """A subset as the file holds it: the font's program, what its codes mean, its two tables."""

    program: bytes
    length: int
    letters: bytes
    font: dict[str, object]
    descriptor: dict[str, object]


@lru_cache(maxsize=32)
def _packed(font: _PaperFont, number: int, subset: tuple[int, ...]) -> _Packed:
    face = font.face
    name = (SUBSETN(number) + b"+" + face.name + face.subfontNameX).decode("ascii")
    program = face.makeSubset(list(subset))
    widths = " ".join(f"{face.getCharWidth(code):g}" for code in subset)
    return _Packed(
        program=compress(program, 9),
        length=len(program),
        letters=compress(makeToUnicodeCMap(name, list(subset)).encode("ascii"), 9),
        font={
            "Type": "/Font",
            "Subtype": "/TrueType",
            "BaseFont": f"/{name}",
            "FirstChar": 0,
            "LastChar": len(subset) - 1,
            "Widths": f"[{widths}]",
        },
        descriptor={
            "Type": "/FontDescriptor",
            "FontName": f"/{name}",
            "Ascent": face.ascent,
            "CapHeight": face.capHeight,
            "Descent": face.descent,
            "Flags": face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC,
            "FontBBox": f"[{' '.join(f'{side:g}' for side in face.bbox)}]",
            "ItalicAngle": face.italicAngle,
            "StemV": face.stemV,
            "MissingWidth": face.defaultWidth,
        },
    )


def _stream(content: bytes, **entries: object) -> PDFStream:
    return PDFStream(PDFDictionary(entries | {"Filter": "/FlateDecode"}), content)


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
    return _width_by_name(font, text) * size


@lru_cache(maxsize=20_000)
def _width_by_name(font: str, text: str) -> float:
    register_fonts()
    return float(pdfmetrics.getFont(font).stringWidth(text, 1))
