"""Finished sheets are counted, pictured, read and fingerprinted."""

import hashlib
from itertools import pairwise

import pytest
from PIL import Image, ImageChops
from tests.printing import samples
from tests.printing.reading import printed

from kkc_desktop.printing.pages import (
    PagePictures,
    page_count,
    page_image,
    sha256_of,
    text_of,
)

SCALE, ROWS = 300 / 72, 40
FEW_SHADES = 8


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


@pytest.mark.parametrize("code", ["PTO", "PPO"])
def test_strips_lap_a_row_and_join_to_the_picture_of_the_page(code):
    with PagePictures(printed(code)) as pictures:
        whole = pictures.image(0, SCALE)
        strips = list(pictures.strips(0, SCALE, ROWS))
    assert [strip.top for strip in strips] == list(range(0, whole.height, ROWS))
    assert {strip.page_height for strip in strips} == {whole.height}
    assert {(strip.width, strip.stride) for strip in strips} == {(whole.width, whole.stride)}
    assert all(len(strip.bgrx) == strip.stride * strip.height for strip in strips)
    for strip, below in pairwise(strips):
        assert strip.height == ROWS + 1
        assert furthest(strip.bgrx[-strip.stride :], below.bgrx[: below.stride]) <= FEW_SHADES
    ends = b"".join(strip.bgrx[: ROWS * strip.stride] for strip in strips)
    assert furthest(ends, whole.bgrx) <= FEW_SHADES


def furthest(one: bytes, other: bytes) -> int:
    """By how many shades of 255 the two differ where they differ most."""
    assert len(one) == len(other)
    as_rows = [
        Image.frombuffer("L", (len(one), 1), each, "raw", "L", 0, 1) for each in (one, other)
    ]
    return ImageChops.difference(*as_rows).getextrema()[1]


def test_the_sheet_may_be_looked_at_between_two_strips():
    with PagePictures(printed("PTO")) as pictures:
        strips = pictures.strips(0, 0.5, 100)
        first, text = next(strips), pictures.text(0)
        assert pictures.image(0, 0.5).bgrx.startswith(first.bgrx[: first.stride])
        assert next(strips).top == 100
        assert text
    strips.close()


def test_the_fingerprint_is_sha_256():
    pdf = printed("UZ", samples.filled("UZ"))
    assert sha256_of(pdf) == hashlib.sha256(pdf).hexdigest()
