"""The plane on which maps are drawn: spherical Mercator (EPSG:3857), in which tiles are cut too.

x grows to the east, y to the south, both in metres at the equator; on our latitude a metre of the
ground is about 1.55 of them. Angles are true, so nothing looks slanted.
"""

import math

from kkc_desktop.domain.position import Position

_RADIUS = 6378137.0
HALF_WORLD = math.pi * _RADIUS
Point = tuple[float, float]


def to_plane(latitude: float, longitude: float) -> Point:
    """The point of the plane for degrees of WGS84."""
    x = math.radians(longitude) * _RADIUS
    y = math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2)) * _RADIUS
    return x, -y


def from_plane(x: float, y: float) -> Position:
    """The place of a point of the plane."""
    latitude = math.degrees(2 * math.atan(math.exp(-y / _RADIUS)) - math.pi / 2)
    return Position(latitude=latitude, longitude=math.degrees(x / _RADIUS))


def ground_metres(latitude: float) -> float:
    """How many metres of the ground one unit of the plane is there."""
    return math.cos(math.radians(latitude))


def tile_side(zoom: int) -> float:
    """The side of a tile of this zoom in the plane."""
    return 2.0 * HALF_WORLD / (1 << zoom)


def tile_at(x: float, y: float, zoom: int) -> tuple[int, int]:
    """Column and row of the tile under the point, rows counted from the north."""
    side = tile_side(zoom)
    last = (1 << zoom) - 1
    column, row = int((x + HALF_WORLD) // side), int((y + HALF_WORLD) // side)
    return min(max(column, 0), last), min(max(row, 0), last)


def tile_corner(column: int, row: int, zoom: int) -> Point:
    """The north-west corner of a tile."""
    side = tile_side(zoom)
    return column * side - HALF_WORLD, row * side - HALF_WORLD
