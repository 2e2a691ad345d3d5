"""A list of thousands of rows prints as one table, its struck rows struck and said to be."""

import io
import time
from collections import Counter
from dataclasses import replace

import pikepdf
import pypdfium2 as pdfium
import pytest
from tests.printing import samples
from tests.printing.reading import body, printed, spaced, squeezed
from tests.printing.verapdf import faults

from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.listing import Listing, ListingRow, listing_text
from kkc_desktop.printing.fonts import SERIF, text_width
from kkc_desktop.printing.listing import column_widths
from kkc_desktop.printing.pages import text_of
from kkc_desktop.printing.styles import styles

HEADS = ("Č.", "Událost", "Hlášeno, zapsáno", "Od koho → komu", "Čím", "Zápis", "Zapsal")
WIDTH = 467.7
SECONDS_OF_A_LONG_LOG = 10
"""What no machine of ours needs; measured 1.2 s."""


def rows(count, longest=""):
    """So many lines of a log, every seventeenth struck."""
    made = []
    for number in range(1, count + 1):
        struck = number % 17 == 5
        note = "; škrtnuto 16:26, nstržm. Kubíček · důvod: přepočteno" if struck else ""
        cells = (
            f"{number}",
            f"12.\u00a03.\u00a0{number % 24}:{number % 60:02}",
            f"{number % 24}:{number % 60:02}",
            "starosta města → hlídka 214" if number % 3 else "",
            "telefonem" if number % 2 else "radiostanicí",
            f"Čerpání zahájeno u domu {number}, elektřina vypnuta {longest}",
            f"prap. Dvořáková{note}",
        )
        made.append(ListingRow(cells, is_struck=struck))
    return made


def log_paper(made, **changes):
    document = samples.filled("DEN", listing=listing_text(HEADS, made), **changes)
    return printed("DEN", document)


def test_two_thousand_rows_print_in_a_moment_each_once():
    started = time.process_time()
    pdf = log_paper(rows(2_000))
    assert time.process_time() - started < SECONDS_OF_A_LONG_LOG
    text = body(pdf)
    found = [squeezed(f"u domu {number}, elektřina") for number in (1, 17, 999, 2_000)]
    assert [text.count(each) for each in found] == [1, 1, 1, 1]
    assert text.count("škrtnuto16:26") == sum(row.is_struck for row in rows(2_000))


def test_the_same_rows_give_the_same_bytes():
    assert log_paper(rows(120)) == log_paper(rows(120))


@pytest.mark.parametrize("style", PrintStyle)
def test_a_long_list_is_archival_and_accessible(style):
    pdf = log_paper(rows(90), print_style=style)
    assert faults(pdf, "2a") == faults(pdf, "ua1") == []


def test_a_row_longer_than_a_page_is_one_row_to_a_reader():
    pdf = log_paper([*rows(3), *rows(1, "slovo " * 2_000), *rows(2)])
    assert body(pdf).count("slovo") == 2_000
    assert faults(pdf, "2a") == faults(pdf, "ua1") == []
    assert roles_of(pdf)["TR"] == 1 + 6


def test_to_a_reader_the_list_is_one_table_with_one_head():
    count = 90
    pdf = log_paper(rows(count))
    assert len(text_of(pdf)) > 2
    found = roles_of(pdf)
    assert (found["Table"], found["TR"]) == (1, count + 1)
    assert (found["TH"], found["TD"]) == (len(HEADS), count * len(HEADS))


def test_every_page_of_the_list_shows_its_head_once():
    for page in text_of(log_paper(rows(90))):
        assert squeezed(page).count("Odkoho→komu") == 1


def roles_of(pdf):
    """How many elements of each role the paper's structure has."""
    found = Counter()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        left = [file.Root.StructTreeRoot.K]
        while left:
            each = left.pop()
            if isinstance(each, pikepdf.Array):
                left += list(each)
            elif isinstance(each, pikepdf.Dictionary) and "/S" in each:
                found[str(each.S).removeprefix("/")] += 1
                left.append(each.get("/K", pikepdf.Array()))
    return found


def test_a_struck_row_has_a_line_through_its_words_but_not_through_the_reason():
    made = rows(5)
    plain = [replace(row, is_struck=False) for row in made]
    assert ink_through("elektřina", made) > 2 * ink_through("elektřina", plain)
    assert ink_through("přepočteno", made) == ink_through("přepočteno", plain)


def ink_through(word, made):
    """How many dark points lie in the middle of the last such word on the paper."""
    file = pdfium.PdfDocument(log_paper(made))
    scale = 6
    try:
        page = file[0]
        words = page.get_textpage()
        place = words.get_text_range().replace("\u00a0", " ").rfind(word)
        left, bottom, _, top = words.get_charbox(place)
        right = words.get_charbox(place + len(word) - 1)[2]
        image = page.render(scale=scale).to_pil().convert("L")
        height = image.height / scale
        middle = height - (bottom + (top - bottom) * 0.5)
        box = (left, middle - 0.3, right, middle + 0.3)
        return sum(point < 90 for point in image.crop([round(x * scale) for x in box]).tobytes())
    finally:
        file.close()


def test_a_list_that_was_typed_is_printed_as_it_is():
    document = samples.filled("DEN", listing="A\tB\n<b>tučně</b>\t& nic\n~x\ty")
    text = spaced(" ".join(text_of(printed("DEN", document))))
    assert "<b>tučně</b> & nic" in text
    assert "y škrtnuto" in text


def test_columns_are_as_wide_as_their_words_need():
    style = styles(PrintStyle.STANDARD).row
    listing = Listing(HEADS, tuple(rows(200)))
    widths = column_widths(listing, WIDTH, style)
    assert sum(widths) == pytest.approx(WIDTH)
    longest = text_width("radiostanicí", SERIF, style.fontSize)
    assert widths[4] >= longest
    assert widths[5] == max(widths)


def test_more_columns_than_fit_share_the_width():
    heads = tuple(f"Nejdelšíslovo{number}" for number in range(20))
    listing = Listing(heads, (ListingRow(("x" * 80,) * 20),))
    assert sum(column_widths(listing, WIDTH, styles(PrintStyle.LARGE).row)) == pytest.approx(WIDTH)
