"""What the desk is told about victims, minors and foreigners (domain 1.9, 1.10)."""

from dataclasses import replace
from datetime import date

import pytest
from tests.factories import NOW, a_document, a_person
from tests.printing import samples

from kkc_desktop.domain.code_lists import Language, PersonRole, Sex, SpecialNeed, Vulnerability
from kkc_desktop.domain.completeness import closing_manner_for, problems_of
from kkc_desktop.domain.document_lists import ClosingManner
from kkc_desktop.domain.person import Person, PersonId, kept_persons, without_identity
from kkc_desktop.domain.person_care import (
    check_confidants,
    check_person,
    is_minor,
    is_vulnerable,
    wish_words,
)
from kkc_desktop.domain.person_lists import Communication, VulnerabilityReason
from kkc_desktop.domain.problems import Level

TODAY = date(2026, 11, 30)
VICTIM = Person(id=PersonId("p"), surname="Nováková", roles=(PersonRole.VICTIM,))


def said(person, field):
    return [each for each in check_person(person, TODAY) if each.field == field]


def born(years, **more):
    return replace(VICTIM, born_on=date(TODAY.year - years, 1, 1), **more)


@pytest.mark.parametrize("vulnerability", Vulnerability)
def test_not_assessed_acts_as_yes(vulnerability):
    person = replace(VICTIM, vulnerability=vulnerability)
    assert is_vulnerable(person) is (vulnerability is not Vulnerability.ASSESSED_NO)


def test_who_is_no_victim_is_not_vulnerable_by_not_being_assessed():
    assert not is_vulnerable(replace(VICTIM, roles=(PersonRole.WITNESS,)))


def test_high_age_is_only_a_note_to_assess_each_case():
    notes = said(born(61), "vulnerability")
    assert any("jednotlivě" in note.text for note in notes)
    assert {note.level for note in notes} == {Level.NOTE}
    assert not any("jednotlivě" in note.text for note in said(born(60), "vulnerability"))
    assert not said(born(61, vulnerability=Vulnerability.ASSESSED_NO), "vulnerability")


def test_a_child_is_always_vulnerable_and_is_said_to_be():
    (problem,) = said(born(10, vulnerability=Vulnerability.ASSESSED_NO), "vulnerability")
    assert problem.level is Level.WARNING
    assert "písm.\u00a0a)" in problem.text


@pytest.mark.parametrize(
    ("age", "office", "whom"), [(14, 1, 1), (15, 0, 1), (17, 0, 1), (18, 0, 0)]
)
def test_under_fifteen_the_office_and_under_eighteen_the_representative(age, office, whom):
    assert len(said(born(age), "child_protection")) == office
    assert len(said(born(age), "representative")) == whom


def test_a_child_of_unknown_age_is_treated_as_one():
    child = replace(VICTIM, special_need=SpecialNeed.CHILD)
    assert is_minor(child, TODAY)
    assert said(child, "child_protection")


def test_a_suspected_representative_is_not_to_be_told():
    child = born(10, is_representative_suspect=True)
    (problem,) = said(child, "child_protection")
    assert "nevyrozumívejte" in problem.text
    assert not said(child, "representative")
    told = replace(child, child_protection="9.40 telefonicky, OSPOD Konice")
    (note,) = said(told, "representative")
    assert note.level is Level.NOTE


def test_what_was_told_says_nothing_more():
    child = born(10, child_protection="OSPOD", representative="matka, 9.40 telefonicky")
    assert not said(child, "child_protection")
    assert not said(child, "representative")


@pytest.mark.parametrize("language", Language)
def test_slovak_needs_no_interpreter_and_others_do(language):
    needs = bool(said(replace(VICTIM, language=language), "interpreter"))
    assert needs is (language not in (Language.CZECH, Language.SLOVAK))


def test_sign_language_needs_an_interpreter_whatever_the_language():
    signing = replace(VICTIM, communication=Communication.SIGN_LANGUAGE)
    assert said(signing, "interpreter")
    assert not said(replace(signing, interpreter="Bc. Malá, ev. č. 3"), "interpreter")


def test_the_wish_of_a_vulnerable_victim_is_granted_or_its_refusal_explained():
    wishing = replace(VICTIM, wanted_interviewer=Sex.FEMALE)
    (note,) = said(wishing, "wanted_interviewer")
    assert "žena" in note.text
    assert wish_words(wishing) == "žádá, aby ji vyslýchala žena"
    refused = replace(wishing, interviewer_note="žádná žena není ve službě")
    assert not said(refused, "wanted_interviewer")
    assert wish_words(refused).endswith("nevyhověno: žádná žena není ve službě")


@pytest.mark.parametrize(
    "role", [PersonRole.SUSPECT, PersonRole.WITNESS, PersonRole.ATTORNEY, PersonRole.INTERPRETER]
)
def test_who_may_not_be_a_confidant_is_found_by_name_and_by_role(role):
    other = Person(id=PersonId("q"), position=1, given_names="Jan", surname="Novák", roles=(role,))
    named = replace(VICTIM, confidant="novak  jan, bratr")
    same = replace(VICTIM, confidant="Jan Novák")
    assert [p.field for p in check_confidants((same, other))] == ["persons.0.confidant"]
    assert not check_confidants((named, other))  # names in another order are not guessed at
    both = replace(other, roles=(PersonRole.CONFIDANT, role))
    assert [p.field for p in check_confidants((both,))] == ["persons.1.surname"]


def test_the_way_of_speaking_gives_the_clause_and_a_clause_that_does_not_fit_is_said():
    blind = a_person(communication=Communication.READ_ALOUD, roles=(PersonRole.REPORTING_PERSON,))
    assert closing_manner_for((blind,)) is ClosingManner.READ_ALOUD
    assert closing_manner_for((a_person(),)) is ClosingManner.READ_PERSONALLY
    template = samples.template("PTO")
    own = problems_of(a_document(), (blind,), (), template, NOW)
    assert any(p.field == "closing_manner" for p in own)
    aloud = a_document(closing_manner=ClosingManner.READ_ALOUD)
    assert not any(
        p.field == "closing_manner" for p in problems_of(aloud, (blind,), (), template, NOW)
    )


def test_a_protected_person_keeps_care_and_loses_whom_it_would_betray():
    person = replace(
        VICTIM,
        is_protected=True,
        confidant="Jan Novák",
        representative="matka",
        child_protection="OSPOD Konice",
        wanted_interviewer=Sex.FEMALE,
        vulnerability_reason=VulnerabilityReason.SEXUAL_VIOLENCE_HATE,
    )
    (kept,) = kept_persons((person,))
    assert (kept.confidant, kept.representative, kept.child_protection) == ("", "", "")
    assert kept.wanted_interviewer is Sex.FEMALE
    assert kept.vulnerability_reason is VulnerabilityReason.SEXUAL_VIOLENCE_HATE
    assert kept == without_identity(person)
