"""A workplace over a real database, and a protocol closed there for signature."""

from dataclasses import replace
from itertools import count

from tests.desk import Clock
from tests.factories import KEYS
from tests.printing.samples import (
    NOW,
    OFFICER,
    RECEPTIONIST,
    STATION,
    filled,
    persons_of,
    things_of,
)
from tests.ui.signed_in import OneOfficer

from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database
from kkc_desktop.ui.signing_page import SigningPage
from kkc_desktop.ui.signing_services import signing_services


def a_workplace(path, clock=None):
    """A new station with its officer on duty; close its database afterwards."""
    clock = clock or Clock(NOW)
    database = Database.create(path, NOW, KEYS)
    with database.transaction() as transaction:
        transaction.station.put(STATION)
        transaction.officers.put(OFFICER)
        transaction.officers.put(RECEPTIONIST)
    numbers = count(1)
    workplace = Workplace(database, clock, lambda: f"id-{next(numbers)}")
    workplace.seat(OFFICER)
    return workplace


def closed_protocol(documents):
    """A protocol closed for signature: three citizens and the officer."""
    begun = documents.begin("PTO").document
    document = replace(
        filled("PTO", evidence_number="", closed_at=None),
        id=begun.id,
        template_version=begun.template_version,
        officer_id=OFFICER.id,
    )
    persons = tuple(replace(person, record_id=document.id) for person in persons_of("PTO"))
    things = tuple(replace(thing, document_id=document.id) for thing in things_of("PTO"))
    return documents.close(Dossier(document=document, persons=persons, things=things))


def a_signing_page(services):
    """The page of signatures over these services; nothing is shown on it yet."""
    return SigningPage(signing_services(services, OneOfficer(services.workplace)))
