"""The demo's second station: Zlaté Hory in a flood, told by the shipped scenario."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.scenario import Debriefing, ScenarioStep
from kkc_desktop.domain.station import Station
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise import exercise_station, found_exercise
from kkc_desktop.services.scenarios import Play, shipped_scenarios
from kkc_desktop.services.setup import known_centres, station_of

CODE, CENTRE = "povoden", "ZLH"
HALF_WAY = 65
"""Minutes of the story at which the pictures are taken: the shift is about to be handed over."""


class StoryClock:
    """The demo's clock, so far behind that the story ends its first half at the demo's hour."""

    def __init__(self, now: Callable[[], datetime], minutes: int = HALF_WAY) -> None:
        self._now = now
        self._behind = timedelta(minutes=minutes)
        self._minutes = minutes

    def __call__(self) -> datetime:
        """The moment of the story."""
        return self._now() - self._behind

    def tell(self, after: int) -> None:
        """Goes on to so many minutes of the story."""
        self._behind = timedelta(minutes=self._minutes - after)


def flood_station() -> Station:
    """Zlaté Hory with made-up connections, marked as an exercise."""
    seed = next(each for each in known_centres() if each.code == CENTRE)
    made_up = exercise_station()
    return replace(
        station_of(seed),
        address="Cvičná 1, 793\u00a076 Zlaté Hory",
        phone=made_up.phone,
        email=made_up.email,
        is_exercise=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldFlood:
    """The desk of the flood, its scenario half-way, and how its exercise stands there."""

    services: Services
    play: Play
    debriefing: Debriefing
    calamity_id: IncidentId


def found_flood(path: Path, clock: StoryClock, new_id: Callable[[], str]) -> ToldFlood:
    """The station with its flood told half-way, as it looks when the next shift comes."""
    services = found_exercise(path, clock, new_id, flood_station())
    play = begin_flood(services)
    play_until(services, play, clock.tell)
    return ToldFlood(
        services=services,
        play=play,
        debriefing=services.scenarios.end(play),
        calamity_id=IncidentId(play.named["kalamita"]),
    )


def begin_flood(services: Services) -> Play:
    """The scenario of the flood, the work of the trainee shown as well."""
    scenario = next(each for each in shipped_scenarios() if each.code == CODE)
    return services.scenarios.begin(scenario, is_shown=True)


def play_until(
    services: Services, play: Play, tell: Callable[[int], None], minutes: int = HALF_WAY
) -> list[ScenarioStep]:
    """Plays the steps up to that minute; `tell` sets the clock before each."""
    played = []
    while (step := play.next_step) and step.after <= minutes:
        tell(step.after)
        play.seconds = 60.0 * step.after
        played.append(services.scenarios.step(play))
    return played
