"""Finished sheets are counted, pictured, read and fingerprinted."""

import hashlib

from tests.printing import samples
from tests.printing.reading import printed

from kkc_desktop.printing.pages import (
    PagePictures,
    page_count,
    page_image,
    sha256_of,
    text_of,
)


def test_pages_are_counted_and_read():
    pdf = printed("PTO")
    assert page_count(pdf) == len(text_of(pdf)) == 3


def test_a_page_is_pictured_at_the_wanted_scale_with_black_ink_on_white():
    image = page_image(printed("POO"), 0, 0.5)
    assert (image.width, image.height) == (298, 421)
    assert len(image.bgrx) == image.stride * image.height
    assert image.bgrx[:3] == b"\xff\xff\xff"
    assert min(image.bgrx) < 60


def test_a_viewer_keeps_the_sheet_open_for_all_pages():
    with PagePictures(printed("PTO")) as pictures:
        assert len(pictures) == 3
        assert [round(side) for side in pictures.size(0)] == [595, 842]
        assert pictures.image(0, 0.2).bgrx != pictures.image(2, 0.2).bgrx


def test_the_fingerprint_is_sha_256():
    pdf = printed("UZ", samples.filled("UZ"))
    assert sha256_of(pdf) == hashlib.sha256(pdf).hexdigest()
