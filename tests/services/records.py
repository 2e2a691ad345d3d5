"""Stored records made by the real services, one of each kind and state that a test may need."""

from dataclasses import replace

from tests.factories import NOW

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.incident_lists import IncidentState


def finished_contact(desk):
    visit = desk.reception.blank_contact()
    contact = replace(
        visit.contact, reason=ContactReason.LOST_DOCUMENTS, outcome=ContactOutcome.SETTLED
    )
    return desk.reception.finish(replace(visit, contact=contact)).contact


def complete_document(desk, contact_id=""):
    dossier = desk.documents.begin("POO", contact_id=contact_id)
    person = desk.documents.blank_person(
        dossier.document.id, 0, desk.documents.template(dossier.document)
    )
    document = replace(
        dossier.document,
        event_place="Konice",
        event_time="dnes",
        event_summary="ztráta",
        reported_at=NOW,
    )
    named = replace(person, given_names="Jana", surname="Malá")
    return replace(dossier, document=document, persons=(named,))


def closed_document(desk, contact_id=""):
    return desk.documents.close(complete_document(desk, contact_id)).document


def voided_document(desk, contact_id=""):
    return desk.signing.void(closed_document(desk, contact_id).id, "omyl").document


def ended_incident(desk):
    file = desk.incidents.blank_file()
    notice = replace(file.latest, place="Konice", description="kouř")
    taken = desk.incidents.take_notice(replace(file, notices=(notice,)))
    return desk.incidents.change_state(taken.incident.id, IncidentState.ENDED).incident


def recorded_advice(desk):
    advice = desk.advising.blank_advice()
    return desk.advising.record(replace(advice, topics=("K06",), items=("K06-1",)))
