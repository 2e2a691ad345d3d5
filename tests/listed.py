"""Records for the lists: many contacts, a calamity with an incident, papers, advice, cards."""

from dataclasses import replace
from datetime import timedelta

from tests.factories import (
    NOW,
    OFFICER_ID,
    a_contact,
    a_document,
    a_notice,
    an_advice,
    an_incident,
)
from tests.known_people import a_card

from kkc_desktop.domain.advice import AdviceId
from kkc_desktop.domain.code_lists import ContactChannel, ContactOutcome
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident import IncidentId, NoticeId
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType

SURNAMES = ("Hrubý", "Chalupa", "Cibulka", "Čermák", "Dvořák", "Ibl", "Novák", "Nováková", "Ďuriš")
REFERENCE = "KRPM-5678-1/ČJ-2026-141211"
IN_CZECH = (
    *("Cibulka", "Čermák", "Ďuriš", "Dvořák", "Hrubý", "Chalupa", "Ibl", "Novák", "Nováková"),
)


def some_contacts(services, count):
    """So many contacts, ten minutes apart, the last of them now; two arrive at each moment."""
    channels, outcomes = list(ContactChannel), list(ContactOutcome)
    with services.workplace.database.transaction() as tx:
        for number in range(1, count + 1):
            at = NOW - timedelta(minutes=10 * ((count - number) // 2))
            tx.contacts.add(
                a_contact(
                    id=ContactId(f"c{number * 7 % 1000:04}"),
                    evidence_number=f"KKC-OL4-2026-{number:06}" if number % 3 else "",
                    ticket=f"{'AB'[number % 2]}\u00a0{number % 12 + 1}",
                    arrived_at=at,
                    taken_over_at=at if number % 5 == 1 else None,
                    closed_at=at if number % 5 > 1 else None,
                    channel=channels[number % len(channels)],
                    outcome=outcomes[number % len(outcomes)],
                    handler_id=OFFICER_ID if number % 4 else "",
                )
            )


def some_events(services):
    """A calamity „Žďár“ and three incidents, the second of which had two notices."""
    with services.workplace.database.transaction() as tx:
        calamity = an_incident(id=IncidentId("i0"), scope=EventScope.CALAMITY, name="Povodeň Žďár")
        tx.incidents.add(calamity)
        tx.incidents.add_notice(a_notice(id=NoticeId("n0"), incident_id=calamity.id))
        kinds = (IncidentType.STORM, IncidentType.FIRE, IncidentType.DEATH)
        for number, kind in enumerate(kinds, 1):
            state = IncidentState.ENDED if number == 3 else IncidentState.RECEIVED
            at = NOW - timedelta(hours=number)
            incident = an_incident(id=IncidentId(f"i{number}"), received_at=at, state=state)
            tx.incidents.add(incident)
            notice = a_notice(
                id=NoticeId(f"n{number}"), incident_id=incident.id, incident_type=kind
            )
            tx.incidents.add_notice(notice)
            if number == 2:
                later = replace(
                    notice, id=NoticeId("n9"), number=2, incident_type=IncidentType.FLOOD
                )
                tx.incidents.add_notice(later)


def some_papers(services):
    """Three documents, the second with a č. j., and two records of advice."""
    with services.workplace.database.transaction() as tx:
        for number, (code, state) in enumerate(
            (
                ("PTO", DocumentState.DRAFT),
                ("POZ", DocumentState.DRAFT),
                ("PTO", DocumentState.DRAFT),
            )
        ):
            tx.documents.add(
                a_document(
                    id=DocumentId(f"d{number}"),
                    template_code=code,
                    state=state,
                    reference_number=REFERENCE if number == 1 else "",
                    recorded_at=NOW - timedelta(days=number),
                )
            )
        for number, topics in enumerate((("K06",), ("K01", "K06"))):
            at = NOW - timedelta(days=number)
            tx.advice.add(an_advice(id=AdviceId(f"a{number}"), topics=topics, given_at=at))


def some_cards(services):
    """A card of each surname."""
    return [a_card(services, surname=surname, given_names="Jan") for surname in SURNAMES]
