"""A translation file is understood whole or refused with the file, the place and the key."""

import re
from datetime import UTC, datetime

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.translation_file import parse_translation

SHIPPED = asset_path("translations", "uk.toml").read_text(encoding="utf-8")


def refusal(text):
    with pytest.raises(PackUnreadable) as caught:
        parse_translation(text, "uk.toml")
    return caught.value


def test_the_shipped_file_says_whose_language_it_is():
    translation = parse_translation(SHIPPED, "uk.toml")
    assert (translation.language, translation.tag) == (Language.UKRAINIAN, "uk")


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('tag = "uk"', 'tag = "uk"\ncolour = "red"', "colour"),
        ('language = "UKRAINIAN"', 'language = "RUTHENIAN"', "RUTHENIAN"),
        ('version = "1"', 'version = ""', "version"),
        ("valid_from = 2026-01-01", 'valid_from = "dnes"', "valid_from"),
        ('code = "P2"', 'code = "P1"', "P1 verze 1"),
        ('end = "', 'ende = "', "end"),
        ("{interpreter}", "{interprete}", "interprete"),
        ("{directorate}", "{director}", "director"),
        ('YES = "так"', 'MAYBE = "так"', "MAYBE"),
        ('event_place = "Місце"', 'event_plate = "Місце"', "event_plate"),
        ('block = "LOSS"', 'block = "LOST"', "LOST"),
        ('"січня", ', "", "12"),
        ("[phrases]", "[phrases", "chyba zápisu"),
    ],
)
def test_what_is_wrong_is_named(old, new, named):
    assert old in SHIPPED
    error = refusal(SHIPPED.replace(old, new, 1))
    assert any(named in fault.words for fault in error.faults), error.text


def test_every_fault_of_the_file_is_found_at_once():
    text = SHIPPED.replace('tag = "uk"', 'tag = ""').replace('end = "', 'ende = "')
    assert len(refusal(text).faults) == 3


def test_the_hour_that_comes_twice_says_which_one_it_is():
    translation = parse_translation(SHIPPED)
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))
    assert re.sub(r"\s", " ", translation.clock_words(first)) == "2:30 CEST"
    assert re.sub(r"\s", " ", translation.clock_words(second)) == "2:30 CET"
    told = translation.moment_words(datetime(2026, 3, 12, 13, 5, tzinfo=UTC))
    assert re.sub(r"\s", " ", told) == "12 березня 2026 р. о 14:05"
