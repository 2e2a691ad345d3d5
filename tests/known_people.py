"""A person known at the desk, with everything that can stand on the page of their card."""

from dataclasses import replace
from datetime import date, timedelta

from tests.factories import a_person
from tests.printing.samples import filled, persons_of, things_of
from tests.services.records import complete_document, recorded_advice, waiting_visit

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason, IdentityDocumentKind, Sex
from kkc_desktop.domain.document_lists import SignatureState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import PersonId
from kkc_desktop.domain.person_lists import FlagKind

BORN = date(1985, 2, 28)


def a_card(desk, **values):
    """A stored card of Jana Nováková; a test names only what it is about."""
    given = {"surname": "Nováková", "given_names": "Jana", "born_on": BORN, "sex": Sex.FEMALE}
    return desk.person_files.keep(replace(desk.person_files.blank(), **given | values))


def stated(card, **values):
    """The person of the card as a record states them."""
    return replace(
        a_person(),
        id=PersonId(card.id),
        given_names=card.given_names,
        surname=card.surname,
        born_on=card.born_on,
        residence="",
        identity_document=IdentityDocumentKind.NONE,
        identity_document_number="",
        **values,
    )


def a_visit_of(desk, card, reason=ContactReason.LOST_DOCUMENTS, outcome=ContactOutcome.SETTLED):
    """A finished contact with the person."""
    visit = desk.reception.blank_contact()
    contact = replace(visit.contact, reason=reason, outcome=outcome)
    return desk.reception.finish(replace(visit, contact=contact, persons=(stated(card),)))


def a_waiting_visit_of(desk, card):
    """A contact with the person, who still waits."""
    return desk.reception.register(replace(waiting_visit(desk), persons=(stated(card),)))


def a_paper_of(desk, card, **values):
    """A paper closed for signature that states the person so."""
    dossier = complete_document(desk)
    return desk.documents.close(replace(dossier, persons=(replace(stated(card), **values),)))


def a_protocol_of(desk, card, **values):
    """A signed paper that only the police write; the person is the first one in it."""
    begun = desk.documents.begin("PTO").document
    document = replace(
        filled("PTO", evidence_number="", closed_at=None),
        id=begun.id,
        template_version=begun.template_version,
        officer_id=desk.workplace.officer.id,
    )
    first, *others = persons_of("PTO")
    named = replace(stated(card), roles=first.roles, identity_check=first.identity_check)
    persons = [replace(each, record_id=begun.id) for each in (replace(named, **values), *others)]
    things = tuple(replace(thing, document_id=begun.id) for thing in things_of("PTO"))
    dossier = Dossier(document=document, persons=tuple(persons), things=things)
    for party in desk.documents.close(dossier).signatures:
        desk.signing.record(party, SignatureState.SIGNED)
    desk.workplace.confirm()
    return desk.signing.confirm(begun.id)


def advice_to(desk, card):
    """Recorded advice given to the person."""
    advice = recorded_advice(desk)
    officer, now = desk.workplace.officer.id, desk.workplace.now()
    with desk.workplace.database.transaction() as tx:
        tx.persons.replace(advice.id, (stated(card),))
        tx.audit.append(officer, Act.RECORD_ADVICE, now, RecordKind.ADVICE, advice.id)
    return advice


def a_known_person(desk):
    """A card with a warning, a time line, a paper that says otherwise and a likeness."""
    card = a_card(desk, birth_number="855228/1234", phone="603 214 587", residence="Kafkova 12")
    a_card(
        desk, surname="Novakova", phone="773 905 112", residence="Kosmonautů 8", email="j@post.cz"
    )
    until = desk.workplace.today() + timedelta(days=84)
    desk.person_flags.add(card.id, FlagKind.IN_PAIR, "slovní napadení recepční", until)
    a_visit_of(desk, card)
    advice_to(desk, card)
    a_paper_of(desk, card, surname="Dvořáková", residence="Kosmonautů 8")
    renewed = desk.person_files.read(card.id).card
    desk.person_files.keep(replace(renewed, surname="Nováková", residence="Kafkova 12"))
    a_waiting_visit_of(desk, card)
    return desk.person_files.read(card.id).card
