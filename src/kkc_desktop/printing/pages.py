"""Finished sheets as people and machines see them: pages, pictures, text, fingerprint."""

import hashlib
from dataclasses import dataclass
from threading import Lock
from types import TracebackType

import pypdfium2 as pdfium

# PDFium bears one caller at a time, and the printing device works beside the window.
_PDFIUM = Lock()


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as pixels, four bytes each in the order blue, green, red, unused."""

    width: int
    height: int
    stride: int
    bgrx: bytes


class PagePictures:
    """A sheet kept open for looking at, page by page; close it when the view goes.

    `index` counts from 0, `scale` is pixels per point: 1.0 is 72 dpi.
    """

    def __init__(self, pdf: bytes) -> None:
        with _PDFIUM:
            self._document = pdfium.PdfDocument(pdf)

    def __len__(self) -> int:
        with _PDFIUM:
            return len(self._document)

    def __enter__(self) -> "PagePictures":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of the page in points."""
        with _PDFIUM:
            width, height = self._document.get_page_size(index)
        return float(width), float(height)

    def image(self, index: int, scale: float) -> PageImage:
        """The page as pixels."""
        with _PDFIUM:
            page = self._document[index]
            bitmap = page.render(scale=scale, rev_byteorder=False, force_bitmap_format=_BGRX)
            try:
                return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()
                page.close()

    def text(self, index: int) -> str:
        """The page's text in reading order, lines by \\n."""
        with _PDFIUM:
            page = self._document[index]
            text_page = page.get_textpage()
            try:
                return str(text_page.get_text_bounded()).replace("\r\n", "\n")
            finally:
                text_page.close()
                page.close()

    def close(self) -> None:
        """Gives the memory back; the pictures already made stay valid."""
        with _PDFIUM:
            self._document.close()


_BGRX = pdfium.raw.FPDFBitmap_BGRx


def page_count(pdf: bytes) -> int:
    """How many pages the sheet has."""
    with PagePictures(pdf) as pictures:
        return len(pictures)


def page_image(pdf: bytes, index: int, scale: float) -> PageImage:
    """One page of the sheet as pixels; for several pages keep PagePictures open."""
    with PagePictures(pdf) as pictures:
        return pictures.image(index, scale)


def text_of(pdf: bytes) -> tuple[str, ...]:
    """The text of the sheet, one item a page."""
    with PagePictures(pdf) as pictures:
        return tuple(pictures.text(index) for index in range(len(pictures)))


def sha256_of(pdf: bytes) -> str:
    """The fingerprint of the stored bytes, in hexadecimal."""
    return hashlib.sha256(pdf).hexdigest()
