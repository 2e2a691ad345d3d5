"""The map of the region: the shipped one, the unit's own files, and what the records put on it."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.calamity import GaugeReading
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.errors import MapUnreadable
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident import Incident, Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.map_data import MapData, OwnMap, parse_municipalities, parse_shapes
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone, tone_of
from kkc_desktop.domain.position import Position
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from pathlib import Path

    from kkc_desktop.storage.transaction import Transaction

OWN_FOLDER = "mapa"
"""Where in the data folder the unit puts its GeoPackage and MBTiles files."""


@cache
def shipped_map() -> MapData:
    """The map that came with the program; it is read once."""
    municipalities = asset_path("map", "municipalities.csv").read_text(encoding="utf-8")
    shapes = asset_path("map", "region.geojson").read_text(encoding="utf-8")
    return MapData(parse_municipalities(municipalities), parse_shapes(shapes))


class Maps:
    """Places, markers and the unit's own layers; nothing is ever fetched."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def base(self) -> MapData:
        """The shipped map."""
        return shipped_map()

    def station_position(self) -> Position | None:
        """The middle of the station's town; None when the map does not know the town."""
        found = shipped_map().find(self._workplace.station.town)
        return found[0].position if found else None

    def markers(self, calamity_id: str = "") -> tuple[MapMarker, ...]:
        """The open incidents with the water gauges; of one calamity all of its incidents.

        In a calamity the incidents carry its numbers, otherwise they are numbered from the oldest.
        """
        with self._workplace.look() as tx:
            numbers = _numbers(tx, calamity_id)
            incidents = [
                _incident_marker(tx, incident, number, self.station_position())
                for incident, number in numbers
            ]
            owners = [calamity_id] if calamity_id else [each.id for each in tx.incidents.open()]
            readings = tx.events.readings.of(*owners) if owners else ()
        return (*incidents, *_gauge_markers(readings))

    def own_maps(self) -> tuple[OwnMap, ...]:
        """The unit's own files as they can be drawn, each broken one with its sentence.

        May take seconds for large files; it opens no connection to the records.
        """
        from kkc_desktop.storage.map_file import map_files

        return tuple(_own_map(path) for path in map_files(self._workplace.folder / OWN_FOLDER))


def _own_map(path: "Path") -> OwnMap:
    from kkc_desktop.storage.map_file import TILE_SUFFIX, TileFile, read_vector

    try:
        if path.suffix.lower() == TILE_SUFFIX:
            return OwnMap(name=path.stem, tiles=TileFile(path))
        return OwnMap(name=path.stem, shapes=read_vector(path))
    except MapUnreadable as error:
        return OwnMap(name=path.stem, complaint=f"{error.text} {error.fix}".strip())


def _numbers(tx: "Transaction", calamity_id: str) -> list[tuple[Incident, int]]:
    """The incidents to show, each with its number; a calamity is no marker of its own."""
    if calamity_id:
        joined = {link.linked_id: link for link in tx.events.links.of(calamity_id)}
        linked = [link for link in joined.values() if link.is_linked]
        return [(tx.incidents.get(link.linked_id), link.marker) for link in linked]
    shown = [each for each in tx.incidents.open() if each.scope is EventScope.INCIDENT]
    return [(each, number) for number, each in enumerate(reversed(shown), 1)]


def _incident_marker(
    tx: "Transaction", incident: Incident, number: int, near: Position | None
) -> MapMarker:
    notice = tx.incidents.notices_of(incident.id)[-1]
    position, is_approximate = _position(notice, near)
    where = notice.place.strip() or "místo neuvedeno"
    return MapMarker(
        tone=tone_of(incident.state, notice.endangered_count + notice.injured_count),
        number=number,
        title=f"{_type_words(notice)}, {where}",
        detail=f"přijato {clock_words(incident.received_at)}",
        position=position,
        is_approximate=is_approximate,
        record_id=incident.id,
    )


def _type_words(notice: Notice) -> str:
    is_chosen = notice.incident_type is not IncidentType.NOT_CHOSEN
    words = notice.incident_type.label if is_chosen else "událost"
    return words[:1].upper() + words[1:]


def _position(notice: Notice, near: Position | None) -> tuple[Position | None, bool]:
    """Where it is, and whether that is only the middle of the municipality that was named."""
    if notice.latitude is not None and notice.longitude is not None:
        return Position(latitude=notice.latitude, longitude=notice.longitude), False
    found = shipped_map().named_in(notice.place, near)
    return (found.position, True) if found else (None, False)


def _gauge_markers(readings: Iterable[GaugeReading]) -> tuple[MapMarker, ...]:
    """One marker for each gauge that was read, by its newest reading."""
    newest = {(reading.river, reading.profile): reading for reading in readings}
    return tuple(_gauge_marker(reading) for reading in newest.values())


def _gauge_marker(reading: GaugeReading) -> MapMarker:
    found = shipped_map().named_in(reading.profile)
    degree = f", {reading.flood_degree.short_label}" if reading.flood_degree.rank else ""
    return MapMarker(
        tone=MarkerTone.GAUGE,
        title=f"{reading.river}, {reading.profile}",
        detail=f"{reading.level}\u00a0cm v\u00a0{clock_words(reading.read_at)}{degree}",
        position=found.position if found else None,
        is_approximate=True,
        record_id=reading.incident_id,
        degree=reading.flood_degree,
    )
