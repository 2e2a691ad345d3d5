"""A place in WGS84 degrees as people dictate it and as it is written: 49.5938 17.2509.

What cannot be read is refused with a Czech sentence and never guessed, nor turned round.
"""

import re

from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.typed_text import Unreadable, quoted

Place = tuple[float, float]
"""Latitude and longitude in degrees; north and east are positive."""

FIX = "Zapište šířku a\u00a0délku, například 49.5938 17.2509 nebo 49°35'37\"N 17°15'3\"E."

_HOME = (47.0, 52.0), (11.5, 20.0)
"""Latitudes and longitudes within which the desk's places lie, neighbours included."""
_PLACES = 5
_QUOTES = str.maketrans(
    {"′": "'", "’": "'", "´": "'", "`": "'", "″": '"', "”": '"', "“": '"', "º": "°"}
)
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_FIGURES = (
    r"(?P<degrees{n}>-?\d{{1,3}}(?:\.\d+)?)\s*°?\s*"
    r"(?:(?P<minutes{n}>\d{{1,2}}(?:\.\d+)?)\s*'\s*)?"
    r"(?:(?P<seconds{n}>\d{{1,2}}(?:\.\d+)?)\s*\"\s*)?"
)
_LETTER = r"(?P<letter{n}>[NSEW])"
_BEFORE = rf"{_LETTER}\s*{_FIGURES}"
_BEHIND = rf"{_FIGURES}{_LETTER}?"
_APART, _TOGETHER = r"\s*[,;\s]\s*", r"\s*"
_PAIRS = tuple(
    re.compile(one.format(n=1) + between + one.format(n=2))
    for one, between in (
        (_BEFORE, _APART),
        (_BEHIND, _APART),
        (_BEFORE, _TOGETHER),
        (f"{_FIGURES}{_LETTER}", _TOGETHER),
    )
)


def parse_coordinates(text: str) -> Place:
    """The latitude and longitude typed in degrees, with or without minutes and seconds.

    Refused with Unreadable when it is no pair, beyond the poles, or evidently the wrong way round.
    """
    typed = " ".join(text.upper().translate(_QUOTES).replace("''", '"').split())
    if "." not in typed:
        typed = _DECIMAL_COMMA.sub(".", typed)
    found = next((match for pair in _PAIRS if (match := pair.fullmatch(typed))), None)
    if found is None:
        raise Unreadable(f"Souřadnice {quoted(text)} nelze přečíst.", FIX)
    first, second = (_degrees(found, number, text) for number in (1, 2))
    if first[1] == "lon" or second[1] == "lat":
        first, second = second, first
    if first[1] == "lon" or second[1] == "lat":
        raise Unreadable(f"Souřadnice {quoted(text)} udávají dvakrát tutéž osu.", FIX)
    return _checked(first[0], second[0], text)


def coordinate_text(place: Place) -> str:
    """The place as an input shows it: 49.59380 17.25090; `parse_coordinates` reads it back."""
    return " ".join(f"{degrees:.{_PLACES}f}" for degrees in place)


def coordinate_words(latitude: float | None, longitude: float | None) -> str:
    """The place for reading and for paper: 49,59380° s. š., 17,25090° v. d.; empty if unknown."""
    if latitude is None or longitude is None:
        return ""
    north = "s" if latitude >= 0 else "j"
    east = "v" if longitude >= 0 else "z"
    parts = (f"{_figures(latitude)}° {north}. š.", f"{_figures(longitude)}° {east}. d.")
    return ", ".join(part.replace(" ", HARD) for part in parts)


def _figures(degrees: float) -> str:
    return f"{abs(degrees):.{_PLACES}f}".replace(".", ",")


def _degrees(found: re.Match[str], number: int, text: str) -> tuple[float, str]:
    """The value and which axis its letter names, if any."""
    degrees = float(found[f"degrees{number}"])
    minutes, seconds = (float(found[f"{part}{number}"] or 0) for part in ("minutes", "seconds"))
    letter = found[f"letter{number}"] or ""
    if minutes >= 60 or seconds >= 60:
        raise Unreadable(f"Souřadnice {quoted(text)} nelze přečíst.", FIX)
    size = abs(degrees) + minutes / 60 + seconds / 3600
    is_minus = degrees < 0 or letter in ("S", "W")
    axis = {"N": "lat", "S": "lat", "E": "lon", "W": "lon"}.get(letter, "")
    return round(-size if is_minus else size, 7), axis


def _checked(latitude: float, longitude: float, text: str) -> Place:
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise Unreadable(f"Souřadnice {quoted(text)} na Zemi nejsou.", FIX)
    if not _is_home(latitude, longitude) and _is_home(longitude, latitude):
        raise Unreadable(
            "Souřadnice jsou zřejmě prohozené.",
            "Nejprve se píše šířka (kolem 49), potom délka (kolem 17).",
        )
    return latitude, longitude


def _is_home(latitude: float, longitude: float) -> bool:
    (south, north), (west, east) = _HOME
    return south <= latitude <= north and west <= longitude <= east
