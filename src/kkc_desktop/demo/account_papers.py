"""What the desk accounts for: decisions about data, a breach, and every paper made of them."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from kkc_desktop.demo.known_person import known_person
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.data_lists import BreachRisk, ViewPlace
from kkc_desktop.domain.data_report import ReportRecipient
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.hand_over_package import PackageForm
from kkc_desktop.domain.numbers_register import RegisterFilter
from kkc_desktop.domain.overview import Overview
from kkc_desktop.domain.period import Period, PeriodKind
from kkc_desktop.domain.person_card import CardId
from kkc_desktop.domain.record_list import ListQuery
from kkc_desktop.domain.search_filter import SearchFilter, SearchTime, SearchView
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise import HEAD, OFFICER, OVERSEER
from kkc_desktop.services.list_columns import COLUMNS

_WHY = "příprava ukázky"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounted:
    """The records about whose data something was decided."""

    card_id: CardId
    document_id: DocumentId


def account_for(services: Services) -> Accounted:
    """A disputed card, a held document, a breach and a saved view.

    Afterwards the police officer is on duty again.
    """
    handed = next(d for d in services.documents.page() if d.signed_at is not None)
    accounted = Accounted(card_id=known_person(services), document_id=handed.id)
    services.views.keep(
        ViewPlace.SEARCH,
        "Podvody tento měsíc",
        SearchView(query="podvod", chosen=SearchFilter(time=SearchTime.MONTH)).content(),
    )
    services.duty.begin(HEAD)
    care, today = services.data_care, services.workplace.today()
    card = (RecordKind.PERSON, accounted.card_id)
    care.dispute(card, "osobně u\u00a0přepážky", "Telefonní číslo prý už dva roky nemá.")
    document = (RecordKind.DOCUMENT, accounted.document_id)
    care.hold(document, today + timedelta(days=180), "Běží řízení o\u00a0stížnosti.")
    _write_breach(services)
    services.duty.begin(OFFICER)
    return accounted


def account_papers(services: Services, accounted: Accounted, folder: Path) -> dict[str, bytes]:
    """Every paper by the name of its file; the hand-over package is written into the folder.

    Afterwards the police officer is on duty again.
    """
    reports, notices = services.person_reports, services.processing_notices
    subject, record = ReportRecipient.SUBJECT, (RecordKind.DOCUMENT, accounted.document_id)
    services.documents.open(accounted.document_id, _WHY)
    services.packaging.make(*record, folder, PackageForm.FOLDER, "SKPV Olomouc")
    year = services.workplace.now().astimezone(ZONE).year
    (breach,) = services.breaches.page()
    papers = {
        "seznam-kontaktu": _list_sheet(services, RecordKind.CONTACT),
        "seznam-dokumentu": _list_sheet(services, RecordKind.DOCUMENT),
        "prehled": services.overview_reports.report(_overview(services), hides_small=False),
        "rejstrik-cisel": services.numbers_register.sheet(year, RegisterFilter.ALL),
        "poruseni-zabezpeceni": services.breaches.sheet(breach.id),
        "vypis-o-osobe": reports.sheet(accounted.card_id, subject),
        "informace-o-zpracovani-gdpr": notices.sheet(DataRegime.GDPR),
        "informace-o-zpracovani-hlava-iii": notices.sheet(DataRegime.LED),
    }
    card = services.person_files.read(accounted.card_id).card
    services.duty.begin(OVERSEER)
    named = f"{card.given_names} {card.surname}"
    papers["kdo-nahlizel"] = reports.readers_sheet(named, subject)
    services.duty.begin(OFFICER)
    return papers


def _list_sheet(services: Services, kind: RecordKind) -> bytes:
    fields = [column.field for column in COLUMNS[kind]]
    return services.record_lists.sheet(kind, services.record_lists.table(kind, ListQuery(), fields))


def _overview(services: Services) -> Overview:
    period = Period.around(services.workplace.today(), PeriodKind.MONTH)
    return services.overviews.overview(period, period.before)


def _write_breach(services: Services) -> None:
    """A letter that went to somebody else; nobody has reported it yet and a day is left."""
    breaches, now = services.breaches, services.workplace.now()
    breaches.save(
        replace(
            breaches.blank(),
            learned_at=now - timedelta(hours=51),
            happened_at=now - timedelta(hours=54),
            description="Kopie protokolu odešla poštou na cizí adresu.",
            data_kinds="jméno, adresa, telefon, výpověď",
            people_count=1,
            cause="Dva listy se v\u00a0tiskárně slepily a\u00a0obálka se nezkontrolovala.",
            consequences="Cizí osoba se dozví o\u00a0oznámení a\u00a0spojení na oznamovatelku.",
            measures="Zásilka vyžádána zpět, oznamovatelka vyrozuměna telefonem.",
            risk=BreachRisk.SOME,
        )
    )
