"""The rules and words of the readiness check."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.factories import NOW, OFFICER_ID

from kkc_desktop.domain.knowledge import HelpLine
from kkc_desktop.domain.readiness import (
    Check,
    CheckKind,
    CheckState,
    StoreCheck,
    by_urgency,
    days_between,
    report_lines,
    report_of,
    verdict_words,
)
from kkc_desktop.domain.readiness_rules import (
    NumberSeries,
    clock_check,
    numbers_check,
    size_words,
    span_words,
    store_check,
)
from kkc_desktop.domain.readiness_supplies import fonts_check, help_lines_check

GREEN, AMBER, RED = CheckState.GREEN, CheckState.AMBER, CheckState.RED


def a_check(state=GREEN, kind=CheckKind.DISK, **changes):
    return Check(**{"kind": kind, "state": state, "words": "Zjištění.", "fix": ""} | changes)


def a_report(*checks):
    return report_of(checks, 7, NOW, OFFICER_ID)


@pytest.mark.parametrize(
    ("bytes_", "words"),
    [
        (0, "0\u00a0MB"),
        (320 * 1024**2, "320\u00a0MB"),
        (1024**3, "1,0\u00a0GB"),
        (12_950_000_000, "12,0\u00a0GB"),
        (2000 * 1024**3, "2\u00a0000\u00a0GB"),
    ],
)
def test_a_size_is_said_as_people_say_it(bytes_, words):
    assert size_words(bytes_) == words


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(minutes=5), "5\u00a0min"),
        (timedelta(hours=3, minutes=20), "3\u00a0h\u00a020"),
        (timedelta(days=1), "1\u00a0den"),
        (timedelta(days=3), "3\u00a0dny"),
        (timedelta(days=400), "1\u00a0rok"),
        (timedelta(days=3652), "10\u00a0let"),
    ],
)
def test_a_jump_is_said_in_its_largest_part(span, words):
    assert span_words(span) == words


@pytest.mark.parametrize(
    ("back", "state"),
    [(0, GREEN), (60, GREEN), (61, AMBER), (600, AMBER), (601, RED), (86_400, RED)],
)
def test_a_clock_is_red_only_after_a_jump_that_matters(back, state):
    later = NOW + timedelta(seconds=back)
    assert clock_check(NOW, later, None).state is state
    assert clock_check(NOW, None, later).state is state


@pytest.mark.parametrize("year", [1970, 2025, 2061])
def test_a_year_that_cannot_be_is_named(year):
    check = clock_check(datetime(year, 6, 1, tzinfo=UTC), None, None)
    assert check.state is RED
    assert f"rok {year}" in check.words.replace("\u00a0", " ")


def test_a_year_with_a_hole_is_named_and_the_next_number_follows_the_register():
    whole = NumberSeries(year=2026, count=3, highest=3)
    assert "000004" in numbers_check("KON", 2026, [whole]).words
    assert "KKC-KON-2027-000001" in numbers_check("KON", 2027, [whole]).words
    assert "KKC-KON-2026-000004" in numbers_check("KON", 2025, [whole]).words
    holed = numbers_check("KON", 2026, [replace(whole, highest=4)])
    assert holed.state is RED
    assert "2026" in holed.words


def test_a_fault_of_the_store_is_never_hidden_by_a_clean_reading():
    clean = StoreCheck(checked_at=NOW)
    assert store_check((), clean, NOW).state is GREEN
    assert store_check(("Vadné.",), clean, NOW).state is RED
    assert store_check((), StoreCheck(checked_at=NOW, faults=("Vadné.",)), NOW).state is RED


def test_many_expired_help_lines_are_counted_not_listed():
    line = HelpLine(
        id="x", name="Linka", numbers=("1",), for_whom="", hours="", source="", confidence="",
        valid_until=date(2026, 1, 1),
    )  # fmt: skip
    check = help_lines_check([line] * 5, date(2026, 6, 1))
    assert check.state is AMBER
    assert "2\u00a0další" in check.words
    assert help_lines_check([line], date(2026, 1, 1)).state is GREEN


def test_a_font_without_czech_letters_is_named():
    check = fonts_check(("Nic.ttf",), 8)
    assert check.state is RED
    assert "Nic.ttf" in check.words


def test_a_report_keeps_its_checks_letter_by_letter():
    checks = (a_check(RED, words="„Tiskárna“ <b>", fix="Zapněte."), a_check(kind=CheckKind.FONTS))
    report = a_report(*checks)
    assert report.checks == checks
    assert report.red_count == 1


@pytest.mark.parametrize(
    ("states", "words"),
    [
        ([GREEN, CheckState.NOT_APPLICABLE], "Stanice je pohotová."),
        ([GREEN, AMBER], "Stanice je pohotová, 1\u00a0upozornění."),
        ([RED, AMBER], "Stanice není plně pohotová: 1\u00a0závada."),
        ([RED] * 5, "Stanice není plně pohotová: 5\u00a0závad."),
    ],
)
def test_the_verdict_follows_from_the_worst_check(states, words):
    assert verdict_words(a_report(*map(a_check, states))) == words


def test_what_to_mend_comes_first():
    checks = [a_check(state) for state in (CheckState.NOT_APPLICABLE, GREEN, AMBER, RED)]
    assert [check.state for check in by_urgency(checks)] == [
        RED,
        AMBER,
        GREEN,
        CheckState.NOT_APPLICABLE,
    ]


def test_a_terminal_gets_a_line_for_each_check_and_the_verdict_last():
    lines = report_lines(a_report(a_check(), a_check(RED, CheckKind.PRINTER, fix="Zapněte ji.")))
    assert lines == (
        "ANO    Místo na disku: Zjištění.",
        "NE     Tiskárna: Zjištění.",
        "       Jak opravit: Zapněte ji.",
        "Stanice není plně pohotová: 1\u00a0závada.",
    )


def test_days_are_counted_by_midnights_at_the_station():
    evening = datetime(2026, 3, 12, 22, 30, tzinfo=UTC)  # 23:30 in Prague
    assert days_between(evening, evening + timedelta(minutes=20)) == 0
    assert days_between(evening, evening + timedelta(minutes=40)) == 1
    assert days_between(evening, evening - timedelta(days=3)) == 0
