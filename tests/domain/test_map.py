"""The map without its screen: the shipped places, finding, distances, projections, thinning."""

import math
import struct

import pytest

from kkc_desktop.domain.errors import MapUnreadable, PackUnreadable
from kkc_desktop.domain.krovak import bessel_of_krovak, from_krovak
from kkc_desktop.domain.line_thinning import thinned
from kkc_desktop.domain.map_data import MapLayer, parse_municipalities, parse_shapes
from kkc_desktop.domain.position import Position, distance_km
from kkc_desktop.domain.projection import (
    from_plane,
    ground_metres,
    tile_at,
    tile_corner,
    tile_side,
    to_plane,
)
from kkc_desktop.domain.wkb import read_geometry
from kkc_desktop.services.maps import shipped_map

MAP = shipped_map()
ZLATE_HORY = Position(latitude=50.2639, longitude=17.3961)


def at(latitude, longitude):
    return Position(latitude=latitude, longitude=longitude)


def is_inside(position, ring):
    """Whether the ring goes around the place: the even-odd rule."""
    found, (y, x) = False, position.pair
    for (y1, x1), (y2, x2) in zip(ring, ring[1:], strict=False):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            found = not found
    return found


def test_every_municipality_of_the_region_is_there_once():
    by_district = {}
    for place in MAP.municipalities:
        by_district.setdefault(place.district, set()).add(place.name)
    counts = {district: len(names) for district, names in by_district.items()}
    assert counts == {"Jeseník": 24, "Olomouc": 98, "Prostějov": 97, "Přerov": 105, "Šumperk": 78}


def test_the_thirteen_authorities_have_as_many_municipalities_as_the_law_gives_them():
    counts = {}
    for place in MAP.municipalities:
        counts[place.authority] = counts.get(place.authority, 0) + 1
    assert len(counts) == 13
    assert (counts["Konice"], counts["Jeseník"], counts["Hranice"]) == (21, 24, 32)


def test_nearly_every_municipality_lies_within_the_border_of_its_district():
    rings = {shape.name: shape.lines[0] for shape in MAP.shapes_of(MapLayer.DISTRICT)}
    outside = [
        place.name
        for place in MAP.municipalities
        if not is_inside(place.position, rings[place.district])
    ]
    assert len(outside) <= 4, outside  # the border is generalised


def test_waters_say_that_they_are_drawn_by_hand_and_borders_are_not():
    assert all(shape.is_schematic for shape in MAP.shapes_of(MapLayer.WATER))
    assert not any(shape.is_schematic for shape in MAP.shapes_of(MapLayer.DISTRICT))
    names = {shape.name for shape in MAP.shapes_of(MapLayer.WATER)}
    assert names >= {"Morava", "Bečva", "Haná", "Valová", "Romže", "Bělá", "Zlatý potok"}


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("zlate", "Zlaté Hory"),
        ("hory", "Zlaté Hory"),
        ("NĚMČICE", "Němčice nad Hanou"),
        ("brodek pr", "Brodek u Přerova"),
        ("konice", "Konice"),
        ("ustin", "Ústín"),
        ("kobyla nad", "Kobylá nad Vidnavkou"),
    ],
)
def test_a_place_is_found_by_a_part_of_its_name(typed, first):
    assert MAP.find(typed)[0].name == first


def test_a_district_tells_two_places_of_one_name_apart():
    assert [place.district for place in MAP.find("lipova prerov")] == ["Přerov"]
    assert {place.district for place in MAP.find("Lipová")[:2]} == {"Prostějov", "Přerov"}
    assert MAP.find("  ") == ()
    assert MAP.find("qqq") == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zlaté Hory, U Potoka 12", "Zlaté Hory"),
        ("silnice I/44 u obce Mikulovice", "Mikulovice"),
        ("ulice Nádražní, Lipová", "Lipová"),
        ("v lese za Policií", None),
        ("hruška u cesty", "Hruška"),
        ("u hrušky", None),
        ("", None),
    ],
)
def test_a_place_in_words_names_its_municipality(text, name):
    found = MAP.named_in(text)
    assert (found.name if found else None) == name


def test_of_two_places_of_one_name_the_nearer_is_meant():
    jesenik, konice = at(50.23, 17.2), at(49.59, 16.89)
    assert MAP.named_in("Lipová 5", konice).district == "Prostějov"
    assert MAP.named_in("Jindřichov", jesenik).district == "Šumperk"


def test_the_nearest_municipality_and_how_far_it_is():
    assert MAP.nearest(at(50.262, 17.40)).name == "Zlaté Hory"
    to_mikulovice = distance_km(ZLATE_HORY, MAP.find("mikulovice")[0].position)
    assert to_mikulovice == pytest.approx(6.54, abs=0.05)
    assert distance_km(ZLATE_HORY, ZLATE_HORY) == 0


def test_the_plane_goes_there_and_back_and_keeps_tiles():
    x, y = to_plane(*ZLATE_HORY.pair)
    back = from_plane(x, y)
    assert back.pair == pytest.approx(ZLATE_HORY.pair)
    # by the formula of slippy maps, (1 - asinh(tan(latitude)) / pi) / 2 * 2**zoom
    assert tile_at(x, y, 12) == (2245, 1384)
    left, top = tile_corner(2245, 1384, 12)
    assert left <= x < left + tile_side(12)
    assert top <= y < top + tile_side(12)
    assert ground_metres(50.2639) == pytest.approx(0.6392, abs=0.001)


def test_krovak_agrees_with_the_example_of_epsg():
    found = bessel_of_krovak(-568990.995, -1050538.643)
    assert found.latitude == pytest.approx(
        50 + 12 / 60 + 32.442 / 3600, abs=3e-7
    )  # three centimetres
    assert found.longitude == pytest.approx(
        16 + 50 / 60 + 59.179 / 3600, abs=3e-7
    )  # three centimetres


@pytest.mark.parametrize(
    ("krovak", "wgs84"),  # by PROJ 9 with the seven parameters of EPSG 1623
    [
        ((-568991.0, -1050538.63), (50.208297243147534, 16.848327498839442)),
        ((-547000, -1121000), (49.59817079580226, 17.252561314204932)),
        ((-743000, -1043000), (50.08734650929768, 14.418594574344304)),
        ((-500000, -1130000), (49.55762381718383, 17.9113398522833)),
    ],
)
def test_krovak_becomes_wgs84(krovak, wgs84):
    assert from_krovak(*krovak).pair == pytest.approx(wgs84, abs=1e-9)
    east, north = krovak
    assert from_krovak(-east, -north).pair == pytest.approx(wgs84, abs=1e-9)


def test_a_thinned_line_never_leaves_the_old_one_by_more_than_asked():
    line = [(index / 10, math.sin(index / 10)) for index in range(200)]
    short = thinned(line, 0.05)
    assert 10 < len(short) < 60
    assert (short[0], short[-1]) == (line[0], line[-1])
    assert thinned(short, 0.05) == short
    ring = [(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)]
    assert thinned(ring, 5) == ((0, 0), (1, 1), (0, 0))


def blob(kind, *numbers, head=b"GP\x00\x01\xe6\x10\x00\x00", order="<"):
    body = struct.pack(f"{order}BI", 1 if order == "<" else 0, kind)
    for number in numbers:
        body += struct.pack(f"{order}{'I' if isinstance(number, int) else 'd'}", number)
    return head + body


def test_geometry_of_every_plain_kind_is_read():
    assert read_geometry(blob(1, 17.0, 50.0)).points == [(17.0, 50.0)]
    assert read_geometry(blob(1, 17.0, 50.0, order=">")).points == [(17.0, 50.0)]
    assert read_geometry(blob(1001, 17.0, 50.0, 300.0)).points == [(17.0, 50.0)]
    assert read_geometry(blob(2, 2, 1.0, 2.0, 3.0, 4.0)).lines == [[(1.0, 2.0), (3.0, 4.0)]]
    area = read_geometry(blob(3, 1, 3, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0)).areas
    assert area == [[[(0.0, 0.0), (1.0, 0.0), (0.0, 0.0)]]]
    two = blob(4, 2) + blob(1, 1.0, 2.0, head=b"") + blob(1, 3.0, 4.0, head=b"")
    assert read_geometry(two).points == [(1.0, 2.0), (3.0, 4.0)]


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"PNG",
        blob(1, 17.0),
        blob(2, 2_000_000_000, 1.0),
        blob(8, 3, 1.0),
        blob(3, 4_000_000_000),
        b"GP\x00\x0f\x00\x00\x00\x00",
        blob(7, 1) + blob(7, 1, head=b"") * 4000,
    ],
)
def test_broken_geometry_is_refused_with_a_sentence(bad):
    with pytest.raises(MapUnreadable):
        read_geometry(bad)


def test_a_broken_shipped_file_is_told():
    with pytest.raises(PackUnreadable):
        parse_municipalities("name;district\nKonice;Prostějov\n")
    with pytest.raises(PackUnreadable):
        parse_shapes('{"features": [{"properties": {}}]}')
