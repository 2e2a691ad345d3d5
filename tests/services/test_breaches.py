"""The breach sheet: a label of its year, 72 hours, nothing closed before it is complete."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from tests.factories import an_officer
from tests.printing.reading import spaced
from tests.services.conftest import HEAD
from tests.services.rows_breaches import a_breach

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.breach_rules import clock_said, is_late
from kkc_desktop.domain.data_lists import BreachRisk
from kkc_desktop.domain.errors import NoRight, NotComplete, StaleRecord, WrongStep
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.readiness import CheckKind, CheckState, Devices
from kkc_desktop.domain.station import Role
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.readiness_checks import Looks
from kkc_desktop.storage.integrity import verify

H = timedelta(hours=1)


@pytest.fixture
def breach(desk):
    """A complete sheet, not yet stored."""
    return a_breach(SimpleNamespace(services=desk))


def as_head(desk):
    desk.workplace.seat(an_officer(id=HEAD, role=Role.HEAD, surname="Novotný"))


def fields(refusal):
    return [problem.field for problem in refusal.value.problems]


def reasons(desk):
    with desk.workplace.database.reading() as tx:
        return [line.reason for line in tx.audit.all() if line.act is Act.RECORD_BREACH]


def test_sheets_are_labelled_by_year_changed_and_closed_by_the_head(desk, breach, clock):
    first = desk.breaches.save(breach)
    second = desk.breaches.save(replace(breach, id="second", risk=BreachRisk.SOME))
    assert (first.label, second.label) == ("PZ 1/2026", "PZ 2/2026")
    clock.pass_by(hours=5)
    told = replace(second, reported_at=clock(), reported_to="ÚOOÚ, datová schránka")
    second = desk.breaches.save(told)
    with pytest.raises(StaleRecord):
        desk.breaches.save(told)
    with pytest.raises(NoRight):
        desk.breaches.close(second.id)
    as_head(desk)
    closed = desk.breaches.close(second.id)
    assert closed.closed_at == clock()
    for act in (lambda: desk.breaches.close(closed.id), lambda: desk.breaches.save(closed)):
        with pytest.raises(WrongStep):
            act()
    assert [each.label for each in desk.breaches.page()] == ["PZ 1/2026", "PZ 2/2026"]
    assert reasons(desk) == [
        "PZ 1/2026 založen",
        "PZ 2/2026 založen",
        "PZ 2/2026 ohlášeno úřadu",
        "PZ 2/2026 uzavřen",
    ]
    found = verify(desk.workplace.database).breaches
    assert [each for each in found if each.record_id in {"second", breach.id}] == []


def test_an_open_sheet_is_on_top_however_many_newer_ones_are_closed(desk, breach):
    first = desk.breaches.save(breach)
    with desk.workplace.database.transaction() as tx:
        for number in range(2, 204):
            at = first.learned_at + timedelta(minutes=number)
            closed = replace(first, label=f"PZ {number}/2026", learned_at=at, closed_at=at)
            tx.security_breaches.add(replace(closed, id=f"closed-{number}"))
        later = replace(first, id="later", label="PZ 204/2026", learned_at=at)
        tx.security_breaches.add(later)
    labels = [each.label for each in desk.breaches.page()]
    assert labels[:3] == ["PZ 204/2026", "PZ 1/2026", "PZ 203/2026"]
    assert len(labels) == 202


def test_what_cannot_be_is_refused_and_what_is_missing_only_stops_the_closing(desk, clock):
    as_head(desk)
    empty = desk.breaches.blank()
    with pytest.raises(NotComplete) as refusal:
        desk.breaches.save(replace(empty, learned_at=clock() + H, told_at=clock() - H))
    assert fields(refusal) == ["description", "learned_at", "told_at"]
    stored = desk.breaches.save(replace(empty, description="e-mail cizímu člověku"))
    with pytest.raises(NotComplete) as refusal:
        desk.breaches.close(stored.id)
    assert fields(refusal) == ["data_kinds", "consequences", "measures", "people_count", "risk"]
    problems = desk.breaches.problems(stored)
    assert {problem.level for problem in problems} == {Level.WARNING}
    assert all(problem.fix for problem in problems)


@pytest.mark.parametrize(
    ("risk", "reported_after", "said", "missing"),
    [
        (BreachRisk.NONE, None, {}, []),
        (BreachRisk.SOME, None, {}, ["reported_at"]),
        (BreachRisk.SOME, 71, {}, []),
        (BreachRisk.SOME, 72, {}, []),
        (BreachRisk.SOME, 73, {}, ["late_reason"]),
        (BreachRisk.SOME, 73, {"late_reason": "nešlo spojení"}, []),
        (BreachRisk.HIGH, 1, {}, ["told_at"]),
        (BreachRisk.HIGH, 1, {"note": "data byla šifrovaná"}, []),
        (BreachRisk.SOME, 1, {"reported_to": ""}, ["reported_to"]),
    ],
)
def test_the_report_is_due_in_72_hours_and_a_high_risk_is_told_to_people(
    desk, breach, clock, risk, reported_after, said, missing
):
    as_head(desk)
    reported = None if reported_after is None else breach.learned_at + reported_after * H
    reported_to = "" if reported is None else "ÚOOÚ"
    sheet = replace(breach, risk=risk, reported_at=reported, **{"reported_to": reported_to} | said)
    clock.pass_by(hours=reported_after or 0)
    stored = desk.breaches.save(sheet)
    if not missing:
        assert desk.breaches.close(stored.id).closed_at
        return
    with pytest.raises(NotComplete) as refusal:
        desk.breaches.close(stored.id)
    assert fields(refusal) == missing


def test_the_clock_says_how_long_is_left_and_how_late_it_is(breach):
    open_sheet = replace(breach, risk=BreachRisk.NOT_ASSESSED)
    began = breach.learned_at

    def said(sheet, hours, minutes=0):
        return clock_said(sheet, began + hours * H + timedelta(minutes=minutes))

    assert said(open_sheet, 30, 40) == ("zbývá", "41\u00a0h 20\u00a0min", "note")
    assert said(open_sheet, 60) == ("zbývá", "12\u00a0h", "warning")
    assert said(open_sheet, 72) == ("zbývá", "0\u00a0min", "warning")
    assert said(open_sheet, 75) == ("po lhůtě", "3\u00a0h", "error")
    reported = replace(open_sheet, reported_at=began + 80 * H)
    assert said(reported, 200) == ("ohlášeno za", "80\u00a0h", "warning")
    assert said(breach, 200) == ("ohlášení není třeba", "", "success")
    assert is_late(reported, began + 81 * H)


def test_numbers_of_people_in_the_texts_are_pointed_out(desk, breach):
    problems = desk.breaches.problems(replace(breach, cause="list paní, tel. 777 123 456"))
    assert [(each.field, each.level) for each in problems] == [("cause", Level.WARNING)]
    assert desk.breaches.problems(breach) == ()


def test_an_open_sheet_is_a_warning_of_the_readiness_check_a_late_one_red(desk, breach, clock):
    def check():
        return Looks(desk.workplace, Devices(), None).look_at(CheckKind.BREACHES)

    assert check().state is CheckState.GREEN
    desk.breaches.save(replace(breach, risk=BreachRisk.SOME))
    assert check().state is CheckState.AMBER
    assert "PZ 1/2026: zbývá 72\u00a0h" in check().words
    clock.pass_by(hours=73)
    assert check().state is CheckState.RED
    assert "po lhůtě 1\u00a0h" in check().words


def test_the_paper_says_what_the_office_asks_for(desk, breach):
    stored = desk.breaches.save(replace(breach, risk=BreachRisk.SOME, cause="<b>omyl</b> & spěch"))
    paper = " ".join(spaced("\n".join(text_of(desk.breaches.sheet(stored.id)))).split())
    for words in (
        "PZ 1/2026",
        "čl. 33 odst. 3 písm. a)",
        "ztracený výtisk seznamu",
        "<b>omyl</b> & spěch",
        "Přibližný počet lidí: 3",
        "obtěžování",
        "seznamy se skartují",
        "riziko pro práva osob",
        "Lhůta 72 hodin: zbývá 72 h.",
    ):
        assert words in paper, words
