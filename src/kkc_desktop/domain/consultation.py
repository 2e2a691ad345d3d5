"""Looking into a record: what belongs to the matter at hand, and the reasons for anything else."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.incident import Incident
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.problems import Problem

LONGEST_SERVICE = timedelta(hours=12)
_ENDED = frozenset({IncidentState.ENDED, IncidentState.EVALUATED})
_UNFINISHED_DOCUMENT = frozenset({DocumentState.DRAFT, DocumentState.CLOSED})


class ConsultReason(CodeList):
    """Why somebody looks into a record that is not of the matter at hand (domain 5.2, L1)."""

    CONTINUATION = "pokračování v\u00a0téže věci"
    CITIZEN = "žádost občana"
    SUPERVISION = "kontrola vedoucího"
    HANDOVER = "předání kolegovi"
    CORRECTION = "oprava údajů"
    OTHER_UNIT = "dotaz jiného útvaru"
    OTHER = "jiný důvod"


class Ground(CodeList):
    """Why a record belongs to the matter at hand and opens without asking."""

    UNFINISHED = "nedokončená věc přepážky"
    OWN = "vlastní záznam této služby"
    LINKED = "souvisí s\u00a0otevřenou věcí"


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What decides whether a record belongs to the matter at hand.

    `links` are the ids of records it was begun from; `hands` says who had it in hand and when.
    """

    record_id: str
    links: frozenset[str] = frozenset()
    is_unfinished: bool = False
    hands: tuple[tuple[str, datetime | None], ...] = ()

    @property
    def matter(self) -> frozenset[str]:
        """The ids that this record ties together."""
        return self.links | {self.record_id}


def ground_for(
    record: Circumstances, officer_id: str, now: datetime, opened: Set[str]
) -> Ground | None:
    """Why the officer may open the record without a reason; None when a reason must be given.

    `opened` are the ids of the matters opened since this officer sat down.
    """
    if record.is_unfinished:
        return Ground.UNFINISHED
    if any(who == officer_id and at and _is_of_service(at, now) for who, at in record.hands):
        return Ground.OWN
    return Ground.LINKED if record.matter & opened else None


def reason_words(reason: ConsultReason, own_words: str) -> str:
    """The reason as the trail keeps it; refused with NotComplete when `jiný` says nothing more."""
    said = " ".join(own_words.split())
    if reason is ConsultReason.OTHER and not said:
        raise NotComplete(
            (
                Problem(
                    field="own_words",
                    text="Není zapsáno, jaký jiný důvod to je.",
                    fix="Zapište jej několika slovy, bez jmen.",
                ),
            )
        )
    return f"{reason.label}: {said}" if said else reason.label


def of_contact(contact: Contact) -> Circumstances:
    """The circumstances of a contact; it is unfinished while its person waits."""
    return Circumstances(
        record_id=contact.id,
        is_unfinished=contact.is_waiting,
        hands=(
            (contact.recorded_by, contact.recorded_at),
            (contact.handler_id, contact.taken_over_at),
            (contact.handler_id, contact.closed_at),
        ),
    )


def of_advice(advice: AdviceRecord) -> Circumstances:
    """The circumstances of advice; it is finished once it is recorded."""
    return Circumstances(
        record_id=advice.id,
        links=_links(advice.contact_id),
        hands=((advice.recorded_by, advice.recorded_at),),
    )


def of_incident(incident: Incident) -> Circumstances:
    """The circumstances of an incident; it is unfinished until it ended."""
    return Circumstances(
        record_id=incident.id,
        links=_links(incident.contact_id),
        is_unfinished=incident.state not in _ENDED,
        hands=((incident.recorded_by, incident.received_at),),
    )


def of_document(document: Document) -> Circumstances:
    """The circumstances of a document; it is unfinished until it is signed or voided."""
    return Circumstances(
        record_id=document.id,
        links=_links(
            document.contact_id, document.incident_id, document.advice_id, document.corrects_id
        ),
        is_unfinished=document.state in _UNFINISHED_DOCUMENT,
        hands=(
            (document.recorded_by, document.recorded_at),
            *((document.officer_id, at) for at in _steps(document)),
        ),
    )


def of_person_card(
    card: PersonCard, records: Iterable[Circumstances], opened: Set[str]
) -> Circumstances:
    """The circumstances of a card: it is in hand while a record of the person is.

    Its links are only what is open already: to open the card opens none of the person's records.
    """
    known = tuple(records)
    matters = (record.matter for record in known)
    return Circumstances(
        record_id=card.id,
        links=frozenset().union(*matters) & opened,
        is_unfinished=any(record.is_unfinished for record in known),
        hands=(
            (card.recorded_by, card.recorded_at),
            (card.changed_by, card.changed_at),
            *(hand for record in known for hand in record.hands),
        ),
    )


def _steps(document: Document) -> Iterator[datetime | None]:
    yield document.closed_at
    yield document.signed_at
    yield document.handed_over_at


def _links(*ids: str) -> frozenset[str]:
    return frozenset(record_id for record_id in ids if record_id)


def _is_of_service(at: datetime, now: datetime) -> bool:
    """Whether it was today or in the running service, which may have begun before midnight."""
    is_today = at.astimezone(ZONE).date() == now.astimezone(ZONE).date()
    return is_today or timedelta() <= now - at <= LONGEST_SERVICE
