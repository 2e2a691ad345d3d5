"""The map of the region: the shipped one, the unit's own files, and what the records put on it."""

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import count
from pathlib import Path

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.calamity_picture import CalamityIncident
from kkc_desktop.domain.czech import HARD, clock_words
from kkc_desktop.domain.errors import MapUnreadable
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.gauge import GaugeStanding, change_words, standings_of
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.map_data import MapData, OwnMap, parse_municipalities, parse_shapes
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone
from kkc_desktop.domain.position import Position
from kkc_desktop.services.gauging import Gauging
from kkc_desktop.services.workplace import Workplace

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

    def __init__(self, workplace: Workplace, gauging: Gauging) -> None:
        self._workplace = workplace
        self._gauging = gauging

    def base(self) -> MapData:
        """The shipped map."""
        return shipped_map()

    def station_position(self) -> Position | None:
        """The middle of the station's town; None when the map does not know the town."""
        return _middle_of(self._workplace.station.town)

    def markers(self) -> tuple[MapMarker, ...]:
        """The open incidents, then the water gauges that were read.

        While one calamity runs, its incidents carry its numbers and the others go on from there;
        otherwise they are numbered from the oldest and the numbers hold on this map only.
        """
        with self._workplace.look() as tx:
            found = tx.calamities.open_incidents()
            ids = [each.id for each in found]
            notices = tx.calamities.latest_notices(ids)
            readings = tx.events.readings.of(*ids)
            membership = tx.calamities.membership()
        running = [each.id for each in found if each.scope is EventScope.CALAMITY]
        singles = [each for each in reversed(found) if each.scope is EventScope.INCIDENT]
        known = {
            incident_id: marker
            for incident_id, (calamity_id, marker, _) in membership.items()
            if [calamity_id] == running
        }
        free = count(max(known.values(), default=0) + 1)
        members = [
            CalamityIncident(
                incident=each,
                notice=notices[each.id],
                marker=known[each.id] if each.id in known else next(free),
            )
            for each in singles
        ]
        gauges = standings_of(self._gauging.gauges(), readings)
        return self.markers_of(sorted(members, key=lambda each: each.marker), gauges)

    def markers_of(
        self, members: Sequence[CalamityIncident], gauges: Sequence[GaugeStanding]
    ) -> tuple[MapMarker, ...]:
        """What the picture of a calamity puts on the map: its incidents, then its gauges."""
        near = self.station_position()
        incidents = [_incident_marker(member, near) for member in members]
        return (*incidents, *(_gauge_marker(gauge) for gauge in gauges if gauge.latest))

    def own_maps(self) -> tuple[OwnMap, ...]:
        """The unit's own files as they can be drawn, each broken one with its sentence.

        May take seconds for large files; it opens no connection to the records.
        """
        from kkc_desktop.storage.map_file import map_files

        return tuple(_own_map(path) for path in map_files(self._workplace.folder / OWN_FOLDER))


@lru_cache
def _middle_of(town: str) -> Position | None:
    """Asked for every marker, and always of the one town."""
    found = shipped_map().find(town)
    return found[0].position if found else None


def _own_map(path: Path) -> OwnMap:
    from kkc_desktop.storage.map_file import TILE_SUFFIX, TileFile, read_vector

    try:
        if path.suffix.lower() == TILE_SUFFIX:
            return OwnMap(name=path.stem, tiles=TileFile(path))
        return OwnMap(name=path.stem, shapes=read_vector(path))
    except MapUnreadable as error:
        return OwnMap(name=path.stem, complaint=f"{error.text} {error.fix}".strip())


def place_of(notice: Notice, near: Position | None) -> tuple[Position | None, bool]:
    """Where it is, and whether that is only the middle of the municipality that it names."""
    if notice.latitude is not None and notice.longitude is not None:
        return Position(latitude=notice.latitude, longitude=notice.longitude), False
    found = shipped_map().named_in(notice.place, near)
    return (found.position, True) if found else (None, False)


def type_words(notice: Notice) -> str:
    """What happened by the code list, beginning with a capital."""
    is_chosen = notice.incident_type is not IncidentType.NOT_CHOSEN
    words = notice.incident_type.label if is_chosen else "událost"
    return words[:1].upper() + words[1:]


def short_type_words(notice: Notice) -> str:
    """The same before its first comma: povodeň, záplava is Povodeň."""
    return type_words(notice).partition(",")[0]


def _incident_marker(member: CalamityIncident, near: Position | None) -> MapMarker:
    position, is_approximate = place_of(member.notice, near)
    where = member.notice.place.strip() or "místo neuvedeno"
    return MapMarker(
        tone=MarkerTone[member.marker_state.name],
        number=member.marker,
        title=f"{short_type_words(member.notice)}, {where}",
        detail=member.incident.state.label,
        time_text=clock_words(member.incident.received_at),
        position=position,
        is_approximate=is_approximate,
        record_id=member.incident.id,
    )


def _gauge_marker(standing: GaugeStanding) -> MapMarker:
    latest, gauge = standing.latest, standing.gauge
    assert latest is not None, "only gauges that were read stand on the map"
    found = shipped_map().named_in(gauge.profile)
    if gauge.latitude is not None and gauge.longitude is not None:
        position: Position | None = Position(latitude=gauge.latitude, longitude=gauge.longitude)
        is_approximate = False
    else:
        position, is_approximate = (found.position, True) if found else (None, False)
    words = (f"{latest.level}{HARD}cm", change_words(standing.change_per_hour))
    return MapMarker(
        tone=MarkerTone.GAUGE,
        title=gauge.name,
        detail=", ".join(word for word in words if word),
        time_text=clock_words(latest.read_at),
        position=position,
        is_approximate=is_approximate,
        record_id=latest.incident_id,
        degree=standing.degree,
    )
