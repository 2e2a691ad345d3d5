"""The four lists of stored records, each over its own service."""

from collections.abc import Callable, Sequence
from functools import partial

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.record_columns import (
    advice_columns,
    contact_columns,
    document_columns,
    incident_columns,
)
from kkc_desktop.ui.records_page import RecordsPage
from kkc_desktop.ui.screen_language import tr


def record_list(place: Place, services: Services) -> DeskPage:
    """The list that belongs to the place."""
    builders: dict[Place, Callable[[Services], DeskPage]] = {
        Place.CONTACTS: _contacts,
        Place.ADVICES: _advices,
        Place.INCIDENTS: _incidents,
        Place.DOCUMENTS: _documents,
    }
    return builders[place](services)


def _contacts(services: Services) -> DeskPage:
    def wish_of(contact: Contact) -> Wish:
        return Wish(place=Place.CONTACT, record_id=contact.id)

    return RecordsPage(
        tr("Kontakty"),
        "contact",
        contact_columns(services.duty.name_of, services.workplace.lists.words),
        services.reception.page,
        wish_of,
        ("contact", tr("Zatím žádný kontakt"), tr("Nového návštěvníka zapíšete klávesou F2.")),
        partial(services.finding.browse, RecordKind.CONTACT),
    )


def _advices(services: Services) -> DeskPage:
    def wish_of(advice: AdviceRecord) -> Wish:
        return Wish(place=Place.ADVICE, record_id=advice.id)

    return RecordsPage(
        tr("Rady"),
        "advice",
        advice_columns(services.advising.topic_words, services.workplace.lists.words),
        services.advising.page,
        wish_of,
        ("advice", tr("Zatím žádná rada"), tr("Preventivní radu zapíšete klávesou F3.")),
        partial(services.finding.browse, RecordKind.ADVICE),
    )


def _incidents(services: Services) -> DeskPage:
    names: dict[str, str] = {}

    def rows() -> Sequence[IncidentFile]:
        names.clear()
        belongings = services.calamities.belongings().items()
        names.update(
            (each, tr("č.\u00a0{} · {}").format(of.marker, of.name)) for each, of in belongings
        )
        return services.incidents.page()

    def calamity_of(incident_id: str) -> str:
        return names.get(incident_id, "")

    def wish_of(file: IncidentFile) -> Wish:
        is_calamity = file.incident.scope is EventScope.CALAMITY
        place = Place.CALAMITY if is_calamity else Place.INCIDENT
        return Wish(place=place, record_id=file.incident.id)

    return RecordsPage(
        tr("Události"),
        "incident",
        incident_columns(calamity_of),
        rows,
        wish_of,
        ("incident", tr("Zatím žádná událost"), tr("Oznámení události přijmete klávesou F12.")),
        partial(services.finding.browse, RecordKind.INCIDENT),
    )


def _documents(services: Services) -> DeskPage:
    def wish_of(document: Document) -> Wish:
        return Wish(place=Place.DOCUMENT, record_id=document.id)

    return RecordsPage(
        tr("Dokumenty"),
        "document",
        document_columns(services.today.title_of_kind),
        services.documents.page,
        wish_of,
        ("document", tr("Zatím žádný dokument"), tr("Dokument začnete klávesou F4.")),
        partial(services.finding.browse, RecordKind.DOCUMENT),
    )
