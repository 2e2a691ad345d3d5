"""The rows of the exercise scenarios; the desk of the matrix is made an exercise for them."""

from dataclasses import replace

from tests.services.rights_rows import EVERYBODY, RECEPTION, row, rows

from kkc_desktop.domain.scenario import Debriefing, Deed, DeedKind
from kkc_desktop.services.scenario_deeds import ScenarioDeeds
from kkc_desktop.services.scenarios import Play, shipped_scenarios


def scenarios(desk):
    desk.workplace.adopt(replace(desk.workplace.station, is_exercise=True))
    return desk.services.scenarios


def a_play(desk):
    return Play(scenario=shipped_scenarios()[0], began_at=desk.workplace.now(), is_shown=False)


@row("Scenarios.offered", RECEPTION)
def _(desk):
    scenarios(desk).offered()


@row("Scenarios.begin", RECEPTION)
def _(desk):
    scenarios(desk).begin(shipped_scenarios()[0])


@row("Scenarios.step", RECEPTION)
def _(desk):
    scenarios(desk).step(a_play(desk))


@row("Scenarios.findings", RECEPTION)
def _(desk):
    scenarios(desk).findings(a_play(desk))


@row("Scenarios.end", RECEPTION)
def _(desk):
    scenarios(desk).end(a_play(desk))


@row("Scenarios.sheet", RECEPTION)
def _(desk):
    play, now = a_play(desk), desk.workplace.now()
    told = Debriefing(
        scenario=play.scenario,
        began_at=now,
        ended_at=now,
        steps_played=0,
        is_shown=False,
        findings=(),
    )
    scenarios(desk).sheet(told)


FIRE = Deed(
    kind=DeedKind.TAKE_NOTICE, texts={"place": "Konice", "type": "FIRE", "description": "hoří"}
)
rows(RECEPTION, ScenarioDeeds__do=lambda desk: ScenarioDeeds(desk.services).do(FIRE, str))
rows(
    EVERYBODY,
    ScenarioDeeds__told=lambda desk: ScenarioDeeds(desk.services).told("{správce povodí}"),
    Play__position=lambda desk: a_play(desk).position,
    Play__next_step=lambda desk: a_play(desk).next_step,
    Play__is_told=lambda desk: a_play(desk).is_told,
    Play__last_step=lambda desk: a_play(desk).last_step,
)
