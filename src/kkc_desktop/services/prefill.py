"""Enter once, print the set: what a new document takes over from a contact, incident or advice."""

from dataclasses import replace

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.code_lists import PersonRole
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import counted, moment_words
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.incident import LogEntry, Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.template import Block, Template


def from_contact(document: Document, contact: Contact, template: Template) -> Document:
    """The document with what the contact already says in the blocks it uses."""
    document = replace(document, contact_id=contact.id)
    if template.has(Block.STATEMENT):
        document = replace(document, statement=contact.subject)
    if template.has(Block.EVENT):
        document = replace(document, event_summary=contact.subject, reported_at=contact.arrived_at)
    return document


def persons_from(
    persons: tuple[Person, ...], record_id: str, template: Template, new_ids: list[PersonId]
) -> tuple[Person, ...]:
    """Copies of the contact's persons for the document; a person without a role gets the first."""
    default: tuple[PersonRole, ...] = template.person_roles[:1]
    return tuple(
        replace(person, id=new_id, record_id=record_id, position=i, roles=person.roles or default)
        for i, (person, new_id) in enumerate(zip(persons, new_ids, strict=True))
    )


def from_incident(document: Document, file: IncidentFile) -> Document:
    """The document with the seven METHANE answers of the latest notice and the log so far."""
    notice, incident = file.latest, file.incident
    handed = ""
    if incident.handed_over_at:
        handed = f"{moment_words(incident.handed_over_at)}, přijetí: {incident.accepted_by}"
    seven = methane_of(notice)
    return replace(
        document,
        incident_id=incident.id,
        contact_id=incident.contact_id,
        notice_number=notice.number,
        methane_major=seven[0],
        methane_location=seven[1],
        methane_type=seven[2],
        methane_hazards=seven[3],
        methane_access=seven[4],
        methane_casualties=seven[5],
        methane_services=seven[6],
        operations_handover=handed,
        log_extract="\n".join(_log_line(entry) for entry in file.log),
        event_place=notice.place,
        event_time=_time_words(notice),
        event_summary=notice.description,
        reported_at=incident.received_at,
    )


def methane_of(notice: Notice) -> tuple[str, str, str, str, str, str, str]:
    """The seven answers M E T H A N E of the notice in Czech; empty where nothing is known."""
    place = ", ".join(part for part in (notice.place, notice.place_detail) if part)
    is_chosen = notice.incident_type is not IncidentType.NOT_CHOSEN
    kind = notice.incident_type.label if is_chosen or not notice.description else ""
    described = " – ".join(part for part in (kind, notice.description) if part)
    hazards = ", ".join(hazard.label for hazard in notice.hazards)
    dangers = "; ".join(part for part in (hazards, notice.hazards_note) if part)
    counts = (
        (notice.endangered_count, ("ohrožen", "ohroženi", "ohroženo")),
        (notice.injured_count, ("zraněn", "zraněni", "zraněno")),
        (notice.dead_count, ("mrtvý", "mrtví", "mrtvých")),
    )
    numbers = ", ".join(counted(count, *words) for count, words in counts if count)
    affected = "; ".join(part for part in (numbers, notice.affected_note) if part)
    services = ", ".join(body.label for body in notice.notified)
    return ("nevyhlášena", place, described, dangers, notice.access, affected, services)


def _time_words(notice: Notice) -> str:
    known = moment_words(notice.occurred_at) if notice.occurred_at else ""
    ongoing = "trvá" if notice.is_ongoing else ""
    return ", ".join(part for part in (known, ongoing, notice.time_note) if part)


def _log_line(entry: LogEntry) -> str:
    late = " (zapsáno dodatečně)" if entry.is_late else ""
    return f"{moment_words(entry.occurred_at)} {entry.text}{late}"


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
