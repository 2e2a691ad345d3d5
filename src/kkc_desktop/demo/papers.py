"""Documents of every kind, closed, printed, signed, refused, voided and mended."""

from dataclasses import replace
from datetime import timedelta

from kkc_desktop.demo.counter_papers import close_counter_papers
from kkc_desktop.demo.event_papers import close_event_papers
from kkc_desktop.demo.finds import furnish_finds
from kkc_desktop.demo.prevention_papers import prevention_papers
from kkc_desktop.demo.signatures import refuse, sign
from kkc_desktop.demo.special_papers import make_special_papers
from kkc_desktop.domain.code_lists import (
    IdentityCheck,
    IdentityDocumentKind,
    Language,
    PersonRole,
    Sex,
)
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import (
    Answer,
    ClosingManner,
    CopyHandover,
    ExplanationRegime,
    InstructionAnswer,
    ObjectionsState,
    StatementManner,
)
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.readiness import Devices, Printer
from kkc_desktop.services.desk import Services

PANGRAM = "Příliš žluťoučký kůň úpěl ďábelské ódy"
SHOWN_CODE = "7KQF-03XM-W9TA-5HJD-2RGE-VB81-NC6P-Y4ZS-Q0K3"
"""Made up: it opens nothing."""
DEVICES = Devices(printers=(Printer(name="Přepážka 1", is_default=True),))
_CALL = (
    "Dnes dopoledne mi volal muž, který se představil jako bankéř. Řekl, že si na mé jméno někdo"
    " bere úvěr, a\u00a0ať peníze převedu na bezpečný účet.\n\nPoslala jsem 48\u00a0000\u00a0Kč."
    f" Potom jsem zavolala do své banky. Na displeji bylo číslo banky.\n\n{PANGRAM}."
)
_SEEN = (
    "Viděl jsem, jak řidič bílé dodávky při couvání narazil do závory a\u00a0odjel směrem"
    " k\u00a0nádraží. Značku jsem celou nepřečetl, začínala 5M2."
)


def make_papers(services: Services) -> dict[str, bytes]:
    """Writes the remaining kinds and gives every paper by the name of its file."""
    check = services.documents.check_print(_protocol(services))
    refused = services.documents.close(_explanation(services))
    refuse(services, refused)
    protocol = services.documents.close(_protocol(services))
    sign(services, protocol)
    _mend(services, protocol)
    voided = services.documents.close(_confirmation(services))
    services.signing.void(voided.document.id, "potvrzení vystaveno na nesprávnou osobu")
    services.documents.close(_confirmation(services))
    _close_advice(services)
    _close_incident(services)
    close_counter_papers(services)
    close_event_papers(services)
    papers = {
        f"{_file_name(d)}": _paper(services, d) for d in services.documents.page() if d.closed_at
    }
    papers |= make_special_papers(services)
    things = furnish_finds(services)
    papers |= prevention_papers(services)
    report = services.readiness.check(DEVICES)
    return papers | {
        "KONCEPT-PTO": check,
        "letak": _leaflet(services),
        "stitky-nalezu": services.finds.labels([thing.id for thing in things]),
        "kontrola-pohotovosti": services.readiness.sheet(report),
        "obnovovaci-klic": services.accounts.recovery_paper(SHOWN_CODE),
    }


def _paper(services: Services, document: Document) -> bytes:
    return services.documents.paper(document.id).content


def _file_name(document: Document) -> str:
    mark = "-dodatek" if document.corrects_id else ""
    return f"{document.evidence_number}-{document.template_code}{mark}"


def _caller(services: Services, dossier: Dossier) -> Person:
    template = services.documents.template(dossier.document)
    return replace(
        services.documents.blank_person(dossier.document.id, 0, template),
        roles=(PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY),
        given_names="Оксана Марія",
        surname="Шевченко",
        sex=Sex.FEMALE,
        born_on=services.workplace.now().date() - timedelta(days=365 * 41),
        birth_place="Львів",
        citizenship="Ukrajina",
        residence="Cvičná 12, 779\u00a000 Olomouc",
        delivery_address="tamtéž",
        phone="700\u00a0000\u00a0055",
        identity_document=IdentityDocumentKind.RESIDENCE_PERMIT,
        identity_document_number="CZ0000123",
        identity_document_issuer="MV ČR",
        identity_check=IdentityCheck.DOCUMENT,
        language=Language.UKRAINIAN,
        interpreter="Mgr. Ivan Překladatel, v\u00a0seznamu tlumočníků, osobně",
    )


def _protocol(services: Services) -> Dossier:
    dossier = services.documents.begin("PTO")
    caller = _caller(services, dossier)
    interpreter = replace(
        services.documents.blank_person(
            dossier.document.id, 1, services.documents.template(dossier.document)
        ),
        roles=(PersonRole.INTERPRETER,),
        given_names="Ivan",
        surname="Překladatel",
    )
    document = replace(
        _timed(services, dossier.document),
        act_subject="podvod po telefonu",
        instruction_answer=InstructionAnswer.UNDERSTOOD_INTERPRETED,
        statement_manner=StatementManner.NARRATIVE_QUESTIONS,
        statement=_CALL,
        reported_person="pachatel neznámý; muž, mluvil česky bez přízvuku",
        proofs="výpis z\u00a0účtu, snímek obrazovky s\u00a0číslem volajícího",
        damage_czk=48_000,
        damage_note="podle výpisu z\u00a0účtu",
        claims_damages=Answer.YES,
        wants_notification=Answer.YES,
        objections_state=ObjectionsState.NONE,
        closing_manner=ClosingManner.INTERPRETED,
        copy_handover=CopyHandover.TAKEN,
        attachments="výpis z\u00a0účtu\nsnímek obrazovky",
        attachments_count=2,
        attachments_sheets=3,
    )
    return replace(dossier, document=document, persons=(caller, interpreter))


def _explanation(services: Services) -> Dossier:
    dossier = services.documents.begin("UZV")
    template = services.documents.template(dossier.document)
    person = replace(
        services.documents.blank_person(dossier.document.id, 0, template),
        given_names="<b>Seán</b>",
        surname="O'Brien & synové",
        born_on=services.workplace.now().date() - timedelta(days=365 * 52),
        residence="Vzorová 3, Konice",
        delivery_address="tamtéž",
        identity_document=IdentityDocumentKind.PASSPORT,
        identity_document_number="PA0000001",
        identity_check=IdentityCheck.DOCUMENT,
    )
    document = replace(
        _timed(services, dossier.document),
        act_subject="poškození závory parkoviště",
        explanation_regime=ExplanationRegime.POLICE_ACT,
        instruction_answer=InstructionAnswer.UNDERSTOOD,
        statement=_SEEN,
        objections_state=ObjectionsState.RAISED,
        objections="Žádám, aby bylo doplněno, že pršelo.",
        copy_handover=CopyHandover.DECLINED,
    )
    return replace(dossier, document=document, persons=(person,))


def _confirmation(services: Services) -> Dossier:
    dossier = services.documents.begin("POO")
    document = replace(
        dossier.document,
        event_place="Olomouc, byt oznamovatelky",
        event_time="dnes mezi 9.00 a\u00a010.00 hod.",
        event_summary="Podvod po telefonu, převod peněz na cizí účet.",
        reported_at=services.workplace.now(),
    )
    return replace(dossier, document=document, persons=(_caller(services, dossier),))


def _close_advice(services: Services) -> None:
    advice = services.advising.page()[0]
    services.documents.close(services.documents.begin("ZPR", advice_id=advice.id))


def _close_incident(services: Services) -> None:
    handed = next(f for f in services.incidents.page() if f.incident.handed_over_at)
    services.documents.close(services.documents.begin("OMU", incident_id=handed.incident.id))


def _mend(services: Services, dossier: Dossier) -> None:
    addendum = services.signing.begin_addendum(dossier.document.id, "doplnění čísla účtu pachatele")
    document = replace(
        _timed(services, addendum.document),
        instruction_answer=InstructionAnswer.UNDERSTOOD_INTERPRETED,
        statement="Doplňuji, že peníze jsem poslala na účet 19-2000145399/0800.",
        reported_person="pachatel neznámý",
        proofs="výpis z\u00a0účtu",
        damage_czk=48_000,
        claims_damages=Answer.YES,
        wants_notification=Answer.YES,
        objections_state=ObjectionsState.NONE,
        closing_manner=ClosingManner.INTERPRETED,
        copy_handover=CopyHandover.TAKEN,
    )
    services.documents.close(replace(addendum, document=document))


def _leaflet(services: Services) -> bytes:
    content = services.advising.leaflet(services.advising.page()[0])
    assert content is not None, "the made-up advice has a leaflet"
    return content


def _timed(services: Services, document: Document) -> Document:
    now = services.workplace.now()
    started, ended = now - timedelta(minutes=52), now - timedelta(minutes=4)
    return replace(document, act_started_at=started, act_ended_at=ended)
