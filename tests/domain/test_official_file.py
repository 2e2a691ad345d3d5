"""Official files of places: told by their heads, refused with line and fault, compared by rows."""

from dataclasses import replace
from datetime import date

import pytest
from tests.official_files import HEADS, KONICE, OLOMOUC, addresses, municipalities

from kkc_desktop.domain import official_file
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.official_file import (
    PlaceSource,
    ReadPlaces,
    begins_with,
    parse_places,
    valid_on,
)
from kkc_desktop.domain.official_place import OfficialPlace, PlaceImportId
from kkc_desktop.domain.place_import import PlaceState, compared_places
from kkc_desktop.domain.street_offer import Streets
from kkc_desktop.services.maps import shipped_map
from kkc_desktop.services.places import postcodes

NAME = "20261031_OB_589624_ADR.csv"
ENDLESS = "9999-09-09"


def read(rows, day=date(2026, 10, 31)):
    source, count, found = parse_places(addresses(rows), NAME)
    return ReadPlaces(
        source=source,
        file_name=NAME,
        sha256="0" * 64,
        valid_on=day,
        row_count=count,
        municipalities=tuple(found),
    )


def stored(rows):
    return [
        OfficialPlace(
            municipality_code=code,
            municipality=name,
            part=part,
            street=street,
            postcode=post,
            import_id=PlaceImportId("i"),
        )
        for code, name, part, street, post in rows
    ]


def compared(found, known=(), taken_on=None):
    return compared_places(found, stored(known), taken_on or {}, shipped_map(), postcodes())


@pytest.mark.parametrize("encoding", ["cp1250", "utf-8", "utf-8-sig"])
def test_an_address_file_is_read_in_any_code_page_it_comes_in(encoding):
    source, count, [found] = parse_places(addresses(KONICE, encoding=encoding), NAME)
    assert source is PlaceSource.RUIAN
    assert (count, found.code, found.name) == (3, "589624", "Konice")
    assert ("Křemenec", "", "79852") in found.lines
    assert begins_with(addresses(KONICE)[:4096], NAME) == ("Konice", "79852")
    assert valid_on(NAME) == date(2026, 10, 31)
    assert valid_on("20269999_x.csv") is None


@pytest.mark.parametrize(("delimiter", "encoding"), [(",", "utf-8"), (";", "cp1250")])
def test_the_code_list_of_municipalities_is_read_without_those_that_ended(delimiter, encoding):
    rows = [("589624", "Konice", ENDLESS), ("500000", "Zaniklá", "2010-12-31")]
    source, count, found = parse_places(municipalities(rows, delimiter, encoding), "CIS0043_CS.csv")
    assert source is PlaceSource.CSU
    assert (count, [each.name for each in found]) == (2, ["Konice"])


def spoilt(**changes):
    names = ("code", "name", "part", "street", "post")
    row = dict(zip(names, KONICE[0], strict=True))
    return addresses([KONICE[0], tuple((row | changes).values())])


BAD = {
    "jiný soubor": (b"a;b\r\n1;2\r\n", "není adresní soubor"),
    "prázdný": (b"", "není adresní soubor"),
    "bez řádků": (addresses([]), "nemá žádný řádek"),
    "kód": (spoilt(code="12"), "řádek\u00a03: kód obce „12“"),
    "vzorec": (spoilt(code="=1+1"), "řádek\u00a03: kód obce"),
    "název": (spoilt(name=""), "chybí název obce"),
    "dva názvy": (spoilt(name="Konec"), "má dva názvy"),
    "psč": (spoilt(post="7985"), "řádek\u00a03: PSČ „7985“"),
    "řídicí znak": (spoilt(street="Tyr\x07šova"), "řádek\u00a03: název"),
    "dlouhý": (spoilt(street="x" * 300), "řádek\u00a03: název"),
    "málo sloupců": (addresses(KONICE) + b"1;2;3\r\n", "nemá tolik sloupců"),
    "nula": (addresses(KONICE) + b"\0", "není textová tabulka"),
    "obrázek": (b"\x89PNG\r\n\x81\x8d\x8f", "kódování"),
    "uvozovka": (addresses(KONICE) + b'"' + b"x" * 140_000, "nelze přečíst jako tabulku"),
    "jiný číselník": (municipalities([("1", "a", ENDLESS)], kodcis="101"), "číselník „101“"),
    "konec": (municipalities([("589624", "Konice", "kdysi")]), "není datum"),
    "dvakrát": (municipalities([("589624", "Konice", ENDLESS)] * 2), "je v\u00a0souboru dvakrát"),
    "utf-16": (HEADS.encode("utf-16"), "není textová tabulka"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_refused_with_its_line_and_fault(case):
    content, words = BAD[case]
    with pytest.raises(PackUnreadable) as refusal:
        parse_places(content, "s.csv")
    assert words in refusal.value.text
    assert refusal.value.fix


def test_a_file_too_large_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(official_file, "LARGEST_TABLE", 10)
    with pytest.raises(PackUnreadable, match="příliš velký"):
        parse_places(addresses(KONICE), NAME)


def test_new_changed_and_same_are_told_apart_line_by_line():
    [row] = compared(read(KONICE)).rows
    assert row.state is PlaceState.NEW
    [row] = compared(read(KONICE), KONICE).rows
    assert row.state is PlaceState.SAME
    older = (KONICE[0], ("589624", "Konice", "Konice", "Stará", "79852"))
    preview = compared(read(KONICE[:2]), older)
    [row] = preview.rows
    assert row.state is PlaceState.CHANGED
    assert row.added == (("Konice", "Masarykovo nám.", "79852"),)
    assert row.gone == (("Konice", "Stará", "79852"),)
    assert preview.taken(()) == (row,)


def test_what_the_program_ships_otherwise_is_a_conflict_that_waits_for_a_choice():
    foreign = (("582786", "Brno", "Brno-město", "Kobližná", "60200"),)
    other_code = tuple((*row[:4], "77900") for row in KONICE)
    known_day = {"589624": date(2026, 11, 30)}
    conflicts = (
        (compared(read(foreign)), "mimo kraj"),
        (compared(read(other_code)), "PSČ"),
        (compared(read(KONICE), KONICE[:1], known_day), "starší"),
    )
    for preview, words in conflicts:
        [row] = preview.rows
        assert row.state is PlaceState.CONFLICT
        assert words in row.reason
        assert preview.taken(()) == ()
        assert preview.taken({row.code}) == (row,)


def test_the_code_list_says_what_is_new_renamed_and_missing():
    _, _, found = parse_places(
        municipalities([("500496", "Olomouc", ENDLESS), ("589624", "Konice nová", ENDLESS)]), "c"
    )
    whole = replace(read(KONICE), source=PlaceSource.CSU, municipalities=tuple(found))
    preview = compared(whole, (*KONICE, ("1", "Zaniklá", "", "", "")))
    states = {row.name: row.state for row in preview.rows}
    assert states == {
        "Olomouc": PlaceState.NEW,
        "Konice nová": PlaceState.CHANGED,
        "Zaniklá": PlaceState.VANISHED,
    }
    assert {row.name for row in preview.taken(())} == {"Olomouc", "Konice nová"}


STREETS = Streets(stored((*KONICE, *OLOMOUC, ("582786", "Brno", "", "", ""))))


@pytest.mark.parametrize(
    ("typed", "addresses"),
    [
        ("Ho", []),
        ("horni", ["Horní náměstí "]),
        ("náměs", ["Horní náměstí "]),
        ("Horní náměstí 583", ["Horní náměstí 583, 779 00 Olomouc"]),
        ("tyršova 12/3", ["Tyršova 12/3, 798 52 Konice", "Tyršova 12/3, 779 00 Olomouc"]),
        ("kremenec 8", ["Křemenec 8, 798 52 Konice"]),
        ("Tyršova 5, ol", ["779 00 Olomouc"]),
        ("Tyršova 5, 779 00 Olomouc", []),
        ("Neznámá 5, Ol", []),
        ("=1+1 2", []),
    ],
)
def test_streets_are_offered_with_their_municipality_and_postcode(typed, addresses):
    assert [each.address for each in STREETS.offers(typed)] == addresses


def test_municipalities_outside_the_region_are_offered_by_name():
    assert [each.address for each in STREETS.towns("Květná 5, brn", set())] == ["Brno"]
    assert STREETS.towns("Brno", set()) == ()
    assert STREETS.towns("brn", {"Brno"}) == ()
