"""The machine-readable zone: every holder here is made up, or a specimen of ICAO Doc 9303."""

from datetime import date, timedelta
from random import Random

import pytest
from tests.zones import CARD, LONG_NUMBER, PASSPORT, SMALL, TODAY, VISA, card, passport

from kkc_desktop.domain.code_lists import Sex
from kkc_desktop.domain.mrz import (
    ZoneFormat,
    check_digit,
    is_whole_zone,
    may_begin_zone,
    read_mrz,
)
from kkc_desktop.domain.problems import Level


def test_the_card_of_the_domain_is_read_whole():
    zone = read_mrz(CARD, TODAY)
    assert (zone.zone_format, zone.document_code, zone.issuer) == (ZoneFormat.TD1, "ID", "CZE")
    assert (zone.document_number, zone.nationality) == ("999009999", "CZE")
    assert (zone.surname, zone.given_names) == ("NOVAKOVA", "JANA MARIE")
    assert zone.full_name == "JANA MARIE NOVAKOVA"
    assert (zone.born_on, zone.sex) == (date(1981, 8, 27), Sex.FEMALE)
    assert zone.expires_on == date(2033, 1, 15)
    assert zone.problems == ()


@pytest.mark.parametrize(
    ("text", "zone_format", "number", "surname"),
    [
        (PASSPORT, ZoneFormat.TD3, "L898902C3", "ERIKSSON"),
        (SMALL, ZoneFormat.TD2, "D23145890", "ERIKSSON"),
        (LONG_NUMBER, ZoneFormat.TD1, "D23145890734", "STEVENSON"),
        (VISA, ZoneFormat.TD3, "L8988901C", "ERIKSSON"),
        (passport(), ZoneFormat.TD3, "38001234", "DVORAK"),
    ],
)
def test_the_other_sizes_are_read_without_a_question(text, zone_format, number, surname):
    zone = read_mrz(text, TODAY)
    assert (zone.zone_format, zone.document_number, zone.surname) == (zone_format, number, surname)
    assert zone.problems == ()


@pytest.mark.parametrize(
    "end", ["\r\n", "\r", "\n\n", "", " \n ", "\t", "\u2028", "\x0b"], ids=repr
)
@pytest.mark.parametrize("text", [CARD, PASSPORT, SMALL])
def test_whatever_became_of_the_line_ends_the_zone_is_read(text, end):
    assert read_mrz(text.replace("\n", end), TODAY) == read_mrz(text, TODAY)


def test_a_zone_among_other_lines_and_in_small_letters_is_found():
    pasted = f"Sken dokladu č. 3\r\n\r\n{CARD.lower()}\r\nkonec"
    assert read_mrz(pasted, TODAY) == read_mrz(CARD, TODAY)


@pytest.mark.parametrize("text", [CARD, PASSPORT, SMALL, LONG_NUMBER, card(), passport()])
def test_every_single_digit_of_a_sum_that_is_wrong_is_told_and_the_rest_is_read(text):
    lines = text.split("\n")
    lines[1] = lines[1][:-1] + str((int(lines[1][-1]) + 1) % 10)
    zone = read_mrz("\n".join(lines), TODAY)
    assert [each.level for each in zone.problems] == [Level.WARNING]
    assert "Celkový součet" in zone.problems[0].text
    assert zone.surname == read_mrz(text, TODAY).surname


@pytest.mark.parametrize(
    ("place", "what"), [(5, "Číslo dokladu"), (31, "Datum narození"), (39, "Platnost")]
)
def test_a_misread_sign_is_noticed_by_its_own_digit_and_by_the_sum(place, what):
    signs = CARD.replace("\n", "")
    wrong = signs[:place] + str((int(signs[place]) + 1) % 10) + signs[place + 1 :]
    assert [each.text.split(":")[0] for each in read_mrz(wrong, TODAY).problems] == [
        what,
        "Celkový součet",
    ]


def test_the_check_digits_are_those_of_doc_9303():
    assert [check_digit(each) for each in ("L898902C3", "740812", "120415", "AB2134<<<")] == [
        "6",
        "2",
        "9",
        "5",
    ]


@pytest.mark.parametrize(
    ("born", "year"),
    [("261130", 2026), ("261201", 1926), ("000229", 2000), ("301231", 1930), ("050101", 2005)],
)
def test_a_birth_is_never_in_the_future(born, year):
    assert read_mrz(card(born=born), TODAY).born_on.year == year


@pytest.mark.parametrize(
    ("expires", "year"), [("261129", 2026), ("610101", 2061), ("760101", 2076), ("990101", 1999)]
)
def test_an_expiry_is_the_plausible_one(expires, year):
    assert read_mrz(card(expires=expires), TODAY).expires_on.year == year


@pytest.mark.parametrize("born", ["81<<<<", "<<<<<<"])
def test_an_unknown_part_of_a_date_leaves_it_out(born):
    assert read_mrz(card(born=born), TODAY).born_on is None


def test_a_day_that_no_calendar_has_is_a_warning():
    problems = read_mrz(card(born="810230"), TODAY).problems
    assert [each.text for each in problems] == ["Datum narození v\u00a0zápisu není celé datum."]


@pytest.mark.parametrize(
    ("sign", "sex"), [("F", Sex.FEMALE), ("M", Sex.MALE), ("<", Sex.NOT_STATED)]
)
def test_the_sex_is_read(sign, sex):
    assert read_mrz(card(sex=sign), TODAY).sex is sex


@pytest.mark.parametrize(
    ("names", "surname", "given"),
    [
        ("NOVAKOVA<DVORAKOVA<<ANNA<MARIE", "NOVAKOVA DVORAKOVA", "ANNA MARIE"),
        ("SUKARNO", "SUKARNO", ""),
        ("O<CONNOR<<ENYA<SIOBHAN", "O CONNOR", "ENYA SIOBHAN"),
        ("NGUYEN<<THI<HOA", "NGUYEN", "THI HOA"),
    ],
)
def test_names_are_split_by_the_double_filler(names, surname, given):
    zone = read_mrz(card(names=names), TODAY)
    assert (zone.surname, zone.given_names) == (surname, given)


def test_a_name_that_fills_its_line_may_be_cut():
    zone = read_mrz(card(names="VONPAPENHEIMOVASCHWARZENBERG<X"[:30]), TODAY)
    assert [(each.level, "zkrácené" in each.text) for each in zone.problems] == [(Level.NOTE, True)]


def test_the_rest_of_a_passport_is_kept():
    zone = read_mrz(passport(rest="7103192745"), TODAY)
    assert (zone.optional, zone.problems) == (("7103192745",), ())


def test_an_empty_personal_number_may_have_a_filler_for_its_digit():
    text = passport()
    assert text[-2] == "0"
    filled = f"{text[:-2]}<"
    second = filled.split("\n")[1]
    whole = filled + check_digit(second[:10] + second[13:20] + second[21:43])
    assert read_mrz(whole, TODAY).problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "<" * 90,
        "A" * 90,
        "I" * 72,
        "P<CZE" + "<" * 83,
        CARD[:-1],
        CARD + "<",
        "1" * 88,
        CARD.replace("<", "«"),
        "Příliš žluťoučký kůň " * 5,
        "\x00" * 90,
        "٧" * 90,
        "ID\ud800" * 30,
    ],
)
def test_what_is_no_zone_is_none(text):
    assert read_mrz(text, TODAY) is None


@pytest.mark.parametrize("alphabet", ["<0159ABIMPVZ", "ID<\n\r\t 7Ž\ud800\x00٧", "P<9"])
def test_no_row_of_signs_breaks_the_reader(alphabet):
    chance = Random(alphabet.encode("utf-8", "surrogatepass"))
    for _ in range(400):
        signs = "".join(chance.choices(alphabet, k=chance.choice([72, 88, 90, 91])))
        zone = read_mrz(signs, TODAY)
        assert zone is None or zone.zone_format in ZoneFormat


def made_up(chance):
    """The parts of a document nobody has."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    names = ["".join(chance.choices(letters, k=chance.randint(1, 9))) for _ in range(3)]
    return {
        "names": f"{names[0]}<{names[1]}<<{names[2]}",
        "number": "".join(chance.choices(f"{letters}0123456789", k=chance.randint(6, 9))),
        "born": date(1927, 1, 1) + timedelta(days=chance.randrange(36000)),
        "expires": date(2010, 1, 1) + timedelta(days=chance.randrange(21000)),
        "nationality": chance.choice(["CZE", "D", "XXA", "UTO", "RKS"]),
        "sex": chance.choice("FM<"),
    }


@pytest.mark.parametrize("seed", range(200))
def test_what_was_written_is_read_back(seed):
    parts = made_up(Random(seed))
    born, expires = parts["born"], parts["expires"]
    text = card(**parts | {"born": f"{born:%y%m%d}", "expires": f"{expires:%y%m%d}"})
    zone = read_mrz(text, TODAY)
    assert (zone.born_on, zone.expires_on) == (born, expires)
    assert (zone.document_number, zone.nationality) == (parts["number"], parts["nationality"])
    surname, _, given_names = parts["names"].replace("<<", "|").replace("<", " ").partition("|")
    assert (zone.surname, zone.given_names) == (surname, given_names)
    assert [each for each in zone.problems if each.level is Level.WARNING] == []


@pytest.mark.parametrize("text", [CARD, PASSPORT, SMALL, VISA])
def test_every_beginning_of_a_zone_may_become_one(text):
    assert all(may_begin_zone(text[:length]) for length in range(1, len(text) + 1))


@pytest.mark.parametrize("text", ["123456789", "KKC-KON-2026-000001", "žížala", "PŘ", "I" * 91, ""])
def test_a_plain_code_begins_no_zone(text):
    assert not may_begin_zone(text)


def test_a_zone_is_whole_only_at_its_end():
    signs = CARD.replace("\n", "")
    assert [n for n in range(len(signs) + 1) if is_whole_zone(signs[:n], TODAY)] == [90]
