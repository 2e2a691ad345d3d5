"""Ending an incident or a calamity over measures that somebody still has to carry out."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.incident import Incident
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.problems import Problem

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_OVER = (IncidentState.ENDED, IncidentState.EVALUATED)


def closing_reason(tx: "Transaction", incident: Incident, state: IncidentState, reason: str) -> str:
    """The reason to be kept with the incident; empty where none is asked.

    Refused with NotComplete when the incident ends with open measures and no reason is given.
    """
    if state not in _OVER or incident.state in _OVER:
        return ""
    count = len(open_measures_of(tx, incident))
    if not count:
        return ""
    if reason.strip():
        return reason.strip()
    words = counted(count, "otevřené opatření", "otevřená opatření", "otevřených opatření")
    text = f"Událost má {words}."
    fix = "Vyřiďte je, nebo zapište důvod, proč událost končí i\u00a0s\u00a0nimi."
    raise NotComplete((Problem(field="reason", text=text, fix=fix),))


def open_measures_of(tx: "Transaction", incident: Incident) -> tuple[Measure, ...]:
    """The open measures of the incident, and of those joined to it if it is a calamity."""
    joined = {link.linked_id: link.is_linked for link in tx.events.links.of(incident.id)}
    ids = (incident.id, *(linked_id for linked_id, is_linked in joined.items() if is_linked))
    return tuple(measure for measure in tx.events.measures.of(*ids) if measure.state.is_open)
