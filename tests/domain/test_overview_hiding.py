"""A hidden number cannot be worked out from the shown ones; ranks are values that were measured."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product
from random import Random

import pytest
from tests.factories import a_station, an_officer

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.bar_chart import bar_chart
from kkc_desktop.domain.czech import czech_sort_key
from kkc_desktop.domain.heat_map import heat_legend, step_size
from kkc_desktop.domain.overview import (
    EVERYTHING,
    Figure,
    FigureSum,
    Overview,
    RecordRef,
    is_hidden,
)
from kkc_desktop.domain.overview_charts import bars
from kkc_desktop.domain.overview_counting import (
    MEDIAN,
    NINE_TENTHS,
    most,
    ranked,
    ranking,
    share,
    summed,
)
from kkc_desktop.domain.overview_facts import AdviceFact, ContactFact, Facts, VictimFact
from kkc_desktop.domain.overview_hiding import hidden_codes, shown_tables
from kkc_desktop.domain.overview_tables import Titles, compared_counts, sums_of
from kkc_desktop.domain.period import Period

REF = RecordRef(RecordKind.CONTACT, "1")


def a_figure(code, count):
    records = tuple(RecordRef(RecordKind.CONTACT, f"{code}-{n}") for n in range(count))
    return Figure(code=code, title=code, value=count, records=records)


def an_overview(figures, sums=(), tables=()):
    period = Period(first=date(2026, 1, 1), last=date(2026, 1, 31))
    return Overview(
        station=a_station(),
        author=an_officer(),
        made_at=datetime(2026, 2, 1, tzinfo=UTC),
        period=period,
        compared=period.before,
        filter=EVERYTHING,
        key=tuple(figures),
        tables=tuple(tables),
        sums=tuple(sums),
        digest="",
        record_count=0,
    )


def of_parts(*counts):
    parts = [a_figure(f"part{place}", count) for place, count in enumerate(counts)]
    known = FigureSum("total", tuple(part.code for part in parts))
    return an_overview([a_figure("total", sum(counts)), *parts], [known])


@pytest.mark.parametrize(
    ("count", "is_small"), [(0, False), (1, True), (2, True), (3, False), (40, False)]
)
def test_one_or_two_records_are_hidden_and_none_are_not(count, is_small):
    assert is_hidden(a_figure("x", count)) is is_small


@pytest.mark.parametrize(
    ("counts", "hidden"),
    [
        ((9, 5, 4), set()),
        ((9, 5, 2), {"part1", "part2"}),  # the smallest beside it
        ((9, 1, 1), {"part0", "part1", "part2"}),  # a remainder of two would say one and one
        ((9, 2, 1), {"part1", "part2"}),  # three together may be either way round
        ((9, 2, 0), {"part0", "part1"}),  # nothing else is left
        ((9, 1, 1, 1), {"part0", "part1", "part2", "part3"}),  # three of three are one each
        ((2, 0, 0), {"part0", "total"}),
    ],
)
def test_a_second_one_is_hidden_where_the_sum_would_tell(counts, hidden):
    assert hidden_codes(of_parts(*counts)) == hidden


@pytest.mark.parametrize("seed", range(40))
def test_no_hidden_number_is_worked_out_from_the_shown_ones(seed):
    random = Random(seed)
    counts = [random.choice((0, 1, 1, 2, 3, 4, 9)) for _ in range(random.randint(2, 5))]
    overview = of_parts(*counts)
    hidden = hidden_codes(overview)
    parts = [each for each in overview.key[1:] if each.code in hidden]
    assert not [each for each in overview.key if is_hidden(each) and each.code not in hidden]
    if "total" in hidden or not parts:
        return
    rest = sum(counts) - sum(each.value for each in overview.key[1:] if each.code not in hidden)
    guesses = product(range(1, rest), repeat=len(parts))
    possible = [guess for guess in guesses if sum(guess) == rest]
    assert all(len(set(values)) > 1 for values in zip(*possible, strict=True))
    assert possible, "nobody can tell"


def a_contact(number, reason, channel="COUNTER", language="CZECH"):
    at = f"2026-01-{number % 28 + 1:02}T10:00:00.000000+00:00"
    chosen = (reason, channel, language, "NONE", "SETTLED")
    return ContactFact(f"c{number}", at, at, None, at, *chosen)


def counted_overview(facts):
    titles = Titles(paper=str, topics={}, places={})
    counted = compared_counts(facts, Facts(), titles, lambda: None)
    return an_overview(counted.key, sums_of(counted.tables), counted.tables)


def test_a_reason_hidden_in_one_table_is_not_told_by_another():
    reasons = ["CRIME"] * 2 + ["DANGER"] * 5 + ["MEDIA"] * 20
    contacts = tuple(a_contact(n, reason) for n, reason in enumerate(reasons))
    hidden = hidden_codes(counted_overview(Facts(contacts=contacts)))
    assert {"reasons.CRIME.count", "reasons.DANGER.count"} <= hidden
    assert "reasons.MEDIA.count" not in hidden
    for code in ("reason_channel.DANGER.COUNTER", "reason_outcome.DANGER.SETTLED"):
        assert code in hidden, "its only part would say how many there are"


def test_one_who_waits_is_not_told_by_those_who_do_not():
    contacts = [a_contact(n, "MEDIA") for n in range(20)]
    waiting = contacts.pop()._replace(closed_at=None, reason="", channel="", language="")
    waiting = waiting._replace(special_need="", outcome="")
    overview = counted_overview(Facts(contacts=(*contacts, waiting)))
    hidden = hidden_codes(overview)
    same = {f"{name}.UNFINISHED.count" for name in ("reasons", "languages", "needs")}
    assert same | {"completeness.waiting.count", "waits.stay.count"} <= hidden
    assert "contacts" not in hidden


def test_one_who_waits_is_not_told_by_a_share_of_the_others():
    contacts = [a_contact(n, "MEDIA" if n > 3 else "DANGER") for n in range(22)]
    contacts = [*contacts[:17], *(each._replace(outcome="LEFT") for each in contacts[17:])]
    unsaid = dict.fromkeys(("reason", "channel", "language", "special_need", "outcome"), "")
    contacts[0] = contacts[0]._replace(closed_at=None, **unsaid)
    overview = counted_overview(Facts(contacts=tuple(contacts)))
    hidden = hidden_codes(overview)
    assert overview.figure("left_early").value == 5
    assert {"waits.stay.count", "left_early.share"} <= hidden
    assert "left_early" not in hidden


def test_a_share_is_not_told_by_the_one_it_leaves_the_rest_to():
    contacts = [a_contact(n, "MEDIA") for n in range(20)]
    soon = [each._replace(taken_over_at=each.arrived_at) for each in contacts[2:]]
    late = [e._replace(taken_over_at=e.arrived_at.replace("T10", "T11")) for e in contacts[:2]]
    hidden = hidden_codes(counted_overview(Facts(contacts=(*late, *soon))))
    assert {"waits.take_over.over_30", "take_over.in_30"} <= hidden
    assert "waits.take_over.count" not in hidden


def test_one_or_two_victims_are_hidden_however_many_records_name_them():
    victims = tuple(
        VictimFact("visit", 1, kind, f"{kind}{n}", "YES", "CZECH", 0)
        for n, kind in enumerate(("CONTACT", "DOCUMENT", "DOCUMENT"))
    )
    overview = counted_overview(Facts(victims=victims))
    figure = overview.figure("victims.victims.count")
    assert (figure.value, len(figure.records)) == (1, 3)
    assert figure.code in hidden_codes(overview)


def test_a_group_of_one_piece_of_advice_is_not_told_by_the_whole():
    groups = ["SENIORS"] + ["EVERYONE"] * 5 + ["CHILDREN"] * 9
    facts = Facts(advice=tuple(AdviceFact(f"a{n}", '["X"]', g, 0) for n, g in enumerate(groups)))
    hidden = hidden_codes(counted_overview(facts))
    assert {"groups.SENIORS.advice", "groups.EVERYONE.advice"} <= hidden
    assert not {"groups.CHILDREN.advice", "prevention.all.advice"} & hidden


def test_no_row_and_no_bar_stands_where_its_place_would_tell_a_hidden_number():
    reasons = ["CRIME"] * 2 + ["WEAPONS"] + ["MEDIA"] * 20
    contacts = tuple(a_contact(n, reason) for n, reason in enumerate(reasons))
    overview = counted_overview(Facts(contacts=contacts))
    hidden = hidden_codes(overview)
    assert {"reasons.CRIME.count", "reasons.WEAPONS.count"} <= hidden
    for table in shown_tables(overview, hidden)[:3]:
        titles = list(table.row_titles)
        assert titles[1:] == sorted(titles[1:], key=czech_sort_key), table.code
    assert shown_tables(overview, frozenset()) == overview.tables
    drawn = bar_chart(bars(overview, "reasons"), 500, hidden=hidden)
    names = [spot.name.partition(":")[0] for spot in drawn.spots]
    assert names[1:] == sorted(names[1:], key=czech_sort_key)


def test_shades_are_reckoned_from_what_is_shown():
    rows = [[a_figure("a", 51), a_figure("b", 9), a_figure("c", 1)]]
    assert step_size(rows[0]) == 11
    assert step_size(rows[0], frozenset({"a", "c"})) == 2
    assert heat_legend(rows, frozenset({"a", "c"})) == heat_legend([[rows[0][1]]])


def test_median_and_p90_are_values_of_their_rank():
    def of(values, part):
        return ranked(ranking((value, REF) for value in values), part).value

    assert of([5], MEDIAN) == of([5], NINE_TENTHS) == 5
    assert of([4, 1, 3, 2], MEDIAN) == 2, "never 2.5, which nobody waited"
    assert of([3, 1, 2], MEDIAN) == 2
    assert of(range(1, 11), NINE_TENTHS) == 9
    assert of(range(1, 12), NINE_TENTHS) == 10
    assert of([], MEDIAN) is None
    assert len(ranked(ranking([(1, REF), (2, REF)]), MEDIAN).records) == 2


def test_a_share_of_nothing_and_the_greatest_of_nothing_are_unknown():
    assert share([], 0).value is None
    assert share([REF], 4).value == 0.25
    assert most([]).value is None
    assert most([(1, REF), (7, REF)]).records == (REF,)
    assert summed([(REF, 3), (REF, 0)]).records == (REF,)


def test_the_digest_is_of_the_facts_in_their_order():
    facts = Facts(contacts=(a_contact(1, "CRIME"), a_contact(2, "MEDIA")))
    assert facts.digest() == replace(facts).digest()
    assert facts.digest() != replace(facts, contacts=facts.contacts[:1]).digest()
    assert facts.digest() != Facts().digest()
    assert facts.record_count == 2
