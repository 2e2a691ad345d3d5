"""What of the desk the role on duty is offered; the services refuse the rest in any case."""

from collections.abc import Callable

from kkc_desktop.domain.audit import Act
from kkc_desktop.ui.page import Place

NEEDED_ACTS = {
    Place.CONTACTS: Act.BROWSE,
    Place.ADVICES: Act.BROWSE,
    Place.INCIDENTS: Act.BROWSE,
    Place.DOCUMENTS: Act.BROWSE,
    Place.PERSONS: Act.BROWSE,
    Place.PERSON: Act.CONSULT,
    Place.SEARCH: Act.SEARCH,
    Place.CONTACT: Act.REGISTER_CONTACT,
    Place.ADVICE: Act.RECORD_ADVICE,
    Place.INCIDENT: Act.TAKE_NOTICE,
    Place.EVALUATION: Act.EVALUATE_INCIDENT,
    Place.CALAMITY: Act.CONSULT,
    Place.DOCUMENT: Act.WRITE_DOCUMENT,
    Place.SIGNING: Act.CONSULT,
    Place.OUTAGE: Act.MAKE_OUTAGE_KIT,
    Place.MAP: Act.BROWSE,
    Place.WALL: Act.BROWSE,
    Place.SAFE_ZONE: Act.GATHER_PERSON,
    Place.APPOINTMENTS: Act.BOOK_APPOINTMENT,
    Place.PREVENTION: Act.BROWSE,
    Place.HANDOVER: Act.PREPARE_HANDOVER,
    Place.PROMISE: Act.KEEP_PROMISE,
    Place.WORK: Act.BROWSE,
    Place.WAITING: Act.REGISTER_CONTACT,
    Place.FINDS: Act.RECORD_FOUND,
    Place.NUMBERS: Act.CONSULT_NUMBERS,
    Place.OVERVIEW: Act.VIEW_OVERVIEW,
}
"""The act each place is for; a place that is not here is everybody's."""

MayAct = Callable[[Act], bool]


def is_allowed(place: Place, may: MayAct) -> bool:
    """Whether the role may go to the place."""
    return place not in NEEDED_ACTS or may(NEEDED_ACTS[place])
