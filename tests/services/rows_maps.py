"""The rows of the map: who sees incidents sees them on the map, the plain map is everybody's."""

from tests.services.rights_rows import RECEPTION, rows

from kkc_desktop.domain.station import Role

rows(
    RECEPTION,
    Maps__markers=lambda desk: desk.services.maps.markers(),
    Wall__picture=lambda desk: desk.services.wall.picture(),
)
rows(
    frozenset(Role),
    Maps__base=lambda desk: desk.services.maps.base(),
    Maps__station_position=lambda desk: desk.services.maps.station_position(),
    Maps__markers_of=lambda desk: desk.services.maps.markers_of((), ()),
    Maps__own_maps=lambda desk: desk.services.maps.own_maps(),
)
