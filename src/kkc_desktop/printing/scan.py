"""What a scan says: each page upright, as a PDF of one page, with the mark of its square code.

A page whose code cannot be read, or that carries two of ours, is given without a mark: what is not
known is never guessed.
"""

from collections.abc import Callable, Iterator
from functools import partial

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from kkc_desktop.domain.page_mark import PageMark, read_page_mark
from kkc_desktop.domain.scan_sorting import CodeState, ScannedPage
from kkc_desktop.printing.pages import sha256_of
from kkc_desktop.printing.scan_files import Source, broken_told, sources_of

Progress = Callable[[int, int], None]
"""Hears how many pages of how many are read; may raise to call the reading off."""

_Found = tuple[PageMark, int]
_SMALL_SIDE = 2000
"""Pixels of the longer side below which a page is enlarged before it is given up."""
_CORNER = (0.55, 0.40)
"""The share of width and height in which the code lies, whichever way up the page is."""
_THRESHOLDS = (100, 160)
_WHITE = 255
_DARK = 160
_EMPTY_SHARE = 0.0004
"""A page with fewer dark pixels than this is the empty back of a sheet."""


def read_scan(content: bytes, progress: Progress | None = None) -> tuple[ScannedPage, ...]:
    """The pages of a PDF, TIFF, JPEG or PNG in the order of the file.

    Refused with ScanUnreadable when it is none of them, is broken or locked, or is larger than a
    scan may be; nothing is kept of it then.
    """
    pages = []
    with sources_of(content) as sources:
        for source in sources:
            if progress is not None:
                progress(source.position, len(sources))
            with broken_told():
                pages.append(_read(source))
        if progress is not None:
            progress(len(sources), len(sources))
    return tuple(pages)


def _read(source: Source) -> ScannedPage:
    gray = source.gray()
    is_empty = _is_empty(gray)
    found, others = ([], False) if is_empty else find_marks(gray)
    marks = {mark for mark, _ in found}
    mark, turn = found[0] if len(marks) == 1 else (None, 0)
    content = source.page(turn)
    return ScannedPage(
        position=source.position,
        mark=mark,
        code=CodeState.EMPTY if is_empty else _code_state(len(marks), has_other=others),
        content=content,
        sha256=sha256_of(content),
    )


def _is_empty(gray: Image.Image) -> bool:
    return sum(gray.histogram()[:_DARK]) < _EMPTY_SHARE * gray.width * gray.height


def _code_state(marks: int, *, has_other: bool) -> CodeState:
    if marks == 1:
        return CodeState.READ
    if marks > 1:
        return CodeState.SEVERAL
    return CodeState.FOREIGN if has_other else CodeState.NONE


def find_marks(gray: Image.Image) -> tuple[list[_Found], bool]:
    """Our codes on the page, each with the clockwise turn that puts the page upright.

    The second value says whether there were square codes of somebody else.
    """
    has_other = False
    for attempt in _attempts(gray):
        found, others = _decoded(attempt())
        has_other = has_other or others
        if found:
            return found, has_other
    return [], has_other


def _decoded(picture: Image.Image) -> tuple[list[_Found], bool]:
    found, has_other = [], False
    codes = zxingcpp.read_barcodes(picture, formats=_qr_only())
    for code in codes:
        mark = read_page_mark(code.text)
        if mark is None:
            has_other = True
        else:
            found.append((mark, -round(code.orientation / 90) * 90 % 360))
    return found, has_other


def _qr_only() -> zxingcpp.BarcodeFormats:
    """Made each time: one kept in the module would be told as a leak when the program ends."""
    return zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def _attempts(gray: Image.Image) -> Iterator[Callable[[], Image.Image]]:
    """Ways to look at the page, the cheapest first; each is made only when it is needed."""
    yield lambda: gray
    if max(gray.size) < _SMALL_SIDE:
        yield partial(_enlarged, gray)
    for corner in _corners(gray):
        large = _enlarged(corner) if max(gray.size) < 1.25 * _SMALL_SIDE else corner
        yield partial(ImageOps.autocontrast, large, cutoff=2)
        yield partial(large.filter, ImageFilter.MedianFilter(3))
        for threshold in _THRESHOLDS:
            yield partial(_binarised, large, threshold)


def _corners(gray: Image.Image) -> Iterator[Image.Image]:
    """The four corners of the page, the usual one first."""
    width, height = gray.size
    across, down = round(width * _CORNER[0]), round(height * _CORNER[1])
    for left, top in ((width - across, height - down), (0, 0), (0, height - down)):
        yield gray.crop((left, top, left + across, top + down))
    yield gray.crop((width - across, 0, width, down))


def _enlarged(picture: Image.Image) -> Image.Image:
    size = (picture.width * 2, picture.height * 2)
    return picture.resize(size, Image.Resampling.BICUBIC)


def _binarised(picture: Image.Image, threshold: int) -> Image.Image:
    soft = picture.filter(ImageFilter.GaussianBlur(1))
    return soft.point([0] * threshold + [_WHITE] * (256 - threshold))
