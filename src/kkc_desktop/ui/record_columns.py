"""The columns of the four lists: numbers, kinds, times and states, never who came or why."""

from collections.abc import Callable
from datetime import datetime

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.edited_code_lists import ListWords
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.ui.record_table import Column
from kkc_desktop.ui.screen_language import tr

WIDE_ONLY = frozenset({"Způsob", "Vyřizuje", "Hlášení", "Leták", "Číslo jednací"})
"""The columns a small window goes without."""

_NUMBER_WIDTH = 178
_TIME_WIDTH = 138
_STATE_TONES = {
    DocumentState.DRAFT: "accent",
    DocumentState.CLOSED: "warning",
    DocumentState.SIGNED: "success",
    DocumentState.REFUSED: "note",
    DocumentState.HANDED_OVER: "success",
    DocumentState.VOIDED: "muted",
}
_NOT_YET = "–"


def contact_columns(
    officer_name: Callable[[str], str], words: Callable[[], ListWords]
) -> tuple[Column[Contact], ...]:
    """Ticket, number, arrival, channel, outcome, who deals with it, state."""
    return (
        Column("Lístek", lambda contact: contact.ticket, width=64),
        Column("Evidenční číslo", _number_of_contact, width=_NUMBER_WIDTH),
        Column("Příchod", lambda contact: moment_words(contact.arrived_at), width=_TIME_WIDTH),
        Column("Způsob", lambda contact: tr(words().label(contact.channel)), width=160),
        Column("Výsledek", lambda contact: tr(words().label(contact.outcome))),
        Column("Vyřizuje", lambda contact: officer_name(contact.handler_id), width=150),
        Column("Stav", _state_of_contact, tone_of=_tone_of_contact, width=130),
    )


def advice_columns(
    topic_words: Callable[[AdviceRecord], str], words: Callable[[], ListWords]
) -> tuple[Column[AdviceRecord], ...]:
    """Number, time, topics, form, leaflet; advice has no name at all."""
    return (
        Column("Evidenční číslo", lambda advice: advice.evidence_number, width=_NUMBER_WIDTH),
        Column("Kdy", lambda advice: moment_words(advice.given_at), width=_TIME_WIDTH),
        Column("Téma", topic_words),
        Column("Forma", lambda advice: tr(words().label(advice.form)), width=130),
        Column("Leták", _leaflet, width=120),
    )


def incident_columns(calamity_of: Callable[[str], str]) -> tuple[Column[IncidentFile], ...]:
    """Number, receipt, type, calamity, state, handing over; no place, no persons.

    `calamity_of` names the calamity that the incident of the id is joined to.
    """

    def calamity(file: IncidentFile) -> str:
        return file.incident.name or calamity_of(file.incident.id)

    return (
        Column("Evidenční číslo", lambda file: file.incident.evidence_number, width=_NUMBER_WIDTH),
        Column("Přijato", lambda file: moment_words(file.incident.received_at), width=_TIME_WIDTH),
        Column("Druh", _kind_of_incident, icon_of=_icon_of_incident),
        Column("Kalamita", calamity, width=206),
        Column("Hlášení", lambda file: tr("č.\u00a0{}").format(file.latest.number), width=88),
        Column("Stav", lambda file: tr(file.incident.state.label), _tone_of_incident, width=130),
        Column("Předáno IOS", lambda file: _when(file.incident.handed_over_at), width=_TIME_WIDTH),
    )


def document_columns(title_of: Callable[[str], str]) -> tuple[Column[Document], ...]:
    """Number, kind, state, day; the reference number once it is known."""
    return (
        Column("Evidenční číslo", _number_of_document, width=_NUMBER_WIDTH),
        Column("Druh", lambda document: title_of(document.template_code)),
        Column("Číslo jednací", lambda document: document.reference_number, width=190),
        Column("Stav", lambda document: tr(document.state.label), _tone_of_document, width=150),
        Column("Kdy", lambda document: moment_words(document.recorded_at), width=_TIME_WIDTH),
    )


def _number_of_contact(contact: Contact) -> str:
    return contact.evidence_number or _NOT_YET


def _number_of_document(document: Document) -> str:
    return document.evidence_number or _NOT_YET


def _state_of_contact(contact: Contact) -> str:
    if contact.closed_at:
        return tr("ukončeno")
    if contact.taken_over_at:
        return tr("převzato")
    is_for_officer = contact.outcome is ContactOutcome.HANDED_TO_OFFICER
    return tr("čeká na policistu" if is_for_officer else "čeká")


def _tone_of_contact(contact: Contact) -> str:
    return "muted" if contact.closed_at else "warning"


def _kind_of_incident(file: IncidentFile) -> str:
    label = tr(file.latest.incident_type.label)
    return tr("kalamita") if file.incident.scope is EventScope.CALAMITY else label


def _icon_of_incident(file: IncidentFile) -> str:
    return "calamity" if file.incident.scope is EventScope.CALAMITY else ""


def _tone_of_incident(file: IncidentFile) -> str:
    is_over = file.incident.state in (IncidentState.ENDED, IncidentState.EVALUATED)
    return "muted" if is_over else "warning"


def _tone_of_document(document: Document) -> str:
    return _STATE_TONES[document.state]


def _leaflet(advice: AdviceRecord) -> str:
    if not advice.leaflet_code:
        return _NOT_YET
    return f"{advice.leaflet_code}, {advice.leaflet_copies}×"


def _when(moment: datetime | None) -> str:
    return moment_words(moment) if moment else _NOT_YET
