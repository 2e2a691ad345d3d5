"""Several sheets as one job: in order, in copies, each page as it was."""

import pytest
from tests.printing import samples

from kkc_desktop.printing.document import render
from kkc_desktop.printing.joined import SheetCopies, joined
from kkc_desktop.printing.pages import page_image, text_of


def sheet(code):
    return render(
        samples.filled(code),
        samples.persons_of(code),
        samples.things_of(code),
        samples.template(code),
        samples.STATION,
        samples.OFFICER,
        now=samples.NOW,
    )


@pytest.fixture(scope="module")
def protocol():
    return sheet("PTO")


@pytest.fixture(scope="module")
def receipt():
    return sheet("POO")


def test_sheets_stand_in_their_order_each_in_its_copies(protocol, receipt):
    whole = joined([SheetCopies(protocol, 2), SheetCopies(receipt, 1)])
    assert text_of(whole) == (*text_of(protocol), *text_of(protocol), *text_of(receipt))


def test_a_page_looks_as_it_did_alone(protocol, receipt):
    whole = joined([SheetCopies(receipt, 1), SheetCopies(protocol, 1)])
    place = len(text_of(receipt))
    assert page_image(whole, place, 1.0) == page_image(protocol, 0, 1.0)


def test_on_both_sides_no_sheet_begins_on_the_back_of_another(protocol, receipt):
    sheets = [SheetCopies(receipt, 2), SheetCopies(protocol, 1)]
    pages = text_of(joined(sheets, on_own_leaf=True))
    firsts = [n for n, text in enumerate(pages) if "Strana 1 " in text]
    assert all(first % 2 == 0 for first in firsts)
    assert len(firsts) == 3


def test_the_same_sheets_give_the_same_bytes(protocol, receipt):
    sheets = [SheetCopies(protocol, 1), SheetCopies(receipt, 2)]
    assert joined(sheets) == joined(sheets)
