"""The shipped map of the region: its municipalities, borders and waters, and finding in them."""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Protocol

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.position import Position, distance_km

Line = tuple[tuple[float, float], ...]
"""Points as latitude, longitude in WGS84 degrees."""

_MOST_FOUND = 12
_LONG_NAME = 7
"""A name of so many letters is not an ordinary word, so it may stand anywhere in a sentence."""
_PARTS = re.compile(r"[,;()/]| – | - ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality of the region; `authority` is its town of extended powers (ORP).

    `size` orders what is named first: 4 has twenty thousand people or more, 3 five thousand, 2 one
    and a half thousand, 1 fewer or unknown.
    """

    name: str
    district: str
    authority: str
    position: Position
    size: int = 1

    @property
    def words(self) -> str:
        """The name with its district, for a list in which a name may stand twice."""
        return f"{self.name}, okres {self.district}"


class MapLayer(Enum):
    """What a shape of the map is."""

    REGION = "region"
    DISTRICT = "district"
    STATE_BORDER = "state-border"
    POLAND = "poland"
    WATER = "water"
    TOWN_OUTSIDE = "town-outside"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapShape:
    """A line, an area or a point of the map; a schematic one is drawn by hand through known places.

    An area's lines are closed and filled by the even-odd rule.
    """

    layer: MapLayer
    name: str
    lines: tuple[Line, ...]
    is_area: bool = False
    is_schematic: bool = False


class TileSource(Protocol):
    """Square pictures of the map cut by zoom, as an MBTiles file holds them."""

    lowest: int
    highest: int

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """The picture, rows counted from the north; None where there is none or it is broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMap:
    """A map file of the unit: its shapes or its pictures, or the sentence why it is not drawn."""

    name: str
    shapes: tuple[MapShape, ...] = ()
    tiles: TileSource | None = None
    complaint: str = ""


class MapData:
    """The municipalities and the shapes, with the ways to find a place among them."""

    def __init__(
        self, municipalities: tuple[Municipality, ...], shapes: tuple[MapShape, ...]
    ) -> None:
        self.municipalities = municipalities
        self.shapes = shapes

    def find(self, words: str) -> tuple[Municipality, ...]:
        """Municipalities by a part of the name, diacritics or not; the likeliest first, at most 12.

        A district may follow the name after a space or a comma.
        """
        wanted = [part for part in re.split(r"[\s,]+", fold(words)) if part != "okres" and part]
        if not wanted:
            return ()
        ranked = [
            (rank, -place.size, key, place)
            for key, words, district, place in self._ranked
            if (rank := _rank(wanted, key, words, district)) is not None
        ]
        ranked.sort(key=lambda each: each[:3])
        return tuple(each[3] for each in ranked[:_MOST_FOUND])

    def nearest(self, position: Position) -> Municipality:
        """The municipality whose centre is the nearest."""
        return min(self.municipalities, key=lambda place: distance_km(place.position, position))

    def named_in(self, text: str, near: Position | None = None) -> Municipality | None:
        """The municipality that a place in words speaks of; None when it names none.

        A part of the text between commas has to begin with the name; a long name may stand
        anywhere. Of several of one name the nearest to `near` is taken.
        """
        whole = f" {fold(text)} "
        parts = [part.strip() for part in _PARTS.split(fold(text))]
        hits = [
            (key, place)
            for key, place in self._folded
            if key in whole and _speaks_of(key, parts, whole)  # hardly any: the rest costs nothing
        ]
        if not hits:
            return None
        longest = max(len(key) for key, _ in hits)
        best = [place for key, place in hits if len(key) == longest]
        if near is None:
            return best[0]
        return min(best, key=lambda place: distance_km(place.position, near))

    def shapes_of(self, layer: MapLayer) -> tuple[MapShape, ...]:
        """The shapes of one layer."""
        return tuple(shape for shape in self.shapes if shape.layer is layer)

    def is_water(self, name: str) -> bool:
        """Whether the map knows a river or a brook of this name."""
        return fold(name.strip()) in self._waters

    @cached_property
    def _folded(self) -> tuple[tuple[str, Municipality], ...]:
        return tuple((fold(place.name), place) for place in self.municipalities)

    @cached_property
    def _ranked(self) -> tuple[tuple[str, list[str], str, Municipality], ...]:
        """Each with its folded name, the words of that, and its folded district."""
        return tuple(
            (key, re.split(r"[\s-]+", key), fold(place.district), place)
            for key, place in self._folded
        )

    @cached_property
    def _waters(self) -> frozenset[str]:
        return frozenset(fold(shape.name) for shape in self.shapes_of(MapLayer.WATER))


def parse_municipalities(text: str) -> tuple[Municipality, ...]:
    """Reads the shipped list: name;district;authority;latitude;longitude;size under a head line."""
    rows = csv.DictReader(io.StringIO(text), delimiter=";")
    try:
        return tuple(
            Municipality(
                name=row["name"],
                district=row["district"],
                authority=row["authority"],
                position=Position(
                    latitude=float(row["latitude"]), longitude=float(row["longitude"])
                ),
                size=int(row["size"]),
            )
            for row in rows
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _unreadable("seznam obcí") from error


def parse_shapes(text: str) -> tuple[MapShape, ...]:
    """Reads a GeoJSON collection whose features name their layer."""
    try:
        features = json.loads(text)["features"]
        return tuple(_shape(feature) for feature in features)
    except (KeyError, TypeError, ValueError) as error:
        raise _unreadable("mapu kraje") from error


def _shape(feature: Mapping[str, Mapping[str, object]]) -> MapShape:
    properties, geometry = feature["properties"], feature["geometry"]
    kind, coordinates = str(geometry["type"]), geometry["coordinates"]
    assert isinstance(coordinates, list), "GeoJSON gives lists"
    if kind == "Point":
        lines: tuple[Line, ...] = ((_pair(coordinates),),)
    elif kind == "LineString":
        lines = (_line(coordinates),)
    else:
        lines = tuple(_line(ring) for ring in coordinates)
    return MapShape(
        layer=MapLayer(properties["layer"]),
        name=str(properties["name"]),
        lines=lines,
        is_area=kind == "Polygon",
        is_schematic=bool(properties.get("schematic", False)),
    )


def _line(points: Iterable[list[float]]) -> Line:
    return tuple(_pair(point) for point in points)


def _pair(point: list[float]) -> tuple[float, float]:
    longitude, latitude = point
    return float(latitude), float(longitude)


def _rank(wanted: list[str], name: str, words: list[str], district: str) -> int | None:
    """How well the name of these words answers, 0 the best; None when it does not."""
    whole = " ".join(wanted)
    if name == whole:
        return 0
    if name.startswith(whole):
        return 1
    rest = list(wanted)
    if len(rest) > 1 and district.startswith(rest[-1]) and not _is_word(rest[-1], words):
        rest.pop()
    if all(_is_word(part, words) for part in rest):
        return 2 if words[0].startswith(rest[0]) else 3
    return 4 if len(whole) > 2 and whole in name else None


def _is_word(part: str, words: list[str]) -> bool:
    return any(word.startswith(part) for word in words)


def _speaks_of(name: str, parts: list[str], whole: str) -> bool:
    if any(part == name or part.startswith(f"{name} ") for part in parts):
        return True
    return len(name) >= _LONG_NAME and re.search(rf"\W{re.escape(name)}\W", whole) is not None


def _unreadable(what: str) -> PackUnreadable:
    return PackUnreadable(f"Nelze přečíst {what}.", "Přeinstalujte program.")
