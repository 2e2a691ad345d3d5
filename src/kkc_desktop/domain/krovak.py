"""S-JTSK in Křovák's projection, as Czech authorities give their maps, turned into WGS84.

The inverse of the projection by EPSG's guidance note 7-2, method 9819, then seven parameters of a
Helmert transformation (EPSG 1623). Right to about a metre within the republic.
"""

import math

from kkc_desktop.domain.position import Position

_BESSEL_A, _BESSEL_E2 = 6377397.155, 0.006674372230614
_WGS_A, _WGS_E2 = 6378137.0, 0.0066943799901413165
_E = math.sqrt(_BESSEL_E2)
_LAT0, _LON0 = math.radians(49.5), math.radians(24.0 + 50.0 / 60.0)
_CONE_AXIS = math.radians(30.0 + 17.0 / 60.0 + 17.30311 / 3600.0)
_PARALLEL = math.radians(78.5)
_SCALE = 0.9999

_A = _BESSEL_A * math.sqrt(1 - _BESSEL_E2) / (1 - _BESSEL_E2 * math.sin(_LAT0) ** 2)
_B = math.sqrt(1 + _BESSEL_E2 * math.cos(_LAT0) ** 4 / (1 - _BESSEL_E2))
_GAMMA = math.asin(math.sin(_LAT0) / _B)
_FLATTENED = (1 + _E * math.sin(_LAT0)) / (1 - _E * math.sin(_LAT0))
_T0 = (
    math.tan(math.pi / 4 + _GAMMA / 2)
    * _FLATTENED ** (_E * _B / 2)
    / math.tan(math.pi / 4 + _LAT0 / 2) ** _B
)
_N = math.sin(_PARALLEL)
_R0 = _SCALE * _A / math.tan(_PARALLEL)

_SHIFT = (570.8, 85.7, 462.8)
_TURN = tuple(math.radians(seconds / 3600) for seconds in (4.998, 1.587, 5.261))
_STRETCH = 1 + 3.56e-6


def from_krovak(easting: float, northing: float) -> Position:
    """The place of EPSG:5514 coordinates, both negative within the republic, in metres.

    Positive ones are taken for the older order of axes, EPSG:5513 (south, west).
    """
    if easting > 0 and northing > 0:
        easting, northing = -max(0.0, min(easting, northing)), -max(easting, northing)
    return _to_wgs84(*_on_bessel(-northing, -easting))


def bessel_of_krovak(easting: float, northing: float) -> Position:
    """Degrees on Bessel's ellipsoid from Greenwich, before the datum is changed."""
    latitude, longitude = _on_bessel(-northing, -easting)
    return Position(latitude=math.degrees(latitude), longitude=math.degrees(longitude))


def _on_bessel(southing: float, westing: float) -> tuple[float, float]:
    r = math.hypot(southing, westing)
    theta = math.atan2(westing, southing)
    d = theta / _N
    t = 2 * (math.atan((_R0 / r) ** (1 / _N) * math.tan(math.pi / 4 + _PARALLEL / 2)) - math.pi / 4)
    u = math.asin(
        math.cos(_CONE_AXIS) * math.sin(t) - math.sin(_CONE_AXIS) * math.cos(t) * math.cos(d)
    )
    v = math.asin(math.cos(t) * math.sin(d) / math.cos(u))
    latitude = u
    for _ in range(6):
        bulge = ((1 + _E * math.sin(latitude)) / (1 - _E * math.sin(latitude))) ** (_E / 2)
        stretched = _T0 ** (-1 / _B) * math.tan(u / 2 + math.pi / 4) ** (1 / _B) * bulge
        latitude = 2 * (math.atan(stretched) - math.pi / 4)
    return latitude, _LON0 - v / _B


def _to_wgs84(latitude: float, longitude: float) -> Position:
    radius = _BESSEL_A / math.sqrt(1 - _BESSEL_E2 * math.sin(latitude) ** 2)
    x = radius * math.cos(latitude) * math.cos(longitude)
    y = radius * math.cos(latitude) * math.sin(longitude)
    z = radius * (1 - _BESSEL_E2) * math.sin(latitude)
    rx, ry, rz = _TURN
    moved_x = _STRETCH * (x - rz * y + ry * z) + _SHIFT[0]
    moved_y = _STRETCH * (rz * x + y - rx * z) + _SHIFT[1]
    moved_z = _STRETCH * (-ry * x + rx * y + z) + _SHIFT[2]
    return _geodetic(moved_x, moved_y, moved_z)


def _geodetic(x: float, y: float, z: float) -> Position:
    """Degrees of WGS84 on the ellipsoid; the height is of no use on a map."""
    flat = math.hypot(x, y)
    latitude = math.atan2(z, flat * (1 - _WGS_E2))
    for _ in range(5):
        radius = _WGS_A / math.sqrt(1 - _WGS_E2 * math.sin(latitude) ** 2)
        latitude = math.atan2(z + _WGS_E2 * radius * math.sin(latitude), flat)
    return Position(latitude=math.degrees(latitude), longitude=math.degrees(math.atan2(y, x)))
