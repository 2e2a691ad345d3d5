"""The lists of stored records: what each is called, and where its rows lead."""

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.record_list import ListedIncident, ListedRecord
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.records_page import ListLook, RecordsPage
from kkc_desktop.ui.screen_language import tr


def record_list(place: Place, services: Services) -> DeskPage:
    """The list that belongs to the place."""
    return RecordsPage(services, _look(place))


def _look(place: Place) -> ListLook:
    match place:
        case Place.CONTACTS:
            return ListLook(
                kind=RecordKind.CONTACT,
                title=tr("Kontakty"),
                picture="contact",
                wish_of=lambda row: Wish(place=Place.CONTACT, record_id=row.id),
                empty=(
                    "contact",
                    tr("Zatím žádný kontakt"),
                    tr("Nového návštěvníka zapíšete klávesou F2."),
                ),
            )
        case Place.ADVICES:
            return ListLook(
                kind=RecordKind.ADVICE,
                title=tr("Rady"),
                picture="advice",
                wish_of=lambda row: Wish(place=Place.ADVICE, record_id=row.id),
                empty=(
                    "advice",
                    tr("Zatím žádná rada"),
                    tr("Preventivní radu zapíšete klávesou F3."),
                ),
            )
        case Place.INCIDENTS:
            return ListLook(
                kind=RecordKind.INCIDENT,
                title=tr("Události"),
                picture="incident",
                wish_of=_wish_of_incident,
                empty=(
                    "incident",
                    tr("Zatím žádná událost"),
                    tr("Oznámení události přijmete klávesou F12."),
                ),
            )
        case _:
            return ListLook(
                kind=RecordKind.DOCUMENT,
                title=tr("Dokumenty"),
                picture="document",
                wish_of=lambda row: Wish(place=Place.DOCUMENT, record_id=row.id),
                empty=(
                    "document",
                    tr("Zatím žádný dokument"),
                    tr("Dokument začnete klávesou F4."),
                ),
            )


def _wish_of_incident(row: ListedRecord) -> Wish:
    is_calamity = isinstance(row, ListedIncident) and row.scope is EventScope.CALAMITY
    return Wish(place=Place.CALAMITY if is_calamity else Place.INCIDENT, record_id=row.id)
