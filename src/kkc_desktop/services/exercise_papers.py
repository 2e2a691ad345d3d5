"""The papers of the exercise: a draft, three that wait for a pen, and two that are signed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from kkc_desktop.domain.code_lists import ContactReason, PersonRole
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import (
    Answer,
    ClosingManner,
    CopyHandover,
    ExplanationRegime,
    InstructionAnswer,
    ObjectionsState,
    SignatureState,
    StatementManner,
)
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.services.desk import Services
from kkc_desktop.services.made_up_prints import print_made_up

_PRINTER = "cvičná tiskárna"
_THEFT = (
    "Dnes kolem osmé hodiny jsem přijela na nádraží a\u00a0zamkla kolo ke stojanu u\u00a0hlavního"
    " vchodu. Zámek byl lankový, na číselný kód.\n\nKdyž jsem se za hodinu vrátila, kolo"
    " u\u00a0stojanu nebylo a\u00a0na zemi ležel přestřižený zámek. Nikoho podezřelého jsem"
    " neviděla. Stojan je v\u00a0dohledu kamery nádraží."
)
_FOUND = (
    "Pan Vzorný přinesl na přepážku koženou peněženku hnědé barvy, kterou našel v\u00a0čekárně"
    " polikliniky pod lavicí. V\u00a0peněžence je hotovost 1\u00a0240\u00a0Kč a\u00a0průkaz"
    " pojištěnce. Majitelka se přihlásila telefonicky a\u00a0peněženku si vyzvedne."
)
_BARRIER = (
    "K\u00a0poškození závory uvádím, že jsem v\u00a0uvedenou dobu vyjížděl z\u00a0parkoviště jako"
    " druhý v\u00a0pořadí."
)
_HELP = "Cvičná poradna pro oběti, Vzorová 9, Olomouc, 700\u00a0000\u00a0055"


def furnish_documents(services: Services, contacts: Mapping[ContactReason, Contact]) -> None:
    """Writes them all from the contacts they belong to."""
    _sign(services, _close_instruction(services, contacts[ContactReason.CRIME]))
    _sign(services, _close_theft(services, contacts[ContactReason.CRIME]))
    _close_found(services, contacts[ContactReason.LOST_AND_FOUND])
    _close_receipt(services, contacts[ContactReason.SUBMISSION])
    _close_rights(services, contacts[ContactReason.VICTIM])
    _begin_explanation(services, contacts[ContactReason.EXPLANATION])


def _close_instruction(services: Services, contact: Contact) -> Dossier:
    """What the injured party takes home beside the copy of her report."""
    dossier = services.documents.begin("PPO", contact_id=contact.id)
    document = replace(
        dossier.document,
        instruction_answer=InstructionAnswer.UNDERSTOOD,
        instruction_given_at=services.workplace.now() - timedelta(minutes=166),
        claims_damages=Answer.YES,
        wants_notification=Answer.YES,
    )
    persons = tuple(replace(p, roles=(PersonRole.INJURED_PARTY,)) for p in dossier.persons)
    return services.documents.close(replace(dossier, document=document, persons=persons))


def _close_rights(services: Services, contact: Contact) -> None:
    """The victim's rights, explained and waiting for her pen."""
    dossier = services.documents.begin("POB", contact_id=contact.id)
    document = replace(
        dossier.document,
        instruction_answer=InstructionAnswer.UNDERSTOOD,
        instruction_given_at=services.workplace.now() - timedelta(minutes=12),
        victim_contacts=_HELP,
        explained_orally=Answer.YES,
    )
    persons = tuple(replace(p, roles=(PersonRole.VICTIM,)) for p in dossier.persons)
    services.documents.close(replace(dossier, document=document, persons=persons))


def _close_theft(services: Services, contact: Contact) -> Dossier:
    now = services.workplace.now()
    dossier = services.documents.begin("PTO", contact_id=contact.id)
    document = replace(
        _timed(dossier.document, now, started=168, ended=104),
        act_subject="krádež jízdního kola",
        instruction_answer=InstructionAnswer.UNDERSTOOD,
        statement_manner=StatementManner.NARRATIVE_QUESTIONS,
        statement=_THEFT,
        reported_person="pachatel neznámý",
        proofs="záznam kamery nádraží, přestřižený zámek, kupní doklad",
        damage_czk=18_500,
        damage_note="podle kupního dokladu z\u00a0roku 2024",
        claims_damages=Answer.YES,
        wants_notification=Answer.YES,
        objections_state=ObjectionsState.NONE,
        closing_manner=ClosingManner.READ_PERSONALLY,
        copy_handover=CopyHandover.TAKEN,
        attachments="kopie kupního dokladu",
        attachments_count=1,
        attachments_sheets=1,
    )
    bicycle = replace(
        services.documents.blank_thing(document.id, 0),
        description="jízdní kolo Vzor Trek, modré, 28\u00a0palců",
        identifier="rám CV-000-123",
        value_czk=18_500,
    )
    filled = replace(dossier, document=document, things=(bicycle,))
    return services.documents.close(services.documents.save(filled))


def _sign(services: Services, dossier: Dossier) -> None:
    document_id = dossier.document.id
    print_made_up(services.print_jobs, document_id, _PRINTER, 2)
    for signature in dossier.signatures:
        services.signing.record(signature, SignatureState.SIGNED)
    services.workplace.confirm()
    services.signing.confirm(document_id)


def _close_found(services: Services, contact: Contact) -> None:
    now = services.workplace.now()
    dossier = services.documents.begin("UZ", contact_id=contact.id)
    document = replace(
        _timed(dossier.document, now, started=110, ended=78),
        act_subject="nález peněženky",
        statement_manner=StatementManner.OWN_FINDINGS,
        statement=_FOUND,
        measures="Obsah sepsán, peněženka uložena; věc bude předána majitelce.",
    )
    closed = services.documents.close(replace(dossier, document=document))
    print_made_up(services.print_jobs, closed.document.id, _PRINTER)


def _close_receipt(services: Services, contact: Contact) -> None:
    now = services.workplace.now()
    dossier = services.documents.begin("PPP", contact_id=contact.id)
    document = replace(
        _timed(dossier.document, now, started=60, ended=54),
        act_subject="doplnění podání",
        receipt_note="Převzato bez posouzení obsahu.",
    )
    papers = (("doplnění podání", "3 listy"), ("kopie smlouvy", "2 listy"))
    things = tuple(
        replace(
            services.documents.blank_thing(document.id, position),
            description=description,
            identifier=identifier,
        )
        for position, (description, identifier) in enumerate(papers)
    )
    services.documents.close(replace(dossier, document=document, things=things))


def _begin_explanation(services: Services, contact: Contact) -> None:
    now = services.workplace.now()
    dossier = services.documents.begin("UZV", contact_id=contact.id)
    document = replace(
        _timed(dossier.document, now, started=18, ended=None),
        act_subject="poškození závory parkoviště",
        explanation_regime=ExplanationRegime.POLICE_ACT,
        instruction_answer=InstructionAnswer.UNDERSTOOD,
        statement=_BARRIER,
    )
    persons = tuple(replace(p, roles=(PersonRole.EXPLAINING_PERSON,)) for p in dossier.persons)
    services.documents.save(replace(dossier, document=document, persons=persons))


def _timed(document: Document, now: datetime, *, started: int, ended: int | None) -> Document:
    """The act's times, counted back from now in minutes."""
    return replace(
        document,
        act_started_at=now - timedelta(minutes=started),
        act_ended_at=None if ended is None else now - timedelta(minutes=ended),
    )
