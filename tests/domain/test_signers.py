"""Who gets a signature line, and what stands under it."""

from dataclasses import replace

from tests.printing import samples

from kkc_desktop.domain.code_lists import PersonRole, Sex
from kkc_desktop.domain.completeness import instructions_for
from kkc_desktop.domain.document_lists import ClosingManner
from kkc_desktop.domain.signers import UNDISCLOSED, role_words, signers_of


def signers(code, *persons, **changes):
    document = samples.filled(code, **changes)
    return signers_of(samples.template(code), document, persons, samples.OFFICER)


def test_a_protocol_is_signed_by_the_reporting_person_first_and_the_officer_last():
    found = signers("PTO", *samples.persons_of("PTO"))
    assert [each.party for each in found] == [
        "Ing. Radek Tománek",
        "Věra Tománková",
        "Marek Zelený",
        "prap. Kateřina Dvořáková",
    ]
    assert [each.is_officer for each in found] == [False, False, False, True]


def test_a_suspect_who_is_only_written_about_does_not_sign():
    suspect = samples.a_person(roles=(PersonRole.SUSPECT,))
    assert [each.is_officer for each in signers("PTO", suspect)] == [True]


def test_one_person_of_two_roles_signs_once():
    (reporter, _) = signers("PTO", samples.a_person())
    assert reporter.role_words == "oznamovatel, poškozený"


def test_an_official_record_is_signed_by_its_author_only():
    assert [each.is_officer for each in signers("UZ", samples.a_person())] == [True]


def test_nobody_has_to_sign_prevention_advice():
    assert signers("ZPR", samples.a_person()) == ()


def test_a_protected_person_signs_without_a_name():
    (witness, _) = signers("PTO", samples.a_person(is_protected=True))
    assert witness.party == UNDISCLOSED


def test_an_interpreter_named_on_the_card_signs_when_the_paper_was_interpreted():
    person = samples.a_person(interpreter="Olena Koval")
    found = signers("PTO", person, closing_manner=ClosingManner.INTERPRETED)
    assert [each.role_words for each in found][1] == "tlumočník"
    assert [each.party for each in signers("PTO", person)] == [
        "Ing. Radek Tománek",
        "prap. Kateřina Dvořáková",
    ]


def test_an_interpreted_paper_carries_the_interpreters_instruction():
    document = samples.filled("PTO", closing_manner=ClosingManner.INTERPRETED)
    persons = (samples.a_person(interpreter="Olena Koval"),)
    found = instructions_for(samples.template("PTO"), document, persons)
    assert "P6" in [each.code for each in found]


def test_roles_take_the_persons_gender():
    roles = (PersonRole.WITNESS, PersonRole.INJURED_PARTY)
    assert role_words(roles, Sex.FEMALE) == "svědkyně, poškozená"
    assert role_words(roles, Sex.MALE) == "svědek, poškozený"


def test_under_the_officers_name_stand_function_and_service_number():
    officer = replace(samples.OFFICER, function="dozorčí", service_number="1")
    (signer,) = signers_of(samples.template("UZ"), samples.filled("UZ"), (), officer)
    assert signer.role_words == "dozorčí, sl.\u00a0č.\u00a01"
