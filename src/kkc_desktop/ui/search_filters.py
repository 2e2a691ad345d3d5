"""The chips that narrow a search: time, state, who had the record, station of its number."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kkc_desktop.domain.finding import SearchChoices
from kkc_desktop.domain.search_filter import SearchFilter, SearchState, SearchTime
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.filter_chip import Choice, FilterChip

if TYPE_CHECKING:
    from kkc_desktop.services.finding import Finding

MOST_YEARS = 12
_BACK = (SearchTime.WEEK, SearchTime.MONTH, SearchTime.YEAR)


class SearchFilters(QWidget):
    """`chosen` is the filter without the kind; signal changed() when the person changed it.

    `now` is the clock for the days of an own period, which without it cannot be typed.
    """

    changed = Signal()

    def __init__(
        self,
        finding: "Finding",
        now: Callable[[], datetime] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._now = now
        self._known = SearchChoices()
        self.chosen = SearchFilter()
        self.time = FilterChip(tr("Kdy"), self._times, partial(self.choose, **_NO_TIME))
        self.state = FilterChip(
            tr("Stav"), self._states, partial(self.choose, state=SearchState.ANY)
        )
        self.officer = FilterChip(
            tr("Vyřizuje"), self._officers, partial(self.choose, officer_id="")
        )
        self.station = FilterChip(
            tr("Stanice"), self._stations, partial(self.choose, station_code="")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for chip in (self.time, self.state, self.officer, self.station):
            row.addWidget(chip)
        self.station.hide()

    def read_choices(self) -> None:
        """Learns what there is to choose from; one station is nothing to choose from."""
        with guarded(self):
            self._known = self._finding.choices()
        self.station.setVisible(len(self._known.stations) > 1)
        self._show()

    def show_filter(self, chosen: SearchFilter) -> None:
        """Shows the filter of a saved view; nothing is told."""
        self.chosen = chosen
        self._show()

    def choose(self, **changes: Any) -> None:
        """Narrows by these fields of the filter instead of what they were."""
        self.chosen = replace(self.chosen, **changes)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self.chosen
        names = dict(self._known.officers)
        self.time.show_value(time_words(chosen))
        state = chosen.state
        self.state.show_value("" if state is SearchState.ANY else tr(state.label))
        self.officer.show_value(names.get(chosen.officer_id, chosen.officer_id))
        self.station.show_value(chosen.station_code)

    def _times(self) -> Sequence[Choice]:
        back = [
            (tr(each.label), partial(self.choose, **(_NO_TIME | {"time": each}))) for each in _BACK
        ]
        years = [
            (tr("rok {}").format(year), partial(self.choose, **_year(year)))
            for year in self._known.years[:MOST_YEARS]
        ]
        own = (tr("vlastní období…"), self._ask_days)
        return [*back, ("", _nothing), *years, ("", _nothing), own]

    def _ask_days(self) -> None:
        from kkc_desktop.ui.search_period_dialog import SearchPeriodDialog

        if self._now is not None:
            SearchPeriodDialog(self, self._now, self.window()).open()

    def _states(self) -> Sequence[Choice]:
        states = (each for each in SearchState if each is not SearchState.ANY)
        return [(tr(each.label), partial(self.choose, state=each)) for each in states]

    def _officers(self) -> Sequence[Choice]:
        return [(name, partial(self.choose, officer_id=id_)) for id_, name in self._known.officers]

    def _stations(self) -> Sequence[Choice]:
        return [(code, partial(self.choose, station_code=code)) for code in self._known.stations]


_NO_TIME: dict[str, Any] = {"time": SearchTime.ANY, "year": 0, "first": None, "last": None}


def time_words(chosen: SearchFilter) -> str:
    """The days of the filter in the words of the screen; empty for any."""
    if chosen.time is SearchTime.CALENDAR_YEAR:
        return tr("rok {}").format(chosen.year)
    return chosen.time_words() if chosen.time is SearchTime.OWN else tr(chosen.time_words())


def _year(year: int) -> dict[str, Any]:
    return _NO_TIME | {"time": SearchTime.CALENDAR_YEAR, "year": year}


def _nothing() -> None:
    """A line of the menu does nothing."""
