"""Coordinates as they are dictated, pasted from a map, or wrong."""

import pytest

from kkc_desktop.domain.coordinates import coordinate_text, coordinate_words, parse_coordinates
from kkc_desktop.domain.typed_text import Unreadable

PLACE = (49.5938, 17.2509)


@pytest.mark.parametrize(
    "typed",
    [
        "49.5938 17.2509",
        "49,5938 17,2509",
        "49.5938, 17.2509",
        " 49.5938;17.2509 ",
        "49.5938N, 17.2509E",
        "N 49.5938 E 17.2509",
        "17.2509E 49.5938N",
        "49.5938° 17.2509°",
    ],
)
def test_decimal_degrees_are_read(typed):
    assert parse_coordinates(typed) == PLACE


@pytest.mark.parametrize(
    "typed",
    [
        "49°35'37\"N 17°15'3\"E",
        "49°35'37\"N17°15'3\"E",
        "49° 35' 37\" N, 17° 15' 3\" E",
        "49°35′37″n 17°15′3″e",
        "N49°35'37'' E17°15'3''",
    ],
)
def test_minutes_and_seconds_are_read(typed):
    latitude, longitude = parse_coordinates(typed)
    assert latitude == pytest.approx(49.593611, abs=1e-6)
    assert longitude == pytest.approx(17.250833, abs=1e-6)


def test_minutes_with_decimals_and_the_other_hemispheres_are_read():
    assert parse_coordinates("49°30.5'N 17°15'E") == (pytest.approx(49.508333, abs=1e-6), 17.25)
    assert parse_coordinates("33.5S 70.25W") == (-33.5, -70.25)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("u mostu", "nelze přečíst"),
        ("49.5938", "nelze přečíst"),
        ("49,5938,17,2509", "nelze přečíst"),
        ("49°75'N 17°15'E", "nelze přečíst"),
        ("N49.5N 17.2", "dvakrát tutéž osu"),
        ("49.5N 50.1N", "dvakrát tutéž osu"),
        ("95.0 17.2", "na Zemi nejsou"),
        ("17.2509 49.5938", "prohozené"),
    ],
)
def test_what_is_no_place_is_refused_in_czech(typed, words):
    with pytest.raises(Unreadable) as refused:
        parse_coordinates(typed)
    assert words in refused.value.text
    assert refused.value.fix


def test_the_written_text_is_read_back():
    assert coordinate_text(PLACE) == "49.59380 17.25090"
    assert parse_coordinates(coordinate_text(PLACE)) == PLACE


def test_words_are_czech_and_empty_without_a_place():
    words = coordinate_words(*PLACE)
    assert words == "49,59380°\u00a0s.\u00a0š., 17,25090°\u00a0v.\u00a0d."
    assert coordinate_words(-1.0, -2.5).endswith("2,50000°\u00a0z.\u00a0d.")
    assert coordinate_words(None, 17.0) == ""
