"""A blank of a snippet that nobody filled in stops what is finished, and only warns of danger."""

from dataclasses import replace

import pytest
from tests.services.conftest import HEAD

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.problems import Level

LEFT = "Osoba čeká v\u00a0[místnost] na [koho]."
SAID = "Zbývá doplnit: [místnost], [koho]."


@pytest.fixture
def visit(desk):
    blank = desk.reception.blank_contact()
    contact = replace(
        blank.contact,
        reason=ContactReason.PREVENTION,
        subject="dotaz",
        outcome=ContactOutcome.SETTLED,
        note=LEFT,
    )
    return replace(blank, contact=contact)


def of_blanks(problems):
    return [problem for problem in problems if problem.text.startswith("Zbývá doplnit")]


def test_a_contact_is_kept_with_a_blank_but_not_finished(desk, visit):
    assert desk.reception.register(visit).contact.note == LEFT
    with pytest.raises(NotComplete) as refused:
        desk.reception.finish(visit)
    (problem,) = of_blanks(refused.value.problems)
    assert (problem.field, problem.text) == ("note", SAID)
    assert of_blanks(desk.reception.problems(visit)) == [problem]


def test_words_of_the_persons_own_in_brackets_stop_nothing(desk, visit):
    contact = replace(visit.contact, note="Přišel [sic] v\u00a0[modré bundě].")
    assert desk.reception.finish(replace(visit, contact=contact)).contact.evidence_number


def test_advice_is_not_recorded_with_a_blank(desk):
    advice = replace(desk.advising.blank_advice(), topics=("K01",), items=("K01-1",), note=LEFT)
    with pytest.raises(NotComplete) as refused:
        desk.advising.record(advice)
    assert [problem.text for problem in refused.value.problems] == [SAID]


def test_a_notice_of_danger_is_only_warned(desk):
    file = desk.incidents.blank_file()
    notice = replace(file.latest, place="Konice", incident_type=IncidentType.FIRE, description=LEFT)
    (problem,) = of_blanks(desk.incidents.problems(notice))
    assert (problem.field, problem.level) == ("description", Level.WARNING)
    assert desk.incidents.take_notice(replace(file, notices=(notice,))).incident.evidence_number


def test_a_blank_of_a_snippet_that_was_reworded_or_hidden_is_still_one(desk, visit):
    desk.duty.begin(HEAD)
    row = desk.workplace.lists.entry(ListKind.SNIPPET, "ceka")
    desk.lists.change(ListKind.SNIPPET, "ceka", {**row.values, "text": "Osoba čeká."})
    desk.lists.hide(ListKind.SNIPPET, "ceka")
    assert "místnost" in desk.workplace.lists.blank_words()
    assert of_blanks(desk.reception.problems(visit))
    assert "ceka" not in [each.abbreviation for each in desk.workplace.lists.snippets()]


def test_a_snippet_with_an_open_bracket_is_refused(desk):
    desk.duty.begin(HEAD)
    values = {"title": "Chybná", "text": "Dne [datum se stalo"}
    with pytest.raises(NotComplete) as refused:
        desk.lists.add(ListKind.SNIPPET, "chyba", values)
    assert [problem.field for problem in refused.value.problems] == ["text"]
