"""The plan card at work: which of its lines were done is read from the log, nothing else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kkc_desktop.domain.card_lines import PlanLine
from kkc_desktop.domain.incident import LogEntry, LogStrike
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.measure import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """A line of the card: not begun, ticked by a line of the log, or made into a measure."""

    line: PlanLine
    ticked: LogEntry | None = None
    measure: Measure | None = None

    @property
    def is_done(self) -> bool:
        """Whether somebody did it or its measure is settled."""
        is_settled = self.measure is not None and not self.measure.state.is_open
        return self.ticked is not None or is_settled


def plan_rows(
    lines: Sequence[PlanLine],
    log: Iterable[LogEntry],
    strikes: Iterable[LogStrike],
    measures: Iterable[Measure],
) -> tuple[PlanRow, ...]:
    """The card in its order; what was ticked under an older card or another type stands after it.

    A struck line of the log ticks nothing.
    """
    struck = {strike.entry_id for strike in strikes}
    ticked: dict[str, LogEntry] = {}
    for entry in log:
        if entry.kind is LogKind.PLAN and entry.id not in struck:
            ticked.setdefault(entry.text, entry)
    taken = {measure.plan_line: measure for measure in measures if measure.plan_line}
    words = {line.words for line in lines}
    older = [PlanLine(words=each) for each in (*ticked, *taken) if each not in words]
    return tuple(
        PlanRow(line=line, ticked=ticked.get(line.words), measure=taken.get(line.words))
        for line in (*lines, *dict.fromkeys(older))
    )
