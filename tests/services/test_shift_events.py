"""The overview of a shift: what was begun in it, counted and listed, on paper without names."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.services.records import closed_document, finished_contact, recorded_advice, waiting_visit
from tests.services.shift_desk import put_incident

from kkc_desktop.domain.shift import shift_at, shift_handed_over
from kkc_desktop.printing.pages import text_of

MORNING = datetime(2026, 11, 22, 5, 30, tzinfo=UTC)
"""Half past six in Olomouc."""


def test_the_counts_equal_the_tables(desk):
    finished_contact(desk)
    desk.reception.register(waiting_visit(desk))
    recorded_advice(desk)
    put_incident(desk)
    closed_document(desk)
    overview = desk.handing_over.events()
    with desk.workplace.database.reading() as tx:
        assert overview.counts == {
            "Kontakty": len(tx.contacts.page()),
            "Rady": len(tx.advice.page()),
            "Události": len(tx.incidents.page()),
            "Dokumenty": len(tx.documents.page()),
        }
    assert len(overview.events) == sum(overview.counts.values())


def test_what_was_begun_before_the_shift_is_not_in_it(desk, clock):
    put_incident(desk)
    clock.pass_by(hours=14)
    assert desk.handing_over.events().events == ()


def test_the_paper_says_the_counts_and_names_nobody(desk):
    finished_contact(desk)
    closed_document(desk)
    overview = desk.handing_over.events()
    content = desk.handing_over.events_sheet(overview)
    text = " ".join(" ".join(text_of(content)).split())
    assert "PŘEHLED UDÁLOSTÍ SMĚNY" in text
    for kind, count in overview.counts.items():
        assert f"{kind}: {count}" in text
    assert "stopa" in text
    assert "Novák" not in text
    assert content == desk.handing_over.events_sheet(overview)


@pytest.mark.parametrize(
    ("moment", "hours", "words"),
    [
        (MORNING, (7, 19), "noční 19–7\u00a0h"),
        (MORNING.replace(hour=6), (7, 19), "denní 7–19\u00a0h"),
        (MORNING.replace(hour=18), (6, 18), "noční 18–6\u00a0h"),
        (MORNING, (7, 7), "celodenní 7–7\u00a0h"),
    ],
)
def test_a_shift_is_called_by_its_hours(moment, hours, words):
    assert shift_at(moment, *hours).words == words


def test_a_shift_that_has_just_ended_is_the_one_handed_over():
    assert shift_handed_over(MORNING.replace(hour=7), 7, 19).words == "noční 19–7\u00a0h"
    assert shift_handed_over(MORNING.replace(hour=8), 7, 19).words == "denní 7–19\u00a0h"


def test_the_night_in_which_the_clocks_go_back_has_thirteen_hours():
    night = shift_at(datetime(2026, 10, 25, 4, 30, tzinfo=UTC))
    starts, ends = (each.astimezone(UTC) for each in (night.starts_at, night.ends_at))
    assert ends - starts == timedelta(hours=13)
    assert night.words == "noční 19–7\u00a0h"
