"""A place typed in degrees: 49°35'37"N 17°15'3"E becomes 49.59361 17.25083."""

from kkc_desktop.domain.coordinates import Place, coordinate_text, parse_coordinates
from kkc_desktop.ui.widgets.typed_edit import TypedEdit


class CoordinatesEdit(TypedEdit[Place]):
    """A latitude and longitude in WGS84 degrees, or nothing."""

    def parse(self, typed: str) -> Place:
        """The place the text means."""
        return parse_coordinates(typed)

    def words(self, value: Place) -> str:
        """The place in degrees with decimals."""
        return coordinate_text(value)
