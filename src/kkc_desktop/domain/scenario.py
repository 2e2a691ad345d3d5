"""Exercise scenarios: a story in steps, what the program plays of it and what a trainee shall do.

Everything in a scenario is made up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import HARD, counted
from kkc_desktop.domain.event_lists import Need


class InjectChannel(CodeList):
    """How the news of a step reaches the trainee."""

    COUNTER = "někdo přichází"
    TELEPHONE = "zvoní telefon"
    RADIO = "radiostanice"
    WRITING = "zpráva"


class DeedKind(Enum):
    """What the program can play of a scenario by itself."""

    TAKE_NOTICE = "oznámení události"
    HAND_OVER = "předání IOS"
    BEGIN_CALAMITY = "založení kalamity"
    JOIN = "připojení ke kalamitě"
    LOG = "zápis do deníku"
    READING = "odečet vodočtu"
    DECLARATION = "vyhlášení"
    MEASURE = "opatření"
    SETTLE = "vyřízení opatření"
    NOTIFY = "vyrozumění"
    ANSWER = "odpověď na vyrozumění"
    EVALUATE = "vyhodnocení"
    BOARD = "přehled kalamity"
    PUBLIC_NOTICE = "informace pro veřejnost"
    GATHER = "přijetí lidí ve středisku"
    LEAVE = "odjezd lidí ze střediska"
    COUNT = "sčítání osob"
    SEEK = "dotaz na hledanou osobu"
    FOUND = "ukončení hledání"
    DESCRIBE = "popis"
    REPORT = "listina"
    STATE = "změna stavu události"


class ExpectationKind(Enum):
    """By which records it is judged whether the trainee did what was expected."""

    NOTICE = "oznámení"
    HANDED_OVER = "předání IOS"
    CALAMITY = "kalamita"
    JOINED = "připojení"
    EVALUATION = "vyhodnocení"
    DECLARATION = "vyhlášení"
    READING = "odečet"
    MEASURE = "opatření"
    NOTIFIED = "vyrozumění"
    ANSWERED = "odpověď"
    DESCRIPTION = "popis"
    GATHERED = "osoby"
    COUNTED = "sčítání"
    SOUGHT = "hledané osoby"
    PUBLIC_NOTICE = "informace pro veřejnost"
    DOCUMENT = "listina"
    LOG = "zápis"


class ExpectationState(CodeList):
    """How an expectation ended."""

    MET = "splněno"
    LATE = "splněno pozdě"
    WAITING = "lhůta ještě běží"
    MISSED = "nesplněno"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One act of the story; `name` is how later deeds call the record it makes, `on` a record.

    A deed of the trainee is what the exercise is about: the program does it only when it shows the
    whole scenario by itself.
    """

    kind: DeedKind
    is_trainees: bool = False
    name: str = ""
    on: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    lines: tuple[str, ...] = ()

    def text(self, key: str) -> str:
        """The text under the key; a missing one is empty."""
        return self.texts.get(key, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPerson:
    """A person of the story who comes to the centre; the age is in years."""

    name: str
    age: int | None = None
    came_from: str = ""
    group_name: str = ""
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What the trainee shall have done within `minutes` of the step, `count` times.

    `wanted` narrows the records down: a body, a kind of incident, a kind of document, a word.
    """

    kind: ExpectationKind
    words: str
    minutes: int
    wanted: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioStep:
    """One step, `after` so many minutes from the beginning; without `words` nothing is shown."""

    after: int
    title: str = ""
    words: str = ""
    channel: InjectChannel = InjectChannel.TELEPHONE
    deeds: tuple[Deed, ...] = ()
    expectations: tuple[Expectation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A story with its steps in order of time; `station` is the code of the centre it is told at.

    An empty `station` is any centre.
    """

    code: str
    title: str
    purpose: str
    station: str = ""
    steps: tuple[ScenarioStep, ...]

    @property
    def minutes(self) -> int:
        """How long it takes when it is played as fast as life."""
        return self.steps[-1].after

    @property
    def expectations(self) -> tuple[tuple[int, Expectation], ...]:
        """Everything expected of the trainee, with the place of its step from 0."""
        return tuple(
            (place, each) for place, step in enumerate(self.steps) for each in step.expectations
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """How one expectation ended; `took` is how long after its step it was met, None if not."""

    expectation: Expectation
    state: ExpectationState
    took: timedelta | None = None

    @property
    def words(self) -> str:
        """The state with the time it took: splněno v 1:12."""
        if self.took is None:
            return self.state.label
        return f"{self.state.label} v{HARD}{took_words(self.took)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Debriefing:
    """What came of a played scenario; `left_out` says which deeds could not be played and why."""

    scenario: Scenario
    began_at: datetime
    ended_at: datetime
    steps_played: int
    is_shown: bool
    findings: tuple[Finding, ...]
    left_out: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """How many expectations were met, and how much of the story was played."""
        met = sum(each.state is ExpectationState.MET for each in self.findings)
        total = len(self.scenario.steps)
        steps = f"odehráno {self.steps_played} z{HARD}{counted(total, 'kroku', 'kroků', 'kroků')}"
        return f"Splněno včas {met} z{HARD}{len(self.findings)}, {steps}."


def finding_of(
    expectation: Expectation, told_at: datetime, moments: Sequence[datetime], now: datetime
) -> Finding:
    """How the expectation stands now, by the moments of the records that speak for it.

    Only moments since the step count; a record may be as late as it likes, it is then said so.
    """
    since = sorted(moment for moment in moments if moment >= told_at)
    limit = timedelta(minutes=expectation.minutes)
    if len(since) < expectation.count:
        is_over = now - told_at > limit
        state = ExpectationState.MISSED if is_over else ExpectationState.WAITING
        return Finding(expectation=expectation, state=state)
    took = since[expectation.count - 1] - told_at
    state = ExpectationState.MET if took <= limit else ExpectationState.LATE
    return Finding(expectation=expectation, state=state, took=took)


def took_words(took: timedelta) -> str:
    """Minutes and seconds: 1:12; from an hour on with hours."""
    seconds = int(took.total_seconds())
    hours, rest = divmod(seconds, 3_600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
