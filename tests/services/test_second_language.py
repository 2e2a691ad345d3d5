"""The second language from the contact to the closed paper, and on record there."""

from dataclasses import replace

import pytest

from kkc_desktop.domain.code_lists import ContactReason, Language, SpecialNeed
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.printing.pages import text_of


def begun(desk, code="POO", *, language=Language.UKRAINIAN, need=SpecialNeed.NONE, named=True):
    """A document of the kind for somebody who came with a report."""
    visit = desk.reception.blank_contact()
    person = replace(
        desk.reception.blank_person(visit.contact.id, 0),
        surname="Шевченко",
        language=language,
        special_need=need,
    )
    contact = replace(
        visit.contact,
        reason=ContactReason.CRIME,
        subject="krádež kola",
        language=language,
        special_need=need,
    )
    persons = (person,) if named else ()
    desk.reception.register(replace(visit, contact=contact, persons=persons))
    return desk.documents.begin(code, contact_id=contact.id)


@pytest.mark.parametrize("named", [True, False], ids=["named", "nobody named"])
def test_the_paper_speaks_the_language_of_the_contact_or_its_person(desk, named):
    document = begun(desk, "POO", named=named).document
    assert (document.second_language, document.print_style) == (
        Language.UKRAINIAN,
        PrintStyle.STANDARD,
    )


def test_a_referral_slip_names_nobody_and_speaks_the_visitors_language(desk):
    assert begun(desk, "KZ").document.second_language is Language.UKRAINIAN


def test_need_and_language_both_decide(desk):
    document = begun(desk, language=Language.GERMAN, need=SpecialNeed.BLIND).document
    assert document.second_language is Language.GERMAN
    assert document.print_style is PrintStyle.LARGE


def test_a_record_for_the_station_alone_stays_czech_and_usual(desk):
    document = begun(desk, "UZ", need=SpecialNeed.MENTAL).document
    assert document.second_language is Language.CZECH
    assert document.print_style is PrintStyle.STANDARD
    assert desk.documents.languages(document) == ()


def test_vietnamese_is_not_offered(desk):
    dossier = begun(desk, language=Language.VIETNAMESE)
    assert dossier.document.second_language is Language.CZECH
    assert Language.VIETNAMESE not in desk.documents.languages(dossier.document)


@pytest.fixture
def closed(desk):
    dossier = begun(desk)
    document = replace(dossier.document, event_place="Konice", event_time="dnes")
    return desk.documents.close(replace(dossier, document=document))


def test_closing_records_the_version_of_the_translation_and_keeps_both_texts(desk, closed):
    stored = desk.documents.open(closed.document.id).document
    assert stored.translation_version == "1"
    assert stored.second_language is Language.UKRAINIAN
    text = " ".join(text_of(desk.documents.paper(stored.id).content))
    assert "POTVRZENÍ O PŘIJETÍ OZNÁMENÍ" in text
    assert "Підтвердження прийняття заяви" in text


def test_a_czech_paper_records_no_translation(desk):
    dossier = begun(desk, language=Language.CZECH)
    document = replace(dossier.document, event_place="Konice", event_time="dnes")
    closed = desk.documents.close(replace(dossier, document=document))
    assert closed.document.translation_version == ""
    assert desk.documents.translation(closed.document) is None


def test_the_code_of_the_paper_tells_the_languages_apart(desk, closed):
    czech = begun(desk, language=Language.CZECH)
    document = replace(czech.document, event_place="Konice", event_time="dnes")
    other = desk.documents.close(replace(czech, document=document))
    assert other.document.paper_code != closed.document.paper_code


def test_a_stored_draft_keeps_the_choice(desk):
    dossier = begun(desk)
    changed = replace(dossier.document, print_style=PrintStyle.EASY)
    saved = desk.documents.save(replace(dossier, document=changed))
    stored = desk.documents.open(saved.document.id).document
    assert (stored.second_language, stored.print_style) == (Language.UKRAINIAN, PrintStyle.EASY)
