"""The picture of a calamity: one read model for the board, the wall, the map and the report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from kkc_desktop.domain.calamity import BoardItem, PublicNotice
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    CrisisState,
    DeclarationKind,
    EventScope,
    FloodDegree,
)
from kkc_desktop.domain.gathering import HeadCount
from kkc_desktop.domain.gathering_words import CHILD_AGE, OLD_AGE
from kkc_desktop.domain.gauge import GaugeStanding
from kkc_desktop.domain.incident import Incident, IncidentId, LogEntry, LogStrike, Notice
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.notification import Notification

CHILD_UNDER, SENIOR_FROM = CHILD_AGE, OLD_AGE + 1
"""Apparent ages in years; board and wall count children and seniors as the register does."""

_OVER = (IncidentState.ENDED, IncidentState.EVALUATED)


class MarkerState(Enum):
    """How an incident's number is drawn in list, time line and map."""

    DANGER = "ohrožení"
    OPEN = "v řešení"
    CLOSED = "ukončeno"

    @property
    def label(self) -> str:
        """The word of the legend."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class CalamityIncident:
    """An incident of the calamity with its number on the board and its latest notice.

    `lately` are the newest words of its log, `alarm` the alarm level last declared for it.
    """

    incident: Incident
    notice: Notice
    marker: int
    lately: str = ""
    alarm: Declaration | None = None

    @property
    def marker_state(self) -> MarkerState:
        """Danger while people are hurt or endangered and it is not over."""
        if self.incident.state in _OVER:
            return MarkerState.CLOSED
        hurt = self.notice.endangered_count + self.notice.injured_count
        return MarkerState.DANGER if hurt else MarkerState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class FloodStanding:
    """The gravest flood degree declared now, and what held on the same water before it."""

    now: Declaration
    before: FloodDegree = FloodDegree.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedEntry:
    """A line of the common time line; marker 0 is the calamity itself."""

    entry: LogEntry
    marker: int = 0
    marker_state: MarkerState = MarkerState.OPEN
    strike: LogStrike | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleCount:
    """How many people are at the centre now, children and seniors among them, and last counted."""

    present: int = 0
    children: int = 0
    seniors: int = 0
    sought: int = 0
    last_count: HeadCount | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceReport:
    """What came since the last situation report; number 0 is none yet, `entries` all lines then."""

    number: int = 0
    ended_at: datetime | None = None
    entries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CalamityPicture:
    """Everything the board shows, read at one moment.

    `members` are the incidents joined now: open ones by their number, then closed ones.
    `lines` are the newest of `line_count` lines of the time line; one written `late_after` its
    event is late. `measures` are the open ones,
    those due first on top; `notifications` and `declarations` go from the oldest.
    """

    incident: Incident
    notice: Notice
    read_at: datetime
    members: tuple[CalamityIncident, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    gauges: tuple[GaugeStanding, ...] = ()
    measures: tuple[Measure, ...] = ()
    notifications: tuple[Notification, ...] = ()
    board: tuple[BoardItem, ...] = ()
    public_notice: PublicNotice | None = None
    lines: tuple[MergedEntry, ...] = ()
    line_count: int = 0
    late_after: timedelta = timedelta(minutes=10)
    people: PeopleCount = PeopleCount()
    since: SinceReport = SinceReport()

    @property
    def flood(self) -> FloodStanding | None:
        """The gravest flood degree declared; None when none was ever declared."""
        return flood_standing(self.declarations)

    @property
    def crisis_states(self) -> tuple[Declaration, ...]:
        """The newest crisis state of each territory, expired ones too, revoked ones not."""
        return crisis_standings(self.declarations)

    @property
    def is_over(self) -> bool:
        """Whether the calamity was ended."""
        return self.incident.state in _OVER

    @property
    def ids(self) -> tuple[IncidentId, ...]:
        """The calamity and the incidents joined to it now."""
        return (self.incident.id, *(member.incident.id for member in self.members))

    def member_of(self, incident_id: str) -> CalamityIncident | None:
        """The joined incident of this id; None for the calamity and for any other."""
        found = (member for member in self.members if member.incident.id == incident_id)
        return next(found, None)


def counted_incidents(incidents: Iterable[Incident]) -> int:
    """How many incidents statistics count: a joined one counts once, the calamity never."""
    return sum(incident.scope is EventScope.INCIDENT for incident in incidents)


def in_board_order(members: Iterable[CalamityIncident]) -> tuple[CalamityIncident, ...]:
    """Open ones by their number, then closed ones by theirs."""
    return tuple(
        sorted(members, key=lambda each: (each.incident.state in _OVER, each.marker)),
    )


def flood_standing(declarations: Sequence[Declaration]) -> FloodStanding | None:
    """The gravest degree in force over all waters; `declarations` go from the oldest.

    When everything was revoked, it is the newest revocation.
    """
    by_water = _by_territory(declarations, DeclarationKind.FLOOD_DEGREE)
    if not by_water:
        return None
    newest = max(by_water.values(), key=lambda line: (_rank(line[-1]), line[-1].declared_at))
    before = newest[-2] if len(newest) > 1 else None
    degree = before.flood_degree if before and not before.is_revoked else FloodDegree.NONE
    return FloodStanding(now=newest[-1], before=degree)


def crisis_standings(declarations: Sequence[Declaration]) -> tuple[Declaration, ...]:
    """The newest crisis state of each territory that was not revoked; from the oldest."""
    by_territory = _by_territory(declarations, DeclarationKind.CRISIS_STATE)
    newest = (line[-1] for line in by_territory.values())
    return tuple(
        each for each in newest if not each.is_revoked and each.crisis_state is not CrisisState.NONE
    )


def is_expired(declaration: Declaration, now: datetime) -> bool:
    """Whether the term of the declaration has passed."""
    return declaration.valid_until is not None and declaration.valid_until < now


def alarm_of(declarations: Sequence[Declaration], incident_id: str) -> Declaration | None:
    """The alarm level in force for the incident; `declarations` go from the oldest."""
    levels = [
        each
        for each in declarations
        if each.incident_id == incident_id and each.kind is DeclarationKind.ALARM_LEVEL
    ]
    if not levels or levels[-1].is_revoked or levels[-1].alarm_level is AlarmLevel.NOT_CHOSEN:
        return None
    return levels[-1]


def _by_territory(
    declarations: Iterable[Declaration], kind: DeclarationKind
) -> dict[str, list[Declaration]]:
    found: dict[str, list[Declaration]] = {}
    for each in declarations:
        if each.kind is kind:
            found.setdefault(each.territory.strip().casefold(), []).append(each)
    return found


def _rank(declaration: Declaration) -> int:
    return 0 if declaration.is_revoked else declaration.flood_degree.rank
