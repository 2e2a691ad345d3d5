"""Finished sheets as people and machines see them: pages, pictures, text, fingerprint."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
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


@dataclass(frozen=True, slots=True)
class PageStrip(PageImage):
    """Some rows of a page as pixels: its first row is the page's row `top` of `page_height`."""

    top: int
    page_height: int


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

    def strips(self, index: int, scale: float, rows: int) -> Iterator[PageStrip]:
        """The page as pixels in strips from the top, which begin so many rows apart.

        Each laps a row over the next, or a viewer would show a white line between them. It is
        drawn when asked for, so nobody waits for PDFium longer than one strip takes. Joined they
        are `image` but for a few of its shades here and there at the edge of a letter.
        """
        with _PDFIUM:
            page = self._document[index]
            width, height = (ceil(side * scale) for side in page.get_size())
        try:
            for top in range(0, height, rows):
                with _PDFIUM:
                    strip = _strip(page, width, height, top, min(rows + 1, height - top))
                yield strip
        finally:
            with _PDFIUM:
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
_WHITE = (255, 255, 255, 255)
_MARGIN_ROWS = 2
"""PDFium leaves out a letter that reaches by its edge alone into what it draws."""


def _strip(page: pdfium.PdfPage, width: int, height: int, top: int, rows: int) -> PageStrip:
    # Not through the page's own `render`, whose crop is in points and would miss the rows.
    bitmap = pdfium.PdfBitmap.new_native(width, rows + 2 * _MARGIN_ROWS, _BGRX)
    try:
        bitmap.fill_rect(_WHITE, 0, 0, width, bitmap.height)
        pdfium.raw.FPDF_RenderPageBitmap(
            bitmap, page, 0, _MARGIN_ROWS - top, width, height, 0, pdfium.raw.FPDF_ANNOT
        )
        kept = slice(_MARGIN_ROWS * bitmap.stride, (_MARGIN_ROWS + rows) * bitmap.stride)
        pixels = bytes(memoryview(bitmap.buffer)[kept])
        return PageStrip(width, rows, bitmap.stride, pixels, top, height)
    finally:
        bitmap.close()


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
