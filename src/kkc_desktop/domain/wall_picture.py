"""What the wall display shows: places, kinds, states, counts and times; never a typed word.

A wall is read by whoever walks past. So nothing that somebody wrote down comes to it: no name of a
person or of a calamity, no words of a notice, of the log or of a measure. What happened is the code
list's word, where it happened is a municipality of the map, a measure is the line of the plan card
in force or only its number.
"""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.event_lists import CrisisState, FloodDegree, Trend
from kkc_desktop.domain.incident_lists import IncidentState, LogKind
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone

NO_PLACE = "místo je na přepážce"


@dataclass(frozen=True, slots=True, kw_only=True)
class WallIncident:
    """An incident by its number: what kind, in which municipality, how it stands, since when."""

    number: int
    tone: MarkerTone
    kind: str
    place: str
    state: IncidentState
    received_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WallGauge:
    """A water gauge by the station's own card; `level` in centimetres, `change` for an hour."""

    name: str
    level: int
    change: int | None
    trend: Trend | None
    degree: FloodDegree
    read_at: datetime
    is_old: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WallMeasure:
    """An open measure: the words of the plan card in force, or only which it is."""

    title: str
    incident_number: int
    due_at: datetime | None
    is_taken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WallEntry:
    """Lines of the common time line without their words; `count` of one kind followed each other.

    `occurred_at` is the time of the newest.
    """

    occurred_at: datetime
    incident_number: int
    tone: MarkerTone
    kind: LogKind
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WallPicture:
    """Everything the wall display shows, read at one moment.

    `heading` is the kind and the municipality of the calamity. `began_at` is None while no calamity
    runs; then the open incidents of the station stand here. `flood` is the gravest degree declared,
    `flood_before` what held before it. `people` are those in the safe zone now.
    """

    heading: str
    station: str
    read_at: datetime
    began_at: datetime | None = None
    is_exercise: bool = False
    flood: FloodDegree = FloodDegree.NONE
    flood_before: FloodDegree = FloodDegree.NONE
    flood_since: datetime | None = None
    crisis_states: tuple[CrisisState, ...] = ()
    incidents: tuple[WallIncident, ...] = ()
    gauges: tuple[WallGauge, ...] = ()
    measures: tuple[WallMeasure, ...] = ()
    entries: tuple[WallEntry, ...] = ()
    markers: tuple[MapMarker, ...] = ()
    people: int = 0
    sought: int = 0
