"""What a document says is only offered: it agrees, it fills what is empty, or it waits."""

from datetime import date

import pytest
from tests.zones import CARD, PASSPORT, TODAY, card, passport

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import IdentityDocumentKind, Sex
from kkc_desktop.domain.counter_words import parse_countries
from kkc_desktop.domain.countries import country_of_zone, offered_countries, with_country
from kkc_desktop.domain.field_suggestion import (
    FieldSuggestion,
    Standing,
    suggestions_of_birth_number,
    suggestions_of_zone,
)
from kkc_desktop.domain.mrz import read_mrz

COUNTRIES = parse_countries(asset_path("seed", "countries.toml").read_text(encoding="utf-8"))
NAMES = {each.code: each.name for each in COUNTRIES}


def suggested(text):
    zone = read_mrz(text, TODAY)
    return {each.field: each.value for each in suggestions_of_zone(zone, NAMES, TODAY)}


def test_the_card_of_the_domain_suggests_its_holder():
    assert suggested(CARD) == {
        "surname": "Novakova",
        "given_names": "Jana Marie",
        "born_on": date(1981, 8, 27),
        "identity_document": IdentityDocumentKind.IDENTITY_CARD,
        "identity_document_number": "999009999",
        "sex": Sex.FEMALE,
        "citizenship": "Česko",
        "identity_document_issuer": "Česko",
        "identity_document_expires_on": date(2033, 1, 15),
    }


def test_how_the_identity_was_verified_is_never_suggested():
    assert "identity_check" not in suggested(CARD) | suggested(PASSPORT)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (PASSPORT, IdentityDocumentKind.PASSPORT),
        (card(code="IR"), IdentityDocumentKind.RESIDENCE_PERMIT),
        (card(code="I<"), IdentityDocumentKind.IDENTITY_CARD),
        (card(code="AC"), IdentityDocumentKind.IDENTITY_CARD),
    ],
)
def test_the_kind_of_document_is_told_by_its_code(text, kind):
    assert suggested(text)["identity_document"] is kind


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("D", "Německo"),
        ("XXA", "bez státní příslušnosti"),
        ("XXB", "uprchlík podle Úmluvy z\u00a0roku 1951"),
        ("XXC", "uprchlík, jiný"),
        ("XXX", "nezjištěno"),
        ("UTO", "Utopie, zkušební doklad"),
        ("RKS", "Kosovo"),
        ("GBN", "Spojené království"),
        ("UKR", "Ukrajina"),
        ("QQQ", "QQQ"),
    ],
)
def test_the_states_of_documents_have_czech_names(code, name):
    assert country_of_zone(code, NAMES) == name


def test_a_birth_number_of_an_older_document_is_taken_only_where_it_fits():
    assert suggested(passport(rest="7103192745"))["birth_number"] == "710319/2745"
    assert "birth_number" not in suggested(passport(rest="7103202745"))
    assert "birth_number" not in suggested(passport(rest="7103192745", nationality="UKR"))


@pytest.mark.parametrize(
    ("field", "value", "typed", "standing"),
    [
        ("surname", "Novakova", "", Standing.FREE),
        ("surname", "Novakova", "Nováková", Standing.SAME),
        ("surname", "Mueller", "Müller", Standing.SAME),
        ("surname", "Muller", "Müller", Standing.SAME),
        ("surname", "O Connor", "O'Connor", Standing.SAME),
        ("surname", "Novakova Dvorakova", "Nováková-Dvořáková", Standing.SAME),
        ("surname", "Novakova", "Novotná", Standing.OTHER),
        ("born_on", date(1981, 8, 27), None, Standing.FREE),
        ("born_on", date(1981, 8, 27), date(1981, 8, 27), Standing.SAME),
        ("born_on", date(1981, 8, 27), date(1981, 8, 28), Standing.OTHER),
        ("sex", Sex.FEMALE, Sex.NOT_STATED, Standing.FREE),
        ("sex", Sex.FEMALE, Sex.MALE, Standing.OTHER),
    ],
)
def test_a_suggestion_knows_how_it_stands_to_what_was_typed(field, value, typed, standing):
    assert FieldSuggestion(field=field, value=value).standing(typed) is standing


@pytest.mark.parametrize(
    ("number", "born_on", "sex"),
    [
        ("710319/2745", date(1971, 3, 19), Sex.MALE),
        ("8056120017", date(1980, 6, 12), Sex.FEMALE),
        ("057304/0028", date(2005, 3, 4), Sex.FEMALE),
    ],
)
def test_a_birth_number_suggests_the_date_of_birth_and_the_sex(number, born_on, sex):
    offered = {each.field: each.value for each in suggestions_of_birth_number(number, TODAY)}
    assert offered == {"born_on": born_on, "sex": sex}


@pytest.mark.parametrize(
    "number", ["710319/2746", "1503049997", "711319/2745", "nemá", "810867/0012"]
)
def test_an_odd_birth_number_suggests_nothing(number):
    assert suggestions_of_birth_number(number, TODAY) == ()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ukr", "Ukrajina"),
        ("UKR", "Ukrajina"),
        ("cesko, slov", "Slovensko"),
        ("spo", "Spojené arabské emiráty"),
        ("kral", "Spojené království"),
        ("bez st", "bez státní příslušnosti"),
        ("nezj", "nezjištěno"),
        ("kos", "Kosovo"),
    ],
)
def test_a_state_is_offered_by_the_beginning_of_any_word(typed, first):
    assert offered_countries(typed, COUNTRIES)[0] == first


@pytest.mark.parametrize(
    "typed", ["", " ", "Česko, ", "ČSSR", "Ukrajina", "bez státní příslušnosti"]
)
def test_free_text_and_a_whole_name_offer_nothing(typed):
    assert offered_countries(typed, COUNTRIES) == ()


def test_a_chosen_state_takes_the_place_of_what_was_typed_last():
    assert with_country("uk", "Ukrajina") == "Ukrajina"
    assert with_country("Česko, slo", "Slovensko") == "Česko, Slovensko"
