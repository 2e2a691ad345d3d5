"""The evaluation of an incident: a suggestion that explains itself, and the sheet of domain 3.7."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.document_lists import Answer
from kkc_desktop.domain.event_lists import AlarmLevel
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.station import OfficerId

EvaluationId = NewType("EvaluationId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """One evaluation; a later one has the next `number` and the earlier ones stay.

    `suggested_level` with its `sentences` is what the rules of `rules_version` gave; both are
    stored, so that other rules never change an old sheet. `desk_level` is the desk's own estimate;
    where it differs `override_reason` says why. What was declared stands in the declarations.
    `signs` are codes of the rules' signs, `endangered_area` is in square metres.
    """

    id: EvaluationId
    incident_id: IncidentId
    number: int = 1
    notice_number: int = 1
    endangered_count: int | None = None
    endangered_area: int | None = None
    signs: tuple[str, ...] = ()
    rules_version: str = ""
    suggested_level: AlarmLevel = AlarmLevel.NOT_CHOSEN
    sentences: tuple[str, ...] = ()
    desk_level: AlarmLevel = AlarmLevel.NOT_CHOSEN
    override_reason: str = ""

    extent: str = ""
    endangered: str = ""
    threat_1h: str = ""
    threat_6h: str = ""
    threat_24h: str = ""
    services_on_site: str = ""
    road_closures: str = ""
    warning_needed: Answer = Answer.NOT_ASKED
    warning_note: str = ""
    evacuation_needed: Answer = Answer.NOT_ASKED
    evacuation_from: str = ""
    evacuation_to: str = ""
    evacuation_count: int | None = None
    evacuation_transport: str = ""
    evacuation_vulnerable: str = ""
    station_measures: str = ""
    public_information: str = ""
    public_approved_by: str = ""
    open_tasks: str = ""
    recorded_at: datetime
    recorded_by: OfficerId

    @property
    def is_overridden(self) -> bool:
        """Whether the desk estimates another extent than the rules suggest."""
        return self.desk_level not in (AlarmLevel.NOT_CHOSEN, self.suggested_level)

    @property
    def estimate(self) -> AlarmLevel:
        """What the desk goes by: its own level, or the suggested one."""
        return self.desk_level if self.is_overridden else self.suggested_level


def check_evaluation(evaluation: Evaluation) -> list[Problem]:
    """What an evaluation lacks; only an estimate unlike the suggestion must be explained."""
    found = []
    if evaluation.is_overridden and not evaluation.override_reason.strip():
        text = "Odhad se liší od návrhu a\u00a0není napsáno proč."
        fix = "Napište důvod, nebo zvolte odhad podle návrhu."
        found.append(Problem(field="override_reason", text=text, fix=fix))
    if evaluation.evacuation_needed is Answer.YES and not evaluation.evacuation_to.strip():
        text = "Evakuace je potřeba a\u00a0není zapsáno kam."
        fix = "Zapište místo, nebo „zatím neurčeno“."
        found.append(
            Problem(field="evacuation_to", text=text, fix=fix, level=Level.WARNING),
        )
    if evaluation.public_information.strip() and not evaluation.public_approved_by.strip():
        text = "Není zapsáno, kdo sdělení veřejnosti schválil."
        fix = "Zapište jméno, nebo „zatím neschváleno“; bez schválení se nic nesděluje."
        found.append(
            Problem(field="public_approved_by", text=text, fix=fix, level=Level.WARNING),
        )
    return found
