"""Advice read through again prints again; who translated a sentence here is heard first."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.factories import an_advice
from tests.services.conftest import HEAD

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.errors import NoRight, NotComplete
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.printing.pages import text_of


@pytest.fixture
def head(desk, clock):
    """The head at a desk whose advice has expired."""
    with desk.workplace.database.reading() as tx:
        colleagues = tx.officers.all()
    desk.workplace.seat(next(each for each in colleagues if each.id == HEAD))
    clock.pass_by(days=400)
    return desk


def read(pdf):
    return " ".join(" ".join(text_of(pdf)).split())


def next_year(desk):
    return desk.verifying.today() + timedelta(days=365)


def test_an_expired_sentence_is_printed_again_once_somebody_answers_for_it(head):
    advice = an_advice(items=("K06-1",))
    assert "Banka ani policie" not in read(head.advising.leaflet(advice))
    assert "K06-1" in [item.id for item in head.verifying.waiting("K06")]
    head.verifying.verify("K06-1", "por. Nová", next_year(head))
    assert "K06-1" not in [item.id for item in head.verifying.waiting("K06")]
    assert "Banka ani policie" in read(head.advising.leaflet(replace(advice, revision=0)))
    row = head.workplace.lists.entry(ListKind.ADVICE_ITEM, "K06-1")
    assert row.values["verified_by"] == "por. Nová"
    assert row.values["verified_on"] == head.verifying.today()


@pytest.mark.parametrize("days", [0, -1, 900])
def test_a_day_that_is_over_or_too_far_is_refused(head, days):
    with pytest.raises(NotComplete) as refused:
        head.verifying.verify("K06-1", "por. Nová", head.verifying.today() + timedelta(days=days))
    assert refused.value.problems[0].field == "valid_until"


def test_two_years_to_the_day_are_not_too_far(head):
    today = head.verifying.today()
    last = date(today.year + 2, today.month, today.day)
    with pytest.raises(NotComplete):
        head.verifying.verify("K06-1", "por. Nová", last + timedelta(days=1))
    head.verifying.verify("K06-1", "por. Nová", last)
    assert "K06-1" not in [item.id for item in head.verifying.waiting("K06")]


def test_nobody_verifies_without_a_name(head):
    with pytest.raises(NotComplete) as refused:
        head.verifying.verify("K06-1", " ", next_year(head))
    assert refused.value.problems[0].field == "verified_by"


def test_a_policeman_is_not_offered_it_and_is_refused(desk):
    assert not desk.verifying.may
    with pytest.raises(NoRight):
        desk.verifying.verify("K06-1", "por. Nová", next_year(desk))


def translate(desk, **changes):
    values = {
        "item": "K06-2",
        "language": "UKRAINIAN",
        "text": "Поспіх – це пастка.",
        "source": "překlad stanice",
        "verified_on": desk.verifying.today(),
        "verified_by": "por. Nová",
        "valid_until": next_year(desk),
    }
    desk.lists.add(ListKind.LEAFLET_TEXT, "uk-K06-2", values | changes)


UKRAINIAN = {"leaflet_language": Language.UKRAINIAN, "leaflet_size": LeafletSize.NORMAL}


@pytest.mark.parametrize(
    ("changes", "is_heard"),
    [
        ({}, True),
        ({"valid_until": date(2026, 1, 1)}, False),
        ({"verified_on": None}, False),
        ({"language": "POLISH"}, False),
    ],
)
def test_the_stations_own_translation_is_printed_while_it_holds(desk, changes, is_heard):
    with desk.workplace.database.reading() as tx:
        colleagues = tx.officers.all()
    desk.workplace.seat(next(each for each in colleagues if each.id == HEAD))
    translate(desk, **changes)
    text = read(desk.advising.leaflet(an_advice(items=("K06-2",), **UKRAINIAN)))
    assert ("Поспіх – це пастка." in text) is is_heard


def test_a_sentence_the_station_says_otherwise_prints_in_czech_on_a_foreign_leaflet(desk):
    with desk.workplace.database.reading() as tx:
        colleagues = tx.officers.all()
    desk.workplace.seat(next(each for each in colleagues if each.id == HEAD))
    row = desk.workplace.lists.entry(ListKind.ADVICE_ITEM, "K06-2")
    said = {**row.values, "text": "Kdo spěchá, lže."}
    desk.lists.change(ListKind.ADVICE_ITEM, "K06-2", said)
    advice = replace(desk.advising.blank_advice(), topics=("K06",), items=("K06-2",), **UKRAINIAN)
    text = read(desk.advising.leaflet(advice))
    assert "Лише чеською: Kdo spěchá, lže." in text
