"""What the desk knows, when it may be printed, and which files are refused."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.knowledge import (
    NUMBER_FROM_STAFF,
    AdviceItem,
    HelpLine,
    help_line_words,
    is_printable,
    parse_advice,
    parse_help_lines,
    parse_referrals,
    parse_stations,
)

TODAY = date(2026, 3, 12)

ITEM = AdviceItem(
    id="K01-1",
    text="Zamykejte.",
    groups=(TargetGroup.EVERYONE,),
    valid_from=date(2026, 1, 1),
    verified_on=date(2026, 1, 12),
    valid_until=date(2027, 1, 12),
    source="vlastní znění",
)
LINE = HelpLine(
    id="pomoc",
    name="Linka pomoci",
    numbers=("116 006",),
    for_whom="oběti",
    hours="nonstop",
    source="S49",
    confidence="S49",
    verified_on=date(2026, 1, 12),
    valid_until=date(2027, 1, 12),
    is_nonstop=True,
    is_free=True,
)
ADVICE = """
[[category]]
code = "K01"
title = "Dům"
leaflet_code = "L-01"
leaflet_title = "Je váš domov zabezpečený?"
leaflet_version = "1"
icon = "topic-home"
valid_from = 2026-01-01
verified_on = 2026-01-12
valid_until = 2027-01-12
source = "vlastní znění"
keywords = ["dům"]

[[category.items]]
id = "K01-1"
text = "Zamykejte."
groups = ["SENIORS"]

[[category.items]]
id = "K01-2"
text = "Zavírejte."
groups = ["EVERYONE"]
valid_from = 2026-02-01
source = "zákon"
"""
LINES = """
[[line]]
id = "tisen"
name = "Policie ČR"
numbers = ["158"]
for_whom = "každý"
source = "zákon"
confidence = "OK-H"
verified_on = 2026-01-12
is_stable = true
"""
PLACE = """
[[place]]
code = "pes"
matter = "pes"
where = "obec"
reasons = ["NOT_POLICE"]
review_on = 2027-01-01
"""


def test_an_item_says_only_what_differs_from_its_category() -> None:
    (category,) = parse_advice(ADVICE)
    first, second = category.items
    assert (first.valid_from, first.source) == (date(2026, 1, 1), "vlastní znění")
    assert (second.valid_from, second.source) == (date(2026, 2, 1), "zákon")
    assert second.valid_until == date(2027, 1, 12)
    assert first.groups == (TargetGroup.SENIORS,)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2025, 12, 31), False),
        (date(2026, 1, 1), True),
        (date(2027, 1, 12), True),
        (date(2027, 1, 13), False),
    ],
)
def test_advice_is_printed_from_its_first_to_its_last_valid_day(
    today: date, expected: bool
) -> None:
    assert is_printable(ITEM, today) is expected


def test_advice_nobody_verified_is_not_printed() -> None:
    assert not is_printable(replace(ITEM, verified_on=None), TODAY)


def test_a_verified_line_is_printed_with_its_hours_and_price() -> None:
    assert help_line_words(LINE, TODAY) == "116 006, nonstop, zdarma"


def test_a_line_that_is_not_nonstop_says_its_hours() -> None:
    line = replace(LINE, is_nonstop=False, is_free=False, hours="denně 8–20 hodin")
    assert help_line_words(line, TODAY) == "116 006, denně 8–20 hodin"


@pytest.mark.parametrize(
    "line",
    [
        replace(LINE, valid_until=TODAY - timedelta(days=1)),
        replace(LINE, valid_until=None),
        replace(LINE, verified_on=None),
        replace(LINE, numbers=()),
        replace(LINE, is_staff_only=True),
        replace(LINE, is_stable=True, verified_on=None),
    ],
    ids=["expired", "without end", "unverified", "no number", "staff only", "stable, unverified"],
)
def test_the_number_of_such_a_line_is_left_to_the_staff(line: HelpLine) -> None:
    assert help_line_words(line, TODAY) == NUMBER_FROM_STAFF


def test_a_line_holds_on_its_last_day() -> None:
    assert is_printable(replace(LINE, valid_until=TODAY), TODAY)


def test_an_emergency_line_never_expires() -> None:
    (line,) = parse_help_lines(LINES)
    assert is_printable(line, date(2099, 1, 1))
    assert line.status == "stálé číslo"


def test_a_line_is_verified_once_a_person_answers_for_it() -> None:
    assert LINE.status == "neověřeno"
    assert replace(LINE, verified_by="nprap. Zelený").status == "ověřeno"


def test_a_referral_names_its_reasons_by_the_code_list() -> None:
    (place,) = parse_referrals(PLACE)
    assert place.reasons == (ContactReason.NOT_POLICE,)
    assert place.local_contact == ""


@pytest.mark.parametrize(
    ("broken", "named"),
    [
        (ADVICE.replace('text = "Zavírejte."', 'txt = "Zavírejte."'), "K01-2"),
        (ADVICE.replace('source = "zákon"', 'zdroj = "zákon"'), "„zdroj“"),
        (ADVICE.replace('"SENIORS"', '"SENIOR"'), "„SENIOR“"),
        (ADVICE.replace("2026-02-01", '"1. 2. 2026"'), "„valid_from“"),
        (ADVICE.replace("2026-02-01", "2026-02-01T08:00:00"), "„valid_from“"),
        (ADVICE.replace("valid_until = 2027-01-12", ""), "„valid_until“"),
        (ADVICE.replace('keywords = ["dům"]', 'keywords = "dům"'), "„keywords“"),
        (ADVICE.replace('keywords = ["dům"]', 'keywords = ["dům", 1]'), "„keywords“"),
        (ADVICE.replace('"K01-2"', '"K01-1"'), "dvakrát"),
        (ADVICE.replace('title = "Dům"', "title = 1"), "„title“"),
        (ADVICE.replace('title = "Dům"', 'title = " "'), "„title“"),
        (ADVICE.replace("[[category.items]]", "[category.items]", 1), "chyba zápisu"),
        (ADVICE + "\nversion = 2\n", "„version“"),
        ("version = 2\n" + ADVICE, "„version“"),
        ("", "„category“"),
        ("category = [1]", "„category“"),
    ],
)
def test_a_misspelt_advice_file_is_refused_and_the_place_named(broken: str, named: str) -> None:
    with pytest.raises(PackUnreadable) as refused:
        parse_advice(broken)
    assert named in refused.value.text
    assert refused.value.fix


def test_other_seed_files_refuse_unknown_keys_and_twins() -> None:
    with pytest.raises(PackUnreadable, match="„numer“"):
        parse_help_lines(LINES + 'numer = "158"\n')
    with pytest.raises(PackUnreadable, match="„is_free“"):
        parse_help_lines(LINES + 'is_free = "ano"\n')
    with pytest.raises(PackUnreadable, match="dvakrát"):
        parse_referrals(PLACE + PLACE)
    with pytest.raises(PackUnreadable, match="„town“"):
        parse_stations('[[station]]\ncode = "OL4"\n' + _station_head())


def _station_head() -> str:
    keys = ("name", "short_name", "directorate", "territorial_department")
    return "".join(f'{key} = "Olomouc"\n' for key in keys)
