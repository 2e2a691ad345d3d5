"""A measure of an incident: what is to be done, by whom, until when, and what came of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import OfficerId

MeasureId = NewType("MeasureId", str)

SOON = timedelta(minutes=15)
"""How long before its deadline a measure asks for attention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure; `number` counts from 1 within the incident, an empty `owner` is nobody.

    `plan_line` are the words of the plan card it came from; empty when somebody thought of it.
    """

    id: MeasureId
    incident_id: IncidentId
    number: int
    text: str
    owner: str = ""
    due_at: datetime | None = None
    state: MeasureState = MeasureState.OPEN
    result: str = ""
    settled_at: datetime | None = None
    plan_line: str = ""
    recorded_at: datetime
    recorded_by: OfficerId

    def is_overdue(self, now: datetime) -> bool:
        """Whether its deadline passed and nobody settled it."""
        return self.state.is_open and self.due_at is not None and self.due_at < now

    def is_soon(self, now: datetime) -> bool:
        """Whether its deadline comes within a quarter of an hour."""
        return self.state.is_open and self.due_at is not None and now <= self.due_at <= now + SOON


def check_measure(text: str) -> list[Problem]:
    """What a new measure lacks; owner and deadline may come later."""
    if text.strip():
        return []
    fix = "Napište pár slov, například Otevřít čekárnu."
    return [Problem(field="text", text="Není zapsáno, co se má udělat.", fix=fix)]


def check_result(state: MeasureState, result: str) -> list[Problem]:
    """What is missing before the measure may be settled so."""
    if state.is_open or result.strip():
        return []
    if state is MeasureState.CANCELLED:
        fix = "Napište, proč opatření už není potřeba."
        return [Problem(field="result", text="Není zapsáno, proč se opatření ruší.", fix=fix)]
    fix = "Napište, jak to dopadlo, například Otevřeno, 12 lidí."
    return [Problem(field="result", text="Není zapsán výsledek opatření.", fix=fix)]
