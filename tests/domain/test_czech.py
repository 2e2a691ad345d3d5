"""Dates, plurals, hard spaces, order and folding as a Czech reader expects them."""

import unicodedata
from datetime import UTC, date, datetime

import pytest

from kkc_desktop.domain.czech import (
    clock_words,
    counted,
    czech_sort_key,
    day_words,
    duration_words,
    fold,
    grouped,
    hard_spaces,
    join_words,
    long_day_words,
    moment_words,
    plural,
    weekday_words,
)

DAY = date(2026, 3, 12)


def test_days_are_written_in_czech_with_hard_spaces():
    assert day_words(DAY) == "12.\u00a03.\u00a02026"
    assert long_day_words(DAY) == "12.\u00a0března\u00a02026"
    assert weekday_words(DAY) == "čtvrtek 12.\u00a0března\u00a02026"


def test_a_moment_is_shown_in_local_time():
    assert clock_words(datetime(2026, 3, 12, 13, 5, tzinfo=UTC)) == "14:05"
    assert clock_words(datetime(2026, 7, 1, 6, 5, tzinfo=UTC)) == "8:05"
    assert moment_words(datetime(2026, 3, 12, 23, 30, tzinfo=UTC)) == (
        "13.\u00a03.\u00a02026\u00a00:30"
    )


def test_the_two_passes_of_the_hour_repeated_in_autumn_read_differently():
    assert clock_words(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)) == "2:30\u00a0SELČ"
    assert clock_words(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)) == "2:30\u00a0SEČ"
    assert clock_words(datetime(2026, 10, 25, 2, 0, tzinfo=UTC)) == "3:00"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (24, "24 min"), (60, "1 h"), (70, "1 h 10"), (125, "2 h 05"), (-5, "−5 min")],
)
def test_durations_stay_short(minutes, words):
    assert duration_words(minutes).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("count", "word"),
    [(0, "kontaktů"), (1, "kontakt"), (2, "kontakty"), (4, "kontakty"), (5, "kontaktů")],
)
def test_plurals_follow_the_count(count, word):
    assert plural(count, "kontakt", "kontakty", "kontaktů") == word


def test_counts_and_thousands_hold_together():
    assert counted(1200, "kontakt", "kontakty", "kontaktů") == "1\u00a0200\u00a0kontaktů"
    assert grouped(12390) == "12\u00a0390"
    assert grouped(-5) == "−5"


def test_words_join_into_a_sentence():
    assert join_words([]) == ""
    assert join_words(["a"]) == "a"
    assert join_words(["a", "b"]) == "a a b"
    assert join_words(["a", "b", "c"]) == "a, b a c"


@pytest.mark.parametrize(
    "text",
    [
        "§~55 odst.~1",
        "§§~158 až 160",
        "č.~j.~KRPM-12/2026",
        "sl.~č.~123456",
        "dne 12.~3.~2026",
        "dne 12.~března~2026",
        "zákon č.~273/2008~Sb.",
        "škoda 12~390~Kč",
        "a~v~domě s~ním",
        "K~věci",
        "30~min",
        "tel.~603~214~587",
    ],
)
def test_hard_spaces_stand_where_no_line_may_end(text):
    assert hard_spaces(text.replace("~", " ")) == text.replace("~", "\u00a0")


@pytest.mark.parametrize("text", ["prosím vás", "Anna Nováková", "konec §\n5", "rok 2026 byl"])
def test_ordinary_spaces_stay(text):
    assert hard_spaces(text) == text


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_folding_forgets_case_and_diacritics_in_either_unicode_form(form):
    assert fold(unicodedata.normalize(form, "Příliš ŽLUŤOUČKÝ kůň")) == "prilis zlutoucky kun"
    assert fold(unicodedata.normalize(form, "Łódź")) == "lodz"
    assert fold(unicodedata.normalize(form, "Олексій")) == fold("олексій")


def test_words_stand_in_czech_order():
    words = ["ďábel", "dabel", "hrad", "chata", "had", "Chrudim", "cihla", "čáp", "ibis", "šek"]
    ordered = ["cihla", "čáp", "dabel", "ďábel", "had", "hrad", "chata", "Chrudim", "ibis", "šek"]
    assert sorted(words, key=czech_sort_key) == ordered


def test_an_accent_only_decides_between_otherwise_equal_words():
    assert sorted(["ázbuka", "abeceda", "áb", "ab"], key=czech_sort_key) == [
        "ab",
        "áb",
        "abeceda",
        "ázbuka",
    ]
