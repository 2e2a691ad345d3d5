"""Scenarios read from their files: the shipped ones are sound, a fault is named, terms are kept."""

from datetime import UTC, datetime, timedelta

import pytest

from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.scenario import (
    Expectation,
    ExpectationKind,
    ExpectationState,
    finding_of,
    took_words,
)
from kkc_desktop.domain.scenario_file import parse_scenario, person_of
from kkc_desktop.services.scenarios import shipped_scenarios

TOLD = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)
HEAD = 'code = "a"\ntitle = "A"\npurpose = "P"\n'
STEP = '[[step]]\nafter = 1\ntitle = "S"\n'
NOTICE = (
    '[[step.deed]]\ndo = "TAKE_NOTICE"\nname = "x"\nplace = "P"\ntype = "FIRE"\ndescription = "D"\n'
)


def test_four_scenarios_are_shipped_and_all_of_them_expect_something() -> None:
    found = {scenario.code: scenario for scenario in shipped_scenarios()}
    assert set(found) == {"povoden", "ztracene-dite", "oznameni-bomby", "vypadek-proudu"}
    assert all(len(scenario.expectations) >= 8 for scenario in found.values())
    assert found["povoden"].station == "ZLH"
    assert sum(len(d.lines) for s in found["povoden"].steps for d in s.deeds) == 60


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEAD, "chybí oddíl „step“"),
        (HEAD + STEP + "aftr = 2\n", "aftr"),
        (HEAD + STEP + STEP.replace("1", "0"), "krok je dřív než krok před ním"),
        (HEAD + STEP + '[[step.deed]]\ndo = "FLY"\n', "nezná kód „FLY“"),
        (HEAD + STEP + NOTICE.replace("FIRE", "FIER"), "nezná kód „FIER“"),
        (HEAD + STEP + NOTICE.replace('place = "P"\n', ""), "chybí"),
        (HEAD + STEP + '[[step.deed]]\ndo = "STATE"\non = "y"\nstate = "ENDED"\n', "„y“"),
        (HEAD + STEP + NOTICE + NOTICE, "dvakrát"),
        (HEAD + STEP + '[[step.expect]]\nkind = "NOTICE"\nwords = "W"\n', "lhůta"),
        (
            HEAD + STEP + NOTICE + '[[step.deed]]\ndo = "GATHER"\non = "x"\nplace = "P"\n'
            'lines = ["Jan | x | | | "]\n',
            "jméno | věk",
        ),
    ],
    ids=[
        "no steps",
        "misspelt key",
        "back in time",
        "unknown deed",
        "unknown code",
        "missing text",
        "unknown name",
        "twins",
        "no limit",
        "no person",
    ],
)
def test_a_faulty_scenario_is_refused_with_its_fault(text: str, words: str) -> None:
    with pytest.raises(PackUnreadable, match=words):
        parse_scenario(text)


def test_a_person_is_told_on_one_line() -> None:
    person = person_of("Emil Příkladný | 81 | Nádražní 38 | | MEDICINE WHEELCHAIR")
    assert (person.name, person.age, len(person.needs)) == ("Emil Příkladný", 81, 2)


EXPECTED = Expectation(kind=ExpectationKind.NOTICE, words="W", minutes=2, count=2)


@pytest.mark.parametrize(
    ("moments", "passed", "state", "words"),
    [
        ((10, 72), 100, ExpectationState.MET, "splněno v\u00a01:12"),
        ((10, 121), 200, ExpectationState.LATE, "splněno pozdě v\u00a02:01"),
        ((10,), 119, ExpectationState.WAITING, "lhůta ještě běží"),
        ((10,), 121, ExpectationState.MISSED, "nesplněno"),
        ((-5, 10), 121, ExpectationState.MISSED, "nesplněno"),
    ],
    ids=["in time", "late", "waiting", "missed", "before the step does not count"],
)
def test_an_expectation_is_judged_by_its_moments(
    moments: tuple[int, ...], passed: int, state: ExpectationState, words: str
) -> None:
    at = [TOLD + timedelta(seconds=s) for s in moments]
    finding = finding_of(EXPECTED, TOLD, at, TOLD + timedelta(seconds=passed))
    assert (finding.state, finding.words) == (state, words)


def test_hours_are_told_as_hours() -> None:
    assert took_words(timedelta(hours=1, minutes=2, seconds=3)) == "1:02:03"
