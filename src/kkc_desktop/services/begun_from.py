"""What a new document takes over from stored records: incident, advice, all that is open."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.advice import AdviceId
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.template import Block, Template
from kkc_desktop.services.advising import Advising
from kkc_desktop.services.event_log import late_after
from kkc_desktop.services.incident_reading import read_incident
from kkc_desktop.services.listings import markers_of, with_listing
from kkc_desktop.services.prefill import from_advice, from_incident, from_open_items
from kkc_desktop.services.prefill_evaluation import EventRecords, from_counts, from_evaluation
from kkc_desktop.services.prefill_situation import with_situation
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def filled(
    workplace: Workplace,
    tx: "Transaction",
    document: Document,
    template: Template,
    incident_id: str,
    advice_id: str,
) -> Document:
    """The document with what the incident and the advice say; empty ids say nothing.

    A handover also takes over every open incident and paper.
    """
    if incident_id:
        file = read_incident(tx, tx.incidents.get(IncidentId(incident_id)))
        document = from_incident(document, file, template, late_after(workplace, tx))
        if template.has(Block.SITUATION):
            document = with_situation(workplace, tx, document, event_records(tx, file))
        if template.has(Block.EVALUATION):
            records = event_records(tx, file)
            document = from_evaluation(document, records)
            if template.has(Block.LISTING):
                document = from_counts(document, records, workplace.now())
        document = with_listing(workplace, tx, document, incident_id)
    if advice_id:
        advising = Advising(workplace)
        advice = tx.advice.get(AdviceId(advice_id))
        topics, items = advising.topic_words(advice), advising.item_words(advice)
        document = from_advice(document, advice, topics, items)
    if template.has(Block.HANDOVER):
        open_ones = tuple((i, tx.incidents.notices_of(i.id)[-1]) for i in tx.incidents.open())
        to_sign = tx.documents.page(states=(DocumentState.CLOSED,))
        waiting = len(tx.contacts.waiting())
        document = from_open_items(document, open_ones, waiting, to_sign)
    return document


def event_records(tx: "Transaction", file: IncidentFile) -> EventRecords:
    """What the incident left behind; of a calamity with the incidents that are joined to it now."""
    markers = markers_of(tx, file.incident)
    incidents = (file.incident, *(tx.incidents.get(each) for each in markers))
    ids = [incident.id for incident in incidents]
    events = tx.events
    return EventRecords(
        incidents=incidents,
        notices=tuple(notice for each in ids for notice in tx.incidents.notices_of(each)),
        log=tuple(line for each in ids for line in tx.incidents.log_of(each)),
        strikes=events.strikes.of(*ids),
        evaluations=events.evaluations.of(*ids),
        declarations=events.declarations.of(*ids),
        measures=events.measures.of(*ids),
        notifications=events.notifications.of(*ids),
        gathered=events.gathered.of(*ids),
        readings=events.readings.of(*ids),
        markers=markers,
    )
