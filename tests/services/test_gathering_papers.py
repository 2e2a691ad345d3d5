"""Printed lists of the safe zone: a list with names is a consultation, each print is in the log."""

import pytest
from tests.gathered import a_flood, take_in_many

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.gathering_register import GatheredList


@pytest.fixture
def register(desk):
    """The register of a flood with five people."""
    flood = a_flood(desk)
    take_in_many(desk, flood, 5)
    return desk.gathering.read(flood)


@pytest.mark.parametrize("kind", GatheredList, ids=lambda kind: kind.name)
def test_a_list_with_names_leaves_a_line_of_the_trail_and_bands_do_not(desk, register, trail, kind):
    lines = len(trail())
    assert desk.gathering_papers.sheet(register, kind).startswith(b"%PDF")
    expected = [] if kind is GatheredList.BANDS else [(Act.CONSULT, register.event.id)]
    assert trail()[lines:] == expected


def test_a_printed_list_is_written_down_before_and_settled_after(desk, register, trail):
    order = desk.gathering_papers.order(register, GatheredList.GROUPS)
    jobs = desk.print_jobs.begin((order,), "Přepážka 1")
    desk.print_jobs.settle(jobs, PrintJobState.PRINTED)
    assert trail()[-2:] == [
        (Act.PRINT_DOCUMENT, register.event.id),
        (Act.SETTLE_PRINT, register.event.id),
    ]
    assert (order.title, order.recipient) == ("Lidé ve středisku – Podle skupin", "velitel zásahu")


def test_the_sheet_of_bands_is_named_by_its_numbers(desk, register):
    order = desk.gathering_papers.order(register, GatheredList.BANDS)
    assert order.title == "Pásky 006–033"
