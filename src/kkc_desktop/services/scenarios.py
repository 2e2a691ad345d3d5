"""Exercise scenarios: begun, played step by step, judged by the records, told on a sheet."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.errors import NoRight, NotComplete, RecordNotFound, WrongStep
from kkc_desktop.domain.scenario import (
    Debriefing,
    Deed,
    DeedKind,
    Expectation,
    ExpectationKind,
    Finding,
    Scenario,
    ScenarioStep,
    finding_of,
)
from kkc_desktop.domain.scenario_file import parse_scenario
from kkc_desktop.services.scenario_deeds import ScenarioDeeds
from kkc_desktop.services.scenario_marks import Mark, marks_of, speaking_for

if TYPE_CHECKING:
    from kkc_desktop.services.desk import Services

_PLACE = ("seed", "scenarios")
_MADE_BY = {
    DeedKind.TAKE_NOTICE: ExpectationKind.NOTICE,
    DeedKind.BEGIN_CALAMITY: ExpectationKind.CALAMITY,
    DeedKind.MEASURE: ExpectationKind.MEASURE,
    DeedKind.NOTIFY: ExpectationKind.NOTIFIED,
    DeedKind.SEEK: ExpectationKind.SOUGHT,
}
"""By which records the trainee's own work stands for what the story names."""


@cache
def shipped_scenarios() -> tuple[Scenario, ...]:
    """The scenarios that came with the program, by the names of their files."""
    files = sorted(asset_path(*_PLACE).glob("*.toml"))
    return tuple(parse_scenario(file.read_text(encoding="utf-8"), file.name) for file in files)


@dataclass(slots=True, kw_only=True)
class Play:
    """A scenario being played: how far it is and what it made. It lives as long as the program.

    `is_shown` plays the trainee's deeds too. `told_at` are the moments of the steps so far, `own`
    the records the program made, which prove nothing of the trainee. `speed` is how many times
    faster than life it goes, 0 step by step; `seconds` how far the story is.
    """

    scenario: Scenario
    began_at: datetime
    is_shown: bool = False
    speed: int = 0
    seconds: float = 0.0
    told_at: list[datetime] = field(default_factory=list)
    named: dict[str, str] = field(default_factory=dict)
    own: set[tuple[ExpectationKind, str]] = field(default_factory=set)
    left_out: list[str] = field(default_factory=list)

    @property
    def position(self) -> int:
        """How many steps were played."""
        return len(self.told_at)

    @property
    def next_step(self) -> ScenarioStep | None:
        """The step that comes now; None when the story is told."""
        steps = self.scenario.steps
        return steps[self.position] if self.position < len(steps) else None

    @property
    def is_told(self) -> bool:
        """Whether every step was played."""
        return self.position == len(self.scenario.steps)

    @property
    def last_step(self) -> ScenarioStep | None:
        """The newest step that has words for the trainee; None before the first."""
        told = self.scenario.steps[: self.position]
        return next((step for step in reversed(told) if step.words), None)


class Scenarios:
    """The verbs of the exercise; outside the exercise's own database each of them is refused.

    `running` is the play that goes on, whoever's window shows it; None when nothing is played.
    """

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._workplace = services.workplace
        self._deeds = ScenarioDeeds(services)
        self.running: Play | None = None

    def offered(self) -> tuple[Scenario, ...]:
        """What can be played, scenarios told at this centre first."""
        self._demand()
        code = self._workplace.station.code
        return tuple(
            sorted(shipped_scenarios(), key=lambda each: (each.station != code, each.title))
        )

    def begin(self, scenario: Scenario, *, is_shown: bool = False, speed: int = 0) -> Play:
        """Begins to play; nothing is written yet but that it was begun.

        Refused with WrongStep while another scenario is played.
        """
        self._demand()
        if self.running is not None:
            text = f"Právě se hraje scénář „{self.running.scenario.title}“."
            raise WrongStep(text, "Nejprve jej ukončete.")
        with self._workplace.act(Act.PLAY_SCENARIO, reason=f"začátek: {scenario.title}"):
            began_at = self._workplace.now()
        self.running = Play(scenario=scenario, began_at=began_at, is_shown=is_shown, speed=speed)
        return self.running

    def step(self, play: Play) -> ScenarioStep:
        """Plays the next step and gives it; refused with WrongStep when the story is told.

        A deed that the desk refuses is left out and said so at the end; the story goes on.
        """
        self._demand()
        step = play.next_step
        if step is None:
            raise WrongStep("Scénář je odehraný.", "Ukončete jej a\u00a0projděte vyhodnocení.")
        play.told_at.append(self._workplace.now())
        deeds = [deed for deed in step.deeds if play.is_shown or not deed.is_trainees]
        before = self._keys(play) if deeds else set()
        for deed in deeds:
            self._do(deed, play)
        if deeds and not play.is_shown:
            play.own |= self._keys(play) - before
        return step

    def findings(self, play: Play) -> tuple[Finding, ...]:
        """How each expectation of the steps played so far stands now, in order of the story."""
        self._demand()
        with self._workplace.look(Act.PLAY_SCENARIO) as tx:
            marks = marks_of(tx, play.began_at)
        now = self._workplace.now()
        return tuple(
            self._finding(expectation, play.told_at[place], marks, play, now)
            for place, expectation in play.scenario.expectations
            if place < play.position
        )

    def end(self, play: Play) -> Debriefing:
        """Ends the play, wherever it is, with how everything expected so far turned out."""
        findings = self.findings(play)
        reason = f"konec: {play.scenario.title}"
        with self._workplace.act(Act.PLAY_SCENARIO, reason=reason):
            self.running = None
            return Debriefing(
                scenario=play.scenario,
                began_at=play.began_at,
                ended_at=self._workplace.now(),
                steps_played=play.position,
                is_shown=play.is_shown,
                findings=findings,
                left_out=tuple(play.left_out),
            )

    def sheet(self, debriefing: Debriefing) -> bytes:
        """The PDF of the debriefing; it names nobody."""
        from kkc_desktop.printing.debriefing_sheet import render_debriefing

        self._demand()
        self._workplace.permit(Act.PRINT_DOCUMENT)
        return render_debriefing(debriefing, self._workplace.station)

    def _demand(self) -> None:
        """Refuses whoever may not play, and a desk whose data are real."""
        self._workplace.permit(Act.PLAY_SCENARIO)
        if not self._workplace.station.is_exercise:
            raise NoRight(
                "Scénáře se přehrávají jen ve cvičné přepážce, zde jsou skutečná data.",
                "Spusťte program jako cvičení (./kkc --exercise).",
            )

    def _finding(
        self,
        expectation: Expectation,
        told_at: datetime,
        marks: tuple[Mark, ...],
        play: Play,
        now: datetime,
    ) -> Finding:
        wanted = self._deeds.told(expectation.wanted) if expectation.wanted else ""
        speaking = speaking_for(replace(expectation, wanted=wanted), marks)
        moments = [mark.at for mark in speaking if (mark.kind, mark.key) not in play.own]
        return finding_of(expectation, told_at, moments, now)

    def _do(self, deed: Deed, play: Play) -> None:
        try:
            made = self._deeds.do(deed, lambda name: self._found(name, play))
        except (NoRight, NotComplete, RecordNotFound, WrongStep) as refusal:
            play.left_out.append(f"{deed.kind.value}: {refusal.text}")
            return
        if deed.name:
            play.named[deed.name] = made

    def _keys(self, play: Play) -> set[tuple[ExpectationKind, str]]:
        with self._workplace.look(Act.PLAY_SCENARIO) as tx:
            return {(mark.kind, mark.key) for mark in marks_of(tx, play.began_at)}

    def _found(self, name: str, play: Play) -> str:
        """The record of the story, or the trainee's newest that stands for it."""
        if name in play.named:
            return play.named[name]
        kinds = {
            deed.name: _MADE_BY.get(deed.kind) for s in play.scenario.steps for deed in s.deeds
        }
        with self._workplace.look(Act.PLAY_SCENARIO) as tx:
            marks = marks_of(tx, play.began_at)
        taken = set(play.named.values())
        found = [
            mark
            for mark in marks
            if mark.kind is kinds[name]
            and (mark.kind, mark.key) not in play.own
            and mark.owner_id not in taken
        ]
        if not found:
            text = f"záznam „{name}“ cvičící zatím nepořídil."
            raise WrongStep(text, f"Scénář pokračuje bez{HARD}něj.")
        play.named[name] = max(found, key=lambda mark: mark.at).owner_id
        return play.named[name]
