"""What a new document takes over from the stored incident or advice it is begun from."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.advice import AdviceId
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.template import Template
from kkc_desktop.services.advising import Advising
from kkc_desktop.services.incidents import read_incident
from kkc_desktop.services.prefill import from_advice, from_incident
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
    """The document with what the incident and the advice say; empty ids say nothing."""
    if incident_id:
        file = read_incident(tx, tx.incidents.get(IncidentId(incident_id)))
        earlier = _earlier_reports(tx, document, incident_id)
        document = from_incident(document, file, template, earlier)
    if advice_id:
        advising = Advising(workplace)
        advice = tx.advice.get(AdviceId(advice_id))
        topics, items = advising.topic_words(advice), advising.item_words(advice)
        document = from_advice(document, advice, topics, items)
    return document


def _earlier_reports(
    tx: "Transaction", document: Document, incident_id: str
) -> tuple[Document, ...]:
    """Papers of the same kind begun from the incident before, oldest first, no voided ones."""
    return tuple(
        each
        for each in tx.documents.begun_from(incident_id)
        if each.template_code == document.template_code
        and each.incident_id == incident_id
        and each.state is not DocumentState.VOIDED
    )
