"""What every saved record passes through: its evidence number and its line in the search index."""

from datetime import datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.description_sheet import search_words
from kkc_desktop.domain.dossier import Dossier, IncidentFile, Visit
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.station import Station
from kkc_desktop.domain.template import BLOCK_FIELDS, Template

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def issue_number(
    transaction: "Transaction",
    station: Station,
    kind: RecordKind,
    record_id: str,
    at: datetime,
) -> str:
    """The station's next evidence number of the year in which `at` falls in Prague."""
    year = at.astimezone(ZONE).year
    return transaction.numbers.issue(station.code, year, kind, record_id, at).text


def index_contact(transaction: "Transaction", visit: Visit) -> None:
    """Makes the contact findable by number, names and words."""
    contact = visit.contact
    transaction.search.index(
        RecordKind.CONTACT,
        contact.id,
        number=contact.evidence_number,
        names=_names(visit.persons),
        text=" ".join((contact.subject, contact.note, contact.referral)),
        title=f"Kontakt {contact.ticket}",
        detail=contact.evidence_number or "čeká",
        recorded_at=contact.recorded_at,
    )


def index_advice(
    transaction: "Transaction",
    advice: AdviceRecord,
    topic_words: str,
    persons: tuple[Person, ...] = (),
) -> None:
    """Makes the advice findable by number, topic and whoever gave a name."""
    transaction.search.index(
        RecordKind.ADVICE,
        advice.id,
        number=advice.evidence_number,
        names=_names(persons),
        text=" ".join((topic_words, advice.citizen_words, advice.note)),
        title=topic_words or "Preventivní rada",
        detail=advice.evidence_number,
        recorded_at=advice.recorded_at,
    )


def index_incident(transaction: "Transaction", file: IncidentFile) -> None:
    """Makes the incident findable by number, place, reporting person and words of its sheets.

    The lines of its log are found line by line, see storage/search.
    """
    incident, latest = file.incident, file.latest
    notices = file.notices
    texts = [" ".join((n.place, n.place_detail, n.description, n.affected_note)) for n in notices]
    texts += [" ".join((notice.offender, notice.vehicle)) for notice in notices]
    texts += [incident.name] if incident.name else []
    texts += [search_words(description) for description in file.descriptions]
    transaction.search.index(
        RecordKind.INCIDENT,
        incident.id,
        number=incident.evidence_number,
        names=" ".join(notice.reporting_name for notice in notices),
        text=" ".join(texts),
        title=incident.name or latest.incident_type.label.capitalize(),
        detail=incident.evidence_number,
        recorded_at=incident.received_at,
    )


def index_found(transaction: "Transaction", thing: FoundThing) -> None:
    """Makes the thing findable by the number on its tag, its own number and its description."""
    transaction.search.index(
        RecordKind.FOUND_THING,
        thing.id,
        number=f"{thing.label} {thing.identifier}".strip(),
        names="",
        text=" ".join((thing.description, thing.found_place, thing.municipality, thing.note)),
        title=f"Nález {thing.label}",
        detail=thing.state.label,
        recorded_at=thing.recorded_at,
    )


def index_document(transaction: "Transaction", dossier: Dossier, template: Template) -> None:
    """Makes the document findable by number, persons and every text it prints but lists.

    The rows of a list are found at their records; people of the safe zone are not to be found.
    """
    document = dossier.document
    names = [name for use in template.blocks for name in BLOCK_FIELDS[use.block]]
    names = [name for name in names if name != "listing"]
    values = [getattr(document, name) for name in names]
    texts = [value for value in values if isinstance(value, str)]
    texts += [f"{thing.description} {thing.identifier}" for thing in dossier.things]
    transaction.search.index(
        RecordKind.DOCUMENT,
        document.id,
        number=f"{document.evidence_number} {document.reference_number}".strip(),
        names=_names(dossier.persons),
        text=" ".join(texts),
        title=template.title,
        detail=document.evidence_number or document.state.label,
        recorded_at=document.recorded_at,
    )


def _names(persons: tuple[Person, ...]) -> str:
    return " ".join(
        " ".join((p.given_names, p.surname, p.birth_surname, p.birth_number)) for p in persons
    )
