"""The list that says the same as the map: markers, or the places that were found by name."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.event_lists import FloodDegree
from kkc_desktop.domain.map_data import Municipality
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone
from kkc_desktop.domain.position import Position
from kkc_desktop.ui.map_marks import MARKER_SIDE, paint_marker
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow
from kkc_desktop.ui.widgets.work_list_delegate import WorkListDelegate

_AFTER = 9


class _Delegate(WorkListDelegate):
    """Draws the sign of the map in the place of the icon."""

    def _draw_mark(self, painter: QPainter, area: QRect, row: WorkRow) -> int:
        if not isinstance(row.data, MapMarker):
            return super()._draw_mark(painter, area, row)
        painter.save()
        painter.translate(area.x() + MARKER_SIDE / 2, area.center().y() + 0.5)
        paint_marker(painter, row.data.tone, row.data.number, row.data.degree)
        painter.restore()
        return area.x() + round(MARKER_SIDE) + _AFTER


class MarkerList(WorkList):
    """Rows of markers, or of found places; `current_data` is the MapMarker or the Municipality."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setItemDelegate(_Delegate(parent=self))

    def show_markers(self, markers: Sequence[MapMarker]) -> None:
        """Shows the incidents and below them the gauges."""
        self.setAccessibleName(tr("Události a\u00a0vodočty na mapě"))
        gauges = [marker for marker in markers if marker.tone is MarkerTone.GAUGE]
        others = [marker for marker in markers if marker.tone is not MarkerTone.GAUGE]
        rows = [_marker_row(marker) for marker in others]
        if gauges:
            heading = WorkRow(title=tr("Vodočty"), is_heading=True)
            rows += [heading, *(_marker_row(marker) for marker in gauges)]
        self.set_rows(rows)

    def show_places(self, found: Sequence[Municipality | Position]) -> None:
        """Shows what was found by its name or its coordinates."""
        self.setAccessibleName(tr("Nalezená místa"))
        self.set_rows([_place_row(place) for place in found])
        self.select_first()

    def select_marker(self, marker: MapMarker | None) -> None:
        """Chooses the row of the marker chosen on the map."""
        if marker is None:
            self.clearSelection()
        elif self.current_data() != marker:
            self.select_data(marker)


def _marker_row(marker: MapMarker) -> WorkRow:
    words = [tr(marker.detail)]
    if marker.tone is MarkerTone.DANGER:
        words.insert(0, tr(marker.tone.label))
    if marker.position is None:
        words.append(tr("bez polohy"))
    elif marker.is_approximate:
        words.append(tr("poloha podle obce"))
    return WorkRow(
        icon="map",
        title=marker.title,
        second_line=" · ".join(word for word in words if word),
        time_text=marker.time_text,
        badge=tr(marker.degree.short_label),
        badge_tone=_BADGES[marker.degree],
        is_muted=marker.tone is MarkerTone.CLOSED,
        data=marker,
    )


def _place_row(place: Municipality | Position) -> WorkRow:
    if isinstance(place, Position):
        return WorkRow(
            icon="map", title=tr("Zapsané souřadnice"), second_line=place.words, data=place
        )
    second = tr("okres {}").format(place.district)
    if place.authority != place.district:
        second += f", ORP {place.authority}"
    return WorkRow(icon="station", title=place.name, second_line=second, data=place)


_BADGES = {
    FloodDegree.NONE: "",
    FloodDegree.FIRST: "note",
    FloodDegree.SECOND: "warning",
    FloodDegree.THIRD: "error",
}
