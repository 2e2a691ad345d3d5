"""The map for a card of another page: the surroundings, the markers and four words below."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.domain.map_data import MapData, OwnMap
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone
from kkc_desktop.domain.position import Position
from kkc_desktop.ui.map_legend import MapLegend
from kkc_desktop.ui.map_view import MapView

_TONES = (MarkerTone.STATION, MarkerTone.DANGER, MarkerTone.OPEN, MarkerTone.CLOSED)
_WIDTH, _HEIGHT = 304, 222


class MapPanel(QWidget):
    """304 by 246 at least. A list with the same content must stand beside it.

    Signals: opened(MapMarker) by Enter or a double click on a marker, current_changed(MapMarker or
    None).
    """

    opened = Signal(object)
    current_changed = Signal(object)

    def __init__(
        self, data: MapData, station: Position | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.view = MapView(data, station)
        self.view.setMinimumSize(_WIDTH, _HEIGHT)
        self.view.opened.connect(self.opened)
        self.view.current_changed.connect(self.current_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        self.legend = MapLegend(_TONES, "")
        self.legend.setFixedHeight(20)
        column.addWidget(self.legend)

    def show_markers(self, markers: Sequence[MapMarker]) -> None:
        """Shows these; the part of the map is chosen anew only when the places changed."""
        places = {marker.position for marker in self.view.markers}
        self.view.show_markers(markers)
        if places != {marker.position for marker in self.view.markers} or not places:
            self.view.show_all_markers()

    def show_own(self, maps: Sequence[OwnMap]) -> None:
        """Shows the unit's own layers."""
        self.view.show_own(maps)
