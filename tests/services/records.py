"""Stored records made by the real services, one of each kind and state that a test may need."""

from dataclasses import replace

from tests.factories import NOW

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.event_lists import ItemDecision
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.outage import KitLine


def waiting_visit(desk):
    """A contact that is not stored yet."""
    visit = desk.reception.blank_contact()
    return replace(visit, contact=replace(visit.contact, reason=ContactReason.CRIME))


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
    return desk.documents.close(complete_document(desk, contact_id))


def voided_document(desk, contact_id=""):
    return desk.signing.void(closed_document(desk, contact_id).document.id, "omyl").document


def blank_forms(desk):
    """A kit of two blank forms."""
    kit = desk.outage.make((KitLine(template_code="PPP", count=2),))
    return desk.outage.forms_of(kit.id)


def a_notice(desk):
    """An incident that is not stored yet."""
    file = desk.incidents.blank_file()
    return replace(file, notices=(replace(file.latest, place="Konice", description="kouř"),))


def a_taken_notice(desk):
    return desk.incidents.take_notice(a_notice(desk))


def ended_incident(desk):
    taken = a_taken_notice(desk)
    return desk.incidents.change_state(taken.incident.id, IncidentState.ENDED).incident


def some_advice(desk):
    """Advice that is not stored yet."""
    advice = desk.advising.blank_advice()
    return replace(advice, topics=("K06",), items=("K06-1",))


def recorded_advice(desk):
    return desk.advising.record(some_advice(desk))


def prepared_sheet(desk, outgoing, incoming):
    """A handover that lacks nothing but the signature."""
    desk.workplace.seat(outgoing)
    service = desk.handing_over
    sheet = service.prepare()
    service.keep(replace(sheet.handover, incoming_id=incoming.id))
    for item in sheet.items:
        service.decide(sheet.handover.id, item.id, ItemDecision.HANDED)
    return service.sheet(sheet.handover.id)


def refuse_commits(desk, act):
    """From now on a real commit fails that would store a line of the act."""
    with desk.workplace.database.transaction() as tx:
        for statement in (
            "CREATE TABLE refused (line INTEGER REFERENCES audit (number)"
            " DEFERRABLE INITIALLY DEFERRED)",
            "CREATE TRIGGER refuse AFTER INSERT ON audit"
            f" WHEN NEW.act = '{act.name}' BEGIN INSERT INTO refused VALUES (-1); END",
        ):
            tx.connection.exec_driver_sql(statement)
