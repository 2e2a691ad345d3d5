"""The wall display: the situation for whoever walks past, made only of words of the program."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from kkc_desktop.domain.calamity_picture import (
    CHILD_UNDER,
    SENIOR_FROM,
    CalamityIncident,
    CalamityPicture,
    MergedEntry,
    PeopleCount,
    is_expired,
)
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.gauge import Gauge, GaugeStanding, standings_of
from kkc_desktop.domain.incident import Incident, IncidentId, Notice
from kkc_desktop.domain.log_page import LogFilter
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.position import Position
from kkc_desktop.domain.wall_picture import (
    NO_PLACE,
    WallEntry,
    WallGauge,
    WallIncident,
    WallMeasure,
    WallPicture,
)
from kkc_desktop.services.calamity_reading import merged, read_picture
from kkc_desktop.services.cards import Cards
from kkc_desktop.services.gauging import Gauging
from kkc_desktop.services.maps import Maps, shipped_map, short_type_words, type_words
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_MOST_LINES, _MOST_READ = 12, 60
_SINGLES = "Otevřené události"


class Wall:
    """Reads the picture of a calamity, or of what is open, and leaves out all that was typed."""

    def __init__(self, workplace: Workplace, cards: Cards, gauging: Gauging, maps: Maps) -> None:
        self._workplace = workplace
        self._cards = cards
        self._gauging = gauging
        self._maps = maps

    def picture(self, calamity_id: IncidentId | None = None) -> WallPicture:
        """The situation of this calamity, or of the newest one that runs, or of what is open.

        A calamity that has ended gives way to what runs now.
        """
        gauges = self._gauging.gauges()
        with self._workplace.look() as tx:
            found = tx.calamities.open_incidents()
            running = [each.id for each in found if each.scope is EventScope.CALAMITY]
            if calamity_id not in running:
                calamity_id = running[0] if running else None
            if calamity_id is not None:
                whole = read_picture(self._workplace, tx, calamity_id, gauges)
                heading = f"{short_type_words(whole.notice)} – {self._place(whole.notice)}"
            else:
                whole, heading = None, _SINGLES
                singles = self._singles(tx, found, gauges)
        if whole is None:
            return self._drawn(heading, *singles)
        shown = self._drawn(
            heading, whole.members, whole.gauges, whole.measures, whole.lines, whole.people
        )
        return self._with_declarations(shown, whole)

    def _singles(
        self, tx: "Transaction", found: Sequence[Incident], gauges: Iterable[Gauge]
    ) -> tuple[
        tuple[CalamityIncident, ...],
        tuple[GaugeStanding, ...],
        tuple[Measure, ...],
        tuple[MergedEntry, ...],
        PeopleCount,
    ]:
        """The open incidents as members of nothing, numbered from the oldest."""
        ids = [each.id for each in found]
        if not ids:
            return (), (), (), (), PeopleCount()
        notices = tx.calamities.latest_notices(ids)
        numbers = count(1)
        members = tuple(
            CalamityIncident(incident=each, notice=notices[each.id], marker=next(numbers))
            for each in reversed(found)
        )
        present, children, seniors = tx.calamities.present(ids, CHILD_UNDER, SENIOR_FROM)
        people = PeopleCount(
            present=present, children=children, seniors=seniors, sought=tx.calamities.sought(ids)
        )
        measures = tuple(each for each in tx.events.open_measures() if each.incident_id in ids)
        readings = standings_of(gauges, tx.events.readings.of(*ids))
        entries = tx.incidents.log_pages.happened(ids, LogFilter(), None, _MOST_READ)
        lines = merged(entries, tx.incidents.log_pages.strikes_of(entries), members)
        return members, readings, measures, lines, people

    def _drawn(
        self,
        heading: str,
        members: Sequence[CalamityIncident],
        gauges: Sequence[GaugeStanding],
        measures: Sequence[Measure],
        lines: Sequence[MergedEntry],
        people: PeopleCount,
    ) -> WallPicture:
        station = self._workplace.station
        incidents = tuple(self._incident(member) for member in members)
        known = [gauge for gauge in gauges if gauge.latest]
        shown_gauges = tuple(
            self._gauge(standing, number) for number, standing in enumerate(known, 1)
        )
        by_id = {member.incident.id: member for member in members}
        markers = self._maps.markers_of(members, known)
        kept = [entry for entry in lines if entry.strike is None]
        return WallPicture(
            heading=heading,
            station=station.short_name,
            read_at=self._workplace.now(),
            is_exercise=station.is_exercise,
            incidents=incidents,
            gauges=shown_gauges,
            measures=tuple(self._measure(measure, by_id) for measure in measures),
            entries=_entries(kept)[:_MOST_LINES],
            markers=tuple(_nameless(markers, incidents, shown_gauges)),
            people=people.present,
            sought=people.sought,
        )

    def _with_declarations(self, shown: WallPicture, whole: CalamityPicture) -> WallPicture:
        flood = whole.flood
        is_declared = flood is not None and not flood.now.is_revoked
        return replace(
            shown,
            began_at=whole.incident.received_at,
            flood=flood.now.flood_degree if flood and is_declared else shown.flood,
            flood_before=flood.before if flood and is_declared else shown.flood,
            flood_since=flood.now.declared_at if flood and is_declared else None,
            crisis_states=tuple(
                each.crisis_state
                for each in whole.crisis_states
                if not is_expired(each, whole.read_at)
            ),
        )

    def _incident(self, member: CalamityIncident) -> WallIncident:
        return WallIncident(
            number=member.marker,
            tone=MarkerTone[member.marker_state.name],
            kind=type_words(member.notice),
            place=self._place(member.notice),
            state=member.incident.state,
            received_at=member.incident.received_at,
        )

    def _place(self, notice: Notice) -> str:
        """A municipality of the map, by the words or else by the coordinates; never the words."""
        found = shipped_map().named_in(notice.place, self._maps.station_position())
        if found is not None:
            return found.name
        if notice.latitude is None or notice.longitude is None:
            return NO_PLACE
        where = Position(latitude=notice.latitude, longitude=notice.longitude)
        return f"u obce {shipped_map().nearest(where).name}"

    def _gauge(self, standing: GaugeStanding, number: int) -> WallGauge:
        """Its name only where the station's card or the map knows it; a typed one has a number."""
        gauge, latest = standing.gauge, standing.latest
        assert latest is not None, "only gauges that were read come to the wall"
        name = f"vodočet č.\u00a0{number}"
        if gauge.name in {each.name for each in self._gauging.gauges()}:
            name = gauge.name
        elif shipped_map().is_water(gauge.river):
            name = gauge.river.strip()
        return WallGauge(
            name=name,
            level=latest.level,
            change=standing.change_per_hour,
            trend=standing.trend,
            degree=standing.degree,
            read_at=latest.read_at,
            is_old=standing.is_old(self._workplace.now()),
        )

    def _measure(self, measure: Measure, by_id: dict[IncidentId, CalamityIncident]) -> WallMeasure:
        member = by_id.get(measure.incident_id)
        title = f"opatření č.\u00a0{measure.number}"
        if member is not None and measure.plan_line:
            lines = {line.words for line in self._cards.plan(member.notice.incident_type)}
            title = measure.plan_line if measure.plan_line in lines else title
        return WallMeasure(
            title=title,
            incident_number=member.marker if member else 0,
            due_at=measure.due_at,
            is_taken=bool(measure.owner.strip()),
        )


def _entries(lines: Iterable[MergedEntry]) -> tuple[WallEntry, ...]:
    """The lines, newest on top; those of one kind that follow each other are counted as one."""
    found: list[WallEntry] = []
    for line in lines:
        entry = WallEntry(
            occurred_at=line.entry.occurred_at,
            incident_number=line.marker,
            tone=MarkerTone[line.marker_state.name],
            kind=line.entry.kind,
        )
        last = found[-1] if found else None
        if last and (last.kind, last.incident_number) == (entry.kind, entry.incident_number):
            found[-1] = replace(last, count=last.count + 1)
        else:
            found.append(entry)
    return tuple(found)


def _nameless(
    markers: Iterable[MapMarker],
    incidents: Iterable[WallIncident],
    gauges: Iterable[WallGauge],
) -> Iterable[MapMarker]:
    """The markers with the words of the wall in place of those of the notices."""
    titles = [f"{each.kind}, {each.place}" for each in incidents]
    titles += [each.name for each in gauges]
    for marker, title in zip(markers, titles, strict=True):
        yield replace(marker, title=title, detail="", record_id="")
