"""A place on the Earth in WGS84 degrees, and how far it is to another."""

import math
from dataclasses import dataclass

from kkc_desktop.domain.coordinates import coordinate_words

_EARTH_KM = 6371.0088


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Latitude and longitude in degrees, WGS84; north and east are positive."""

    latitude: float
    longitude: float

    @property
    def words(self) -> str:
        """The coordinates for reading: 50,26390° s. š., 17,39610° v. d."""
        return coordinate_words(self.latitude, self.longitude)

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
