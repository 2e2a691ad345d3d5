"""The map on the board of a calamity: its incidents, its waters, the station; four words below."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.domain.calamity_picture import CalamityPicture
from kkc_desktop.domain.map_data import OwnMap
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone
from kkc_desktop.services.maps import Maps
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.map_legend import MapLegend
from kkc_desktop.ui.map_view import MapView

_TONES = (MarkerTone.STATION, MarkerTone.DANGER, MarkerTone.OPEN, MarkerTone.CLOSED)
_WIDTH, _HEIGHT = 304, 222


class CalamityMap(QWidget):
    """304 by 246 at least; the cards beside it say the same in words.

    Signals: opened(str) the id of the incident whose marker was opened, chosen(str) of the one
    whose marker was chosen.
    """

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, maps: Maps, pool: Pool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps = maps
        self._pool = pool
        self._task: Task | None = None
        self._was_shown = False
        self.view = MapView(maps.base(), maps.station_position())
        self.view.setMinimumSize(_WIDTH, _HEIGHT)
        self.view.opened.connect(self._tell_opened)
        self.view.current_changed.connect(self._tell_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        legend = MapLegend(_TONES)
        legend.setFixedHeight(20)
        column.addWidget(legend)

    def show_picture(self, picture: CalamityPicture) -> None:
        """Shows its markers; another part of the map only when they stand elsewhere."""
        before = {marker.position for marker in self.view.markers}
        self.view.show_markers(self._maps.markers_of(picture.members, picture.gauges))
        if not before or before != {marker.position for marker in self.view.markers}:
            self.view.show_all_markers()

    def show_own(self, maps: Sequence[OwnMap]) -> None:
        """Shows the unit's own layers."""
        self.view.show_own(maps)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time the unit's own files are read, beside the window."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self._task = run_task(self._read_own, self.show_own, None, self._pool)

    def _read_own(self, _task: Task) -> tuple[OwnMap, ...]:
        return self._maps.own_maps()

    def _tell_opened(self, marker: MapMarker) -> None:
        if marker.tone is not MarkerTone.GAUGE:
            self.opened.emit(marker.record_id)

    def _tell_chosen(self, marker: MapMarker | None) -> None:
        if marker is not None and marker.tone is not MarkerTone.GAUGE:
            self.chosen.emit(marker.record_id)
