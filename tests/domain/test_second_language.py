"""In which language and type a paper speaks, and what is said when a translation is missing."""

from dataclasses import replace

import pytest
from tests.factories import a_person
from tests.printing import samples

from kkc_desktop.domain.code_lists import Language, PersonRole, SpecialNeed
from kkc_desktop.domain.document_lists import DocumentState, InstructionAnswer, PrintStyle
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.second_language import (
    check_translation,
    spoken_by,
    suggested_wording,
    texts_beside,
)
from kkc_desktop.services.translations import all_translations, translation_of

UKRAINIAN = all_translations()[0]
OFFERED = tuple(each.language for each in all_translations())


def suggested(*persons, offered=OFFERED):
    return suggested_wording(spoken_by(persons), offered)


@pytest.mark.parametrize("language", OFFERED, ids=lambda language: language.name)
def test_the_paper_speaks_the_persons_language_where_it_is_translated(language):
    assert suggested(a_person(language=language)) == (language, PrintStyle.STANDARD)


@pytest.mark.parametrize(
    "language",
    [Language.CZECH, Language.SLOVAK, Language.VIETNAMESE, Language.RUSSIAN, Language.SIGN],
    ids=lambda language: language.name,
)
def test_a_language_without_a_translation_and_slovak_give_a_czech_paper(language):
    assert suggested(a_person(language=language))[0] is Language.CZECH


@pytest.mark.parametrize(
    ("need", "style"),
    [
        (SpecialNeed.BLIND, PrintStyle.LARGE),
        (SpecialNeed.MENTAL, PrintStyle.EASY),
        (SpecialNeed.DEAF, PrintStyle.STANDARD),
    ],
    ids=["blind", "mental", "deaf"],
)
def test_the_type_follows_what_the_person_needs(need, style):
    assert suggested(a_person(special_need=need))[1] is style


def test_an_interpreters_own_language_is_not_that_of_the_paper():
    interpreter = a_person(roles=(PersonRole.INTERPRETER,), language=Language.UKRAINIAN)
    assert suggested(interpreter)[0] is Language.CZECH


def test_a_kind_without_translated_texts_stays_czech():
    assert suggested(a_person(language=Language.GERMAN), offered=())[0] is Language.CZECH


def test_a_newer_czech_text_is_not_shown_with_its_old_translation():
    (first, *_) = samples.template("PTO").instructions
    newer = replace(first, version="2")
    assert UKRAINIAN.text_of(first)
    assert UKRAINIAN.text_of(newer) == ""
    assert texts_beside([newer], PrintStyle.STANDARD, UKRAINIAN) == []
    template = samples.template("PTO")
    changed = replace(template, instructions=(newer, *template.instructions[1:]))
    document = samples.filled("PTO", second_language=Language.UKRAINIAN)
    found = check_translation(document, samples.persons_of("PTO"), changed, UKRAINIAN)
    assert "P1 verze 2 nemá překlad" in found[0].text
    assert all(each.level is Level.WARNING and each.fix for each in found)


def test_the_time_of_handing_over_is_asked_only_where_a_second_language_was_told():
    document = samples.filled(
        "PTO", instruction_given_at=None, instruction_answer=InstructionAnswer.UNDERSTOOD
    )
    persons, template = samples.persons_of("PTO"), samples.template("PTO")
    asked = check_translation(document, persons, template, UKRAINIAN)
    assert [each.field for each in asked] == ["instruction_given_at"]
    assert check_translation(document, persons, template, None) == []
    told = replace(document, instruction_given_at=samples.NOW)
    assert check_translation(told, persons, template, UKRAINIAN) == []


def test_easy_words_come_before_the_second_language():
    instructions = samples.template("PTO").instructions
    names = [name for name, _ in texts_beside(instructions, PrintStyle.EASY, UKRAINIAN)]
    assert names == ["snadné čtení", "українська"]


def test_a_closed_document_shows_only_the_version_it_was_closed_with():
    template = samples.template("PTO")
    draft = samples.filled("PTO", second_language=Language.UKRAINIAN)
    closed = replace(draft, state=DocumentState.CLOSED, translation_version="1")
    today = samples.NOW.date()
    assert translation_of(draft, template, today) is UKRAINIAN
    assert translation_of(closed, template, today) is UKRAINIAN
    assert translation_of(replace(closed, translation_version="0"), template, today) is None
