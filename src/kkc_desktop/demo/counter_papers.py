"""The demo's papers for citizens, offices and the next shift: one closed paper of each kind."""

from dataclasses import replace
from datetime import timedelta

from kkc_desktop.domain.code_lists import ContactReason, PersonRole
from kkc_desktop.domain.document import Thing
from kkc_desktop.domain.document_lists import (
    Answer,
    CopyHandover,
    InstructionAnswer,
    LossManner,
    ObjectionsState,
    StatementManner,
    TransferKind,
)
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.outage import KitLine
from kkc_desktop.domain.person import Person
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise_people import INJURED, SUBMITTER, WITNESS

_KIT = tuple(
    KitLine(template_code=code, count=count)
    for code, count in (("PTO", 2), ("UZ", 4), ("OMU", 2), ("TFN", 4))
)


def close_counter_papers(services: Services) -> None:
    """Closes the kinds that the day at the counter has not written yet."""
    dossiers = (
        _loss(services),
        _submission(services),
        _misdemeanour(services),
        _found_thing(services),
        _referral(services),
        _situation(services),
        _handover(services),
        _outage(services),
    )
    for dossier in dossiers:
        services.documents.close(dossier)


def _begun(services: Services, code: str, reason: ContactReason | None = None) -> Dossier:
    """A document of the kind, begun from the day's contact of the reason if one is said."""
    if reason is None:
        return services.documents.begin(code)
    contact = next(c for c in services.reception.page() if c.reason is reason)
    return services.documents.begin(code, contact_id=contact.id)


def _person(services: Services, dossier: Dossier, known: Person, *roles: PersonRole) -> Person:
    template = services.documents.template(dossier.document)
    blank = services.documents.blank_person(dossier.document.id, 0, template)
    return replace(known, id=blank.id, record_id=blank.record_id, roles=roles)


def _things(services: Services, dossier: Dossier, *told: tuple[str, str]) -> tuple[Thing, ...]:
    """Things in their order, each told by description and identifier."""
    document_id = dossier.document.id
    return tuple(
        replace(
            services.documents.blank_thing(document_id, position),
            description=description,
            identifier=identifier,
        )
        for position, (description, identifier) in enumerate(told)
    )


def _loss(services: Services) -> Dossier:
    dossier = _begun(services, "POZ")
    now = services.workplace.now()
    document = replace(
        dossier.document,
        loss_manner=LossManner.STOLEN,
        loss_note="Kabelka visela na opěradle židle, zip byl otevřený.",
        event_place="Olomouc, kavárna ve Vzorové ulici",
        event_time="dnes mezi 9.00 a\u00a09.40 hod.",
        event_summary="Odcizená peněženka s\u00a0doklady.",
        reported_at=now - timedelta(minutes=12),
        measures="Odcizení dokladů bylo oznámeno k\u00a0zaevidování.",
        assessment="O nový průkaz požádáte na kterékoli obci s\u00a0rozšířenou působností.",
        receipt_note="Čísla dokladů uvedena podle kopií.",
    )
    person = _person(services, dossier, INJURED, PersonRole.REPORTING_PERSON)
    things = _things(
        services,
        dossier,
        ("občanský průkaz", "č. 000000001"),
        ("řidičský průkaz", "č. CV 000001"),
        ("peněženka, červená kůže", ""),
    )
    return replace(dossier, document=document, persons=(person,), things=things)


def _submission(services: Services) -> Dossier:
    dossier = _begun(services, "PUP")
    now = services.workplace.now()
    document = replace(
        dossier.document,
        act_started_at=now - timedelta(minutes=31),
        act_ended_at=now - timedelta(minutes=9),
        act_subject="podnět k\u00a0opakovanému parkování na chodníku",
        instruction_answer=InstructionAnswer.UNDERSTOOD,
        instruction_given_at=now - timedelta(minutes=30),
        submission_addressee="Magistrát města Olomouce, odbor dopravy",
        submission_request="Navrhuji, aby byl na chodníku umístěn zábranný sloupek.",
        statement_manner=StatementManner.NARRATIVE,
        statement="Před domem Modelová 3 parkují auta tak, že chodníkem neprojede kočárek ani"
        " vozík. Na řidiče jsem mluvila, bez výsledku.",
        objections_state=ObjectionsState.NONE,
        copy_handover=CopyHandover.TAKEN,
    )
    person = replace(
        _person(services, dossier, SUBMITTER, PersonRole.SUBMITTING_PERSON),
        delivery_address=SUBMITTER.residence,
    )
    return replace(dossier, document=document, persons=(person,))


def _misdemeanour(services: Services) -> Dossier:
    dossier = _begun(services, "OPP")
    now = services.workplace.now()
    document = replace(
        dossier.document,
        reported_person="neznámá osoba, muž asi třicet let, zelená bunda",
        proofs="svědek Tomáš Vzorný; záznam kamery městské policie",
        event_place="Olomouc, Vzorová 5, před domem",
        event_time="včera asi ve 22.40 hod.",
        event_summary="Rušení nočního klidu.",
        reported_at=now - timedelta(hours=11),
        statement="Muž před domem Vzorová 5 v\u00a0Olomouci po dobu asi dvaceti minut hlasitě"
        " křičel a\u00a0tloukl do popelnic, ačkoli byl na rušení nočního klidu upozorněn.",
        breached_provision="§ 5 odst. 1 písm. d) zákona č. 251/2016 Sb.",
        affected_consent=Answer.YES,
        competent_body="Magistrát města Olomouce, oddělení přestupků",
        damage_czk=0,
        damage_note="škoda nevznikla",
        attachments="úřední záznam o zjištění přestupku",
        attachments_count=1,
        attachments_sheets=2,
    )
    roles = (PersonRole.WITNESS, PersonRole.DIRECTLY_AFFECTED)
    person = _person(services, dossier, WITNESS, *roles)
    return replace(dossier, document=document, persons=(person,))


def _found_thing(services: Services) -> Dossier:
    dossier = _begun(services, "PVV", ContactReason.LOST_AND_FOUND)
    now = services.workplace.now()
    document = replace(
        dossier.document,
        act_started_at=now - timedelta(minutes=17),
        act_ended_at=now - timedelta(minutes=3),
        act_subject="převzetí nalezené peněženky",
        instruction_answer=InstructionAnswer.UNDERSTOOD,
        instruction_given_at=now - timedelta(minutes=16),
        transfer_kind=TransferKind.FOUND,
        transfer_note="Nalezeno v\u00a0čekárně polikliniky pod lavicí, uloženo do trezoru.",
        objections_state=ObjectionsState.NONE,
        copy_handover=CopyHandover.TAKEN,
    )
    things = _things(
        services,
        dossier,
        ("peněženka hnědá, kožená", ""),
        ("průkaz pojištěnce", "č. 0000000003"),
        ("hotovost 1\u00a0240\u00a0Kč v\u00a0bankovkách a\u00a0mincích", ""),
    )
    return replace(dossier, document=document, things=things)


def _referral(services: Services) -> Dossier:
    dossier = _begun(services, "KZ", ContactReason.NOT_POLICE)
    document = replace(
        dossier.document,
        referral_note="Vezměte si občanský průkaz, fotografie plotu a\u00a0výpis z\u00a0katastru.",
    )
    return replace(dossier, document=document)


def _situation(services: Services) -> Dossier:
    handed = next(f for f in services.incidents.page() if f.incident.handed_over_at)
    dossier = services.documents.begin("SZ", incident_id=handed.incident.id)
    document = replace(
        dossier.document,
        open_measures="odtah vozidel, hlídka 401, do 30 minut",
        next_report_note="při změně, jinak závěrečná",
        measures="Čekárna připravena pro svědky nehody.",
    )
    return replace(dossier, document=document)


def _handover(services: Services) -> Dossier:
    dossier = _begun(services, "PSL")
    document = replace(
        dossier.document,
        act_subject="denní 7.00–19.00",
        handover_to="por. Pavel Noční, vrchní inspektor, sl. č. 900\u00a0107",
        handover_forces="4 policisté, 2 hlídky; vozidla 2 v\u00a0pořádku; radiostanice 6",
        handover_events="pohřešovaný muž, park u\u00a0Cvičného rybníka: hledá hlídka 402",
        handover_persons="čekají 3 osoby; zajištěné osoby nejsou",
        handover_alerts="vykázání Cvičná 12, trvá 14 dnů, do pátku",
        handover_things="nalezená peněženka v\u00a0trezoru, 2 písemnosti k\u00a0odeslání",
        handover_tasks="zavolat majitelce peněženky, recepce, do 20.00 hod.",
        handover_equipment="bez závad; nouzových tiskopisů 40 kusů",
        handover_findings="žádné",
    )
    return replace(dossier, document=document)


def _outage(services: Services) -> Dossier:
    """Typed in from a blank form: the number is the form's own."""
    kit = services.outage.make(_KIT, "zásuvka přepážky")
    form = next(f for f in services.outage.forms_of(kit.id) if f.template_code == "TFN")
    dossier = services.outage.begin_entry(form.id)
    now = services.workplace.now()
    document = replace(
        dossier.document,
        act_started_at=now - timedelta(hours=2),
        act_ended_at=now - timedelta(hours=2) + timedelta(minutes=14),
        act_subject="nález jízdního kola při výpadku proudu",
        event_place="Olomouc, park u\u00a0Cvičného rybníka",
        event_time="dnes dopoledne",
        statement_manner=StatementManner.NARRATIVE,
        statement="Kolo leželo v\u00a0křoví, zámek byl přestřižený. Nikoho jsem neviděl.",
        measures="Kolo uloženo ve skladu stanice.",
    )
    person = _person(services, dossier, WITNESS, PersonRole.FINDER)
    things = _things(services, dossier, ("jízdní kolo modré", "rám CV-000-123"))
    return replace(dossier, document=document, persons=(person,), things=things)
