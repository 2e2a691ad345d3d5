"""The citizen's words lead to advice and to the right office, with the shipped texts."""

from datetime import date

import pytest
from tests.domain.citizens_words import SENTENCES, UNSEEN

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.knowledge import (
    AdviceCategory,
    ReferralPlace,
    parse_advice,
    parse_referrals,
)
from kkc_desktop.domain.suggestion import TopicHit, find_referrals, suggest_topics

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def categories() -> tuple[AdviceCategory, ...]:
    return parse_advice(asset_path("seed", "advice.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def places() -> tuple[ReferralPlace, ...]:
    return parse_referrals(asset_path("seed", "referrals.toml").read_text(encoding="utf-8"))


def test_the_false_policeman_leads_to_phone_fraud_with_the_reason_at_each_item(
    categories: tuple[AdviceCategory, ...],
) -> None:
    said = "volal mi policista, že mám převést peníze na bezpečný účet"
    hits = suggest_topics(said, categories, TODAY)
    best = hits[0]
    assert [hit.category.code for hit in hits] == ["K06"]
    assert best.matched_words == ("volal", "policista", "převést peníze", "bezpečný účet")
    assert _reasons(best) == {
        "K06-1": "policista",
        "K06-3": "policista",
        "K06-5": "bezpečný účet",
        "K06-7": "převést peníze",
    }


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("POLICISTA", "K06"),
        ("volal polycista", "K06"),
        ("volal poilcista", "K06"),
        ("volal policsta", "K06"),
        ("prevest penize", "K06"),
        ("s policistou jsem mluvil", "K06"),
        ("vnukovi jsem poslala peníze", "K05"),
        ("vnučka chce peníze", "K05"),
        ("ukradli mi kolo ze sklepa", "K03"),
        ("sebrali mi peněženku v tramvaji", "K04"),
        ("vykradli nám chatu", "K01"),
        ("mám vykradené auto", "K02"),
        ("přišla mi zpráva s odkazem na balíček", "K07"),
        ("slibovali výnos z kryptoměny", "K08"),
        ("dceru šikanují na instagramu", "K09"),
        ("manžel mě bije", "K10"),
        ("zbytkový alkohol za volantem", "K11"),
        ("na hřišti je stříkačka", "K12"),
        ("známý ji znásilnil", "K13"),
        ("co dělat při povodni", "K14"),
        ("ztratila jsem občanku", "K15"),
    ],
)
def test_the_words_of_a_citizen_lead_to_the_topic(
    categories: tuple[AdviceCategory, ...], said: str, code: str
) -> None:
    assert suggest_topics(said, categories, TODAY)[0].category.code == code


def test_typing_finds_the_topic_before_the_word_is_finished(
    categories: tuple[AdviceCategory, ...],
) -> None:
    assert suggest_topics("investi", categories, TODAY)[0].category.code == "K08"


@pytest.mark.parametrize("said", ["", "   ", "a", "?", "dobrý den", "bezpečný", "pan"])
def test_words_that_say_nothing_suggest_nothing(
    categories: tuple[AdviceCategory, ...], said: str
) -> None:
    assert suggest_topics(said, categories, TODAY) == []


def test_a_short_word_forgives_no_typo(categories: tuple[AdviceCategory, ...]) -> None:
    assert suggest_topics("kolo", categories, TODAY)
    assert not suggest_topics("koko", categories, TODAY)


def test_words_for_a_whole_topic_bring_all_its_items(
    categories: tuple[AdviceCategory, ...],
) -> None:
    (hit,) = suggest_topics("důchodce", categories, TODAY)
    assert len(hit.items) == len(hit.category.items)
    assert {each.reason for each in hit.items} == {"důchodce"}


def test_advice_that_may_not_be_printed_comes_last(
    categories: tuple[AdviceCategory, ...],
) -> None:
    hit = suggest_topics("závislost", categories, TODAY)[0]
    hazard = suggest_topics("drogy, závislost, automaty", categories, TODAY)[0]
    assert [each.item.id for each in hit.items] == ["K12-6"]
    assert hazard.items[-1].item.id == "K12-6"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("chci vyřídit řidičák", "doprava"),
        ("nová občanka", "doklady"),
        ("nasla jsem penezenku, nalez", "nalez"),
        ("soused dělá hluk v noci", "klid"),
        ("neplatí na dítě alimenty", "vyzivne"),
        ("exekutor", "dluhy"),
        ("výpis z rejstříku trestů", "rejstrik"),
        ("zbrojní průkaz", "zbrane"),
        ("potřebuju vízum", "cizinci"),
        ("chci si stěžovat", "stiznost"),
        ("nechci žít", "krize"),
    ],
)
def test_a_matter_of_another_office_finds_it(
    places: tuple[ReferralPlace, ...], said: str, code: str
) -> None:
    assert find_referrals(said, places)[0].code == code


def test_without_words_all_offices_are_offered(places: tuple[ReferralPlace, ...]) -> None:
    assert find_referrals(" ", places) == list(places)
    assert find_referrals("xyzxyz", places) == []


def _reasons(hit: TopicHit) -> dict[str, str]:
    return {each.item.id: each.reason for each in hit.items}


def test_whole_sentences_of_citizens_lead_to_the_topic_nearly_always_first(
    categories: tuple[AdviceCategory, ...],
) -> None:
    said = (*SENTENCES, *UNSEEN)
    found = [
        ([hit.category.code for hit in suggest_topics(words, categories, TODAY)], code)
        for words, code in said
    ]
    missed = [
        words
        for (words, _), (codes, code) in zip(said, found, strict=True)
        if code not in codes[:3]
    ]
    assert missed == []
    first = sum(codes[0] == code for codes, code in found)
    assert first / len(found) >= 0.95


def test_to_whom_it_happened_says_less_than_what_happened(
    categories: tuple[AdviceCategory, ...],
) -> None:
    hits = suggest_topics("dcera přišla o koloběžku", categories, TODAY)
    assert hits[0].category.code == "K03"
