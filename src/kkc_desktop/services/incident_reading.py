"""How a stored incident is read: whole for papers and the replay, without its log for the page."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.incident import Incident
from kkc_desktop.storage.log_pages import is_step

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def read_incident(transaction: "Transaction", incident: Incident) -> IncidentFile:
    """The stored incident with its notices and its whole log, as papers and the replay need it."""
    log = transaction.incidents.log_of(incident.id)
    return IncidentFile(
        incident=incident,
        notices=transaction.incidents.notices_of(incident.id),
        steps=tuple(entry for entry in log if is_step(entry)),
        log=log,
        strikes=transaction.events.strikes.of(incident.id),
        descriptions=transaction.events.descriptions.of(incident.id),
        declarations=transaction.events.declarations.of(incident.id),
    )


def read_without_log(transaction: "Transaction", incident: Incident) -> IncidentFile:
    """The stored incident as its page needs it; its log is read part by part, see LogKeeping."""
    return IncidentFile(
        incident=incident,
        notices=transaction.incidents.notices_of(incident.id),
        steps=transaction.incidents.log_pages.steps_of(incident.id),
        descriptions=transaction.events.descriptions.of(incident.id),
        declarations=transaction.events.declarations.of(incident.id),
    )
