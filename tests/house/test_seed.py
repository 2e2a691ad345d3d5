"""The shipped texts: complete, dated, in clean Czech, and nothing expired or guessed on paper."""

import re
from datetime import date

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.counter_words import parse_countries, parse_languages, parse_phrases
from kkc_desktop.domain.czech import HARD, czech_sort_key, fold, hard_spaces
from kkc_desktop.domain.knowledge import (
    NUMBER_FROM_STAFF,
    help_line_words,
    is_printable,
    lines_of,
    parse_advice,
    parse_help_lines,
    parse_referrals,
    parse_stations,
)
from kkc_desktop.domain.list_check import check_values
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.snippet import blanks
from kkc_desktop.services.shipped_lists import shipped_list

TODAY = date(2026, 11, 22)
SEED_FILES = {
    "advice.toml",
    "bundles.toml",
    "citizen_screen.toml",
    "common_passwords.txt",
    "countries.toml",
    "disposal.toml",
    "evaluation_rules.toml",
    "equipment.toml",
    "event_cards.toml",
    "gauges.toml",
    "help_lines.toml",
    "languages.toml",
    "outage_kit.toml",
    "phrases.toml",
    "processing.toml",
    "processing_notice.toml",
    "purposes.toml",
    "question_cards.toml",
    "referrals.toml",
    "scenarios",
    "snippets.toml",
    "stations.toml",
    "type_words.toml",
    "words.txt",
}
EMERGENCY = {"112", "150", "155", "156", "158"}
ENDINGS = (".", "?", "!")


def seed(name):
    return asset_path("seed", name).read_text(encoding="utf-8")


def advice_items():
    return [item for category in CATEGORIES for item in category.items]


CATEGORIES = parse_advice(seed("advice.toml"))
LINES = {line.id: line for line in parse_help_lines(seed("help_lines.toml"))}
PLACES = parse_referrals(seed("referrals.toml"))
STATIONS = {station.code: station for station in parse_stations(seed("stations.toml"))}
PHRASES = parse_phrases(seed("phrases.toml"))
LANGUAGES = parse_languages(seed("languages.toml"))
COUNTRIES = parse_countries(seed("countries.toml"))


def test_every_shipped_seed_file_is_known_here():
    assert {path.name for path in asset_path("seed").iterdir()} == SEED_FILES


def test_fifteen_topics_are_shipped_whole_with_their_leaflets():
    counts = {category.code: len(category.items) for category in CATEGORIES}
    wanted = [7, 6, 7, 6, 7, 7, 7, 6, 7, 7, 7, 7, 6, 8, 6]
    assert counts == {f"K{number:02}": count for number, count in enumerate(wanted, start=1)}
    for category in CATEGORIES:
        assert category.leaflet_code == category.code.replace("K", "L-")
        assert category.leaflet_title.endswith("?")
        assert len(category.keywords) >= 5
        assert [item.id for item in category.items] == [
            f"{category.code}-{number}" for number in range(1, len(category.items) + 1)
        ]


def test_every_topic_has_a_picture():
    missing = [c.icon for c in CATEGORIES if not asset_path("icons", f"{c.icon}.svg").is_file()]
    assert missing == []


@pytest.mark.parametrize("item", advice_items(), ids=lambda item: item.id)
def test_advice_is_a_sentence_with_source_dates_and_a_target_group(item):
    assert item.text.endswith(ENDINGS)
    assert item.source
    assert item.groups
    assert item.verified_on is not None
    assert item.valid_from <= item.valid_until
    assert (item.valid_until - item.verified_on).days in (365, 366) or item.help_line


def test_all_advice_is_printable_today_but_the_one_with_an_expired_number():
    assert [item.id for item in advice_items() if not is_printable(item, TODAY)] == ["K12-6"]


def test_no_advice_outlives_its_year():
    later = date(2027, 12, 1)
    assert [item.id for item in advice_items() if is_printable(item, later)] == []


def test_the_eviction_lasts_fourteen_days_and_says_since_when():
    evictions = [item for item in advice_items() if "vykáz" in item.text.lower()]
    assert [item.id for item in evictions] == ["K10-2", "K10-3"]
    assert {item.valid_from for item in evictions} == {date(2025, 7, 1)}
    assert f"na 14{HARD}dnů" in evictions[0].text
    ten_days = re.compile(r"\b(10|deset|deseti)\s+(dnů|dní|dnech)")
    assert [name for name in SEED_FILES - {"scenarios"} if ten_days.search(seed(name))] == []


def test_advice_that_names_a_help_line_is_valid_no_longer_than_the_line():
    numbers = {number: line for line in LINES.values() for number in line.numbers}
    for item in advice_items():
        named = [line for number, line in numbers.items() if number in item.text]
        for line in (line for line in named if not line.is_stable):
            assert item.help_line == line.id
            assert item.verified_on == line.verified_on
            assert item.valid_until == line.valid_until


def test_the_lines_a_victim_or_a_child_needs_first_are_printable():
    printable = {
        number for line in LINES.values() if is_printable(line, TODAY) for number in line.numbers
    }
    assert {number.replace(HARD, " ") for number in printable} == {
        *EMERGENCY,
        "116 000",
        "116 006",
        "116 111",
    }


def test_an_expired_or_unverified_line_prints_no_number():
    for line in LINES.values():
        if not is_printable(line, TODAY):
            assert help_line_words(line, TODAY) == NUMBER_FROM_STAFF
    assert LINES["prvni-psychicka-pomoc"].verified_on is None
    assert not is_printable(LINES["senior-telefon"], TODAY)
    assert not is_printable(LINES["pomoc-obetem"], date(2027, 1, 1))


def test_a_leaflet_names_lines_that_exist_and_only_those_of_its_centre():
    by_code = {category.code: category for category in CATEGORIES}
    assert {name for each in CATEGORIES for name in each.help_lines} <= set(LINES)
    names = [line.id for line in lines_of(by_code["K10"], LINES.values(), "ZLH")]
    assert names == ["pomoc-obetem", "ic-jesenik", "linka-bezpeci"]


def test_only_the_emergency_numbers_are_without_end():
    stable = {number for line in LINES.values() if line.is_stable for number in line.numbers}
    assert stable == EMERGENCY
    for line in LINES.values():
        ends = line.valid_until is not None
        assert ends == (line.verified_on is not None and not line.is_stable), line.id


def test_the_line_for_staff_never_reaches_a_citizen():
    assert [line.id for line in LINES.values() if line.is_staff_only] == ["krize-sbory"]


def test_lines_of_a_centre_name_centres_that_exist():
    named = {code for line in LINES.values() for code in line.stations}
    assert named == set(STATIONS)


def test_every_referral_says_where_and_waits_for_its_local_contact():
    assert len(PLACES) == 19
    for place in PLACES:
        assert place.reasons
        assert len(place.keywords) >= 4
        assert place.local_contact == ""
        assert not place.note or place.note.endswith(ENDINGS)
        assert place.review_on > TODAY


def test_three_centres_drain_to_the_morava_and_zlate_hory_to_the_odra():
    basins = {code: station.river_basin.split(",")[0] for code, station in STATIONS.items()}
    assert basins == {
        "OL4": "Povodí Moravy",
        "NNH": "Povodí Moravy",
        "KON": "Povodí Moravy",
        "ZLH": "Povodí Odry",
    }


def test_the_centres_lie_in_their_districts():
    places = {
        code: (station.municipality_with_extended_powers, station.district)
        for code, station in STATIONS.items()
    }
    assert places == {
        "OL4": ("Olomouc", "Olomouc"),
        "NNH": ("Prostějov", "Prostějov"),
        "KON": ("Konice", "Prostějov"),
        "ZLH": ("Jeseník", "Jeseník"),
    }


def test_no_address_or_number_of_a_centre_is_guessed():
    for station in STATIONS.values():
        assert station.address == station.phone == station.email == ""
        assert {"address", "phone", "email", "territorial_department"} <= set(station.needs_review)


def test_every_phrase_ends_in_every_language_as_in_czech():
    assert len(PHRASES) == 8
    for phrase in PHRASES:
        ending = phrase.cs[-1]
        assert ending in ENDINGS
        assert {text[-1] for text in (phrase.en, phrase.de, phrase.pl, phrase.uk)} == {ending}


def test_the_languages_of_the_desk_come_first_and_agree_on_the_interpreter():
    members = [each.member for each in LANGUAGES if each.member is not Language.OTHER]
    assert members == [member for member in Language if member is not Language.OTHER]
    assert [each.member for each in LANGUAGES][: len(members)] == members
    assert [each.name for each in LANGUAGES][: len(members)] == [each.label for each in members]
    for each in LANGUAGES:
        assert each.needs_interpreter == each.member.needs_interpreter, each.name


def test_states_stand_in_czech_order_after_the_neighbours_and_before_the_other_answers():
    names = [country.name for country in COUNTRIES]
    assert names[:6] == ["Česko", "Slovensko", "Polsko", "Ukrajina", "Německo", "Rakousko"]
    assert names[7:-2] == sorted(names[7:-2], key=czech_sort_key)
    assert names[-2:] == ["bez státní příslušnosti", "nezjištěno"]
    assert all(re.fullmatch("[A-Z]{3}", country.code) for country in COUNTRIES)
    assert len({fold(name) for name in names}) == len(names)


def czech_texts():
    for category in CATEGORIES:
        yield from (category.title, category.leaflet_title)
        yield from (item.text for item in category.items)
    for line in LINES.values():
        yield from (line.name, line.for_whom, line.hours, line.note, *line.numbers)
    for place in PLACES:
        yield from (place.matter, place.where, place.note)
    for station in STATIONS.values():
        yield from (station.name, station.directorate, station.river_basin, *station.specifics)
    yield from (phrase.cs for phrase in PHRASES)
    yield from (country.name for country in COUNTRIES)


def test_czech_texts_are_set_as_czech_is():
    for text in filter(None, czech_texts()):
        assert hard_spaces(text) == text
        assert text == text.strip()
        assert not re.search(r"  |\s[,.;:?!]|[\"'‚‘]|\.\.\.| - ", text), text
        assert text.count("„") == text.count("“"), text


def test_snippets_are_clean_czech_and_ask_for_no_gender():
    snippets = shipped_list(ListKind.SNIPPET)
    assert len(snippets) >= 20
    assert len({fold(code) for code in snippets}) == len(snippets)
    for code, values in snippets.items():
        text = values["text"]
        assert re.fullmatch(r"[a-z]{2,8}", code)
        assert hard_spaces(text) == text, code
        assert check_values(ListKind.SNIPPET, values) == []
        assert blanks(text), code
        assert not re.search(r"\([aá]\)|/a\b|\bjsem\b", text), code
