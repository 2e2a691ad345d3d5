"""Who may be the sought one: each rule has its case, and what must not match has one too."""

from datetime import UTC, datetime

import pytest

from kkc_desktop.domain.gathering import GatheredPerson, SoughtPerson
from kkc_desktop.domain.gathering_match import MatchPart, age_in, are_alike, matches
from kkc_desktop.domain.gathering_words import (
    bands_words,
    is_child,
    person_words,
    shortened,
)

NOW = datetime(2026, 9, 13, 14, 5, tzinfo=UTC)
BAND_53 = {"name": "Božena Vlčková", "apparent_age": 74, "came_from": "U Potoka 12"}
BAND_48 = {"name": "chlapec, modrá bunda", "apparent_age": 4, "came_from": "U Potoka"}


def gathered(band=1, **fields):
    return GatheredPerson(
        id=f"g{band}",
        incident_id="i",
        band=band,
        arrived_at=NOW,
        recorded_at=NOW,
        recorded_by="o",
        **fields,
    )


def sought(description, **fields):
    return SoughtPerson(
        id="s",
        incident_id="i",
        description=description,
        asked_at=NOW,
        recorded_at=NOW,
        recorded_by="o",
        **fields,
    )


def parts_of(found):
    return [part.label for part in found[0].parts] if found else []


@pytest.mark.parametrize(
    ("told", "person", "parts"),
    [
        ("Božena Vlčková", BAND_53, ["jméno"]),
        ("vlckova bozena", BAND_53, ["jméno"]),
        ("Božena Vlček", BAND_53, ["jméno"]),
        ("Boženna Vlčková", BAND_53, ["jméno"]),
        ("Vlčková, asi 75 let", BAND_53, ["jméno", "věk"]),
        ("B. V., 74 let, U Potoka", BAND_53, ["iniciály", "věk", "ulice"]),
        ("V. B. z ulice U Potoka, 72 let", BAND_53, ["iniciály", "věk", "ulice"]),
        ("chlapec 4 roky, modrá bunda", BAND_48, ["věk", "popis"]),
        ("kluk v modré bundě, 4 roky, U Potoka", BAND_48, ["věk", "ulice", "popis"]),
        ("Malý Petr", {"name": "Petr Malá"}, ["jméno"]),
    ],
)
def test_what_agrees_is_found_and_named(told, person, parts):
    assert parts_of(matches(sought(told), [gathered(**person)])) == parts


@pytest.mark.parametrize(
    ("told", "person"),
    [
        ("L. V., 61 let, Horní ulice", {"name": "F. M.", "came_from": "Horní 2"}),
        ("L. V., 61 let, Horní ulice", BAND_53),
        ("chlapec 4 roky", {"name": "muž, modrá bunda", "apparent_age": 40}),
        ("chlapec 4 roky", {"name": "dívka", "apparent_age": 4}),
        ("", BAND_53),
        ("let roky asi", {"name": "asi let"}),
    ],
)
def test_what_does_not_agree_is_nobody(told, person):
    assert matches(sought(told), [gathered(**person)]) == ()


def test_a_wrong_age_weighs_against_a_part_of_a_name():
    child = gathered(name="Petr Novák", apparent_age=4)
    assert matches(sought("Petr, 40 let"), [child]) == ()
    assert parts_of(matches(sought("Petr Novák"), [child])) == ["jméno"]


def test_the_likeliest_come_first_and_no_more_than_three():
    people = [gathered(band=n, name="Jan Novák", apparent_age=n * 10) for n in range(1, 6)]
    found = matches(sought("Jan Novák", apparent_age=30), people)
    assert len(found) == 3
    assert (found[0].person.band, found[0].why()) == (3, "jméno, věk")


def test_an_erased_person_is_nobody():
    assert matches(sought("Božena Vlčková"), [gathered(erased_at=NOW, **BAND_53)]) == ()


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Novák", "Nováková", True),
        ("Novotný", "novotna", True),
        ("Dvořák", "Dvorák", True),
        ("Dvořák", "Dvorka", True),
        ("Kovář", "Kolář", True),
        ("Jan", "Jana", True),
        ("Ota", "Eva", False),
        ("Svoboda", "Sloboda", True),
        ("Zeman", "Zelenka", False),
    ],
)
def test_alike_are_the_forms_and_one_wrong_letter(one, other, alike):
    assert are_alike(one, other) is alike
    assert are_alike(other, one) is alike


def test_the_age_is_read_out_of_the_words():
    assert [age_in(text) for text in ("chlapec 4 roky", "asi 74 let", "dům 12", "")] == [
        4,
        74,
        None,
        None,
    ]


def test_names_are_cut_to_letters_and_ordinary_words_stay():
    assert shortened("rodina Kovářova") == "rodina K."
    assert shortened("Chlapec, modrá bunda") == "Chlapec, modrá bunda"
    assert shortened("L. Vlk z Vidnavy, Horní ulice") == "L. V. z Vidnavy, Horní ulice"
    assert person_words(gathered(name="Tomáš Kovář", apparent_age=6)) == "T. K., 6\u00a0let"
    assert person_words(gathered(name="muž, modrá bunda")) == "muž, modrá bunda"
    assert person_words(gathered(name="", erased_at=NOW)) == "vymazáno"


def test_bands_are_told_as_spans():
    assert bands_words([7, 1, 2, 4, 3]) == "001–004, 007"
    assert bands_words([]) == ""


@pytest.mark.parametrize(("age", "is_one"), [(0, True), (14, True), (15, False), (None, False)])
def test_a_child_is_below_fifteen(age, is_one):
    assert is_child(gathered(name="x", apparent_age=age)) is is_one


def test_every_part_has_a_word():
    assert len({part.label for part in MatchPart}) == len(MatchPart)
