"""The victim's information pack: one act, every paper in her language, and on record when."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import NOW
from tests.services.conftest import RECEPTIONIST

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.code_lists import ContactReason, Language, PersonRole, SpecialNeed
from kkc_desktop.domain.document_lists import (
    Answer,
    DocumentState,
    InstructionAnswer,
    PrintPurpose,
    PrintStyle,
)
from kkc_desktop.domain.errors import NoRight, NotComplete
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.victim_pack import POINTS, vulnerable_words
from kkc_desktop.printing.pages import text_of

YEAR = timedelta(days=365)


def came(desk, *, language=Language.UKRAINIAN, need=SpecialNeed.NONE, named=True, **contact):
    """Somebody who came as a victim of violence at home; the id of the contact."""
    visit = desk.reception.blank_contact()
    person = replace(
        desk.reception.blank_person(visit.contact.id, 0),
        surname="Шевченко",
        language=language,
        special_need=need,
    )
    given = {
        "reason": ContactReason.DOMESTIC_VIOLENCE,
        "subject": "manžel ji bije",
        "language": language,
        "special_need": need,
    } | contact
    desk.reception.register(
        replace(visit, contact=replace(visit.contact, **given), persons=(person,) if named else ())
    )
    return visit.contact.id


def give(desk, contact_id, **choice):
    packs = desk.victim_packs
    dossier = packs.begin(contact_id)
    return packs.give(dossier, answered(packs.proposed(dossier), **choice))


def answered(proposed, **choice):
    """What is offered with what the victim said."""
    said = {"instruction_answer": InstructionAnswer.UNDERSTOOD, "explained_orally": Answer.YES}
    return replace(proposed, **(said | choice))


def given(desk):
    return desk.victim_packs.given(NOW - YEAR, NOW + YEAR)


def test_the_pack_is_offered_in_the_victims_language_with_the_time_and_the_leaflet(desk):
    dossier = desk.victim_packs.begin(came(desk))
    proposed = desk.victim_packs.proposed(dossier)
    assert proposed.language is Language.UKRAINIAN
    assert proposed.given_at == NOW
    assert proposed.leaflets == ("K10",)
    assert "116 006" in proposed.victim_contacts.replace("\u00a0", " ")
    assert dossier.persons[0].roles[0] is PersonRole.VICTIM


@pytest.mark.parametrize(
    "language",
    [Language.CZECH, Language.UKRAINIAN, Language.POLISH, Language.ENGLISH, Language.GERMAN],
)
def test_every_paper_says_it_in_czech_and_beside_it_in_the_victims_language(desk, language):
    sheets = give(desk, came(desk, language=language))
    text = " ".join(" ".join(text_of(sheets.content)).split())
    assert "Jako oběť trestného činu máte" in text
    assert "POTVRZENÍ O PŘIJETÍ OZNÁMENÍ" in text
    assert ("Bojíte se někoho blízkého?" in text) is (language is Language.CZECH)
    (pack,) = given(desk)
    assert pack.language is language
    assert pack.translation_version == ("" if language is Language.CZECH else "1")
    beside = {
        Language.UKRAINIAN: "Ви можете",
        Language.POLISH: "pokrzywdz",
        Language.ENGLISH: "victim",
        Language.GERMAN: "Opfer",
    }
    assert language is Language.CZECH or beside[language] in text


def test_a_language_without_a_text_is_said_and_prints_czech_alone(desk):
    dossier = desk.victim_packs.begin(came(desk, language=Language.VIETNAMESE))
    proposed = desk.victim_packs.proposed(dossier)
    assert proposed.language is Language.CZECH
    problem = desk.victim_packs.problems(dossier, proposed)[0]
    assert (problem.field, problem.level) == ("language", Level.WARNING)
    assert "přetlumočit" in problem.fix


@pytest.mark.parametrize(
    ("need", "style"),
    [(SpecialNeed.BLIND, PrintStyle.LARGE), (SpecialNeed.MENTAL, PrintStyle.EASY)],
)
def test_large_print_and_easy_words_follow_the_need(desk, need, style):
    contact_id = came(desk, language=Language.CZECH, need=need)
    sheets = give(desk, contact_id)
    assert given(desk)[0].print_style is style
    text = " ".join(" ".join(text_of(sheets.content)).split())
    assert ("Někdo vám ublížil. Jste oběť." in text) is (style is PrintStyle.EASY)


def test_the_instruction_bears_all_fifteen_points(desk):
    assert desk.victim_packs.points(desk.victim_packs.begin(came(desk))) == POINTS


def test_the_paper_says_when_and_how_it_was_handed_over(desk):
    sheets = give(desk, came(desk), explained_orally=Answer.YES)
    text = " ".join(" ".join(text_of(sheets.content)).split()).replace("\u00a0", " ")
    assert "Poučení předáno písemně dne" in text
    assert "v jazyce ukrajinském, oběti vysvětleno ústně" in text
    assert "jako se zvlášť zranitelnou obětí" in text


def test_one_copy_stays_and_one_goes_home_and_the_leaflet_with_them(desk):
    sheets = give(desk, came(desk))
    purposes = [order.purpose for order in sheets.orders]
    assert purposes == [
        PrintPurpose.SIGNING,
        PrintPurpose.CITIZEN_COPY,
        PrintPurpose.SIGNING,
        PrintPurpose.CITIZEN_COPY,
        PrintPurpose.LEAFLET,
    ]


def test_who_got_it_and_when_can_be_counted_and_a_voided_one_does_not_count(desk, clock):
    give(desk, came(desk))
    clock.pass_by(hours=2)
    give(desk, came(desk, language=Language.CZECH))
    assert [pack.language for pack in given(desk)] == [Language.UKRAINIAN, Language.CZECH]
    assert len(desk.victim_packs.given(NOW, NOW + timedelta(hours=1))) == 1
    desk.signing.void(given(desk)[0].document_id, "špatná osoba")
    assert len(given(desk)) == 1


def test_a_draft_of_the_visit_is_gone_on_with(desk):
    contact_id = came(desk)
    begun = desk.documents.save(desk.documents.begin("POB", contact_id=contact_id))
    assert desk.victim_packs.begin(contact_id).document.id == begun.document.id


def test_from_a_document_without_a_contact_its_victim_is_taken_over(desk):
    dossier = desk.documents.begin("PTO")
    template = desk.documents.template(dossier.document)
    person = replace(
        desk.documents.blank_person(dossier.document.id, 0, template),
        surname="Dvořáková",
        roles=(PersonRole.INJURED_PARTY,),
    )
    saved = desk.documents.save(replace(dossier, persons=(person,)))
    begun = desk.victim_packs.begin("", saved.document.id)
    assert begun.persons[0].id == person.id
    with desk.workplace.database.reading() as reading:
        (combined,) = (e for e in reading.audit.all() if e.act is Act.COMBINE)
    assert (combined.record_id, begun.document.id in combined.reason) == (saved.document.id, True)
    assert begun.persons[0].surname == "Dvořáková"
    assert begun.persons[0].roles == (PersonRole.VICTIM, PersonRole.INJURED_PARTY)
    packs = desk.victim_packs
    sheets = packs.give(begun, answered(packs.proposed(begun)))
    assert len(sheets.orders) == 2
    assert desk.documents.open(begun.document.id).document.state is DocumentState.CLOSED


def test_what_the_victim_said_is_never_presumed(desk):
    packs = desk.victim_packs
    dossier = packs.begin(came(desk))
    with pytest.raises(NotComplete) as refusal:
        packs.give(dossier, packs.proposed(dossier))
    assert refusal.value.problems[0].field == "instruction_answer"
    assert given(desk) == ()


def test_a_victim_who_gives_no_name_gets_the_pack_as_well(desk):
    give(desk, came(desk, named=False), leaflets=())
    assert len(given(desk)) == 1


def test_a_victim_not_assessed_is_dealt_with_as_vulnerable(desk):
    dossier = desk.victim_packs.begin(came(desk))
    assert "zvlášť zranitelnou" in vulnerable_words(dossier.persons)


def test_the_receptionist_leaves_it_to_the_officer(desk):
    contact_id = came(desk)
    desk.duty.begin(RECEPTIONIST)
    with pytest.raises(NoRight):
        desk.victim_packs.begin(contact_id)
