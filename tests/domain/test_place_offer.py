"""Municipalities of the region while a place or an address is typed."""

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.map_data import parse_municipalities
from kkc_desktop.domain.place_offer import offered_places, parse_postcodes, with_place
from kkc_desktop.services.maps import shipped_map
from kkc_desktop.services.places import postcodes


def offers(typed):
    return offered_places(typed, shipped_map(), postcodes())


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kon", "Konice"),
        ("Masná 12, kon", "Konice"),
        ("stern", "Šternberk"),
        ("ŠTERN", "Šternberk"),
        ("bystrice", "Velká Bystřice"),
        ("lipnik nad", "Lipník nad Bečvou"),
        ("779 00", "Olomouc"),
        ("Masná 12, 79852", "Konice"),
    ],
)
def test_a_municipality_is_offered_by_any_beginning(typed, first):
    assert offers(typed)[0].name == first


@pytest.mark.parametrize(
    "typed",
    ["", "k", "Litovel", "u Konice na louce", "xyz", "79", "000 00", "Konice, ", "ٰ٣٤٥", "a" * 500],
)
def test_free_text_and_a_whole_name_offer_nothing(typed):
    assert offers(typed) == ()


def test_a_part_inside_a_word_is_no_offer():
    assert all("lhot" not in each.name.lower().split()[0][1:] for each in offers("lhot"))


def test_an_offer_says_district_authority_and_postcode_and_writes_an_address():
    (konice, *_) = offers("konic")
    assert konice.words == "Konice · okres Prostějov · ORP Konice · PSČ 798 52"
    assert (konice.name, konice.address) == ("Konice", "798 52 Konice")


def test_of_an_unknown_postcode_nothing_is_said():
    known = postcodes()
    unknown = next(
        each for each in shipped_map().municipalities if (each.name, each.district) not in known
    )
    (offer, *_) = [each for each in offers(unknown.name[:-1]) if each.name == unknown.name]
    assert "PSČ" not in offer.words
    assert offer.address == unknown.name


def test_two_of_one_name_are_told_apart_by_their_district():
    names = {each.name for each in offers("bohuslavice")}
    assert {"Bohuslavice (okres Prostějov)", "Bohuslavice (okres Šumperk)"} <= names
    assert {each.address for each in offers("bohuslavic")} >= {
        "798 56 Bohuslavice",
        "789 72 Bohuslavice",
    }


def test_at_most_eight_are_offered():
    assert len(offers("ho")) == 8


def test_the_chosen_one_takes_the_place_of_what_was_typed_last():
    assert with_place("kon", "798 52 Konice") == "798 52 Konice"
    assert with_place("Masná 12, kon", "798 52 Konice") == "Masná 12, 798 52 Konice"


def test_every_shipped_postcode_belongs_to_a_municipality_of_the_region():
    text = asset_path("map", "municipalities.csv").read_text(encoding="utf-8")
    places = {(each.name, each.district) for each in parse_municipalities(text)}
    assert postcodes().keys() <= places
    assert len(postcodes()) == 113
    assert {code[:2] for code in postcodes().values()} == {"75", "77", "78", "79"}


def test_every_town_of_extended_powers_has_its_postcode():
    towns = {each.authority for each in shipped_map().municipalities}
    assert towns <= {name for name, _ in postcodes()} | {"Libavá"}


@pytest.mark.parametrize("text", ["", "name;district\na;b\n", "name;district;postcode\na;b;7985\n"])
def test_a_broken_list_is_refused(text):
    with pytest.raises(PackUnreadable, match="PSČ"):
        parse_postcodes(text)
