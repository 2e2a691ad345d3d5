"""The exercise desk: a day at a counter that never was, told through the same services.

Every name, address and number is made up. Times count back from now, so the desk looks alive
whenever it is opened; papers are really closed and really bear CVIČENÍ.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import overload

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.advice_lists import AdviceForm, TargetGroup
from kkc_desktop.domain.code_lists import ContactChannel, ContactOutcome, ContactReason, SpecialNeed
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.dossier import IncidentFile, Visit
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import (
    Hazard,
    IncidentType,
    LogChannel,
    NotifiedBody,
    ReportingRole,
)
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.station import Officer, OfficerId, Role, Station
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise_papers import furnish_documents
from kkc_desktop.services.exercise_password import EXERCISE_COST, EXERCISE_PASSWORD
from kkc_desktop.services.exercise_people import INJURED, SENIOR, SUBMITTER, WITNESS
from kkc_desktop.services.founding import found
from kkc_desktop.services.setup import known_centres, station_of
from kkc_desktop.services.workplace import Workplace

OFFICER = OfficerId("cviceni-dvorakova")
RECEPTIONIST = OfficerId("cviceni-zeleny")
HEAD = OfficerId("cviceni-novotny")
ADMINISTRATOR = OfficerId("cviceni-mala")
OVERSEER = OfficerId("cviceni-bily")

_LONGEST_AGO = 210
"""Minutes; the first visit of the day came a little later than that."""


def exercise_station() -> Station:
    """Olomouc 4 with made-up connections, marked as an exercise."""
    known = next(seed for seed in known_centres() if seed.code == "OL4")
    return replace(
        station_of(known),
        address="Cvičná 1, 779\u00a000 Olomouc",
        phone="974\u00a0000\u00a0000",
        email="cviceni@example.cz",
        is_exercise=True,
    )


def exercise_officers() -> tuple[Officer, ...]:
    """One person of each role, all made up."""
    return (
        Officer(
            id=OFFICER,
            rank="prap.",
            given_names="Kateřina",
            surname="Dvořáková",
            service_number="900101",
            function="dozorčí služby",
            role=Role.OFFICER,
        ),
        Officer(
            id=RECEPTIONIST,
            given_names="Marek",
            surname="Zelený",
            function="recepce",
            role=Role.RECEPTIONIST,
        ),
        Officer(
            id=HEAD,
            rank="npor.",
            given_names="Jiří",
            surname="Novotný",
            service_number="900001",
            function="vedoucí oddělení",
            role=Role.HEAD,
        ),
        Officer(
            id=ADMINISTRATOR,
            given_names="Hana",
            surname="Malá",
            function="správa počítačů",
            role=Role.ADMINISTRATOR,
        ),
        Officer(
            id=OVERSEER,
            rank="Mgr.",
            given_names="Pavel",
            surname="Bílý",
            function="pověřenec pro ochranu údajů",
            role=Role.OVERSEER,
        ),
    )


def found_exercise(
    path: Path,
    now: Callable[[], datetime],
    new_id: Callable[[], str],
    station: Station | None = None,
) -> Services:
    """The made-up station, an exercise unless another is given, with today's work on its desk.

    All its officers have the same password, which everybody knows. Afterwards the made-up police
    officer is on duty.
    """
    officers = exercise_officers()
    passwords = {officer.id: EXERCISE_PASSWORD for officer in officers}
    station = station or exercise_station()
    founded = found(path, station, officers, passwords, now, new_id, EXERCISE_COST)
    services = Services(Workplace(founded.database, now, new_id), founded.door)
    furnish(services)
    return services


def furnish(services: Services) -> None:
    """Fills the desk of the made-up officers with today's made-up work."""
    services.duty.begin(RECEPTIONIST)
    visits = [receive_visit(services, story) for story in STORIES]
    _advise(services, visits[0].contact)
    services.duty.begin(OFFICER)
    _take_incidents(services)
    furnish_documents(services, {visit.contact.reason: visit.contact for visit in visits})


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One visit: minutes count back from now, a visit without `left` still waits."""

    arrived: int
    left: int | None = None
    taken_over: int | None = None
    reason: ContactReason
    subject: str
    outcome: ContactOutcome = ContactOutcome.OPEN
    channel: ContactChannel = ContactChannel.COUNTER
    special_need: SpecialNeed = SpecialNeed.NONE
    referral: str = ""
    person: Person | None = None


STORIES = (
    Story(
        arrived=205,
        left=190,
        reason=ContactReason.PREVENTION,
        subject="Volal jí údajný bankéř, ať převede peníze na bezpečný účet.",
        outcome=ContactOutcome.SETTLED,
        special_need=SpecialNeed.MOBILITY,
    ),
    Story(
        arrived=178,
        taken_over=171,
        left=96,
        reason=ContactReason.CRIME,
        subject="Odcizené jízdní kolo od stojanu u nádraží.",
        outcome=ContactOutcome.DOCUMENT,
        person=INJURED,
    ),
    Story(
        arrived=150,
        left=141,
        reason=ContactReason.NOT_POLICE,
        subject="Spor se sousedem o výšku plotu.",
        outcome=ContactOutcome.REFERRED,
        referral="stavební úřad, přestupková komise obce",
    ),
    Story(
        arrived=118,
        taken_over=112,
        left=70,
        reason=ContactReason.LOST_AND_FOUND,
        subject="Nalezená peněženka s\u00a0doklady v\u00a0čekárně polikliniky.",
        outcome=ContactOutcome.DOCUMENT,
        person=WITNESS,
    ),
    Story(
        arrived=64,
        left=52,
        reason=ContactReason.SUBMISSION,
        subject="Doplnění podání, dvě listiny.",
        outcome=ContactOutcome.DOCUMENT,
        person=SUBMITTER,
    ),
    Story(
        arrived=38,
        taken_over=20,
        reason=ContactReason.EXPLANATION,
        subject="Předvolán k\u00a0vysvětlení k\u00a0poškozené závoře.",
        outcome=ContactOutcome.HANDED_TO_OFFICER,
        person=WITNESS,
    ),
    Story(
        arrived=36,
        reason=ContactReason.VICTIM,
        subject="Podvod po telefonu, chce vědět, co má udělat.",
        special_need=SpecialNeed.DISTRESS,
        person=SENIOR,
    ),
    Story(
        arrived=6,
        reason=ContactReason.TRAFFIC_ACCIDENT,
        subject="Poškrábaný nárazník na parkovišti, druhý řidič ujel.",
    ),
    Story(
        arrived=2,
        reason=ContactReason.WEAPONS,
        subject="Kam se změnou adresy ve zbrojním oprávnění.",
    ),
)


def receive_visit(services: Services, story: Story) -> Visit:
    """Registers the visit as the receptionist did, or finishes it if the person has left."""
    now = services.workplace.now()
    visit = services.reception.blank_contact()
    contact = replace(
        visit.contact,
        arrived_at=_ago(now, story.arrived),
        first_contact_at=_ago(now, story.arrived - 1),
        taken_over_at=_ago(now, story.taken_over),
        closed_at=_ago(now, story.left),
        channel=story.channel,
        reason=story.reason,
        subject=story.subject,
        special_need=story.special_need,
        outcome=story.outcome,
        referral=story.referral,
    )
    persons: tuple[Person, ...] = ()
    if story.person is not None:
        person_id = PersonId(services.workplace.new_id())
        persons = (replace(story.person, id=person_id, record_id=contact.id),)
    filled = Visit(contact=contact, persons=persons)
    keep = services.reception.register if story.left is None else services.reception.finish
    return keep(filled)


@overload
def _ago(now: datetime, minutes: int) -> datetime: ...


@overload
def _ago(now: datetime, minutes: None) -> None: ...


def _ago(now: datetime, minutes: int | None) -> datetime | None:
    """So many minutes ago; shortly after midnight less, so that all visits are of one day.

    Tickets begin anew with the day: visits of two days would bear the same one twice.
    """
    if minutes is None:
        return None
    midnight = now.astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    share = min(1.0, (now - midnight) / timedelta(minutes=_LONGEST_AGO))
    return now - timedelta(minutes=minutes) * share


def _advise(services: Services, contact: Contact) -> AdviceRecord:
    """The leaflet about calls from a false bank, handed over and explained."""
    category = next(c for c in services.advising.categories if c.code == "K06")
    advice = services.advising.blank_advice(contact)
    return services.advising.record(
        replace(
            advice,
            given_at=services.workplace.now() - timedelta(minutes=195),
            topics=(category.code,),
            items=tuple(item.id for item in category.items[:3]),
            target_group=TargetGroup.SENIORS,
            form=AdviceForm.SPOKEN_LEAFLET,
            leaflet_code=category.leaflet_code,
            leaflet_version=category.leaflet_version,
            leaflet_copies=1,
            duration_minutes=8,
        )
    )


def _take_incidents(services: Services) -> None:
    """One incident that operations already have, and one nobody has handed over yet."""
    now = services.workplace.now()
    crash = _crash(services.incidents.blank_file(), now)
    taken = services.incidents.take_notice(crash)
    handed = now - timedelta(minutes=81)
    services.incidents.hand_to_operations(taken.incident.id, "operátor IOS\u00a012", handed)
    line = LogLine(
        text="Hlídka na místě, jeden jízdní pruh průjezdný.",
        occurred_at=now - timedelta(minutes=64),
        channel=LogChannel.RADIO,
        counterpart="hlídka 401",
    )
    services.incidents.log.write(taken.incident.id, line)
    _ask_for_measures(services, taken.incident.id)
    services.incidents.take_notice(_missing(services.incidents.blank_file(), now))


def _ask_for_measures(services: Services, incident_id: IncidentId) -> None:
    """One measure that is overdue, two that are not, a body that answered and one that did not."""
    now, measures, notifying = services.workplace.now(), services.measures, services.notifying
    measures.add(incident_id, "Zajistit odtah vozidel", due_at=now + timedelta(minutes=35))
    late = measures.add(incident_id, "Ověřit objížďku ulicí Vzorovou", "Zelený")
    measures.change(late.id, late.owner, now - timedelta(minutes=17))
    measures.add(
        incident_id, "Zapsat svědky a\u00a0spojení na ně", "Dvořáková", now + timedelta(minutes=12)
    )
    told = notifying.notify(
        incident_id, "ZZS 155", at=now - timedelta(minutes=84), contact="dispečink", minutes=5
    )
    notifying.answer(told.id, "Vůz na místě.", "dispečink", now - timedelta(minutes=82))
    notifying.notify(
        incident_id,
        "Správce komunikace (ŘSD, SSOK)",
        at=now - timedelta(minutes=22),
        told="jeden pruh neprůjezdný",
        minutes=15,
    )


def _crash(file: IncidentFile, now: datetime) -> IncidentFile:
    notice = replace(
        file.latest,
        place="Olomouc, křižovatka Cvičná a\u00a0Vzorová",
        access="od severu, z\u00a0ulice Vzorové",
        incident_type=IncidentType.TRAFFIC_ACCIDENT,
        description="Čelní střet dvou osobních aut, jeden řidič zůstal ve voze.",
        endangered_count=2,
        injured_count=1,
        hazards=(Hazard.FIRE,),
        hazards_note="vytéká palivo",
        occurred_at=now - timedelta(minutes=86),
        reporting_name="Pavel Cvičný",
        reporting_phone="700\u00a0000\u00a0021",
        reporting_role=ReportingRole.WITNESS,
        notified=(NotifiedBody.AMBULANCE, NotifiedBody.FIRE_BRIGADE),
    )
    incident = replace(file.incident, received_at=now - timedelta(minutes=83))
    return IncidentFile(incident=incident, notices=(notice,))


def _missing(file: IncidentFile, now: datetime) -> IncidentFile:
    notice = replace(
        file.latest,
        place="Olomouc, park u\u00a0Cvičného rybníka",
        incident_type=IncidentType.MISSING_PERSON,
        description="Muž 78\u00a0let odešel dopoledne na procházku, zapomíná; šedá bunda, hůl.",
        endangered_count=1,
        occurred_at=now - timedelta(minutes=95),
        reporting_name="Věra Zkušební",
        reporting_phone="700\u00a0000\u00a0034",
        reporting_role=ReportingRole.RELATIVE,
    )
    incident = replace(file.incident, received_at=now - timedelta(minutes=9))
    return IncidentFile(incident=incident, notices=(notice,))
