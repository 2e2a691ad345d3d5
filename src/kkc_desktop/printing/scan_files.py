"""Files that scanners and telephones make, opened page by page and within limits.

They come from outside, so nothing in them is trusted: what is too large, broken, locked or of
another kind is refused before it is unpacked.
"""

import struct
import zlib
from base64 import a85decode
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from io import BytesIO
from math import sqrt
from typing import Protocol

import pikepdf
import pypdfium2 as pdfium
from PIL import Image, ImageOps, UnidentifiedImageError

from kkc_desktop.domain.czech import grouped
from kkc_desktop.domain.errors import ScanUnreadable
from kkc_desktop.printing.pages import PageImage, PagePictures
from kkc_desktop.printing.scan_pages import page_of_pdf, page_of_picture

MOST_BYTES = 100_000_000
MOST_PAGES = 200
MOST_PIXELS = 80_000_000
"""A sheet of A3 at 600 dpi has 70 million."""
_MOST_UNPACKED = 300_000_000
_MOST_OBJECTS = 200_000
_GROWTH = {"/FlateDecode": 1032, "/LZWDecode": 1400, "/RunLengthDecode": 64}
"""How many times larger a stream so packed may be at most."""
_READ_DPI = 250
_MOST_DRAWN = 20_000_000
_PICTURES = ("JPEG", "TIFF", "PNG")
_HEAD = 1024
_READER_ERRORS = (
    pikepdf.PdfError,
    pdfium.PdfiumError,
    ArithmeticError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    Warning,
    struct.error,
    zlib.error,
)
"""What the readers raise at broken files; none of them says anything to a person."""
_KINDS = "Skenujte do PDF, TIFF, JPEG nebo PNG."
_KEPT = "Soubor zůstal, kde je, a\u00a0k\u00a0listině se nic nepřipojilo."


class Source(Protocol):
    """One page of a file; `position` counts from 0."""

    position: int

    def gray(self) -> Image.Image:
        """The page in shades of grey, for reading its code."""

    def page(self, turn: int) -> bytes:
        """The page turned clockwise by so many degrees, as a PDF of one page."""


@contextmanager
def sources_of(content: bytes) -> Iterator[Sequence[Source]]:
    """The pages of the file while the block runs; refused with ScanUnreadable."""
    if not content:
        raise _refusal("Soubor je prázdný.", "Naskenujte listinu znovu.")
    if len(content) > MOST_BYTES:
        size = f"{grouped(MOST_BYTES // 1_000_000)}\u00a0MB"
        raise _refusal(f"Soubor je větší než {size}.", "Skenujte po částech nebo ve 300\u00a0dpi.")
    with ExitStack() as stack:
        with broken_told():
            is_pdf = b"%PDF-" in content[:_HEAD]
            opened = _pdf_pages(content, stack) if is_pdf else _picture_pages(content, stack)
        yield opened


@contextmanager
def broken_told() -> Iterator[None]:
    """Says in Czech what the readers of foreign files say in their own ways."""
    try:
        yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise _too_large() from error
    except _READER_ERRORS as error:
        raise _broken() from error


class _PdfPage:
    def __init__(self, pdf: pikepdf.Pdf, pictures: PagePictures, position: int) -> None:
        self.position = position
        self._pdf = pdf
        self._pictures = pictures

    def gray(self) -> Image.Image:
        width, height = self._pictures.size(self.position)
        largest = sqrt(_MOST_DRAWN / max(1.0, width * height))
        drawn = self._pictures.image(self.position, min(_READ_DPI / 72, largest))
        return _gray_of(drawn)

    def page(self, turn: int) -> bytes:
        return page_of_pdf(self._pdf, self.position, turn)


def _pdf_pages(content: bytes, stack: ExitStack) -> list[_PdfPage]:
    pdf = stack.enter_context(_opened_pdf(content))
    if pdf.is_encrypted:
        raise _refusal("PDF je zašifrované.", "Uložte je bez ochrany, nebo listinu naskenujte.")
    _demand_pages(len(pdf.pages))
    _demand_small(pdf)
    pictures = stack.enter_context(PagePictures(content))
    if len(pictures) != len(pdf.pages):
        raise _broken()
    return [_PdfPage(pdf, pictures, place) for place in range(len(pictures))]


def _opened_pdf(content: bytes) -> pikepdf.Pdf:
    try:
        return pikepdf.Pdf.open(BytesIO(content))
    except pikepdf.PasswordError as error:
        fix = "Uložte je bez hesla, nebo listinu naskenujte."
        raise _refusal("PDF je chráněné heslem.", fix) from error


def _demand_small(pdf: pikepdf.Pdf) -> None:
    """Looks at every stream's size as it would be unpacked, picture by picture."""
    if len(pdf.objects) > _MOST_OBJECTS:
        raise _broken()
    left = _MOST_UNPACKED
    for each in pdf.objects:
        if not isinstance(each, pikepdf.Stream):
            continue
        if each.get("/Subtype") == "/Image":
            _demand_pixels(int(each.get("/Width", 0)), int(each.get("/Height", 0)))
        else:
            left -= _unpacked_size(each, left)
        if left <= 0:
            raise _too_large()


def _unpacked_size(stream: pikepdf.Stream, most: int) -> int:
    """How much the stream holds at most, never unpacking more than asked."""
    raw = stream.read_raw_bytes()
    filters = stream.get("/Filter", pikepdf.Array())
    names = [str(filters)] if isinstance(filters, pikepdf.Name) else [str(f) for f in filters]
    if names[:1] == ["/ASCII85Decode"]:
        raw, names = a85decode(raw.strip().removeprefix(b"<~").removesuffix(b"~>")), names[1:]
    if names == ["/FlateDecode"]:
        return len(zlib.decompressobj().decompress(raw, most))
    size = len(raw)
    for name in names:
        size *= _GROWTH.get(name, 1)
    return size


class _PicturePage:
    def __init__(self, picture: Image.Image, content: bytes, position: int) -> None:
        self.position = position
        self._picture = picture
        self._content = content

    def gray(self) -> Image.Image:
        self._picture.seek(self.position)
        return ImageOps.exif_transpose(self._picture).convert("L")

    def page(self, turn: int) -> bytes:
        self._picture.seek(self.position)
        return page_of_picture(self._picture, self._content, turn)


def _picture_pages(content: bytes, stack: ExitStack) -> list[_PicturePage]:
    try:
        picture = Image.open(BytesIO(content), formats=_PICTURES)
    except UnidentifiedImageError as error:
        raise _refusal("Soubor není sken, který umíme přečíst.", _KINDS) from error
    stack.enter_context(picture)
    count = _frame_count(picture)
    _demand_pages(count)
    for place in range(count):
        picture.seek(place)
        _demand_pixels(*picture.size)
    return [_PicturePage(picture, content, place) for place in range(count)]


def _frame_count(picture: Image.Image) -> int:
    """How many pages there are, without walking an endless ring of them."""
    if picture.format != "TIFF":
        return 1
    for place in range(MOST_PAGES + 1):
        try:
            picture.seek(place)
        except EOFError:
            return place
    return MOST_PAGES + 1


def _demand_pages(count: int) -> None:
    if count == 0:
        raise _refusal("Soubor nemá žádnou stránku.", "Naskenujte listinu znovu.")
    if count > MOST_PAGES:
        raise _refusal(f"Soubor má víc než {MOST_PAGES} stránek.", "Skenujte po částech.")


def _demand_pixels(width: int, height: int) -> None:
    if width < 1 or height < 1:
        raise _broken()
    if width * height > MOST_PIXELS:
        raise _too_large()


def _gray_of(drawn: PageImage) -> Image.Image:
    size = (drawn.width, drawn.height)
    return Image.frombuffer("RGB", size, drawn.bgrx, "raw", "BGRX", drawn.stride, 1).convert("L")


def _too_large() -> ScanUnreadable:
    return _refusal("Stránka skenu je příliš velká.", "Skenujte nejvýš A3 v\u00a0600\u00a0dpi.")


def _broken() -> ScanUnreadable:
    return _refusal("Soubor se skenem je poškozený.", "Naskenujte listinu znovu.")


def _refusal(text: str, fix: str) -> ScanUnreadable:
    return ScanUnreadable(text, f"{_KEPT} {fix}")
