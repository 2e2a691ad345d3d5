"""Letters the paper cannot print are told by field, never refused."""

from tests.factories import a_document, a_person, a_thing

from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.problems import Level
from kkc_desktop.services.unprintable import unprintable


def a_dossier(**texts):
    return Dossier(
        document=a_document(statement=texts.get("statement", "")),
        persons=(a_person(surname=texts.get("surname", "Nováková"), position=1),),
        things=(a_thing(description=texts.get("thing", "kolo")),),
    )


def test_czech_and_ukrainian_are_printed_as_they_are():
    words = "Příliš žluťoučký kůň – „§\u00a055“ Їжак, ґанок, Львів €"
    assert unprintable(a_dossier(statement=words, surname="Шевченко", thing=words)) == []


def test_a_letter_without_a_picture_is_named_with_the_code_that_will_be_printed():
    (problem,) = unprintable(a_dossier(statement="Jméno 日本."))
    assert (problem.field, problem.level) == ("statement", Level.WARNING)
    assert "日 ([U+65E5])" in problem.text
    assert "本 ([U+672C])" in problem.text


def test_the_field_of_a_person_and_of_a_thing_is_found():
    fields = [each.field for each in unprintable(a_dossier(surname="王", thing="自転車 日本"))]
    assert fields == ["persons.1.surname", "things"]


def test_of_many_letters_only_some_are_named():
    (problem,) = unprintable(a_dossier(statement="日本語自転車"))
    assert problem.text.count("[U+") == 3
    assert "a další" in problem.text
