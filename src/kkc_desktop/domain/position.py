"""A place on the Earth in WGS84 degrees: its words, how it is typed, how far it is to another."""

import math
import re
from dataclasses import dataclass

from kkc_desktop.domain.czech import HARD

_EARTH_KM = 6371.0088
_DEGREE = r"(\d{1,3}(?:[.,]\d+)?)\s*°?\s*"
_TYPED = re.compile(rf"^\s*{_DEGREE}(?:N|s\.?\s*š\.?)?\s*[,;\s]\s*{_DEGREE}(?:E|v\.?\s*d\.?)?\s*$")
_REVERSED = re.compile(r"^\s*(\d+[.,]\d+)\s*°?\s*E\s*[,;\s]\s*(\d+[.,]\d+)\s*°?\s*N\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Latitude and longitude in degrees, WGS84; north and east are positive."""

    latitude: float
    longitude: float

    @property
    def words(self) -> str:
        """The coordinates as people read them out, e.g. 50,26390° s. š., 17,39610° v. d."""
        latitude, longitude = (f"{each:.5f}".replace(".", ",") for each in self.pair)
        return f"{latitude}°{HARD}s.{HARD}š., {longitude}°{HARD}v.{HARD}d."

    @property
    def pair(self) -> tuple[float, float]:
        """Latitude, longitude."""
        return self.latitude, self.longitude


def distance_km(one: Position, other: Position) -> float:
    """The length of the shortest way over the ground, in kilometres."""
    a, b = math.radians(one.latitude), math.radians(other.latitude)
    rise = math.sin((b - a) / 2) ** 2
    turn = math.sin(math.radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(rise + math.cos(a) * math.cos(b) * turn))


def parse_position(text: str) -> Position | None:
    """The typed coordinates, e.g. 50,2639 17,3961 or 50.2639N, 17.3961E; None when they are not.

    Degrees with a comma need a space or a semicolon between the two numbers.
    """
    bare = text.replace(HARD, " ").strip()
    turned = _REVERSED.match(bare)
    found = turned or _TYPED.match(bare)
    if found is None:
        return None
    first, second = (float(number.replace(",", ".")) for number in found.groups())
    latitude, longitude = (second, first) if turned else (first, second)
    if latitude > 90 or longitude > 180:
        return None
    return Position(latitude=latitude, longitude=longitude)
