"""The suggestion explains itself: each rule says its sentence, the gravest one wins."""

from dataclasses import replace

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.evaluation_rules import (
    NO_RULE,
    NOTHING_KNOWN,
    Facts,
    parse_rules,
    suggest,
)
from kkc_desktop.domain.event_lists import AlarmLevel
from kkc_desktop.domain.incident_lists import IncidentType

TEXT = asset_path("seed", "evaluation_rules.toml").read_text(encoding="utf-8")
RULES = parse_rules(TEXT)
FIRST, SECOND, THIRD, SPECIAL = list(AlarmLevel)[1:]

FIRED = {
    "ONE_PERSON": (Facts(endangered_count=1), FIRST, "ohrožena je jednotlivá osoba"),
    "INDIVIDUAL_PERSONS": (
        Facts(endangered_count=3, signs=("INDIVIDUALS",)),
        FIRST,
        "ohroženy jsou jen jednotlivé osoby",
    ),
    "ONE_PERSON_BY_TYPE": (
        Facts(incident_type=IncidentType.MISSING_PERSON),
        FIRST,
        "druh události se týká jednotlivých osob (pohřešovaná osoba)",
    ),
    "CASUALTIES": (
        Facts(injured_count=1, signs=("INDIVIDUALS",)),
        FIRST,
        "jsou zranění nebo mrtví (1)",
    ),
    "ONE_OBJECT": (
        Facts(signs=("SINGLE_OBJECT",)),
        FIRST,
        "zasažen je jednotlivý objekt nebo jeho část",
    ),
    "ONE_VEHICLE": (
        Facts(signs=("SINGLE_VEHICLE",)),
        FIRST,
        "zasažen je jednotlivý dopravní prostředek osobní nebo nákladní dopravy",
    ),
    "AREA_TO_500": (Facts(endangered_area=500), FIRST, "zasaženo je nejvýše 500 m² (500 m²)"),
    "TO_100_PERSONS": (Facts(endangered_count=100), SECOND, "ohroženo je nejvýše 100 osob (100)"),
    "MORE_OBJECTS": (
        Facts(signs=("SEVERAL_OBJECTS",)),
        SECOND,
        "zasažen je více než jeden objekt se složitými podmínkami",
    ),
    "ONE_PUBLIC_TRANSPORT": (
        Facts(signs=("PUBLIC_TRANSPORT",)),
        SECOND,
        "zasažen je jednotlivý prostředek hromadné přepravy",
    ),
    "HERD": (Facts(signs=("VALUABLE_ANIMALS",)), SECOND, "zasažen je cenný chov zvířat"),
    "AREA_TO_10000": (
        Facts(endangered_area=501),
        SECOND,
        "zasaženo je nejvýše 10 000 m² (501 m²)",
    ),
    "COORDINATION": (
        Facts(signs=("COORDINATED",)),
        SECOND,
        "složky musí nepřetržitě koordinovat velitel zásahu",
    ),
    "OVER_100_PERSONS": (
        Facts(endangered_count=250),
        THIRD,
        "ohroženo je více než 100 osob (250)",
    ),
    "TOWN_PART": (Facts(signs=("PART_OF_TOWN",)), THIRD, "zasažena je část obce či areálu"),
    "TRAIN_SET": (Facts(signs=("TRAIN",)), THIRD, "zasažena je souprava železniční přepravy"),
    "HERDS": (Facts(signs=("SEVERAL_HERDS",)), THIRD, "zasaženo je více chovů zvířat"),
    "BASIN": (Facts(signs=("RIVER_BASIN",)), THIRD, "zasaženo je povodí řeky"),
    "PIPE": (Facts(signs=("PIPELINE",)), THIRD, "zasažen je produktovod"),
    "MASS": (Facts(signs=("MASS_ACCIDENT",)), THIRD, "jde o hromadnou havárii"),
    "AREA_TO_KM2": (
        Facts(endangered_area=10_001),
        THIRD,
        "zasaženo je nejvýše 1 km² (10 001 m²)",
    ),
    "STAFF": (
        Facts(signs=("STAFF_AND_SECTORS",)),
        THIRD,
        "velitel zásahu zřídil štáb, sektory nebo úseky",
    ),
    "OVER_1000_PERSONS": (
        Facts(endangered_count=1_001),
        SPECIAL,
        "ohroženo je více než 1 000 osob (1 001)",
    ),
    "TOWNS": (Facts(signs=("WHOLE_TOWNS",)), SPECIAL, "zasaženy jsou celé obce"),
    "AREA_OVER_KM2": (
        Facts(endangered_area=1_000_001),
        SPECIAL,
        "zasažen je více než 1 km² (1 000 001 m²)",
    ),
    "STRATEGY": (
        Facts(signs=("STRATEGIC",)),
        SPECIAL,
        "zásah se koordinuje na strategické úrovni (starosta ORP, hejtman, ministerstvo vnitra)",
    ),
    "HELP": (
        Facts(signs=("FOREIGN_HELP",)),
        SPECIAL,
        "je zapotřebí zahraniční pomoc",
    ),
}


def plain(text):
    return text.replace("\u00a0", " ")


def test_every_rule_has_its_sentence_tested():
    assert set(FIRED) == {rule.code for rule in RULES.rules}


@pytest.mark.parametrize("code", sorted(FIRED))
def test_the_rule_gives_its_level_and_says_its_sentence(code):
    facts, level, sentence = FIRED[code]
    found = suggest(RULES, facts)
    assert found.level is level
    said = dict(zip((rule.code for rule in found.rules), found.sentences, strict=True))
    assert plain(said[code]) == sentence
    assert plain(found.words).startswith(f"{level.label}, protože: ")


@pytest.mark.parametrize("code", sorted(FIRED))
def test_the_rule_is_silent_where_its_conditions_do_not_hold(code):
    others = replace(RULES, rules=tuple(r for r in RULES.rules if r.code == code))
    found = suggest(others, Facts(endangered_count=0, incident_type=IncidentType.FIRE))
    assert found.level is AlarmLevel.NOT_CHOSEN


@pytest.mark.parametrize(
    ("count", "level"),
    [(1, FIRST), (2, SECOND), (100, SECOND), (101, THIRD), (1000, THIRD), (1001, SPECIAL)],
    ids=str,
)
def test_the_bounds_of_persons(count, level):
    assert suggest(RULES, Facts(endangered_count=count)).level is level


@pytest.mark.parametrize(
    ("area", "level"),
    [
        (500, FIRST),
        (501, SECOND),
        (10_000, SECOND),
        (10_001, THIRD),
        (1_000_000, THIRD),
        (1_000_001, SPECIAL),
    ],
    ids=str,
)
def test_the_bounds_of_the_area(area, level):
    assert suggest(RULES, Facts(endangered_area=area)).level is level


def test_the_gravest_wins_and_every_sentence_is_told():
    facts = Facts(endangered_count=250, endangered_area=300, signs=("PART_OF_TOWN",))
    found = suggest(RULES, facts)
    assert plain(found.words) == (
        "třetí, protože: ohroženo je více než 100 osob (250); zasažena je část obce či areálu;"
        " zasaženo je nejvýše 500 m² (300 m²) – odpovídá prvnímu stupni"
    )


def test_who_is_hurt_counts_as_endangered():
    found = suggest(RULES, Facts(endangered_count=5, injured_count=120, dead_count=3))
    assert found.level is THIRD
    assert plain(found.sentences[0]) == "ohroženo je více než 100 osob (123)"


def test_nothing_known_is_said_so():
    found = suggest(RULES, Facts(incident_type=IncidentType.FIRE))
    assert (found.level, found.words) == (AlarmLevel.NOT_CHOSEN, NOTHING_KNOWN)


def test_facts_that_no_rule_knows_are_said_so():
    assert suggest(RULES, Facts(endangered_count=0)).words == NO_RULE


def test_the_version_names_the_decree_and_that_a_lawyer_has_not_seen_it():
    assert plain(RULES.version_words) == (
        "1 (vyhl. č. 328/2001 Sb., §§ 20–24; meze čekají na ověření právníkem)"
    )


def test_every_rule_names_its_section_and_how_sure_it_is():
    sections = {FIRST: "§ 21", SECOND: "§ 22", THIRD: "§ 23", SPECIAL: "§ 24"}
    assert {(r.level, r.source) for r in RULES.rules} == set(sections.items())
    assert {rule.confidence for rule in RULES.rules} == {"OK-H", "D"}


def test_every_sign_is_asked_by_a_rule():
    asked = {code for rule in RULES.rules for code in (*rule.signs, *rule.unless_signs)}
    assert asked == {sign.code for sign in RULES.signs}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('signs = ["TRAIN"]', 'signs = ["PLANE"]', "nezná znak „PLANE“"),
        ('code = "MASS"', 'code = "PIPE"', "dvakrát"),
        ('level = "SPECIAL"', 'level = "FOURTH"', "nezná kód „FOURTH“"),
        ("endangered_to = 1000", "endangered_to = 50", "začíná až za svým koncem"),
        ('signs = ["MASS_ACCIDENT"]', "", "nemá žádnou podmínku"),
    ],
    ids=["sign", "twin", "level", "range", "empty"],
)
def test_rules_that_make_no_sense_are_refused(old, new, words):
    with pytest.raises(PackUnreadable) as refused:
        parse_rules(TEXT.replace(old, new, 1))
    assert words in refused.value.text
