"""The labels of found things: every number is read back by a scanner, the sheet is archival."""

import pytest
import zxingcpp
from tests.every_field import a_row
from tests.factories import a_station
from tests.printing import samples
from tests.printing.test_page_code import scanned
from tests.printing.verapdf import faults

from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.printing.find_labels import render_find_labels
from kkc_desktop.printing.pages import page_count, text_of


def things(count, **changes):
    from dataclasses import replace

    return [
        replace(a_row(FoundThing), label=f"N-2026-{number:04}", **changes)
        for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("count", [1, 2, 25])
def test_every_label_is_on_the_sheet_and_its_code_says_its_number(count):
    found = things(count, description="peněženka hnědá")
    pdf = render_find_labels(found, a_station(), samples.NOW)
    read = [
        code.text
        for page in range(page_count(pdf))
        for code in zxingcpp.read_barcodes(scanned(pdf, page, 150))
    ]
    assert sorted(read) == [thing.label for thing in found]
    text = " ".join(" ".join(text_of(pdf)).split())
    assert text.count("peněženka hnědá") == count


def test_a_long_description_stays_inside_its_label():
    found = things(3, description="velmi dlouhý popis " * 40, municipality="Dlouhá Loučka" * 9)
    pdf = render_find_labels(found, a_station(), samples.NOW)
    assert page_count(pdf) == 1
    assert "…" in " ".join(text_of(pdf))


def test_the_sheet_is_archival_and_the_same_for_the_same_things():
    found = things(3)
    pdf = render_find_labels(found, a_station(), samples.NOW)
    assert pdf == render_find_labels(found, a_station(), samples.NOW)
    assert faults(pdf, "2a") == []
    assert faults(pdf, "ua1") == []
