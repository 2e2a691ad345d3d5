"""Papers of the demo beyond the kinds: languages and types, corrections, a visit, an outage."""

from dataclasses import replace
from datetime import timedelta

from kkc_desktop.demo.signatures import sign
from kkc_desktop.domain.code_lists import ContactReason, Language, PersonRole, Sex
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.correction import Correction
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import (
    Answer,
    BlankFormState,
    CorrectionKind,
    InstructionAnswer,
    PrintPurpose,
    PrintStyle,
)
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import Person
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise_people import INJURED, SENIOR, SUBMITTER, WITNESS

_POLE = replace(
    WITNESS,
    given_names="Małgorzata",
    surname="Przykładowa",
    sex=Sex.FEMALE,
    citizenship="Polsko",
    residence="Vzorová 5, Olomouc",
    language=Language.POLISH,
)
_STRUCK = 2


def make_special_papers(services: Services) -> dict[str, bytes]:
    """Every one by the name of its file; called when the counter papers are closed."""
    return {
        "obet-ukrajinsky": _victim(services, replace(SUBMITTER, language=Language.UKRAINIAN)),
        "potvrzeni-polsky": _receipt(services, _POLE, Language.POLISH),
        "obet-velke-pismo": _victim(services, SENIOR, PrintStyle.LARGE),
        "obet-snadne-cteni": _victim(services, SENIOR, PrintStyle.EASY),
        **_corrections(services),
        "soubor-navstevy": _visit(services),
        **_blank_forms(services),
    }


def crime_contact(services: Services) -> ContactId:
    """The visit of the day with most papers."""
    return next(c.id for c in services.reception.page() if c.reason is ContactReason.CRIME)


def begin_version(services: Services, document: Document, reason: str, requester: str) -> Dossier:
    """The draft of the next version of a signed paper."""
    correction = Correction(
        kind=CorrectionKind.NEW_VERSION, reason=reason, requester=requester, support="kopie dokladu"
    )
    return services.correcting.begin(document.id, correction)


def with_person(services: Services, code: str, known: Person, role: PersonRole) -> Dossier:
    """A document of the kind, begun for a person in the role."""
    dossier = services.documents.begin(code)
    template = services.documents.template(dossier.document)
    blank = services.documents.blank_person(dossier.document.id, 0, template)
    person = replace(known, id=blank.id, record_id=blank.record_id, roles=(role,))
    return replace(dossier, persons=(person,))


def _closed(services: Services, dossier: Dossier) -> bytes:
    closed = services.documents.close(dossier)
    return services.documents.paper(closed.document.id).content


def _victim(services: Services, known: Person, style: PrintStyle = PrintStyle.STANDARD) -> bytes:
    dossier = with_person(services, "POB", known, PersonRole.VICTIM)
    document = replace(
        dossier.document,
        second_language=known.language,
        print_style=style,
        instruction_answer=InstructionAnswer.UNDERSTOOD,
        instruction_given_at=services.workplace.now() - timedelta(minutes=4),
        explained_orally=Answer.YES,
    )
    return _closed(services, replace(dossier, document=document))


def _receipt(services: Services, known: Person, language: Language) -> bytes:
    dossier = with_person(services, "POO", known, PersonRole.REPORTING_PERSON)
    document = replace(
        dossier.document,
        second_language=language,
        event_place="Olomouc, autobusové nádraží",
        event_time="dnes kolem 11.00 hod.",
        event_summary="Krádež batohu s\u00a0fotoaparátem.",
        reported_at=services.workplace.now() - timedelta(minutes=15),
    )
    return _closed(services, replace(dossier, document=document))


def _corrections(services: Services) -> dict[str, bytes]:
    """A loss is reported, signed, and mended because of a number copied wrongly."""
    loss = next(d for d in services.documents.page() if d.template_code == "POZ")
    original = services.documents.open(loss.id)
    sign(services, original)
    later = begin_version(services, loss, "chybně opsané číslo průkazu", "oznamovatelka")
    things = tuple(
        replace(thing, identifier="č. 000000010") if place == 0 else thing
        for place, thing in enumerate(later.things)
    )
    second = services.documents.close(replace(later, things=things))
    sign(services, second)
    paper = services.documents.paper(loss.id).content
    cover = services.correcting.cover(loss.id, PrintPurpose.CITIZEN_COPY, INJURED.full_name)
    assert cover is not None, "the copy of a corrected paper has a slip"
    return {
        "verze-2": services.documents.paper(second.document.id).content,
        "opravny-zaznam": services.correcting.record(second.document.id).content,
        "opravena-listina-s-pruvodnim-listem": services.correcting.behind(cover, paper),
    }


def _visit(services: Services) -> bytes:
    """The papers of one visit as one job, in their order and number of copies."""
    contact_id = crime_contact(services)
    dossier = services.documents.begin("POO", contact_id=contact_id)
    receipt = replace(
        dossier.document,
        event_place="Olomouc, hlavní nádraží",
        event_time="dnes mezi 8.00 a\u00a09.00 hod.",
        event_summary="Krádež jízdního kola.",
        reported_at=services.workplace.now() - timedelta(minutes=168),
    )
    services.documents.close(replace(dossier, document=receipt))
    keys = [paper.key for paper in services.bundles.plan(contact_id)]
    return services.bundles.sheets(contact_id, keys).content


def _blank_forms(services: Services) -> dict[str, bytes]:
    """One form of each kind of the kit, and the record of those that were struck out."""
    drawer = [row.form for row in services.outage.rows() if row.form.is_in_drawer]
    shown = {form.template_code: form for form in drawer}
    papers = {f"tiskopis-{code}": services.outage.sheet(form) for code, form in shown.items()}
    spoiled = [form for form in drawer if form.template_code == "UZ"][:_STRUCK]
    struck = services.striking.void(spoiled, "při tisku se pomačkaly")
    assert struck.state is BlankFormState.VOIDED, "what was struck out has a record"
    return papers | {"zaznam-o-zneplatneni": services.striking.record(struck)}
