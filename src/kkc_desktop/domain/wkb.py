"""Geometry as GeoPackage keeps it: a short head, then well-known binary (OGC 12-128, 2.1.3)."""

import struct
from collections.abc import Iterator

from kkc_desktop.domain.errors import MapUnreadable

Point = tuple[float, float]

_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_MOST_POINTS = 2_000_000


class Geometry:
    """The points, lines and areas of one row, in the coordinates of its layer."""

    def __init__(self) -> None:
        self.points: list[Point] = []
        self.lines: list[list[Point]] = []
        self.areas: list[list[list[Point]]] = []


def read_geometry(blob: bytes) -> Geometry:
    """What a GeoPackage blob holds; empty ones hold nothing. Refused with MapUnreadable."""
    try:
        if blob[:2] != b"GP":
            raise MapUnreadable("Geometrie v\u00a0souboru není GeoPackage.")
        flags = blob[3]
        start = 8 + _ENVELOPES[(flags >> 1) & 7]
        found = Geometry()
        if not flags & 0x10:
            _Reader(blob, start).read(found)
    except (IndexError, KeyError, RecursionError, struct.error, ValueError) as error:
        raise MapUnreadable("Geometrie v\u00a0souboru je poškozená.") from error
    return found


class _Reader:
    """Walks through well-known binary; every count is weighed against the bytes that are left."""

    def __init__(self, blob: bytes, start: int) -> None:
        self._blob = blob
        self._at = start

    def read(self, found: Geometry) -> None:
        order = "<" if self._blob[self._at] else ">"
        kind = self._number(order, 1)
        self._at += 5
        plain, size = _kind_and_size(kind)
        match plain:
            case 1:
                found.points += self._run(order, 1, size)
            case 2:
                found.lines.append(self._line(order, size))
            case 3:
                found.areas.append([self._line(order, size) for _ in self._count(order, 4)])
            case 4 | 5 | 6 | 7:
                for _ in self._count(order, 5):
                    self.read(found)
            case _:
                raise MapUnreadable("Soubor má oblouky, které mapa neumí nakreslit.")

    def _line(self, order: str, size: int) -> list[Point]:
        return self._run(order, len(self._count(order, 8 * size)), size)

    def _run(self, order: str, count: int, size: int) -> list[Point]:
        wide = struct.unpack_from(f"{order}{count * size}d", self._blob, self._at)
        self._at += 8 * count * size
        return [
            (x, y) for x, y in zip(wide[::size], wide[1::size], strict=True) if x == x and y == y
        ]

    def _count(self, order: str, least: int) -> range:
        count = self._number(order, 0)
        self._at += 4
        if count * least > len(self._blob) - self._at or count > _MOST_POINTS:
            raise ValueError("more parts than bytes")
        return range(count)

    def _number(self, order: str, after: int) -> int:
        return int(struct.unpack_from(f"{order}I", self._blob, self._at + after)[0])


def _kind_and_size(kind: int) -> tuple[int, int]:
    """The plain kind and how many numbers a point has; ISO and the older EWKB way."""
    has_z, has_m = bool(kind & 0x80000000), bool(kind & 0x40000000)
    bare = kind & 0x0FFFFFFF
    thousands = bare // 1000
    size = 2 + (has_z or thousands in (1, 3)) + (has_m or thousands in (2, 3))
    return bare % 1000, size


def corners(geometry: Geometry) -> Iterator[Point]:
    """Every point of the geometry, for its extent."""
    yield from geometry.points
    for line in geometry.lines:
        yield from line
    for area in geometry.areas:
        for ring in area:
            yield from ring
