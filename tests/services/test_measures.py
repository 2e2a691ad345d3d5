"""Measures: each change has its line, what is open closes nothing silently, a tick is a line."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import NOW, OFFICER_ID

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_lines import PlanLine
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType, LogKind
from kkc_desktop.domain.measure_words import by_urgency, count_overdue, measure_words
from kkc_desktop.domain.plan_rows import plan_rows
from kkc_desktop.storage.integrity import verify


def take(desk, incident_type=IncidentType.FLOOD):
    file = desk.incidents.blank_file()
    notice = replace(file.latest, place="Zlaté Hory", incident_type=incident_type)
    return desk.incidents.take_notice(replace(file, notices=(notice,)))


@pytest.fixture
def flood(desk):
    """A stored incident."""
    return take(desk).incident


def log_of(desk, incident):
    return desk.incidents.log.page(incident.id).entries[::-1]


def texts(desk, incident):
    return [entry.text for entry in log_of(desk, incident) if entry.kind is LogKind.MEASURE]


def is_sound(desk):
    with desk.workplace.database.transaction() as tx:
        # The test's station was put there by nobody.
        tx.audit.append(OFFICER_ID, Act.SET_UP_STATION, NOW, RecordKind.STATION)
    return verify(desk.workplace.database).breaches == ()


def test_a_measure_lives_from_nobody_to_its_result_and_each_step_stands_in_the_log(
    desk, flood, clock
):
    due = clock() + timedelta(minutes=30)
    added = desk.measures.add(flood.id, " Otevřít čekárnu ", due_at=due)
    assert (added.number, added.text, added.owner) == (1, "Otevřít čekárnu", "")
    taken = desk.measures.take_over(added.id)
    assert (taken.owner, taken.due_at) == (desk.workplace.officer.short_name, due)
    begun = desk.measures.begin(added.id)
    assert begun.state is MeasureState.IN_PROGRESS
    clock.pass_by(seconds=60)
    done = desk.measures.settle(added.id, MeasureState.DONE, "Otevřeno, 12 lidí.")
    assert (done.result, done.settled_at) == ("Otevřeno, 12 lidí.", clock())
    assert desk.measures.of(flood.id) == (done,)
    assert desk.measures.open_ones() == ()
    assert [text.partition(":")[0] for text in texts(desk, flood)] == [
        *["Opatření č.\u00a01 „Otevřít čekárnu“"] * 4,
    ]
    assert texts(desk, flood)[-1].endswith("splněno – Otevřeno, 12 lidí.")
    assert is_sound(desk)


def test_a_second_measure_is_number_two_and_what_does_not_change_writes_nothing(desk, flood):
    desk.measures.add(flood.id, "Obsadit křižovatku")
    second = desk.measures.add(flood.id, "Změřit vodu", "Šimková")
    assert second.number == 2
    before = len(log_of(desk, flood))
    desk.measures.change(second.id, "Šimková", None)
    assert len(log_of(desk, flood)) == before


def test_done_and_cancelled_say_what_came_of_it_and_only_once(desk, flood):
    measure = desk.measures.add(flood.id, "Obsadit křižovatku")
    for state in (MeasureState.DONE, MeasureState.CANCELLED):
        with pytest.raises(NotComplete) as refused:
            desk.measures.settle(measure.id, state, "  ")
        assert [problem.field for problem in refused.value.problems] == ["result"]
    desk.measures.settle(measure.id, MeasureState.CANCELLED, "Obsadila městská policie.")
    for again in (desk.measures.begin, desk.measures.take_over):
        with pytest.raises(WrongStep):
            again(measure.id)
    with pytest.raises(NotComplete):
        desk.measures.add(flood.id, "   ")


def test_an_overdue_measure_stands_first_and_says_by_how_much(desk, flood, clock):
    later = desk.measures.add(flood.id, "Vyvěsit tabuli", due_at=clock() + timedelta(hours=1))
    soon = desk.measures.add(flood.id, "Lehátka", "p. Horák", clock() + timedelta(minutes=9))
    whenever = desk.measures.add(flood.id, "Poděkovat")
    clock.pass_by(minutes=17)
    now = clock()
    assert [each.id for each in by_urgency((whenever, later, soon))] == [
        each.id for each in (soon, later, whenever)
    ]
    assert [each.id for each in desk.measures.open_ones()] == [
        each.id for each in (soon, later, whenever)
    ]
    assert count_overdue(desk.measures.open_ones(), now) == 1
    words = measure_words(soon, now)
    assert (words.time_text, words.tone) == ("8\u00a0min po", "late")
    assert words.second_line.startswith("p. Horák · mělo být")
    assert measure_words(whenever, now).second_line == "nikdo nepřevzal"
    clock.pass_by(minutes=30)
    assert measure_words(later, clock()).tone == "warning"


def test_an_incident_with_open_measures_ends_only_for_a_reason(desk, flood, trail):
    desk.measures.add(flood.id, "Obsadit křižovatku")
    desk.measures.add(flood.id, "Změřit vodu")
    with pytest.raises(NotComplete) as refused:
        desk.incidents.change_state(flood.id, IncidentState.ENDED)
    assert refused.value.problems[0].text == "Událost má 2\u00a0otevřená opatření."
    assert (Act.CHANGE_INCIDENT, flood.id) not in trail()
    reason = "Převzal krizový štáb ORP"
    ended = desk.incidents.change_state(flood.id, IncidentState.ENDED, reason)
    assert ended.incident.closing_reason == reason
    assert reason in log_of(desk, flood)[-1].text
    with desk.workplace.database.reading() as tx:
        assert tx.audit.all()[-1].reason == reason
    assert is_sound(desk)


def test_without_open_measures_nothing_is_asked(desk, flood):
    measure = desk.measures.add(flood.id, "Změřit vodu")
    desk.measures.settle(measure.id, MeasureState.DONE, "148 cm.")
    ended = desk.incidents.change_state(flood.id, IncidentState.ENDED)
    assert ended.incident.closing_reason == ""


def test_ticking_a_line_of_the_plan_writes_the_log_and_the_log_alone_remembers(desk, flood, clock):
    words = [row.line.words for row in desk.measures.plan(flood.id)]
    entry = desk.measures.tick(flood.id, words[1])
    assert (entry.kind, entry.text, entry.occurred_at) == (LogKind.PLAN, words[1], clock())
    assert log_of(desk, flood)[-1] == entry
    rows = desk.measures.plan(flood.id)
    assert [row.is_done for row in rows[:3]] == [False, True, False]
    assert rows[1].ticked == entry
    desk.incidents.log.strike(entry.id, "omyl")
    assert not any(row.is_done for row in desk.measures.plan(flood.id))
    assert is_sound(desk)


def test_a_line_of_the_plan_becomes_a_measure_with_its_own_deadline(desk, flood, clock):
    line = PlanLine(words="Otevřít čekárnu", minutes=30)
    measure = desk.measures.take_line(flood.id, line, "Zelený")
    assert measure.due_at == clock() + timedelta(minutes=30)
    (row,) = plan_rows((line,), (), (), (measure,))
    assert row.measure == measure
    assert not row.is_done
    (older,) = plan_rows((), (), (), (measure,))
    assert older.line.words == "Otevřít čekárnu"


def test_an_incident_of_no_type_yet_uses_the_card_of_other_incidents(desk):
    file = desk.incidents.blank_file()
    notice = replace(file.latest, place="Konice", description="něco se děje")
    unknown = desk.incidents.take_notice(replace(file, notices=(notice,))).incident
    other = [line.words for line in desk.cards.plan(IncidentType.OTHER)]
    assert [row.line.words for row in desk.measures.plan(unknown.id)] == other
    assert desk.notifying.rows(unknown.id)
