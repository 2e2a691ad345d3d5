"""Enter once, print the set: what a new document takes over from a contact, incident or advice."""

from dataclasses import replace
from datetime import datetime, timedelta

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.card_answers import spoken_answers
from kkc_desktop.domain.code_lists import ContactReason, PersonRole
from kkc_desktop.domain.completeness import closing_manner_for
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import ZONE, counted, moment_words, plural
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import StatementManner
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.incident import Incident, LogEntry, Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.knowledge import ReferralPlace, place_named
from kkc_desktop.domain.log_words import extract_line
from kkc_desktop.domain.methane import methane_of
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.signers import officer_words
from kkc_desktop.domain.station import Officer
from kkc_desktop.domain.template import Block, Template


def from_duty(document: Document, template: Template, officer: Officer, now: datetime) -> Document:
    """The document with what follows from the kind, the officer on duty and the hour."""
    if not template.signer_roles:
        document = replace(document, statement_manner=StatementManner.OWN_FINDINGS)
    if template.has(Block.MISDEMEANOUR) and template.deadline_days:
        last_day = now.astimezone(ZONE).date() + timedelta(days=template.deadline_days)
        document = replace(document, refer_by_on=last_day)
    if template.has(Block.TRANSFER):
        document = replace(document, transfer_to=officer_words(officer))
    if template.has(Block.HANDOVER):
        document = replace(document, handover_from=officer_words(officer))
    if template.has(Block.SITUATION):
        document = replace(document, period_ended_at=now)
    return document


def from_contact(
    document: Document, contact: Contact, template: Template, places: tuple[ReferralPlace, ...]
) -> Document:
    """The document with what the contact already says in the blocks it uses.

    What the incident has said already stands.
    `places` is the directory in which the contact's referral is looked up.
    """
    document = replace(document, contact_id=contact.id)
    if template.has(Block.STATEMENT):
        document = replace(document, statement=contact.subject)
    if template.has(Block.EVENT):
        document = replace(
            document,
            event_summary=document.event_summary or contact.subject,
            reported_at=document.reported_at or contact.arrived_at,
        )
    if template.has(Block.REFERRAL):
        where = _place_words(contact.referral, places)
        document = replace(document, referral_matter=contact.subject, referral_place=where)
    return document


def handed_in_words(contact: Contact, template: Template) -> str:
    """What the person hands in, for the list of the receipt; other visits hand in nothing yet."""
    is_receipt = template.has(Block.THINGS) and contact.reason is ContactReason.SUBMISSION
    return contact.subject.strip() if is_receipt else ""


def _place_words(referral: str, places: tuple[ReferralPlace, ...]) -> str:
    """Where the contact was referred to, with address, phone and hours if they are known."""
    known = place_named(referral, places)
    local = known.contact_lines if known else ()
    return "\n".join(part for part in (referral.strip(), *local) if part)


def from_persons(document: Document, persons: tuple[Person, ...], template: Template) -> Document:
    """The document with who hands a thing over and how the persons get to know its text."""
    document = replace(document, closing_manner=closing_manner_for(persons))
    if not template.has(Block.TRANSFER) or not persons:
        return document
    first = persons[0]
    return replace(document, transfer_from="" if first.is_protected else first.full_name)


def persons_from(
    persons: tuple[Person, ...], record_id: str, template: Template
) -> tuple[Person, ...]:
    """What the contact states of its persons, stated in the document by the same ids.

    A person without a role gets the kind's first.

    Where the kind is signed by somebody and none of them is that yet, the first one also becomes
    what the kind asks first: who comes to report becomes the instructed victim as well.
    """
    default: tuple[PersonRole, ...] = template.person_roles[:1]
    copies = [
        replace(person, record_id=record_id, position=i, roles=person.roles or default)
        for i, person in enumerate(persons)
    ]
    asked = template.signer_roles[:1]
    if copies and asked and not any(set(asked) & set(person.roles) for person in copies):
        copies[0] = replace(copies[0], roles=(*asked, *copies[0].roles))
    return tuple(copies)


def from_incident(
    document: Document,
    file: IncidentFile,
    template: Template,
    late_after: timedelta,
) -> Document:
    """The document with the latest notice and the log so far, in the blocks the kind uses.

    `late_after` is the term from which on a line of the log is called late.
    """
    notice, incident = file.latest, file.incident
    document = replace(
        document,
        incident_id=incident.id,
        contact_id=incident.contact_id,
        event_place=notice.place,
        event_time=_time_words(notice),
        event_summary=_told(notice),
        reported_at=incident.received_at,
    )
    if template.has(Block.METHANE):
        document = _with_methane(document, file, late_after)
    return document


def _told(notice: Notice) -> str:
    """What happened in the reporting person's words, then what was asked by the type's card."""
    parts = (notice.description, spoken_answers(notice.card_answers))
    return "\n".join(part for part in parts if part)


def _with_methane(document: Document, file: IncidentFile, late_after: timedelta) -> Document:
    notice, incident = file.latest, file.incident
    handed = ""
    if incident.handed_over_at:
        handed = f"{moment_words(incident.handed_over_at)}, přijetí: {incident.accepted_by}"
    seven = methane_of(notice, file.declarations)
    return replace(
        document,
        notice_number=notice.number,
        methane_major=seven[0],
        methane_location=seven[1],
        methane_type=seven[2],
        methane_hazards=seven[3],
        methane_access=seven[4],
        methane_casualties=seven[5],
        methane_services=seven[6],
        operations_handover=handed,
        log_extract=_log_words(file, file.log, late_after),
    )


def from_open_items(
    document: Document,
    incidents: tuple[tuple[Incident, Notice], ...],
    waiting: int,
    to_sign: tuple[Document, ...],
) -> Document:
    """The handover with everything still open, by evidence numbers, so that nothing is forgotten.

    `incidents` are the open ones with their latest notice, `waiting` how many people wait,
    `to_sign` the papers that wait for a pen (domain 7.2).
    """
    events = "\n".join(
        f"evid. č. {incident.evidence_number}: {_kind_words(notice)}, {incident.state.label}"
        for incident, notice in incidents
    )
    verb = plural(waiting, "čeká", "čekají", "čeká")
    people = f"{verb} {counted(waiting, 'osoba', 'osoby', 'osob')}" if waiting else "nikdo nečeká"
    numbers = ", ".join(paper.evidence_number for paper in to_sign)
    return replace(
        document,
        handover_events=events or "žádné",
        handover_persons=people,
        handover_tasks=f"k\u00a0podpisu zbývá: evid. č. {numbers}" if numbers else "",
    )


def _kind_words(notice: Notice) -> str:
    is_chosen = notice.incident_type is not IncidentType.NOT_CHOSEN
    return notice.incident_type.label if is_chosen else "druh nezjištěn"


def _time_words(notice: Notice) -> str:
    known = moment_words(notice.occurred_at) if notice.occurred_at else ""
    ongoing = "trvá" if notice.is_ongoing else ""
    return ", ".join(part for part in (known, ongoing, notice.time_note) if part)


def _log_words(file: IncidentFile, lines: tuple[LogEntry, ...], late_after: timedelta) -> str:
    strikes = {strike.entry_id: strike for strike in file.strikes}
    return "\n".join(extract_line(line, strikes.get(line.id), late_after) for line in lines)


def from_advice(document: Document, advice: AdviceRecord, topics: str, items: str) -> Document:
    """The document with what was advised, in words."""
    materials = ""
    if advice.leaflet_code:
        version = f"verze {advice.leaflet_version}, {advice.leaflet_language.label}"
        materials = f"leták {advice.leaflet_code}, {version}, {advice.leaflet_copies}×"
    return replace(
        document,
        advice_id=advice.id,
        contact_id=advice.contact_id,
        advice_topics=topics,
        advice_text=items,
        advice_group=advice.target_group.label,
        advice_form=advice.form.label,
        advice_materials=materials,
        advice_follow_up="; ".join(part for part in (advice.referral, advice.follow_up) if part),
    )
