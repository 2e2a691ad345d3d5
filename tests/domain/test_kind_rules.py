"""What single kinds want beyond their checklist, and which words a person is instructed in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.factories import a_person
from tests.printing import samples

from kkc_desktop.domain.code_lists import PersonRole, Vulnerability
from kkc_desktop.domain.completeness import instructions_for, problems_of
from kkc_desktop.domain.document_lists import Answer, TransferKind
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.signers import signers_of

HOUR = timedelta(hours=1)


def found(code, *persons, **changes):
    """Field and level of each problem of the filled sample with the changes."""
    document = replace(samples.filled(code), **changes)
    people = persons or samples.persons_of(code)
    things = samples.things_of(code)
    problems = problems_of(document, people, things, samples.template(code), samples.NOW)
    return {(problem.field, problem.level) for problem in problems}


@pytest.mark.parametrize("code", samples.KINDS)
def test_nothing_about_persons_stops_a_filled_paper_but_that_nobody_is_named(code):
    document, things = samples.filled(code), samples.things_of(code)
    problems = problems_of(document, (), things, samples.template(code), samples.NOW)
    stopping = {each.field for each in problems if each.level is Level.ERROR}
    assert stopping <= ({"persons"} if code in ("PTO", "UZV", "POO") else set())


def test_a_misdemeanour_wants_a_suspect_or_the_words_that_nobody_is_known():
    error = ("reported_person", Level.ERROR)
    assert error in found("OPP", reported_person=" ")
    assert error not in found("OPP", reported_person="neznámá osoba")
    suspect = samples.a_person(roles=(PersonRole.SUSPECT,))
    assert error not in found("OPP", suspect, reported_person="")


def test_a_missed_deadline_only_warns():
    late = samples.NOW.date() - timedelta(days=1)
    assert ("refer_by_on", Level.WARNING) in found("OPP", refer_by_on=late)
    assert not [each for each in found("OPP", refer_by_on=samples.NOW.date()) if "refer" in each[0]]


def test_a_period_ends_after_it_starts_and_not_in_the_future():
    started = samples.NOW - HOUR
    error = ("period_ended_at", Level.ERROR)
    assert error in found("SZ", period_started_at=started, period_ended_at=started)
    assert error in found("SZ", period_started_at=started, period_ended_at=samples.NOW + HOUR)
    assert error not in found("SZ", period_started_at=started, period_ended_at=samples.NOW)
    assert ("report_number", Level.WARNING) in found("SZ", report_number=0)


def test_nobody_hands_the_service_over_to_himself():
    same = {"handover_from": "prap. Dvořáková", "handover_to": "prap. Dvořáková"}
    assert ("handover_to", Level.WARNING) in found("PSL", **same)


def test_both_shifts_sign_the_handover():
    document = samples.filled("PSL")
    parties = signers_of(samples.template("PSL"), document, (), samples.OFFICER)
    assert [party.is_officer for party in parties] == [False, True]
    assert parties[0].party == document.handover_to
    assert parties[0].role_words == "přejímá službu"


def test_a_surrendered_and_a_found_thing_have_instructions_of_their_own():
    template = samples.template("PVV")

    finder = a_person(roles=(PersonRole.FINDER,))

    def codes(kind, *persons):
        document = replace(samples.filled("PVV"), transfer_kind=kind)
        return [each.code for each in instructions_for(template, document, persons)]

    assert codes(TransferKind.SURRENDER) == ["P10-PVV", "P7-LED"]
    assert codes(TransferKind.FOUND, finder) == ["P11-PVV", "P7-LED"]
    assert codes(TransferKind.FOUND) == ["P7-LED"], "a municipality is not told of a reward"
    assert codes(TransferKind.RETURNED) == ["P7-LED"]


def test_a_person_in_danger_is_told_of_secrecy_and_nobody_else():
    template, document = samples.template("PTO"), samples.filled("PTO")
    open_one = samples.a_person()
    secret = replace(open_one, is_protected=True)
    assert "P8" not in [each.code for each in instructions_for(template, document, (open_one,))]
    assert "P8" in [each.code for each in instructions_for(template, document, (secret,))]


def test_the_words_are_those_in_force_on_the_day_of_instruction():
    template = samples.template("PTO")
    old = replace(template.instructions[0], valid_until=date(2026, 3, 31))
    new = replace(old, version="2", valid_from=date(2026, 4, 1), valid_until=None)
    both = replace(template, instructions=(old, new))
    document = samples.filled("PTO", instruction_given_at=None)

    def versions(**changes):
        return [each.version for each in instructions_for(both, replace(document, **changes), ())]

    assert versions() == ["1"]
    april = samples.NOW + timedelta(days=20)
    assert versions(instruction_given_at=april) == ["2"]
    assert versions(recorded_at=april) == ["2"]
    assert versions(recorded_at=samples.NOW.replace(year=2025)) == []


def test_a_victim_nobody_assessed_counts_as_particularly_vulnerable():
    assert Vulnerability.NOT_ASSESSED.counts_as_vulnerable
    unassessed = samples.a_person(
        roles=(PersonRole.VICTIM,), vulnerability=Vulnerability.NOT_ASSESSED
    )
    assert ("persons", Level.WARNING) in found("POB", unassessed)
    assert ("explained_orally", Level.WARNING) in found("POB", explained_orally=Answer.NOT_ASKED)
