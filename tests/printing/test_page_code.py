"""The code on each page is read back from a scan and says which page of which paper it is."""

import io

import pikepdf
import pytest
import zxingcpp
from PIL import Image
from tests.printing import samples
from tests.printing.reading import printed
from tests.printing.variants import TRAIL, VARIANTS

from kkc_desktop.domain.page_mark import PageMark, read_page_mark
from kkc_desktop.domain.paper_code import paper_code
from kkc_desktop.printing.document import CHECK_PRINT
from kkc_desktop.printing.pages import page_count, page_image

DPI = 72


def scanned(pdf: bytes, index: int, dpi: int) -> Image.Image:
    image = page_image(pdf, index, dpi / DPI)
    size = (image.width, image.height)
    return Image.frombuffer("RGB", size, image.bgrx, "raw", "BGRX", image.stride, 1).convert("L")


def read_from(picture: Image.Image) -> list[PageMark | None]:
    return [read_page_mark(code.text) for code in codes_in(picture)]


def codes_in(picture: Image.Image):
    return zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)


@pytest.mark.parametrize("dpi", [200, 300])
def test_every_page_is_told_apart_from_a_crooked_grey_scan(dpi):
    document = samples.filled("PTO", version=12)
    pdf = printed("PTO", document, trail=TRAIL)
    pages = page_count(pdf)
    code = paper_code(document, samples.persons_of("PTO"), samples.things_of("PTO"))
    for index in range(pages):
        crooked = scanned(pdf, index, dpi).rotate(1.5, Image.Resampling.BICUBIC, fillcolor=235)
        assert read_from(crooked) == [
            PageMark(
                evidence_number="KKC-OL4-2026-000123",
                version=12,
                page=index + 1,
                pages=pages,
                paper_code=code,
                trail="12345678.7F3A91C204BD",
            )
        ]


@pytest.mark.parametrize("code", samples.KINDS)
def test_the_longest_paper_of_each_kind_is_read_at_200_dpi(code):
    pdf = VARIANTS["longest"](code)
    last = page_count(pdf) - 1
    (mark,) = read_from(scanned(pdf, last, 200))
    assert (mark.page, mark.pages, mark.version) == (last + 1, last + 1, 99)


def test_a_stamp_over_a_corner_of_the_code_does_no_harm():
    picture = scanned(printed("UZ", trail=TRAIL), 0, 200)
    (code,) = codes_in(picture)
    corner = code.position.bottom_right
    picture.paste(0, (corner.x - 22, corner.y - 22, corner.x + 30, corner.y + 30))
    assert read_from(picture)[0].page == 1


def test_check_prints_and_papers_without_a_number_carry_no_code():
    for pdf in (
        printed("UZ", watermark=CHECK_PRINT, trail=TRAIL),
        printed("UZ", samples.empty("UZ"), trail=TRAIL),
    ):
        assert read_from(scanned(pdf, 0, 200)) == []


def test_the_code_is_named_for_those_who_do_not_see_it():
    with pikepdf.open(io.BytesIO(printed("UZ", trail=TRAIL))) as pdf:
        (whole,) = pdf.Root.StructTreeRoot.K
        (figure,) = whole.K[-1].K
        assert str(figure.S) == "/Figure"
        assert "stránky 1 z 1, evid. č. KKC-OL4-2026-000123, kód listiny" in str(figure.Alt)
